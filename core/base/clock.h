// Clock: the only source of "now". Tests and the day's rehearsal pass a fixed one; only app/ asks the system.
#pragma once

#include "core/domain/day.h"

namespace dophu
{

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(Moment moment) : m_now(moment) {}
    Moment now() const override { return m_now; }
    void set(Moment moment) { m_now = moment; }

private:
    Moment m_now;
};

} // namespace dophu
