#include "core/intake/gridbuilder.h"

#include "core/intake/readinglimits.h"

#include <algorithm>

namespace dophu
{

bool ReadingBudget::takeCells(qsizetype count)
{
    m_cells -= count;
    return m_cells >= 0;
}

bool ReadingBudget::takeText(qsizetype signs)
{
    m_signs += signs;
    return m_signs <= mostTextSigns;
}

QString ReadingBudget::shared(const QString &text)
{
    constexpr qsizetype mostShared = 200'000;
    const QString kept = text.size() > mostCellSigns ? text.left(mostCellSigns) : text;
    const auto found = m_texts.constFind(kept);
    if (found != m_texts.cend())
        return *found;
    if (m_texts.size() < mostShared)
        m_texts.insert(kept);
    return kept;
}

bool GridBuilder::startRow(int index, bool hidden)
{
    m_row = index;
    m_hidden = hidden;
    m_cells.clear();
    return index > m_last;
}

void GridBuilder::put(int column, GridCell cell)
{
    if (cell.isEmpty() || m_full)
        return;
    if (column >= mostColumns || m_row >= mostRows) {
        m_grid.cut = true;
        return;
    }
    const qsizetype missing = column + 1 - m_cells.size();
    if (missing > 0) {
        if (!m_budget.takeCells(missing)) {
            m_grid.cut = m_full = true;
            return;
        }
        m_cells.resize(column + 1);
    }
    if (m_cells.at(column).isEmpty())
        m_cells[column] = std::move(cell);
}

void GridBuilder::endRow(int times)
{
    if (m_cells.isEmpty()) {
        m_last = m_row + times - 1;
        return;
    }
    GridRow row{m_row, m_hidden, {}};
    row.cells.reserve(m_cells.size()); // exactly: a hundred thousand rows feel the difference
    for (GridCell &cell : m_cells)
        row.cells.append(std::move(cell));
    m_grid.rows.append(row);
    for (int i = 1; i < times; ++i) {
        ++row.index;
        if (row.index >= mostRows || !m_budget.takeCells(row.cells.size())) {
            m_grid.cut = m_full = true;
            break;
        }
        m_grid.rows.append(row);
    }
    m_last = m_row + times - 1;
    m_cells.clear();
}

void GridBuilder::merge(int row, int column, int rows, int columns)
{
    if (rows < 1 || columns < 1 || (rows == 1 && columns == 1) || row < 0 || column < 0)
        return;
    if (row >= mostRows || column >= mostColumns || m_grid.merges.size() >= mostMerges) {
        m_grid.cut = true;
        return;
    }
    m_grid.merges.append({row, column, std::min(rows, mostRows - row), std::min(columns, mostColumns - column)});
}

bool GridBuilder::finish()
{
    qint64 steps = 0;
    constexpr qint64 mostSteps = 4 * mostGridCells;
    for (const GridMerge &merge : m_grid.merges) {
        auto row = std::lower_bound(m_grid.rows.begin(), m_grid.rows.end(), merge.row,
                                    [](const GridRow &left, int index) { return left.index < index; });
        for (; row != m_grid.rows.end() && row->index < merge.row + merge.rows; ++row) {
            const int end = std::min(merge.column + merge.columns, int(row->cells.size()));
            for (int column = merge.column + (row->index == merge.row ? 1 : 0); column < end; ++column)
                row->cells[column] = GridCell();
            if ((steps += std::max(1, end - merge.column)) > mostSteps)
                return false;
            while (!row->cells.isEmpty() && row->cells.last().isEmpty())
                row->cells.removeLast();
        }
    }
    if (!m_grid.merges.isEmpty())
        m_grid.rows.removeIf([](const GridRow &row) { return row.cells.isEmpty(); });
    return true;
}

} // namespace dophu
