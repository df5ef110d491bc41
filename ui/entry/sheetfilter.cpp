#include "ui/entry/sheetfilter.h"

#include "ui/widgets/statustag.h"

#include <QCoreApplication>

namespace dophu
{

namespace
{
struct SheetFilterText
{
    Q_DECLARE_TR_FUNCTIONS(SheetFilter)
};
} // namespace

bool isShownBy(SheetFilter filter, const UnitFigures &unit)
{
    switch (filter) {
    case SheetFilter::All:
        return true;
    case SheetFilter::Missing:
        return unit.status == UnitStatus::Missing || unit.status == UnitStatus::NotDue;
    case SheetFilter::Late:
        return unit.minutesLate > 0;
    case SheetFilter::Errors:
        return unit.hasOpen(Severity::Error);
    case SheetFilter::Warnings:
        return unit.hasOpen(Severity::Warning) && !unit.hasOpen(Severity::Error);
    case SheetFilter::Accepted:
        return hasAccepted(unit);
    case SheetFilter::Carried:
        return unit.chosenCarried;
    case SheetFilter::Corrected:
        return unit.corrected;
    }
    return true;
}

std::array<int, sheetFilterCount> countsOf(const Consolidation &day)
{
    std::array<int, sheetFilterCount> counts{};
    for (const UnitFigures &unit : day.units) {
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += isShownBy(SheetFilter(i), unit) ? 1 : 0;
    }
    return counts;
}

QString filterWord(SheetFilter filter)
{
    switch (filter) {
    case SheetFilter::All:
        return SheetFilterText::tr("Tất cả");
    case SheetFilter::Missing:
        return SheetFilterText::tr("Chưa gửi");
    case SheetFilter::Late:
        return SheetFilterText::tr("Trễ");
    case SheetFilter::Errors:
        return SheetFilterText::tr("Lỗi");
    case SheetFilter::Warnings:
        return SheetFilterText::tr("Cảnh báo");
    case SheetFilter::Accepted:
        return SheetFilterText::tr("Đã chấp nhận");
    case SheetFilter::Carried:
        return SheetFilterText::tr("Số gần nhất");
    case SheetFilter::Corrected:
        return SheetFilterText::tr("Đã sửa");
    }
    return {};
}

QString filterEmptyText(SheetFilter filter)
{
    switch (filter) {
    case SheetFilter::All:
        return SheetFilterText::tr("Đợt chưa có đơn vị nào.");
    case SheetFilter::Missing:
        return SheetFilterText::tr("Mọi đơn vị đã gửi.");
    case SheetFilter::Late:
        return SheetFilterText::tr("Không có đơn vị nào đang trễ.");
    case SheetFilter::Errors:
        return SheetFilterText::tr("Không có lỗi.");
    case SheetFilter::Warnings:
        return SheetFilterText::tr("Không có cảnh báo.");
    case SheetFilter::Accepted:
        return SheetFilterText::tr("Chưa chấp nhận cảnh báo nào.");
    case SheetFilter::Carried:
        return SheetFilterText::tr("Không có đơn vị nào lấy số gần nhất.");
    case SheetFilter::Corrected:
        return SheetFilterText::tr("Không có số nào đã sửa.");
    }
    return {};
}

QString filterIcon(SheetFilter filter)
{
    if (filter == SheetFilter::Errors)
        return QStringLiteral("error");
    return filter == SheetFilter::Warnings ? QStringLiteral("warn") : QString();
}

} // namespace dophu
