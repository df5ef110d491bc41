#include "tests/support/intakegrids.h"

#include <QDate>
#include <QRegularExpression>

namespace dophu
{

namespace
{
GridCell drawnCell(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    GridCell cell;
    if (text.isEmpty())
        return cell;
    cell.text = text;
    const QString rest = text.mid(1);
    if (digits.match(text).hasMatch() && !(text.size() > 1 && text.startsWith(u'0'))) {
        cell.kind = CellKind::Number;
        cell.number = text.toDouble();
    } else if (text.startsWith(u'#') || text.startsWith(u'~')) {
        cell.kind = CellKind::Number;
        cell.number = rest.toDouble();
        cell.struck = text.startsWith(u'~');
        cell.text = rest;
    } else if (text.startsWith(u'%')) {
        cell.kind = CellKind::Number;
        cell.percent = true;
        cell.number = rest.toDouble();
    } else if (text.startsWith(u'@')) {
        cell.kind = CellKind::Date;
        cell.number = double(QDate(1899, 12, 30).daysTo(QDate::fromString(rest, Qt::ISODate)));
        cell.text = rest;
    } else if (text == u"!") {
        cell.kind = CellKind::NoResult;
        cell.formula = true;
        cell.text.clear();
    } else {
        cell.kind = CellKind::Text;
    }
    return cell;
}
} // namespace

SourceContent drawnContent(const QString &drawing, SourceKind kind)
{
    static const QRegularExpression wide(QStringLiteral(" >(\\d)$"));
    static const QRegularExpression high(QStringLiteral(" v(\\d)$"));
    SourceContent content;
    content.kind = kind;
    CellGrid grid;
    grid.name = QStringLiteral("Sheet1");
    int index = 0;
    const auto close = [&] {
        content.parts.append(grid);
        grid = CellGrid{};
        index = 0;
    };
    for (const QString &line : drawing.split(u'\n')) {
        if (line.startsWith(QStringLiteral("-- "))) {
            if (!grid.rows.isEmpty() || !content.parts.isEmpty())
                close();
            grid.hidden = line.startsWith(QStringLiteral("-- (ẩn)"));
            grid.name = line.mid(grid.hidden ? 8 : 3).trimmed();
            continue;
        }
        GridRow row;
        row.index = index++;
        for (QString text : line.split(u'|')) {
            text = text.trimmed();
            GridMerge merge{row.index, int(row.cells.size()), 1, 1};
            if (const auto found = wide.match(text); found.hasMatch()) {
                merge.columns = found.captured(1).toInt();
                text.chop(found.capturedLength());
            } else if (const auto down = high.match(text); down.hasMatch()) {
                merge.rows = down.captured(1).toInt();
                text.chop(down.capturedLength());
            }
            if (merge.columns > 1 || merge.rows > 1)
                grid.merges.append(merge);
            row.cells.append(drawnCell(text));
        }
        while (!row.cells.isEmpty() && row.cells.last().isEmpty())
            row.cells.removeLast();
        if (!row.cells.isEmpty())
            grid.rows.append(row);
    }
    close();
    return content;
}

} // namespace dophu
