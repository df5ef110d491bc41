#include "core/intake/tablereader.h"
#include "core/text/namekey.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

namespace
{
using Role = ColumnRole;
using By = Recognised::By;
using Form = WrittenCount::Form;

// A title that is of another district or province, or of a body inside a commune: its rows are not ours.
bool namesOtherPlace(const QString &title)
{
    static const QRegularExpression place(QStringLiteral("\\b(huyen|tinh|thi xa|thanh pho|tp)\\b"));
    return place.match(nameKey(title, Marks::Dropped)).hasMatch() || isBodyOfCommune(title);
}

bool isMark(const GridCell &cell)
{
    static const QStringList marks{QStringLiteral("x"),      QStringLiteral("v"),          QStringLiteral("co"),
                                   QStringLiteral("roi"),    QStringLiteral("yes"),        QStringLiteral("ok"),
                                   QStringLiteral("da cai"), QStringLiteral("da cai dat"), QStringLiteral("da"),
                                   QStringLiteral("true")};
    if (cell.kind == CellKind::Boolean)
        return cell.number != 0;
    if (cell.kind != CellKind::Text)
        return false;
    static const QString ticks = QStringLiteral("✓✔√☑×✗X");
    const QString text = cell.text.trimmed();
    return (text.size() == 1 && ticks.contains(text)) || marks.contains(nameKey(text, Marks::Dropped));
}
} // namespace

QVector<int> TableReader::dataRows() const
{
    QVector<int> rows;
    for (int i = 0; i < m_table.rows.size(); ++i) {
        if (m_table.rows.at(i).kind == ReportRow::Data)
            rows.append(i);
    }
    return rows;
}

// Rows of a village or staff list can be ten thousand; only names that may be units' are looked up.
void TableReader::nameRows()
{
    m_named.resize(m_table.rows.size());
    const bool parts = m_chosen.label == Role::Place || m_chosen.label == Role::Person || m_chosen.label == Role::Household;
    constexpr int most = 3000;
    constexpr int mostStrangers = 400;
    int tried = 0;
    int sure = 0;
    for (const int i : dataRows()) {
        const ReportRow &row = m_table.rows.at(i);
        if (m_chosen.code >= 0) {
            const GridCell &cell = m_table.grid.at(row.row, m_chosen.code);
            const NamedUnit code = unitOfCell(shownIn(cell), m_table.placeOf(row.row, m_chosen.code), m_context);
            if (code.isSure() && code.by.by == By::Code)
                m_named[i] = code;
        }
        const bool strangers = tried >= mostStrangers && sure == 0;
        if (parts || row.labelColumn < 0 || strangers || ++tried > most)
            continue;
        const NamedUnit named = unitOfCell(row.label, m_table.placeOf(row.row, row.labelColumn), m_context);
        sure += named.isSure();
        if (!m_named.at(i).isSure()) {
            m_named[i] = named;
        } else if (named.isSure() && named.unit != m_named.at(i).unit) {
            m_named[i].candidates = {*m_named.at(i).unit, *named.unit}; // the code is one unit's, the name another's
            m_named[i].unit.reset();
            m_named[i].doubt = IntakeReason::UnitConflict;
        }
    }
}

TableReader::Speaks TableReader::kind() const
{
    constexpr qsizetype mostUnknown = 400; // no office has so many units that all are strangers
    const QVector<int> rows = dataRows();
    const auto isDated = [&](int i) {
        return m_chosen.day >= 0
               && dayOfCell(m_table.grid.at(m_table.rows.at(i).row, m_chosen.day), m_context.day).has_value();
    };
    const auto isSure = [&](int i) { return m_named.at(i).isSure(); };
    const auto sure = std::count_if(rows.begin(), rows.end(), isSure);
    const bool unitColumn = m_chosen.label == Role::Unit || m_chosen.label == Role::Area || m_chosen.code >= 0;
    if (!unitColumn && sure == 0 && std::any_of(rows.begin(), rows.end(), isDated))
        return Speaks::OfDays;
    if (m_chosen.label == Role::Place || m_chosen.label == Role::Person || m_chosen.label == Role::Household)
        return Speaks::OfParts;
    const bool coded = std::any_of(m_named.begin(), m_named.end(),
                                   [](const NamedUnit &named) { return named.doubt == IntakeReason::UnitConflict; });
    if (m_chosen.code >= 0 && (sure > 0 || coded))
        return Speaks::OfUnits;
    const auto saysWhat = [&](const QString &label) { // "Số máy cài": what is counted, not where
        return m_chosen.label == Role::Item && isMeasure(readHeading(label, m_context).role);
    };
    const bool named = std::any_of(rows.begin(), rows.end(), [&](int i) {
        const ReportRow &row = m_table.rows.at(i);
        return row.labelColumn >= 0 && !isGenericLabel(row.label, m_context) && !saysWhat(row.label);
    });
    if (!named)
        return rows.size() <= 1 ? Speaks::OfOne : Speaks::OfParts;
    const bool parts = std::any_of(rows.begin(), rows.end(), [&](int i) { return isPartOfUnit(m_table.rows.at(i).label); });
    if (sure == 0)
        return rows.size() > 1
                       && (parts || m_around.unit.isSure() || m_chosen.label != Role::Unit || rows.size() > mostUnknown)
                   ? Speaks::OfParts
                   : Speaks::OfUnits;
    return m_around.unit.isSure() && parts && sure * 2 < rows.size() ? Speaks::OfParts : Speaks::OfUnits;
}

CountHint TableReader::hintOf(const NamedUnit &unit) const
{
    const UnitId id = unit.isSure() ? *unit.unit : unit.candidates.size() == 1 ? unit.candidates.first() : UnitId{};
    const auto past = m_context.pasts.constFind(id);
    return past == m_context.pasts.constEnd() ? CountHint{} : CountHint{past->last, past->base};
}

QVector<WrittenCount> TableReader::columnOf(int column, const QVector<CountHint> &hints) const
{
    QVector<WrittenCount> counts;
    counts.reserve(m_table.rows.size());
    for (const ReportRow &row : m_table.rows) {
        const GridCell &cell = m_table.grid.at(row.row, column);
        WrittenCount count = column < 0 ? WrittenCount{} : readWritten(cell);
        if (cell.struck && !count.readings.isEmpty() && count.doubt == IntakeReason::None)
            count.doubt = IntakeReason::TwoValues; // crossed out: which one was meant?
        counts.append(count);
    }
    settleColumn(counts, hints);
    return counts;
}

// A row's own name and the letterhead's. alone: the only row, so that both speak of the same unit.
NamedUnit TableReader::reconciled(const NamedUnit &row, const QString &label, bool alone) const
{
    const NamedUnit &title = m_around.unit;
    const bool place = !alone && row.isSure() && !namesOtherPlace(title.by.text); // "CÁC TRƯỜNG CỤM KHE SANH"
    if (title.doubt == IntakeReason::UnknownUnit && !place) {
        NamedUnit foreign = title; // another district's, or a body inside a commune
        foreign.candidates.clear();
        return foreign;
    }
    if (!alone || title.isSilent() || (title.isSure() && row.isSure() && *title.unit == *row.unit))
        return row;
    if (!row.isSure()) {
        const bool meant = isGenericLabel(label, m_context) || (title.isSure() && row.candidates.contains(*title.unit));
        return meant && row.doubt != IntakeReason::RetiredUnit ? title : row;
    }
    if (!title.isSure())
        return title.candidates.contains(*row.unit) || title.doubt != IntakeReason::RetiredUnit ? row : title;
    const Unit *own = m_context.registry.byId(*row.unit);
    const Unit *above = m_context.registry.byId(*title.unit);
    if (own && above && (own->parent == above->code || above->parent == own->code))
        return row;
    NamedUnit both;
    both.candidates = {*row.unit, *title.unit};
    both.doubt = IntakeReason::UnitConflict;
    both.by = row.by;
    return both;
}

QVector<FoundValue> TableReader::readUnits()
{
    const QVector<int> rows = dataRows();
    QVector<NamedUnit> units = m_named;
    QVector<CountHint> hints(m_table.rows.size());
    for (const int i : rows) {
        units[i] = reconciled(m_named.at(i), m_table.rows.at(i).label, rows.size() == 1);
        hints[i] = hintOf(units.at(i));
    }
    const QVector<WrittenCount> counts = columnOf(m_chosen.installed, hints);
    const ColumnSum sum = sumOf(m_table, counts);
    QVector<FoundValue> values;
    for (const int i : rows) {
        const ReportRow &row = m_table.rows.at(i);
        const bool skipped = units.at(i).isSilent() && row.label.isEmpty();
        const bool crossed = row.labelColumn >= 0 && m_table.grid.at(row.row, row.labelColumn).struck;
        if (skipped)
            continue;
        std::optional<FoundValue> value = valueOf(i, units.at(i), counts.at(i));
        if (!value)
            continue;
        if (value->reason == IntakeReason::None && (sum.state == SumState::Differs || crossed)) {
            value->reason = crossed ? IntakeReason::TwoValues : IntakeReason::TotalMismatch;
            value->candidates = {IntakeCandidate{value->unit, value->installed}};
        }
        values.append(*value);
    }
    if (m_chosen.installedBare)
        doubtWholeColumn(values);
    return values;
}

bool TableReader::isList() const
{
    int marks = 0;
    for (const int i : dataRows()) {
        const int row = m_table.rows.at(i).row;
        marks += m_chosen.installed >= 0 && isMark(m_table.grid.at(row, m_chosen.installed));
        marks += m_chosen.installed < 0 && m_chosen.status >= 0 && !shownIn(m_table.grid.at(row, m_chosen.status)).isEmpty();
        if (marks > 0)
            return true;
    }
    return false;
}

// A list of people: its marks are counted, and must come to the total where one is printed.
QVector<FoundValue> TableReader::readList()
{
    const int column = m_chosen.installed >= 0 ? m_chosen.installed : m_chosen.status;
    qint64 marks = 0;
    int open = 0;
    for (const int i : dataRows()) {
        const int row = m_table.rows.at(i).row;
        const bool yes = isMark(m_table.grid.at(row, column));
        const QString key =
            nameKey(shownIn(m_table.grid.at(row, m_chosen.remaining >= 0 ? m_chosen.remaining : column)), Marks::Dropped);
        marks += yes;
        open += !yes && key.isEmpty();
    }
    QVector<CountHint> hints(m_table.rows.size());
    const QVector<WrittenCount> counts = columnOf(column, hints);
    const ColumnSum sum = sumOf(m_table, counts);
    const int at = sum.printedRow >= 0 ? sum.printedRow : dataRows().last();
    WrittenCount count;
    count.form = Form::Plain;
    count.readings = {sum.printed.value_or(marks)};
    if (sum.printed && *sum.printed != marks) {
        count.readings = {*sum.printed, marks};
        count.doubt = IntakeReason::TotalMismatch;
    } else if (!sum.printed && open > 0 && m_chosen.remaining >= 0) {
        count.doubt = IntakeReason::Partial;
    }
    std::optional<FoundValue> value = valueOf(at, m_around.unit, count);
    if (!value)
        return {};
    value->numberBy.by = By::Total;
    const std::optional<qint64> base = value->base;
    forgetRow(*value);
    if (sum.printedRow >= 0)
        value->base = base;
    return {*value};
}

// Nobody has added it up: what the rows come to is offered, and holds where their base is the unit's whole.
WrittenCount TableReader::addedUp(const QVector<WrittenCount> &parts, const ColumnSum &sum) const
{
    WrittenCount count;
    for (const WrittenCount &part : parts) {
        if (part.doubt == IntakeReason::NoCachedResult)
            count.doubt = part.doubt;
    }
    if (sum.partsTold == 0)
        return count;
    count.form = Form::Plain;
    count.readings = {sum.parts};
    const int base = m_chosen.bases.isEmpty() ? -1 : m_chosen.bases.first().column;
    const ColumnSum whole = sumOf(m_table, columnOf(base, QVector<CountHint>(m_table.rows.size())));
    const bool stated = std::any_of(m_around.stated.begin(), m_around.stated.end(),
                                    [&sum](const StatedTotal &total) { return total.value == sum.parts; });
    const bool all =
        sum.partsSilent == 0 && sum.partsTold > 1 && (stated || (base >= 0 && hintOf(m_around.unit).base == whole.parts));
    if (!all && count.doubt == IntakeReason::None)
        count.doubt = IntakeReason::Partial;
    return count;
}

QVector<FoundValue> TableReader::readParts()
{
    if (m_table.rows.isEmpty())
        return {};
    if (isList())
        return readList();
    QVector<CountHint> hints(m_table.rows.size());
    for (int i = 0; i < m_table.rows.size(); ++i) {
        if (m_table.rows.at(i).kind == ReportRow::Sum)
            hints[i] = hintOf(m_around.unit);
    }
    const QVector<WrittenCount> counts = columnOf(m_chosen.installed, hints);
    const ColumnSum sum = sumOf(m_table, counts);
    const bool printed = sum.printedRow >= 0 && !sum.ofGroup;
    const int at = printed ? sum.printedRow : int(m_table.rows.size()) - 1;
    WrittenCount count = printed ? counts.at(at) : addedUp(counts, sum);
    if (printed && sum.state == SumState::Differs) {
        count.readings = {*sum.printed, sum.parts};
        count.doubt = IntakeReason::TotalMismatch;
    } else if (printed && sum.partsSilent > 0 && sum.partsTold > 0) {
        count.doubt = IntakeReason::Partial;
    }
    const bool bodies = std::any_of(m_table.rows.begin(), m_table.rows.end(),
                                    [](const ReportRow &row) { return isBodyOfCommune(row.label); });
    if (bodies && count.doubt == IntakeReason::None)
        count.doubt = IntakeReason::Partial; // a commune's offices are not its people
    const bool named = m_around.unit.isSilent() && printed && m_named.at(at).isSure(); // "Xã Húc" in front of the total
    std::optional<FoundValue> value = valueOf(at, named ? m_named.at(at) : m_around.unit, count);
    if (!value)
        return {};
    if (sum.state != SumState::Differs && value->reason != IntakeReason::Partial)
        value->numberBy.by = By::Total; // what its parts add up to
    compareStated(*value);
    if (!printed)
        forgetRow(*value);
    return {*value};
}

// What stood beside the last part is not the whole's.
void TableReader::forgetRow(FoundValue &value) const
{
    value.base.reset();
    value.baseBy = {};
    value.share.reset();
    value.increase.reset();
    value.remaining.reset();
    value.population.reset();
}

// The day asked for, else the latest that has a figure.
QVector<FoundValue> TableReader::readDays()
{
    QVector<CountHint> hints(m_table.rows.size(), CountHint{});
    const QVector<int> rows = dataRows();
    for (const int i : rows)
        hints[i] = hintOf(m_around.unit);
    const QVector<WrittenCount> counts = columnOf(m_chosen.installed, hints);
    std::optional<FoundValue> best;
    for (const int i : rows) {
        const std::optional<FoundValue> value = valueOf(i, m_around.unit, counts.at(i));
        if (!value || !value->reportDay)
            continue;
        const bool better = !best
                            || (best->reportDay != m_context.day
                                && (*value->reportDay > *best->reportDay || value->reportDay == m_context.day));
        if (better && *value->reportDay <= std::max(m_context.day, best ? *best->reportDay : *value->reportDay))
            best = value;
    }
    return best ? QVector<FoundValue>{*best} : QVector<FoundValue>{};
}

QVector<FoundValue> TableReader::readOne()
{
    QVector<CountHint> hints(m_table.rows.size(), hintOf(m_around.unit));
    const QVector<WrittenCount> counts = columnOf(m_chosen.installed, hints);
    const bool onlySums = dataRows().isEmpty();
    for (int i = 0; i < m_table.rows.size(); ++i) {
        const bool counted = m_table.rows.at(i).kind == ReportRow::Data || onlySums;
        if (auto value = counted ? valueOf(i, m_around.unit, counts.at(i)) : std::nullopt) {
            compareStated(*value);
            return {*value};
        }
    }
    return {};
}

TableReport TableReader::read()
{
    TableReport report;
    nameRows();
    addDistrict();
    markSums();
    settleToday();
    switch (kind()) {
    case Speaks::OfUnits:
        report.values = readUnits();
        break;
    case Speaks::OfParts:
        report.values = readParts();
        break;
    case Speaks::OfDays:
        report.values = readDays();
        break;
    case Speaks::OfOne:
        report.values = readOne();
        break;
    }
    report.blank = report.values.isEmpty() && m_table.first(Role::Installed);
    return report;
}

TableReport readTable(const SheetTable &table, const TableSurroundings &around, const QString &path,
                      const IntakeContext &context)
{
    return TableReader(table, around, path, context).read();
}

} // namespace dophu
