// Missing list: who has not sent a number, in two-line rows with a tick, and below it the reminder that goes to the ticked
// ones. Space ticks, Enter opens the unit, Ctrl+A ticks all, Alt+G notes a call. Copying is reminding: it is noted for each
// ticked unit, and so is a call with what was promised; both stay in the day's log.
#pragma once

#include "ui/widgets/panel.h"

#include "core/desk/desk.h"

#include <QTableView>

class QStackedWidget;

namespace dophu
{

class MissingModel;

// The table itself: tick column with a tick in its header.
class MissingTable : public QTableView
{
    Q_OBJECT

public:
    explicit MissingTable(MissingModel &model, QWidget *parent = nullptr);

signals:
    void unitChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    MissingModel &m_model;
};

class MissingList : public Panel
{
    Q_OBJECT

public:
    explicit MissingList(Desk &desk, QWidget *parent = nullptr);
    void show(const Consolidation &day, bool closed);
    void showChases(); // somebody was reminded
    void tick();       // a minute passed
    MissingModel &model() const { return *m_model; }
    QWidget *table() const;

signals:
    void unitWanted(dophu::UnitId unit);
    void lateWanted();
    void closeDayWanted();
    void letterWanted(const QStringList &units); // In công văn đôn đốc…: codes of the ticked ones
    void copied(int units);
    void noted(const QString &sentence);
    void failed(const dophu::Failure &failure);

private:
    QWidget *buildFooter();
    void updateFooter();
    void copyReminder();
    void noteCall();
    void editReminder();
    void showDue();

    Desk &m_desk;
    Day m_day;
    MissingModel *m_model;
    MissingTable *m_table;
    Counter *m_count;
    QLabel *m_due;
    QPushButton *m_late;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_footer = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_letter = nullptr;
};

} // namespace dophu
