#include "core/desk/unitchanges.h"

#include <algorithm>
#include <numeric>

namespace dophu
{

namespace
{
__extension__ using WideShare = __int128;
}

QVector<Count> sharedOut(Count total, const QVector<Count> &weights)
{
    WideShare sum = 0;
    for (const Count weight : weights)
        sum += weight.value();
    const bool equal = sum == 0;
    if (equal)
        sum = weights.size();
    QVector<qint64> shares;
    QVector<WideShare> rests;
    qint64 left = total.value();
    for (const Count weight : weights) {
        const WideShare part = WideShare(total.value()) * (equal ? 1 : weight.value());
        shares.append(qint64(part / sum));
        rests.append(part % sum);
        left -= shares.last();
    }
    QVector<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return rests.at(a) > rests.at(b); });
    for (qsizetype i = 0; i < order.size() && left > 0; ++i, --left)
        ++shares[order.at(i)];
    QVector<Count> counts;
    for (const qint64 share : shares)
        counts.append(Count::from(share).value_or(Count()));
    return counts;
}

QVector<QPair<UnitId, Count>> inherited(const Lineage &lineage, Count total)
{
    if (lineage.parts.isEmpty())
        return {};
    if (lineage.kind == Lineage::Merge)
        return {{lineage.parts.first().to, total}};
    QVector<Count> agreed;
    QVector<Count> bases;
    qint64 sum = 0;
    for (const LineagePart &part : lineage.parts) {
        agreed.append(part.counted.value_or(Count()));
        bases.append(part.base);
        sum += agreed.last().value();
    }
    // A figure that came or was corrected later is shared as the agreed one was.
    const QVector<Count> shares = sum == total.value() ? agreed : sharedOut(total, sum > 0 ? agreed : bases);
    QVector<QPair<UnitId, Count>> result;
    for (qsizetype i = 0; i < shares.size(); ++i)
        result.append({lineage.parts.at(i).to, shares.at(i)});
    return result;
}

} // namespace dophu
