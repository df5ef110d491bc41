#include "core/coverage/gridseries.h"

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

} // namespace dophu
