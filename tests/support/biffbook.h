// Biff book: Excel 97–2003 workbooks put together record by record, for what no office program would write today: texts
// broken at awkward places, formulas without results, passwords, older versions.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace dophu
{

QByteArray le16(int number);
QByteArray le32(quint32 number);
QByteArray le64(double number);

QByteArray biffRecord(int type, const QByteArray &body);
QByteArray biffBof(int version, int kind);                     // kind: 5 workbook, 0x10 worksheet
QByteArray biffText(const QString &text, int lengthBytes = 2); // letters of two bytes each
QByteArray biffCell(int type, int row, int column, int format, const QByteArray &rest);
// result: the eight bytes in place of a number; tokens: what the formula is made of.
QByteArray biffFormula(int row, int column, const QByteArray &result, int options, const QByteArray &tokens);

// A workbook of sheets: shared records before the sheets, then the records of each. Begins and ends are added.
QByteArray biffWorkbook(const QByteArray &shared, const QVector<QByteArray> &sheets);

// An OLE2 file with one stream. Shorter than 4096 bytes it goes into the mini stream, as the format wants.
QByteArray ole2File(const QString &stream, const QByteArray &bytes);

} // namespace dophu
