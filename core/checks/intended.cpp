#include "core/checks/intended.h"

#include <QString>
#include <QVarLengthArray>
#include <algorithm>

namespace dophu
{

namespace
{

__extension__ using Wide = __int128;

// How often a slip happens, out of a hundred; what remains is spread over the ways in which it can be made.
constexpr qint64 swapped = 24;
constexpr qint64 added = 16;
constexpr qint64 doubled = 3; // a digit struck twice is so many times likelier than a strange one
constexpr qint64 dropped = 16;
constexpr qint64 zeroAdded = 16;
constexpr qint64 zeroDropped = 2;
constexpr qint64 thousandfold = 12;
constexpr qint64 thousandth = 2;
constexpr qint64 increaseAsTotal = 14;

constexpr qint64 scale = 1'000'000;

class Readings
{
public:
    explicit Readings(Count typed, const Expectation &expected) : m_typed(typed.value()), m_expected(expected) {}

    void add(qint64 value, qint64 often, qint64 ways)
    {
        if (value == m_typed || value < m_expected.last.value() || value > m_expected.most.value())
            return;
        const qint64 weight = suits(value - m_expected.last.value()) * often / ways;
        m_total += weight;
        for (Reading &reading : m_readings) {
            if (reading.value == value) {
                reading.weight += weight;
                return;
            }
        }
        m_readings.append(Reading{value, weight});
    }

    // Clear: more than all others together.
    std::optional<Count> clear() const
    {
        const auto best = std::max_element(m_readings.begin(), m_readings.end(),
                                           [](const Reading &a, const Reading &b) { return a.weight < b.weight; });
        if (best == m_readings.end() || best->weight == 0 || best->weight * 2 <= m_total)
            return std::nullopt;
        return Count::from(best->value);
    }

private:
    struct Reading
    {
        qint64 value = 0;
        qint64 weight = 0;
    };

    // Falls slowly below the usual increase and steeply, as its cube, above it.
    qint64 suits(qint64 increase) const
    {
        const Wide usual = m_expected.usual + 1;
        const Wide ratio = Wide(scale) * std::min<Wide>(usual, increase + 1) / std::max<Wide>(usual, increase + 1);
        const Wide fit = increase + 1 <= usual ? ratio : ratio * ratio / scale * ratio / scale;
        return qint64(fit) + 1;
    }

    qint64 m_typed;
    const Expectation &m_expected;
    QVarLengthArray<Reading, 64> m_readings;
    qint64 m_total = 0;
};

void readSwapped(Readings &readings, const QString &digits)
{
    for (qsizetype i = 0; i + 1 < digits.size(); ++i) {
        QString other = digits;
        std::swap(other[i], other[i + 1]);
        readings.add(other.toLongLong(), swapped, digits.size() - 1);
    }
}

void readAdded(Readings &readings, const QString &digits)
{
    for (qsizetype i = 0; i < digits.size() && digits.size() > 1; ++i) {
        const bool twice =
            (i > 0 && digits.at(i) == digits.at(i - 1)) || (i + 1 < digits.size() && digits.at(i) == digits.at(i + 1));
        readings.add(QString(digits).remove(i, 1).toLongLong(), added * (twice ? doubled : 1), 10 * digits.size());
    }
}

void readDropped(Readings &readings, const QString &digits)
{
    for (qsizetype i = 0; i <= digits.size(); ++i) {
        for (char digit = i == 0 ? '1' : '0'; digit <= '9'; ++digit)
            readings.add(QString(digits).insert(i, QLatin1Char(digit)).toLongLong(), dropped, digits.size() + 1);
    }
}

} // namespace

std::optional<Count> likelyIntended(Count typed, const Expectation &expected)
{
    Readings readings(typed, expected);
    const qint64 value = typed.value();
    const QString digits = QString::number(value);
    readSwapped(readings, digits);
    readAdded(readings, digits);
    readDropped(readings, digits);
    if (value % 10 == 0)
        readings.add(value / 10, zeroAdded, 1);
    if (value % 1000 == 0)
        readings.add(value / 1000, thousandfold, 1);
    readings.add(value * 10, zeroDropped, 1);
    readings.add(value * 1000, thousandth, 1);
    if (expected.running && typed < expected.last)
        readings.add(expected.last.value() + value, increaseAsTotal, 1);
    return readings.clear();
}

} // namespace dophu
