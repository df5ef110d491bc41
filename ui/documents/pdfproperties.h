// Pdf properties: what a PDF of ours says of itself beside its pages: title, author, language, date. The device writes
// the clock's hour and a chance identity; here both become the paper's own, so that the same paper gives the same bytes,
// and the author and the language, which it cannot write, are added the way the format allows a file to be amended.
#pragma once

#include "core/domain/day.h"

#include <QByteArray>
#include <QString>

namespace dophu
{

struct PdfProperties
{
    QString title;
    QString author;
    Day date; // of the paper
    bool operator==(const PdfProperties &) const = default;
};

// The metadata that PDF/A-1b asks for.
QByteArray xmpOf(const PdfProperties &properties);

// Amends a finished PDF of QPdfWriter; bytes of another maker are left as they are.
void amend(QByteArray &pdf, const PdfProperties &properties);

} // namespace dophu
