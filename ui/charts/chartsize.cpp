#include "ui/charts/chartsize.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{
constexpr double millimetresPerInch = 25.4;
constexpr int screenDots = 96;
constexpr int printDots = 300;
} // namespace

std::optional<ChartSize> ChartSize::from(QStringView text)
{
    const QString name = text.toString().toLower().trimmed();
    if (name == QLatin1String("16:9"))
        return slide();
    if (name == QLatin1String("4:3"))
        return message();
    if (name == QLatin1String("a4"))
        return paper();
    if (name == QLatin1String("a4-doc"))
        return paperUpright();
    static const QRegularExpression free(QStringLiteral("^(\\d{1,5})x(\\d{1,5})(mm)?(?:@(\\d{1,3}))?$"));
    const QRegularExpressionMatch found = free.match(name);
    if (!found.hasMatch())
        return std::nullopt;
    const QSizeF sides(found.captured(1).toInt(), found.captured(2).toInt());
    const bool paper = !found.captured(3).isEmpty();
    const int dots = found.captured(4).isEmpty() ? (paper ? printDots : screenDots) : found.captured(4).toInt();
    const ChartSize size = paper ? ofPaper(sides, dots) : ChartSize{sides, dots};
    return size.isPossible() ? std::optional(size) : std::nullopt;
}

ChartSize ChartSize::ofPaper(QSizeF millimetres, int dotsPerInch)
{
    const auto dots = [dotsPerInch](double side) { return std::round(side * dotsPerInch / millimetresPerInch); };
    return {{dots(millimetres.width()), dots(millimetres.height())}, dotsPerInch};
}

QSizeF ChartSize::millimetres() const
{
    return pixels / dotsPerInch * millimetresPerInch;
}

bool ChartSize::isPossible() const
{
    constexpr int smallest = 320;
    constexpr int largest = 10000;
    return std::min(pixels.width(), pixels.height()) >= smallest && std::max(pixels.width(), pixels.height()) <= largest
           && dotsPerInch >= 72 && dotsPerInch <= 600;
}

} // namespace dophu
