// Nhập báo cáo: the grid in which a day is typed, pasted and judged. The page wires the sheet, its editor, the bars and the
// side panel together; numbers are stored by the editor through the desk the moment they are committed, so there is no
// save button. Reading files and messages is the intake's: the page only wishes for it.
#pragma once

#include "ui/entry/daysheeteditor.h"
#include "ui/entry/sheetfilter.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QTimer>

#include <optional>

class QStackedWidget;

namespace dophu
{

class DaySheetDelegate;
class DaySheetModel;
class DaySheetView;
class EmptyState;
class EntryToolBar;
class FilterBar;
class KeyHint;
class MessageStrip;
class Prompts;
class TotalsRow;
class UnitPanel;

class EntryPage : public Page
{
    Q_OBJECT

public:
    EntryPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void showDay(Day day) override;
    void showUnit(UnitId unit) override;
    QString hint() const override;
    void showFilter(const QString &filter); // "late", "accepted", "missing"
    // Whether files and messages can be taken in; without it the two buttons are not there.
    void setIntakeOffered(bool offered);

signals:
    void importWanted();
    void pasteTextWanted(const QString &text); // empty: the clipboard's

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildSheet();
    void connectBars();
    void connectView();
    void connectEditor();
    void connectPanel();
    void addShortcuts();
    void layOut();
    bool isPanelShown() const;

    void reload();
    void reloadSoon();
    void fillSearchKeys();
    void showClosedStrip();
    void updateBars();
    void updatePanel();
    void choose(SheetFilter filter);
    void search(const QString &text);
    void updateEmptyState();

    void copySelection();
    void clearSelection();
    void pasteClipboard();
    void carrySelection();
    void noChangeSelection();
    void excuseSelection();
    void takeOffered();
    void acceptCurrent();
    void acceptFinding(UnitId unit, FindingCode code);
    void copyReminder();
    void goToUnit();
    void typeNow();
    void repeatAbove();
    void stepProblem(int by);
    void showCellMenu(const QPoint &at);
    void showHeaderMenu(const QPoint &at);
    void tellConflict(const SheetConflict &conflict);
    void tellFailure(const Failure &failure);
    QVector<UnitId> selectedUnits() const;
    QVector<SheetText> selectedCells() const;
    const UnitFigures *currentUnit() const;
    bool isSheetEditable() const;

    Desk &m_desk;
    Prompts &m_prompts;
    Day m_day;
    DayState m_state;
    bool m_stale = true;
    QTimer m_later; // a very long sheet is read again when the typing pauses
    QHash<qint64, QString> m_searchKeys;
    std::optional<bool> m_panelWanted; // empty: as the size class says
    DaySheetModel *m_model;
    DaySheetEditor *m_editor;
    DaySheetDelegate *m_delegate;
    DaySheetView *m_view;
    QWidget *m_sheet = nullptr;
    EntryToolBar *m_tools;
    FilterBar *m_filters;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty;
    TotalsRow *m_totals;
    MessageStrip *m_strip;
    MessageStrip *m_closedStrip;
    KeyHint *m_keyHint;
    QWidget *m_hintRow = nullptr;
    UnitPanel *m_panel;
    QString m_preview;
};

} // namespace dophu
