// What the report store writes: revisions and acceptances, which only grow, and the standings that follow from them.
#include "core/storage/packedstanding.h"
#include "core/storage/reportstore.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <numeric>

namespace dophu
{

namespace
{

std::optional<qint64> numberOf(const std::optional<Count> &count)
{
    return count ? std::optional<qint64>(count->value()) : std::nullopt;
}

} // namespace

void ReportStore::feed(ContentDigest &digest, const CheckedEntries &entries) const
{
    // In the order of the primary key, which is how verifying reads them back.
    QVector<qsizetype> order(entries.drafts().size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return std::pair(entries.drafts().at(a).day, entries.numbers().at(a))
               < std::pair(entries.drafts().at(b).day, entries.numbers().at(b));
    });
    for (const qsizetype i : order)
        digest.revision(m_campaign, entries.drafts().at(i), entries.numbers().at(i));
}

Outcome ReportStore::append(const CheckedEntries &entries, qint64 journal) const
{
    Statement insert(m_database, "write a report",
                     QStringLiteral("INSERT INTO report_revision (campaign_id, unit_id, day, revision, said, installed,"
                                    " received, first_received, channel, sender, note, reason, journal)"
                                    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    for (qsizetype i = 0; i < entries.drafts().size(); ++i) {
        const ReportDraft &draft = entries.drafts().at(i);
        insert.bind(m_campaign).bind(draft.unit.value()).bind(draft.day).bind(entries.numbers().at(i));
        insert.bind(int(draft.said)).bind(numberOf(draft.installed)).bind(draft.received.epochMs());
        insert.bind(draft.firstReceived.epochMs());
        insert.bind(int(draft.channel)).bind(draft.sender).bind(draft.note).bind(draft.reason).bind(journal);
        if (const Outcome written = insert.run(); !written)
            return written;
    }
    return replaceStandings(entries.lineBefore(), entries.line());
}

Outcome ReportStore::replaceStandings(const QVector<Standing> &before, const QVector<Standing> &after) const
{
    QVector<Standing> changed;
    qsizetype i = 0;
    for (const Standing &standing : after) {
        while (i < before.size() && before.at(i).day < standing.day) {
            if (const Outcome removed = removeStanding(before.at(i++)); !removed)
                return removed;
        }
        const bool known = i < before.size() && before.at(i).day == standing.day;
        if (known && before.at(i) == standing) {
            ++i;
            continue;
        }
        if (known) {
            if (const Outcome removed = removeWords(before.at(i++)); !removed)
                return removed;
        }
        changed.append(standing);
    }
    for (; i < before.size(); ++i) {
        if (const Outcome removed = removeStanding(before.at(i)); !removed)
            return removed;
    }
    return writeStandings(changed);
}

Outcome ReportStore::removeStanding(const Standing &standing) const
{
    const Outcome removed = remove("standing", standing);
    return removed ? removeWords(standing) : removed;
}

// What a standing has beside its figures; most have none.
Outcome ReportStore::removeWords(const Standing &standing) const
{
    if (!standing.findings.isEmpty()) {
        if (const Outcome removed = remove("standing_finding", standing); !removed)
            return removed;
    }
    const bool wordless = standing.note.isEmpty() && standing.reason.isEmpty();
    return wordless ? Outcome() : remove("standing_words", standing);
}

Outcome ReportStore::remove(const char *table, const Standing &standing) const
{
    Statement statement(
        m_database, "bring a line up to date",
        QStringLiteral("DELETE FROM %1 WHERE campaign_id = ? AND day = ? AND unit_id = ?").arg(QLatin1String(table)));
    return statement.bind(m_campaign).bind(standing.day).bind(standing.unit.value()).run();
}

Outcome ReportStore::writeStandings(const QVector<Standing> &standings) const
{
    Statement insert(m_database, "bring a line up to date",
                     QStringLiteral("INSERT INTO standing (campaign_id, unit_id, day, counted, first_received, figures)"
                                    " VALUES (?,?,?,?,?,?) ON CONFLICT (campaign_id, unit_id, day) DO UPDATE SET"
                                    " counted = excluded.counted, first_received = excluded.first_received,"
                                    " figures = excluded.figures"));
    Statement words(
        m_database, "bring the notes up to date",
        QStringLiteral("INSERT INTO standing_words (campaign_id, day, unit_id, note, reason) VALUES (?,?,?,?,?)"));
    Statement finding(m_database, "bring the findings up to date",
                      QStringLiteral("INSERT INTO standing_finding (campaign_id, day, unit_id, place, code, first, second,"
                                     " since, offered, accepted_journal, accepted_reason) VALUES (?,?,?,?,?,?,?,?,?,"
                                     " (SELECT max(a.journal) FROM acceptance_act a WHERE a.campaign_id = ? AND a.unit_id = ?"
                                     " AND a.day = ? AND a.revision = ? AND a.code = ? AND a.in_force = 1"
                                     " AND 1 = ?), ?)"));
    for (const Standing &standing : standings) {
        insert.bind(m_campaign).bind(standing.unit.value()).bind(standing.day).bind(numberOf(standing.counted));
        insert.bind(standing.firstReceived.epochMs()).bind(packStanding(standing));
        if (const Outcome written = insert.run(); !written)
            return written;
        if (!standing.note.isEmpty() || !standing.reason.isEmpty()) {
            words.bind(m_campaign).bind(standing.day).bind(standing.unit.value()).bind(standing.note).bind(standing.reason);
            if (const Outcome written = words.run(); !written)
                return written;
        }
        for (int place = 0; place < standing.findings.size(); ++place) {
            const Finding &found = standing.findings.at(place);
            const QString code = codeWord(found.code);
            finding.bind(m_campaign).bind(standing.day).bind(standing.unit.value()).bind(place).bind(code);
            finding.bind(found.first).bind(found.second).bind(found.since).bind(numberOf(found.offered));
            finding.bind(m_campaign).bind(standing.unit.value()).bind(standing.day).bind(standing.revision).bind(code);
            finding.bind(found.accepted ? 1 : 0).bind(found.accepted ? found.accepted->reason : QString());
            if (const Outcome written = finding.run(); !written)
                return written;
        }
    }
    return {};
}

} // namespace dophu
