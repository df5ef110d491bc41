// What if (thử, R9): another target or another last day tried on the day's own figures, to see what it would ask for. It is a
// question, not an act: nothing of it is stored, and every picture made with it says so in its first line. Units that have
// a target of their own keep it.
#pragma once

#include "core/coverage/pace.h"

namespace dophu
{

struct WhatIf
{
    Target target;
    Day by;
    bool operator==(const WhatIf &) const = default;
};

WhatIf whatIfOf(double percent, Day by); // to hundredths of a percent
double percentOf(Target target);         // 60 for 60 %

QString whatIfName(const WhatIf &trial); // "Thử: 70% đến 25/8"
Pace paceOf(const QVector<DayTotal> &totals, const WhatIf &trial);
// The day as the trial would judge it: who has met it, how many each and the district still need.
Consolidation tried(Consolidation day, const WhatIf &trial, const QHash<QString, Target> &unitTargets);
// The name and a sentence: what a day must bring, what it usually brings, and whether that is enough.
// day, pace: of the trial.
QString whatIfText(const WhatIf &trial, const Consolidation &day, const Pace &pace, const QString &unitWord);

} // namespace dophu
