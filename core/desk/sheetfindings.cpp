#include "core/desk/sheetfindings.h"
#include "core/checks/sheetrules.h"

namespace dophu
{

namespace
{

QHash<QPair<qint64, int>, AcceptedFinding> byUnitAndCode(const QVector<AcceptedFinding> &accepted)
{
    QHash<QPair<qint64, int>, AcceptedFinding> byPlace;
    for (const AcceptedFinding &one : accepted) {
        AcceptedFinding &kept = byPlace[{one.unit.value(), int(one.code)}];
        if (one.revision >= kept.revision)
            kept = one;
    }
    return byPlace;
}

} // namespace

Result<QHash<qsizetype, QVector<Finding>>> sheetFindings(const QVector<SheetRow> &rows, Day day, const Limits &limits,
                                                         const AcceptedOfDay &acceptedOfDay)
{
    QVector<SheetLine> lines(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const SheetRow &row = rows.at(i);
        if (row.standing)
            lines[i] = sheetLineOf(*row.standing, *row.findings, day, row.base);
        else
            lines[i].base = row.base;
    }
    QHash<qsizetype, QVector<Finding>> byRow;
    const QVector<SheetFinding> found = judgeSheet(lines, limits);
    if (found.isEmpty())
        return byRow;
    const auto accepted = acceptedOfDay();
    if (!accepted)
        return tl::unexpected<Failure>(accepted.error());
    const auto acceptances = byUnitAndCode(*accepted);
    for (const SheetFinding &one : found) {
        const SheetRow &row = rows.at(one.row);
        Finding finding = one.finding;
        if (one.about >= 0)
            finding.about = rows.at(one.about).name;
        const auto acceptance = acceptances.constFind({row.unit.value(), int(finding.code)});
        if (acceptance != acceptances.constEnd() && acceptance->revision == row.standing->revision)
            finding.accepted = acceptance->acceptance;
        byRow[one.row].append(finding);
    }
    return byRow;
}

Outcome judgeRows(DayInputs &inputs, const Campaign &campaign, const Limits &limits, const AcceptedOfDay &acceptedOfDay)
{
    if (campaign.reporting != Reporting::Cumulative)
        return {};
    QVector<SheetRow> sheet(inputs.rows.size());
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        const DayRow &row = inputs.rows.at(i);
        sheet[i] = SheetRow{row.id, row.name, row.base, row.standing ? &*row.standing : nullptr,
                            row.standing ? &row.standing->findings : nullptr};
    }
    const auto found = sheetFindings(sheet, inputs.day, limits, acceptedOfDay);
    if (!found)
        return tl::unexpected<Failure>(found.error());
    for (auto it = found->cbegin(); it != found->cend(); ++it)
        inputs.rows[it.key()].standing->findings += it.value();
    return {};
}

} // namespace dophu
