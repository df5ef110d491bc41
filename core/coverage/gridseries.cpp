#include "core/coverage/gridseries.h"

#include <algorithm>

namespace dophu
{

namespace
{

GridTone toneOf(PunctualityKind kind)
{
    switch (kind) {
    case PunctualityKind::NotExpected:
    case PunctualityKind::NotDue:
        return GridTone::Blank;
    case PunctualityKind::OnTime:
        return GridTone::Good;
    case PunctualityKind::Late:
        return GridTone::Warned;
    case PunctualityKind::Missing:
        return GridTone::Bad;
    }
    return GridTone::Blank;
}

// The first and the last quarter of the places stand out.
GridTone toneOf(int rank, int places)
{
    if (4 * rank <= places)
        return GridTone::Good;
    return 4 * rank > 3 * places ? GridTone::Warned : GridTone::Plain;
}

QString movedText(const RankLine &line)
{
    if (!line.moved || *line.moved == 0)
        return {};
    return QStringLiteral(" %1%2").arg(*line.moved > 0 ? QChar(0x2191) : QChar(0x2193)).arg(std::abs(*line.moved));
}

} // namespace

GridSeries gridOf(const TimelinessSeries &series)
{
    GridSeries grid{series.title,
                    series.subtitle,
                    series.source,
                    series.emptyText,
                    QStringLiteral("Đơn vị"),
                    QStringLiteral("Đúng hạn"),
                    {},
                    {},
                    {},
                    {}};
    GridLine sums{UnitId(), QStringLiteral("Đúng hạn"), {}, series.shareText, false};
    for (const TimelinessDay &day : series.days) {
        grid.columns.append({day.day, day.dayText, day.weekday});
        sums.marks.append({day.text, GridTone::Blank});
    }
    for (const PunctualityRow &row : series.rows) {
        GridLine line{row.id, row.name, {}, row.text, row.weak};
        for (const Punctuality &day : row.days)
            line.marks.append({day.text, toneOf(day.kind)});
        grid.lines.append(line);
    }
    grid.sums = sums;
    grid.legend = {{GridTone::Good, QStringLiteral("Đúng hạn")},
                   {GridTone::Warned, QStringLiteral("5′: trễ bao nhiêu phút")},
                   {GridTone::Bad, QStringLiteral("×: không gửi")}};
    return grid;
}

GridSeries gridOf(const RankSeries &series)
{
    GridSeries grid{series.title,
                    series.subtitle,
                    series.source,
                    series.emptyText,
                    QStringLiteral("Đơn vị"),
                    QStringLiteral("Tỷ lệ"),
                    {},
                    {},
                    {},
                    {}};
    for (qsizetype day = 0; day < series.days.size(); ++day)
        grid.columns.append({series.days.at(day), series.dayTexts.at(day), {}});
    for (const RankLine &unit : series.lines) {
        GridLine line{unit.id, unit.name, {}, QStringLiteral("–"), false};
        for (const std::optional<int> &rank : unit.ranks)
            line.marks.append(rank ? GridMark{QString::number(*rank), toneOf(*rank, series.places)} : GridMark{});
        if (unit.coverages.last())
            line.text = unit.coverages.last()->text() + u'%' + movedText(unit);
        grid.lines.append(line);
    }
    grid.legend = {{GridTone::Good, QStringLiteral("Một phần tư đầu")},
                   {GridTone::Plain, QStringLiteral("Giữa")},
                   {GridTone::Warned, QStringLiteral("Một phần tư cuối")}};
    return grid;
}

} // namespace dophu
