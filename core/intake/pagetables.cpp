#include "core/intake/pagetables.h"

#include "core/intake/pagetablerows.h"

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

constexpr qsizetype linesBetweenFigures = 6; // a name over many lines
constexpr double gapWithin = 3.0;            // of a line's height: more ends a table
constexpr double gapAbove = 1.9;             // between headings and up to the first figures
constexpr double closeGap = 0.75;            // a heading line with one piece stands closer than this
constexpr qsizetype mostHeadingLines = 5;    // of one heading cell
constexpr double edgePart = 0.1;             // of the table's width: begins at its left edge
constexpr double firstColumnPart = 0.15;     // of the table's width: "STT"
constexpr double longHeading = 0.6;          // of the table's width: over several columns
constexpr double titlePart = 0.33;           // of the table's width
constexpr double centrePart = 0.04;          // of the table's width
constexpr double narrowPiece = 0.4;          // of the table's width

double gapBetween(const PageLine &upper, const PageLine &lower)
{
    return std::max(0.0, lower.top - upper.bottom);
}

// A line of figures: a number beside something else.
bool hasFigures(const PageLine &line)
{
    return line.segments.size() > 1
           && std::any_of(line.segments.cbegin(), line.segments.cend(), [](const PageSegment &s) { return s.isNumber(); });
}

class PageTableFinder
{
public:
    explicit PageTableFinder(const QVector<PageLine> &lines) : m_lines(lines) {}

    QVector<QPair<qsizetype, qsizetype>> find()
    {
        QVector<QPair<qsizetype, qsizetype>> found;
        qsizetype free = 0; // lines before belong to a table
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!hasFigures(m_lines.at(i)))
                continue;
            const qsizetype last = lastFigures(i);
            const auto wide =
                std::max_element(m_lines.cbegin() + i, m_lines.cbegin() + last + 1,
                                 [](const PageLine &a, const PageLine &b) { return a.segments.size() < b.segments.size(); });
            if (last > i || wide->segments.size() > 2) {
                const qsizetype first = firstHeading(i, free, last);
                found.append({first, lastPiece(i, last)});
                free = found.last().second + 1;
            }
            i = last;
        }
        return found;
    }

private:
    // The last line of figures that belongs to the table with the figures of line `first`.
    qsizetype lastFigures(qsizetype first) const
    {
        qsizetype last = first;
        for (qsizetype i = first + 1; i < m_lines.size() && i - last <= linesBetweenFigures; ++i) {
            if (gapBetween(m_lines.at(i - 1), m_lines.at(i)) > gapWithin * m_lines.at(i).height())
                break;
            if (hasFigures(m_lines.at(i)))
                last = i;
        }
        return last;
    }

    double widthOf(qsizetype first, qsizetype last) const
    {
        double left = m_lines.at(first).left();
        double right = m_lines.at(first).right();
        for (qsizetype i = first; i <= last; ++i) {
            left = std::min(left, m_lines.at(i).left());
            right = std::max(right, m_lines.at(i).right());
        }
        return right - left;
    }

    bool isNarrow(const PageLine &line, double width) const
    {
        return std::all_of(line.segments.cbegin(), line.segments.cend(),
                           [width](const PageSegment &s) { return s.right() - s.left() < narrowPiece * width; });
    }

    double gapBelow(qsizetype line) const
    {
        return gapBetween(m_lines.at(line), m_lines.at(line + 1)) / m_lines.at(line).height();
    }

    // A line of one long piece between the headings and the figures names a section of the table.
    bool isSection(qsizetype line, qsizetype free) const
    {
        if (m_lines.at(line).segments.size() > 1 || gapBelow(line) > closeGap)
            return false;
        for (qsizetype i = line - 1; i >= std::max(free, line - mostHeadingLines) && gapBelow(i) <= gapAbove; --i) {
            if (m_lines.at(i).segments.size() > 2)
                return true;
        }
        return false;
    }

    // Where the words of a lone heading may lie: over columns to the right, or within the first one. Lines of prose and
    // titles begin at the left edge or stand in the middle of the whole table, "(Tính đến 14h00 …)".
    bool mayBeHeading(const PageLine &line, qsizetype figures, qsizetype last) const
    {
        const double width = widthOf(figures, last);
        double edge = line.left();
        for (qsizetype i = figures; i <= last; ++i)
            edge = std::min(edge, m_lines.at(i).left());
        const double own = line.right() - line.left();
        const bool atEdge = line.left() - edge < edgePart * width;
        const bool centred = std::abs(line.left() + line.right() - 2 * edge - width) < 2 * centrePart * width;
        return own < (atEdge ? firstColumnPart : longHeading) * width && !(centred && own > titlePart * width)
               && !line.text().startsWith(u'(');
    }

    qsizetype firstHeading(qsizetype figures, qsizetype free, qsizetype last) const
    {
        const double width = widthOf(figures, last);
        qsizetype first = figures;
        for (qsizetype i = figures - 1; i >= free; --i) {
            const PageLine &line = m_lines.at(i);
            const bool piece = line.segments.size() == 1;
            const bool near = gapBelow(i) <= (piece ? closeGap : gapAbove);
            const bool fits = piece ? mayBeHeading(line, figures, last) : isNarrow(line, 2 * width);
            if (!(near && fits && !hasFigures(line)) && !isSection(i, free))
                break;
            first = i;
        }
        return first;
    }

    // A cell of the last row may have lines below its figures.
    qsizetype lastPiece(qsizetype first, qsizetype last) const
    {
        const double width = widthOf(first, last);
        qsizetype end = last;
        for (qsizetype i = last + 1; i < m_lines.size(); ++i) {
            const PageLine &line = m_lines.at(i);
            if (line.segments.size() > 1 || gapBetween(m_lines.at(i - 1), line) > 0.3 * line.height()
                || !isNarrow(line, width))
                break;
            end = i;
        }
        return end;
    }

    const QVector<PageLine> &m_lines;
};

} // namespace

QVector<PageTable> tablesOfPage(const QVector<PageLine> &lines)
{
    QVector<PageTable> tables;
    for (const auto &[first, last] : PageTableFinder(lines).find()) {
        const QVector<PageLine> own = lines.mid(first, last - first + 1);
        PageTable table;
        table.firstLine = first;
        table.lastLine = last;
        table.bands = bandsOf(own);
        const TableRows rows = rowsOfTable(own, piecesOf(own, table.bands));
        table.grid = rows.grid;
        table.headRows = rows.headRows;
        if (table.bands.size() > 1 && !table.grid.rows.isEmpty())
            tables.append(table);
    }
    return tables;
}

bool continueTable(PageTable &table, const PageTable &next)
{
    if (table.bands.size() != next.bands.size())
        return false;
    for (qsizetype i = 0; i < table.bands.size(); ++i) {
        if (table.bands.at(i).right < next.bands.at(i).left || next.bands.at(i).right < table.bands.at(i).left)
            return false;
    }
    for (int row = 0; row < next.headRows; ++row) {
        for (int column = 0; column < next.bands.size(); ++column) {
            if (table.grid.at(row, column) != next.grid.at(row, column))
                return false;
        }
    }
    const int shift = table.grid.lastRow() + 1 - next.headRows;
    for (GridRow row : next.grid.rows) {
        if (row.index < next.headRows)
            continue;
        row.index += shift;
        table.grid.rows.append(row);
    }
    for (GridMerge merge : next.grid.merges) {
        if (merge.row < next.headRows)
            continue;
        merge.row += shift;
        table.grid.merges.append(merge);
    }
    return true;
}

} // namespace dophu
