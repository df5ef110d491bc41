// Form workbook: one sheet that is filled in, as the bytes of an .xlsx: cells under a look each, locked but for those to
// be typed into, whole numbers only where counts go, and a page that prints on one sheet. It knows no form of ours;
// ownformsheet does.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVector>
#include <compare>
#include <variant>

namespace dophu
{

struct FormLook
{
    int points = 13;
    bool bold = false;
    bool italic = false;
    bool centred = false;
    bool wrapped = false;
    bool boxed = false;  // thin lines around
    bool shaded = false; // a heading
    bool open = false;   // to be typed into: not locked, on a light yellow ground
    bool count = false;  // grouped whole numbers
    auto operator<=>(const FormLook &) const = default;
};

struct FormFormula
{
    QString text; // without the equals sign; its result is an empty text
};

struct FormCell
{
    int row = 0; // from 0
    int column = 0;
    std::variant<std::monostate, QString, qint64, FormFormula> value;
    FormLook look;
    int columns = 1; // merged to the right
};

struct FormWorkbook
{
    QString sheet;
    QString title;
    QVector<FormCell> cells;
    QVector<double> columnCharacters;
    QVector<QPair<int, double>> rowPoints;
    QVector<QPair<int, int>> counts; // row, column: whole numbers from 0 only
    QString countsTitle;             // of the message about anything else, at most 32 letters
    QString countsMessage;
    int hiddenColumn = -1;
    int printedRows = 0; // and columns: what columnCharacters lists
};

// The same workbook gives the same bytes. Fails with CannotWrite.
Result<QByteArray> toXlsx(const FormWorkbook &workbook);

} // namespace dophu
