#include "tests/support/seededcampaigns.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

class CampaignDice
{
public:
    explicit CampaignDice(quint32 seed) : m_random(seed) {}
    double between(double low, double high) { return low + (high - low) * m_random.generateDouble(); }
    int whole(int low, int high) { return m_random.bounded(low, high); }
    double normal()
    {
        const double size = std::sqrt(-2 * std::log(std::max(1e-12, m_random.generateDouble())));
        return size * std::cos(6.283185307179586 * m_random.generateDouble());
    }

private:
    QRandomGenerator m_random;
};

struct Shape
{
    int kind;
    double cap;
    double rate;
    double even;
    double middle;
    double steep;
    double push;
};

// The part of the base that day `t` brings, before weekends and chance.
double increaseOf(const Shape &shape, double reached, int t)
{
    const auto logistic = [&shape](double at) { return shape.cap / (1 + std::exp(-shape.steep * (at - shape.middle))); };
    switch (shape.kind) {
    case 0:
        return shape.rate * std::max(0.0, shape.cap - reached);
    case 1:
        return shape.even;
    case 2:
        return logistic(t) - logistic(t - 1);
    default:
        return shape.even * (t < shape.push ? 1.5 : 0.3 * std::exp(-0.05 * (t - shape.push)));
    }
}

} // namespace

QVector<DayTotal> seededCampaign(quint32 seed)
{
    CampaignDice dice(seed);
    const double base = std::floor(std::exp(dice.between(std::log(300.0), std::log(60000.0))));
    const int days = dice.whole(8, 36);
    const Shape shape{dice.whole(0, 4),          dice.between(0.15, 0.98),    dice.between(0.03, 0.2),
                      dice.between(0.004, 0.03), dice.between(4, days * 0.8), dice.between(0.15, 0.5),
                      dice.between(2, 10)};
    const double noise = dice.between(0.1, 0.6);
    const double weekend = dice.between(0.3, 1.0);
    const double held = dice.between(0, 0.15);
    const int firstWeekday = dice.whole(0, 7);
    double truth = shape.cap * base * dice.between(0, 0.3);
    double shown = truth;
    QVector<DayTotal> totals;
    for (int t = 0; t < days; ++t) {
        double brought = increaseOf(shape, truth / base, t) * std::exp(noise * dice.normal() - noise * noise / 2);
        if ((firstWeekday + t) % 7 >= 5)
            brought *= weekend;
        truth = std::min(base, truth + brought * base);
        const double reported = dice.between(0, 1) < 0.5 ? 1 : 1 - held * dice.between(0, 1);
        shown = std::max(shown, shown + (truth - shown) * reported);
        totals.append({Day(2020, 8, 1).plus(t), *Count::from(qint64(shown)), *Count::from(qint64(base))});
    }
    return totals;
}

} // namespace dophu
