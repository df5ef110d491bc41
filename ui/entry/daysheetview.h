// Day sheet view: the grid of the entry page. While it shows a unit it has a current cell, whatever was filtered, sorted or
// read anew. It knows where the cursor goes: Enter down to the next visible row and over the group rows, Tab to the next
// editable cell, Home and End to the first and last one. What a key changes is told as a wish; the page carries it to the
// editor.
#pragma once

#include "ui/entry/sheetplace.h"

#include <QSet>
#include <QTableView>
#include <QVariantMap>

#include <functional>

namespace dophu
{

class DaySheetDelegate;
class DaySheetModel;
class FrozenColumns;

class DaySheetView : public QTableView
{
    Q_OBJECT

public:
    DaySheetView(DaySheetModel &model, DaySheetDelegate &delegate, QWidget *parent = nullptr);

    void goTo(int row, int column); // chosen alone, whatever keys are held
    void toggleGroup(int row);      // its rows folded away or back, without moving what is seen
    void stepRow(int by);           // next or previous unit row, over group rows
    void stepCell(int by);          // next or previous editable cell, over the end of the row
    void stepTo(int by, const std::function<bool(int row)> &wanted); // next or previous row that is wanted, going round
    bool isEditing() const { return state() == EditingState; }
    void editCurrent(); // caret at the end
    // Columns as the clerk wants them; what the window is too narrow for is hidden on top of that.
    void restoreColumns();
    QVariantMap columnArrangement() const; // columns put away, widths the clerk has set
    void arrangeColumns(const QVariantMap &arrangement);
    void setColumnWanted(int column, bool wanted);
    bool isColumnWanted(int column) const { return !m_unwanted.contains(column); }
    void setTight(bool tight);
    // Room for whole names on a wide window, until the clerk sets a width.
    void setRoomy(bool roomy);
    QVector<int> selectedRows() const; // unit rows, top down; the current one when nothing is selected

signals:
    void escaped();     // with nothing left to turn back in the sheet
    void lockedTyped(); // a key at a cell of a closed day
    void copyWanted();
    void copyWithTitlesWanted();
    void fillDownWanted();
    void sortWanted(int column);
    void cutWanted();
    void pasteWanted();
    void clearWanted();
    void carryWanted();
    void offeredWanted();
    void acceptWanted();
    void nowWanted();    // Ctrl+; in Giờ nhận
    void repeatWanted(); // keypad * in Giờ nhận and Nguồn: the value above
    void problemWanted(int by);
    void rowMoved(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void chooseOnly(const QModelIndex &cell);
    void layOutRows();
    void followResets();
    void takePlace();
    bool handleVerb(QKeyEvent *event);
    bool handleEdge(QKeyEvent *event);
    void chooseRows(); // the whole rows of what is selected
    void chooseInputMethod();
    void showColumns();
    void goExtending(const QModelIndex &to, bool extend);
    bool handleTyping(QKeyEvent *event);
    QModelIndex editableFrom(int row, int column, int by) const;

    DaySheetModel &m_model;
    DaySheetDelegate &m_delegate;
    SheetPlace m_place;
    SheetPlace::By m_goingBy = SheetPlace::By::Clerk;
    QMetaObject::Connection m_resets;
    FrozenColumns *m_frozen = nullptr; // made when the sheet is first scrolled sideways
    QSet<int> m_unwanted;
    bool m_tight = false;
    bool m_roomy = false;
    QSet<int> m_widthChosen;
};

} // namespace dophu
