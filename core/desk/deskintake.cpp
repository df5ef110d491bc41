// What a desk does with files and texts that came: it tells what reading them needs to know, lays what was read beside what
// stands, and writes what a person confirmed.
#include "core/coverage/dayinputs.h"
#include "core/desk/desk.h"
#include "core/desk/sheetfindings.h"
#include "core/intake/intakeknowledge.h"
#include "core/intake/intakepreview.h"
#include "core/storage/daystore.h"
#include "core/storage/intakestore.h"
#include "core/storage/journalstore.h"
#include "core/storage/reportstore.h"
#include "core/text/namekey.h"

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int daysBack = 14; // of UnitPast::recent

std::optional<qint64> valueOf(const std::optional<Count> &count)
{
    return count ? std::optional(count->value()) : std::nullopt;
}

// The unit's last word: what counted, unless it has itself reported less since. Then either that or what counted before was
// wrong, and another report of no less settles which.
std::optional<qint64> lastOf(const Standing &standing)
{
    if (standing.said == Said::Value && standing.counted && standing.typed && *standing.typed < *standing.counted)
        return standing.typed->value();
    return valueOf(standing.counted);
}

UnitPast pastOf(const DayRow &row, const Registry &registry, Day day)
{
    UnitPast past;
    past.base = valueOf(row.base);
    if (const Base *population = registry.baseOn(row.id, populationKind, day))
        past.population = population->value.value();
    if (!row.standing)
        return past;
    const Standing &standing = *row.standing;
    const bool ofDay = standing.day == day;
    past.last = ofDay ? valueOf(standing.before) : lastOf(standing);
    past.lastDay = ofDay || !past.last                      ? Day()
                   : past.last == valueOf(standing.counted) ? standing.countedFrom
                                                            : standing.day;
    if (ofDay && standing.isReport())
        past.today = valueOf(standing.said == Said::Value ? standing.typed : standing.counted);
    return past;
}

struct Told // one report
{
    Day day;
    qint64 total = 0;
    bool accepted = false;
};

Told toldBy(const Standing &standing)
{
    const bool accepted = standing.counted && standing.countedFrom == standing.day;
    const auto total = accepted ? standing.counted : standing.typed;
    return Told{standing.day, valueOf(total).value_or(0), accepted};
}

// The accepted totals; of a unit whose last word is less than it once said, the row of reports that leads up to that word.
QVector<QPair<Day, qint64>> recentOf(const QVector<Told> &told)
{
    qint64 highest = 0;
    for (const Told &report : told)
        highest = std::max(highest, report.accepted ? report.total : 0);
    const bool fell = !told.last().accepted && told.last().total < highest;
    QVector<QPair<Day, qint64>> recent;
    qint64 next = told.last().total;
    for (auto report = told.crbegin(); report != told.crend(); ++report) {
        if (fell ? report->total > next : !report->accepted)
            continue;
        recent.prepend({report->day, report->total});
        next = report->total;
    }
    return recent;
}

} // namespace

Result<std::shared_ptr<const IntakeKnowledge>> Desk::intakeKnowledge(Day day) const
{
    const auto length = journalLength();
    if (!length)
        return tl::unexpected<Failure>(length.error());
    if (m_knowledge && m_knowledgeJournal == *length && m_knowledge->context().day == day
        && m_knowledge->context().campaign == m_campaign)
        return m_knowledge;
    auto inputs = liveInputs(day);
    if (!inputs)
        return tl::unexpected<Failure>(inputs.error());
    const bool sameUnits = m_knowledge && m_knowledge->context().registry == m_registry;
    const auto known = std::make_shared<IntakeKnowledge>(
        m_campaign, m_registry,
        sameUnits ? m_knowledge->matcher() : std::make_shared<const UnitMatcher>(m_registry, m_office.district), day);
    IntakeContext &context = known->context();
    for (const DayRow &row : std::as_const(inputs->rows))
        context.pasts.insert(row.id, pastOf(row, m_registry, day));
    QHash<UnitId, QVector<Told>> told;
    const auto take = [&](const Standing &standing) {
        if (standing.isReport() && context.pasts.contains(standing.unit))
            told[standing.unit].append(toldBy(standing));
    };
    if (const Outcome read =
            ReportStore(*m_database, m_campaignId).standingsBetween(day.plus(-daysBack), day.plus(-1), take);
        !read)
        return tl::unexpected<Failure>(read.error());
    for (auto unit = told.cbegin(); unit != told.cend(); ++unit) {
        UnitPast &past = context.pasts[unit.key()];
        past.recent = recentOf(*unit);
        if (past.last && !past.lastDay.isValid() && !past.recent.isEmpty())
            past.lastDay = past.recent.last().first;
    }
    const auto names = learnedNames();
    const auto columns = learnedColumns();
    if (!names || !columns)
        return tl::unexpected<Failure>(names ? columns.error() : names.error());
    for (const LearnedName &name : *names) {
        if (m_registry.byId(name.unit))
            context.learnedNames.insert(name.key, name.unit);
    }
    for (const LearnedColumn &column : *columns)
        context.learnedColumns.insert(column.key, column.meaning);
    m_knowledge = known;
    m_knowledgeJournal = *length;
    return m_knowledge;
}

Result<QVector<LearnedName>> Desk::learnedNames() const
{
    return IntakeStore(*m_database, m_campaignId).names();
}

Result<QVector<LearnedColumn>> Desk::learnedColumns() const
{
    return IntakeStore(*m_database, m_campaignId).columns();
}

Result<QVector<IntakeSource>> Desk::intakeSourcesOf(qint64 journal) const
{
    return IntakeStore(*m_database, m_campaignId).sourcesOf(journal);
}

namespace
{

// What the checks would say of a line if it were taken.
void judgeTrial(IntakeLine &line, const IntakePreview &preview, const QVector<DayReport> &history,
                const LineContext &context)
{
    const ReportDraft draft = draftOf(preview, line);
    const CheckedEntries entries = check(history, {draft}, context);
    for (const Standing &standing : entries.line()) {
        if (standing.day == draft.day)
            line.findings = standing.findings;
    }
    for (const Finding &finding : std::as_const(line.findings)) {
        if (finding.offered && !line.offered)
            line.offered = finding.offered->value();
    }
}

IntakeSheet::Cell cellOf(const QVector<DayReport> &history, Day day, const LineContext &context)
{
    IntakeSheet::Cell cell;
    for (const DayReport &report : history) {
        if (report.day == day)
            cell.revision = report.revision;
    }
    for (const Standing &standing : judgeLine(history, context)) {
        if (standing.day == day)
            cell.stands = standing;
    }
    return cell;
}

Outcome recallImports(IntakePreview &preview, const IntakeStore &store)
{
    for (IntakeOriginal &original : preview.originals) {
        const auto taken = store.taken(original.sha256);
        if (!taken)
            return tl::unexpected<Failure>(taken.error());
        original.takenAt = *taken ? (*taken)->at : Moment();
        original.takenBy = *taken ? (*taken)->by : QString();
        original.takenBack = *taken && (*taken)->back;
    }
    return {};
}

} // namespace

Outcome Desk::settleIntake(IntakePreview &preview) const
{
    const auto known = intakeKnowledge(preview.day);
    if (!known)
        return tl::unexpected<Failure>(known.error());
    if (!preview.received.isValid())
        preview.received = m_clock.now();
    if (const Outcome recalled = recallImports(preview, IntakeStore(*m_database, m_campaignId)); !recalled)
        return recalled;
    IntakeSheet sheet;
    const ReportStore reports(*m_database, m_campaignId);
    QHash<UnitId, QVector<DayReport>> lines;
    QSet<qint64> days;
    for (const auto &[unit, day] : placesOf(preview, m_campaign)) {
        days.insert(day.julian());
        if (!lines.contains(unit)) {
            auto line = reports.lineOf(unit);
            if (!line)
                return tl::unexpected<Failure>(line.error());
            lines.insert(unit, std::move(*line));
        }
        sheet.cells.insert({unit.value(), day.julian()}, cellOf(lines.value(unit), day, contextOf(unit)));
    }
    for (const qint64 day : std::as_const(days)) {
        const auto act = DayStore(*m_database, m_campaignId).latest(Day::fromJulian(day));
        if (!act)
            return tl::unexpected<Failure>(act.error());
        if (act->closed)
            sheet.closedDays.insert(day);
    }
    settle(preview, (*known)->context(), sheet);
    for (IntakeLine &line : preview.lines) {
        line.findings.clear();
        line.offered.reset();
        if (line.takable)
            judgeTrial(line, preview, lines.value(*line.unit()), contextOf(*line.unit()));
    }
    return {};
}

} // namespace dophu
