// Journal page (Nhật ký): every act, newest first, read only, with the state of its chain above it and the figures of any
// earlier hour one key away. The chain is checked when the page is first seen and on demand.
#pragma once

#include "core/desk/desk.h"
#include "ui/journal/journalmodel.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QStackedWidget;
class QTableView;

namespace dophu
{

class AsOfView;
class ChainBanner;
class EmptyState;
class JournalDetail;
class JournalFilterBar;
class MessageStrip;
class Prompts;

class JournalPage : public Page
{
    Q_OBJECT

public:
    JournalPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    void showDay(Day day) override;
    void showUnit(UnitId unit) override; // only what was done to that unit
    bool again() override;               // checks the chain
    QString hint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addShortcuts();
    void connectParts();
    void setUpTable();
    void arrangeColumns();
    QVector<JournalEntry> read(qint64 below, const JournalQuery &query, int most);
    void refresh(); // waits until the page is seen
    void takeNew();
    void applyFilter();
    void readDownTo(qint64 number);
    void showSeal();
    void check();
    void selectFirstBroken();
    void showCurrent();
    void showConsequences(); // when the keys rest
    void openAsOf(const JournalEntry *entry); // null: at an hour to be chosen
    void leaveAsOf();
    void openCell(Day day, UnitId unit);
    void copyRows();
    void exportCsv();

    Desk &m_desk;
    Prompts &m_prompts;
    Day m_day;
    bool m_stale = true;
    QTimer m_consequences;
    std::optional<ChainVerdict> m_verdict;
    JournalModel *m_model;
    JournalFilterBar *m_filters;
    ChainBanner *m_banner;
    MessageStrip *m_strip;
    QTableView *m_table;
    EmptyState *m_empty;
    AsOfView *m_asOf;
    QStackedWidget *m_left;
    qint64 m_reading = 0; // the entry the person is at, found again after a filter, a search and a refresh
    QWidget *m_side;
    JournalDetail *m_detail;
    std::optional<bool> m_sideWanted; // F8; empty: as the room allows
};

} // namespace dophu
