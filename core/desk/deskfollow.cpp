// How a desk keeps up: its figures with what it has just written, itself with what other desks wrote.
#include "core/checks/sheetrules.h"
#include "core/desk/desk.h"
#include "core/desk/sheetfindings.h"
#include "core/storage/journalstore.h"
#include "core/storage/reportstore.h"

#include <algorithm>

namespace dophu
{

namespace
{

// What counts on the day: the line's last standing by then, as the store reads it.
std::optional<Standing> standingOn(const QVector<Standing> &line, Day day)
{
    std::optional<Standing> found;
    for (const Standing &standing : line) {
        if (standing.day <= day)
            found = standing;
    }
    if (found && found->day != day) {
        found->findings.clear();
        found->note.clear();
        found->reason.clear();
    }
    return found;
}

// What the sheet's rules say of rows beside one another may change for a row that nobody touched.
Outcome rejudgeSheet(Consolidation &figures, DayInputs &spent, const Campaign &campaign, const Limits &limits,
                     const AcceptedOfDay &acceptedOfDay)
{
    if (campaign.reporting != Reporting::Cumulative)
        return {};
    QVector<SheetRow> sheet(figures.units.size());
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        const UnitFigures &unit = figures.units.at(i);
        const std::optional<Standing> &standing = spent.rows.at(i).standing;
        sheet[i] = SheetRow{unit.id, unit.name, unit.base, standing ? &*standing : nullptr, &unit.findings};
    }
    const auto found = sheetFindings(sheet, figures.day, limits, acceptedOfDay);
    if (!found)
        return tl::unexpected<Failure>(found.error());
    QHash<qsizetype, std::optional<Standing>> changed;
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        const UnitFigures &unit = figures.units.at(i);
        if (!sheet.at(i).standing || (unit.findings.isEmpty() && !found->contains(i)))
            continue;
        QVector<Finding> findings;
        for (const Finding &finding : unit.findings) {
            if (!isOfSheet(finding.code))
                findings.append(finding);
        }
        findings += found->value(i);
        if (findings == unit.findings)
            continue;
        Standing standing = *sheet.at(i).standing;
        standing.findings = findings;
        standing.note = unit.note;
        standing.reason = unit.reason;
        changed.insert(i, standing);
    }
    if (!changed.isEmpty())
        reconsolidate(figures, spent, changed);
    return {};
}

} // namespace

// The figures last asked for take in what was just written, unless somebody else wrote in between.
void Desk::follow(const Written &written)
{
    m_typing = true;
    if (written.accepted)
        return m_worked.reset();
    if (!m_worked || !m_worked->spent || m_worked->journal != written.journalBefore)
        return;
    for (const CheckedEntries &of : written.entries) {
        if (m_registry.excuseOn(of.unit(), m_worked->figures.day)) { // a blank there reads as excused: worked out afresh
            m_worked.reset();
            return;
        }
    }
    QHash<qint64, qsizetype> places;
    for (const CheckedEntries &of : written.entries)
        places.insert(of.unit().value(), -1);
    const QVector<UnitFigures> &units = m_worked->figures.units;
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (const auto at = places.find(units.at(i).id.value()); at != places.end())
            *at = i;
    }
    QHash<qsizetype, std::optional<Standing>> changed;
    for (const CheckedEntries &of : written.entries) {
        if (const qsizetype place = places.value(of.unit().value()); place >= 0)
            changed.insert(place, standingOn(of.line(), m_worked->figures.day));
    }
    reconsolidate(m_worked->figures, *m_worked->spent, changed);
    const ReportStore reports(*m_database, m_campaignId);
    const Outcome judged = rejudgeSheet(m_worked->figures, *m_worked->spent, m_campaign, m_limits,
                                        [&] { return reports.acceptedOn(m_worked->figures.day); });
    if (!judged)
        return m_worked.reset(); // the day is read again when it is asked for
    m_worked->journal = written.journalNow;
}

Outcome Desk::refresh()
{
    const auto last = JournalStore(*m_database).last();
    if (!last)
        return tl::unexpected<Failure>(last.error());
    if (last->number == m_seenJournal)
        return {};
    const auto news = JournalStore(*m_database).entries(int(last->number - m_seenJournal), {});
    if (!news)
        return tl::unexpected<Failure>(news.error());
    if (const Outcome loaded = load(); !loaded)
        return loaded;
    QVector<Day> days;
    for (const JournalEntry &entry : *news) {
        const auto day = Day::fromIso(entry.day);
        if (day && !days.contains(*day))
            days.append(*day);
    }
    emit registryChanged();
    emit campaignChanged();
    for (const Day day : days)
        emit dayChanged(day);
    return {};
}

void Desk::told(const QVector<Day> &days)
{
    // What another desk wrote in between is left for refresh() to tell.
    const auto length = journalLength();
    const auto news = length ? JournalStore(*m_database).entries(int(*length - m_seenJournal), {}) : QVector<JournalEntry>();
    if (length && news && std::all_of(news->begin(), news->end(), [this](const JournalEntry &entry) {
            return entry.by == m_clerk.name && entry.desk == m_clerk.desk;
        }))
        m_seenJournal = *length;
    emit saved(m_clock.now());
    for (const Day day : days)
        emit dayChanged(day);
}

} // namespace dophu
