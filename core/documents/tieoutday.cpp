#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"
#include "core/documents/tieout.h"
#include "core/text/toneplace.h"

#include <QHash>
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
    qsizetype entries = 0;
    QHash<QString, QVector<const TableRow *>> byName; // units of one name in the paper's order, which is the day's
    const TableRow *total = nullptr;
};

// A name as one place of the tones writes it: paper spells as the office chose, the registry as it came.
QString comparable(const QString &name)
{
    return withTonesAt(TonePlace::SecondVowel, name);
}

bool namesUnits(const Table &table, const QSet<QString> &names)
{
    const auto named = std::count_if(table.rows.begin(), table.rows.end(),
                                     [&](const TableRow &r) { return names.contains(comparable(r.cells.value(1))); });
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
        for (const Block &block : m_document.blocks) {
            if (const auto *picture = std::get_if<Picture>(&block))
                checkPicture(*picture);
        }
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
            names.insert(comparable(officialnames::printable(unit->name)));
        for (const Block &block : m_document.blocks) {
            const auto *table = std::get_if<Table>(&block);
            if (!table || !namesUnits(*table, names))
                continue;
            UnitRows rows;
            rows.table = table;
            for (const TableRow &row : table->rows) {
                if (row.kind == RowKind::Entry) {
                    ++rows.entries;
                    rows.byName[comparable(row.cells.value(1))].append(&row);
                } else if (row.kind == RowKind::Total) {
                    rows.total = &row;
                }
            }
            return rows;
        }
        return std::nullopt;
    }

    void checkStream(const StreamFigures &stream)
    {
        const QVector<const UnitFigures *> units = unitsOf(stream.stream.code);
        auto rows = units.isEmpty() ? std::nullopt : rowsOf(units);
        if (!rows)
            return; // a report may leave a stream's appendix out; its sentences are held against the day below
        const bool alone = m_day.streams.size() < 2 || !stream.stream.inTotal || oneInTotal();
        if (alone)
            differ(QStringLiteral("số dòng “%1”").arg(stream.stream.name), QString::number(units.size()),
                   QString::number(rows->entries));
        qint64 installed = 0;
        qint64 base = 0;
        bool said = false;
        for (qsizetype i = 0; i < units.size(); ++i) {
            checkUnit(*units.at(i), *rows);
            said = said || (units.at(i)->status != UnitStatus::Excused && units.at(i)->installed);
            if (isCounted(*units.at(i))) {
                installed += units.at(i)->installed.value_or(Count()).value();
                base += units.at(i)->base->value();
            }
        }
        if (alone && rows->total)
            checkTotal(stream, *rows, said ? std::optional(installed) : std::nullopt, base);
    }

    bool oneInTotal() const
    {
        return std::count_if(m_day.streams.begin(), m_day.streams.end(),
                             [](const StreamFigures &s) { return s.stream.inTotal; })
               == 1;
    }

    // Takes the unit's row out of those that are left.
    void checkUnit(const UnitFigures &unit, UnitRows &rows)
    {
        const QString name = officialnames::printable(unit.name);
        QVector<const TableRow *> &named = rows.byName[comparable(name)];
        if (named.isEmpty()) {
            differ(QStringLiteral("đơn vị"), name, QString());
            return;
        }
        const TableRow *row = named.takeFirst();
        const bool shown = unit.status != UnitStatus::Excused;
        const QStringList &cells = row->cells;
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

    void checkTotal(const StreamFigures &stream, const UnitRows &rows, std::optional<qint64> installed, qint64 base)
    {
        const QString where = QStringLiteral("dòng Cộng “%1”").arg(stream.stream.name);
        const Sum &sum = stream.figures.carriedForward;
        // The figures' own sum is added up anew from the units before it is compared.
        differ(where + QStringLiteral(", tổng các đơn vị"), count(installed.value_or(0)), count(sum.installed));
        differ(where + QStringLiteral(", tổng mẫu số các đơn vị"), count(base), count(sum.base));
        const QStringList &cells = rows.total->cells;
        differ(where + QStringLiteral(", mẫu số"), base > 0 ? count(base) : noFigure, cells.value(2));
        differ(where + QStringLiteral(", số"), installed ? count(*installed) : noFigure,
               cells.value(installedColumn(*rows.table)));
        const auto coverage = installed ? sum.coverage() : std::nullopt;
        differ(where + QStringLiteral(", tỷ lệ"), coverage ? officialformat::percent(*coverage) : noFigure,
               cells.value(rateColumn(*rows.table)));
    }

    // What is written into a chart is what the day says: the rate of each unit that has one, none left out, and the
    // district's own on the day itself; its rates of earlier days are those of the table of days.
    void checkPicture(const Picture &picture)
    {
        if (picture.series == QLatin1String("coverage"))
            checkRates(picture);
        else if (picture.series == QLatin1String("trend"))
            checkTrend(picture);
    }

    void checkRates(const Picture &picture)
    {
        QHash<QString, QString> drawn;
        for (const PictureLabel &label : picture.labels)
            drawn.insert(label.key, label.figure);
        qsizetype expected = 0;
        for (const StreamFigures &stream : m_day.streams) {
            if (!stream.stream.inTotal)
                continue;
            for (const UnitFigures *unit : unitsOf(stream.stream.code)) {
                if (unit->status == UnitStatus::Excused || !unit->coverage)
                    continue;
                ++expected;
                differ(QStringLiteral("%1, số trên biểu đồ").arg(officialnames::printable(unit->name)),
                       officialformat::percent(*unit->coverage), drawn.value(unit->code));
            }
        }
        differ(QStringLiteral("số cột có số liệu trên biểu đồ"), QString::number(expected),
               QString::number(picture.labels.size()));
    }

    void checkTrend(const Picture &picture)
    {
        QHash<QString, QString> drawn;
        for (const PictureLabel &label : picture.labels)
            drawn.insert(label.key, label.figure);
        if (const auto coverage = m_day.district.carriedForward.coverage())
            differ(QStringLiteral("điểm cuối trên biểu đồ"), officialformat::percent(*coverage),
                   drawn.value(m_day.day.iso()));
        const Table *days = tableOfDays();
        if (!days) {
            m_found.append({0, QStringLiteral("bảng theo ngày của biểu đồ"), picture.caption, QString()});
            return;
        }
        const int rate = rateColumn(*days);
        for (const TableRow &row : days->rows) {
            const auto label = std::find_if(picture.labels.begin(), picture.labels.end(), [&](const PictureLabel &l) {
                const auto day = Day::fromIso(l.key);
                return day && officialformat::shortDate(*day) == row.cells.first();
            });
            differ(QStringLiteral("ngày %1 trên biểu đồ").arg(row.cells.first()), row.cells.value(rate),
                   label == picture.labels.end() ? noFigure : label->figure);
        }
    }

    const Table *tableOfDays() const
    {
        for (const Block &block : m_document.blocks) {
            const auto *table = std::get_if<Table>(&block);
            if (table && !table->columns.isEmpty() && table->columns.first().title == QStringLiteral("Ngày"))
                return table;
        }
        return nullptr;
    }

    void checkSentences()
    {
        const auto coverage = m_day.district.carriedForward.coverage();
        const bool said = std::any_of(m_day.units.begin(), m_day.units.end(), [](const UnitFigures &unit) {
            return unit.status != UnitStatus::Excused && unit.installed.has_value();
        });
        if (!coverage || !said)
            return;
        const QString ratio =
            count(m_day.district.carriedForward.installed) + u'/' + count(m_day.district.carriedForward.base);
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
