// close and reopen: the two acts of a day's life (R10).
#include "app/cli/command.h"
#include "core/coverage/figuretext.h"

namespace dophu::cli
{

int close(const Invocation &invocation)
{
    const auto options = optionsOf(invocation, {{"date", "ngày"}, {"accept-findings", "lý do"}}, {QStringLiteral("date")});
    const auto day = options ? dayOf(*options) : std::nullopt;
    if (!day)
        return WrongUsage;
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    if (!(*desk)->campaign().includes(*day))
        return told(Failure{FailureKind::DayOutsideCampaign, day->iso(), {}});
    if (options->contains(QStringLiteral("accept-findings"))) {
        const Outcome accepted = (*desk)->acceptAll(*day, options->value(QStringLiteral("accept-findings")));
        if (!accepted)
            return told(accepted.error());
    }
    const auto state = (*desk)->close(*day);
    if (!state)
        return told(state.error());
    say(QStringLiteral("Đã chốt ngày %1, mã niêm %2.").arg(figuretext::date(*day), state->seal));
    return Done;
}

int reopen(const Invocation &invocation)
{
    const auto options =
        optionsOf(invocation, {{"date", "ngày"}, {"reason", "lý do"}}, {QStringLiteral("date"), QStringLiteral("reason")});
    const auto day = options ? dayOf(*options) : std::nullopt;
    if (!day)
        return WrongUsage;
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    if (const Outcome reopened = (*desk)->reopen(*day, options->value(QStringLiteral("reason"))); !reopened)
        return told(reopened.error());
    say(QStringLiteral("Đã mở lại ngày %1.").arg(figuretext::date(*day)));
    return Done;
}

} // namespace dophu::cli
