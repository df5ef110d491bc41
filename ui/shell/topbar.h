// Top bar: the day is the object. Previous day, the date with a calendar, next day; the four steps; the next deadline; one
// filled button for the next step. The same on every page.
#pragma once

#include "core/desk/desk.h"
#include "ui/widgets/sizeclass.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dophu
{

class StageSteps;

class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Desk &desk, QWidget *parent);
    void showDay(Day day);
    void showFigures(const Consolidation &day, const DayState &state, Moment issuedAt);
    void setSizeClass(SizeClass size);
    void tick(); // the deadline, each minute

signals:
    void dayWanted(dophu::Day day);
    void stageWanted(); // chốt ngày, or mở lại ngày when it is closed

private:
    void openCalendar();
    QString dateText() const;

    const Desk &m_desk;
    Day m_day;
    DayState m_state;
    Moment m_issuedAt; // of the report of m_state's day
    SizeClass m_size = SizeClass::Standard;
    QPushButton *m_previous;
    QPushButton *m_date;
    QPushButton *m_next;
    StageSteps *m_steps;
    QLabel *m_deadlineIcon;
    QLabel *m_deadline;
    QPushButton *m_stage;
};

} // namespace dophu
