// Late or corrected reports of units that have ended, passed on to their heirs.
#include "core/desk/asof.h"
#include "core/desk/succession.h"
#include "core/storage/reportstore.h"

#include <QSet>
#include <algorithm>

namespace dophu
{

// Late or corrected reports of units that have ended reach their heirs, so that nothing is lost between the two.
Outcome Desk::settleHeirs(const QVector<UnitId> &changed)
{
    return settleHeirsIn(m_campaignId, m_campaign, changed);
}

Outcome Desk::settleHeirsIn(qint64 campaignId, const Campaign &campaign, const QVector<UnitId> &changed)
{
    if (m_registry.lineages().isEmpty())
        return {};
    QSet<qint64> touched;
    for (const UnitId unit : changed)
        touched.insert(unit.value());
    const ReportStore reports(*m_database, campaignId);
    for (const Lineage &lineage : m_registry.lineages()) { // oldest first: an heir may have heirs
        const bool concerned = std::any_of(lineage.parts.begin(), lineage.parts.end(),
                                           [&](const LineagePart &part) { return touched.contains(part.from.value()); });
        if (!concerned)
            continue;
        const auto total = broughtTotal(reports, lineage);
        if (!total)
            return tl::unexpected<Failure>(total.error());
        for (const auto &[heirId, share] : inherited(lineage, total->value_or(Count()))) {
            const auto line = reports.lineOf(heirId);
            if (!line)
                return tl::unexpected<Failure>(line.error());
            const std::optional<Count> due = *total ? std::optional<Count>(share) : std::nullopt;
            std::optional<Count> stands;
            for (const DayReport &report : *line) {
                if (report.day == lineage.day.plus(-1))
                    stands = report.installed;
            }
            if (due == stands)
                continue;
            const CheckedEntries entries =
                check(*line, {openingOf(lineage, heirId, due)}, lineContextOf(campaign, m_registry, m_limits, heirId));
            ContentDigest digest;
            reports.feed(digest, entries);
            JournalEntry entry = entryNow(QStringLiteral("inherit"), m_registry.byId(heirId)->code);
            entry.day = lineage.day.plus(-1).iso();
            entry.before = stands ? QString::number(stands->value()) : QString();
            entry.after = due ? QString::number(due->value()) : QString();
            entry.reason = lineage.rule;
            entry.digest = digest.result();
            const auto appended = appendEntry(std::move(entry));
            if (!appended)
                return tl::unexpected<Failure>(appended.error());
            if (const Outcome written = reports.append(entries, appended->number); !written)
                return written;
            touched.insert(heirId.value());
        }
    }
    return {};
}

} // namespace dophu
