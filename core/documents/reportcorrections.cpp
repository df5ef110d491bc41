#include "core/documents/reportcorrections.h"

#include "core/coverage/unitdifference.h"
#include "core/documents/dailyreportplan.h"
#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"
#include "core/documents/tablewidths.h"

namespace dophu::corrections
{

namespace
{

std::optional<Count> figureOf(const std::optional<UnitFigures> &unit)
{
    return unit && unit->status != UnitStatus::Excused ? unit->installed : std::nullopt;
}

QString sumText(const Sum &sum)
{
    const auto coverage = sum.coverage();
    return officialformat::count(sum.installed) + u'/' + officialformat::count(sum.base)
           + (coverage ? QStringLiteral(" (%1)").arg(officialformat::percent(*coverage)) : QString());
}

QString signedDifference(const CorrectedUnit &unit)
{
    if (!unit.before || !unit.after)
        return officialformat::noFigure;
    const qint64 moved = unit.after->value() - unit.before->value();
    return moved > 0 ? u'+' + officialformat::count(moved) : officialformat::count(moved);
}

} // namespace

QVector<ChangedUnit> changedUnits(const Consolidation &then, const Consolidation &now)
{
    QVector<ChangedUnit> changed;
    for (const UnitDifference &difference : differencesBetween(then, now)) {
        const std::optional<Count> before = figureOf(difference.then);
        const std::optional<Count> after = figureOf(difference.now);
        if (before != after)
            changed.append({difference.known().id,
                            {officialnames::printable(difference.known().name), before, after, QString(), QString()}});
    }
    return changed;
}

QString sentence(const ReplacedReport &replaced, const QString &appendix)
{
    const QString paper = officialformat::numberAndSymbol(replaced.number, officialnames::printable(replaced.symbol));
    const QString head =
        QStringLiteral("Báo cáo này thay thế Báo cáo số %1 %2").arg(paper, officialformat::fullDate(replaced.signedOn));
    if (replaced.units.isEmpty())
        return head + QStringLiteral("; số liệu của các đơn vị không thay đổi.");
    return head
           + QStringLiteral(" do %1 có số liệu thay đổi sau khi ban hành (đối chiếu tại %2).")
                 .arg(officialformat::units(replaced.units.size()), appendixName(appendix));
}

Table table(const ReplacedReport &replaced)
{
    Table table;
    table.columns = {{QStringLiteral("TT"), 9, CellAlign::Centre},
                     {QStringLiteral("Đơn vị"), 46, CellAlign::Left},
                     {QStringLiteral("Số cũ"), 16, CellAlign::Right},
                     {QStringLiteral("Số mới"), 16, CellAlign::Right},
                     {QStringLiteral("Chênh lệch"), 16, CellAlign::Right},
                     {QStringLiteral("Lý do"), 38, CellAlign::Left},
                     {QStringLiteral("Người sửa"), 26, CellAlign::Left, true}};
    int ordinal = 0;
    for (const CorrectedUnit &unit : replaced.units)
        table.rows.append({RowKind::Entry,
                           {QString::number(++ordinal), unit.unit, officialformat::countOrDash(unit.before),
                            officialformat::countOrDash(unit.after), signedDifference(unit),
                            officialnames::printable(unit.reason), officialnames::printable(unit.who)}});
    fitColumns(table, 1);
    return table;
}

QString note(const ReplacedReport &replaced, const Sum &now, const QString &noun)
{
    return QStringLiteral("Ghi chú: Tổng của các %1: báo cáo trước %2; báo cáo này %3.")
        .arg(noun, sumText(replaced.before), sumText(now));
}

} // namespace dophu::corrections
