// Stage steps: the four steps of the day's life (R10) as one painted line: receive, resolve, close, issue. Steps 1 and 2
// run together; a step turns green when it is done. Where there is no room, one step and "bước 2/4".
#pragma once

#include "core/desk/desk.h"

#include <QWidget>

namespace dophu
{

struct StageStep
{
    enum class State
    {
        Waiting,
        Running,
        Done
    };
    QString text;
    State state = State::Waiting;
    QString told = {}; // what the tool tip says instead, where the line has room for fewer words
};

// issuedAt: when the day's report was issued; invalid while it was not.
QVector<StageStep> stageSteps(const Consolidation &day, const DayState &state, Moment issuedAt = {});

class StageSteps : public QWidget
{
    Q_OBJECT

public:
    explicit StageSteps(QWidget *parent = nullptr);
    void show(const QVector<StageStep> &steps);
    void setNarrow(bool narrow, bool tight);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int current() const;
    int paintStep(QPainter *painter, int left, int index) const; // returns its right edge

    QVector<StageStep> m_steps;
    bool m_narrow = false;
    bool m_tight = false;
};

} // namespace dophu
