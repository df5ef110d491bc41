// Intake evaluation: what the whole way from files and messages to a preview makes of submissions whose right reading is
// known (expected.json). For each day the office knows only the reports of the days before. A value counts as taken when
// it would be booked without asking anybody.
#pragma once

#include "core/desk/desk.h"

#include <QMap>
#include <QStringList>

namespace dophu
{

struct IntakeTally
{
    // of cases that a careful clerk books without asking
    int accepts = 0;
    int right = 0;
    int wrong = 0; // another number or day
    int asked = 0;
    int missed = 0;
    int refusedWrongly = 0;
    // of cases that only a person can decide
    int asks = 0;
    int askTaken = 0;
    int askReasonRight = 0;
    int askCandidatesRight = 0; // the right reading is among those offered, or none can be
    // of sources with nothing usable
    int refuses = 0;
    int refuseTaken = 0;
    int refuseAsked = 0;
    int refuseReasonRight = 0;
    // of all
    int wrongUnit = 0; // a value booked for a unit that the source does not report
    int spurious = 0;  // a value booked that no case speaks of
    int baseWrong = 0; // a denominator read otherwise than the source states it; none is taken without a person

    IntakeTally &operator+=(const IntakeTally &other);
    int taken() const { return right + wrong + askTaken + refuseTaken + spurious; }
};

struct IntakeEvaluation
{
    QMap<QString, IntakeTally> kinds; // by the name of the layout or wording
    QStringList misses;               // one line each

    IntakeTally all() const;
    QString table() const;
    // product.md §3: of what is taken ≥ 99,5 % right and none at a wrong unit, ≥ 90 % of what a careful clerk takes is
    // taken, every refusal with its reason, nothing taken of what must be asked. Empty when all hold; else what does not.
    QStringList belowTheBar() const;
};

enum class IntakeSources
{
    Together, // as one day's pile: two sources of a unit are compared
    Alone     // each by itself, as if nothing else had come
};

// folder holds days named "2020-08-19", each with files/, messages.txt and expected.json. onlyDay: one of them, or all.
IntakeEvaluation evaluateIntake(const QString &folder, const QString &onlyDay = {},
                                IntakeSources sources = IntakeSources::Together);

} // namespace dophu
