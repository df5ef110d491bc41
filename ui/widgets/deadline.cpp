#include "ui/widgets/deadline.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace dophu
{

namespace
{

struct DeadlineWords
{
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

// Whole minutes still to go, so that "còn 1 phút" lasts until the last second.
qint64 minutesUntil(Moment from, Moment to)
{
    return (to.epochMs() - from.epochMs() + 59'999) / 60'000;
}

DeadlineText ahead(const QString &hour, qint64 minutes)
{
    DeadlineText said;
    said.icon = QStringLiteral("clock");
    said.start = DeadlineWords::tr("Hạn %1 còn ").arg(hour);
    said.strong = words::duration(minutes);
    said.tone = minutes <= 20   ? DeadlineText::Tone::Now
                : minutes <= 60 ? DeadlineText::Tone::Soon
                                : DeadlineText::Tone::Calm;
    return said;
}

} // namespace

DeadlineText deadlineText(const Campaign &campaign, Day shown, Moment now, const DayProgress &progress)
{
    const bool otherDay = shown != now.day();
    if (otherDay && shown < now.day()) {
        const QString day = words::shortDate(shown);
        return {progress.closedAt.isValid() ? DeadlineWords::tr("Xem ngày %1 (đã chốt)").arg(day)
                                   : DeadlineWords::tr("Xem ngày %1 (chưa chốt)").arg(day),
                {},
                DeadlineText::Tone::Calm,
                QStringLiteral("eye")};
    }
    if (otherDay)
        return {DeadlineWords::tr("Xem ngày %1 (chưa đến)").arg(words::shortDate(shown)),
                {},
                DeadlineText::Tone::Calm,
                QStringLiteral("eye")};
    if (progress.issuedAt.isValid())
        return {issuedText(shown, progress.issuedAt), {}, DeadlineText::Tone::Done, QStringLiteral("send")};
    const Moment cutoff = campaign.cutoffOf(shown);
    const Moment submission = Moment::local(shown, campaign.submission);
    if (now < cutoff && !progress.closedAt.isValid())
        return ahead(words::time(campaign.cutoff), minutesUntil(now, cutoff));
    if (now < submission)
        return ahead(words::time(campaign.submission), minutesUntil(now, submission));
    const qint64 minutes = (now.epochMs() - submission.epochMs()) / 60'000;
    return {{},
            DeadlineWords::tr("Quá hạn %1 là %2").arg(words::time(campaign.submission), words::duration(minutes)),
            DeadlineText::Tone::Past,
            QStringLiteral("warn")};
}

QString issuedText(Day day, Moment issuedAt)
{
    const QString hour = words::time(issuedAt);
    return DeadlineWords::tr("Đã ban hành %1")
        .arg(issuedAt.day() == day ? hour : hour + u' ' + words::shortDate(issuedAt.day()));
}

QColor deadlineColour(DeadlineText::Tone tone, const Theme &theme)
{
    switch (tone) {
    case DeadlineText::Tone::Calm:
        return theme.text2;
    case DeadlineText::Tone::Soon:
        return theme.warn;
    case DeadlineText::Tone::Now:
    case DeadlineText::Tone::Past:
        return theme.err;
    case DeadlineText::Tone::Done:
        return theme.ok;
    }
    return theme.text2;
}

} // namespace dophu
