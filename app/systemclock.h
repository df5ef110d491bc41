// The only place that asks the system what time it is.
#pragma once

#include "core/base/clock.h"

#include <QDateTime>

namespace dophu
{

class SystemClock final : public Clock
{
public:
    Moment now() const override { return Moment::fromEpochMs(QDateTime::currentMSecsSinceEpoch()); }
};

// A rehearsal of another day: starts at a moment and goes on at the system's pace.
class RehearsalClock final : public Clock
{
public:
    explicit RehearsalClock(Moment start) : m_shift(start.epochMs() - QDateTime::currentMSecsSinceEpoch()) {}
    Moment now() const override { return Moment::fromEpochMs(QDateTime::currentMSecsSinceEpoch() + m_shift); }

private:
    qint64 m_shift;
};

} // namespace dophu
