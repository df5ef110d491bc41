#include "core/coverage/lineseries.h"

#include "core/coverage/figuretext.h"

#include <algorithm>

namespace dophu
{

namespace
{

QString startOf(const RankLine &line)
{
    const auto first =
        std::find_if(line.ranks.cbegin(), line.ranks.cend(), [](const auto &rank) { return rank.has_value(); });
    return first == line.ranks.cend() ? line.name : QStringLiteral("%1. %2").arg(figuretext::count(**first), line.name);
}

QString endOf(const RankLine &line)
{
    if (!line.moved || *line.moved == 0)
        return line.lastText;
    return line.lastText + QStringLiteral(" %1%2").arg(*line.moved > 0 ? QChar(0x2191) : QChar(0x2193)).arg(figuretext::count(std::abs(*line.moved)));
}

} // namespace

LineLook lineLook(qsizetype number)
{
    return {LineStroke(number % lineStrokes), number % 2 == 1};
}

LineSeries linesOf(const RankSeries &series)
{
    LineSeries lines;
    lines.title = series.title;
    lines.subtitle = series.subtitle;
    lines.source = series.source;
    lines.emptyText = series.emptyText;
    lines.places = true;
    lines.nameHead = QStringLiteral("Đơn vị");
    lines.dayHead = QStringLiteral("Ngày");
    for (qsizetype day = 0; day < series.days.size(); ++day)
        lines.columns.append({series.days.at(day), series.dayTexts.at(day)});
    for (const RankLine &unit : series.lines) {
        SeriesLine line{unit.id, unit.name, startOf(unit), endOf(unit), lineLook(lines.lines.size()), {}};
        for (qsizetype day = 0; day < unit.ranks.size(); ++day) {
            const std::optional<int> rank = unit.ranks.at(day);
            if (!rank) {
                line.points.append(std::nullopt);
                continue;
            }
            const QString place = figuretext::count(*rank);
            line.points.append(LinePoint{*rank,
                                         QStringLiteral("hạng %1 (%2)").arg(place, figuretext::percent(*unit.coverages.at(day))),
                                         place, series.days.at(day)});
        }
        lines.lines.append(line);
    }
    return lines;
}

QVector<QVector<std::optional<int>>> placesAmong(const LineSeries &series, qsizetype first, qsizetype count)
{
    QVector<QVector<std::optional<int>>> places(count, QVector<std::optional<int>>(series.columns.size()));
    for (qsizetype day = 0; day < series.columns.size(); ++day) {
        QVector<qsizetype> order;
        for (qsizetype i = 0; i < count; ++i)
            if (series.lines.at(first + i).points.at(day))
                order.append(i);
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
            return series.lines.at(first + a).points.at(day)->height < series.lines.at(first + b).points.at(day)->height;
        });
        for (qsizetype i = 0; i < order.size(); ++i)
            places[order.at(i)][day] = int(i) + 1;
    }
    return places;
}

} // namespace dophu
