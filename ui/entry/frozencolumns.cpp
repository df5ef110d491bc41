#include "ui/entry/frozencolumns.h"

#include "ui/entry/daysheetmodel.h"
#include "ui/entry/daysheetview.h"
#include "ui/widgets/windowfonts.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

namespace dophu
{

namespace
{
constexpr int frozenCount = 2;
}

FrozenColumns::FrozenColumns(DaySheetView *sheet, DaySheetModel &model, QHeaderView *header)
    : QTableView(sheet), m_sheet(sheet), m_model(model)
{
    setObjectName(QStringLiteral("frozenColumns"));
    setModel(&model);
    setSelectionModel(sheet->selectionModel());
    setItemDelegate(sheet->itemDelegate());
    setHorizontalHeader(header);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(sheet->verticalScrollMode());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header->setFixedHeight(sheet->horizontalHeader()->height());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = frozenCount; column < sheetColumnCount; ++column)
        setColumnHidden(column, true);
    connect(sheet->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, sheet->verticalScrollBar(), &QScrollBar::setValue);
    layOutRows();
}

void FrozenColumns::layOutRows()
{
    clearSpans();
    verticalHeader()->setMinimumSectionSize(m_sheet->verticalHeader()->minimumSectionSize());
    verticalHeader()->setDefaultSectionSize(m_sheet->verticalHeader()->defaultSectionSize());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isGroupRow(row))
            continue;
        setSpan(row, 0, 1, frozenCount);
        setRowHeight(row, m_sheet->rowHeight(row));
    }
}

void FrozenColumns::place()
{
    setVisible(m_sheet->horizontalScrollBar()->value() > 0);
    if (isHidden())
        return;
    int width = 0;
    for (int column = 0; column < frozenCount; ++column) {
        setColumnWidth(column, m_sheet->columnWidth(column));
        width += m_sheet->columnWidth(column);
    }
    setGeometry(m_sheet->frameWidth(), m_sheet->frameWidth(), width,
                m_sheet->viewport()->height() + m_sheet->horizontalHeader()->height());
    verticalScrollBar()->setValue(m_sheet->verticalScrollBar()->value());
    raise();
}

void FrozenColumns::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (!pressed.isValid())
        return;
    if (m_model.isGroupRow(pressed.row()))
        m_sheet->toggleGroup(pressed.row());
    else
        m_sheet->setCurrentIndex(pressed);
    m_sheet->setFocus();
}

} // namespace dophu
