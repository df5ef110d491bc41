#include "core/documents/xlsxtable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <tuple>

namespace dophu
{

namespace
{

constexpr lxw_row_t titleRows = 2; // two levels of column titles
constexpr double charactersPerMm = 0.5;
constexpr double charactersPerLetter = 1.12; // Times New Roman 12 against the sheet's own 11
constexpr double mostCharacters = 60;
constexpr double pointsPerLine = 17; // marks above and below the letters need it
constexpr double sheetPt = 12;

// Looks a cell may have; a format is made the first time it is asked for, because a workbook keeps each.
enum class Look
{
    Text,
    Count,
    Change,
    Rate,
    Points,
    Needed,
    Date
};

const char *numberFormat(Look look)
{
    switch (look) {
    case Look::Count:
        return "#,##0";
    case Look::Change:
        return "+#,##0;-#,##0;0";
    case Look::Rate:
        return "0.00%";
    case Look::Points:
        return "+0.00;-0.00;0.00";
    case Look::Needed:
        return "#,##0;-#,##0;\"Đạt\"";
    case Look::Date:
        return "d/m/yyyy";
    case Look::Text:
        return "@";
    }
    return "@";
}

class XlsxSheet
{
public:
    XlsxSheet(lxw_workbook *book, const TypedTable &table)
        : m_book(book), m_table(table), m_sheet(workbook_add_worksheet(book, table.sheetName.toUtf8().constData())),
          m_lastColumn(lxw_col_t(std::max<qsizetype>(1, table.columns.size()) - 1))
    {
    }

    bool write()
    {
        if (!m_sheet)
            return false;
        for (lxw_col_t i = 0; i <= m_lastColumn && i < m_table.columns.size(); ++i)
            worksheet_set_column(m_sheet, i, i, characters(i), nullptr);
        const bool headed = writeHeading();
        writeTitles();
        for (const TypedRow &row : m_table.rows)
            writeRow(row);
        writeNotes();
        setUpPage();
        return headed && m_fine;
    }

private:
    // Words need their own width: a sheet breaks no line by itself.
    double characters(qsizetype column) const
    {
        double wide = m_table.columns.at(column).width * charactersPerMm;
        for (const TypedRow &row : m_table.rows) {
            if (const auto *text = std::get_if<QString>(&row.cells.at(column)))
                wide = std::max(wide, std::min(mostCharacters, double(text->size()) * charactersPerLetter + 1));
        }
        return wide;
    }

    void check(lxw_error error) { m_fine = m_fine && error == LXW_NO_ERROR; }

    lxw_format *plainFormat(double points, bool bold, bool italic, bool centred)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_font_name(format, "Times New Roman");
        format_set_font_size(format, points);
        if (bold)
            format_set_bold(format);
        if (italic)
            format_set_italic(format);
        if (centred)
            format_set_align(format, LXW_ALIGN_CENTER);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        return format;
    }

    lxw_format *cellFormat(Look look, CellAlign align, bool strong)
    {
        lxw_format *&format = m_formats[{int(look), align == CellAlign::Centre, strong}];
        if (!format) {
            format = plainFormat(sheetPt, strong, false, align == CellAlign::Centre);
            format_set_border(format, LXW_BORDER_THIN);
            format_set_num_format(format, numberFormat(look));
            if (strong)
                format_set_bg_color(format, 0xEEF1F4);
        }
        return format;
    }

    void across(const QString &text, lxw_format *format, int lines = 1)
    {
        const QByteArray utf8 = text.toUtf8();
        worksheet_set_row(m_sheet, m_row, pointsPerLine * lines, nullptr);
        if (m_lastColumn > 0)
            check(worksheet_merge_range(m_sheet, m_row, 0, m_row, m_lastColumn, "", format));
        check(worksheet_write_string(m_sheet, m_row, 0, utf8.constData(), format));
        ++m_row;
    }

    // Number and title, the day as a date, and whether the figures are final.
    bool writeHeading()
    {
        across(m_table.number, plainFormat(14, true, false, true));
        across(m_table.title, plainFormat(14, true, false, true));
        across(m_table.when, plainFormat(sheetPt, false, true, true));
        if (m_lastColumn < 2)
            return false;
        lxw_format *words = plainFormat(sheetPt, false, false, false);
        lxw_format *date = plainFormat(sheetPt, true, false, false);
        format_set_num_format(date, numberFormat(Look::Date));
        format_set_align(date, LXW_ALIGN_LEFT);
        check(worksheet_write_string(m_sheet, m_row, 1, "Ngày số liệu", words));
        writeDay(m_row, 2, m_table.day, date);
        ++m_row;
        check(worksheet_write_string(m_sheet, m_row, 1, m_table.state.toUtf8().constData(), words));
        m_row += 2;
        return true;
    }

    void writeDay(lxw_row_t row, lxw_col_t column, Day day, lxw_format *format)
    {
        const QDate date = day.date();
        lxw_datetime when{date.year(), date.month(), date.day(), 0, 0, 0};
        check(worksheet_write_datetime(m_sheet, row, column, &when, format));
    }

    void writeTitles()
    {
        m_titles = m_row;
        lxw_format *format = plainFormat(sheetPt, true, false, true);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
        format_set_bg_color(format, 0xEEF1F4);
        const auto &columns = m_table.columns;
        for (lxw_col_t first = 0; first < columns.size();) {
            const TypedColumn &column = columns.at(first);
            lxw_col_t last = first;
            while (!column.lower.isEmpty() && last + 1 < columns.size() && !columns.at(last + 1).lower.isEmpty()
                   && columns.at(last + 1).upper == column.upper)
                ++last;
            const lxw_row_t lowest = column.lower.isEmpty() ? m_titles + 1 : m_titles;
            const QByteArray upper = column.upper.toUtf8();
            if (last > first || lowest > m_titles)
                check(worksheet_merge_range(m_sheet, m_titles, first, lowest, last, upper.constData(), format));
            else
                check(worksheet_write_string(m_sheet, m_titles, first, upper.constData(), format));
            for (lxw_col_t i = first; i <= last && !column.lower.isEmpty(); ++i)
                check(worksheet_write_string(m_sheet, m_titles + 1, i, columns.at(i).lower.toUtf8().constData(), format));
            first = lxw_col_t(last + 1);
        }
        worksheet_set_row(m_sheet, m_titles, pointsPerLine * 1.5, nullptr);
        worksheet_set_row(m_sheet, m_titles + 1, pointsPerLine * 1.5, nullptr);
        m_row += titleRows;
    }

    void writeRow(const TypedRow &row)
    {
        worksheet_set_row(m_sheet, m_row, pointsPerLine, nullptr);
        for (lxw_col_t i = 0; i < row.cells.size(); ++i)
            writeCell(i, row.cells.at(i), row.kind != RowKind::Entry);
        ++m_row;
    }

    void writeCell(lxw_col_t column, const TypedCell &cell, bool strong)
    {
        const auto looks = [&](Look look) { return cellFormat(look, m_table.columns.at(column).align, strong); };
        const auto number = [&](double value, Look look) {
            check(worksheet_write_number(m_sheet, m_row, column, value, looks(look)));
        };
        std::visit(
            Overloaded{[&](std::monostate) { check(worksheet_write_blank(m_sheet, m_row, column, looks(Look::Text))); },
                       [&](const QString &text) {
                           const QByteArray utf8 = text.toUtf8();
                           check(worksheet_write_string(m_sheet, m_row, column, utf8.constData(), looks(Look::Text)));
                       },
                       [&](qint64 count) { number(double(count), Look::Count); },
                       [&](const Coverage &rate) {
                           number(double(rate.installed().value()) / double(rate.base().value()), Look::Rate);
                       },
                       [&](SignedCount change) { number(double(change.value), Look::Change); },
                       [&](PointsChange points) { number(double(points.hundredths) / 100, Look::Points); },
                       [&](StillNeeded needed) { number(double(needed.value), Look::Needed); },
                       [&](Day day) { writeDay(m_row, column, day, looks(Look::Date)); }},
            cell);
    }

    void writeNotes()
    {
        if (m_table.notes.isEmpty())
            return;
        lxw_format *format = plainFormat(11, false, false, false);
        format_set_text_wrap(format);
        double sheetWidth = 0;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            sheetWidth += characters(i);
        ++m_row;
        for (const QString &note : m_table.notes)
            across(note, format, int(std::ceil(double(note.size()) / std::max(20.0, sheetWidth))));
    }

    void setUpPage()
    {
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0); // one page wide, as many long as it takes
        worksheet_set_margins(m_sheet, 0.6, 0.6, 0.75, 0.75);
        worksheet_center_horizontally(m_sheet);
        check(worksheet_repeat_rows(m_sheet, m_titles, m_titles + titleRows - 1));
        check(worksheet_set_footer(m_sheet, "&CTrang &P/&N"));
        worksheet_freeze_panes(m_sheet, m_titles + titleRows, lxw_col_t(m_table.nameColumn + 1));
    }

    lxw_workbook *m_book;
    const TypedTable &m_table;
    lxw_worksheet *m_sheet;
    lxw_col_t m_lastColumn;
    lxw_row_t m_row = 0;
    lxw_row_t m_titles = 0;
    std::map<std::tuple<int, bool, bool>, lxw_format *> m_formats;
    bool m_fine = true;
};

// The library takes "char *" for words it only reads.
struct FileProperties
{
    QByteArray title;
    QByteArray author;
    lxw_doc_properties properties{};

    FileProperties(const TypedTable &table, const QString &by)
        : title((table.number + QStringLiteral(". ") + table.title).toUtf8()), author(by.toUtf8())
    {
        properties.title = title.data();
        properties.author = author.data();
        properties.created = time_t(table.day.date().startOfDay(Qt::UTC).toSecsSinceEpoch());
    }
};

} // namespace

Result<QByteArray> toXlsx(const QVector<TypedTable> &tables, const QString &author)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        return fail(FailureKind::CannotWrite, QDir::tempPath(), folder.errorString());
    const QString path = folder.filePath(QStringLiteral("bieu.xlsx"));
    QByteArray ownFolder = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = ownFolder.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return fail(FailureKind::CannotWrite, path);
    FileProperties properties(tables.first(), author);
    workbook_set_properties(book, &properties.properties);
    bool written = true;
    for (const TypedTable &table : tables)
        written = XlsxSheet(book, table).write() && written;
    const lxw_error closed = workbook_close(book); // frees the book, whatever it returns
    QFile file(path);
    if (!written || closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return fail(FailureKind::CannotWrite, path, QString::fromUtf8(lxw_strerror(closed)));
    return file.readAll();
}

} // namespace dophu
