// What leaves and enters the day sheet through the clipboard. Pure: where each pasted cell would go, which unit a pasted
// name is, and what does not fit, is a value that can be looked at before anything is stored. Names decide where there are
// names, whatever row they stand in (R13); without names the place decides.
#pragma once

#include "core/intake/pasted.h"
#include "core/text/unitmatcher.h"
#include "ui/entry/daysheeteditor.h"
#include "ui/entry/daysheetmodel.h"

#include <functional>

namespace dophu
{

struct PasteLine // one pasted row
{
    enum class Fate
    {
        Taken,
        Asked,   // a person says which unit it is
        Skipped, // a heading, a total, an empty line, or left out by a person
        Below    // no unit is left for it
    };
    Fate fate = Fate::Taken;
    QString source; // its words, as pasted
    UnitId unit;
    UnitMatch::Ground ground = UnitMatch::Ground::None;
    QVector<UnitId> candidates;
    QVector<SheetText> cells; // without a unit while asked
};

struct PastePlan
{
    bool byName = false;
    bool needsLook = false; // names, a shape that does not fit, more than there is room for: shown before it is stored
    QVector<PasteLine> lines;
    int below = 0;    // lines without a unit left
    int sideways = 0; // columns right of the sheet
    bool cut = false; // a clipboard larger than the program takes

    // By name, with several columns that may be the running total: which, and what they are called.
    QVector<int> countColumns;
    QStringList countTitles;
    int countColumn = -1;

    QVector<SheetText> cells() const; // of the lines that are taken
};

struct PasteSpot
{
    QModelIndex current;
    QModelIndexList selected;              // more than one cell: what is pasted should fit it
    std::function<bool(int column)> shown; // a pasted column lands on the next visible one
};

// countColumn: a person's answer to PastePlan::countColumns, −1 before.
PastePlan planPaste(const PastedBlock &block, const DaySheetModel &model, const PasteSpot &spot, const UnitMatcher &matcher,
                    int countColumn = -1);

struct CopiedBlock
{
    QString text;
    QString html;
};
// In rows and columns of the sheet; cells that were not chosen between them stay empty.
CopiedBlock copied(const DaySheetModel &model, const QModelIndexList &cells, bool withTitles = false);

} // namespace dophu
