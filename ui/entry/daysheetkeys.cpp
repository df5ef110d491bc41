// The keys of the day sheet: which wish each tells, where it takes the cursor, and what it begins to type.
#include "ui/entry/daysheetdelegate.h"
#include "ui/entry/daysheetmodel.h"
#include "ui/entry/daysheetview.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>

namespace dophu
{

void DaySheetView::chooseRows()
{
    QItemSelection rows;
    for (const int row : selectedRows())
        rows.select(m_model.index(row, 0), m_model.index(row, sheetColumnCount - 1));
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

bool DaySheetView::handleVerb(QKeyEvent *event)
{
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    const bool alt = event->modifiers() & Qt::AltModifier;
    const int back = event->modifiers() & Qt::ShiftModifier ? -1 : 1;
    const int key = event->key();
    if (handleEdge(event))
        return true;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && alt)
        emit acceptWanted();
    else if (key == Qt::Key_C && ctrl && back < 0)
        emit copyWithTitlesWanted();
    else if (key == Qt::Key_D && ctrl)
        emit fillDownWanted();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        stepRow(back);
    else if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else if (event->matches(QKeySequence::Cut))
        emit cutWanted();
    else if (event->matches(QKeySequence::Paste))
        emit pasteWanted();
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        emit clearWanted();
    else if (key == Qt::Key_F2)
        editCurrent();
    else if (key == Qt::Key_F3)
        emit offeredWanted();
    else if (key == Qt::Key_F4 && !alt)
        emit carryWanted();
    else if (key == Qt::Key_F7)
        emit problemWanted(back);
    else if (key == Qt::Key_Semicolon && ctrl)
        emit nowWanted();
    else if (key == Qt::Key_Space && back < 0)
        chooseRows();
    else if (key == Qt::Key_Escape && selectedIndexes().size() > 1)
        chooseOnly(currentIndex());
    else if (key == Qt::Key_Escape)
        emit escaped();
    else
        return false;
    return true;
}

// Ctrl with an arrow, Home or End: to the edge of the sheet; with Shift, choosing what lies between.
bool DaySheetView::handleEdge(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!(event->modifiers() & Qt::ControlModifier) || !current.isValid())
        return false;
    const auto unitRow = [this](int row, int by) {
        while (row >= 0 && row < m_model.rowCount() && m_model.isGroupRow(row))
            row += by;
        return row;
    };
    const int first = unitRow(0, 1);
    const int last = unitRow(m_model.rowCount() - 1, -1);
    const auto cell = [&](int row, bool end) {
        return end ? editableFrom(row, sheetColumnCount, -1) : editableFrom(row, -1, 1);
    };
    QModelIndex to;
    switch (event->key()) {
    case Qt::Key_Up:
        to = m_model.index(first, current.column());
        break;
    case Qt::Key_Down:
        to = m_model.index(last, current.column());
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        to = cell(current.row(), event->key() == Qt::Key_Right);
        break;
    case Qt::Key_Home:
        to = cell(first, false);
        break;
    case Qt::Key_End:
        to = cell(last, true);
        break;
    default:
        return false;
    }
    goExtending(to, event->modifiers() & Qt::ShiftModifier);
    return true;
}

void DaySheetView::goExtending(const QModelIndex &to, bool extend)
{
    if (!to.isValid())
        return;
    if (!extend)
        return goTo(to.row(), to.column());
    const QModelIndex from = currentIndex();
    const QItemSelection range(m_model.index(std::min(from.row(), to.row()), std::min(from.column(), to.column())),
                               m_model.index(std::max(from.row(), to.row()), std::max(from.column(), to.column())));
    selectionModel()->select(range, QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    scrollTo(to);
}

// A digit or a leading plus starts a number and replaces it; any letter starts a note, a digit an hour, a letter a channel.
bool DaySheetView::handleTyping(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || text.isEmpty() || !text.at(0).isPrint() || !current.isValid())
        return false;
    const auto column = SheetColumn(current.column());
    const bool timeOrChannel = column == SheetColumn::Received || column == SheetColumn::Channel;
    if (timeOrChannel && text == QLatin1String("*")) {
        emit repeatWanted();
        return true;
    }
    const bool digit = text.at(0).isDigit();
    if (column == SheetColumn::Installed && !digit && text != QLatin1String("+"))
        return true;
    if (column == SheetColumn::Received && !digit)
        return true;
    if (text == QLatin1String(" ") && column != SheetColumn::Note)
        return true;
    if (!m_model.isEditable(current.row(), current.column())) {
        if (traitsOf(current.column()).editable && !m_model.isGroupRow(current.row()))
            emit lockedTyped();
        return true;
    }
    m_delegate.setCaretMode(false);
    edit(current, AnyKeyPressed, event);
    return true;
}

void DaySheetView::keyPressEvent(QKeyEvent *event)
{
    if (handleVerb(event) || handleTyping(event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

// The menu key asks for the menu of the cell, not of the middle of the sheet.
bool DaySheetView::event(QEvent *event)
{
    if (event->type() == QEvent::ContextMenu
        && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()) {
        emit customContextMenuRequested(visualRect(currentIndex()).bottomLeft());
        return true;
    }
    return QTableView::event(event);
}

// Numbers and hours are no words: an input method that composes would turn digits into letters there.
void DaySheetView::chooseInputMethod()
{
    const auto column = SheetColumn(currentIndex().column());
    const bool words = column == SheetColumn::Note || column == SheetColumn::Channel;
    setAttribute(Qt::WA_InputMethodEnabled, currentIndex().isValid() && words);
}

void DaySheetView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    chooseInputMethod();
}

// What an input method commits anyway is taken for the keys it stands for, when it is digits.
void DaySheetView::inputMethodEvent(QInputMethodEvent *event)
{
    const auto column = SheetColumn(currentIndex().column());
    if (column == SheetColumn::Note || column == SheetColumn::Channel)
        return QTableView::inputMethodEvent(event);
    const QString typed = event->commitString();
    if (!typed.isEmpty() && typed.at(0).isDigit()) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, typed);
        handleTyping(&key);
    }
    event->accept();
}

QModelIndex DaySheetView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int row = currentIndex().row();
    switch (action) {
    case MoveNext:
        return editableFrom(row, currentIndex().column(), 1);
    case MovePrevious:
        return editableFrom(row, currentIndex().column(), -1);
    case MoveHome:
        if (!(modifiers & Qt::ControlModifier) && row >= 0)
            return editableFrom(row, -1, 1);
        break;
    case MoveEnd:
        if (!(modifiers & Qt::ControlModifier) && row >= 0)
            return editableFrom(row, sheetColumnCount, -1);
        break;
    default:
        break;
    }
    return QTableView::moveCursor(action, modifiers);
}

} // namespace dophu
