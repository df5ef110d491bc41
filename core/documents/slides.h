// Slides: a .pptx of pictures, each with its title, the sentence that says what it shows, and its numbers as tables that can
// be edited. Plain parts after ECMA-376 (PresentationML), one master, one layout, 16:9; the same slides give the same bytes.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>
#include <QStringList>
#include <QVector>

namespace dophu
{

struct SlideTable
{
    QStringList heads;
    QVector<QStringList> rows; // each as long as heads
    QVector<bool> isText;      // parallel to heads: stands at the left
};

struct Slide
{
    QString title;
    QString sentence;
    QByteArray png;   // may be empty: a slide of words
    QSize pixels;     // of the picture
    SlideTable table; // on slides of its own after this one; may be empty
};

inline constexpr int slideTableRows = 22; // a slide

// author: the office, as the file's property. Fails as packed() does.
Result<QByteArray> presentation(const QVector<Slide> &slides, const QString &title, const QString &author);

} // namespace dophu
