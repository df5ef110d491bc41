#include "core/documents/officialformat.h"
#include "core/documents/tablewidths.h"
#include "ui/documents/flow.h"

#include <algorithm>

namespace dophu
{

namespace
{

struct SliceColumn
{
    double left = 0;
    double width = 0;
    CellAlign align = CellAlign::Left;
};

class TableCutter
{
public:
    TableCutter(Flow &flow, const Table &table, const DocumentFont &font, const PageSetup &page)
        : m_flow(flow), m_table(table), m_font(font), m_index(int(flow.titles.size()))
    {
        const TableGeometry geometry = geometryOf(table, page.textWidth());
        m_points = geometry.points;
        m_lineHeight = m_font.lineHeight(face(false));
        double left = page.left;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            m_columns.append({left, geometry.widths.at(i), table.columns.at(i).align});
            left += geometry.widths.at(i);
        }
        m_bodyHeight = page.height - page.top - page.bottom;
    }

    void cut()
    {
        addTitles();
        for (qsizetype i = 0; i < m_table.rows.size(); ++i)
            addRow(i);
    }

private:
    using CellLines = QVector<QVector<BrokenLine>>;

    void addTitles()
    {
        QVector<SliceColumn> columns = m_columns;
        QVector<QVector<BrokenLine>> cells;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            columns[i].align = CellAlign::Centre;
            cells.append(broken(m_table.columns.at(i).title, columns.at(i), true));
        }
        Slice titles = sliceOf(cells, columns, true);
        titles.rules.append({columns.first().left, 0, rightEdge(), 0, officialformat::gridPt, RuleKind::Grid});
        titles.before = officialformat::paragraphGapPt * mmPerPoint;
        titles.keepWithNext = true;
        titles.isTitles = true;
        m_flow.titles.append(titles);
        m_flow.slices.append(titles);
    }

    void addRow(qsizetype at)
    {
        const TableRow &row = m_table.rows.at(at);
        const bool bold = row.kind != RowKind::Entry;
        const QVector<SliceColumn> columns = row.kind == RowKind::Group ? groupColumns() : m_columns;
        CellLines cells;
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells.append(broken(row.cells.value(i), columns.at(i), bold));
        const auto most = std::max<qsizetype>(
            1, qsizetype((m_bodyHeight - m_flow.titles.last().height - 2 * cellPaddingY) / lineHeight(bold)));
        for (qsizetype from = 0; from == 0 || from < tallest(cells); from += most) {
            CellLines part;
            for (const QVector<BrokenLine> &lines : cells)
                part.append(lines.mid(std::min(from, lines.size()), most));
            Slice slice = sliceOf(part, columns, bold);
            m_flow.slices.append(slice);
        }
        m_flow.slices.last().keepWithNext = keepsWithNext(m_table, at);
    }

    QVector<SliceColumn> groupColumns() const
    {
        if (m_columns.size() < 2)
            return m_columns;
        const SliceColumn &second = m_columns.at(1);
        return {m_columns.first(), {second.left, rightEdge() - second.left, CellAlign::Left}};
    }

    QVector<BrokenLine> broken(const QString &text, const SliceColumn &column, bool bold) const
    {
        return breakLines({{text}}, face(bold), m_font, column.width - 2 * cellPaddingX);
    }

    Slice sliceOf(const CellLines &cells, const QVector<SliceColumn> &columns, bool bold) const
    {
        Slice slice;
        slice.table = m_index;
        slice.height = double(tallest(cells)) * lineHeight(bold) + 2 * cellPaddingY;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const double free = slice.height - double(cells.at(i).size()) * lineHeight(bold);
            double baseline = free / 2 + m_font.ascent(face(bold));
            for (const BrokenLine &line : cells.at(i)) {
                placeLine(slice, line, left(columns.at(i), line.width), baseline);
                baseline += lineHeight(bold);
            }
            addVertical(slice, columns.at(i).left);
        }
        addVertical(slice, rightEdge());
        slice.rules.append(
            {columns.first().left, slice.height, rightEdge(), slice.height, officialformat::gridPt, RuleKind::Grid});
        return slice;
    }

    static double left(const SliceColumn &column, double width)
    {
        switch (column.align) {
        case CellAlign::Left:
            return column.left + cellPaddingX;
        case CellAlign::Centre:
            return column.left + (column.width - width) / 2;
        case CellAlign::Right:
            return column.left + column.width - cellPaddingX - width;
        }
        Q_UNREACHABLE();
    }

    static void addVertical(Slice &slice, double x)
    {
        slice.rules.append({x, 0, x, slice.height, officialformat::gridPt, RuleKind::Grid});
    }

    static qsizetype tallest(const CellLines &cells)
    {
        qsizetype lines = 1;
        for (const QVector<BrokenLine> &cell : cells)
            lines = std::max(lines, cell.size());
        return lines;
    }

    double rightEdge() const { return m_columns.last().left + m_columns.last().width; }
    Face face(bool bold) const { return {m_points, bold, false}; }
    double lineHeight(bool) const { return m_lineHeight; }

    Flow &m_flow;
    const Table &m_table;
    const DocumentFont &m_font;
    int m_index;
    double m_bodyHeight = 0;
    double m_points = officialformat::tablePt;
    double m_lineHeight = 0;
    QVector<SliceColumn> m_columns;
};

} // namespace

void addTable(Flow &flow, const Table &table, const DocumentFont &font, const PageSetup &page)
{
    if (!table.columns.isEmpty())
        TableCutter(flow, table, font, page).cut();
}

} // namespace dophu
