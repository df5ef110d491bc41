#include "ui/entry/sheetclipboard.h"

#include <algorithm>

namespace dophu
{

namespace
{

QVector<QStringList> tabbedLines(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    while (text.endsWith(u'\n'))
        text.chop(1);
    QVector<QStringList> lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(line.normalized(QString::NormalizationForm_C).split(u'\t'));
    return lines;
}

bool isWord(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); }) >= 2;
}

// Mostly words in the first column while a number is awaited there.
bool looksLikeNames(const QVector<QStringList> &lines)
{
    const auto named = std::count_if(lines.begin(), lines.end(),
                                     [](const QStringList &line) { return line.size() > 1 && isWord(line.first()); });
    return lines.size() > 1 && 2 * named > lines.size();
}

} // namespace

PastePlan planPaste(const QString &text, const DaySheetModel &model, int row, int column,
                    const std::function<bool(int)> &visible)
{
    PastePlan plan;
    const QVector<QStringList> lines = tabbedLines(text);
    plan.namesUnits = column <= indexOf(SheetColumn::Installed) && looksLikeNames(lines);
    if (plan.namesUnits)
        return plan;
    for (const QStringList &line : lines) {
        while (row < model.rowCount() && model.isGroupRow(row))
            ++row;
        if (row >= model.rowCount()) {
            ++plan.beyond;
            continue;
        }
        int to = column;
        for (const QString &cell : line) {
            while (to < sheetColumnCount && !visible(to))
                ++to;
            if (to >= sheetColumnCount)
                break;
            if (model.isEditable(row, to))
                plan.cells.append(SheetText{model.unitAt(row)->id, SheetColumn(to), cell});
            ++to;
        }
        ++row;
    }
    return plan;
}

QString copied(const DaySheetModel &model, const QModelIndexList &cells)
{
    QModelIndexList ordered = cells;
    std::sort(ordered.begin(), ordered.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    QString text;
    int row = -1;
    for (const QModelIndex &cell : ordered) {
        if (model.isGroupRow(cell.row()))
            continue;
        if (row >= 0)
            text.append(cell.row() == row ? u'\t' : u'\n');
        row = cell.row();
        const auto column = SheetColumn(cell.column());
        const UnitFigures &unit = *model.unitAt(cell.row());
        if (column == SheetColumn::Installed || column == SheetColumn::DayBefore) {
            const auto value = column == SheetColumn::Installed ? shownFigures(unit).value : unit.dayBefore;
            text.append(value ? QString::number(value->value()) : QString());
        } else {
            text.append(cell.data().toString());
        }
    }
    return text;
}

} // namespace dophu
