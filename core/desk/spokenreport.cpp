#include "core/desk/spokenreport.h"

#include <algorithm>

namespace dophu
{

QString spoken(Said said, const std::optional<Count> &value)
{
    if (said == Said::Value)
        return value ? QString::number(value->value()) : QString();
    return saidWord(said);
}

const DayReport *reportOn(const QVector<DayReport> &line, Day day)
{
    for (const DayReport &report : line) {
        if (report.day == day)
            return &report;
    }
    return nullptr;
}

} // namespace dophu
