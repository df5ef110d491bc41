#include "core/intake/pagebands.h"

#include <algorithm>

namespace dophu
{

namespace
{

constexpr qsizetype fullLine = 3;    // segments of a line that tells about columns
constexpr double narrowStrip = 0.6;  // points; less is no strip
constexpr double columnBlank = 0.33; // of a word's height: less is the blank between words of one cell
constexpr double groupBlank = 0.15;  // of a word's height: "1 234" has more between its groups
constexpr double halvesBlank = 2.5;  // of a line's height
constexpr qsizetype mostBands = 100; // of a table that anybody prints
constexpr qsizetype linesPerException = 8;

struct Edge
{
    double at;
    int step;
};

// Lines that have something in each of their columns know best where the columns are.
QVector<PageLine> tellingLines(const QVector<PageLine> &lines)
{
    QVector<PageLine> telling;
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(telling),
                 [](const PageLine &line) { return line.segments.size() >= fullLine; });
    if (telling.isEmpty())
        std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(telling),
                     [](const PageLine &line) { return line.segments.size() > 1; });
    return telling;
}

bool overlaps(const PageBand &band, double left, double right)
{
    return left < band.right && right > band.left;
}

// Whether two words of a segment may be of two columns although they stand close: one of them is a number, and the two are
// not the groups of one.
bool mayPart(const PageWord &left, const PageWord &right)
{
    if (!isPlainNumber(left.text) && !isPlainNumber(right.text))
        return false;
    const auto digits = [](const QString &text) {
        return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    };
    const bool groups = digits(left.text) && left.text.size() <= 3 && digits(right.text) && right.text.size() == 3;
    return !groups || right.left - left.right < groupBlank * right.height();
}

QVector<PageBand> inkOf(const PageLine &line)
{
    QVector<PageBand> ink;
    for (const PageSegment &segment : line.segments) {
        for (qsizetype i = 0; i < segment.words.size(); ++i) {
            const PageWord &word = segment.words.at(i);
            if (i == 0 || mayPart(segment.words.at(i - 1), word))
                ink.append({word.left, word.right});
            else
                ink.last().right = std::max(ink.last().right, word.right);
        }
    }
    return ink;
}

// The stretches that more than `exceptions` lines have ink on.
QVector<PageBand> inkedStretches(const QVector<PageLine> &lines, int exceptions)
{
    QVector<Edge> edges;
    for (const PageLine &line : lines) {
        for (const PageBand &ink : inkOf(line))
            edges << Edge{ink.left, 1} << Edge{ink.right, -1};
    }
    std::sort(edges.begin(), edges.end(),
              [](const Edge &a, const Edge &b) { return a.at < b.at || (a.at == b.at && a.step < b.step); });
    QVector<PageBand> bands;
    int depth = 0;
    for (const Edge &edge : edges) {
        const bool was = depth > exceptions;
        depth += edge.step;
        if (!was && depth > exceptions) {
            if (!bands.isEmpty() && edge.at - bands.last().right < narrowStrip)
                bands.last().right = edge.at;
            else
                bands.append({edge.at, edge.at});
        } else if (was && depth <= exceptions) {
            bands.last().right = edge.at;
        }
    }
    return bands;
}

// A column that only one line fills is a column, too.
void addLonelyBands(const QVector<PageLine> &lines, QVector<PageBand> &bands)
{
    for (const PageLine &line : lines) {
        for (const PageSegment &segment : line.segments) {
            const auto near = [&](const PageBand &band) { return overlaps(band, segment.left(), segment.right()); };
            if (bands.size() <= mostBands && std::none_of(bands.cbegin(), bands.cend(), near))
                bands.append({segment.left(), segment.right()});
        }
    }
    std::sort(bands.begin(), bands.end(), [](const PageBand &a, const PageBand &b) { return a.left < b.left; });
}

// The lines above the first number make one row of headings, however many lines its cells have.
QVector<PageLine> withHeadAsOne(const QVector<PageLine> &lines)
{
    QVector<PageLine> rows;
    bool inHead = true;
    for (const PageLine &line : lines) {
        inHead = inHead && std::none_of(line.segments.cbegin(), line.segments.cend(), [](const PageSegment &s) {
                     return s.isNumber();
                 });
        if (inHead && !rows.isEmpty())
            rows.last().segments += line.segments;
        else
            rows.append(line);
    }
    return rows;
}

// A column is as wide as the widest thing that is in it alone. Narrow things first: a heading over two columns then finds
// both.
void widen(const QVector<PageLine> &lines, QVector<PageBand> &bands)
{
    QVector<PageBand> inks;
    for (const PageLine &line : lines)
        inks += inkOf(line);
    std::stable_sort(inks.begin(), inks.end(),
                     [](const PageBand &a, const PageBand &b) { return a.right - a.left < b.right - b.left; });
    for (const PageBand &ink : inks) {
        PageBand *only = nullptr;
        int touched = 0;
        for (PageBand &band : bands) {
            if (overlaps(band, ink.left, ink.right)) {
                ++touched;
                only = &band;
            }
        }
        if (touched == 1)
            *only = {std::min(only->left, ink.left), std::max(only->right, ink.right)};
    }
}

// Whether a line has something in each of the two, and not one thing over both.
bool hasBoth(const PageLine &line, const PageBand &left, const PageBand &right)
{
    bool inLeft = false;
    bool inRight = false;
    for (const PageBand &ink : inkOf(line)) {
        const bool over = overlaps(left, ink.left, ink.right);
        const bool under = overlaps(right, ink.left, ink.right);
        inLeft = inLeft || (over && !under);
        inRight = inRight || (under && !over);
    }
    return inLeft && inRight;
}

// A heading at the left of its column and figures at the right of it are one column: no line has both. Without headings only
// where little blank is between them.
void joinHalves(const QVector<PageLine> &rows, QVector<PageBand> &bands)
{
    const auto isNumber = [](const PageSegment &segment) { return segment.isNumber(); };
    const auto &first = rows.first().segments;
    const bool headed = first.size() > 1 && std::none_of(first.cbegin(), first.cend(), isNumber);
    for (qsizetype i = 0; i + 1 < bands.size();) {
        const PageBand &left = bands.at(i);
        const PageBand &right = bands.at(i + 1);
        const bool near = headed || right.left - left.right < halvesBlank * rows.first().height();
        const bool both =
            std::any_of(rows.cbegin(), rows.cend(), [&](const PageLine &line) { return hasBoth(line, left, right); });
        if (near && !both) {
            bands[i].right = right.right;
            bands.removeAt(i + 1);
        } else {
            ++i;
        }
    }
}

// The band a stretch has most of, -1 for none.
int bandUnder(const QVector<PageBand> &bands, double left, double right)
{
    int best = -1;
    double most = 0;
    for (int i = 0; i < bands.size(); ++i) {
        const double shared = std::min(right, bands.at(i).right) - std::max(left, bands.at(i).left);
        if (shared > most) {
            most = shared;
            best = i;
        }
    }
    return best;
}

int nearestBand(const QVector<PageBand> &bands, double middle)
{
    const auto distance = [middle](const PageBand &band) {
        return std::max({band.left - middle, middle - band.right, 0.0});
    };
    const auto nearest = std::min_element(bands.cbegin(), bands.cend(),
                                          [&](const PageBand &a, const PageBand &b) { return distance(a) < distance(b); });
    return int(nearest - bands.cbegin());
}

class SegmentCut
{
public:
    SegmentCut(const QVector<PageBand> &bands, const PageSegment &segment, qsizetype line)
        : m_bands(bands), m_segment(segment), m_line(line)
    {
    }

    // Parts the segment where it steps from band to band over more than a blank.
    QVector<TablePiece> pieces() const
    {
        QVector<TablePiece> found;
        qsizetype from = 0;
        for (qsizetype i = 1; i <= m_segment.words.size(); ++i) {
            if (i < m_segment.words.size() && !isCut(i))
                continue;
            found.append(piece(from, i));
            from = i;
        }
        return found;
    }

private:
    bool isCut(qsizetype at) const
    {
        const PageWord &before = m_segment.words.at(at - 1);
        const PageWord &after = m_segment.words.at(at);
        return bandOf(before) != bandOf(after)
               && (after.left - before.right > columnBlank * after.height() || mayPart(before, after));
    }

    int bandOf(const PageWord &word) const
    {
        const int under = bandUnder(m_bands, word.left, word.right);
        return under >= 0 ? under : nearestBand(m_bands, (word.left + word.right) / 2);
    }

    TablePiece piece(qsizetype from, qsizetype to) const
    {
        const double left = m_segment.words.at(from).left;
        const double right = m_segment.words.at(to - 1).right;
        TablePiece made{m_line, -1, -1, m_segment.text(from, to), false};
        for (int i = 0; i < m_bands.size(); ++i) {
            if (!overlaps(m_bands.at(i), left, right))
                continue;
            made.first = made.first < 0 ? i : made.first;
            made.last = i;
        }
        if (made.first < 0)
            made.first = made.last = nearestBand(m_bands, (left + right) / 2);
        made.number = isPlainNumber(made.text);
        return made;
    }

    const QVector<PageBand> &m_bands;
    const PageSegment &m_segment;
    qsizetype m_line;
};

} // namespace

QVector<PageBand> bandsOf(const QVector<PageLine> &lines)
{
    const QVector<PageLine> telling = tellingLines(lines);
    const int exceptions = telling.size() < fullLine ? 0 : int(std::max<qsizetype>(1, telling.size() / linesPerException));
    QVector<PageBand> bands = inkedStretches(telling, exceptions);
    if (bands.size() > mostBands)
        return {};
    const QVector<PageLine> rows = withHeadAsOne(lines);
    addLonelyBands(rows, bands);
    if (bands.size() > mostBands)
        return {};
    widen(rows, bands);
    joinHalves(rows, bands);
    return bands;
}

QVector<TablePiece> piecesOf(const QVector<PageLine> &lines, const QVector<PageBand> &bands)
{
    QVector<TablePiece> pieces;
    for (qsizetype i = 0; i < lines.size() && !bands.isEmpty(); ++i) {
        for (const PageSegment &segment : lines.at(i).segments)
            pieces += SegmentCut(bands, segment, i).pieces();
    }
    return pieces;
}

} // namespace dophu
