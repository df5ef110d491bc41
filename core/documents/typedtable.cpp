#include "core/documents/typedtable.h"

#include "core/documents/officialformat.h"
#include "core/documents/spreadsheettext.h"
#include "core/documents/tablewidths.h"

#include <algorithm>

namespace dophu
{

namespace
{

// Signed, the sign in front of what `size` spells.
QString withSign(qint64 value, const QString &size, QChar minus)
{
    return value > 0 ? u'+' + size : value < 0 ? minus + size : size;
}

qint64 sizeOf(qint64 value)
{
    return value < 0 ? -value : value;
}

QVector<QPair<int, int>> titleGroups(const QVector<TypedColumn> &columns)
{
    QVector<QPair<int, int>> groups;
    for (int first = 0; first < columns.size(); first = groups.last().second + 1) {
        int last = first;
        while (!columns.at(first).lower.isEmpty() && last + 1 < columns.size() && !columns.at(last + 1).lower.isEmpty()
               && columns.at(last + 1).upper == columns.at(first).upper)
            ++last;
        groups.append({first, last});
    }
    return groups;
}

QString htmlTitles(const TypedTable &table)
{
    QString upper;
    QString lower;
    for (const auto &[first, last] : titleGroups(table.columns)) {
        const TypedColumn &column = table.columns.at(first);
        if (column.lower.isEmpty())
            upper += QStringLiteral("<th rowspan=\"2\">%1</th>").arg(column.upper.toHtmlEscaped());
        else
            upper += QStringLiteral("<th colspan=\"%1\">%2</th>").arg(last - first + 1).arg(column.upper.toHtmlEscaped());
        for (int i = first; i <= last && !column.lower.isEmpty(); ++i)
            lower += QStringLiteral("<th>%1</th>").arg(table.columns.at(i).lower.toHtmlEscaped());
    }
    return QStringLiteral("<tr>%1</tr>").arg(upper)
           + (lower.isEmpty() ? QString() : QStringLiteral("<tr>%1</tr>").arg(lower));
}

// sdval is LibreOffice's own number behind a cell, x:num is Excel's: neither has to guess from the text.
QString htmlCell(const TypedCell &cell, CellAlign align)
{
    const auto number = [&](double value, const char *format) {
        const QString exact = QString::number(value, 'g', 15);
        return QStringLiteral("<td align=\"right\" sdval=\"%1\" x:num=\"%1\" style=\"mso-number-format:'%2'\">%3</td>")
            .arg(exact, QLatin1String(format), plainCellText(cell).toHtmlEscaped());
    };
    if (const auto *count = std::get_if<qint64>(&cell))
        return number(double(*count), "\\#\\,\\#\\#0");
    if (const auto *change = std::get_if<SignedCount>(&cell))
        return number(double(change->value), "0");
    if (const auto *needed = std::get_if<StillNeeded>(&cell))
        return number(double(needed->value), "\\#\\,\\#\\#0");
    if (const auto *points = std::get_if<PointsChange>(&cell))
        return number(double(points->hundredths) / 100, "0\\.00");
    if (const auto *rate = std::get_if<Coverage>(&cell))
        return number(double(rate->installed().value()) / double(rate->base().value()), "0\\.00%");
    const QString side = align == CellAlign::Left ? QString() : QStringLiteral(" align=\"center\"");
    return QStringLiteral("<td%1 style=\"mso-number-format:'\\@'\">%2</td>").arg(side, plainCellText(cell).toHtmlEscaped());
}

QStringList plainTexts(const TypedRow &row)
{
    QStringList texts;
    for (const TypedCell &cell : row.cells)
        texts.append(plainCellText(cell));
    return texts;
}

QStringList plainTitles(const TypedTable &table)
{
    QStringList titles;
    for (const TypedColumn &column : table.columns)
        titles.append(disarmed(column.title()));
    return titles;
}

// mm. A table page is no official paper: less of an edge lets a district's communes and their notes stand on one page.
constexpr double acrossSide = 20;
constexpr double acrossEnd = 15;

} // namespace

QString cellText(const TypedCell &cell)
{
    constexpr QChar trueMinus(0x2212);
    return std::visit(
        Overloaded{[](std::monostate) { return officialformat::noFigure; }, [](const QString &text) { return text; },
                   [](qint64 count) { return officialformat::count(count); },
                   [](const Coverage &rate) { return officialformat::percent(rate); },
                   [&](SignedCount change) {
                       return withSign(change.value, officialformat::count(sizeOf(change.value)), trueMinus);
                   },
                   [&](PointsChange points) {
                       return withSign(points.hundredths, hundredthsText(sizeOf(points.hundredths)), trueMinus);
                   },
                   [](StillNeeded needed) {
                       return needed.value == 0 ? QStringLiteral("Đạt") : officialformat::count(needed.value);
                   },
                   [](Day day) { return officialformat::shortDate(day); }},
        cell);
}

QString plainCellText(const TypedCell &cell)
{
    return std::visit(
        Overloaded{[](std::monostate) { return QString(); }, [](const QString &text) { return disarmed(text); },
                   [](qint64 count) { return QString::number(count); },
                   [](const Coverage &rate) { return rate.text() + u'%'; },
                   [](SignedCount change) { return QString::number(change.value); },
                   [](PointsChange points) {
                       const QString size = hundredthsText(sizeOf(points.hundredths));
                       return points.hundredths < 0 ? u'-' + size : size;
                   },
                   [](StillNeeded needed) { return QString::number(needed.value); }, [](Day day) { return day.iso(); }},
        cell);
}

QByteArray toCsv(const TypedTable &table)
{
    QStringList lines;
    for (const QString &head : {table.number, table.title, table.when, table.state}) {
        if (!head.isEmpty())
            lines.append(csvLine({disarmed(head)}));
    }
    lines.append({QString(), csvLine(plainTitles(table))});
    for (const TypedRow &row : table.rows)
        lines.append(csvLine(plainTexts(row)));
    if (!table.notes.isEmpty())
        lines.append(QString());
    for (const QString &note : table.notes)
        lines.append(csvLine({disarmed(note)}));
    return csvBytes(lines);
}

QString toTsv(const TypedTable &table)
{
    QStringList lines{plainTitles(table).join(u'\t')};
    for (const TypedRow &row : table.rows)
        lines.append(plainTexts(row).join(u'\t'));
    return lines.join(u'\n') + u'\n';
}

QString toHtmlTable(const TypedTable &table)
{
    QString rows;
    for (const TypedRow &row : table.rows) {
        QString cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells += htmlCell(row.cells.at(i), table.columns.at(i).align);
        rows += QStringLiteral("<tr>%1</tr>\n").arg(cells);
    }
    return QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"></head>"
                          "<body><table>\n%1\n%2</table></body></html>")
        .arg(htmlTitles(table), rows);
}

Document toDocument(const TypedTable &table)
{
    Document document;
    document.title = table.number + QStringLiteral(". ") + table.title;
    document.date = table.day;
    document.page.width = officialformat::pageHeight;
    document.page.height = officialformat::pageWidth;
    document.page.left = acrossSide;
    document.page.top = document.page.bottom = acrossEnd;
    document.page.right = officialformat::marginRight;
    document.foot = table.state;
    document.blocks.append(TitleBlock{document.title.toUpper(), {QStringLiteral("(%1)").arg(table.when)}});
    Table printed;
    for (const TypedColumn &column : table.columns)
        printed.columns.append({column.title(), column.width, column.align});
    for (const TypedRow &row : table.rows) {
        TableRow line{row.kind == RowKind::Group ? RowKind::Total : row.kind, {}};
        for (const TypedCell &cell : row.cells)
            line.cells.append(cellText(cell));
        printed.rows.append(line);
    }
    // Columns that want a little more than the page are printed at 11 points instead of 12.
    fitColumns(printed, table.nameColumn, document.page.textWidth() * 12 / 11);
    document.blocks.append(printed);
    for (const QString &note : table.notes)
        document.blocks.append(Note{note});
    return document;
}

} // namespace dophu
