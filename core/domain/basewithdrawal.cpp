#include "core/domain/basewithdrawal.h"

#include <algorithm>

namespace dophu
{

namespace
{

// No source reads like this, and no base of nobody comes from one.
const QString withdrawalMark = QStringLiteral("(hoàn tác)");

} // namespace

Base withdrawalOf(const Base &base)
{
    Base withdrawal = base;
    withdrawal.value = Count();
    withdrawal.source = withdrawalMark;
    withdrawal.estimate = false;
    return withdrawal;
}

bool isWithdrawal(const Base &base)
{
    return base.value == Count() && base.source == withdrawalMark;
}

QVector<Base> standingBases(const QVector<Base> &written)
{
    QVector<Base> standing;
    standing.reserve(written.size());
    for (const Base &base : written) {
        if (!isWithdrawal(base)) {
            standing.append(base);
            continue;
        }
        const auto withdrawn = std::find_if(standing.rbegin(), standing.rend(), [&base](const Base &other) {
            return other.unit == base.unit && other.kind == base.kind && other.validFrom == base.validFrom;
        });
        if (withdrawn != standing.rend())
            standing.erase(std::next(withdrawn).base());
    }
    return standing;
}

} // namespace dophu
