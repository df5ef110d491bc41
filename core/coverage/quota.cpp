#include "core/coverage/quota.h"

#include <algorithm>
#include <numeric>

namespace dophu
{

namespace
{
__extension__ using Wide = __int128;

qint64 sumOf(const QVector<qint64> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), qint64(0));
}

// Whole parts in proportion to the weights by largest remainder; equal remainders in the order given. people ≤ Σ weights,
// so no part is above its weight.
QVector<qint64> proportional(qint64 people, const QVector<qint64> &weights)
{
    const qint64 whole = sumOf(weights);
    QVector<qint64> parts(weights.size(), 0);
    if (whole == 0)
        return parts;
    QVector<qint64> remainders(weights.size(), 0);
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const Wide product = Wide(people) * weights.at(i);
        parts[i] = qint64(product / whole);
        remainders[i] = qint64(product % whole);
    }
    QVector<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype left, qsizetype right) { return remainders.at(left) > remainders.at(right); });
    qint64 left = people - sumOf(parts);
    for (auto place = order.cbegin(); left > 0; ++place, --left)
        ++parts[*place];
    return parts;
}

} // namespace

QVector<Count> quota(Count people, const QVector<QuotaPlace> &places)
{
    QVector<qint64> lacking;
    QVector<qint64> beyond;
    for (const QuotaPlace &place : places) {
        lacking.append(std::min(place.lacking.value(), place.remaining.value()));
        beyond.append(place.remaining.value() - lacking.last());
    }
    const qint64 first = std::min(people.value(), sumOf(lacking));
    const QVector<qint64> towards = proportional(first, lacking);
    const QVector<qint64> further = proportional(std::min(people.value() - first, sumOf(beyond)), beyond);
    QVector<Count> shares;
    for (qsizetype i = 0; i < places.size(); ++i)
        shares.append(*Count::from(towards.at(i) + further.at(i)));
    return shares;
}

} // namespace dophu
