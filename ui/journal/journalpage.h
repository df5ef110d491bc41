// Journal page (Nhật ký): every act, newest first, read only, with the state of its chain above it. The chain is checked
// when the page is first seen and on demand.
#pragma once

#include "core/desk/desk.h"
#include "ui/journal/journalmodel.h"
#include "ui/widgets/page.h"

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace dophu
{

class EmptyState;
class JournalDetail;
class MessageStrip;
class Prompts;
class SearchField;

class JournalPage : public Page
{
    Q_OBJECT

public:
    JournalPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    void showDay(Day day) override;
    QString hint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeBanner();
    void setUpTable();
    void refresh(); // waits until the page is seen
    void fillDays();
    void fillCombos();
    void applyFilter();
    void check();
    void showVerdict();
    void showCurrent();
    void exportCsv();

    Desk &m_desk;
    Prompts &m_prompts;
    Day m_day;
    bool m_stale = true;
    std::optional<ChainVerdict> m_verdict;
    Moment m_checkedAt;
    JournalModel *m_model;
    MessageStrip *m_strip;
    QComboBox *m_days = nullptr;
    QComboBox *m_person = nullptr;
    QComboBox *m_act = nullptr;
    SearchField *m_search = nullptr;
    QFrame *m_banner = nullptr;
    QLabel *m_bannerIcon = nullptr;
    QLabel *m_bannerText = nullptr;
    QLabel *m_seal = nullptr;
    QPushButton *m_copySeal = nullptr;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_left;
    QWidget *m_side;
    JournalDetail *m_detail;
};

} // namespace dophu
