// Pasted block: the cells that another program left on the clipboard, as rows of texts. Excel and LibreOffice leave two
// flavours: tabbed text, which shows numbers as they are formatted ("1.234"), and an HTML table, which may carry the very
// number beside what is shown (x:num, sdval). Where both tell of the same block the number is taken from the HTML and the
// words from whichever has them whole. Nothing is understood here: what a text means is read later, cell by cell.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

namespace dophu
{

struct PastedCell
{
    QString text;                 // as shown, NFC, trimmed; line ends inside are kept
    std::optional<double> number; // the cell's own value, when the clipboard carried it
    bool operator==(const PastedCell &) const = default;
};

struct PastedBlock
{
    QVector<QVector<PastedCell>> rows; // ragged as it came; empty rows at the end are dropped
    bool cut = false;                  // more than mostPastedCells: the rest was left
    qsizetype columns() const;         // of the longest row
    qsizetype cells() const;
    bool operator==(const PastedBlock &) const = default;
};

inline constexpr qsizetype mostPastedCells = 200'000;

PastedBlock readTabbed(const QString &text);
// The first table with a cell in it; empty when there is none.
PastedBlock readHtmlTable(const QString &html);
// text, html: the two flavours of one clipboard, each may be empty.
PastedBlock readPasted(const QString &text, const QString &html);

// The text to read a count from: the cell's own number where only its format hides it, decimals that are all zero dropped.
QString countTextOf(const PastedCell &cell);

// The other way: tab-separated, quoted where a cell holds a tab, a line end or a quotation mark.
QString tabbedText(const QVector<QStringList> &rows);
// A table whose number cells carry their value. numbers: parallel to rows, empty for a text.
QString htmlTable(const QVector<QStringList> &rows, const QVector<QVector<std::optional<qint64>>> &numbers);

} // namespace dophu
