// Xlsx book: a workbook of plain cells as the bytes of an .xlsx: words, numbers and days under a look each, merged cells,
// rows that repeat and panes that stay. No cell ever holds a formula. It knows no table of ours; xlsxtable does.
#pragma once

#include "core/base/result.h"
#include "core/domain/day.h"

#include <QByteArray>
#include <QString>
#include <QVector>
#include <map>
#include <optional>
#include <tuple>
#include <variant>

namespace dophu
{

enum class XlsxAlign
{
    General, // by what the cell holds
    Left,
    Centre
};

struct XlsxLook
{
    double points = 12;
    bool bold = false;
    bool italic = false;
    bool wrapped = false;
    bool boxed = false; // thin lines around
    bool shaded = false;
    bool atTop = false; // else in the middle
    XlsxAlign align = XlsxAlign::General;
    QString number = QStringLiteral("@"); // Excel's number format
    auto tied() const { return std::tie(points, bold, italic, wrapped, boxed, shaded, atTop, align, number); }
    bool operator<(const XlsxLook &other) const { return tied() < other.tied(); }
    bool operator==(const XlsxLook &other) const { return tied() == other.tied(); }
};

using XlsxValue = std::variant<std::monostate, QString, double, Day>;

struct XlsxCell
{
    XlsxValue value;
    XlsxLook look;
};

struct XlsxRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

struct XlsxSheet
{
    QString name; // at most 31 characters, none of []:*?/\ in it
    std::map<int, std::map<int, XlsxCell>> cells; // by row, then column, from 0
    std::map<int, double> rowPoints;
    QVector<double> columnCharacters;
    QVector<XlsxRange> merged; // their first cell holds the value
    bool across = false;       // landscape
    std::optional<std::pair<int, int>> repeatedRows;
    int frozenRows = 0;
    int frozenColumns = 0;
    QString foot; // "&CTrang &P/&N"
};

struct XlsxProperties
{
    QString title;
    QString author;
    Day day; // the hour the file states
};

// sheets: at least one, names unique. The same sheets give the same bytes. Fails with CannotWrite.
Result<QByteArray> toXlsxBook(const QVector<XlsxSheet> &sheets, const XlsxProperties &properties);

} // namespace dophu
