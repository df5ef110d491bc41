#include "ui/intake/gridglimpse.h"

#include "core/domain/day.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/words.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace dophu
{

QVector<int> glimpseOf(QVector<int> places, int around, int last, int most)
{
    QVector<int> wanted;
    for (const int place : std::as_const(places)) {
        for (int i = std::max(0, place - around); i <= std::min(last, place + around); ++i) {
            if (!wanted.contains(i) && (wanted.size() < most || places.contains(i)))
                wanted.append(i);
        }
    }
    std::sort(wanted.begin(), wanted.end());
    QVector<int> shown;
    for (const int i : std::as_const(wanted)) {
        if (!shown.isEmpty() && shown.last() + 1 < i)
            shown.append(-1);
        shown.append(i);
    }
    return shown;
}

QString gridText(const GridCell &cell)
{
    switch (cell.kind) {
    case CellKind::Empty:
        return {};
    case CellKind::NoResult:
        return GridGlimpse::tr("(chưa có kết quả)");
    case CellKind::Boolean:
        return cell.number != 0 ? GridGlimpse::tr("đúng") : GridGlimpse::tr("sai");
    case CellKind::Date:
        if (cell.text.isEmpty())
            return words::date(Day(QDate(1899, 12, 30).addDays(qint64(cell.number))));
        return cell.text;
    case CellKind::Number:
        if (!cell.text.isEmpty())
            return cell.text;
        return cell.percent ? QLocale::c().toString(cell.number * 100, 'f', 2) + u'%'
                            : QLocale::c().toString(cell.number, 'g', 15);
    case CellKind::Text:
    case CellKind::Error:
        return cell.text;
    }
    return {};
}

GridGlimpse::GridGlimpse(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("gridGlimpse"));
    setAccessibleName(tr("Ô trong bảng nguồn"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(true);
    setWordWrap(false);
    setFont(textFont(TextUse::Small));
    setProperty("panel", true);
    verticalHeader()->setDefaultSectionSize(scaled(22));
    verticalHeader()->setMinimumSectionSize(scaled(20));
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
}

void GridGlimpse::put(int row, int column, const CellGrid &grid, const QVector<SourceMark> &marks)
{
    const int sheetRow = m_rows.at(row);
    const int sheetColumn = m_columns.at(column);
    const Theme &theme = Theme::of(this);
    auto *item = new QTableWidgetItem;
    setItem(row, column, item);
    if (sheetRow < 0 || sheetColumn < 0) {
        item->setBackground(theme.subtle);
        item->setFlags(Qt::NoItemFlags);
        return;
    }
    const GridCell &cell = grid.at(sheetRow, sheetColumn);
    const QString text = gridText(cell).simplified();
    item->setText(text);
    item->setToolTip(text);
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(cellName(sheetRow, sheetColumn), text));
    item->setForeground(theme.text2);
    const bool number = cell.kind == CellKind::Number || cell.kind == CellKind::Date;
    item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    QFont font = textFont(cell.bold ? TextUse::SmallStrong : TextUse::Small);
    font.setStrikeOut(cell.struck);
    for (const SourceMark &mark : marks) {
        if (mark.place.row != sheetRow || mark.place.column != sheetColumn)
            continue;
        const QTextCharFormat format = markFormat(mark.use, theme);
        item->setBackground(format.background());
        item->setForeground(format.foreground());
        font.setWeight(QFont::DemiBold);
    }
    item->setFont(font);
}

void GridGlimpse::showCells(const CellGrid &grid, const QVector<SourceMark> &marks)
{
    QVector<int> rows, columns;
    const int last = grid.lastRow();
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) { // the number, last in reading order, first
        if (mark->place.row >= 0)
            rows.append(mark->place.row);
        if (mark->place.column >= 0)
            columns.append(mark->place.column);
    }
    m_rows = glimpseOf(rows, 2, last, 12);
    m_columns = glimpseOf(columns, 3, grid.columns() - 1, 12);
    clear();
    setRowCount(int(m_rows.size()));
    setColumnCount(int(m_columns.size()));
    for (int i = 0; i < m_columns.size(); ++i) {
        setHorizontalHeaderItem(i, new QTableWidgetItem(m_columns.at(i) < 0 ? QStringLiteral("…") : columnName(m_columns.at(i))));
        setColumnWidth(i, m_columns.at(i) < 0 ? scaled(24) : scaled(92));
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        setVerticalHeaderItem(i, new QTableWidgetItem(m_rows.at(i) < 0 ? QStringLiteral("…") : QString::number(m_rows.at(i) + 1)));
        for (int k = 0; k < m_columns.size(); ++k)
            put(i, k, grid, marks);
    }
    for (int k = 0; k < m_columns.size(); ++k) {
        if (m_columns.at(k) >= 0)
            setColumnWidth(k, std::clamp(sizeHintForColumn(k) + 8, scaled(48), scaled(190)));
    }
    for (const SourceMark &mark : marks) {
        const auto row = m_rows.indexOf(mark.place.row);
        const auto column = m_columns.indexOf(mark.place.column);
        if (row >= 0 && column >= 0)
            scrollToItem(item(int(row), int(column)));
    }
}

} // namespace dophu
