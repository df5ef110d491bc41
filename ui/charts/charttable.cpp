#include "ui/charts/charttable.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace dophu
{

namespace
{

class TableOf
{
    Q_DECLARE_TR_FUNCTIONS(ChartTable)

public:
    ChartTable operator()(const CoverageSeries &series) const
    {
        return series.measure == BarMeasure::People ? people(series) : rates(series);
    }

    ChartTable operator()(const TrendSeries &series) const
    {
        ChartTable table{{tr("Ngày"), tr("Đã cài"), tr("Mẫu số"), tr("Tỷ lệ"), tr("Tăng trong ngày"), tr("Khoảng 80%")},
                         {},
                         {true, false, false, false, false, false}};
        for (qsizetype day = 0; day < series.points.size(); ++day) {
            const TrendPoint &point = series.points.at(day);
            const QString brought = day < series.bars.size() ? series.bars.at(day).text : QString();
            table.rows.append({point.dayText, point.coverage ? words::count(point.coverage->installed()) : words::missing(),
                               point.coverage ? words::count(point.coverage->base()) : words::missing(),
                               point.coverage ? point.text : words::missing(), brought, QString()});
        }
        for (const TrendOutlook &day : series.outlook)
            table.rows.append({tr("%1 (dự báo)").arg(day.dayText), QString(), QString(), day.text, QString(),
                               QStringLiteral("%1% – %2%").arg(hundredthsText(day.low), hundredthsText(day.high))});
        return table;
    }

    ChartTable operator()(const GridSeries &series) const
    {
        ChartTable table{{series.nameHead}, {}, {true}};
        for (const GridColumn &column : series.columns) {
            table.heads.append(column.second.isEmpty() ? column.head : column.head + u' ' + column.second);
            table.isText.append(false);
        }
        table.heads.append(series.endHead);
        table.isText.append(false);
        QVector<GridLine> lines = series.lines;
        if (series.sums)
            lines.append(*series.sums);
        for (const GridLine &line : lines) {
            QStringList row{line.name};
            for (const GridMark &mark : line.marks)
                row.append(mark.text);
            table.rows.append(row << line.text);
        }
        return table;
    }

    ChartTable operator()(const LineSeries &series) const { return series.daysDown ? byDay(series) : byLine(series); }

private:
    static ChartTable byLine(const LineSeries &series)
    {
        ChartTable table{{series.nameHead}, {}, {true}};
        for (const LineColumn &column : series.columns) {
            table.heads.append(column.head);
            table.isText.append(false);
        }
        table.heads.append(tr("Hạng, tỷ lệ"));
        table.isText.append(false);
        for (const SeriesLine &line : series.lines) {
            QStringList row{line.name};
            for (const auto &point : line.points)
                row.append(point ? point->mark : words::missing());
            table.rows.append(row << (line.points.last() ? line.points.last()->text : words::missing()));
        }
        return table;
    }

    static ChartTable byDay(const LineSeries &series)
    {
        ChartTable table{{series.dayHead}, {}, {true}};
        for (const SeriesLine &line : series.lines) {
            table.heads << tr("Ngày của %1").arg(line.name) << line.name;
            table.isText << false << false;
        }
        for (qsizetype day = 0; day < series.columns.size(); ++day) {
            QStringList row{series.columns.at(day).head};
            for (const SeriesLine &line : series.lines) {
                const auto &point = line.points.at(day);
                row << (point ? words::shortDate(point->day) : words::missing()) << (point ? point->text : words::missing());
            }
            table.rows.append(row);
        }
        return table;
    }

    static ChartTable rates(const CoverageSeries &series)
    {
        ChartTable table{{tr("Đơn vị"), tr("Đã cài"), tr("Mẫu số"), tr("Tỷ lệ"), tr("Còn thiếu"), tr("Ghi chú")},
                         {},
                         {true, false, false, false, false, true}};
        for (const SeriesBar &bar : series.bars)
            table.rows.append({bar.name, bar.coverage ? words::count(bar.coverage->installed()) : words::missing(),
                               bar.coverage ? words::count(bar.coverage->base()) : words::missing(), bar.text,
                               words::count(bar.needed), noteOf(bar)});
        return table;
    }

    static ChartTable people(const CoverageSeries &series)
    {
        ChartTable table{
            {tr("Đơn vị"), tr("Số người"), tr("Chỉ tiêu ngày mai"), tr("Ghi chú")}, {}, {true, false, false, true}};
        for (const SeriesBar &bar : series.bars)
            table.rows.append(
                {bar.name, bar.people ? words::count(*bar.people) : bar.text, words::count(bar.quota), noteOf(bar)});
        return table;
    }

    static QString noteOf(const SeriesBar &bar)
    {
        return bar.carriedFrom ? tr("số gần nhất %1").arg(words::shortDate(*bar.carriedFrom)) : QString();
    }
};

} // namespace

ChartTable chartTable(const ChartValue &value)
{
    return std::visit(TableOf(), value);
}

} // namespace dophu
