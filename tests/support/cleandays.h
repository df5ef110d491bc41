// Clean days: a district whose units report what is true. Each seed makes another history of the sample's registry, drawn
// around the sample's true figures (tests/data/campaign/latent.csv): faster and slower units, good and bad days, reports
// that never came, several units in one file. Nothing in it is mistaken, so whatever is found in it is a false alarm.
#pragma once

#include "core/checks/linerules.h"
#include "core/checks/sheetrules.h"

#include <QHash>
#include <random>

namespace dophu
{

class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}
    // 0 … below − 1.
    qint64 under(qint64 below) { return qint64(m_engine() % quint64(below)); }
    bool chance(int percent) { return under(100) < percent; }
    double unit() { return double(m_engine() >> 11) * 0x1.0p-53; }
    double bell();              // mean 0, deviation 1
    qint64 around(double mean); // a count of independent people

private:
    std::mt19937_64 m_engine;
};

struct CleanUnit
{
    QString code;
    bool commune = false;
    LineContext context;
    QVector<std::optional<qint64>> truth; // by day of the campaign; empty while the unit is not expected
    QVector<bool> reported;
    QVector<Moment> received;
};

struct CleanDistrict
{
    Day firstDay;
    QVector<CleanUnit> units; // official order
    qsizetype days() const { return units.first().truth.size(); }
};

class CleanDays
{
public:
    // latentCsv: the path of the true figures.
    explicit CleanDays(const QString &latentCsv);
    CleanDistrict district(quint64 seed) const;

private:
    QVector<CleanUnit> m_sample;
    Day m_firstDay;
};

// What a clerk typed on the day, by row; empty where nothing came.
using Typed = QVector<std::optional<qint64>>;
Typed typedOn(const CleanDistrict &district, qsizetype day);

// The lines of all units up to `day`, kept so that a changed cell costs one line.
class JudgedDay
{
public:
    JudgedDay(const CleanDistrict &district, qsizetype day);

    const Typed &clean() const { return m_clean; }
    std::optional<qint64> before(qsizetype row) const; // what counted before the day
    Day day() const { return m_district.firstDay.plus(m_day); }
    // Findings by row when these cells are typed otherwise than they were.
    QVector<QVector<Finding>> findings(const QHash<qsizetype, std::optional<qint64>> &changed) const;
    // The same for one row whose earlier days were also otherwise: day → value.
    QVector<Finding> lineFindings(qsizetype row, const QHash<qsizetype, qint64> &values) const;

private:
    std::optional<Standing> judge(qsizetype row, std::optional<qint64> value) const;

    const CleanDistrict &m_district;
    qsizetype m_day;
    Typed m_clean;
    QVector<std::optional<Standing>> m_standings; // the latest on or before the day
};

} // namespace dophu
