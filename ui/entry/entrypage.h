// Nhập báo cáo: the grid in which a day is typed, pasted and judged. The page wires the sheet, its editor, the bars and the
// side panel together; numbers are stored by the editor through the desk the moment they are committed, so there is no
// save button. Reading files and messages is the intake's: the page only wishes for it.
#pragma once

#include "core/intake/pasted.h"
#include "ui/entry/daysheeteditor.h"
#include "ui/entry/sheetfilter.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <memory>
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
class PastePreview;
class UnitMatcher;
class UnitPanel;
struct PasteSpot;

class EntryPage : public Page
{
    Q_OBJECT

public:
    EntryPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    ~EntryPage() override;

    void showDay(Day day) override;
    void showUnit(UnitId unit) override;
    QVariantMap arrangement() const override; // columns, their widths and the order of the rows
    void restoreArrangement(const QVariantMap &arrangement) override;
    QString hint() const override;
    // The same, with its number being edited where it can be.
    void editUnit(UnitId unit);
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
    void fillSearchKeys(); // when a search begins: a long registry costs
    void showClosedStrip();
    void updateBars();
    void updatePanel(); // totals, hint and, when the keys rest, the side panel
    void updatePanelNow();
    void choose(SheetFilter filter);
    void search(const QString &text);
    void updateEmptyState();

    void copySelection(bool withTitles);
    void clearSelection();
    void pasteClipboard();
    PasteSpot pasteSpot() const;
    void previewPaste(const PastedBlock &block, const PasteSpot &spot);
    void pasteCells(const QVector<SheetText> &cells);
    void fillDown();
    void sortBy(int column);
    const UnitMatcher &matcher();
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
    void turnStep(void (DaySheetEditor::*turn)()); // undo or redo
    void settleRefusal();
    QVector<UnitId> selectedUnits() const;
    QVector<SheetText> selectedCells() const;
    const UnitFigures *currentUnit() const;
    bool isSheetEditable() const;

    Desk &m_desk;
    Prompts &m_prompts;
    Day m_day;
    DayState m_state;
    bool m_stale = true;
    bool m_intakeOffered = false;
    std::unique_ptr<UnitMatcher> m_matcher; // made when names are pasted
    QTimer m_panelLater;
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
    QString m_told;    // what the strip says of a refused text,
    UnitId m_toldUnit; // of this unit, or of several pasted
};

} // namespace dophu
