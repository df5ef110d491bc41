#include "core/coverage/coverageseries.h"

#include "core/coverage/figuretext.h"

#include <algorithm>

namespace dophu
{

namespace
{

bool inQuestion(const UnitFigures &unit, const Consolidation &day, const SeriesQuestion &question)
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

bool asked(const UnitFigures &unit, const Consolidation &day, const SeriesQuestion &question)
{
    return question.choice.takes(unit.code) && inQuestion(unit, day, question);
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
    bar.length = unit.coverage->hundredths();
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
        longest = std::max(longest, bar.length + bar.reach);
    if (series.measure == BarMeasure::People) {
        series.axisStep = roundStep(std::max<qint64>(longest, 1), 8);
        series.axisEnd = std::max<qint64>(1, (longest + series.axisStep - 1) / series.axisStep) * series.axisStep;
        return;
    }
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
    series.metText = QStringLiteral("Đạt mục tiêu (%1)").arg(figuretext::count(series.met));
    series.belowText = QStringLiteral("Chưa đạt (%1)").arg(figuretext::count(series.below));
    if (series.carried > 0)
        series.carriedText = QStringLiteral("Trong đó lấy số gần nhất (%1)").arg(figuretext::count(series.carried));
    if (series.met + series.below == 0)
        series.emptyText = QStringLiteral("Chưa có số liệu ngày %1").arg(figuretext::date(day.day));
    measureAxis(series);
}

// Leaves the asked end, by what the bars measure; those without a figure are at neither.
void keepEnd(QVector<SeriesBar> &bars, const UnitChoice &choice)
{
    if (choice.end == UnitEnd::All)
        return;
    QVector<qsizetype> order;
    for (qsizetype i = 0; i < bars.size(); ++i)
        if (bars.at(i).isDrawn())
            order.append(i);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const SeriesBar &first = bars.at(choice.end == UnitEnd::Top ? a : b);
        const SeriesBar &second = bars.at(choice.end == UnitEnd::Top ? b : a);
        return first.people ? *first.people > second.people.value_or(0)
                            : second.coverage && *first.coverage > *second.coverage;
    });
    order.resize(atEnd(choice, order.size()));
    std::sort(order.begin(), order.end());
    QVector<SeriesBar> kept;
    for (const qsizetype i : std::as_const(order))
        kept.append(bars.at(i));
    bars = std::move(kept);
}

// Of whom the picture speaks, and what it leaves out of them.
QString shownOf(const QVector<SeriesBar> &bars, const Consolidation &day, const SeriesQuestion &question)
{
    QStringList names;
    for (const SeriesBar &bar : bars)
        names.append(bar.name);
    const auto among = std::count_if(day.units.cbegin(), day.units.cend(), [&](const UnitFigures &unit) {
        return inQuestion(unit, day, question);
    });
    return chosenUnits(question.choice, names, among, question.who);
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

QString wholeName(const SeriesQuestion &question)
{
    return question.choice.codes.isEmpty() ? question.total : QStringLiteral("Các đơn vị được chọn");
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
    return QStringLiteral(". %1 %2, %3").arg(wholeName(question), figuretext::percent(*coverage), outcome);
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

QString axisText(const CoverageSeries &series, qint64 mark)
{
    return series.measure == BarMeasure::People ? figuretext::count(mark) : figuretext::count(mark / 100) + u'%';
}

qint64 coarserStep(const CoverageSeries &series, int most)
{
    return series.measure == BarMeasure::People ? roundStep(series.axisEnd, most) : axisStepFor(series.axisEnd, most);
}

qint64 roundStep(qint64 length, int most)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if ((length + factor * power - 1) / (factor * power) <= most)
                return factor * power;
        }
    }
}

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
    keepEnd(series.bars, question.choice);
    arrange(series.bars, question.order);
    series.target = day.target;
    tally(series, day);
    const AskedSum sum = sumOf(day, question);
    series.title = question.title;
    series.subtitle =
        QStringLiteral("%1, %2%3").arg(shownOf(series.bars, day, question), asOf(day), sumText(day, question, sum));
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
            bar.length = bar.coverage->hundredths();
            bar.met = bar.coverage->meets(day.target);
            bar.needed = bar.coverage->stillNeeded(day.target);
        }
        series.bars.append(bar);
    }
    arrange(series.bars, question.order);
    series.target = day.target;
    tally(series, day);
    series.title = question.title;
    series.subtitle = QStringLiteral("%1 nhóm đơn vị, %2").arg(figuretext::count(series.bars.size()), asOf(day));
    if (const auto coverage = day.district.carriedForward.coverage())
        series.subtitle += QStringLiteral(". %1 %2").arg(question.total, figuretext::percent(*coverage));
    series.source = sourceLine(day, question, anyEstimate);
    return series;
}

namespace
{

// The questions about people have one shape: whose, in what order, and what the sum says.
CoverageSeries peopleSeries(const Consolidation &day, const SeriesQuestion &question, QVector<SeriesBar> bars)
{
    CoverageSeries series;
    series.measure = BarMeasure::People;
    series.day = day.day;
    series.target = day.target;
    series.title = question.title;
    series.source = sourceLine(day, question, sumOf(day, question).anyEstimate);
    keepEnd(bars, question.choice);
    std::stable_sort(bars.begin(), bars.end(), [](const SeriesBar &a, const SeriesBar &b) {
        if (a.people.has_value() != b.people.has_value())
            return a.people.has_value();
        return a.people.value_or(0) > b.people.value_or(0);
    });
    series.bars = std::move(bars);
    for (const SeriesBar &bar : series.bars) {
        series.carried += bar.people && bar.carried() ? 1 : 0;
        series.met += bar.people && bar.met ? 1 : 0;
        series.below += bar.people && !bar.met ? 1 : 0;
    }
    if (series.carried > 0)
        series.carriedText = QStringLiteral("Lấy số gần nhất (%1)").arg(figuretext::count(series.carried));
    if (series.met + series.below == 0)
        series.emptyText = QStringLiteral("Chưa có số liệu ngày %1").arg(figuretext::date(day.day));
    measureAxis(series);
    return series;
}

QString whoAndWhen(const CoverageSeries &series, const Consolidation &day, const SeriesQuestion &question)
{
    return QStringLiteral("%1, %2").arg(shownOf(series.bars, day, question), asOf(day));
}

} // namespace

CoverageSeries neededSeries(const Consolidation &day, const SeriesQuestion &question, const Pace &pace)
{
    const QVector<Count> quotas =
        quotaOf(day, pace.daysLeft > 0 ? Count::from(pace.perDayNeeded).value_or(Count()) : Count());
    QVector<SeriesBar> bars;
    qint64 shared = 0;
    for (qsizetype i = 0; i < day.units.size(); ++i) {
        const UnitFigures &unit = day.units.at(i);
        if (!asked(unit, day, question))
            continue;
        SeriesBar bar = barOf(unit);
        if (bar.coverage && bar.needed) {
            bar.people = bar.needed->value();
            bar.length = *bar.people;
            bar.quota = quotas.at(i);
            shared += bar.quota->value();
            bar.text = bar.met ? QStringLiteral("đạt") : figuretext::count(*bar.people);
            if (!bar.met && bar.quota->value() > 0)
                bar.text += QStringLiteral(" · mai %1").arg(figuretext::count(*bar.quota));
        }
        bars.append(bar);
    }
    CoverageSeries series = peopleSeries(day, question, bars);
    series.targetText = QStringLiteral("Mục tiêu %1%").arg(day.target.text());
    if (series.below > 0)
        series.belowText = QStringLiteral("Còn thiếu so với mục tiêu %1% (%2)").arg(day.target.text(), figuretext::count(series.below));
    series.subtitle = whoAndWhen(series, day, question) + sumText(day, question, sumOf(day, question));
    if (shared > 0)
        series.subtitle += QStringLiteral("; ngày mai cần %1 %2").arg(figuretext::count(shared), question.unitWord);
    return series;
}

CoverageSeries increaseSeries(const Consolidation &day, const SeriesQuestion &question)
{
    QVector<SeriesBar> bars;
    qint64 whole = 0;
    for (const UnitFigures &unit : day.units) {
        if (!asked(unit, day, question))
            continue;
        SeriesBar bar = barOf(unit);
        const bool counts = unit.status != UnitStatus::Excused;
        bar.coverage.reset();
        bar.people = counts ? unit.increase : std::nullopt;
        bar.length = std::max<qint64>(0, bar.people.value_or(0));
        whole += bar.people.value_or(0);
        bar.text = bar.people ? (*bar.people > 0 ? QStringLiteral("+") : QString()) + figuretext::count(*bar.people)
                   : counts   ? QStringLiteral("chưa so được")
                              : bar.text;
        bars.append(bar);
    }
    CoverageSeries series = peopleSeries(day, question, bars);
    series.belowText = QStringLiteral("Tăng so với ngày trước");
    series.metText = series.met > 0 ? QStringLiteral("Đơn vị đã đạt mục tiêu (%1)").arg(figuretext::count(series.met)) : QString();
    series.subtitle = QStringLiteral("%1. %2 %3%4 %5")
                          .arg(whoAndWhen(series, day, question), wholeName(question),
                               whole > 0 ? QStringLiteral("+") : QString(), figuretext::count(whole), question.unitWord);
    return series;
}

CoverageSeries bandSeries(const Consolidation &day, const SeriesQuestion &question)
{
    CoverageSeries series;
    for (const UnitFigures &unit : day.units) {
        if (!asked(unit, day, question) || !unit.coverage || !unit.likely || !(unit.carriedFrom || unit.held))
            continue;
        SeriesBar bar = barOf(unit);
        const auto high = Coverage::of(*unit.likely, *unit.base);
        bar.reach = std::max<qint64>(0, high->hundredths() - bar.length);
        if (bar.reach > 0)
            bar.text += QStringLiteral(" – ") + figuretext::percent(*high);
        series.bars.append(bar);
    }
    keepEnd(series.bars, question.choice);
    arrange(series.bars, question.order);
    series.target = day.target;
    tally(series, day);
    const bool none = series.bars.isEmpty();
    if (none)
        series.emptyText = QStringLiteral("Ngày %1 không có đơn vị nào phải lấy số gần nhất").arg(figuretext::date(day.day));
    series.reachText = none ? QString() : QStringLiteral("Có thể đã tăng thêm, theo nhịp của chính đơn vị");
    series.title = question.title;
    series.subtitle = whoAndWhen(series, day, question);
    const Sum &low = day.district.low;
    const Sum &high = day.district.high;
    if (low.coverage() && high.coverage() && question.group.isEmpty() && question.choice.isWhole())
        series.subtitle +=
            QStringLiteral(". %1 từ %2 đến %3")
                .arg(question.total, figuretext::percent(*low.coverage()), figuretext::percent(*high.coverage()));
    series.source = sourceLine(day, question, sumOf(day, question).anyEstimate);
    return series;
}

} // namespace dophu
