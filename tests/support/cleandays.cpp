#include "tests/support/cleandays.h"
#include "core/desk/sample.h"
#include "core/desk/setup.h"

#include <QFile>
#include <cmath>

namespace dophu
{

namespace
{

QHash<QString, QVector<std::optional<qint64>>> readLatent(const QString &path, Day firstDay, qsizetype days)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    QHash<QString, QVector<std::optional<qint64>>> latent;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = line.split(u',');
        auto &figures = latent[fields.at(1)];
        figures.resize(days);
        figures[firstDay.daysTo(*Day::fromIso(fields.at(0)))] = fields.at(2).toLongLong();
    }
    return latent;
}

// One unit's history drawn anew around its true one.
void drawHistory(CleanUnit &unit, Dice &dice)
{
    const QVector<std::optional<qint64>> sample = unit.truth;
    const double pace = std::exp(0.3 * dice.bell());
    qint64 most = std::numeric_limits<qint64>::max(); // a base that is corrected downwards was never exceeded
    for (const Base &base : unit.context.bases)
        most = std::min(most, base.value.value());
    std::optional<qint64> last;
    for (qsizetype d = 0; d < sample.size(); ++d) {
        if (!sample.at(d))
            continue;
        const qint64 gained = last && sample.at(d - 1) ? *sample.at(d) - *sample.at(d - 1) : *sample.at(d);
        const double mean = double(gained) * pace * std::exp(0.25 * dice.bell());
        last = std::min(most, last.value_or(0) + dice.around(mean));
        unit.truth[d] = last;
        unit.reported[d] = dice.chance(92);
    }
}

// Some neighbours come in one file, most alone.
void drawReceipts(CleanDistrict &district, Dice &dice)
{
    for (qsizetype d = 0; d < district.days(); ++d) {
        int left = 0;
        Moment moment;
        for (CleanUnit &unit : district.units) {
            if (left-- <= 0) {
                left = dice.chance(15) ? 3 + int(dice.under(8)) : 0;
                moment = Moment::fromEpochMs(Moment::local(district.firstDay.plus(d), QTime(8, 0)).epochMs()
                                             + dice.under(6 * 3600) * 1000 + dice.under(1000));
            }
            unit.received[d] = moment;
        }
    }
}

} // namespace

double Dice::bell()
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += unit();
    return sum;
}

qint64 Dice::around(double mean)
{
    if (mean > 40)
        return std::max<qint64>(0, qRound64(mean + std::sqrt(mean) * bell()));
    const double least = std::exp(-mean);
    qint64 count = 0;
    for (double product = unit(); product > least; product *= unit())
        ++count;
    return count;
}

CleanDays::CleanDays(const QString &latentCsv)
{
    const auto founding = shippedFounding();
    if (!founding)
        qFatal("no sample registry");
    m_firstDay = founding->campaign.firstDay;
    const qsizetype days = m_firstDay.daysTo(founding->campaign.lastDay) + 1;
    const auto latent = readLatent(latentCsv, m_firstDay, days);
    QHash<QString, QVector<Base>> bases;
    for (const auto &[code, base] : founding->bases)
        bases[code].append(base);
    for (const Unit &unit : founding->units) {
        CleanUnit made;
        made.code = unit.code;
        made.context.unit = UnitId(m_sample.size() + 1);
        made.context.baseKind = founding->campaign.stream(unit.stream)->baseKind;
        made.commune = founding->campaign.stream(unit.stream)->inTotal;
        made.context.bases = bases.value(unit.code);
        std::sort(made.context.bases.begin(), made.context.bases.end(),
                  [](const Base &a, const Base &b) { return a.validFrom < b.validFrom; });
        made.truth = latent.value(unit.code);
        made.reported.fill(false, days);
        made.received.resize(days);
        m_sample.append(made);
    }
}

CleanDistrict CleanDays::district(quint64 seed) const
{
    Dice dice(seed * 7919 + 13);
    CleanDistrict district;
    district.firstDay = m_firstDay;
    district.units = m_sample;
    for (CleanUnit &unit : district.units)
        drawHistory(unit, dice);
    drawReceipts(district, dice);
    return district;
}

Typed typedOn(const CleanDistrict &district, qsizetype day)
{
    Typed typed;
    for (const CleanUnit &unit : district.units)
        typed.append(unit.reported.at(day) ? unit.truth.at(day) : std::nullopt);
    return typed;
}

namespace
{

QVector<DayReport> reportsOf(const CleanUnit &unit, Day firstDay, qsizetype upTo)
{
    QVector<DayReport> reports;
    for (qsizetype d = 0; d < upTo; ++d) {
        if (!unit.reported.at(d) || !unit.truth.at(d))
            continue;
        DayReport report;
        report.day = firstDay.plus(d);
        report.installed = Count::from(*unit.truth.at(d));
        report.firstReceived = report.lastReceived = unit.received.at(d);
        reports.append(report);
    }
    return reports;
}

} // namespace

JudgedDay::JudgedDay(const CleanDistrict &district, qsizetype day)
    : m_district(district), m_day(day), m_clean(typedOn(district, day))
{
    for (qsizetype row = 0; row < district.units.size(); ++row)
        m_standings.append(judge(row, m_clean.at(row)));
}

std::optional<Standing> JudgedDay::judge(qsizetype row, std::optional<qint64> value) const
{
    const CleanUnit &unit = m_district.units.at(row);
    QVector<DayReport> reports = reportsOf(unit, m_district.firstDay, m_day);
    if (value) {
        DayReport report;
        report.day = day();
        report.installed = Count::from(*value);
        report.firstReceived = report.lastReceived = unit.received.at(m_day);
        reports.append(report);
    }
    const QVector<Standing> line = judgeLine(reports, unit.context);
    return line.isEmpty() ? std::nullopt : std::optional(line.last());
}

std::optional<qint64> JudgedDay::before(qsizetype row) const
{
    const auto &standing = m_standings.at(row);
    if (!standing)
        return std::nullopt;
    const auto counted = standing->day == day() ? standing->before : standing->counted;
    return counted ? std::optional(counted->value()) : std::nullopt;
}

QVector<QVector<Finding>> JudgedDay::findings(const QHash<qsizetype, std::optional<qint64>> &changed) const
{
    QVector<QVector<Finding>> found(m_standings.size());
    QVector<SheetLine> lines;
    for (qsizetype row = 0; row < m_standings.size(); ++row) {
        const auto standing = changed.contains(row) ? judge(row, changed.value(row)) : m_standings.at(row);
        const Base *base = m_district.units.at(row).context.baseOn(m_district.units.at(row).context.baseKind, day());
        const auto baseValue = base ? std::optional(base->value) : std::nullopt;
        lines.append(standing ? sheetLineOf(*standing, standing->findings, day(), baseValue) : SheetLine{});
        if (standing && standing->day == day())
            found[row] = standing->findings;
    }
    for (const SheetFinding &one : judgeSheet(lines, Limits()))
        found[one.row].append(one.finding);
    return found;
}

QVector<Finding> JudgedDay::lineFindings(qsizetype row, const QHash<qsizetype, qint64> &values) const
{
    CleanUnit unit = m_district.units.at(row);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        unit.truth[it.key()] = it.value();
        unit.reported[it.key()] = true;
    }
    const QVector<Standing> line = judgeLine(reportsOf(unit, m_district.firstDay, m_day + 1), unit.context);
    return line.isEmpty() ? QVector<Finding>() : line.last().findings;
}

} // namespace dophu
