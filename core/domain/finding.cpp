#include "core/domain/finding.h"

#include <algorithm>
#include <array>

namespace dophu
{

namespace
{

struct FindingKind
{
    FindingCode code;
    const char *word;
    Severity severity;
};

constexpr std::array findingKinds{
    FindingKind{FindingCode::BelowYesterday, "below_yesterday", Severity::Error},
    FindingKind{FindingCode::AboveBase, "above_base", Severity::Error},
    FindingKind{FindingCode::BaseAbovePopulation, "base_above_population", Severity::Warning},
    FindingKind{FindingCode::Jump, "jump", Severity::Warning},
    FindingKind{FindingCode::Unchanged, "unchanged", Severity::Warning},
    FindingKind{FindingCode::NoBase, "no_base", Severity::Warning},
    FindingKind{FindingCode::SameAsYesterday, "same_as_yesterday", Severity::Warning},
    FindingKind{FindingCode::RoundHabit, "round_numbers", Severity::Hint},
    FindingKind{FindingCode::EqualToOther, "equal_to_other", Severity::Warning},
    FindingKind{FindingCode::Exchanged, "exchanged", Severity::Warning},
    FindingKind{FindingCode::ShiftedBlock, "shifted_block", Severity::Warning},
    FindingKind{FindingCode::FileResent, "file_resent", Severity::Warning},
};

const FindingKind &kindOf(FindingCode code)
{
    return *std::find_if(findingKinds.begin(), findingKinds.end(), [code](const FindingKind &k) { return k.code == code; });
}

} // namespace

QString codeWord(FindingCode code)
{
    return QString::fromLatin1(kindOf(code).word);
}

std::optional<FindingCode> findingCodeFrom(QStringView word)
{
    for (const FindingKind &kind : findingKinds) {
        if (word == QLatin1String(kind.word))
            return kind.code;
    }
    return std::nullopt;
}

Severity severityOf(FindingCode code)
{
    return kindOf(code).severity;
}

bool holdsBack(const QVector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity() == Severity::Error && finding.isOpen(); });
}

} // namespace dophu
