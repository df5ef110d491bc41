#include "core/desk/succession.h"

#include "core/desk/refusedchange.h"

#include <QSet>

namespace dophu
{

QString namesOf(const QVector<Unit> &units)
{
    QStringList names;
    for (const Unit &unit : units)
        names.append(unit.name);
    return names.join(QStringLiteral(", "));
}

Result<std::optional<Count>> lastTotal(const ReportStore &reports, UnitId unit, Day before)
{
    const auto standings = reports.standingsOf(unit, Day::fromJulian(1), before.plus(-1));
    if (!standings)
        return tl::unexpected<Failure>(standings.error());
    return standings->isEmpty() ? std::optional<Count>() : standings->last().counted;
}

Result<std::optional<Count>> broughtTotal(const ReportStore &reports, const Lineage &lineage)
{
    std::optional<Count> total;
    QSet<qint64> seen;
    for (const LineagePart &part : lineage.parts) {
        if (seen.contains(part.from.value()))
            continue;
        seen.insert(part.from.value());
        const auto last = lastTotal(reports, part.from, lineage.day);
        if (!last)
            return tl::unexpected<Failure>(last.error());
        if (*last) {
            total = Count::from(total.value_or(Count()).value() + (*last)->value());
            if (!total)
                return refusedChange(QString(), QStringLiteral("tổng luỹ kế quá lớn"));
        }
    }
    return total;
}

ReportDraft openingOf(const Lineage &lineage, UnitId heir, std::optional<Count> total)
{
    ReportDraft draft;
    draft.unit = heir;
    draft.day = lineage.day.plus(-1);
    draft.said = total ? Said::Value : Said::Withdrawn;
    draft.installed = total;
    draft.note = lineage.kind == Lineage::Merge ? QStringLiteral("Số của các đơn vị nhập thành")
                                                : QStringLiteral("Phần được chia khi tách");
    draft.reason = lineage.rule;
    draft.expected = ReportDraft::whatever;
    return draft;
}

} // namespace dophu
