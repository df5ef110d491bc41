// Change lines: why the district's figure differs from the day before (R11), part by part, with the units that weigh most
// in each. ChangeLines shows a finished explanation; WhyChange is the small button that asks the desk for it when a person
// wants to know, and not before: the answer is worked out again from the reports.
#pragma once

#include "core/desk/desk.h"

#include <QFrame>
#include <QPushButton>

class QGridLayout;

namespace dophu
{

class ChangeLines : public QFrame
{
    Q_OBJECT

public:
    explicit ChangeLines(QWidget *parent = nullptr);
    void show(const DayChange &change, const QString &unitWord);
    void showFailure(const Failure &failure);
    // The same lines as text for a message.
    QString text() const { return m_lines.join(u'\n'); }

private:
    void clear();
    void addHead(const DayChange &change, const QString &unitWord);
    void addChange(const QString &title, const Change &change, const QVector<UnitChange> &units);

    QGridLayout *m_grid;
    QStringList m_lines;
};

class WhyChange : public QPushButton
{
    Q_OBJECT

public:
    WhyChange(const Desk &desk, QWidget *parent);
    // The change from the day before to this day; hidden where there is no day before.
    void showDay(Day day);
    void open();

private:
    const Desk &m_desk;
    Day m_day;
};

} // namespace dophu
