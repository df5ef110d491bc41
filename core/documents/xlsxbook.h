// Xlsx book: a workbook as the bytes of an .xlsx, the one writer of them: words, numbers and days under a look each, merged
// cells, rows that repeat, panes that stay, charts; and, in a form, locked cells and places that take whole numbers only.
// It knows no table and no form of ours; xlsxtable, ownformsheet and chartsheets do.
#pragma once

#include "core/base/result.h"
#include "core/documents/xlsxchart.h"
#include "core/documents/xlsxlook.h"
#include "core/domain/day.h"

#include <QByteArray>
#include <QString>
#include <QVector>
#include <map>
#include <optional>
#include <variant>

namespace dophu
{

struct XlsxFormula // only forms have any: who fills one in sees the result at once
{
    QString text; // without the equals sign; its result is an empty text
};

using XlsxValue = std::variant<std::monostate, QString, double, Day, XlsxFormula>;

struct XlsxCell
{
    XlsxValue value;
    XlsxLook look;
};

struct XlsxPlace
{
    int row = 0;
    int column = 0;
};

struct XlsxCounts // cells that take whole numbers from 0 only
{
    QVector<XlsxPlace> places;
    QString title; // of the message about anything else, at most 32 letters
    QString message;
};

struct XlsxSheet
{
    QString name;                                 // at most 31 characters, none of []:*?/\ in it
    std::map<int, std::map<int, XlsxCell>> cells; // by row, then column, from 0
    std::map<int, double> rowPoints;
    std::optional<double> everyRowPoints; // of rows not in rowPoints; else as high as their words
    QVector<double> columnCharacters;
    std::optional<int> hiddenColumn; // beyond columnCharacters
    QVector<XlsxRange> merged;       // their first cell holds the value
    QVector<XlsxChart> charts;
    std::optional<XlsxRange> printed; // else all
    std::optional<std::pair<int, int>> repeatedRows;
    QVector<int> newPages; // rows that begin a page; the sheet is then printed in its own size, else as wide as the page
    bool across = false;   // landscape
    bool onePage = false;
    int frozenRows = 0;
    int frozenColumns = 0;
    QString foot; // "&CTrang &P/&N"
    bool locked = false;
    bool gridLines = true;
    XlsxCounts counts;
    std::optional<XlsxPlace> selected;

    void put(int row, int column, XlsxValue value, const XlsxLook &look);
    // One value over several cells, each with the look, so that the lines around them are whole.
    void merge(const XlsxRange &range, XlsxValue value, const XlsxLook &look);
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
