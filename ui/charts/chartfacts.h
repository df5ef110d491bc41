// Chart facts from the desk: what a choice needs, and no more, so that a chart of one day does not read a whole campaign.
#pragma once

#include "core/desk/desk.h"
#include "ui/charts/chartchoice.h"

namespace dophu
{

// The days already asked of the desk, and the other campaign: a page that goes from day to day, and from kind to kind,
// reads each once.
class ReadDays
{
public:
    Result<Consolidation> day(const Desk &desk, Day day);
    // Of another campaign; of the desk's own, with.from is not looked at.
    Result<ComparedPeriod> other(const Desk &desk, const ComparedWith &with);
    void forgetFrom(Day day); // it changed, and through carrying every later one
    void forgetAll();

private:
    QHash<qint64, Consolidation> m_days;
    ComparedWith m_with;
    std::optional<ComparedPeriod> m_other;
};

// day: of the campaign. Days before it are read from choice.from, or from the campaign's first day, on.
Result<ChartFacts> chartFacts(const Desk &desk, Day day, const ChartChoice &choice, ReadDays &days);

} // namespace dophu
