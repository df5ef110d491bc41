#include "core/intake/judgement.h"
#include "core/checks/intended.h"
#include "core/checks/limits.h"
#include "core/intake/recognition.h"
#include "core/text/namekey.h"

#include <algorithm>

namespace dophu
{

IntakeOutcome outcomeOf(IntakeReason reason)
{
    if (reason == IntakeReason::None)
        return IntakeOutcome::Accept;
    return reason >= IntakeReason::Question ? IntakeOutcome::Refuse : IntakeOutcome::Ask;
}

bool leavesNumberOpen(IntakeReason reason)
{
    switch (reason) {
    case IntakeReason::TwoValues:
    case IntakeReason::TotalMismatch:
    case IntakeReason::RatioMismatch:
    case IntakeReason::DigitsWordsConflict:
    case IntakeReason::LettersInNumber:
    case IntakeReason::NewInDayOnly:
    case IntakeReason::RemainingOnly:
    case IntakeReason::PercentOnly:
    case IntakeReason::SameAsYesterday:
    case IntakeReason::Approximate:
    case IntakeReason::Rounded:
    case IntakeReason::Partial:
    case IntakeReason::SeparatorUnclear:
    case IntakeReason::NotCertain:
    case IntakeReason::NoCachedResult:
        return true;
    default:
        return false;
    }
}

namespace
{

// What is known of the unit before the day that the value is for.
struct KnownPast
{
    std::optional<qint64> last;
    Day lastDay;
    std::optional<qint64> base;
    std::optional<qint64> usual; // median increase of a report, where at least two are known
    qint64 leastRise = 0;        // the smallest of the latest increases
    std::optional<qint64> stood; // what the books hold for that very day, when it is an earlier one
};

KnownPast knownBefore(const UnitPast &past, Day day, Day asked)
{
    KnownPast known;
    known.base = past.base;
    QVector<QPair<Day, qint64>> before;
    for (const auto &[on, total] : past.recent) {
        if (on < day)
            before.append({on, total});
        else if (on == day)
            known.stood = total;
    }
    if (!before.isEmpty()) {
        known.lastDay = before.last().first;
        known.last = before.last().second;
    } else if (day == asked || (past.last && past.lastDay < day)) {
        known.last = past.last;
        known.lastDay = past.lastDay;
    }
    QVector<qint64> rises;
    for (qsizetype i = std::max<qsizetype>(1, before.size() - 5); i < before.size(); ++i)
        rises.append(before.at(i).second - before.at(i - 1).second);
    if (rises.size() >= 2) {
        std::sort(rises.begin(), rises.end());
        known.usual = rises.at(rises.size() / 2);
        known.leastRise = rises.first();
    }
    return known;
}

void offer(FoundValue &value, std::optional<qint64> installed)
{
    const IntakeCandidate candidate{value.unit, installed};
    if (installed && value.unit && !value.candidates.contains(candidate))
        value.candidates.append(candidate);
}

// The place a unit is called by: the last word or two of its name, "huong tan" of "Trường TH&THCS Hướng Tân".
QString placeOf(const Unit &unit)
{
    const QStringList words = nameKey(unit.name, Marks::Dropped).split(u' ');
    return words.mid(std::max<qsizetype>(0, words.size() - 2)).join(u' ');
}

// Who stands for a unit that ended: its heirs by the office's own record, else those of its place that began then.
QVector<UnitId> heirsOf(const Unit &unit, const Registry &registry)
{
    QVector<UnitId> heirs;
    for (const Lineage &lineage : registry.lineages()) {
        for (const LineagePart &part : lineage.parts) {
            if (part.from == unit.id && !heirs.contains(part.to))
                heirs.append(part.to);
        }
    }
    if (!heirs.isEmpty() || !unit.validTo)
        return heirs;
    for (const Unit &other : registry.units()) {
        if (other.validFrom == unit.validTo->plus(1) && placeOf(other) == placeOf(unit) && other.parent == unit.parent)
            heirs.append(other.id);
    }
    return heirs;
}

IntakeReason reasonOfUnit(FoundValue &value, const IntakeContext &context)
{
    if (!value.unit)
        return value.candidates.isEmpty() ? IntakeReason::NoUnit : IntakeReason::AmbiguousUnit;
    const Unit *unit = context.registry.byId(*value.unit);
    if (!unit)
        return IntakeReason::UnknownUnit;
    if (unit->isValidOn(value.reportDay.value_or(context.day)))
        return IntakeReason::None;
    value.candidates.clear();
    for (const UnitId heir : heirsOf(*unit, context.registry))
        value.candidates.append(IntakeCandidate{heir, value.installed});
    value.unit.reset();
    return IntakeReason::ClosedUnit;
}

IntakeReason reasonOfDay(const FoundValue &value, const IntakeContext &context)
{
    if (!value.reportDay || *value.reportDay == context.day)
        return IntakeReason::None;
    const bool meant = value.earlierMeant || value.takenBack;
    return *value.reportDay < context.day && meant ? IntakeReason::None : IntakeReason::WrongDay;
}

// No total is stated: what is, and the total that it would mean.
IntakeReason reasonWithoutTotal(FoundValue &value, const KnownPast &known)
{
    if (value.noChange) {
        offer(value, known.last);
        return IntakeReason::SameAsYesterday;
    }
    if (value.increase) {
        if (known.last)
            offer(value, *known.last + *value.increase);
        return IntakeReason::NewInDayOnly;
    }
    if (value.remaining) {
        const std::optional<qint64> base = value.base ? value.base : known.base;
        if (base && *base >= *value.remaining)
            offer(value, *base - *value.remaining);
        return IntakeReason::RemainingOnly;
    }
    return value.share ? IntakeReason::PercentOnly : IntakeReason::NoData;
}

// Rounded either way, or cut off: within one unit of the last digit that is written. Exact.
bool sharesAgree(qint64 installed, qint64 base, const StatedShare &share, qint64 slack)
{
    __extension__ using Wide = __int128;
    Wide scale = 100;
    for (int i = 0; i < share.decimals; ++i)
        scale *= 10;
    const Wide off = Wide(installed) * scale - Wide(share.digits) * base;
    return (off < 0 ? -off : off) <= Wide(base) * slack;
}

bool statedFiguresAgree(const FoundValue &value, const KnownPast &known)
{
    const qint64 installed = *value.installed;
    if (value.base && value.remaining && installed + *value.remaining != *value.base)
        return false;
    if (!value.share)
        return true;
    if (value.base && *value.base > 0)
        return sharesAgree(installed, *value.base, *value.share, 1);
    // The base is ours, not the source's: only a share that is off by more than a point speaks against the number.
    qint64 point = 1;
    for (int i = 0; i < value.share->decimals; ++i)
        point *= 10;
    return !known.base || *known.base == 0 || sharesAgree(installed, *known.base, *value.share, point);
}

// What the number would be without the slip that made it impossible; the day's increase in the column of totals first.
std::optional<qint64> intendedFor(qint64 installed, const KnownPast &known, std::optional<qint64> base)
{
    const qint64 last = known.last.value_or(0);
    const qint64 usual = std::max<qint64>(1, known.usual.value_or(std::max<qint64>(1, last / 20)));
    Expectation expected;
    expected.last = Count::from(last).value_or(Count());
    expected.usual = usual;
    expected.most = Count::from(base && *base >= last ? *base : last + 20 * usual).value_or(Count());
    const auto typed = Count::from(installed);
    const auto found = typed ? likelyIntended(*typed, expected) : std::nullopt;
    return found ? std::optional(found->value()) : std::nullopt;
}

IntakeReason reasonOfLevel(FoundValue &value, const KnownPast &known)
{
    const qint64 installed = *value.installed;
    std::optional<qint64> base = known.base ? known.base : value.base;
    if ((base && installed > *base) || (value.base && installed > *value.base)) {
        value.findings.append(FindingCode::AboveBase);
        offer(value, intendedFor(installed, known, base));
        offer(value, installed);
        return IntakeReason::AboveBase;
    }
    if (known.last && installed < *known.last) {
        value.findings.append(FindingCode::BelowYesterday);
        const qint64 sum = *known.last + installed;
        const bool wasIncrease = installed * 3 <= *known.last && (!base || sum <= *base);
        offer(value, wasIncrease ? std::optional(sum) : intendedFor(installed, known, base));
        offer(value, installed);
        return IntakeReason::BelowYesterday;
    }
    return IntakeReason::None;
}

// Yesterday's figure again, from a unit that has never stood still and usually brings many: likelier sent twice than true.
bool looksResent(const FoundValue &value, const KnownPast &known)
{
    constexpr qint64 many = 10;
    return known.last == value.installed && known.usual && *known.usual >= many && known.leastRise > 0;
}

IntakeReason reasonOfGrowth(FoundValue &value, const KnownPast &known, Day day)
{
    if (value.increase && known.last && *value.increase != *value.installed && known.lastDay.daysTo(day) == 1
        && *known.last + *value.increase != *value.installed) {
        offer(value, value.installed);
        offer(value, *known.last + *value.increase);
        return IntakeReason::TotalMismatch;
    }
    if (looksResent(value, known)) {
        value.findings.append(FindingCode::SameAsYesterday);
        offer(value, value.installed);
        return IntakeReason::SameAsYesterday;
    }
    const Limits limits;
    const qint64 rise = known.last ? *value.installed - *known.last : 0;
    const qint64 days = known.last ? std::max<qint64>(1, known.lastDay.daysTo(day)) : 1;
    if (known.usual && rise > limits.jumpAtLeast && rise > limits.jumpTimes * std::max<qint64>(1, *known.usual) * days)
        value.findings.append(FindingCode::Jump);
    return IntakeReason::None;
}

IntakeReason reasonOfNumber(FoundValue &value, const IntakeContext &context)
{
    const Day day = value.reportDay.value_or(context.day);
    const KnownPast known = knownBefore(context.pasts.value(*value.unit), day, context.day);
    if (!known.base)
        value.findings.append(FindingCode::NoBase);
    if (!value.installed)
        return reasonWithoutTotal(value, known);
    if (!statedFiguresAgree(value, known)) {
        offer(value, value.installed);
        return IntakeReason::RatioMismatch;
    }
    if (const IntakeReason level = reasonOfLevel(value, known); level != IntakeReason::None)
        return level;
    // An earlier day's figure that the books know otherwise is a correction, and has to say so.
    if (day < context.day && known.stood && *known.stood != *value.installed && !value.takenBack) {
        offer(value, value.installed);
        offer(value, known.stood);
        return IntakeReason::TwoValues;
    }
    return reasonOfGrowth(value, known, day);
}

// What recognition has already found unclear: the readings to offer, where it has given none.
void complete(FoundValue &value, const IntakeContext &context)
{
    if (outcomeOf(value.reason) != IntakeOutcome::Ask || !value.candidates.isEmpty() || !value.unit)
        return;
    const Day day = value.reportDay.value_or(context.day);
    const KnownPast known = knownBefore(context.pasts.value(*value.unit), day, context.day);
    if (value.installed)
        offer(value, value.installed);
    else if (value.reason == IntakeReason::SameAsYesterday || value.reason == IntakeReason::NewInDayOnly
             || value.reason == IntakeReason::RemainingOnly)
        reasonWithoutTotal(value, known);
}

// Of several numbers nobody would choose more than there are people, as long as there is anything else to choose.
void dropImpossible(FoundValue &value, const IntakeContext &context)
{
    if (!leavesNumberOpen(value.reason))
        return;
    const auto isPossible = [&context](const IntakeCandidate &candidate) {
        const std::optional<qint64> base =
            candidate.unit ? context.pasts.value(*candidate.unit).base : std::optional<qint64>();
        return !base || !candidate.installed || *candidate.installed <= *base;
    };
    if (std::any_of(value.candidates.begin(), value.candidates.end(), isPossible))
        value.candidates.removeIf([&](const IntakeCandidate &candidate) { return !isPossible(candidate); });
}

} // namespace

void judge(FoundValue &value, const IntakeContext &context)
{
    if (value.reason == IntakeReason::None) {
        value.findings.clear(); // judging twice is judging once
        value.reason = reasonOfUnit(value, context);
    } else {
        complete(value, context);
    }
    if (value.reason == IntakeReason::None)
        value.reason = reasonOfDay(value, context);
    if (value.reason == IntakeReason::None)
        value.reason = reasonOfNumber(value, context);
    else if (value.reason == IntakeReason::WrongDay)
        offer(value, value.installed);
    value.outcome = outcomeOf(value.reason);
    dropImpossible(value, context);
    if (leavesNumberOpen(value.reason))
        value.installed.reset();
}

} // namespace dophu
