// Figure roles: what the words around a number make of it: the total so far, the base, the day's increase, what is still
// lacking, a target, yesterday's figure, one that is taken back, a part of the total, or nothing of this campaign. The word
// nearest to the number decides; a number that no rule explains stays unexplained and is never guessed.
#pragma once

#include "core/domain/campaign.h"
#include "core/intake/messagesentences.h"

namespace dophu
{

enum class FigureRole
{
    Unexplained, // words around it that say nothing known
    Installed,
    Base,
    Population,
    Increase,
    Remaining,
    Target,
    Previous,
    TakenBack,
    Corrected, // "… mới đúng": the figure that counts
    Part,      // of a village, a school's staff room …
    Other,     // not of this campaign, or no count of people
    Coverage   // "3/7 thôn": how much of it has reported
};

struct MessageFigure
{
    qsizetype token = 0;
    FigureRole role = FigureRole::Unexplained;
    qint64 value = 0;
    IntakeReason doubt = IntakeReason::None;
    bool total = false;    // said to be the whole: "luỹ kế", "tổng"
    bool today = false;    // "hôm nay", "trong ngày": the day's own or the day's state
    bool yesterday = false; // "… là số hôm qua"
    QString cue;           // the words that decided
    bool staff = false;    // "11 cán bộ": who there are, where another figure says how many of them have installed
    bool evidence = false; // a word about installing or a counted word stands with it, not only a unit
};

// One per Number and Fraction token (a fraction is its upper number, and Base for the lower one follows it).
QVector<MessageFigure> figuresOf(const MessageTokens &found, const Campaign &campaign);

bool isMeasure(const QString &plain);
bool isVillageLabel(const MessageToken &token);

} // namespace dophu
