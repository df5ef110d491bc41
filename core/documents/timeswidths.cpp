#include "core/documents/timeswidths.h"

#include <QList>
#include <array>

namespace dophu
{

namespace
{

// Thousandths of the size, from U+0020 to U+007E.
constexpr std::array<short, 95> uprightAdvances{
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
    500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541};
constexpr std::array<short, 95> boldAdvances{
    250, 333, 555, 500, 500, 1000, 833, 278,  333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 333, 333, 570, 570,  570, 500,  930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
    611, 778, 722, 556, 667, 722,  722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500,
    556, 278, 333, 556, 278, 833,  556, 500,  556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520};

// Beyond ASCII, what has no base letter, or a mark that needs room beside its letter: a horn, after what it stands on.
struct Advance
{
    char32_t letter;
    short upright;
    short bold;
};
constexpr std::array<Advance, 11> advancesBeyond{{{U'đ', 500, 556},
                                                  {U'Đ', 722, 722},
                                                  {0xa0, 250, 250},
                                                  {U'–', 500, 500},
                                                  {U'—', 1000, 1000},
                                                  {U'…', 1000, 1000},
                                                  {U'“', 444, 500},
                                                  {U'”', 444, 500},
                                                  {U'‘', 333, 333},
                                                  {U'’', 333, 333},
                                                  {U'−', 564, 570}}};
constexpr std::array<Advance, 3> hornsOn{{{U'o', 29, 54}, {U'u', 42, 44}, {U'U', 54, 74}}};

template <size_t Size> int advanceIn(const std::array<Advance, Size> &advances, char32_t letter, bool bold, int otherwise)
{
    for (const Advance &advance : advances) {
        if (advance.letter == letter)
            return bold ? advance.bold : advance.upright;
    }
    return otherwise;
}

int advanceOf(char32_t letter, char32_t before, bool bold)
{
    constexpr char32_t horn = 0x31b;
    constexpr int unknown = 500;
    if (letter >= 0x20 && letter <= 0x7e)
        return (bold ? boldAdvances : uprightAdvances)[letter - 0x20];
    if (QChar::isMark(letter))
        return letter == horn ? advanceIn(hornsOn, before, bold, 0) : 0;
    return advanceIn(advancesBeyond, letter, bold, unknown);
}

} // namespace

double timesWidth(const QString &text, double points, bool bold)
{
    int thousandths = 0;
    char32_t before = 0;
    for (const char32_t letter : text.normalized(QString::NormalizationForm_D).toUcs4()) {
        thousandths += advanceOf(letter, before, bold);
        before = letter;
    }
    return thousandths * points / 1000 * 25.4 / 72;
}

TimesWords::TimesWords(const QString &text, bool bold) : m_blank(timesWidth(QStringLiteral(" "), 1, bold))
{
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        m_words.append(timesWidth(word, 1, bold));
}

int TimesWords::linesWithin(double width, double points) const
{
    const double room = width / points;
    int lines = 1;
    double line = 0;
    for (const double word : m_words) {
        if (line > 0 && line + m_blank + word > room) {
            ++lines;
            line = word;
        } else {
            line += (line > 0 ? m_blank : 0) + word;
        }
    }
    return lines;
}

} // namespace dophu
