#include "core/domain/slip.h"

namespace dophu
{

namespace
{

bool areSwapped(const QString &typed, const QString &intended)
{
    if (typed.size() != intended.size())
        return false;
    for (qsizetype i = 0; i + 1 < typed.size(); ++i) {
        QString swapped = typed;
        std::swap(swapped[i], swapped[i + 1]);
        if (swapped == intended)
            return true;
    }
    return false;
}

// One digit of the longer taken out gives the shorter.
bool isOneLonger(const QString &longer, const QString &shorter)
{
    if (longer.size() < 2)
        return false;
    for (qsizetype i = 0; i < longer.size(); ++i) {
        QString rest = longer;
        rest.remove(i, 1);
        // "105" without its 1 is typed as 5: leading zeros fall away.
        if (rest == shorter || rest.toLongLong() == shorter.toLongLong())
            return true;
    }
    return false;
}

} // namespace

QString slipWord(Slip slip)
{
    switch (slip) {
    case Slip::DigitsSwapped:
        return QStringLiteral("digits_swapped");
    case Slip::DigitAdded:
        return QStringLiteral("digit_added");
    case Slip::DigitDropped:
        return QStringLiteral("digit_dropped");
    case Slip::TimesTen:
        return QStringLiteral("times_ten");
    case Slip::TimesThousand:
        return QStringLiteral("separator");
    case Slip::IncreaseAsTotal:
        return QStringLiteral("increase_as_total");
    }
    Q_UNREACHABLE();
}

std::optional<Slip> slipBetween(Count typed, Count intended, std::optional<Count> last)
{
    const qint64 from = typed.value();
    const qint64 to = intended.value();
    if (from == to)
        return std::nullopt;
    if (from == to * 10 || from * 10 == to)
        return Slip::TimesTen;
    if (from == to * 1000 || from * 1000 == to)
        return Slip::TimesThousand;
    if (last && from < last->value() && to == last->value() + from)
        return Slip::IncreaseAsTotal;
    const QString wrong = QString::number(from);
    const QString right = QString::number(to);
    if (areSwapped(wrong, right))
        return Slip::DigitsSwapped;
    if (isOneLonger(wrong, right))
        return Slip::DigitAdded;
    if (isOneLonger(right, wrong))
        return Slip::DigitDropped;
    return std::nullopt;
}

std::optional<Slip> slipOf(const Finding &finding, std::optional<Count> typed, std::optional<Count> last)
{
    switch (finding.code) {
    case FindingCode::BelowYesterday:
    case FindingCode::AboveBase:
    case FindingCode::Jump:
        return finding.offered && typed ? slipBetween(*typed, *finding.offered, last) : std::nullopt;
    case FindingCode::BaseAbovePopulation:
    case FindingCode::Unchanged:
    case FindingCode::NoBase:
    case FindingCode::SameAsYesterday:
    case FindingCode::RoundHabit:
    case FindingCode::EqualToOther:
    case FindingCode::Exchanged:
    case FindingCode::ShiftedBlock:
    case FindingCode::FileResent:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace dophu
