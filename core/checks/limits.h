// Limits: when a value is worth a second look. Data of the office, edited in Thiết lập; the defaults were set on the
// sample campaign so that a clerk sees a handful of warnings a day, not dozens. Everything that is compared with a
// unit's own history is a multiple of what that unit usually does; the numbers of people below are for units that are
// too small, or too new, to have a habit.
#pragma once

namespace dophu
{

struct Limits
{
    int recentReports = 7; // increases that make a unit's habit
    int habitReports = 3;  // increases needed before the habit is its own; below that the group's share fills in
    int groupShare = 30;   // ‰ of those still without it whom a commune usually gains in a day …
    int staffShare = 150;  // … and a staff, where one person tells all the others: a base of
    int staffAtMost = 200; // so many people at most

    int jumpTimes = 4;        // an increase over so many times the usual one …
    int jumpSpreads = 6;      // … and so many of its usual deviations above it …
    int jumpShare = 30;       // … and over so many ‰ of the base, which is held between …
    int jumpFewest = 4;       // … so few people, for a unit of twenty …
    int jumpAtLeast = 30;     // … and so many, for a unit of thousands
    int firstJumpShare = 500; // without a habit: over so many ‰ of those still without it, and over jumpAtLeast

    int unchangedDays = 3;      // reports in a row without any increase …
    int unchangedExpected = 10; // … in which the unit would usually have gained so many people
    int sameHistory = 2;        // with so many increases known: yesterday's number again …
    int sameExpected = 3;       // … on a day that usually brings so many people …
    int sameIdle = 1;           // … to a unit with at most so many idle days among its recent reports

    int roundReports = 5; // reports in a row that end in 0 …
    int roundFrom = 50;   // … from so many people on: below, tens come by themselves

    int blockCells = 3;   // misplaced cells that make a block moved by one row
    int fileUnits = 3;    // units received at one moment that all repeat yesterday …
    int fileExpected = 3; // … where they would together usually have gained so many people
    int equalFrom = 100;  // equal to another unit: smaller numbers are equal by chance …
    int equalRows = 2;    // … as are those of units further apart on the sheet than so many rows
    bool operator==(const Limits &) const = default;
};

} // namespace dophu
