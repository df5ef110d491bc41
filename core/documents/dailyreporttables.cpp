#include "core/documents/dailyreporttables.h"

#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"
#include "core/documents/tablewidths.h"

#include <algorithm>

namespace dophu::dailytables
{

namespace
{

using officialformat::count;
using officialformat::countOrDash;
using officialformat::dayAndMonth;
using officialformat::fewPadded;
using officialformat::noFigure;

QString percentOrDash(const std::optional<Coverage> &coverage)
{
    return coverage ? officialformat::percent(*coverage) : noFigure;
}

bool hasBase(const UnitFigures &unit)
{
    return unit.base && unit.base->value() > 0;
}

QString groupRate(const Figures &figures)
{
    return percentOrDash(figures.carriedForward.coverage());
}

TableRow groupLine(const DailyReportPlan &plan, const QString &ordinal, const QString &name, const Figures &figures,
                   RowKind kind)
{
    const Count &installed =
        figures.carriedForward.base.value() > 0 ? figures.carriedForward.installed : figures.withoutBase;
    const Counts &counts = figures.counts;
    const bool said = counts.reported > 0 || installed.value() > 0;
    const bool rated = figures.carriedForward.base.value() > 0 && said;
    TableRow row{kind, {ordinal, name}};
    row.cells << QStringLiteral("%1/%2").arg(counts.reported).arg(counts.expected - counts.excused)
              << (figures.carriedForward.base.value() > 0 ? count(figures.carriedForward.base) : noFigure)
              << (said ? count(installed) : noFigure);
    if (plan.comparable())
        row.cells << (rated ? count(figures.increase()) : noFigure);
    row.cells << (said ? groupRate(figures) : noFigure);
    return row;
}

QString kindOfGroup(const DailyReportPlan &plan, const QString &group)
{
    for (const UnitFigures &unit : plan.facts.day.units) {
        if (unit.group == group)
            return plan.baseKindOf(unit);
    }
    return {};
}

struct GroupsOfKind
{
    QString kind;
    QStringList lines;
    bool estimate = false;
};

QVector<GroupsOfKind> groupsByKind(const DailyReportPlan &plan)
{
    QVector<GroupsOfKind> kinds;
    int line = 0;
    for (const GroupFigures &group : plan.facts.day.groups) {
        ++line;
        const QString kind = kindOfGroup(plan, group.group);
        auto found = std::find_if(kinds.begin(), kinds.end(), [&](const GroupsOfKind &k) {
            return k.kind == kind && k.estimate == group.figures.anyEstimate;
        });
        if (found == kinds.end())
            found = kinds.insert(kinds.end(), GroupsOfKind{kind, {}, group.figures.anyEstimate});
        found->lines.append(QString::number(line));
    }
    return kinds;
}

struct UnitSection
{
    QString key;
    UnitList units;
};

// In order of first appearance; official order within.
QVector<UnitSection> sectionsOf(const UnitTable &shown)
{
    QVector<UnitSection> sections;
    for (const UnitFigures *unit : shown.units) {
        const QString key = shown.byStream ? unit->stream : unit->group;
        auto found = std::find_if(sections.begin(), sections.end(), [&](const UnitSection &s) { return s.key == key; });
        if (found == sections.end())
            found = sections.insert(sections.end(), UnitSection{key, {}});
        found->units.append(unit);
    }
    return sections;
}

QString sectionTitle(const DailyReportPlan &plan, const UnitTable &shown, const UnitSection &section)
{
    QString title = shown.byStream ? section.key : officialnames::group(section.key);
    for (const StreamFigures &stream : plan.facts.day.streams) {
        if (shown.byStream && stream.stream.code == section.key)
            title = officialnames::printable(stream.stream.name);
    }
    return title + QStringLiteral(" (%1 đơn vị)").arg(fewPadded(section.units.size()));
}

QString estimateNote(const UnitTable &shown)
{
    UnitList estimates;
    UnitList counted;
    for (const UnitFigures *unit : shown.units) {
        if (unit->status == UnitStatus::Excused || !hasBase(*unit))
            continue;
        (unit->baseIsEstimate ? estimates : counted).append(unit);
    }
    if (estimates.isEmpty())
        return {};
    const QString column = QStringLiteral("“%1”").arg(officialnames::baseColumn(shown.baseKind));
    if (counted.isEmpty())
        return column + QStringLiteral(" là số ước tính");
    const QString exceptions = namesInSentence(counted);
    if (counted.size() < estimates.size() && !exceptions.isEmpty())
        return column + QStringLiteral(" là số ước tính, trừ ") + exceptions;
    const QString names = namesInSentence(estimates);
    return column
           + QStringLiteral(" của %1 là số ước tính")
                 .arg(names.isEmpty() ? fewPadded(estimates.size()) + QStringLiteral(" đơn vị") : names);
}

TableRow unitLine(const DailyReportPlan &plan, const UnitTable &shown, const UnitFigures &unit, int ordinal)
{
    const bool counted = unit.status != UnitStatus::Excused;
    TableRow row{RowKind::Entry, {QString::number(ordinal), officialnames::printable(unit.name)}};
    row.cells << (counted && hasBase(unit) ? count(*unit.base) : noFigure);
    if (plan.comparable())
        row.cells << (counted ? countOrDash(unit.dayBefore) : noFigure);
    row.cells << (counted ? countOrDash(unit.installed) : noFigure);
    if (plan.comparable())
        row.cells << (counted && unit.increase ? count(*unit.increase) : noFigure);
    row.cells << (counted ? percentOrDash(unit.coverage) : noFigure);
    if (shown.totalNeeded) {
        const QString needed = unit.met ? QStringLiteral("Đạt") : countOrDash(unit.needed);
        row.cells << (counted && hasBase(unit) ? needed : noFigure);
    }
    row.cells << rowNote(unit);
    return row;
}

TableRow totalLine(const DailyReportPlan &plan, const UnitTable &shown)
{
    const bool said = anyFigure(shown.units);
    const bool rated = shown.total.base.value() > 0;
    TableRow row{RowKind::Total, {QString(), QStringLiteral("Cộng")}};
    row.cells << (rated ? count(shown.total.base) : noFigure);
    if (plan.comparable())
        row.cells << count(shown.totalBefore.installed);
    row.cells << (said ? count(shown.total.installed) : noFigure);
    if (plan.comparable())
        row.cells << (said ? count(shown.total.installed.value() - shown.totalBefore.installed.value()) : noFigure);
    row.cells << (said ? percentOrDash(shown.total.coverage()) : noFigure);
    if (shown.totalNeeded)
        row.cells << (!rated ? noFigure : shown.totalMet ? QStringLiteral("Đạt") : count(*shown.totalNeeded));
    row.cells << QString();
    return row;
}

} // namespace

Table groups(const DailyReportPlan &plan)
{
    Table table;
    table.columns = {{QStringLiteral("TT"), 9, CellAlign::Centre},
                     {QStringLiteral("Nhóm đơn vị"), 70, CellAlign::Left},
                     {QStringLiteral("Đã gửi"), 16.5, CellAlign::Centre},
                     {QStringLiteral("Mẫu số"), 19, CellAlign::Right},
                     {plan.installedWord(), 17.5, CellAlign::Right}};
    if (plan.comparable())
        table.columns.append({QStringLiteral("Tăng"), 14.5, CellAlign::Right});
    table.columns.append({QStringLiteral("Tỷ lệ"), 18, CellAlign::Right});
    int line = 0;
    for (const GroupFigures &group : plan.facts.day.groups)
        table.rows.append(
            groupLine(plan, QString::number(++line), officialnames::group(group.group), group.figures, RowKind::Entry));
    if (plan.inTotal.size() > 1)
        table.rows.append(groupLine(plan, QString(), QStringLiteral("Cộng các luồng tính vào tỷ lệ"),
                                    plan.facts.day.district, RowKind::Total));
    fitColumns(table, 1);
    return table;
}

QString groupsNote(const DailyReportPlan &plan)
{
    QStringList named;
    for (const GroupsOfKind &kind : groupsByKind(plan)) {
        const QString words = officialnames::base(kind.kind);
        if (words.isEmpty() && !kind.estimate)
            continue;
        const QString what = words.isEmpty() ? QStringLiteral("số ước tính") : words;
        named.append(QStringLiteral("dòng %1 là %2%3")
                         .arg(kind.lines.join(QStringLiteral(", ")), what,
                              kind.estimate && !words.isEmpty() ? QStringLiteral(" (ước tính)") : QString()));
    }
    QString note;
    if (!named.isEmpty())
        note = QStringLiteral("Ghi chú: Mẫu số: %1.").arg(named.join(QStringLiteral("; ")));
    else
        note = QStringLiteral("Ghi chú: Mẫu số là số do từng đơn vị đăng ký.");
    if (!plan.facts.day.mixingRule.isEmpty())
        return note
               + QStringLiteral(" Gộp các luồng theo quy tắc: %1.").arg(officialnames::printable(plan.facts.day.mixingRule));
    return plan.others.isEmpty() || plan.inTotal.isEmpty()
               ? note
               : note + QStringLiteral(" Tỷ lệ của huyện chỉ tính %1.").arg(plan.territoryNoun());
}

UnitTable territoryTable(const DailyReportPlan &plan)
{
    const Consolidation &day = plan.facts.day;
    UnitTable shown;
    shown.unitTitle =
        plan.inTotal.size() == 1 ? officialnames::printable(plan.inTotal.first().name) : QStringLiteral("Đơn vị");
    shown.baseKind = plan.territoryBase().isEmpty() ? QString() : plan.inTotal.first().baseKind;
    shown.units = plan.territory;
    shown.total = day.district.carriedForward;
    shown.totalBefore = day.district.dayBefore;
    shown.totalNeeded = day.needed;
    shown.totalMet = day.met;
    shown.byStream = plan.inTotal.size() > 1;
    return shown;
}

UnitTable streamTable(const DailyReportPlan &plan, const StreamFigures &stream)
{
    UnitTable shown;
    shown.unitTitle = officialnames::printable(stream.stream.name);
    shown.baseKind = stream.stream.baseKind;
    for (const UnitFigures *unit : plan.otherUnits) {
        if (unit->stream == stream.stream.code)
            shown.units.append(unit);
    }
    shown.total = stream.figures.carriedForward;
    shown.totalBefore = stream.figures.dayBefore;
    return shown;
}

Table units(const DailyReportPlan &plan, const UnitTable &shown)
{
    const QString word = plan.installedWord();
    const Day day = plan.facts.day.day;
    Table table;
    table.columns = {{QStringLiteral("TT"), 9, CellAlign::Centre},
                     {shown.unitTitle, 36.5, CellAlign::Left},
                     {officialnames::baseColumn(shown.baseKind), shown.totalNeeded ? 19.5 : 15.0, CellAlign::Right}};
    if (plan.comparable())
        table.columns.append({word + u' ' + dayAndMonth(day.plus(-1)), 15.2, CellAlign::Right});
    table.columns.append({word + u' ' + dayAndMonth(day), 15.2, CellAlign::Right});
    if (plan.comparable())
        table.columns.append({QStringLiteral("Tăng"), 12.8, CellAlign::Right});
    table.columns.append({QStringLiteral("Tỷ lệ"), 17.4, CellAlign::Right});
    if (shown.totalNeeded)
        table.columns.append({QStringLiteral("Còn thiếu"), 14.8, CellAlign::Right});
    table.columns.append({QStringLiteral("Ghi chú"), shown.totalNeeded ? 23.0 : 19.0, CellAlign::Left});
    const QVector<UnitSection> sections = sectionsOf(shown);
    int ordinal = 0;
    for (const UnitSection &section : sections) {
        if (sections.size() > 1)
            table.rows.append({RowKind::Group, {QString(), sectionTitle(plan, shown, section)}});
        for (const UnitFigures *unit : section.units)
            table.rows.append(unitLine(plan, shown, *unit, ++ordinal));
    }
    table.rows.append(totalLine(plan, shown));
    fitColumns(table, 1);
    return table;
}

QString unitsNote(const DailyReportPlan &plan, const UnitTable &shown)
{
    const auto some = [&](auto is) { return std::any_of(shown.units.begin(), shown.units.end(), is); };
    QStringList notes;
    if (const QString key = officialnames::baseKey(shown.baseKind); !key.isEmpty())
        notes.append(key);
    if (const QString estimated = estimateNote(shown); !estimated.isEmpty())
        notes.append(estimated);
    if (shown.totalNeeded)
        notes.append(QStringLiteral("“Còn thiếu”: số %1 cần thêm để đạt %2; dòng Cộng tính trên tổng")
                         .arg(plan.facts.campaign.unitWord, plan.facts.campaign.unitTargets.isEmpty()
                                                                ? plan.facts.day.target.text() + u'%'
                                                                : QStringLiteral("mục tiêu được giao")));
    if (some([](const UnitFigures *u) { return u->carriedFrom && !u->held && u->status != UnitStatus::Excused; }))
        notes.append(QStringLiteral("“Số” kèm ngày: đơn vị chưa báo cáo, lấy số gần nhất"));
    if (some([](const UnitFigures *u) { return u->held.has_value(); }))
        notes.append(QStringLiteral("“Chờ xác minh”: số đơn vị báo chưa cộng vào tổng, lấy số gần nhất"));
    if (some([](const UnitFigures *u) { return u->status == UnitStatus::Excused; }))
        notes.append(QStringLiteral("đơn vị được miễn không tính vào tỷ lệ"));
    if (some([](const UnitFigures *u) { return u->status != UnitStatus::Excused && !hasBase(*u); }))
        notes.append(QStringLiteral("đơn vị chưa có mẫu số không cộng vào dòng Cộng"));
    if (shown.totalNeeded && !plan.facts.day.mixingRule.isEmpty())
        notes.append(QStringLiteral("dòng Cộng gộp các luồng theo quy tắc: ")
                     + officialnames::printable(plan.facts.day.mixingRule));
    return notes.isEmpty() ? QString() : QStringLiteral("Ghi chú: %1.").arg(notes.join(QStringLiteral("; ")));
}

QString rowNote(const UnitFigures &unit)
{
    if (unit.status == UnitStatus::Excused)
        return QStringLiteral("Miễn");
    QStringList notes;
    if (unit.held)
        notes.append(QStringLiteral("Chờ xác minh"));
    if (unit.carriedFrom)
        notes.append(QStringLiteral("Số ") + dayAndMonth(*unit.carriedFrom));
    else if (!unit.installed)
        notes.append(QStringLiteral("Chưa có số"));
    if (unit.minutesLate > 0)
        notes.append(QStringLiteral("Gửi trễ"));
    if (unit.corrected)
        notes.append(QStringLiteral("Đính chính"));
    if (unit.status == UnitStatus::NoChange)
        notes.append(QStringLiteral("Không phát sinh"));
    for (qsizetype i = 1; i < notes.size(); ++i)
        notes[i] = officialnames::lowerFirst(notes.at(i));
    return notes.join(QStringLiteral("; "));
}

} // namespace dophu::dailytables
