// Line breaking: runs of text into lines of a width, each line as the pieces of one face with their places. Pure: the
// same words, face and width give the same lines on every device.
#pragma once

#include "core/documents/document.h"
#include "ui/documents/documentfont.h"

namespace dophu
{

// Text of one face on one baseline. All in mm, x from the line's left edge.
struct LinePiece
{
    double x = 0;
    double width = 0;
    QString text;
    Face face;
    bool operator==(const LinePiece &) const = default;
};

struct BrokenLine
{
    QVector<LinePiece> pieces; // trailing blanks dropped
    double indent = 0;
    double width = 0; // of the ink, without the indent
    int gaps = 0;     // blanks between words
    bool last = true; // of its paragraph: never justified
    bool operator==(const BrokenLine &) const = default;
};

// width in mm. A word longer than the line is broken anywhere; nothing is ever dropped. No text gives one empty line.
QVector<BrokenLine> breakLines(const Runs &runs, const Face &face, const DocumentFont &font, double width,
                               double firstIndent = 0);

// Width of one unbroken line, mm.
double textWidth(const QString &text, const Face &face, const DocumentFont &font);

} // namespace dophu
