// Coverage (tỷ lệ): installed / base, kept as the two counts. It is compared exactly by cross multiplication and turned
// into a decimal only for the eye (R8): percentages are never added, averaged, stored or compared after rounding.
// Target: a percentage with at most two decimals, e.g. 60 % = 6000 hundredths.
#pragma once

#include "core/domain/count.h"

#include <QString>

namespace dophu
{

struct Target
{
    int hundredths = 6000; // 60,00 %; 0..10000
    bool operator==(const Target &) const = default;
    // ⌈target × base⌉: how many people the target asks for.
    Count peopleFor(Count base) const;
    QString text() const; // "60", "59,5"
};

enum class DecimalMark
{
    Comma, // 57,32 — screen and print
    Dot    // 57.32 — JSON and CSV
};

class Coverage
{
public:
    // No value without a base above zero.
    static std::optional<Coverage> of(Count installed, Count base);

    Count installed() const { return m_installed; }
    Count base() const { return m_base; }
    // Half up to hundredths of a percent: 57,32 % is 5732.
    qint64 hundredths() const;
    // "57,32" without the sign; decimals 0..2.
    QString text(DecimalMark mark = DecimalMark::Comma, int decimals = 2) const;
    // installed × 100 ≥ target × base, exactly: 59,996 % is not 60 %.
    bool meets(Target target) const;
    // People still needed for the target: ⌈target × base⌉ − installed, 0 when met.
    Count stillNeeded(Target target) const;

    std::strong_ordering operator<=>(const Coverage &other) const;
    bool operator==(const Coverage &other) const { return (*this <=> other) == std::strong_ordering::equal; }

private:
    Coverage(Count installed, Count base) : m_installed(installed), m_base(base) {}
    Count m_installed;
    Count m_base;
};

// "1.234,50": hundredths as a signed decimal, used for differences in percentage points.
QString hundredthsText(qint64 hundredths, DecimalMark mark = DecimalMark::Comma, int decimals = 2);

} // namespace dophu
