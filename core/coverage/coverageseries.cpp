#include "core/coverage/coverageseries.h"

#include "core/coverage/figuretext.h"

#include <algorithm>

namespace dophu
{

namespace
{

bool asked(const UnitFigures &unit, const Consolidation &day, const SeriesQuestion &question)
{
    if (!question.group.isEmpty() && unit.group != question.group)
        return false;
    if (!question.stream.isEmpty())
        return unit.stream == question.stream;
    if (!question.group.isEmpty())
        return true;
    return std::any_of(day.streams.begin(), day.streams.end(), [&](const StreamFigures &stream) {
        return stream.stream.inTotal && stream.stream.code == unit.stream;
    });
}

QString textBeside(const UnitFigures &unit)
{
    if (unit.status == UnitStatus::Excused)
        return QStringLiteral("miễn");
    if (unit.coverage)
        return figuretext::percent(*unit.coverage);
    return unit.installed ? QStringLiteral("chưa có mẫu số") : QStringLiteral("chưa có số");
}

SeriesBar barOf(const UnitFigures &unit)
{
    SeriesBar bar;
    bar.id = unit.id;
    bar.code = unit.code;
    bar.name = unit.shortName.isEmpty() ? unit.name : unit.shortName;
    bar.text = textBeside(unit);
    if (unit.status == UnitStatus::Excused || !unit.coverage)
        return bar;
    bar.coverage = unit.coverage;
    bar.hundredths = unit.coverage->hundredths();
    bar.met = unit.met;
    bar.carriedFrom = unit.carriedFrom;
    bar.needed = unit.needed;
    return bar;
}

void arrange(QVector<SeriesBar> &bars, SeriesOrder order)
{
    if (order == SeriesOrder::Official)
        return;
    std::stable_sort(bars.begin(), bars.end(), [order](const SeriesBar &a, const SeriesBar &b) {
        if (a.coverage.has_value() != b.coverage.has_value())
            return a.coverage.has_value();
        if (!a.coverage)
            return false;
        return order == SeriesOrder::Falling ? *a.coverage > *b.coverage : *a.coverage < *b.coverage;
    });
}

// Half an axis step beyond a target that nobody passes, so that its line does not stand on the edge.
void measureAxis(CoverageSeries &series)
{
    qint64 longest = 0;
    for (const SeriesBar &bar : series.bars)
        longest = std::max(longest, bar.hundredths);
    const qint64 reach = std::max<qint64>(longest, series.target.hundredths);
    series.axisStep = axisStepFor(reach, 10);
    series.axisEnd = (reach + series.axisStep - 1) / series.axisStep * series.axisStep;
    if (series.axisEnd == series.target.hundredths && series.axisEnd < 10000)
        series.axisEnd += series.axisStep;
}

void tally(CoverageSeries &series, const Consolidation &day)
{
    for (const SeriesBar &bar : series.bars) {
        if (!bar.coverage)
            continue;
        ++(bar.met ? series.met : series.below);
        series.carried += bar.carried() ? 1 : 0;
    }
    series.day = day.day;
    series.target = day.target;
    series.targetText = QStringLiteral("Mục tiêu %1%").arg(day.target.text());
    series.metText = QStringLiteral("Đạt mục tiêu (%1)").arg(series.met);
    series.belowText = QStringLiteral("Chưa đạt (%1)").arg(series.below);
    if (series.carried > 0)
        series.carriedText = QStringLiteral("Trong đó lấy số gần nhất (%1)").arg(series.carried);
    if (series.met + series.below == 0)
        series.emptyText = QStringLiteral("Chưa có số liệu ngày %1").arg(figuretext::date(day.day));
    measureAxis(series);
}

struct AskedSum
{
    Count installed;
    Count base;
    bool anyEstimate = false;
};

AskedSum sumOf(const Consolidation &day, const SeriesQuestion &question)
{
    qint64 installed = 0;
    qint64 base = 0;
    AskedSum sum;
    for (const UnitFigures &unit : day.units) {
        if (!asked(unit, day, question) || unit.status == UnitStatus::Excused || !unit.base || unit.base->value() == 0)
            continue;
        installed += unit.installed.value_or(Count()).value();
        base += unit.base->value();
        sum.anyEstimate = sum.anyEstimate || unit.baseIsEstimate;
    }
    sum.installed = Count::from(installed).value_or(Count());
    sum.base = Count::from(base).value_or(Count());
    return sum;
}

QString sumText(const Consolidation &day, const SeriesQuestion &question, const AskedSum &sum)
{
    const auto coverage = Coverage::of(sum.installed, sum.base);
    if (!coverage)
        return {};
    const qint64 needed = coverage->stillNeeded(day.target).value();
    const QString outcome = coverage->meets(day.target)
                                ? QStringLiteral("đạt mục tiêu")
                                : QStringLiteral("còn thiếu %1 %2").arg(figuretext::count(needed), question.unitWord);
    return QStringLiteral(". %1 %2, %3").arg(question.total, figuretext::percent(*coverage), outcome);
}

QString asOf(const Consolidation &day)
{
    return QStringLiteral("đến %1 ngày %2").arg(figuretext::hour(day.cutoff), figuretext::date(day.day));
}

QString sourceLine(const Consolidation &day, const SeriesQuestion &question, bool anyEstimate)
{
    QStringList parts;
    if (question.provisional)
        parts.append(QStringLiteral("Số tạm tính"));
    if (anyEstimate)
        parts.append(QStringLiteral("Có mẫu số ước tính"));
    if (!day.mixingRule.isEmpty())
        parts.append(day.mixingRule);
    if (!question.source.isEmpty())
        parts.append(question.source);
    return parts.join(QStringLiteral(". "));
}

} // namespace

qint64 axisStepFor(qint64 axisEnd, int most)
{
    qint64 step = 1000;
    for (const qint64 factor : {2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
        if ((axisEnd + step - 1) / step <= most)
            return step;
        step = factor * 1000;
    }
    while ((axisEnd + step - 1) / step > most)
        step *= 10;
    return step;
}

CoverageSeries coverageSeries(const Consolidation &day, const SeriesQuestion &question)
{
    CoverageSeries series;
    for (const UnitFigures &unit : day.units) {
        if (asked(unit, day, question))
            series.bars.append(barOf(unit));
    }
    arrange(series.bars, question.order);
    series.target = day.target;
    tally(series, day);
    const AskedSum sum = sumOf(day, question);
    series.title = question.title;
    series.subtitle =
        QStringLiteral("%1 %2, %3%4").arg(series.bars.size()).arg(question.who, asOf(day), sumText(day, question, sum));
    series.source = sourceLine(day, question, sum.anyEstimate);
    return series;
}

CoverageSeries groupSeries(const Consolidation &day, const SeriesQuestion &question, const QHash<QString, QString> &names)
{
    CoverageSeries series;
    bool anyEstimate = false;
    for (const GroupFigures &group : day.groups) {
        SeriesBar bar;
        bar.code = group.group;
        bar.name = names.value(group.group, group.group);
        bar.coverage = group.figures.carriedForward.coverage();
        anyEstimate = anyEstimate || group.figures.anyEstimate;
        bar.text = bar.coverage ? figuretext::percent(*bar.coverage) : QStringLiteral("chưa có mẫu số");
        if (bar.coverage) {
            bar.hundredths = bar.coverage->hundredths();
            bar.met = bar.coverage->meets(day.target);
            bar.needed = bar.coverage->stillNeeded(day.target);
        }
        series.bars.append(bar);
    }
    arrange(series.bars, question.order);
    series.target = day.target;
    tally(series, day);
    series.title = question.title;
    series.subtitle = QStringLiteral("%1 nhóm đơn vị, %2").arg(series.bars.size()).arg(asOf(day));
    if (const auto coverage = day.district.carriedForward.coverage())
        series.subtitle += QStringLiteral(". %1 %2").arg(question.total, figuretext::percent(*coverage));
    series.source = sourceLine(day, question, anyEstimate);
    return series;
}

} // namespace dophu
