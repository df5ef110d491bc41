// Times widths: how wide words stand in Times New Roman, from the face's published advance widths. Core measures no ink,
// but a Word or ODF paper needs the length of a rule and the place of a dash before anybody lays it out. A letter with
// marks is as wide as its base letter, but for a horn; an unknown letter is taken for a digit's width.
#pragma once

#include <QString>
#include <QVector>

namespace dophu
{

// mm at that size.
double timesWidth(const QString &text, double points, bool bold);

// Words measured once, to be broken at their blanks into columns of many widths.
class TimesWords
{
public:
    TimesWords(const QString &text, bool bold);
    // At least 1; a word that is wider than the column stands on a line of its own.
    int linesWithin(double width, double points) const;

private:
    QVector<double> m_words; // mm at one point
    double m_blank;
};

} // namespace dophu
