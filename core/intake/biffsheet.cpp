#include "core/intake/biffsheet.h"

#include "core/intake/readinglimits.h"
#include "core/intake/richtext.h"
#include "core/intake/spreadsheetdate.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>

namespace dophu
{

namespace
{

constexpr int biffColumns = 256;
constexpr quint16 leftToNextOpening = 0x0002; // "calculate on open" (older documents of the format)

// [MS-XLS] 2.5.217: a number in 30 bits, whole or the upper part of a double, in hundredths or not.
double rkNumber(quint32 bits)
{
    const double number = (bits & 2) ? double(qint32(bits) >> 2) : std::bit_cast<double>(quint64(bits & ~3U) << 32);
    return (bits & 1) ? number / 100 : number;
}

QString errorWord(quint8 code)
{
    switch (code) {
    case 0x00:
        return QStringLiteral("#NULL!");
    case 0x07:
        return QStringLiteral("#DIV/0!");
    case 0x0F:
        return QStringLiteral("#VALUE!");
    case 0x17:
        return QStringLiteral("#REF!");
    case 0x1D:
        return QStringLiteral("#NAME?");
    case 0x24:
        return QStringLiteral("#NUM!");
    default:
        return QStringLiteral("#N/A");
    }
}

GridCell emptyHanded(CellKind kind, bool formula)
{
    GridCell cell;
    cell.kind = kind;
    cell.formula = formula;
    return cell;
}

GridCell truthCell(bool truth, bool formula)
{
    GridCell cell = emptyHanded(CellKind::Boolean, formula);
    cell.number = truth ? 1 : 0;
    return cell;
}

GridCell errorCell(quint8 code, bool formula)
{
    GridCell cell = emptyHanded(CellKind::Error, formula);
    cell.text = errorWord(code);
    return cell;
}

// Whether a formula can only come to a number, by the last of its tokens: an operator of arithmetic, SUM or ROUND. Some
// programs write "empty text" as the result of every formula because they work none out.
bool comesToNumber(QByteArrayView tokens)
{
    if (tokens.isEmpty())
        return false;
    const quint8 last = quint8(tokens.back());
    if ((last >= 0x03 && last <= 0x07) || (last >= 0x12 && last <= 0x14))
        return true;
    const auto endsWith = [tokens](quint8 token, quint16 function, qsizetype arguments) {
        const qsizetype at = tokens.size() - 3 - arguments;
        return at >= 0 && (quint8(tokens.at(at)) & 0x1F) == token
               && qFromLittleEndian<quint16>(tokens.data() + tokens.size() - 2) == function;
    };
    const bool sumToken =
        tokens.size() >= 4 && quint8(tokens.at(tokens.size() - 4)) == 0x19 && quint8(tokens.at(tokens.size() - 3)) == 0x10;
    return sumToken || endsWith(0x02, 4, 1) || endsWith(0x01, 27, 0);
}

} // namespace

BiffSheet::BiffSheet(const BiffBook &book, const QString &name, bool hidden, ReadingBudget &budget)
    : m_book(book), m_budget(budget)
{
    m_grid.name = name;
    m_grid.hidden = hidden;
}

BiffSheet::Address BiffSheet::address(BiffCursor &bytes)
{
    const int row = bytes.word();
    const int column = bytes.word();
    return {row, column, bytes.word()};
}

bool BiffSheet::take(const BiffRecord &record)
{
    BiffCursor bytes = record.cursor();
    switch (record.type) {
    case Biff::String:
        return takeLateText(bytes);
    case Biff::Row:
        takeRow(bytes);
        break;
    case Biff::ColInfo:
        takeColumns(bytes);
        break;
    case Biff::MergedCells:
        return takeMerges(bytes);
    default:
        return takeCell(record, bytes);
    }
    return !bytes.failed();
}

bool BiffSheet::takeCell(const BiffRecord &record, BiffCursor &bytes)
{
    switch (record.type) {
    case Biff::MulRk:
        return takeManyNumbers(record);
    case Biff::Formula:
        return takeFormula(record);
    default:
        return takeOneCell(record, bytes);
    }
}

bool BiffSheet::takeOneCell(const BiffRecord &record, BiffCursor &bytes)
{
    if (record.type == Biff::Number || record.type == Biff::Rk) {
        const Address at = address(bytes);
        const double number = record.type == Biff::Rk ? rkNumber(bytes.dword()) : bytes.real();
        if (!bytes.failed())
            putNumber(at, number, false);
    } else if (record.type == Biff::LabelSst) {
        const Address at = address(bytes);
        const quint32 index = bytes.dword();
        if (bytes.failed() || index >= m_book.strings.size())
            return false;
        putText(at, m_book.strings.at(index), false);
    } else if (record.type == Biff::Label || record.type == Biff::RString) {
        const Address at = address(bytes);
        const BiffText text = bytes.text(2);
        if (!bytes.failed())
            putText(at, text, false);
    } else if (record.type == Biff::BoolErr) {
        const Address at = address(bytes);
        const quint8 value = bytes.byte();
        const bool isError = bytes.byte() != 0;
        if (!bytes.failed())
            put(at, isError ? errorCell(value, false) : truthCell(value != 0, false));
    }
    return !bytes.failed();
}

bool BiffSheet::takeManyNumbers(const BiffRecord &record)
{
    BiffCursor bytes = record.cursor();
    const int row = bytes.word();
    const int first = bytes.word();
    const qsizetype count = (record.body().size() - 6) / 6;
    for (qsizetype i = 0; i < count && !bytes.failed(); ++i) {
        const int format = bytes.word();
        putNumber({row, first + int(i), format}, rkNumber(bytes.dword()), false);
    }
    return !bytes.failed();
}

bool BiffSheet::takeFormula(const BiffRecord &record)
{
    const QByteArrayView body = record.body();
    BiffCursor bytes = record.cursor();
    const Address at = address(bytes);
    BiffCursor special = bytes;
    const double number = bytes.real();
    const quint16 options = bytes.word();
    bytes.skip(4);
    const quint16 length = bytes.word();
    if (bytes.failed())
        return false;
    m_awaited.reset();
    if (quint8(body.at(12)) != 0xFF || quint8(body.at(13)) != 0xFF) {
        if (number == 0 && (options & leftToNextOpening))
            put(at, emptyHanded(CellKind::NoResult, true));
        else
            putNumber(at, number, true);
        return true;
    }
    const quint8 kind = special.byte();
    special.skip(1);
    const quint8 value = special.byte();
    const QByteArrayView tokens = body.sliced(22).first(std::min<qsizetype>(length, body.size() - 22));
    if (kind == 0) {
        m_awaited = at;
        put(at, emptyHanded(CellKind::NoResult, true));
    } else if (kind == 1) {
        put(at, truthCell(value != 0, true));
    } else if (kind == 2) {
        put(at, errorCell(value, true));
    } else if (comesToNumber(tokens)) {
        put(at, emptyHanded(CellKind::NoResult, true));
    } // else an empty text: a blank cell
    return true;
}

bool BiffSheet::takeLateText(BiffCursor &bytes)
{
    const BiffText text = bytes.text(2);
    if (m_awaited && !bytes.failed())
        putText(*m_awaited, text, true);
    m_awaited.reset();
    return !bytes.failed();
}

void BiffSheet::takeRow(BiffCursor &bytes)
{
    const int row = bytes.word();
    bytes.skip(10);
    const quint16 options = bytes.word();
    if (!bytes.failed() && (options & 0x0020))
        m_hiddenRows.insert(row);
}

void BiffSheet::takeColumns(BiffCursor &bytes)
{
    const int first = bytes.word();
    const int last = std::min<int>(bytes.word(), biffColumns - 1);
    bytes.skip(4);
    if ((bytes.word() & 1) == 0 || bytes.failed())
        return;
    for (int column = first; column <= last; ++column) {
        if (!m_grid.hiddenColumns.contains(column))
            m_grid.hiddenColumns.append(column);
    }
}

bool BiffSheet::takeMerges(BiffCursor &bytes)
{
    const int count = bytes.word();
    for (int i = 0; i < count && !bytes.failed(); ++i) {
        const int firstRow = bytes.word();
        const int lastRow = bytes.word();
        const int firstColumn = bytes.word();
        const int lastColumn = bytes.word();
        if (!bytes.failed() && lastRow >= firstRow && lastColumn >= firstColumn && lastColumn < biffColumns)
            m_merges.append({firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1});
    }
    return !bytes.failed();
}

void BiffSheet::put(Address at, GridCell cell)
{
    if (at.column >= biffColumns)
        return;
    if (++m_held > mostGridCells) {
        m_grid.cut = true;
        return;
    }
    if (cell.kind != CellKind::Text) { // a text's parts have fonts of their own
        const BiffFont font = m_book.styles.font(m_book.styles.style(at.format).font);
        cell.bold = font.bold;
        cell.struck = font.struck;
    }
    m_rows[at.row].insert_or_assign(at.column, std::move(cell));
}

void BiffSheet::putNumber(Address at, double number, bool formula)
{
    if (!std::isfinite(number)) {
        put(at, errorCell(0x24, formula));
        return;
    }
    const NumberFormat format = m_book.styles.style(at.format).format;
    GridCell cell = emptyHanded(format.date ? CellKind::Date : CellKind::Number, formula);
    cell.percent = format.percent;
    cell.number = format.date && m_book.from1904 ? number + days1904 : number;
    put(at, std::move(cell));
}

void BiffSheet::putText(Address at, const BiffText &text, bool formula)
{
    const BiffFont own = m_book.styles.font(m_book.styles.style(at.format).font);
    QVector<TextRun> runs;
    int from = 0;
    BiffFont font = own;
    for (qsizetype i = 0; i <= text.runs.size(); ++i) {
        const int end = int(text.text.size());
        const int to = i < text.runs.size() ? std::clamp(text.runs.at(i).first, from, end) : end;
        if (to > from)
            runs.append({text.text.mid(from, to - from), font.encoding, font.bold, font.struck});
        from = to;
        if (i < text.runs.size())
            font = m_book.styles.font(text.runs.at(i).second);
    }
    const ReadText read = readRuns(runs, own.encoding, own.bold, own.struck);
    GridCell cell = emptyHanded(CellKind::Text, formula);
    cell.text = m_budget.shared(read.text);
    cell.encoding = read.encoding;
    cell.bold = read.bold;
    cell.struck = read.struck;
    if (!cell.text.isEmpty())
        put(at, std::move(cell));
}

std::optional<CellGrid> BiffSheet::finish()
{
    GridBuilder builder(m_grid, m_budget);
    for (auto &[index, cells] : m_rows) {
        builder.startRow(index, m_hiddenRows.contains(index));
        for (auto &[column, cell] : cells)
            builder.put(column, std::move(cell));
        builder.endRow();
    }
    for (const GridMerge &merge : m_merges)
        builder.merge(merge.row, merge.column, merge.rows, merge.columns);
    std::sort(m_grid.hiddenColumns.begin(), m_grid.hiddenColumns.end());
    if (!builder.finish())
        return std::nullopt;
    return std::move(m_grid);
}

} // namespace dophu
