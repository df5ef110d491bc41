// Day and Moment: the calendar day a figure is *for* and the instant something happened. Both are Asia/Ho_Chi_Minh
// whatever the PC's own zone says (R6); the zone has had no daylight saving since 1975, so it is a fixed +07:00.
// Day is not a Moment: a report for 19/8 may be received on 20/8 (R4).
#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <compare>
#include <optional>

namespace dophu
{

class Day
{
public:
    constexpr Day() = default;
    explicit Day(const QDate &date) : m_julian(date.isValid() ? date.toJulianDay() : 0) {}
    Day(int year, int month, int day) : Day(QDate(year, month, day)) {}

    // "2020-08-19"; nothing else.
    static std::optional<Day> fromIso(QStringView text);
    static constexpr Day fromJulian(qint64 julian)
    {
        Day day;
        day.m_julian = julian;
        return day;
    }

    constexpr bool isValid() const { return m_julian != 0; }
    constexpr qint64 julian() const { return m_julian; }
    QDate date() const { return QDate::fromJulianDay(m_julian); }
    QString iso() const { return date().toString(Qt::ISODate); }
    constexpr Day plus(qint64 days) const { return fromJulian(m_julian + days); }
    constexpr qint64 daysTo(Day other) const { return other.m_julian - m_julian; }
    constexpr auto operator<=>(const Day &) const = default;

private:
    qint64 m_julian = 0;
};

class Moment
{
public:
    constexpr Moment() = default;
    static constexpr Moment fromEpochMs(qint64 ms)
    {
        Moment moment;
        moment.m_ms = ms;
        return moment;
    }
    static Moment local(Day day, QTime time);
    // "2020-08-19T13:59:59", optional ".zzz", optional "Z" or "+07:00"; without a zone it is local time.
    static std::optional<Moment> fromIso(QStringView text);

    constexpr bool isValid() const { return m_ms != 0; }
    constexpr qint64 epochMs() const { return m_ms; }
    Day day() const;
    QTime time() const;
    // "2020-08-19T13:59:59" (milliseconds only when there are any), local time.
    QString iso() const;
    constexpr auto operator<=>(const Moment &) const = default;

private:
    qint64 m_ms = 0;
};

} // namespace dophu
