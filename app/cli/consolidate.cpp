#include "app/cli/command.h"
#include "core/coverage/consolidationtext.h"

namespace dophu::cli
{

int consolidate(const Invocation &invocation)
{
    const auto options =
        optionsOf(invocation, {{"date", "ngày"}, {"format", "text, json hoặc csv"}}, {QStringLiteral("date")});
    if (!options)
        return WrongUsage;
    const auto day = dayOf(*options);
    const QString format = options->value(QStringLiteral("format"), QStringLiteral("text"));
    if (!day)
        return WrongUsage;
    if (!QStringList{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")}.contains(format)) {
        complain(QStringLiteral("“--format” là text, json hoặc csv"));
        return WrongUsage;
    }
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    if (!(*desk)->campaign().includes(*day))
        return told(Failure{FailureKind::DayOutsideCampaign, day->iso(), {}});
    const auto figures = (*desk)->consolidation(*day);
    if (!figures)
        return told(figures.error());
    const auto pace = (*desk)->pace(*day);
    if (!pace)
        return told(pace.error());
    if (format == QLatin1String("json"))
        say(QString::fromUtf8(consolidationJson(*figures, *pace)));
    else if (format == QLatin1String("csv"))
        say(QString::fromUtf8(consolidationCsv(*figures)));
    else
        say(consolidationText(*figures, *pace));
    return Done;
}

} // namespace dophu::cli
