// Units page (Đơn vị): the registry with its dated bases. Units stop, they are never deleted; a base is added from a day
// on and leaves earlier days alone; every change goes through the desk and into the journal.
#pragma once

#include "core/desk/desk.h"
#include "ui/units/unitsmodel.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace dophu
{

class EmptyState;
class MessageStrip;
class Prompts;
class SearchField;
class UnitDetail;
class UnitEditor;

class UnitsPage : public Page
{
    Q_OBJECT

public:
    UnitsPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    void showDay(Day day) override;
    void showUnit(UnitId unit) override;
    QString hint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeSide();
    void setUpList();
    void refresh(); // from the desk; waits until the page is seen
    void placeChips();
    void refill(); // the list by filter and search; keeps the current unit
    void showCurrent();
    void addUnit();
    void editUnit();
    void addAlias();
    void stopUnit();
    void resumeUnit();
    void excuseUnit();
    void endExcuse(qint64 excuse);
    void mergeUnits();
    void splitUnit();
    void importFiles(const QStringList &paths);
    void exportFiles();
    void makeForms();
    void saveUnit(const Unit &unit);
    void saveBase(const Base &base);
    void leaveEditor();
    void tellFailure(const Failure &failure);

    Desk &m_desk;
    Prompts &m_prompts;
    Day m_day;
    bool m_stale = true;
    UnitId m_current;
    UnitsModel *m_model;
    MessageStrip *m_strip;
    QWidget *m_chipRule = nullptr;
    QWidget *m_chipRow = nullptr;
    QHBoxLayout *m_toolRow = nullptr;
    QVBoxLayout *m_toolRows = nullptr;
    QButtonGroup *m_chips;
    SearchField *m_search = nullptr;
    QTreeView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_left;
    QSplitter *m_split;
    QStackedWidget *m_side = nullptr;
    UnitDetail *m_detail;
    UnitEditor *m_editor;
};

} // namespace dophu
