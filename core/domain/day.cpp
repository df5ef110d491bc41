#include "core/domain/day.h"

#include <QDateTime>

namespace dophu
{

namespace
{
constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 zoneMs = qint64{7} * 3'600'000;
constexpr qint64 julianOfEpoch = 2'440'588;

qint64 floorDivide(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}
} // namespace

std::optional<Day> Day::fromIso(QStringView text)
{
    if (text.size() != 10)
        return std::nullopt;
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return Day(date);
}

Moment Moment::local(Day day, QTime time)
{
    return fromEpochMs((day.julian() - julianOfEpoch) * msPerDay - zoneMs + time.msecsSinceStartOfDay());
}

std::optional<Moment> Moment::fromIso(QStringView text)
{
    if (text.size() < 16 || text.at(10) != u'T')
        return std::nullopt;
    const QDateTime parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    if (parsed.timeSpec() == Qt::LocalTime)
        return local(Day(parsed.date()), parsed.time());
    return fromEpochMs(parsed.toMSecsSinceEpoch());
}

Day Moment::day() const
{
    return Day::fromJulian(floorDivide(m_ms + zoneMs, msPerDay) + julianOfEpoch);
}

QTime Moment::time() const
{
    const qint64 shifted = m_ms + zoneMs;
    return QTime::fromMSecsSinceStartOfDay(int(shifted - floorDivide(shifted, msPerDay) * msPerDay));
}

QString Moment::iso() const
{
    const QTime t = time();
    return day().iso() + u'T' + t.toString(t.msec() ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss"));
}

} // namespace dophu
