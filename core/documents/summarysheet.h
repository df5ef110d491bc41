// Summary sheet (biểu tổng hợp): a day's summary table in official words, ready to be shown, printed and written to a
// file. It decides titles, notes and which columns say something; the figures come from core/coverage unchanged.
#pragma once

#include "core/coverage/footnotes.h"
#include "core/coverage/summarytable.h"
#include "core/documents/typedtable.h"

namespace dophu
{

struct SummaryFacts
{
    QString number; // "Biểu 01"
    QString title;  // "Kết quả cài đặt … theo xã, thị trấn"
    QString group;  // empty: the table of groups
    Day day;
    QTime cutoff;
    std::optional<Day> earlier;
    SummaryTable table;
    QVector<Footnote> notes;
    QString baseTitle = QStringLiteral("Mẫu số");
    QString sumName;
    QString sumNote;   // how the sum's people still needed were worked out; names the base
    QString stateLine; // "Đã chốt 14h31, mã niêm 9F3A71C0"; set by who knows the day's state

    bool ofGroups() const { return group.isEmpty(); }
};

// The groups in the order of their tables, then an empty one for the table of groups. Biểu 01 is the first.
QStringList summaryGroups(const Consolidation &day);

// day and earlier must outlive the facts. earlier: null when there is nothing to compare with.
SummaryFacts summaryFacts(const Campaign &campaign, const Consolidation &day, const Consolidation *earlier,
                          const QString &group, SummaryOrder order);

// What a column is called in these facts; lower is empty when it stands alone.
QString summaryUpperTitle(const SummaryFacts &facts, SummaryColumn column);
QString summaryLowerTitle(const SummaryFacts &facts, SummaryColumn column);
// Whether the column says anything here: nothing to compare with, no ranks among groups.
bool summarySays(const SummaryFacts &facts, SummaryColumn column);
// "Trễ 14h05; ra quân": how the number came to count.
QString summaryRowNote(const SummaryRow &row);

// The row of the table, or its sum for row == table.rows.size().
TypedCell summaryCell(const SummaryFacts &facts, int row, SummaryColumn column);
// columns: those wanted; the ones that say nothing are left out.
TypedTable summarySheet(const SummaryFacts &facts, const QVector<SummaryColumn> &columns, bool withNotes);

} // namespace dophu
