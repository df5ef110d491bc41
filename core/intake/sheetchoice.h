// Sheet choice: which of a table's columns holds what the campaign asks for. Several columns may say that something was
// installed; the campaign's own, the cumulative one and the one of the day asked for win, in this order.
#pragma once

#include "core/intake/sheettables.h"

namespace dophu
{

struct ChosenColumns // indexes of the grid's columns, −1 where there is none
{
    int installed = -1;
    QString installedHeading;
    bool installedLearned = false; // a person has said that this column holds them
    bool installedBare = false;    // "Tổng số": a title says of what
    QStringList rivalHeadings;     // parallel to rivals
    QVector<int> rivals;           // say the same thing as installed does
    int increase = -1;
    int previous = -1;
    int today = -1; // "Hôm nay" beside "Hôm qua": the day's increase, or the total of today
    int remaining = -1;
    int ratio = -1;
    int population = -1;
    int day = -1;
    int code = -1;
    int status = -1;
    std::optional<Day> installedDay; // of a column per day
    QVector<ReportColumn> bases;
    ColumnRole label = ColumnRole::None;

    // The base the unit is measured by; −1 where the table has none of its kind.
    int baseFor(const Unit *unit, const Campaign &campaign) const;
};

ChosenColumns chooseColumns(const SheetTable &table, const IntakeContext &context);

} // namespace dophu
