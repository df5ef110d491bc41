// Summary page (Tổng hợp): the official tables of a day beside any other day, as they will be printed. Figures are only
// read here; what a person writes is the words of the footnotes. A closed day shows the frozen figures and its seal, an
// open one says "Tạm tính".
#pragma once

#include "core/desk/desk.h"
#include "ui/summary/summarymodel.h"
#include "ui/widgets/page.h"
#include "ui/widgets/papers.h"

#include <QSet>
#include <memory>

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
class SearchField;
class SummaryPanel;
class TagLabel;

class SummaryPage : public Page
{
    Q_OBJECT

public:
    SummaryPage(Desk &desk, Prompts &prompts, std::unique_ptr<Papers> papers, QWidget *parent = nullptr);
    ~SummaryPage() override;
    void showDay(Day day) override;
    void showUnit(UnitId unit) override;
    QString hint() const override;
    QVariantMap arrangement() const override;
    void restoreArrangement(const QVariantMap &arrangement) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void assemble();
    void connectParts();
    void fillTableSide();
    QWidget *makeTools();
    QWidget *makeTitle();
    QTableView *makeView(const QString &name);
    void setColumnWidths();
    void refresh(); // everything from the desk; waits until the page is seen
    void refill();  // the table of the chosen tab
    struct Place
    {
        UnitId unit;
        int column = 0;
        QVector<UnitId> chosen;
        int scrolled = 0;
    };
    Place place() const;
    void comeBack(const Place &place);
    void goToFirstShown();
    void fillTabs();
    void fillEarlier();
    void readEarlier();
    void fillNotes(SummaryFacts &facts);
    SummaryTable territory() const;
    void filter();
    void sortByHeader(int section);
    void chooseOrder();
    void showOrder();
    void arrange();
    QString groupOfTab() const; // empty: the table of groups
    QString tabText(int tab, bool brief) const;
    void openUnit(int row);
    // The verbs.
    bool isShown(SummaryColumn column) const;
    QVector<SummaryColumn> shownColumns() const;
    TypedTable sheet() const; // what is on the screen, hidden rows and columns left out
    void copy();
    void exportTable();
    void writeTable(const QString &path);
    void tellCannotWrite(const Failure &failure, const QString &path);
    void printTable();
    void savePdf();
    void openColumns();
    void saveNotes(const QVector<FootnoteEdit> &edits);

    Desk &m_desk;
    Prompts &m_prompts;
    std::unique_ptr<Papers> m_papers;
    Day m_day;
    bool m_stale = true;
    std::optional<Consolidation> m_now;
    std::optional<Consolidation> m_earlier;
    DayState m_state;
    SummaryOrder m_sorted;
    QSet<int> m_hidden; // columns a person put away
    SummaryModel *m_model;
    QTabBar *m_tabs;
    QLabel *m_againstLabel;
    QComboBox *m_against;
    QComboBox *m_order;
    SearchField *m_find;
    QPushButton *m_columns;
    QPushButton *m_export;
    QPushButton *m_print;
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
