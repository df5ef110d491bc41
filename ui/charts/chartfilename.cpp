#include "ui/charts/chartchoice.h"

namespace dophu
{

namespace
{

QString fileNameOf(const ChartChoice &choice)
{
    const QString whose = choice.group.isEmpty() ? QString() : u'_' + choice.group;
    switch (choice.kind) {
    case ChartKind::Coverage:
        return choice.group.isEmpty() ? QStringLiteral("ty-le-theo-xa") : QStringLiteral("ty-le") + whose;
    case ChartKind::Needed:
        return QStringLiteral("con-thieu") + whose;
    case ChartKind::Groups:
        return QStringLiteral("so-sanh-nhom");
    case ChartKind::Band:
        return QStringLiteral("chua-co-so") + whose;
    case ChartKind::Trend:
        return QStringLiteral("dien-bien");
    case ChartKind::Increase:
        return QStringLiteral("tang-trong-ngay") + whose;
    case ChartKind::Rank:
        return QStringLiteral("xep-hang") + whose;
    case ChartKind::Compare:
        return QStringLiteral("so-sanh-dot");
    case ChartKind::Timeliness:
        return QStringLiteral("dung-han") + whose;
    }
    return {};
}

} // namespace

QString chartFileName(const ChartChoice &choice)
{
    return (choice.whatIf ? QStringLiteral("thu_") : QString()) + fileNameOf(choice);
}

} // namespace dophu
