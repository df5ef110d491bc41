#include "ui/entry/daysheetview.h"

#include "ui/entry/daysheetdelegate.h"
#include "ui/entry/daysheetmodel.h"
#include "ui/entry/frozencolumns.h"
#include "ui/entry/sheetheader.h"
#include "ui/widgets/windowfonts.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace dophu
{

DaySheetView::DaySheetView(DaySheetModel &model, DaySheetDelegate &delegate, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(delegate)
{
    setObjectName(QStringLiteral("daySheet"));
    setAccessibleName(tr("Bảng ngày"));
    setModel(&model);
    setItemDelegate(&delegate);
    setHorizontalHeader(new SheetHeader(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(true);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(scaled(24));
    verticalHeader()->setMinimumSectionSize(scaled(20));
    horizontalHeader()->setFixedHeight(scaled(28));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(scaled(30));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    restoreColumns();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &DaySheetView::sortWanted);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int) {
        if (horizontalHeader()->underMouse())
            m_widthChosen.insert(column);
        if (m_frozen)
            m_frozen->place();
    });
    followResets();
    connect(&delegate, &DaySheetDelegate::rowStepWanted, this, &DaySheetView::stepRow);
    connect(&delegate, &DaySheetDelegate::cellStepWanted, this, &DaySheetView::stepCell);
    layOutRows();
}

void DaySheetView::layOutRows()
{
    clearSpans();
    verticalHeader()->setDefaultSectionSize(scaled(24));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isGroupRow(row))
            continue;
        setSpan(row, 0, 1, sheetColumnCount);
        setRowHeight(row, scaled(28));
    }
    if (m_frozen)
        m_frozen->layOutRows();
}

// After every view and header that shares the selection: each empties it when the model is reset.
void DaySheetView::followResets()
{
    disconnect(m_resets);
    m_resets = connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        layOutRows();
        takePlace();
    });
}

// A reset leaves the view without a current cell, and without one no key does anything.
void DaySheetView::takePlace()
{
    const QModelIndex place = m_place.in(m_model);
    m_goingBy = SheetPlace::By::Sheet;
    goTo(place.row(), place.column());
    m_goingBy = SheetPlace::By::Clerk;
}

void DaySheetView::toggleGroup(int row)
{
    const int scrolled = verticalScrollBar()->value();
    m_model.toggleGroup(row);
    verticalScrollBar()->setValue(scrolled);
}

void DaySheetView::goTo(int row, int column)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QModelIndex target = m_model.index(row, column);
    chooseOnly(target);
    if (row > 0 && m_model.isGroupRow(row - 1)) // the first of a group is seen with its group
        scrollTo(m_model.index(row - 1, column));
    scrollTo(target);
}

// Not setCurrentIndex(): with Ctrl or Shift still held, as in Ctrl+Home or Shift+Enter, that would keep or stretch the
// selection, and Delete would take cells nobody chose.
void DaySheetView::chooseOnly(const QModelIndex &cell)
{
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
}

void DaySheetView::stepRow(int by)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : indexOf(SheetColumn::Installed);
    for (int row = currentIndex().row() + by; row >= 0 && row < m_model.rowCount(); row += by) {
        if (!m_model.isGroupRow(row))
            return goTo(row, column);
    }
}

QModelIndex DaySheetView::editableFrom(int row, int column, int by) const
{
    for (int r = row, c = column + by; r >= 0 && r<m_model.rowCount(); r += by, c = by> 0 ? 0 : sheetColumnCount - 1) {
        for (; c >= 0 && c < sheetColumnCount; c += by) {
            if (!isColumnHidden(c) && !m_model.isGroupRow(r) && m_model.isEditable(r, c))
                return m_model.index(r, c);
        }
    }
    return currentIndex();
}

void DaySheetView::stepCell(int by)
{
    const QModelIndex next = editableFrom(currentIndex().row(), currentIndex().column(), by);
    if (next.isValid())
        goTo(next.row(), next.column());
}

void DaySheetView::stepTo(int by, const std::function<bool(int row)> &wanted)
{
    const int rows = m_model.rowCount();
    int row = currentIndex().isValid() ? currentIndex().row() : (by > 0 ? -1 : rows);
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + by + rows) % rows;
        if (!m_model.isGroupRow(row) && wanted(row))
            return goTo(row, indexOf(SheetColumn::Installed));
    }
}

void DaySheetView::editCurrent()
{
    if (!currentIndex().isValid())
        return;
    m_delegate.setCaretMode(true);
    edit(currentIndex());
    if (auto *line = qobject_cast<QLineEdit *>(indexWidget(currentIndex())))
        line->end(false);
}

QVector<int> DaySheetView::selectedRows() const
{
    QVector<int> rows;
    for (const QModelIndex &index : selectedIndexes()) {
        if (!m_model.isGroupRow(index.row()) && !rows.contains(index.row()))
            rows.append(index.row());
    }
    if (rows.isEmpty() && currentIndex().isValid() && !m_model.isGroupRow(currentIndex().row()))
        rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DaySheetView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (!m_frozen && horizontalScrollBar()->value() > 0) {
        m_frozen = new FrozenColumns(this, m_model, new SheetHeader(this));
        followResets();
        connect(m_frozen->horizontalHeader(), &QHeaderView::sectionClicked, this, &DaySheetView::sortWanted);
    }
    if (m_frozen && dx != 0)
        m_frozen->place();
}

void DaySheetView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (pressed.isValid() && m_model.isGroupRow(pressed.row())) {
        toggleGroup(pressed.row());
        return;
    }
    m_delegate.setCaretMode(false);
    QTableView::mousePressEvent(event);
}

void DaySheetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (m_frozen)
        m_frozen->viewport()->update();
    chooseInputMethod();
    m_place.note(m_model, current, m_goingBy);
    if (current.row() != previous.row())
        emit rowMoved(current.row());
}

void DaySheetView::resizeEvent(QResizeEvent *event)
{
    const QRect current = visualRect(currentIndex());
    const bool wasSeen = current.isValid() && current.bottom() >= 0 && current.top() < event->oldSize().height();
    QTableView::resizeEvent(event);
    if (m_frozen)
        m_frozen->place();
    if (wasSeen) // a strip that opens below must not cover the row being typed
        scrollTo(currentIndex());
    emit horizontalHeader()->geometriesChanged();
}

void DaySheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    setFocus();
}

} // namespace dophu
