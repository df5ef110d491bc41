// As-of view (Số liệu lúc…): "what did we know at 14:30?" The figures of one day as they were known at an hour or right
// after one entry of the journal, beside those of now, and the units that make the difference. Read only.
#pragma once

#include "core/desk/desk.h"

#include <QWidget>

class QDateTimeEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace dophu
{

class AsOfModel;
class EmptyState;

class AsOfView : public QWidget
{
    Q_OBJECT

public:
    explicit AsOfView(Desk &desk, QWidget *parent = nullptr);

    void showMoment(Day day, Moment at);
    void showEntry(Day day, const JournalEntry &entry);
    // The shown figures once more, after something changed.
    void again();

signals:
    void leaveWanted();
    void unitWanted(dophu::Day day, dophu::UnitId unit);

private:
    QWidget *makeHead();
    QWidget *makeFacts();
    void setUpTable();
    void step(int by);
    void moveTo(qint64 entry, Moment clock);
    void showFacts(const Consolidation &then, const Consolidation &now);
    void sayWhich();

    struct Fact
    {
        QLabel *then;
        QLabel *now;
    };

    Desk &m_desk;
    Day m_day;
    qint64 m_entry = 0;
    Moment m_clock;
    QDateTimeEdit *m_moment = nullptr;
    QLabel *m_which = nullptr;
    QLabel *m_dayName = nullptr;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_later = nullptr;
    QVector<Fact> m_facts;
    QWidget *m_factsBox = nullptr;
    QLabel *m_title = nullptr;
    AsOfModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace dophu
