#include "core/documents/summarysheet.h"

#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"

#include <algorithm>

namespace dophu
{

namespace
{

using officialformat::dayAndMonth;

template <class T> TypedCell countCell(const std::optional<T> &count)
{
    if (!count)
        return {};
    return qint64(count->value());
}

TypedCell rateCell(const std::optional<Coverage> &rate)
{
    return rate ? TypedCell(*rate) : TypedCell();
}

const Stream *streamOfTable(const Campaign &campaign, const SummaryTable &table)
{
    const UnitFigures *first = table.rows.isEmpty() ? nullptr : table.rows.first().unit;
    return first ? campaign.stream(first->stream) : nullptr;
}

QString sumNoteOf(const SummaryFacts &facts, const Consolidation &day, const Stream *stream)
{
    const SummaryRow &sum = facts.table.sum;
    if (!sum.coverage)
        return {};
    const QString need =
        QStringLiteral("%1% × %2").arg(day.target.text(), officialformat::count(sum.base.value_or(Count())));
    const QString installed = officialformat::count(sum.installed.value_or(Count()));
    QString text;
    if (sum.met)
        text = QStringLiteral("%1: đã đạt, %2 không quá %3").arg(facts.sumName, need, installed);
    else
        text = QStringLiteral("Còn thiếu: %1 \u2212 %2 = %3")
                   .arg(need, installed, officialformat::count(sum.needed.value_or(Count())));
    if (facts.ofGroups())
        text += QStringLiteral("; dòng cộng chỉ gồm các luồng tính vào toàn huyện");
    else if (!sum.met && facts.table.met > 0)
        text += QStringLiteral("; không bằng tổng cột vì %1 đơn vị đã đạt mục tiêu").arg(facts.table.met);
    text += u'.';
    if (!day.mixingRule.isEmpty() && facts.ofGroups())
        text += QStringLiteral(" Cách cộng: %1.").arg(officialnames::printable(day.mixingRule));
    if (sum.baseIsEstimate)
        text += QStringLiteral(" Có mẫu số ước tính.");
    const QString key = stream ? officialnames::baseKey(stream->baseKind) : QString();
    return key.isEmpty() ? text : text + u' ' + key + u'.';
}

QString nameOf(const SummaryFacts &facts, const SummaryRow &row)
{
    return facts.ofGroups() && !row.isStream ? officialnames::group(row.name) : officialnames::printable(row.name);
}

QString noteCell(const SummaryFacts &facts, const SummaryRow &row, bool isSum)
{
    if (facts.ofGroups())
        return QStringLiteral("%1/%2 gửi").arg(row.reported).arg(row.due);
    if (isSum)
        return QStringLiteral("%1/%2 đạt").arg(facts.table.met).arg(facts.table.rated);
    QStringList marks;
    for (const int number : footnotesOf(facts.notes, row.id))
        marks.append(QString::number(number));
    const QString note = summaryRowNote(row);
    return marks.isEmpty() ? note : (note + QStringLiteral(" [%1]").arg(marks.join(u','))).trimmed();
}

double paperWidth(const SummaryFacts &facts, SummaryColumn column)
{
    switch (column) {
    case SummaryColumn::Number:
        return 10;
    case SummaryColumn::Name:
        return 45;
    case SummaryColumn::Base:
        return 18;
    case SummaryColumn::Note:
        return facts.ofGroups() ? 24 : 34;
    case SummaryColumn::Rank:
    case SummaryColumn::RankChange:
        return 18.5; // the title breaks into two lines, not four
    default:
        return 19; // a rate in bold, on one line
    }
}

} // namespace

QStringList summaryGroups(const Consolidation &day)
{
    QStringList groups;
    for (const GroupFigures &group : day.groups)
        groups.append(group.group);
    groups.append(QString());
    return groups;
}

SummaryFacts summaryFacts(const Campaign &campaign, const Consolidation &day, const Consolidation *earlier,
                          const QString &group, SummaryOrder order)
{
    SummaryFacts facts;
    facts.group = group;
    facts.day = day.day;
    facts.cutoff = day.cutoff;
    if (earlier)
        facts.earlier = earlier->day;
    facts.table = group.isEmpty() ? groupSummary(day, earlier) : unitSummary(day, earlier, group, order);
    facts.notes = footnotes(day, group);
    facts.number = QStringLiteral("Biểu %1").arg(summaryGroups(day).indexOf(group) + 1, 2, 10, QLatin1Char('0'));
    facts.title =
        QStringLiteral("Kết quả %1 theo %2")
            .arg(officialnames::lowerFirst(officialnames::printable(campaign.name)),
                 group.isEmpty() ? QStringLiteral("nhóm đơn vị") : officialnames::lowerFirst(officialnames::group(group)));
    const Stream *stream = streamOfTable(campaign, facts.table);
    if (stream)
        facts.baseTitle = officialnames::baseColumn(stream->baseKind);
    facts.sumName =
        facts.ofGroups() || (stream && stream->inTotal) ? QStringLiteral("Cộng toàn huyện") : QStringLiteral("Cộng");
    facts.sumNote = sumNoteOf(facts, day, stream);
    return facts;
}

QString summaryUpperTitle(const SummaryFacts &facts, SummaryColumn column)
{
    switch (column) {
    case SummaryColumn::Number:
        return QStringLiteral("STT");
    case SummaryColumn::Name:
        return facts.ofGroups() ? QStringLiteral("Nhóm đơn vị") : QStringLiteral("Đơn vị");
    case SummaryColumn::Base:
        return facts.baseTitle;
    case SummaryColumn::InstalledBefore:
    case SummaryColumn::Installed:
    case SummaryColumn::Increase:
        return QStringLiteral("Đã cài (luỹ kế)");
    case SummaryColumn::RateBefore:
    case SummaryColumn::Rate:
    case SummaryColumn::Points:
        return QStringLiteral("Tỷ lệ");
    case SummaryColumn::ReportedOnly:
    case SummaryColumn::Low:
    case SummaryColumn::High:
        return QStringLiteral("Tỷ lệ theo cách tính khác");
    case SummaryColumn::Needed:
        return QStringLiteral("Còn thiếu");
    case SummaryColumn::Rank:
    case SummaryColumn::RankChange:
        return QStringLiteral("Xếp hạng");
    case SummaryColumn::Note:
        return QStringLiteral("Ghi chú");
    }
    return {};
}

QString summaryLowerTitle(const SummaryFacts &facts, SummaryColumn column)
{
    QString before = facts.earlier ? dayAndMonth(*facts.earlier) : officialformat::noFigure;
    switch (column) {
    case SummaryColumn::InstalledBefore:
    case SummaryColumn::RateBefore:
        return before;
    case SummaryColumn::Installed:
    case SummaryColumn::Rate:
    case SummaryColumn::Rank:
        return facts.day.isValid() ? dayAndMonth(facts.day) : QString();
    case SummaryColumn::Increase:
        return QStringLiteral("Tăng");
    case SummaryColumn::Points:
        return QStringLiteral("± điểm");
    case SummaryColumn::ReportedOnly:
        return QStringLiteral("Chỉ đã gửi");
    case SummaryColumn::Low:
        return QStringLiteral("Thấp nhất");
    case SummaryColumn::High:
        return QStringLiteral("Cao nhất");
    case SummaryColumn::RankChange:
        return QStringLiteral("So %1").arg(before);
    default:
        return {};
    }
}

bool summarySays(const SummaryFacts &facts, SummaryColumn column)
{
    switch (column) {
    case SummaryColumn::InstalledBefore:
    case SummaryColumn::RateBefore:
    case SummaryColumn::Increase:
    case SummaryColumn::Points:
        return facts.earlier.has_value();
    case SummaryColumn::RankChange:
        return facts.earlier.has_value() && !facts.ofGroups();
    case SummaryColumn::Rank:
        return !facts.ofGroups();
    case SummaryColumn::ReportedOnly:
    case SummaryColumn::Low:
    case SummaryColumn::High:
        return facts.ofGroups();
    default:
        return true;
    }
}

QString summaryRowNote(const SummaryRow &row)
{
    const UnitFigures *unit = row.unit;
    if (!unit)
        return {};
    QStringList parts;
    if (unit->status == UnitStatus::Excused)
        parts.append(QStringLiteral("Miễn"));
    else if (unit->held)
        parts.append(QStringLiteral("Chờ xác minh"));
    else if (unit->carriedFrom)
        parts.append(QStringLiteral("Số %1").arg(dayAndMonth(*unit->carriedFrom)));
    else if (unit->status == UnitStatus::Missing || unit->status == UnitStatus::NotDue)
        parts.append(QStringLiteral("Chưa gửi"));
    if (unit->status == UnitStatus::NoChange)
        parts.append(QStringLiteral("Không phát sinh"));
    if (unit->minutesLate > 0)
        parts.append(QStringLiteral("Trễ %1").arg(unit->received.time().toString(QStringLiteral("HH:mm"))));
    for (const Finding &finding : unit->findings) {
        if (finding.accepted && !parts.contains(finding.accepted->reason))
            parts.append(officialnames::printable(finding.accepted->reason));
    }
    if (unit->corrected)
        parts.append(QStringLiteral("Đã sửa"));
    return parts.join(QStringLiteral("; "));
}

TypedCell summaryCell(const SummaryFacts &facts, int row, SummaryColumn column)
{
    const bool isSum = row >= facts.table.rows.size();
    const SummaryRow &figures = isSum ? facts.table.sum : facts.table.rows.at(row);
    switch (column) {
    case SummaryColumn::Number:
        return isSum || figures.isStream ? TypedCell(QString()) : TypedCell(qint64(row) + 1);
    case SummaryColumn::Name:
        return isSum ? facts.sumName : nameOf(facts, figures);
    case SummaryColumn::Base:
        return countCell(figures.base);
    case SummaryColumn::InstalledBefore:
        return countCell(figures.installedBefore);
    case SummaryColumn::Installed:
        return countCell(figures.installed);
    case SummaryColumn::Increase:
        return figures.increase ? TypedCell(SignedCount{*figures.increase}) : TypedCell();
    case SummaryColumn::RateBefore:
        return rateCell(figures.coverageBefore);
    case SummaryColumn::Rate:
        return rateCell(figures.coverage);
    case SummaryColumn::Points:
        return figures.points ? TypedCell(PointsChange{*figures.points}) : TypedCell();
    case SummaryColumn::ReportedOnly:
        return rateCell(figures.reportedOnly);
    case SummaryColumn::Low:
        return rateCell(figures.low);
    case SummaryColumn::High:
        return rateCell(figures.high);
    case SummaryColumn::Needed:
        return figures.needed ? TypedCell(StillNeeded{figures.needed->value()}) : TypedCell();
    case SummaryColumn::Rank:
        return figures.rank ? TypedCell(qint64(*figures.rank)) : TypedCell(QString());
    case SummaryColumn::RankChange:
        return figures.rank && figures.rankBefore ? TypedCell(SignedCount{*figures.rankBefore - *figures.rank})
                                                  : TypedCell(QString());
    case SummaryColumn::Note:
        return noteCell(facts, figures, isSum);
    }
    return {};
}

TypedTable summarySheet(const SummaryFacts &facts, const QVector<SummaryColumn> &columns, bool withNotes)
{
    TypedTable sheet;
    sheet.number = facts.number.toUpper();
    sheet.title = facts.title;
    sheet.when =
        QStringLiteral("đến %1 ngày %2").arg(officialformat::hour(facts.cutoff), officialformat::shortDate(facts.day));
    if (facts.earlier)
        sheet.when += QStringLiteral(", so với ngày %1").arg(officialformat::shortDate(*facts.earlier));
    sheet.state = facts.stateLine;
    sheet.sheetName = facts.number;
    sheet.day = facts.day;
    QVector<SummaryColumn> said;
    for (const SummaryColumn column : columns) {
        if (summarySays(facts, column))
            said.append(column);
    }
    for (const SummaryColumn column : said) {
        const CellAlign align = column == SummaryColumn::Number                                  ? CellAlign::Centre
                                : column == SummaryColumn::Name || column == SummaryColumn::Note ? CellAlign::Left
                                                                                                 : CellAlign::Right;
        sheet.columns.append(
            {summaryUpperTitle(facts, column), summaryLowerTitle(facts, column), paperWidth(facts, column), align});
    }
    sheet.nameColumn = int(std::max<qsizetype>(0, said.indexOf(SummaryColumn::Name)));
    for (int row = 0; row <= facts.table.rows.size(); ++row) {
        const bool isSum = row == facts.table.rows.size();
        TypedRow line{isSum || facts.table.rows.at(row).isStream ? RowKind::Total : RowKind::Entry, {}};
        for (const SummaryColumn column : said)
            line.cells.append(summaryCell(facts, row, column));
        sheet.rows.append(line);
    }
    if (!facts.sumNote.isEmpty())
        sheet.notes.append(facts.sumNote);
    for (const Footnote &note : facts.notes) {
        if (withNotes)
            sheet.notes.append(QStringLiteral("[%1] %2").arg(note.number).arg(officialnames::printable(note.text)));
    }
    return sheet;
}

} // namespace dophu
