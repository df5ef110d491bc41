#include "core/intake/pagetablerows.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr double besideFigures = 0.8; // of a line's height: closer belongs to the figures' row
constexpr double nextLine = 1.25;     // of a line's height: the next line of one cell is not farther
constexpr qsizetype mostLinesOfCell = 12;
constexpr double regular = 0.15; // of the rows' pitch: what keeps to it is a row of its own

// "(1)", "(2)" …: the numbers of the columns, a row of their own.
bool isColumnNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\(\\d{1,2}\\)$"));
    return form.match(text).hasMatch();
}

class RowBuilder
{
public:
    RowBuilder(const QVector<PageLine> &lines, const QVector<TablePiece> &pieces) : m_lines(lines), m_rowOf(lines.size(), -1)
    {
        for (const TablePiece &piece : pieces)
            m_pieces[piece.line].append(piece);
    }

    TableRows build()
    {
        findAnchors();
        if (m_anchors.isEmpty())
            return {};
        attachLines();
        TableRows made;
        made.headRows = putHeadings(made.grid);
        putRows(made.grid, made.headRows);
        return made;
    }

private:
    const QVector<TablePiece> &piecesOn(qsizetype line) const
    {
        static const QVector<TablePiece> none;
        const auto found = m_pieces.constFind(line);
        return found == m_pieces.cend() ? none : *found;
    }

    void findAnchors()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const auto &pieces = piecesOn(i);
            const auto numbers = std::count_if(pieces.cbegin(), pieces.cend(), [](const TablePiece &p) { return p.number; });
            const auto columns =
                std::count_if(pieces.cbegin(), pieces.cend(), [](const TablePiece &p) { return isColumnNumber(p.text); });
            if ((numbers > 0 && pieces.size() > 1) || columns > 1) {
                m_rowOf[i] = int(m_anchors.size());
                m_anchors.append(i);
            }
        }
        QVector<double> pitches;
        for (qsizetype i = 1; i < m_anchors.size(); ++i)
            pitches.append(distance(m_anchors.at(i - 1), m_anchors.at(i)));
        std::sort(pitches.begin(), pitches.end());
        m_pitch = pitches.isEmpty() ? 0 : pitches.at((pitches.size() - 1) / 2);
    }

    double distance(qsizetype a, qsizetype b) const { return std::abs(m_lines.at(a).middle() - m_lines.at(b).middle()); }

    bool keepsToPitch(double gap) const { return m_pitch > 0 && std::abs(gap - m_pitch) < regular * m_pitch; }

    // The nearest figures above or below, -1 when no line of figures is there.
    qsizetype nearestAnchor(qsizetype line) const
    {
        qsizetype best = -1;
        for (const qsizetype anchor : m_anchors) {
            if (best < 0 || distance(anchor, line) < distance(best, line))
                best = anchor;
        }
        return best;
    }

    bool startsSmall(qsizetype line) const
    {
        const auto &pieces = piecesOn(line);
        return !pieces.isEmpty() && pieces.first().text.at(0).isLower();
    }

    // Whether a line without figures is a part of the row of the figures nearest to it.
    bool belongsTo(qsizetype line, qsizetype anchor) const
    {
        const double height = m_lines.at(line).height();
        if (distance(line, anchor) <= besideFigures * height)
            return true;
        if (std::abs(line - anchor) > mostLinesOfCell)
            return false;
        const qsizetype step = line < anchor ? 1 : -1;
        for (qsizetype at = line; at != anchor; at += step) {
            const double gap = distance(at, at + step);
            const qsizetype lower = std::max(at, at + step);
            if (gap > nextLine * height || (keepsToPitch(gap) && !startsSmall(lower)) || !sharesBand(at, at + step))
                return false;
        }
        return true;
    }

    bool sharesBand(qsizetype a, qsizetype b) const
    {
        for (const TablePiece &left : piecesOn(a)) {
            for (const TablePiece &right : piecesOn(b)) {
                if (left.first <= right.last && right.first <= left.last)
                    return true;
            }
        }
        return false;
    }

    // Above the first figures stand headings; only a name may begin above its figures.
    bool opensFirstRow(qsizetype line) const
    {
        const qsizetype anchor = m_anchors.first();
        const auto &pieces = piecesOn(line);
        const auto overFigures = [&](const TablePiece &piece) {
            const auto &figures = piecesOn(anchor);
            return std::any_of(figures.cbegin(), figures.cend(), [&](const TablePiece &figure) {
                return (figure.number || isColumnNumber(figure.text)) && figure.first <= piece.last
                       && piece.first <= figure.last;
            });
        };
        return distance(line, anchor) <= besideFigures * m_lines.at(line).height()
               && std::none_of(pieces.cbegin(), pieces.cend(), overFigures);
    }

    // "I. Cấp huyện" between the headings and the figures, as far from these as rows are from one another.
    bool isSection(qsizetype line) const
    {
        const auto &pieces = piecesOn(line);
        return line > 0 && pieces.size() == 1 && !startsSmall(line) && pieces.first().first <= 1
               && keepsToPitch(distance(line, line + 1));
    }

    void attachLines()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_rowOf.at(i) >= 0)
                continue;
            const qsizetype anchor = nearestAnchor(i);
            if (i < m_anchors.first() ? opensFirstRow(i) : belongsTo(i, anchor))
                m_rowOf[i] = m_rowOf.at(anchor);
        }
        m_firstRow = m_anchors.first();
        while (m_firstRow > 0 && (m_rowOf.at(m_firstRow - 1) >= 0 || isSection(m_firstRow - 1)))
            --m_firstRow;
    }

    static void putText(CellGrid &grid, int row, int column, const QString &text)
    {
        if (grid.rows.isEmpty() || grid.rows.last().index != row)
            grid.rows.append(GridRow{row, false, {}});
        QVector<GridCell> &cells = grid.rows.last().cells;
        if (cells.size() <= column)
            cells.resize(column + 1);
        GridCell &cell = cells[column];
        cell.kind = CellKind::Text;
        cell.text += cell.text.isEmpty() ? text : u' ' + text;
    }

    struct Heading
    {
        int last = 0;
        QString text;
    };
    using Headings = QMap<int, Heading>; // by their first column

    static void addTo(Headings &headings, const TablePiece &piece)
    {
        Heading &heading = headings[piece.first];
        heading.last = std::max(heading.last, piece.last);
        heading.text += heading.text.isEmpty() ? piece.text : u' ' + piece.text;
    }

    static bool isUnder(const Headings &wide, int column)
    {
        return std::any_of(wide.keyValueBegin(), wide.keyValueEnd(), [column](const auto &heading) {
            return column >= heading.first && column <= heading.second.last;
        });
    }

    // Headings over several columns and lone ones make the upper row, those under a wide one the lower.
    int putHeadings(CellGrid &grid) const
    {
        QVector<TablePiece> pieces;
        for (qsizetype i = 0; i < m_firstRow; ++i)
            pieces += piecesOn(i);
        Headings upper;
        for (const TablePiece &piece : pieces) {
            if (piece.last > piece.first)
                addTo(upper, piece);
        }
        const Headings wide = upper;
        Headings lower;
        for (const TablePiece &piece : pieces) {
            if (piece.last == piece.first)
                addTo(isUnder(wide, piece.first) ? lower : upper, piece);
        }
        const int rows = upper.isEmpty() ? 0 : lower.isEmpty() ? 1 : 2;
        for (auto heading = upper.cbegin(); heading != upper.cend(); ++heading) {
            const bool isWide = heading->last > heading.key();
            putText(grid, 0, heading.key(), heading->text);
            if (isWide || rows == 2)
                grid.merges.append({0, heading.key(), isWide ? 1 : 2, heading->last - heading.key() + 1});
        }
        for (auto heading = lower.cbegin(); heading != lower.cend(); ++heading)
            putText(grid, 1, heading.key(), heading->text);
        return rows;
    }

    void putRows(CellGrid &grid, int headRows)
    {
        int row = headRows - 1;
        int current = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const int own = m_rowOf.at(i);
            if (i < m_firstRow)
                continue;
            if (own < 0 || own != current) {
                ++row;
                current = own;
            }
            for (const TablePiece &piece : piecesOn(i)) {
                putText(grid, row, piece.first, piece.text);
                if (piece.last > piece.first)
                    grid.merges.append({row, piece.first, 1, piece.last - piece.first + 1});
            }
        }
    }

    const QVector<PageLine> &m_lines;
    QHash<qsizetype, QVector<TablePiece>> m_pieces; // by line
    QVector<int> m_rowOf;                           // of each line; -1: a heading or a row of its own
    QVector<qsizetype> m_anchors;                   // lines of figures
    qsizetype m_firstRow = 0;                       // the first line below the headings
    double m_pitch = 0;                             // from figures to figures, usually
};

} // namespace

TableRows rowsOfTable(const QVector<PageLine> &lines, const QVector<TablePiece> &pieces)
{
    return RowBuilder(lines, pieces).build();
}

} // namespace dophu
