#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"
#include "core/documents/tieout.h"

#include <QSet>
#include <algorithm>

namespace dophu
{

namespace
{

using officialformat::count;
using officialformat::noFigure;

// What a table of units says, by its columns' place: name second, base third, then the figures; the rate is the first
// column of percentages.
struct UnitRows
{
    const Table *table = nullptr;
    QVector<const TableRow *> entries;
    const TableRow *total = nullptr;
};

bool namesUnits(const Table &table, const QSet<QString> &names)
{
    const auto named = std::count_if(table.rows.begin(), table.rows.end(),
                                     [&](const TableRow &r) { return names.contains(r.cells.value(1)); });
    return named > 0
           && std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow &r) { return r.kind == RowKind::Total; });
}

class DayTieOut
{
public:
    DayTieOut(const Document &document, const Consolidation &day) : m_document(document), m_day(day) {}

    Disagreements run()
    {
        for (const StreamFigures &stream : m_day.streams)
            checkStream(stream);
        checkSentences();
        return m_found;
    }

private:
    void differ(const QString &where, const QString &expected, const QString &found)
    {
        if (expected != found)
            m_found.append({0, where, expected, found});
    }

    QVector<const UnitFigures *> unitsOf(const QString &stream) const
    {
        QVector<const UnitFigures *> units;
        for (const UnitFigures &unit : m_day.units) {
            if (unit.stream == stream)
                units.append(&unit);
        }
        return units;
    }

    static bool isCounted(const UnitFigures &unit)
    {
        return unit.status != UnitStatus::Excused && unit.base && unit.base->value() > 0;
    }

    std::optional<UnitRows> rowsOf(const QVector<const UnitFigures *> &units) const
    {
        QSet<QString> names;
        for (const UnitFigures *unit : units)
            names.insert(officialnames::printable(unit->name));
        for (const Block &block : m_document.blocks) {
            const auto *table = std::get_if<Table>(&block);
            if (!table || !namesUnits(*table, names))
                continue;
            UnitRows rows{table, {}, nullptr};
            for (const TableRow &row : table->rows) {
                if (row.kind == RowKind::Entry)
                    rows.entries.append(&row);
                else if (row.kind == RowKind::Total)
                    rows.total = &row;
            }
            return rows;
        }
        return std::nullopt;
    }

    void checkStream(const StreamFigures &stream)
    {
        const QVector<const UnitFigures *> units = unitsOf(stream.stream.code);
        const auto rows = units.isEmpty() ? std::nullopt : rowsOf(units);
        if (!rows)
            return; // a report may leave a stream's appendix out; its sentences are held against the day below
        const bool alone = m_day.streams.size() < 2 || !stream.stream.inTotal || oneInTotal();
        if (alone)
            differ(QStringLiteral("số dòng “%1”").arg(stream.stream.name), QString::number(units.size()),
                   QString::number(rows->entries.size()));
        qint64 installed = 0;
        qint64 base = 0;
        for (qsizetype i = 0; i < units.size(); ++i) {
            checkUnit(*units.at(i), *rows);
            if (isCounted(*units.at(i))) {
                installed += units.at(i)->installed.value_or(Count()).value();
                base += units.at(i)->base->value();
            }
        }
        if (alone && rows->total)
            checkTotal(stream, *rows, installed, base);
    }

    bool oneInTotal() const
    {
        return std::count_if(m_day.streams.begin(), m_day.streams.end(),
                             [](const StreamFigures &s) { return s.stream.inTotal; })
               == 1;
    }

    void checkUnit(const UnitFigures &unit, const UnitRows &rows)
    {
        const QString name = officialnames::printable(unit.name);
        const auto row = std::find_if(rows.entries.begin(), rows.entries.end(),
                                      [&](const TableRow *r) { return r->cells.value(1) == name; });
        if (row == rows.entries.end()) {
            differ(QStringLiteral("đơn vị"), name, QString());
            return;
        }
        const bool shown = unit.status != UnitStatus::Excused;
        const QStringList &cells = (*row)->cells;
        const int figure = installedColumn(*rows.table);
        differ(name + QStringLiteral(", mẫu số"), isCounted(unit) ? count(*unit.base) : noFigure, cells.value(2));
        differ(name + QStringLiteral(", số"), shown ? officialformat::countOrDash(unit.installed) : noFigure,
               cells.value(figure));
        const QString rate = shown && unit.coverage ? officialformat::percent(*unit.coverage) : noFigure;
        differ(name + QStringLiteral(", tỷ lệ"), rate, cells.value(rateColumn(*rows.table)));
    }

    // The day's own figures stand under the last title that names its date, the rate under "Tỷ lệ".
    int installedColumn(const Table &table) const
    {
        const QString date = officialformat::dayAndMonth(m_day.day);
        for (int i = int(table.columns.size()) - 1; i > 2; --i) {
            if (table.columns.at(i).title.endsWith(u' ' + date))
                return i;
        }
        return 3;
    }
    static int rateColumn(const Table &table)
    {
        for (int i = 0; i < table.columns.size(); ++i) {
            if (table.columns.at(i).title == QStringLiteral("Tỷ lệ"))
                return i;
        }
        return -1;
    }

    void checkTotal(const StreamFigures &stream, const UnitRows &rows, qint64 installed, qint64 base)
    {
        const QString where = QStringLiteral("dòng Cộng “%1”").arg(stream.stream.name);
        const Sum &sum = stream.figures.carriedForward;
        // The figures' own sum is added up anew from the units before it is compared.
        differ(where + QStringLiteral(", tổng các đơn vị"), count(installed), count(sum.installed));
        differ(where + QStringLiteral(", tổng mẫu số các đơn vị"), count(base), count(sum.base));
        const QStringList &cells = rows.total->cells;
        differ(where + QStringLiteral(", mẫu số"), base > 0 ? count(base) : noFigure, cells.value(2));
        differ(where + QStringLiteral(", số"), count(installed), cells.value(installedColumn(*rows.table)));
        const auto coverage = sum.coverage();
        differ(where + QStringLiteral(", tỷ lệ"), coverage ? officialformat::percent(*coverage) : noFigure,
               cells.value(rateColumn(*rows.table)));
    }

    void checkSentences()
    {
        const auto coverage = m_day.district.carriedForward.coverage();
        if (!coverage)
            return;
        const QString ratio = count(m_day.district.carriedForward.installed) + u'/'
                              + count(m_day.district.carriedForward.base);
        const QString rate = officialformat::percent(*coverage);
        bool told = false;
        QString nearest;
        for (const Block &block : m_document.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            const QString text = paragraph ? textOf(paragraph->runs) : QString();
            told = told || (text.contains(ratio) && text.contains(rate));
            if (nearest.isEmpty() && text.contains(QStringLiteral("đạt tỷ lệ")))
                nearest = text;
        }
        if (!told)
            m_found.append({0, QStringLiteral("câu kết quả chung"), ratio + u' ' + rate, nearest});
    }

    const Document &m_document;
    const Consolidation &m_day;
    Disagreements m_found;
};

} // namespace

Disagreements tieOutDay(const Document &document, const Consolidation &day)
{
    return DayTieOut(document, day).run();
}

} // namespace dophu
