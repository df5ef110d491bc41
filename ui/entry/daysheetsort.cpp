// The order of the units under their group's row: the office's own, or by a column. What a unit does not have stands last,
// whichever way the column is sorted; equal ones keep the official order.
#include "ui/entry/daysheetmodel.h"

#include "ui/widgets/statustag.h"
#include "ui/widgets/words.h"

#include <QCollator>

#include <algorithm>
#include <optional>

namespace dophu
{

namespace
{

struct SortKey
{
    std::optional<qint64> number;
    std::optional<Coverage> coverage;
    std::optional<QCollatorSortKey> words;
    bool missing() const { return !number && !coverage && !words; }
};

std::optional<qint64> sortNumber(const UnitFigures &unit, SheetColumn column)
{
    const auto valueOf = [](const std::optional<Count> &count) {
        return count ? std::optional<qint64>(count->value()) : std::nullopt;
    };
    switch (column) {
    case SheetColumn::DayBefore:
        return valueOf(unit.dayBefore);
    case SheetColumn::Installed:
        return valueOf(shownFigures(unit).value);
    case SheetColumn::Increase:
        return shownFigures(unit).increase;
    case SheetColumn::Received:
        return unit.received.isValid() ? std::optional<qint64>(unit.received.epochMs()) : std::nullopt;
    default:
        return std::nullopt;
    }
}

QString sortWords(const UnitFigures &unit, SheetColumn column)
{
    switch (column) {
    case SheetColumn::Unit:
        return unit.name;
    case SheetColumn::Channel:
        return words::channel(unit.channel);
    case SheetColumn::Status:
        return statusTag(unit).text;
    case SheetColumn::Note:
        return unit.note.isEmpty() ? unit.reason : unit.note;
    default:
        return {};
    }
}

// Negative, zero, positive, as the key says; a missing one is never compared here.
int compared(const SortKey &a, const SortKey &b)
{
    if (a.number && b.number)
        return *a.number < *b.number ? -1 : *b.number < *a.number ? 1 : 0;
    if (a.coverage && b.coverage)
        return *a.coverage < *b.coverage ? -1 : *b.coverage < *a.coverage ? 1 : 0;
    return a.words && b.words ? a.words->compare(*b.words) : 0;
}

} // namespace

void DaySheetModel::sortUnits(QVector<Row> &rows) const
{
    if (m_sortColumn < 0)
        return;
    const auto column = SheetColumn(m_sortColumn);
    QCollator vietnamese(QLocale(QLocale::Vietnamese));
    vietnamese.setCaseSensitivity(Qt::CaseInsensitive);
    QHash<int, SortKey> keys;
    for (const Row &row : std::as_const(rows)) {
        const UnitFigures &unit = m_sheet.day.units.at(row.unit);
        SortKey key;
        key.number = sortNumber(unit, column);
        if (column == SheetColumn::Coverage)
            key.coverage = shownFigures(unit).coverage;
        if (const QString words = sortWords(unit, column); !words.isEmpty())
            key.words = vietnamese.sortKey(words);
        keys.insert(row.unit, key);
    }
    const bool down = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        const SortKey &left = *keys.constFind(a.unit);
        const SortKey &right = *keys.constFind(b.unit);
        if (left.missing() || right.missing())
            return !left.missing() && right.missing();
        const int order = compared(left, right);
        return down ? order > 0 : order < 0;
    });
}

} // namespace dophu
