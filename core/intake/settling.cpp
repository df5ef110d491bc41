// Settling: what each line of a preview is, once the readings, a person's answers and the store are laid side by side.
#include "core/intake/intakepreview.h"

#include <algorithm>

namespace dophu
{

namespace
{

IntakeQuestion questionOf(IntakeReason reason)
{
    switch (reason) {
    case IntakeReason::AmbiguousUnit:
    case IntakeReason::UnknownUnit:
    case IntakeReason::NoUnit:
    case IntakeReason::RetiredUnit:
    case IntakeReason::ClosedUnit:
    case IntakeReason::UnitConflict:
        return IntakeQuestion::Unit;
    case IntakeReason::WrongDay:
    case IntakeReason::DateConflict:
        return IntakeQuestion::Day;
    case IntakeReason::TwoValues:
    case IntakeReason::TotalMismatch:
    case IntakeReason::RatioMismatch:
    case IntakeReason::DigitsWordsConflict:
    case IntakeReason::LettersInNumber:
    case IntakeReason::NewInDayOnly:
    case IntakeReason::RemainingOnly:
    case IntakeReason::PercentOnly:
    case IntakeReason::Approximate:
    case IntakeReason::Rounded:
    case IntakeReason::Partial:
    case IntakeReason::SeparatorUnclear:
    case IntakeReason::NotCertain:
    case IntakeReason::NoCachedResult:
        return IntakeQuestion::Number;
    default:
        return IntakeQuestion::Consent;
    }
}

// A text in which nobody reports anything, as against one that should hold a number and does not.
bool isNoReport(IntakeReason reason)
{
    switch (reason) {
    case IntakeReason::Question:
    case IntakeReason::Promise:
    case IntakeReason::NoReport:
    case IntakeReason::Notice:
    case IntakeReason::OtherMatter:
    case IntakeReason::OtherCampaign:
    case IntakeReason::PhoneOnly:
    case IntakeReason::DocumentOnly:
    case IntakeReason::AttachmentOnly:
    case IntakeReason::NoData:
    case IntakeReason::NotAReport:
        return true;
    default:
        return false;
    }
}

// What is still to be asked: what is lacking first, then what the reading doubted and nobody has answered.
IntakeQuestion openQuestion(const IntakeLine &line)
{
    const bool consent = line.tickAnswer.value_or(false);
    const bool refused = line.found.outcome == IntakeOutcome::Refuse;
    if (!line.unit())
        return IntakeQuestion::Unit;
    if (!line.saysNoChange() && !line.number())
        return IntakeQuestion::Number;
    if (line.found.outcome == IntakeOutcome::Accept || refused || consent)
        return IntakeQuestion::None;
    const IntakeQuestion asked = questionOf(line.found.reason);
    const bool answered =
        (asked == IntakeQuestion::Unit && line.unitAnswer) || (asked == IntakeQuestion::Number && line.numberAnswer)
        || (asked == IntakeQuestion::Day && line.dayAnswer) || (asked == IntakeQuestion::Consent && line.numberAnswer);
    return answered ? IntakeQuestion::None : asked;
}

bool saysTheSame(const IntakeLine &line, const Standing &stands)
{
    if (line.saysNoChange())
        return stands.said == Said::NoChange || (line.found.installed && stands.typed == Count::from(*line.found.installed));
    const auto number = Count::from(line.number().value_or(-1));
    return number && (stands.said == Said::NoChange ? stands.counted == number : stands.typed == number);
}

class Settling
{
public:
    Settling(IntakePreview &preview, const IntakeContext &context, const IntakeSheet &sheet)
        : m_preview(preview), m_context(context), m_sheet(sheet)
    {
    }

    void run()
    {
        for (IntakeLine &line : m_preview.lines) {
            line.rival = -1;
            line.note = IntakeNote::None;
            line.day = line.dayAnswer.value_or(line.found.reportDay.value_or(m_preview.day));
            look(line);
            classify(line);
        }
        settleReceipts();
        reconcile();
        for (IntakeLine &line : m_preview.lines)
            line.ticked = line.takable && line.tickAnswer.value_or(isTickedByItself(line));
    }

private:
    // What the store and the past say beside the line.
    void look(IntakeLine &line) const
    {
        line.stands.reset();
        line.revision = 0;
        line.before.reset();
        line.beforeDay = Day();
        line.baseNow.reset();
        line.baseOffered.reset();
        if (!line.unit())
            return;
        const IntakeSheet::Cell cell = m_sheet.cell(*line.unit(), line.day);
        line.stands = cell.stands;
        line.revision = cell.revision;
        const UnitPast past = m_context.pasts.value(*line.unit());
        if (line.day == m_context.day) {
            line.before = past.last;
            line.beforeDay = past.lastDay;
            line.baseNow = past.base;
            if (line.found.base && line.found.base != past.base)
                line.baseOffered = line.found.base;
            return;
        }
        for (const auto &[day, total] : past.recent) {
            if (day < line.day) {
                line.before = total;
                line.beforeDay = day;
            }
        }
    }

    void classify(IntakeLine &line) const
    {
        line.question = IntakeQuestion::None;
        line.takable = false;
        const IntakeOriginal &original = m_preview.originals.at(line.original);
        const bool answered = line.unitAnswer || line.numberAnswer;
        if (line.found.outcome == IntakeOutcome::Refuse && !answered)
            return become(line, isNoReport(line.found.reason) ? IntakeClass::Skipped : IntakeClass::Refused);
        if (original.sameAs >= 0)
            return become(line, IntakeClass::Same, IntakeNote::SameFile);
        line.question = openQuestion(line);
        if (line.unit() && !mayStand(line))
            return;
        line.takable = line.unit() && (line.saysNoChange() || Count::from(line.number().value_or(-1)));
        const bool heard = line.stands && line.stands->isReport();
        if (line.takable && heard && saysTheSame(line, *line.stands)) {
            line.question = IntakeQuestion::None;
            line.takable = false;
            return become(line, IntakeClass::Same, IntakeNote::SameNumber);
        }
        if (original.takenAt.isValid() && !original.takenBack && !line.byHand)
            return become(line, IntakeClass::Same, IntakeNote::TakenBefore);
        if (line.question != IntakeQuestion::None)
            return become(line, IntakeClass::Asks);
        if (heard && m_sheet.closedDays.contains(line.day.julian())) {
            line.takable = false;
            return become(line, IntakeClass::Refused, IntakeNote::DayClosed);
        }
        become(line, heard ? IntakeClass::Changed : IntakeClass::New, heard ? IntakeNote::OtherNumber : IntakeNote::None);
    }

    // Whether the campaign and the registry know the unit on that day.
    bool mayStand(IntakeLine &line) const
    {
        const Unit *unit = m_context.registry.byId(*line.unit());
        if (m_context.campaign.includes(line.day) && unit && unit->isValidOn(line.day))
            return true;
        become(line, IntakeClass::Refused,
               m_context.campaign.includes(line.day) ? IntakeNote::UnitNotExpected : IntakeNote::DayOutside);
        return false;
    }

    static void become(IntakeLine &line, IntakeClass kind, IntakeNote note = IntakeNote::None)
    {
        line.kind = kind;
        line.note = note;
    }

    static bool isTickedByItself(const IntakeLine &line)
    {
        const bool fresh = line.kind == IntakeClass::New || line.kind == IntakeClass::Changed;
        return fresh && line.note != IntakeNote::Superseded && line.question == IntakeQuestion::None;
    }

    // R4: the first receipt decides on time or late, also where a later line of the same unit and day counts.
    void settleReceipts()
    {
        QHash<QPair<qint64, qint64>, Moment> first;
        const auto place = [](const IntakeLine &line) {
            return QPair<qint64, qint64>(line.unit().value_or(UnitId()).value(), line.day.julian());
        };
        for (const IntakeLine &line : std::as_const(m_preview.lines)) {
            if (!line.takable || line.kind == IntakeClass::Asks)
                continue;
            Moment received = line.found.received.isValid() ? line.found.received : m_preview.received;
            if (line.stands && line.stands->isReport() && line.stands->firstReceived.isValid())
                received = std::min(received, line.stands->firstReceived);
            const auto known = first.find(place(line));
            if (known == first.end())
                first.insert(place(line), received);
            else
                *known = std::min(*known, received);
        }
        for (IntakeLine &line : m_preview.lines)
            line.firstReceived = first.value(place(line));
    }

    // Lines of one unit and day: at most one is taken.
    void reconcile()
    {
        QHash<QPair<qint64, qint64>, QVector<int>> groups;
        for (int i = 0; i < int(m_preview.lines.size()); ++i) {
            const IntakeLine &line = m_preview.lines.at(i);
            if (line.takable && (line.kind == IntakeClass::New || line.kind == IntakeClass::Changed))
                groups[{line.unit()->value(), line.day.julian()}].append(i);
        }
        for (const QVector<int> &group : std::as_const(groups)) {
            if (group.size() > 1)
                reconcile(group);
        }
    }

    void reconcile(const QVector<int> &group)
    {
        const auto chosen = std::find_if(group.begin(), group.end(),
                                         [&](int i) { return m_preview.lines.at(i).tickAnswer.value_or(false); });
        const int winner = chosen != group.end() ? *chosen : strongest(group);
        for (const int i : group) {
            IntakeLine &line = m_preview.lines[i];
            if (i == winner)
                continue;
            if (winner >= 0) {
                const bool same = number(line) == number(m_preview.lines.at(winner));
                line.rival = winner;
                become(line, same ? IntakeClass::Same : line.kind,
                       same ? IntakeNote::SameElsewhere : IntakeNote::Superseded);
                continue;
            }
            line.rival = *std::find_if(group.begin(), group.end(),
                                       [&](int other) { return number(m_preview.lines.at(other)) != number(line); });
            line.question = IntakeQuestion::Consent;
            become(line, IntakeClass::Asks, IntakeNote::TwoSources);
        }
    }

    // The line that counts: of one number the first that came; of two numbers the one that takes the other back, or the
    // later; -1 when nothing tells.
    int strongest(const QVector<int> &group) const
    {
        int best = group.first();
        for (const int i : group) {
            if (i != best)
                best = stronger(best, i);
            if (best < 0)
                return -1;
        }
        return best;
    }

    int stronger(int first, int second) const
    {
        const IntakeLine &a = m_preview.lines.at(first);
        const IntakeLine &b = m_preview.lines.at(second);
        const Moment ofA = a.found.received;
        const Moment ofB = b.found.received;
        const bool dated = ofA.isValid() && ofB.isValid();
        if (number(a) == number(b))
            return dated && ofB < ofA ? second : first;
        if (a.found.takenBack && a.found.takenBack == number(b))
            return first;
        if (b.found.takenBack && b.found.takenBack == number(a))
            return second;
        if (dated && ofA != ofB)
            return ofA < ofB ? second : first;
        return -1;
    }

    static std::optional<qint64> number(const IntakeLine &line) { return line.number(); }

    IntakePreview &m_preview;
    const IntakeContext &m_context;
    const IntakeSheet &m_sheet;
};

} // namespace

void settle(IntakePreview &preview, const IntakeContext &context, const IntakeSheet &sheet)
{
    Settling(preview, context, sheet).run();
}

} // namespace dophu
