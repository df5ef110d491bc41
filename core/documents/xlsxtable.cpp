#include "core/documents/xlsxtable.h"

#include "core/documents/tablewidths.h"
#include "core/documents/timeswidths.h"

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

constexpr int titleRows = 2; // two levels of column titles
constexpr double charactersPerMm = 0.5;
constexpr double charactersPerLetter = 1.12; // Times New Roman 12 against the sheet's own 11
constexpr double mostCharacters = 60;
constexpr double pointsPerLine = 17; // marks above and below the letters need it
constexpr double sheetPt = 12;
constexpr double charactersPerSheetMm = 72 / 25.4 / (sheetPt / 2); // a digit of the sheet's own face is half its size wide
constexpr double sheetCellPadding = 0.5; // mm at each side of a cell's words: programs leave 0.35 to 0.65
constexpr double numberAir = 1.2;        // mm more: a number that just fits is shown as "###" by some programs
constexpr double wordsWidth = 92;        // characters: an upright A4 page

const QString countFormat = QStringLiteral("#,##0");
const QString changeFormat = QStringLiteral("+#,##0;-#,##0;0");
const QString rateFormat = QStringLiteral("0.00%");
const QString pointsFormat = QStringLiteral("+0.00;-0.00;0.00");
const QString neededFormat = QStringLiteral("#,##0;-#,##0;\"Đạt\"");
const QString dateFormat = QStringLiteral("d/m/yyyy");

XlsxLook plainLook(double points, bool bold, bool italic, bool centred)
{
    XlsxLook look;
    look.points = points;
    look.bold = bold;
    look.italic = italic;
    look.align = centred ? XlsxAlign::Centre : XlsxAlign::General;
    return look;
}

class TableSheet
{
public:
    explicit TableSheet(const TypedTable &table) : m_table(table), m_lastColumn(int(table.columns.size()) - 1) {}

    XlsxSheet sheet()
    {
        m_sheet.name = m_table.sheetName;
        m_sheet.columnCharacters = breaksAsOnPaper() ? paperCharacters() : ownCharacters();
        writeHeading();
        writeTitles();
        for (const TypedRow &row : m_table.rows)
            writeRow(row);
        writeNotes();
        m_sheet.across = !breaksAsOnPaper();
        m_sheet.repeatedRows = {m_titles, m_titles + titleRows - 1};
        m_sheet.foot = QStringLiteral("&CTrang &P/&N");
        m_sheet.frozenRows = m_titles + titleRows;
        m_sheet.frozenColumns = std::min(m_table.nameColumn, m_lastColumn) + 1;
        return std::move(m_sheet);
    }

private:
    bool breaksAsOnPaper() const { return m_table.paperWidth > 0; }

    // As much room for words as the paper gives them, at the sheet's own size of letters.
    QVector<double> paperCharacters() const
    {
        Table onPaper;
        for (const TypedColumn &column : m_table.columns)
            onPaper.columns.append({column.title(), column.width, column.align});
        const TableGeometry geometry = geometryOf(onPaper, m_table.paperWidth);
        QVector<double> characters;
        for (qsizetype i = 0; i < geometry.widths.size(); ++i) {
            const double words = (geometry.widths.at(i) - 2 * cellPaddingX) * sheetPt / geometry.points;
            const double air = m_table.columns.at(i).align == CellAlign::Right ? numberAir : 0;
            characters.append((words + 2 * sheetCellPadding + air) * charactersPerSheetMm);
        }
        return characters;
    }

    QVector<double> ownCharacters() const
    {
        QVector<double> characters;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            characters.append(charactersOf(i));
        return characters;
    }

    // Words need their own width: such a sheet breaks no line by itself.
    double charactersOf(qsizetype column) const
    {
        double wide = m_table.columns.at(column).width * charactersPerMm;
        for (const TypedRow &row : m_table.rows) {
            if (const auto *text = std::get_if<QString>(&row.cells.at(column)))
                wide = std::max(wide, std::min(mostCharacters, double(text->size()) * charactersPerLetter + 1));
        }
        return wide;
    }

    void across(const QString &text, XlsxLook look, int lines = 1)
    {
        if (breaksAsOnPaper()) { // the sheet may be narrower than its heading
            look.wrapped = true;
            lines = TimesWords(text, look.bold).linesWithin(wordsRoom(0, m_lastColumn), look.points);
        }
        m_sheet.rowPoints[m_row] = pointsPerLine * lines;
        m_sheet.merge({m_row, 0, m_row, std::max(0, m_lastColumn)}, text, look);
        ++m_row;
    }

    // Number and title, the day as a date, and whether the figures are final.
    void writeHeading()
    {
        across(m_table.number, plainLook(14, true, false, true));
        across(m_table.title, plainLook(14, true, false, true));
        across(m_table.when, plainLook(sheetPt, false, true, true));
        const XlsxLook words = plainLook(sheetPt, false, false, false);
        XlsxLook date = plainLook(sheetPt, true, false, false);
        date.number = dateFormat;
        date.align = XlsxAlign::Left;
        m_sheet.put(m_row, 1, QStringLiteral("Ngày số liệu"), words);
        m_sheet.put(m_row, 2, m_table.day, date);
        if (breaksAsOnPaper() && m_lastColumn > 2) // a date needs more room than a figure
            m_sheet.merged.append({m_row, 2, m_row, std::min(m_lastColumn, 4)});
        ++m_row;
        m_sheet.put(m_row, 1, m_table.state, words);
        m_row += 2;
    }

    void writeTitles()
    {
        m_titles = m_row;
        XlsxLook look = plainLook(sheetPt, true, false, true);
        look.boxed = look.wrapped = true;
        look.ground = XlsxGround::Heading;
        const auto &columns = m_table.columns;
        for (int first = 0; first < columns.size();) {
            const TypedColumn &column = columns.at(first);
            int last = first;
            while (!column.lower.isEmpty() && last + 1 < columns.size() && !columns.at(last + 1).lower.isEmpty()
                   && columns.at(last + 1).upper == column.upper)
                ++last;
            m_sheet.merge({m_titles, first, column.lower.isEmpty() ? m_titles + 1 : m_titles, last}, column.upper, look);
            for (int i = first; i <= last && !column.lower.isEmpty(); ++i)
                m_sheet.put(m_titles + 1, i, columns.at(i).lower, look);
            first = last + 1;
        }
        for (int i = 0; i < titleRows; ++i)
            m_sheet.rowPoints[m_row++] = pointsPerLine * std::max(1.5, double(titleLines()) / titleRows);
    }

    // Merged cells make no row higher by themselves.
    int titleLines() const
    {
        int most = 1;
        for (int i = 0; breaksAsOnPaper() && i <= m_lastColumn; ++i)
            most = std::max(most, TimesWords(m_table.columns.at(i).title(), true).linesWithin(wordsRoom(i, i), sheetPt));
        return most;
    }

    // mm for words in a cell over these columns.
    double wordsRoom(int first, int last) const
    {
        double characters = 0;
        for (int i = first; i <= last; ++i)
            characters += m_sheet.columnCharacters.at(i);
        return characters / charactersPerSheetMm - 2 * sheetCellPadding;
    }

    int linesOf(const TypedRow &row) const
    {
        int most = 1;
        for (int i = 0; breaksAsOnPaper() && i < row.cells.size(); ++i) {
            if (const auto *text = std::get_if<QString>(&row.cells.at(i)))
                most = std::max(
                    most,
                    TimesWords(*text, row.kind != RowKind::Entry).linesWithin(wordsRoom(i, spansFrom(row, i)), sheetPt));
        }
        return most;
    }

    // A group's name stands over the rest of its row, as on paper.
    int spansFrom(const TypedRow &row, int column) const
    {
        return breaksAsOnPaper() && row.kind == RowKind::Group && column == 1 ? m_lastColumn : column;
    }

    void writeRow(const TypedRow &row)
    {
        m_sheet.rowPoints[m_row] = pointsPerLine * linesOf(row);
        if (const int last = spansFrom(row, 1); last > 1)
            m_sheet.merged.append({m_row, 1, m_row, last});
        for (int i = 0; i < row.cells.size(); ++i) {
            XlsxLook look =
                plainLook(sheetPt, row.kind != RowKind::Entry, false, m_table.columns.at(i).align == CellAlign::Centre);
            look.boxed = true;
            look.ground = row.kind != RowKind::Entry ? XlsxGround::Heading : XlsxGround::None;
            look.wrapped = breaksAsOnPaper() && std::holds_alternative<QString>(row.cells.at(i));
            writeCell(i, row.cells.at(i), look);
        }
        ++m_row;
    }

    void writeCell(int column, const TypedCell &cell, XlsxLook look)
    {
        const auto number = [&](double value, const QString &format) {
            look.number = format;
            m_sheet.put(m_row, column, value, look);
        };
        std::visit(Overloaded{[&](std::monostate) { m_sheet.put(m_row, column, std::monostate(), look); },
                              [&](const QString &text) { m_sheet.put(m_row, column, text, look); },
                              [&](qint64 count) { number(double(count), countFormat); },
                              [&](const Coverage &rate) {
                                  number(double(rate.installed().value()) / double(rate.base().value()), rateFormat);
                              },
                              [&](SignedCount change) { number(double(change.value), changeFormat); },
                              [&](PointsChange points) { number(double(points.hundredths) / 100, pointsFormat); },
                              [&](StillNeeded needed) { number(double(needed.value), neededFormat); },
                              [&](Day day) {
                                  look.number = dateFormat;
                                  m_sheet.put(m_row, column, day, look);
                              }},
                   cell);
    }

    void writeNotes()
    {
        if (m_table.notes.isEmpty())
            return;
        XlsxLook look = plainLook(11, false, false, false);
        look.wrapped = true;
        double sheetWidth = 0;
        for (const double wide : m_sheet.columnCharacters)
            sheetWidth += wide;
        ++m_row;
        for (const QString &note : m_table.notes)
            across(note, look, int(std::ceil(double(note.size()) / std::max(20.0, sheetWidth))));
    }

    const TypedTable &m_table;
    XlsxSheet m_sheet;
    int m_lastColumn;
    int m_row = 0;
    int m_titles = 0;
};

XlsxSheet wordSheet(const QStringList &words)
{
    XlsxSheet sheet;
    sheet.name = QStringLiteral("Nội dung");
    sheet.columnCharacters = {wordsWidth};
    XlsxLook look;
    look.wrapped = look.atTop = true;
    for (int row = 0; row < words.size(); ++row) {
        sheet.cells[row][0] = {words.at(row), look};
        sheet.rowPoints[row] = pointsPerLine * std::max(1.0, std::ceil(double(words.at(row).size()) / wordsWidth));
    }
    return sheet;
}

} // namespace

Result<QByteArray> toXlsx(const QVector<TypedTable> &tables, const QString &author)
{
    const TypedTable &first = tables.first();
    return toXlsx(tables, {first.number + QStringLiteral(". ") + first.title, author, first.day}, {});
}

Result<QByteArray> toXlsx(const QVector<TypedTable> &tables, const XlsxProperties &properties, const QStringList &words)
{
    QVector<XlsxSheet> sheets;
    if (!words.isEmpty())
        sheets.append(wordSheet(words));
    for (const TypedTable &table : tables)
        sheets.append(TableSheet(table).sheet());
    return toXlsxBook(sheets, properties);
}

} // namespace dophu
