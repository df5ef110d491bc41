// Editable paper: how a document stands in a word processor: which paragraphs, in which style, with which room above,
// which tables without lines hold the letterhead and the signature, where a part begins. Decided once; the .docx and the
// .odt writer only spell it in their format. All lengths in mm.
#pragma once

#include "core/documents/document.h"
#include "core/documents/paperstyles.h"

namespace dophu
{

// What one paragraph has beside its style.
struct ParagraphLook
{
    double before = -1; // negative: the style's own
    double after = 0;
    double left = 0;
    double right = 0;
    bool keepWithNext = false;
    double points = 0; // 0: the style's
    bool bold = false;
    bool rule = false; // a line above it; the paragraph itself is as low as ruleLine
    auto operator<=>(const ParagraphLook &) const = default;
};

inline constexpr double ruleLinePt = 1; // height of a paragraph that carries a rule or keeps tables apart

struct TableLook
{
    QVector<double> widths;
    bool lines = false;
    double linePt = 0.5;
    bool red = false;
    double marginX = 0; // inside the cells
    double marginY = 0;
    bool centred = false;
    bool whole = false;        // too small to be parted
    bool keepWithNext = false; // its note follows
};

struct RowLook
{
    bool titles = false; // stands at the head of every page
    double height = 0;   // 0: what the words need
};

class EditableSink
{
public:
    virtual ~EditableSink() = default;
    // A new page, numbered from 1, unless it is the first.
    virtual void beginPart(bool first) = 0;
    virtual void paragraph(PaperStyle style, const Runs &runs, const ParagraphLook &look) = 0;
    virtual void picture(const Picture &picture, double width, double height, const ParagraphLook &look) = 0;
    virtual void openTable(const TableLook &look) = 0;
    virtual void openRow(const RowLook &look) = 0;
    virtual void openCell(int column, int span, bool middle) = 0; // of the innermost open table
    virtual void closeCell() = 0;
    virtual void closeRow() = 0;
    virtual void closeTable() = 0;
};

void pour(const Document &document, EditableSink &sink);

// mm from the paper's edge to the line of the page's number, and from the lower edge to the foot's.
double headFromEdge();
double footFromEdge();

} // namespace dophu
