// Days for report tests: rows of one situation each, put through consolidate(), so that a test's figures are born where
// the program's are.
#pragma once

#include "core/documents/dailyreport.h"

#include <QProcess>

namespace dophu::fixture
{

inline const Day today(2020, 8, 19);

inline DayRow unitRow(int id, const QString &name, std::optional<qint64> base)
{
    DayRow row;
    row.id = UnitId(id);
    row.code = QStringLiteral("U%1").arg(id);
    row.name = name;
    row.shortName = name;
    row.group = QStringLiteral("xa-thi-tran");
    row.stream = QStringLiteral("dia-ban");
    if (base)
        row.base = Count::from(*base);
    row.baseIsEstimate = base.has_value();
    return row;
}

inline Standing standingOf(const DayRow &row, Day day, qint64 counted, std::optional<qint64> before)
{
    Standing standing;
    standing.unit = row.id;
    standing.day = day;
    standing.typed = Count::from(counted);
    standing.counted = Count::from(counted);
    standing.countedFrom = day;
    if (before)
        standing.before = Count::from(*before);
    standing.firstReceived = Moment::local(day, QTime(10, 0));
    standing.lastReceived = standing.firstReceived;
    standing.recentDays = 7;
    standing.recentIncrease = 70;
    return standing;
}

inline DayRow reported(int id, const QString &name, std::optional<qint64> base, std::optional<qint64> before, qint64 now,
                       QTime received = QTime(10, 0))
{
    DayRow row = unitRow(id, name, base);
    row.standing = standingOf(row, today, now, before);
    row.standing->firstReceived = Moment::local(today, received);
    return row;
}

inline DayRow silent(int id, const QString &name, qint64 base, qint64 last, Day lastDay = today.plus(-1))
{
    DayRow row = unitRow(id, name, base);
    row.standing = standingOf(row, lastDay, last, last);
    return row;
}

inline DayRow never(int id, const QString &name, qint64 base)
{
    return unitRow(id, name, base);
}

inline DayRow excused(int id, const QString &name, qint64 base, const QString &reason)
{
    DayRow row = reported(id, name, base, 10, 10);
    row.standing->said = Said::Excused;
    row.standing->typed.reset();
    row.standing->firstReceived = Moment();
    row.reason = reason;
    return row;
}

inline DayRow noChange(int id, const QString &name, qint64 base, qint64 value)
{
    DayRow row = reported(id, name, base, value, value);
    row.standing->said = Said::NoChange;
    return row;
}

inline DayRow held(int id, const QString &name, qint64 base, qint64 typed, qint64 last)
{
    DayRow row = reported(id, name, base, last, last);
    row.standing->typed = Count::from(typed);
    row.standing->countedFrom = today.plus(-1);
    row.standing->findings = {Finding{FindingCode::BelowYesterday, typed, last, {}, {}, {}}};
    return row;
}

inline DayRow agency(DayRow row, const QString &group = QStringLiteral("co-quan-huyen"))
{
    row.stream = QStringLiteral("co-quan");
    row.group = group;
    row.baseIsEstimate = false;
    return row;
}

inline DayInputs inputsOf(const QVector<DayRow> &rows, const Campaign &campaign, Day day = today)
{
    DayInputs inputs;
    inputs.day = day;
    inputs.cutoff = campaign.cutoff;
    inputs.target = campaign.target;
    inputs.targetBy = campaign.targetBy;
    inputs.streams = campaign.streams;
    inputs.unitTargets = campaign.unitTargets;
    inputs.mixingRule = campaign.mixingRule;
    inputs.rows = rows;
    return inputs;
}

// The figures of the day before as the rows' own "before" has them.
inline Consolidation dayBeforeOf(QVector<DayRow> rows, const Campaign &campaign)
{
    const Day day = today.plus(-1);
    for (DayRow &row : rows) {
        if (!row.standing)
            continue;
        const std::optional<Count> before = row.standing->day == today ? row.standing->before : row.standing->counted;
        row.standing = before ? std::optional(standingOf(row, day, before->value(), before->value())) : std::nullopt;
    }
    return consolidate(inputsOf(rows, campaign, day));
}

inline DailyReportFacts factsOf(const QVector<DayRow> &rows, const Campaign &campaign = defaultCampaign())
{
    DailyReportFacts facts;
    facts.campaign = campaign;
    facts.day = consolidate(inputsOf(rows, campaign));
    facts.dayBefore = dayBeforeOf(rows, campaign);
    facts.signedOn = today;
    facts.number = QStringLiteral("57");
    facts.closed = true;
    facts.seal = QStringLiteral("9F3A71C0");
    const Sum &now = facts.day.district.carriedForward;
    const Sum &before = facts.day.district.dayBefore;
    facts.pace = paceOf(
        {{today.plus(-2), *Count::from(std::max<qint64>(0, 2 * before.installed.value() - now.installed.value())), now.base},
         {today.plus(-1), before.installed, now.base},
         {today, now.installed, now.base}},
        campaign.target, campaign.targetBy);
    return facts;
}

inline QString bodyText(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            QString text;
            for (const Run &run : paragraph->runs)
                text += run.text;
            texts.append(text);
        }
    }
    return texts.join(u'\n');
}

inline QVector<Table> tablesOf(const Document &document)
{
    QVector<Table> tables;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            tables.append(*table);
    }
    return tables;
}

inline QString notesText(const Document &document)
{
    QStringList notes;
    for (const Block &block : document.blocks) {
        if (const auto *note = std::get_if<Note>(&block))
            notes.append(note->text);
    }
    return notes.join(u'\n');
}

// What a poppler tool says about a file.
inline QString askTool(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace dophu::fixture
