// What the day sheet gives to the clipboard: cells as Excel takes them, numbers as numbers.
#include "core/documents/spreadsheettext.h"
#include "ui/entry/daysheetmodel.h"
#include "ui/entry/sheetclipboard.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <optional>

namespace dophu
{

namespace
{

std::optional<qint64> numberOf(const UnitFigures &unit, SheetColumn column)
{
    switch (column) {
    case SheetColumn::Installed: {
        const auto value = shownFigures(unit).value;
        return value ? std::optional<qint64>(value->value()) : std::nullopt;
    }
    case SheetColumn::DayBefore:
        return unit.dayBefore ? std::optional<qint64>(unit.dayBefore->value()) : std::nullopt;
    case SheetColumn::Increase:
        return shownFigures(unit).increase;
    default:
        return std::nullopt;
    }
}

bool isNumberColumn(SheetColumn column)
{
    return column == SheetColumn::Installed || column == SheetColumn::DayBefore || column == SheetColumn::Increase;
}

} // namespace

CopiedBlock copied(const DaySheetModel &model, const QModelIndexList &cells, bool withTitles)
{
    QMap<int, QSet<int>> byRow;
    QSet<int> chosen;
    for (const QModelIndex &cell : cells) {
        if (model.isGroupRow(cell.row()))
            continue;
        byRow[cell.row()].insert(cell.column());
        chosen.insert(cell.column());
    }
    QVector<int> columns(chosen.begin(), chosen.end());
    std::sort(columns.begin(), columns.end());
    QVector<QStringList> rows;
    QVector<QVector<std::optional<qint64>>> numbers;
    if (withTitles && !columns.isEmpty()) {
        QStringList titles;
        for (const int column : std::as_const(columns))
            titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        rows.append(titles);
        numbers.append(QVector<std::optional<qint64>>(columns.size()));
    }
    for (auto it = byRow.begin(); it != byRow.end(); ++it) {
        const UnitFigures &unit = *model.unitAt(it.key());
        QStringList texts;
        QVector<std::optional<qint64>> values;
        for (const int column : std::as_const(columns)) {
            const bool wanted = it.value().contains(column);
            const auto number = wanted ? numberOf(unit, SheetColumn(column)) : std::nullopt;
            values.append(number);
            if (number || !wanted || isNumberColumn(SheetColumn(column)))
                texts.append(number ? QString::number(*number) : QString());
            else
                texts.append(disarmed(model.index(it.key(), column).data().toString()));
        }
        rows.append(texts);
        numbers.append(values);
    }
    return {tabbedText(rows), htmlTable(rows, numbers)};
}

} // namespace dophu
