// PDF pages as pixels: a scan that holds no text is looked at and typed from. Nothing is read out of it here.
#pragma once

#include <QByteArray>

#include <optional>

namespace dophu
{

struct PagePixels
{
    int width = 0;
    int height = 0;
    QByteArray argb; // 0xAARRGGBB of each, in rows of `width`, in the machine's own order of bytes
    int pages = 0;   // of the document
};

bool isPdf(const QByteArray &bytes);
// page: from 0. most: pixels on the longer side. Nothing for what cannot be drawn, is locked, or has no such page; safe on
// any thread.
std::optional<PagePixels> drawPdfPage(const QByteArray &bytes, int page, int most);

} // namespace dophu
