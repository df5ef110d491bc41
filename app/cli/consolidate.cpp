#include "app/cli/command.h"
#include "core/coverage/consolidationtext.h"

namespace dophu::cli
{

namespace
{

// "2020-08-19T14:30", or an hour of the day itself: "14:30".
std::optional<Moment> momentOf(const QString &text, Day day)
{
    if (const auto moment = Moment::fromIso(text))
        return moment;
    for (const char *form : {"H:mm", "H:mm:ss"}) {
        if (const QTime time = QTime::fromString(text, QLatin1String(form)); time.isValid())
            return Moment::local(day, time);
    }
    return std::nullopt;
}

} // namespace

int consolidate(const Invocation &invocation)
{
    const auto options =
        optionsOf(invocation, {{"date", "ngày"}, {"format", "text, json hoặc csv"}, {"as-of", "giờ"}}, {QStringLiteral("date")});
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
    const QString moment = options->value(QStringLiteral("as-of"));
    const auto asOf = momentOf(moment, *day);
    if (!moment.isEmpty() && !asOf) {
        complain(QStringLiteral("“%1” không phải giờ, ví dụ đúng: 14:30 hoặc 2020-08-19T14:30").arg(moment));
        return WrongUsage;
    }
    const auto entry = (*desk)->entryAt(asOf.value_or((*desk)->now()));
    if (!entry)
        return told(entry.error());
    if (*entry == 0) {
        complain(QStringLiteral("Lúc %1 chưa có số liệu nào được ghi trong tệp này.").arg(asOf ? asOf->iso() : moment));
        return NotAllowed;
    }
    const auto figures = asOf ? (*desk)->consolidationAfter(*day, *entry, *asOf) : (*desk)->consolidation(*day);
    if (!figures)
        return told(figures.error());
    const auto pace = asOf ? (*desk)->paceAfter(*day, *entry, *asOf) : (*desk)->pace(*day);
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
