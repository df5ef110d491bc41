#include "ui/charts/chartsize.h"

#include <QString>

namespace dophu
{

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
    const qsizetype cross = name.indexOf(u'x');
    if (cross < 0)
        return std::nullopt;
    constexpr int smallest = 320;
    constexpr int largest = 10000;
    bool wideOk = false;
    bool highOk = false;
    const int wide = name.left(cross).toInt(&wideOk);
    const int high = name.mid(cross + 1).toInt(&highOk);
    if (!wideOk || !highOk || wide < smallest || high < smallest || wide > largest || high > largest)
        return std::nullopt;
    return ChartSize{QSizeF(wide, high), 96};
}

} // namespace dophu
