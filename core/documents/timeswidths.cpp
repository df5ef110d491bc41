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
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
    611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500,
    556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520};

// ơ, ư, đ and their capitals do not come apart into a base letter and a mark that stands alone.
char16_t baseLetter(char32_t letter)
{
    switch (letter) {
    case U'đ':
        return u'd';
    case U'Đ':
        return u'D';
    case U'ơ':
        return u'o';
    case U'Ơ':
        return u'O';
    case U'ư':
        return u'u';
    case U'Ư':
        return u'U';
    case 0xa0:
        return u' ';
    default:
        return letter < 0x10000 ? char16_t(letter) : u'0';
    }
}

} // namespace

double timesWidth(const QString &text, double points, bool bold)
{
    const auto &advances = bold ? boldAdvances : uprightAdvances;
    int thousandths = 0;
    for (const char32_t letter : text.normalized(QString::NormalizationForm_D).toUcs4()) {
        if (QChar::isMark(letter))
            continue;
        const char16_t base = baseLetter(letter);
        thousandths += base >= 0x20 && base <= 0x7e ? advances[base - 0x20] : 500;
    }
    return thousandths * points / 1000 * 25.4 / 72;
}

} // namespace dophu
