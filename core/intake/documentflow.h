// Document flow: paragraphs and tables of a text document in reading order, before they become lines and grids. A table
// within a cell stands on its own behind the table that holds it; its text is not part of the cell.
#pragma once

#include "core/intake/gridbuilder.h"
#include "core/intake/richtext.h"
#include "core/intake/sourcecontent.h"

namespace dophu
{

using FlowItem = std::variant<ReadText, CellGrid>;
using DocumentFlow = QVector<FlowItem>;

class FlowTable
{
public:
    explicit FlowTable(ReadingBudget &budget) : m_builder(m_grid, budget), m_budget(budget) {}

    void startRow() { m_builder.startRow(++m_row); }
    void endRow() { m_builder.endRow(); }
    // Its paragraphs are lines of the cell.
    void put(int column, const DocumentFlow &content);
    // rows, columns: that the cell covers.
    void merge(int column, int rows, int columns) { m_builder.merge(m_row, column, rows, columns); }
    void mergeFrom(int row, int column, int rows, int columns) { m_builder.merge(row, column, rows, columns); }
    int row() const { return m_row; }
    // The table and those within it; false when it is no table a program made.
    bool finish(DocumentFlow &flow);

private:
    CellGrid m_grid;
    GridBuilder m_builder;
    ReadingBudget &m_budget;
    DocumentFlow m_nested;
    int m_row = -1;
};

// Numbers paragraphs and tables; leaves out empty lines and what was crossed out as a whole.
SourceContent contentOf(SourceKind kind, const DocumentFlow &flow);

} // namespace dophu
