// Setup: a new store from a registry and a campaign, as the first entry of its journal.
#pragma once

#include "core/desk/desk.h"

namespace dophu
{

struct Founding
{
    QVector<Unit> units;                 // official order; ids are given here
    QVector<QPair<QString, Base>> bases; // by unit code
    QVector<CodePast> pasts;
    Campaign campaign;
    Office office;
};

// AlreadyInitialised when the store holds a campaign; UnknownUnit for a base of nobody.
Outcome found(Database &database, const Founding &founding, const Clock &clock, const Clerk &clerk);

} // namespace dophu
