// Which columns the day sheet shows and how wide they are: as the clerk wants them, less what the window has no room for.
#include "ui/entry/daysheetmodel.h"
#include "ui/entry/daysheetview.h"
#include "ui/widgets/windowfonts.h"

#include <QHeaderView>

namespace dophu
{

void DaySheetView::restoreColumns()
{
    m_unwanted.clear();
    m_widthChosen.clear();
    for (int column = 0; column < sheetColumnCount; ++column)
        setColumnWidth(column, scaled(traitsOf(column).width));
    if (m_roomy)
        setColumnWidth(indexOf(SheetColumn::Unit), scaled(232));
    showColumns();
}

// Widths in the design's pixels, so that they fit another text size.
QVariantMap DaySheetView::columnArrangement() const
{
    QVariantList unwanted;
    QVariantMap widths;
    for (int column = 0; column < sheetColumnCount; ++column) {
        if (m_unwanted.contains(column))
            unwanted.append(column);
        if (m_widthChosen.contains(column) && columnWidth(column) > 0)
            widths.insert(QString::number(column), qRound(columnWidth(column) * 1000.0 / scaled(1000)));
    }
    return {{QStringLiteral("hiddenColumns"), unwanted}, {QStringLiteral("widths"), widths}};
}

void DaySheetView::arrangeColumns(const QVariantMap &arrangement)
{
    restoreColumns();
    for (const QVariant &column : arrangement.value(QStringLiteral("hiddenColumns")).toList()) {
        const int hidden = column.toInt();
        if (hidden >= indexOf(SheetColumn::DayBefore) && hidden < sheetColumnCount
            && hidden != indexOf(SheetColumn::Installed))
            m_unwanted.insert(hidden);
    }
    const QVariantMap widths = arrangement.value(QStringLiteral("widths")).toMap();
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        const int column = it.key().toInt();
        const int width = scaled(it.value().toInt());
        if (column < 0 || column >= sheetColumnCount || width < horizontalHeader()->minimumSectionSize())
            continue;
        setColumnWidth(column, width);
        m_widthChosen.insert(column);
    }
    showColumns();
}

void DaySheetView::showColumns()
{
    for (int column = 0; column < sheetColumnCount; ++column) {
        const bool noRoom = m_tight && column == indexOf(SheetColumn::Channel);
        setColumnHidden(column, noRoom || m_unwanted.contains(column));
    }
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column())) // nobody types where nothing is seen
        goTo(currentIndex().row(), indexOf(SheetColumn::Installed));
}

void DaySheetView::setColumnWanted(int column, bool wanted)
{
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    showColumns();
}

void DaySheetView::setTight(bool tight)
{
    m_tight = tight;
    showColumns();
}

void DaySheetView::setRoomy(bool roomy)
{
    if (roomy == m_roomy)
        return;
    m_roomy = roomy;
    if (!m_widthChosen.contains(indexOf(SheetColumn::Unit)))
        setColumnWidth(indexOf(SheetColumn::Unit), scaled(roomy ? 232 : traitsOf(indexOf(SheetColumn::Unit)).width));
}

} // namespace dophu
