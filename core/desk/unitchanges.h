// What an office may decide about its units beyond editing one: merging several into a new one, splitting one into new
// ones. Values and exact sharing only; the desk carries them out.
#pragma once

#include "core/domain/unit.h"

namespace dophu
{

// Nhập: from `day` on `heir`, a new unit, stands for all of `from`, with the sums of their bases and last totals.
struct MergeWish
{
    QVector<UnitId> from;
    Unit heir; // code, names and contact; group, stream and first day follow from the rest
    Day day;
    QString rule; // the decision it rests on; stored and printed
};

// Tách: from `day` on the heirs, new units, stand for `from`. Their shares add up exactly.
struct SplitWish
{
    struct Heir
    {
        Unit unit;
        Count base;    // of the base in force on the day; all zero when there is none
        Count counted; // of the last accepted total before the day; all zero when there is none
    };
    UnitId from;
    QVector<Heir> heirs;
    Day day;
    QString rule; // how the shares were found; without one nothing is split
};

// `total` in whole shares as close to the weights as whole numbers allow; they add up to it exactly. Larger remainders
// first, then the earlier share. Equal weights when all are zero.
QVector<Count> sharedOut(Count total, const QVector<Count> &weights);

// What each heir takes over of `total`, which the ended units had together, in the order of the parts.
QVector<QPair<UnitId, Count>> inherited(const Lineage &lineage, Count total);

} // namespace dophu
