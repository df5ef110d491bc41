// Flow: a document cut into slices that no page parts (a line, a table row, the whole signature block), each laid out
// from its own top, and the pure decision which slice stands where. A table's titles come again at the head of every
// page that continues it; a slice that keeps with the next never ends a page.
#pragma once

#include "ui/documents/linebreaking.h"
#include "ui/documents/pagelayout.h"

namespace dophu
{

struct Slice
{
    double before = 0; // mm above it, dropped at the head of a page
    double height = 0;
    QVector<PlacedText> texts; // y from the slice's top, x from the page's left edge
    QVector<PlacedRule> rules;
    QVector<PlacedStamp> stamps;
    QVector<PlacedPicture> pictures;
    bool keepWithNext = false;
    bool startsPart = false; // a new page, numbered on its own from there
    int table = -1;          // index into Flow::titles while it is a row of that table
    bool isTitles = false;   // the column titles themselves
    bool operator==(const Slice &) const = default;
};

struct Flow
{
    QVector<Slice> slices;
    QVector<Slice> titles; // one a table
};

Flow flowOf(const Document &document, const DocumentFont &font);

struct PlacedSlice
{
    const Slice *slice = nullptr;
    double top = 0; // mm from the head of the text area
};

struct FlowPage
{
    QVector<PlacedSlice> slices;
    int number = 1; // within its part
};

// height of the text area in mm. Points into the flow.
QVector<FlowPage> paginate(const Flow &flow, double height);

// Cuts a table into its titles and rows. Rows taller than `tallest` are cut into several by whole lines.
void addTable(Flow &flow, const Table &table, const DocumentFont &font, const PageSetup &page);

// Puts a broken line's pieces at x on that baseline. `fill` in mm is the width its blanks are widened to; 0 leaves it.
void placeLine(Slice &slice, const BrokenLine &line, double x, double baseline, double fill = 0);

} // namespace dophu
