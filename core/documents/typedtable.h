// Typed table: a table whose cells still know what they are: a count, a rate kept as its two counts, a day, a word. One
// value becomes a sheet for Excel, a CSV file, cells on the clipboard and a printed page, so that all four hold the same
// words and numbers. It spells official text and rounds nothing but for the eye.
#pragma once

#include "core/documents/document.h"
#include "core/domain/coverage.h"

#include <optional>

namespace dophu
{

// A difference: a plus sign before what is above zero.
struct SignedCount
{
    qint64 value = 0;
    bool operator==(const SignedCount &) const = default;
};

// A difference in hundredths of a percentage point.
struct PointsChange
{
    qint64 hundredths = 0;
    bool operator==(const PointsChange &) const = default;
};

// People still needed; zero is written "Đạt".
struct StillNeeded
{
    qint64 value = 0;
    bool operator==(const StillNeeded &) const = default;
};

// monostate: nothing is known, which is not zero.
using TypedCell = std::variant<std::monostate, QString, qint64, Coverage, SignedCount, PointsChange, StillNeeded, Day>;

struct TypedColumn
{
    QString upper;     // neighbours with the same upper title share it
    QString lower;     // empty: the upper title takes both lines
    double width = 15; // mm on paper
    CellAlign align = CellAlign::Right;
    bool operator==(const TypedColumn &) const = default;
    QString title() const { return lower.isEmpty() ? upper : upper + u' ' + lower; }
};

struct TypedRow
{
    RowKind kind = RowKind::Entry;
    QVector<TypedCell> cells; // one a column
    bool operator==(const TypedRow &) const = default;
};

struct TypedTable
{
    QString number; // "BIỂU 01"
    QString title;
    QString when;      // "Đến 14h00 ngày 19/8/2020, so với ngày 18/8/2020"
    QString state;     // "Đã chốt 14h31, mã niêm 9F3A71C0" or "Tạm tính …"
    QString sheetName; // at most 31 characters, none of []:*?/\ in it
    Day day;
    QVector<TypedColumn> columns;
    QVector<TypedRow> rows;
    int nameColumn = 1; // stays in sight when a sheet is scrolled sideways
    QStringList notes;  // printed under the table
    double paperWidth = 0; // mm of text on the page it also stands on, where its rows break as there; 0: a line each
    bool operator==(const TypedTable &) const = default;
};

// As it is printed: "1.312", "57,32%", "+2,63", "Đạt", "–".
QString cellText(const TypedCell &cell);
// As a spreadsheet reads it from text: digits alone, a comma before decimals, "%" kept; words are disarmed.
QString plainCellText(const TypedCell &cell);

// UTF-8 with byte order mark, fields parted by semicolons, as Excel opens it by a double click in Việt Nam.
QByteArray toCsv(const TypedTable &table);
// Titles, then rows; both for the clipboard. The HTML holds counts as numbers, so that Excel and LibreOffice do too.
QString toTsv(const TypedTable &table);
QString toHtmlTable(const TypedTable &table);
// The printed page, A4 across.
Document toDocument(const TypedTable &table);

} // namespace dophu
