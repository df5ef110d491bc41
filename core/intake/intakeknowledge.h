// Intake knowledge: an intake context that owns what it refers to. Reading and recognising run beside the window, while the
// desk may take in what other desks changed: this value stays as it was made.
#pragma once

#include "core/intake/intakecontext.h"

#include <memory>

namespace dophu
{

class IntakeKnowledge
{
public:
    // matcher: made from that very registry.
    IntakeKnowledge(Campaign campaign, Registry registry, std::shared_ptr<const UnitMatcher> matcher, Day day)
        : m_campaign(std::move(campaign)), m_registry(std::move(registry)),
          m_matcher(std::move(matcher)), m_context{m_campaign, m_registry, *m_matcher, day, {}, {}, {}}
    {
    }
    IntakeKnowledge(const IntakeKnowledge &) = delete;
    IntakeKnowledge &operator=(const IntakeKnowledge &) = delete;

    const IntakeContext &context() const { return m_context; }
    IntakeContext &context() { return m_context; }
    const std::shared_ptr<const UnitMatcher> &matcher() const { return m_matcher; }

private:
    Campaign m_campaign;
    Registry m_registry;
    std::shared_ptr<const UnitMatcher> m_matcher;
    IntakeContext m_context;
};

} // namespace dophu
