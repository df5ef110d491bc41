// The strip of cards at the top of Hôm nay: how far the district is, who has reported, what the day brought, where the
// pace leads, which hour is next. A card takes finished figures and writes them; the arithmetic is core/coverage's.
#pragma once

#include "core/desk/desk.h"
#include "ui/widgets/panel.h"

class QHBoxLayout;

namespace dophu
{

class CoverageBar;
class SegmentBar;
class Sparkline;

// Title and caption in one row, the figure and a remark in the next.
class KpiCard : public Panel
{
    Q_OBJECT

public:
    KpiCard(const QString &objectName, QWidget *parent);
    QSize minimumSizeHint() const override { return {100, 60}; }
    void addBesideTitle(QWidget *widget); // at most 20 high: the row keeps its height

protected:
    void setTop(const QString &title, const QString &caption);
    void setFigure(const QString &figure, const QString &remark, const char *tone, bool strongRemark);
    void setSuffix(const QString &suffix); // beside the figure, quiet: "/ 134"
    QVBoxLayout *rest() const { return m_rest; }
    // Two texts at the ends of one small line.
    static QPair<QLabel *, QLabel *> addEnds(QVBoxLayout *layout, QWidget *parent);

private:
    QHBoxLayout *m_top;
    QLabel *m_cardTitle;
    QLabel *m_caption;
    QLabel *m_figure;
    QLabel *m_suffix;
    QLabel *m_remark;
    QVBoxLayout *m_rest;
};

class CoverageCard final : public KpiCard
{
    Q_OBJECT

public:
    explicit CoverageCard(QWidget *parent);
    void show(const Consolidation &day, const Campaign &campaign);

private:
    CoverageBar *m_bar;
    QPair<QLabel *, QLabel *> m_ends;
};

class ReportedCard final : public KpiCard
{
    Q_OBJECT

public:
    explicit ReportedCard(QWidget *parent);
    void show(const Consolidation &day);

private:
    SegmentBar *m_bar;
    QLabel *m_counts;
};

class IncreaseCard final : public KpiCard
{
    Q_OBJECT

public:
    explicit IncreaseCard(QWidget *parent);
    // totals: the last days up to the day, oldest first.
    void show(const QVector<DayTotal> &totals, const Campaign &campaign);

private:
    Sparkline *m_line;
};

class ForecastCard final : public KpiCard
{
    Q_OBJECT

public:
    explicit ForecastCard(QWidget *parent);
    void show(const Pace &pace, const Consolidation &day, const Campaign &campaign);

private:
    QPair<QLabel *, QLabel *> m_range;
    QPair<QLabel *, QLabel *> m_need;
};

class DeadlineCard final : public KpiCard
{
    Q_OBJECT

public:
    explicit DeadlineCard(QWidget *parent);
    // issuedAt: of the day's report; invalid while it was not.
    void show(const Campaign &campaign, Day day, Moment now, Moment issuedAt);

private:
    struct Hour
    {
        QLabel *what;
        QLabel *left;
        SegmentBar *bar;
    };
    Hour addHour();
    void showHour(const Hour &hour, QTime at, const QString &what, Day day, Moment now, Moment from);
    void showDone(const Hour &hour, Day day, Moment at);
    Hour m_cutoff;
    Hour m_submission;
};

} // namespace dophu
