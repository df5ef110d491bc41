#include "core/coverage/rankseries.h"

#include "core/coverage/figuretext.h"

#include <algorithm>

namespace dophu
{

namespace
{

bool isAsked(const UnitFigures &unit, const Consolidation &day, const RankQuestion &question)
{
    if (!question.group.isEmpty() && unit.group != question.group)
        return false;
    if (!question.stream.isEmpty())
        return unit.stream == question.stream;
    return !question.group.isEmpty() || std::any_of(day.streams.cbegin(), day.streams.cend(), [&unit](const auto &stream) {
        return stream.stream.inTotal && stream.stream.code == unit.stream;
    });
}

QVector<RankLine> linesOf(const QVector<Consolidation> &days, const RankQuestion &question)
{
    QVector<RankLine> lines;
    QHash<UnitId, qsizetype> places;
    for (qsizetype i = days.size() - 1; i >= 0; --i) {
        for (const UnitFigures &unit : days.at(i).units) {
            if (!isAsked(unit, days.at(i), question))
                continue;
            auto place = places.constFind(unit.id);
            if (place == places.constEnd()) {
                place = places.insert(unit.id, lines.size());
                RankLine line{unit.id, unit.code, unit.shortName.isEmpty() ? unit.name : unit.shortName, {}, {}, {}, {}};
                line.ranks.resize(days.size());
                line.coverages.resize(days.size());
                lines.append(line);
            }
            if (unit.status != UnitStatus::Excused)
                lines[*place].coverages[i] = unit.coverage;
        }
    }
    return lines;
}

void rankDay(QVector<RankLine> &lines, qsizetype day)
{
    QVector<qsizetype> order;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines.at(i).coverages.at(day))
            order.append(i);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return *lines.at(a).coverages.at(day) > *lines.at(b).coverages.at(day);
    });
    for (qsizetype i = 0; i < order.size(); ++i) {
        const bool tied = i > 0 && *lines.at(order.at(i)).coverages.at(day) == *lines.at(order.at(i - 1)).coverages.at(day);
        lines[order.at(i)].ranks[day] = tied ? lines.at(order.at(i - 1)).ranks.at(day) : std::optional<int>(int(i) + 1);
    }
}

void describe(RankLine &line)
{
    const auto first =
        std::find_if(line.ranks.cbegin(), line.ranks.cend(), [](const auto &rank) { return rank.has_value(); });
    const auto last = line.ranks.last();
    if (!last) {
        line.lastText = QStringLiteral("– %1").arg(line.name);
        return;
    }
    line.lastText = QStringLiteral("%1. %2 %3").arg(figuretext::count(*last), line.name, figuretext::percent(*line.coverages.last()));
    line.moved = **first - *last;
}

bool isBetter(const RankLine &a, const RankLine &b)
{
    if (a.ranks.last().has_value() != b.ranks.last().has_value())
        return a.ranks.last().has_value();
    return a.ranks.last().value_or(0) < b.ranks.last().value_or(0);
}

// lines: in the order of the last day.
QVector<RankLine> chosenOf(const QVector<RankLine> &lines, const UnitChoice &choice)
{
    QVector<RankLine> chosen;
    for (const RankLine &line : lines)
        if (choice.takes(line.code) && (choice.end == UnitEnd::All || line.ranks.last()))
            chosen.append(line);
    const qsizetype count = atEnd(choice, chosen.size());
    return choice.end == UnitEnd::Bottom ? chosen.last(count) : chosen.first(count);
}

} // namespace

RankSeries rankSeries(const QVector<Consolidation> &days, const RankQuestion &question)
{
    RankSeries series;
    series.title = question.title;
    series.source = question.source;
    series.lines = linesOf(days, question);
    for (qsizetype i = 0; i < days.size(); ++i) {
        series.days.append(days.at(i).day);
        series.dayTexts.append(figuretext::shortDate(days.at(i).day));
        rankDay(series.lines, i);
    }
    std::stable_sort(series.lines.begin(), series.lines.end(), isBetter);
    const qsizetype among = series.lines.size();
    series.lines = chosenOf(series.lines, question.choice);
    QStringList names;
    for (RankLine &line : series.lines) {
        describe(line);
        names.append(line.name);
        for (const std::optional<int> &rank : line.ranks)
            series.places = std::max(series.places, rank.value_or(0));
    }
    if (series.places == 0) {
        series.emptyText = QStringLiteral("Chưa có tỷ lệ để xếp hạng");
        return series;
    }
    series.subtitle = QStringLiteral("%1, từ %2 đến %3")
                          .arg(chosenUnits(question.choice, names, among, question.who), series.dayTexts.first(), figuretext::date(series.days.last()));
    return series;
}

} // namespace dophu
