// Remark (nhận xét): two or three official sentences about a day's coverage, written from the counts: how many units have
// met the target and how that changed, who is nearest and who is lowest, what is forecast and what is still needed. It
// never assumes success: the same words fit a campaign at 12 %. A pure function; the clerk may edit what it gives.
#pragma once

#include "core/coverage/pace.h"

namespace dophu
{

struct RemarkQuestion
{
    QString stream;   // empty: the streams in the total
    QString group;    // empty: every group of them
    QString noun;     // "xã, thị trấn"
    QString unitWord; // "người"
};

// dayBefore: the day compared with, when there is one. pace: of the district; used only when the question is about the
// whole total.
QString remark(const Consolidation &day, const Consolidation *dayBefore, const Pace &pace, const RemarkQuestion &question);

} // namespace dophu
