// Page lines: the words of a printed page, each with its box, put back into lines from top to bottom, and each line parted
// where a wide blank stands in it. Points; y grows downwards. What is a table and what is prose is decided later
// (pagetables.h, pageprose.h).
#pragma once

#include <QString>
#include <QVector>

namespace dophu
{

struct PageWord
{
    QString text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double height() const { return bottom - top; }
    double middle() const { return (top + bottom) / 2; }
};

struct PageSegment // words of a line with ordinary blanks between them
{
    QVector<PageWord> words; // from left to right, at least one

    double left() const { return words.first().left; }
    double right() const { return words.last().right; }
    QString text() const;
    QString text(qsizetype from, qsizetype to) const; // words [from, to)
    bool isNumber() const;                            // digits, perhaps grouped, with a fraction or a percent sign
};

struct PageLine
{
    QVector<PageSegment> segments; // at least one
    double top = 0;
    double bottom = 0;

    double height() const { return bottom - top; }
    double middle() const { return (top + bottom) / 2; }
    double left() const { return segments.first().left(); }
    double right() const { return segments.last().right(); }
    QString text() const; // segments parted by one blank
};

QVector<PageLine> linesOfPage(QVector<PageWord> words);

bool isPlainNumber(QStringView text); // "1.234", "41,8%", "- 3" not

} // namespace dophu
