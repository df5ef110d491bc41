// Hôm nay: how far are we, who is missing, what is wrong, in the order of the work. It reads one consolidation and shows
// it. What the clerk does about it goes to the desk: an offered number taken, a finding accepted with a reason, a reminder
// or a call noted.
#pragma once

#include "core/desk/desk.h"
#include "ui/widgets/page.h"

class QScrollArea;
class QLabel;
class QTabBar;

namespace dophu
{

class CoverageCard;
class DeadlineCard;
class ForecastCard;
class IncreaseCard;
class KpiCard;
class MessageStrip;
class MissingList;
class ProblemList;
class Panel;
class Prompts;
class RateBars;
class ReportedCard;
class WhyChange;

class TodayPage : public Page
{
    Q_OBJECT

public:
    TodayPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void showDay(Day day) override;
    QString hint() const override;
    // A minute passed.
    void tick();

signals:
    void closeDayWanted();
    void reminderLetterWanted(const QStringList &units); // codes
    void editWanted(dophu::UnitId unit); // opens the grid with its cell in edit mode
    void filterWanted(const QString &filter); // "late", "accepted": opens the grid so filtered

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void reload();
    void showIssue();
    void showStart(const Consolidation &day);
    void arrange();
    void stackPanels(int width, int y);
    int stripHeight() const;
    int arrangeCards(int width, bool tight, bool compact);
    void takeOffered(UnitId unit, Count offered);
    void acceptFinding(UnitId unit, FindingCode code);
    void tellFailure(const Failure &failure);

    Desk &m_desk;
    Prompts &m_prompts;
    Day m_day;
    bool m_past = true; // the cut-off lay behind when the page was filled
    bool m_stale = true;
    bool m_closed = false;
    Moment m_issuedAt; // of the day's report
    QScrollArea *m_scroll;
    QWidget *m_content;
    MessageStrip *m_strip;
    CoverageCard *m_coverage;
    ReportedCard *m_reported;
    IncreaseCard *m_increase;
    ForecastCard *m_forecast;
    DeadlineCard *m_deadline;
    QTabBar *m_tabs;
    MissingList *m_missing;
    Panel *m_ratePanel;
    QLabel *m_rateCount;
    RateBars *m_rates;
    WhyChange *m_why;
    ProblemList *m_problems;
};

} // namespace dophu
