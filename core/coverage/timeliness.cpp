#include "core/coverage/timeliness.h"

#include "core/coverage/figuretext.h"

#include <algorithm>

namespace dophu
{

namespace
{

QString weekdayText(Day day)
{
    const int weekday = day.date().dayOfWeek();
    return weekday == Qt::Sunday ? QStringLiteral("CN") : QStringLiteral("T%1").arg(weekday + 1);
}

Punctuality punctualityOf(const UnitFigures &unit)
{
    switch (unit.status) {
    case UnitStatus::Excused:
        return {};
    case UnitStatus::NotDue:
        return {PunctualityKind::NotDue, 0, {}};
    case UnitStatus::Missing:
        return {PunctualityKind::Missing, 0, QStringLiteral("×")};
    case UnitStatus::Late:
        break;
    case UnitStatus::OnTime:
    case UnitStatus::NoChange:
        if (unit.minutesLate == 0)
            return {PunctualityKind::OnTime, 0, {}};
        break;
    }
    return {PunctualityKind::Late, unit.minutesLate, figuretext::count(unit.minutesLate) + QChar(0x2032)};
}

QString outOf(int onTime, int due)
{
    return figuretext::count(onTime) + u'/' + figuretext::count(due);
}

bool isDue(const Punctuality &day)
{
    return day.kind == PunctualityKind::OnTime || day.kind == PunctualityKind::Late || day.kind == PunctualityKind::Missing;
}

bool isAsked(const UnitFigures &unit, const TimelinessQuestion &question)
{
    return (question.stream.isEmpty() || unit.stream == question.stream)
           && (question.group.isEmpty() || unit.group == question.group);
}

// Rows in the official order of the last day a unit is in; units that ended earlier follow.
QVector<PunctualityRow> rowsOf(const QVector<Consolidation> &days, const TimelinessQuestion &question)
{
    QVector<PunctualityRow> rows;
    QHash<UnitId, qsizetype> places;
    for (qsizetype i = days.size() - 1; i >= 0; --i) {
        for (const UnitFigures &unit : days.at(i).units) {
            if (!isAsked(unit, question))
                continue;
            auto place = places.constFind(unit.id);
            if (place == places.constEnd()) {
                place = places.insert(unit.id, rows.size());
                rows.append({unit.id,
                             unit.code,
                             unit.shortName.isEmpty() ? unit.name : unit.shortName,
                             QVector<Punctuality>(days.size()),
                             0,
                             0,
                             {},
                             false});
            }
            rows[*place].days[i] = punctualityOf(unit);
        }
    }
    return rows;
}

void tally(PunctualityRow &row)
{
    for (const Punctuality &day : row.days) {
        row.due += isDue(day) ? 1 : 0;
        row.onTime += day.kind == PunctualityKind::OnTime ? 1 : 0;
    }
    row.text = row.due > 0 ? outOf(row.onTime, row.due) : QStringLiteral("–");
    row.weak = row.due > 0 && 10 * row.onTime <= 6 * row.due;
}

// rows: the most often late first.
QVector<PunctualityRow> chosenOf(const QVector<PunctualityRow> &rows, const UnitChoice &choice)
{
    QVector<PunctualityRow> chosen;
    for (const PunctualityRow &row : rows)
        if (choice.takes(row.code) && (choice.end == UnitEnd::All || row.due > 0))
            chosen.append(row);
    const qsizetype count = atEnd(choice, chosen.size());
    return choice.end == UnitEnd::Top ? chosen.last(count) : chosen.first(count);
}

} // namespace

TimelinessSeries timelinessSeries(const QVector<Consolidation> &days, const TimelinessQuestion &question)
{
    TimelinessSeries series;
    series.title = question.title;
    series.source = question.source;
    series.rows = rowsOf(days, question);
    for (PunctualityRow &row : series.rows)
        tally(row);
    std::stable_sort(series.rows.begin(), series.rows.end(), [](const PunctualityRow &a, const PunctualityRow &b) {
        return qint64(a.onTime) * std::max(b.due, 1) < qint64(b.onTime) * std::max(a.due, 1);
    });
    const qsizetype among = series.rows.size();
    series.rows = chosenOf(series.rows, question.choice);
    QStringList names;
    for (const PunctualityRow &row : series.rows)
        names.append(row.name);
    int onTime = 0;
    int due = 0;
    for (qsizetype i = 0; i < days.size(); ++i) {
        TimelinessDay day{
            days.at(i).day, QString::number(days.at(i).day.date().day()), weekdayText(days.at(i).day), 0, 0, {}};
        for (const PunctualityRow &row : series.rows) {
            day.due += isDue(row.days.at(i)) ? 1 : 0;
            day.onTime += row.days.at(i).kind == PunctualityKind::OnTime ? 1 : 0;
        }
        day.text = day.due > 0 ? figuretext::count(day.onTime) : QStringLiteral("–");
        onTime += day.onTime;
        due += day.due;
        series.days.append(day);
    }
    if (due == 0) {
        series.emptyText = QStringLiteral("Chưa có ngày nào đến hạn");
        return series;
    }
    series.shareText = QStringLiteral("%1%").arg((200 * qint64(onTime) + due) / (2 * qint64(due)));
    series.subtitle = QStringLiteral("%1, trước %2 từ %3 đến %4. Đúng hạn %5 lượt, %6")
                          .arg(chosenUnits(question.choice, names, among, question.who), figuretext::hour(days.last().cutoff),
                               figuretext::shortDate(days.first().day), figuretext::date(days.last().day),
                               outOf(onTime, due), series.shareText);
    return series;
}

} // namespace dophu
