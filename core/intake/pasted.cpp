#include "core/intake/pasted.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

QString pastedText(const QString &text)
{
    QString clean = text.normalized(QString::NormalizationForm_C);
    clean.remove(QChar(0xFEFF)).remove(QChar(0x200B)).remove(QChar(u'\0'));
    return clean.trimmed();
}

void dropEmptyEnd(PastedBlock &block)
{
    const auto isEmptyRow = [](const QVector<PastedCell> &row) {
        return std::all_of(row.begin(), row.end(), [](const PastedCell &cell) { return cell.text.isEmpty(); });
    };
    while (!block.rows.isEmpty() && isEmptyRow(block.rows.last()))
        block.rows.removeLast();
}

// Where the quoted cell that begins at `from` ends; −1 when the quotation mark is just a sign of the text.
qsizetype quotedEnd(const QString &text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text.at(i) != u'"')
            continue;
        if (i + 1 < text.size() && text.at(i + 1) == u'"') {
            ++i;
            continue;
        }
        const bool ends = i + 1 == text.size() || text.at(i + 1) == u'\t' || text.at(i + 1) == u'\n';
        return ends ? i : -1;
    }
    return -1;
}

} // namespace

qsizetype PastedBlock::columns() const
{
    qsizetype most = 0;
    for (const QVector<PastedCell> &row : rows)
        most = std::max(most, row.size());
    return most;
}

qsizetype PastedBlock::cells() const
{
    qsizetype all = 0;
    for (const QVector<PastedCell> &row : rows)
        all += row.size();
    return all;
}

PastedBlock readTabbed(const QString &pasted)
{
    QString text = pasted;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    PastedBlock block;
    if (text.isEmpty())
        return block;
    block.rows.append(QVector<PastedCell>{});
    qsizetype cells = 0;
    qsizetype at = 0;
    while (at <= text.size()) {
        if (++cells > mostPastedCells) {
            block.cut = true;
            break;
        }
        const qsizetype quoted = at < text.size() && text.at(at) == u'"' ? quotedEnd(text, at) : -1;
        qsizetype end = quoted < 0 ? at : quoted + 1;
        while (end < text.size() && text.at(end) != u'\t' && text.at(end) != u'\n')
            ++end;
        const QString cell = quoted < 0
                                 ? text.mid(at, end - at)
                                 : text.mid(at + 1, quoted - at - 1).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        block.rows.last().append(PastedCell{pastedText(cell), std::nullopt});
        if (end < text.size() && text.at(end) == u'\n')
            block.rows.append(QVector<PastedCell>{});
        at = end + 1;
    }
    dropEmptyEnd(block);
    return block;
}

PastedBlock readPasted(const QString &text, const QString &html)
{
    const PastedBlock tabbed = readTabbed(text);
    const PastedBlock table = html.isEmpty() ? PastedBlock() : readHtmlTable(html);
    if (table.rows.isEmpty() || table.cut)
        return tabbed;
    if (tabbed.rows.isEmpty())
        return table;
    // A single cell is copied as bare text by some programs and the table is of something else around it.
    if (tabbed.rows.size() != table.rows.size())
        return tabbed.cells() >= table.cells() ? tabbed : table;
    PastedBlock both = tabbed;
    for (qsizetype r = 0; r < both.rows.size(); ++r) {
        for (qsizetype c = 0; c < both.rows.at(r).size() && c < table.rows.at(r).size(); ++c) {
            const PastedCell &rich = table.rows.at(r).at(c);
            both.rows[r][c].number = rich.number;
            if (both.rows.at(r).at(c).text.isEmpty())
                both.rows[r][c].text = rich.text;
        }
    }
    return both;
}

QString countTextOf(const PastedCell &cell)
{
    static const QRegularExpression onlyFormat(QStringLiteral("^[+\\-\\x{2212}]?[0-9.,'\\s\\x{00A0}\\x{202F}\\x{2009}]+$"));
    static const QRegularExpression zeroDecimals(QStringLiteral("^(.*[0-9])[.,]0{1,2}$"));
    if (cell.number && onlyFormat.match(cell.text).hasMatch()) {
        constexpr double largestWhole = 1e15;
        if (*cell.number == std::floor(*cell.number) && std::abs(*cell.number) < largestWhole)
            return QString::number(qint64(*cell.number));
        return QString::number(*cell.number, 'g', 15); // no whole number, whatever the format shows
    }
    const auto match = zeroDecimals.match(cell.text);
    return match.hasMatch() ? match.captured(1) : cell.text;
}

QString tabbedText(const QVector<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            const bool quote = cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"');
            cells.append(quote ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString htmlTable(const QVector<QStringList> &rows, const QVector<QVector<std::optional<qint64>>> &numbers)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>\n");
    for (qsizetype r = 0; r < rows.size(); ++r) {
        html += QStringLiteral("<tr>");
        for (qsizetype c = 0; c < rows.at(r).size(); ++c) {
            const auto number = numbers.value(r).value(c);
            QString text = rows.at(r).at(c).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
            // mso-number-format keeps Excel from taking "14:05" or "=…" for anything but the text it is.
            html += number ? QStringLiteral("<td sdval=\"%1\" x:num=\"%1\">").arg(*number) + text
                           : QStringLiteral("<td style=\"mso-number-format:'\\@'\">") + text;
            html += QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table></body></html>");
}

} // namespace dophu
