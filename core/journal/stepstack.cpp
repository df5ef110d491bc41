#include "core/journal/stepstack.h"

#include <algorithm>

namespace dophu
{

namespace
{
bool removeTurned(QVector<StepRecord> &stack, qint64 journal)
{
    const auto at =
        std::find_if(stack.begin(), stack.end(), [journal](const StepRecord &record) { return record.journal == journal; });
    if (at == stack.end())
        return false;
    stack.erase(at);
    return true;
}
} // namespace

void StepStack::take(const StepRecord &record)
{
    m_newest = std::max(m_newest, record.journal);
    switch (record.kind) {
    case StepKind::Done:
        m_done.append(record);
        m_undone.clear();
        return;
    case StepKind::Undone:
        if (removeTurned(m_done, record.turned))
            m_undone.append(record);
        return;
    case StepKind::Redone:
        if (removeTurned(m_undone, record.turned))
            m_done.append(record);
        return;
    }
}

} // namespace dophu
