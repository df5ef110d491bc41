#include "core/intake/separatedreader.h"

#include "core/intake/gridbuilder.h"
#include "core/intake/textdecoding.h"

#include <QHash>
#include <algorithm>
#include <limits>

namespace dophu
{

namespace
{

constexpr QChar quote = u'"';

// Walks the text row by row; quoted fields may hold separators and line ends.
class SeparatedRows
{
public:
    SeparatedRows(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool next(QStringList &fields)
    {
        if (m_at >= m_text.size())
            return false;
        fields.clear();
        const qsizetype start = m_at;
        bool more = true;
        while (more)
            more = field(fields);
        m_raw = m_text.mid(start, m_at - start);
        return true;
    }

    // Of the last row, as it stands in the text.
    QStringView raw() const { return m_raw; }

private:
    // True when another field follows in the row.
    bool field(QStringList &fields)
    {
        qsizetype begin = m_at;
        while (begin < m_text.size() && m_text.at(begin) == u' ')
            ++begin;
        if (begin < m_text.size() && m_text.at(begin) == quote && closedQuote(begin, fields))
            return endOfField();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n')
            ++m_at;
        fields.append(m_text.mid(from, m_at - from).toString());
        return endOfField();
    }

    // A quotation mark that is never closed, or is followed by more text, is a sign like any other.
    bool closedQuote(qsizetype begin, QStringList &fields)
    {
        constexpr qsizetype longest = 32'767;
        QString inside;
        for (qsizetype i = begin + 1; i < m_text.size() && i - begin < longest; ++i) {
            if (m_text.at(i) != quote) {
                inside.append(m_text.at(i));
                continue;
            }
            if (i + 1 < m_text.size() && m_text.at(i + 1) == quote) {
                inside.append(quote);
                ++i;
                continue;
            }
            qsizetype after = i + 1;
            while (after < m_text.size() && m_text.at(after) == u' ' && m_separator != u' ')
                ++after;
            if (after < m_text.size() && m_text.at(after) != m_separator && m_text.at(after) != u'\n')
                return false;
            m_at = after;
            fields.append(inside);
            return true;
        }
        return false;
    }

    bool endOfField()
    {
        const bool more = m_at < m_text.size() && m_text.at(m_at) == m_separator;
        if (m_at < m_text.size())
            ++m_at;
        return more;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    QStringView m_raw;
};

struct Evenness
{
    qsizetype fields = 1; // of most rows
    qsizetype rows = 0;   // that have so many
    qsizetype all = 0;    // rows with anything in them
};

Evenness evennessOf(QStringView text, QChar separator)
{
    constexpr qsizetype looked = 200;
    SeparatedRows rows(text, separator);
    QHash<qsizetype, qsizetype> counts;
    Evenness even;
    QStringList fields;
    while (even.all < looked && rows.next(fields)) {
        if (rows.raw().trimmed().isEmpty())
            continue;
        ++even.all;
        ++counts[fields.size()];
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.key() < 2 || count.value() < even.rows || (count.value() == even.rows && count.key() < even.fields))
            continue;
        even.rows = count.value();
        even.fields = count.key();
    }
    return even;
}

bool isDigits(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most
           && std::all_of(text.cbegin(), text.cend(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

// Whether "a,b" may be one number: "1,234" or "57,3%".
bool mayBeOneNumber(const QString &left, const QString &right)
{
    const QString before = left.trimmed();
    QString after = right.trimmed();
    if (after.endsWith(u'%'))
        after.chop(1);
    return left == left.trimmed() && isDigits(before, 1, 9) && isDigits(after.trimmed(), 1, 3) && !right.startsWith(u' ');
}

// Whether "a,b" may be thousands: "4,010".
bool mayBeThousands(const QString &left, const QString &right)
{
    return isDigits(left, 1, 3) && left.at(0) != u'0' && isDigits(right, 3, 3);
}

using MayJoin = bool (*)(const QString &left, const QString &right);

// A row with more fields than the table has columns: numbers were parted at their commas. Joined again where there is one
// way only; nothing otherwise.
std::optional<QStringList> rejoined(const QStringList &fields, qsizetype columns, MayJoin mayJoin)
{
    const qsizetype surplus = fields.size() - columns;
    QVector<qsizetype> seams;
    for (qsizetype i = 0; i + 1 < fields.size(); ++i) {
        if (mayJoin(fields.at(i), fields.at(i + 1)))
            seams.append(i);
    }
    if (seams.size() != surplus)
        return std::nullopt;
    QStringList joined;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (seams.contains(i - 1))
            joined.last() += u',' + fields.at(i);
        else
            joined.append(fields.at(i));
    }
    return joined;
}

bool isNumeric(const QString &field)
{
    const QString digits = QString(field).remove(u'%').remove(u'.').trimmed();
    return isDigits(digits, 1, 15);
}

// How many fields a row should have where commas part them: as many as the heads above the first numbers. Most rows may
// have one more when most numbers are above a thousand.
std::optional<qsizetype> columnsByHeads(QStringView text)
{
    constexpr int looked = 50;
    SeparatedRows rows(text, u',');
    QStringList fields;
    qsizetype heads = 0;
    for (int i = 0; i < looked && rows.next(fields); ++i) {
        if (rows.raw().trimmed().isEmpty())
            continue;
        if (std::any_of(fields.cbegin(), fields.cend(), isNumeric))
            break;
        heads = fields.size();
    }
    return heads > 1 ? std::optional(heads) : std::nullopt;
}

// How the fields of a row that commas part become columns.
struct Columns
{
    qsizetype count = 1;
    MayJoin mayJoin = mayBeOneNumber;
};

QVector<QStringList> firstRows(QStringView text)
{
    constexpr qsizetype looked = 200;
    QVector<QStringList> found;
    SeparatedRows rows(text, u',');
    QStringList fields;
    while (found.size() < looked && rows.next(fields)) {
        if (rows.raw().trimmed().isEmpty())
            continue;
        for (QString &field : fields)
            field = field.trimmed();
        found.append(fields);
    }
    return found;
}

// Without heads only the numbers themselves tell that some are parted: no count begins with a nought, "4,010" does behind
// its comma. Then the shortest rows, all below a thousand, have the columns; where every row is parted alike, the place of
// the nought says where. Two numbers side by side ("480,992") prove nothing, and stay two.
std::optional<Columns> columnsByNoughts(QStringView text)
{
    const QVector<QStringList> rows = firstRows(text);
    qsizetype shortest = std::numeric_limits<qsizetype>::max();
    qsizetype longest = 0;
    for (const QStringList &row : rows) {
        shortest = std::min(shortest, row.size());
        longest = std::max(longest, row.size());
    }
    const auto parted = [](const QStringList &row, qsizetype column) {
        return column < row.size() && mayBeThousands(row.at(column - 1), row.at(column));
    };
    QVector<qsizetype> noughts; // columns
    for (qsizetype column = 1; column < longest; ++column) {
        const bool nought = std::any_of(rows.begin(), rows.end(), [&](const QStringList &row) {
            return parted(row, column) && row.at(column).at(0) == u'0';
        });
        if (nought)
            noughts.append(column);
    }
    if (noughts.isEmpty())
        return std::nullopt;
    qsizetype count = shortest;
    if (shortest == longest) {
        for (const qsizetype column : std::as_const(noughts))
            count -= std::all_of(rows.begin(), rows.end(), [&](const QStringList &row) { return parted(row, column); });
    }
    const bool fits = std::all_of(rows.begin(), rows.end(), [count](const QStringList &row) {
        return row.size() == count || rejoined(row, count, mayBeThousands);
    });
    return fits && count > 1 && count < longest ? std::optional(Columns{count, mayBeThousands}) : std::nullopt;
}

Columns columnsOf(QStringView text, QChar separator)
{
    const qsizetype even = evennessOf(text, separator).fields;
    if (separator != u',')
        return {even, mayBeOneNumber};
    if (const auto heads = columnsByHeads(text))
        return {*heads, mayBeOneNumber};
    return columnsByNoughts(text).value_or(Columns{even, mayBeOneNumber});
}

// Excel's own first line, "sep=;".
std::optional<QChar> declaredSeparator(QStringView text)
{
    const QStringView line = text.left(std::max<qsizetype>(0, text.indexOf(u'\n'))).trimmed();
    if (line.size() == 5 && line.startsWith(u"sep=", Qt::CaseInsensitive))
        return line.at(4);
    return std::nullopt;
}

} // namespace

std::optional<Separation> separationOf(QStringView text)
{
    if (const auto declared = declaredSeparator(text))
        return Separation{*declared, 1};
    std::optional<Separation> best;
    double mostEven = 0;
    for (const QChar separator : {u'\t', u';', u'|', u','}) {
        const Evenness even = evennessOf(text, separator);
        if (even.rows == 0)
            continue;
        const double share = double(even.rows) / double(even.all);
        // A comma stands in numbers and sentences, too.
        const double trust = share - (separator == u',' ? 0.25 : 0);
        if (trust > mostEven) {
            mostEven = trust;
            best = Separation{separator, share};
        }
    }
    return best;
}

SourceContent readSeparated(const DecodedText &decoded, QChar separator)
{
    QStringView text(decoded.text);
    if (declaredSeparator(text))
        text = text.mid(text.indexOf(u'\n') + 1);
    const Columns columns = columnsOf(text, separator);
    CellGrid grid;
    ReadingBudget budget;
    GridBuilder builder(grid, budget);
    SeparatedRows rows(text, separator);
    QStringList fields;
    for (int index = 0; rows.next(fields) && !builder.isFull(); ++index) {
        if (separator == u',' && columns.count > 1 && fields.size() > columns.count)
            fields = rejoined(fields, columns.count, columns.mayJoin).value_or(QStringList{rows.raw().trimmed().toString()});
        builder.startRow(index);
        for (qsizetype column = 0; column < fields.size(); ++column) {
            GridCell cell;
            cell.text = budget.shared(fields.at(column).trimmed());
            cell.kind = cell.text.isEmpty() ? CellKind::Empty : CellKind::Text;
            cell.encoding = decoded.encoding;
            builder.put(int(column), cell);
        }
        builder.endRow();
    }
    return {SourceKind::SeparatedText, {grid}};
}

} // namespace dophu
