// Summary page (Tổng hợp): the official tables of a day beside an earlier day, as they will be printed. It reads; nothing
// is typed here. A closed day shows the frozen figures and its seal, an open one says "Tạm tính".
#pragma once

#include "core/desk/desk.h"
#include "ui/summary/summaryexport.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTabBar;
class QTableView;

namespace dophu
{

class ElidedLabel;
class GroupedHeader;
class MessageStrip;
class Prompts;
class SummaryPanel;
class TagLabel;

class SummaryPage : public Page
{
    Q_OBJECT

public:
    SummaryPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    void showDay(Day day) override;
    void showUnit(UnitId unit) override;
    QString hint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void assemble();
    void fillTableSide();
    QWidget *makeTools();
    QWidget *makeTitle();
    QTableView *makeView(const QString &name);
    void setColumnWidths();
    void refresh(); // everything from the desk; waits until the page is seen
    void refill();  // the table of the chosen tab
    void fillTabs();
    void fillEarlier();
    void compareWithChosen();
    void arrange();
    void copy();
    void exportCsv();
    QString groupOfTab() const; // empty: the table of groups
    QString tabText(int tab, bool brief) const;
    QString tableTitle() const;
    QString sumNote() const;
    void openUnit(int row);

    Desk &m_desk;
    Prompts &m_prompts;
    Day m_day;
    bool m_stale = true;
    std::optional<Consolidation> m_now;
    std::optional<Consolidation> m_earlier;
    DayState m_state;
    SummaryModel *m_model;
    QTabBar *m_tabs;
    QComboBox *m_against;
    QComboBox *m_order;
    QPushButton *m_export;
    QPushButton *m_digest; // shows the panel where there is no room beside the table
    QLabel *m_title;
    QLabel *m_when;
    TagLabel *m_tag;
    MessageStrip *m_strip;
    QTableView *m_view;
    QTableView *m_sum;
    GroupedHeader *m_header;
    ElidedLabel *m_note;
    QWidget *m_tableSide;
    QWidget *m_panelSide;
    SummaryPanel *m_panel;
};

} // namespace dophu
