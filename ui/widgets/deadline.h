// Deadline: the next hour that counts and how it is said (ui.md §9). Pure: the day, the campaign's hours and now go in,
// words and a tone come out; it updates each minute and never blinks.
#pragma once

#include "core/domain/campaign.h"
#include "ui/widgets/theme.h"

namespace dophu
{

struct DeadlineText
{
    enum class Tone
    {
        Calm,
        Soon, // 60 minutes or less
        Now,  // 20 minutes or less
        Past,
        Done
    };
    QString start;  // "Hạn 15:00 còn "
    QString strong; // "48 phút"
    Tone tone = Tone::Calm;
    QString icon;
    QString text() const { return start + strong; }
};

// How far the shown day has come: when it was closed, and when its report was issued; invalid while it was not.
struct DayProgress
{
    Moment closedAt;
    Moment issuedAt;
};
// Until the report is issued the hour it is due counts, closed or not; a closed day waits for no unit any more.
DeadlineText deadlineText(const Campaign &campaign, Day shown, Moment now, const DayProgress &progress);
// "Đã ban hành 14:46"; with its date when that is not the day it is about.
QString issuedText(Day day, Moment issuedAt);
QColor deadlineColour(DeadlineText::Tone tone, const Theme &theme);

} // namespace dophu
