#include "core/intake/sheetchoice.h"
#include "core/intake/numberreading.h"
#include "core/intake/tablereader.h"
#include "core/text/namekey.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

namespace
{
using Role = ColumnRole;

template <class Keep> void keepIfAny(QVector<ReportColumn> &columns, Keep keep)
{
    if (columns.size() < 2 || std::none_of(columns.begin(), columns.end(), keep))
        return;
    columns.erase(std::remove_if(columns.begin(), columns.end(), [&](const ReportColumn &column) { return !keep(column); }),
                  columns.end());
}

bool hasValue(const SheetTable &table, int column)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const ReportRow &row) {
        const GridCell &cell = table.grid.at(row.row, column);
        return !cell.isEmpty() && !(cell.kind == CellKind::Text && cell.text.trimmed().isEmpty());
    });
}

bool isNumeric(const SheetTable &table, int column)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const ReportRow &row) {
        return !readWritten(table.grid.at(row.row, column)).readings.isEmpty();
    });
}

bool titleSaysInstalled(const SheetTable &table)
{
    return std::any_of(table.above.begin(), table.above.end(), [](const LineOfSheet &line) {
        const QString key = nameKey(line.text, Marks::Dropped);
        return key.contains(QStringLiteral("cai dat")) || key.contains(QStringLiteral("da cai"))
               || key.contains(QStringLiteral("install")) || key.contains(QStringLiteral("kich hoat"));
    });
}

int firstOf(const SheetTable &table, Role role)
{
    QVector<ReportColumn> columns = table.all(role);
    keepIfAny(columns, [&](const ReportColumn &column) { return hasValue(table, column.column); });
    return columns.isEmpty() ? -1 : columns.first().column;
}

// "Đạt" beside a percentage, or with whole numbers above a hundred: how many, not how many of a hundred.
bool isCountOfReached(const SheetTable &table, const ReportColumn &column)
{
    static const QStringList words{QStringLiteral("dat"), QStringLiteral("dat duoc"), QStringLiteral("muc dat")};
    if (!words.contains(nameKey(column.text, Marks::Dropped)) || column.text.contains(u'%'))
        return false;
    bool large = table.all(Role::Ratio).size() > 1;
    for (const ReportRow &row : table.rows) {
        const WrittenCount count = readWritten(table.grid.at(row.row, column.column));
        if (count.share || (count.form != WrittenCount::Form::Nothing && !count.isKnown()))
            return false;
        large = large || (count.isKnown() && count.readings.first() > 100);
    }
    return large;
}

// Three units or more, each near what it had yesterday: that is a list of the campaign, whatever its headings say.
bool fitsThePast(const SheetTable &table, int column, const IntakeContext &context)
{
    if (!table.above.isEmpty())
        return false; // a title would say so
    constexpr int enough = 3;
    constexpr qint64 nearAtLeast = 20;
    const int codes = firstOf(table, Role::Code);
    int fitting = 0;
    for (const ReportRow &row : table.rows) {
        const WrittenCount count = readWritten(table.grid.at(row.row, column));
        const QString code = codes < 0 ? QString() : shownIn(table.grid.at(row.row, codes));
        const UnitMatch match = context.matcher.matchExactly(code.isEmpty() ? row.label : code);
        if (row.kind != ReportRow::Data || match.kind != UnitMatch::Kind::Sure || count.readings.isEmpty())
            continue;
        const UnitPast past = context.pasts.value(match.unit);
        const qint64 value = count.readings.first();
        const bool near = past.last && value >= *past.last && value <= *past.last + std::max(nearAtLeast, *past.last / 3)
                          && (!past.base || value <= *past.base);
        if (!near)
            return false;
        ++fitting;
    }
    return fitting >= enough;
}

// "Hôm nay", "Đã cài hôm nay", and not "tăng hôm nay".
bool saysToday(const QString &heading)
{
    const QStringList words = nameKey(heading, Marks::Dropped).split(u' ');
    const bool today = words.join(u' ').contains(QStringLiteral("hom nay"));
    static const QStringList increases{QStringLiteral("tang"), QStringLiteral("moi"),   QStringLiteral("them"),
                                       QStringLiteral("phat"), QStringLiteral("chenh"), QStringLiteral("trong")};
    return today
           && std::none_of(increases.begin(), increases.end(), [&](const QString &word) { return words.contains(word); });
}

bool namesCampaignAbove(const SheetTable &table, const IntakeContext &context)
{
    return namesCampaign(table.grid.name, context.campaign)
           || std::any_of(table.above.begin(), table.above.end(),
                          [&context](const LineOfSheet &line) { return namesCampaign(line.text, context.campaign); });
}

// "Giao chỉ tiêu cài đặt", "Phát tờ rơi": numbers of something else than what is installed.
bool isAboutOther(const SheetTable &table)
{
    static const QRegularExpression other(QStringLiteral(
        "\\b(chi tieu|ke hoach|giao|can cai|phai cai|to roi|tuyen truyen|tap huan|phat|loa|kinh phi|du toan|phan cong)\\b"));
    return std::any_of(table.above.begin(), table.above.end(),
                       [](const LineOfSheet &line) { return other.match(nameKey(line.text, Marks::Dropped)).hasMatch(); });
}

class Chooser
{
public:
    Chooser(const SheetTable &table, const IntakeContext &context) : m_table(table), m_context(context) {}
    ChosenColumns choose();

private:
    QVector<ReportColumn> installedColumns();
    void chooseDay(QVector<ReportColumn> &columns);

    const SheetTable &m_table;
    const IntakeContext &m_context;
    ChosenColumns m_chosen;
};

// "Tổng số" is the running total where nothing else is, and the base where that is named.
QVector<ReportColumn> Chooser::installedColumns()
{
    QVector<ReportColumn> columns = m_table.all(Role::Installed);
    if (columns.isEmpty() && !m_table.turned) {
        for (const ReportColumn &column : m_table.columns) {
            if (column.heading.role == Role::None && column.heading.day)
                columns.append(column);
        }
    }
    const QVector<ReportColumn> totals = m_table.all(Role::Total) + m_table.all(Role::Status);
    if (columns.isEmpty() && totals.size() == 1 && isNumeric(m_table, totals.first().column)) {
        const bool titled = titleSaysInstalled(m_table) || namesCampaignAbove(m_table, m_context);
        const bool meant = m_table.first(Role::Increase) || m_table.first(Role::Base) || (titled && !isAboutOther(m_table))
                           || fitsThePast(m_table, totals.first().column, m_context);
        if (meant && !m_table.first(Role::Remaining))
            columns = totals;
    }
    for (const ReportColumn &column : m_table.all(Role::Ratio)) {
        if (columns.isEmpty() && isCountOfReached(m_table, column))
            columns.append(column);
    }
    return columns;
}

void Chooser::chooseDay(QVector<ReportColumn> &columns)
{
    std::optional<Day> latest;
    for (const ReportColumn &column : std::as_const(columns)) {
        if (column.heading.day && hasValue(m_table, column.column))
            latest = latest ? std::max(*latest, *column.heading.day) : column.heading.day;
    }
    const bool asked = std::any_of(columns.begin(), columns.end(), [&](const ReportColumn &column) {
        return column.heading.day == m_context.day && hasValue(m_table, column.column);
    });
    const std::optional<Day> day = asked ? std::optional(m_context.day) : latest;
    if (day)
        keepIfAny(columns, [day](const ReportColumn &column) { return column.heading.day == day; });
}

ChosenColumns Chooser::choose()
{
    QVector<ReportColumn> columns = installedColumns();
    keepIfAny(columns, [&](const ReportColumn &column) { return hasValue(m_table, column.column); });
    keepIfAny(columns, [&](const ReportColumn &column) { return !m_table.grid.hiddenColumns.contains(column.column); });
    keepIfAny(columns, [](const ReportColumn &column) { return column.heading.learned; }); // whatever its words promise
    keepIfAny(columns, [](const ReportColumn &column) { return !column.heading.total; });
    keepIfAny(columns, [](const ReportColumn &column) { return column.heading.ours; });
    const QVector<ReportColumn> all = columns;
    keepIfAny(columns, [](const ReportColumn &column) { return column.heading.cumulative; });
    m_chosen.increase = firstOf(m_table, Role::Increase);
    if (m_chosen.increase < 0 && columns.size() < all.size() && !all.first().heading.day) {
        for (const ReportColumn &column : all) {
            if (!column.heading.cumulative)
                m_chosen.increase = column.column; // "số cài" beside "luỹ kế"
        }
    }
    chooseDay(columns);
    if (!columns.isEmpty()) {
        m_chosen.installed = columns.first().column;
        m_chosen.installedHeading = columns.first().text;
        m_chosen.installedLearned = columns.first().heading.learned;
        m_chosen.installedBare = columns.first().heading.role == Role::Total;
        m_chosen.installedDay = columns.first().heading.day;
        for (qsizetype i = 1; i < columns.size(); ++i) {
            m_chosen.rivals.append(columns.at(i).column);
            m_chosen.rivalHeadings.append(columns.at(i).text);
        }
    }
    m_chosen.remaining = firstOf(m_table, Role::Remaining);
    m_chosen.previous = firstOf(m_table, Role::Previous);
    for (const ReportColumn &column : m_table.all(Role::Increase)) {
        if (saysToday(column.text))
            m_chosen.today = column.column;
    }
    m_chosen.ratio = firstOf(m_table, Role::Ratio);
    if (m_chosen.ratio == m_chosen.installed)
        m_chosen.ratio = -1;
    for (const ReportColumn &ratio : m_table.all(Role::Ratio)) {
        if (ratio.column > m_chosen.installed && m_chosen.ratio < m_chosen.installed && hasValue(m_table, ratio.column))
            m_chosen.ratio = ratio.column; // the one that follows the figure
    }
    m_chosen.population = firstOf(m_table, Role::Population);
    m_chosen.day = firstOf(m_table, Role::Day);
    m_chosen.code = firstOf(m_table, Role::Code);
    m_chosen.status = firstOf(m_table, Role::Status);
    m_chosen.bases = m_table.all(Role::Base);
    for (const ReportColumn &column : m_table.all(Role::Installed)) {
        if (column.heading.total && column.column != m_chosen.installed && !m_chosen.rivals.contains(column.column))
            m_chosen.bases.append(column); // "Kết quả: tổng số, đã cài"
    }
    if (m_chosen.bases.isEmpty() && m_chosen.installed >= 0) {
        for (const ReportColumn &total : m_table.all(Role::Total)) {
            if (total.column != m_chosen.installed)
                m_chosen.bases.append(total);
        }
    }
    for (const Role role : {Role::Unit, Role::Area, Role::Place, Role::Person, Role::Household, Role::Item}) {
        const int column = firstOf(m_table, role); // a title in a turned table is a heading above nothing
        if (m_chosen.label == Role::None && column >= 0 && hasValue(m_table, column))
            m_chosen.label = role;
    }
    return m_chosen;
}
} // namespace

int ChosenColumns::baseFor(const Unit *unit, const Campaign &campaign) const
{
    if (bases.isEmpty())
        return -1;
    const Stream *stream = unit ? campaign.stream(unit->stream) : nullptr;
    if (stream && stream->baseKind == u"cbccvc") {
        for (const ReportColumn &base : bases) {
            if (base.heading.staff && !base.heading.phones)
                return base.column;
        }
    } else if (stream) {
        for (const ReportColumn &base : bases) {
            if (base.heading.phones)
                return base.column;
        }
    }
    return bases.first().column;
}

ChosenColumns chooseColumns(const SheetTable &table, const IntakeContext &context)
{
    return Chooser(table, context).choose();
}

} // namespace dophu
