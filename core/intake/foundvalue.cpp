#include "core/intake/foundvalue.h"

#include <algorithm>

namespace dophu
{

QString outcomeWord(IntakeOutcome outcome)
{
    switch (outcome) {
    case IntakeOutcome::Accept:
        return QStringLiteral("accept");
    case IntakeOutcome::Ask:
        return QStringLiteral("ask");
    case IntakeOutcome::Refuse:
        return QStringLiteral("refuse");
    }
    return {};
}

QString reasonWord(IntakeReason reason)
{
    switch (reason) {
    case IntakeReason::None:
        return {};
    case IntakeReason::AmbiguousUnit:
        return QStringLiteral("ambiguous_unit");
    case IntakeReason::UnknownUnit:
        return QStringLiteral("unknown_unit");
    case IntakeReason::NoUnit:
        return QStringLiteral("no_unit");
    case IntakeReason::RetiredUnit:
        return QStringLiteral("retired_unit");
    case IntakeReason::ClosedUnit:
        return QStringLiteral("closed_unit");
    case IntakeReason::UnitConflict:
        return QStringLiteral("unit_conflict");
    case IntakeReason::WrongDay:
        return QStringLiteral("wrong_day");
    case IntakeReason::DateConflict:
        return QStringLiteral("date_conflict");
    case IntakeReason::TwoValues:
        return QStringLiteral("two_values");
    case IntakeReason::TotalMismatch:
        return QStringLiteral("total_mismatch");
    case IntakeReason::RatioMismatch:
        return QStringLiteral("ratio_mismatch");
    case IntakeReason::DigitsWordsConflict:
        return QStringLiteral("digits_words_conflict");
    case IntakeReason::LettersInNumber:
        return QStringLiteral("letters_in_number");
    case IntakeReason::NewInDayOnly:
        return QStringLiteral("new_in_day_only");
    case IntakeReason::RemainingOnly:
        return QStringLiteral("remaining_only");
    case IntakeReason::PercentOnly:
        return QStringLiteral("percent_only");
    case IntakeReason::SameAsYesterday:
        return QStringLiteral("same_as_yesterday");
    case IntakeReason::Approximate:
        return QStringLiteral("approximate");
    case IntakeReason::Rounded:
        return QStringLiteral("rounded");
    case IntakeReason::Partial:
        return QStringLiteral("partial");
    case IntakeReason::BelowYesterday:
        return QStringLiteral("below_yesterday");
    case IntakeReason::AboveBase:
        return QStringLiteral("above_base");
    case IntakeReason::SeparatorUnclear:
        return QStringLiteral("separator_unclear");
    case IntakeReason::NotCertain:
        return QStringLiteral("not_certain");
    case IntakeReason::NoCachedResult:
        return QStringLiteral("no_cached_result");
    case IntakeReason::Question:
        return QStringLiteral("question");
    case IntakeReason::Promise:
        return QStringLiteral("promise");
    case IntakeReason::NoReport:
        return QStringLiteral("no_report");
    case IntakeReason::Notice:
        return QStringLiteral("notice");
    case IntakeReason::OtherMatter:
        return QStringLiteral("other_matter");
    case IntakeReason::OtherCampaign:
        return QStringLiteral("other_campaign");
    case IntakeReason::PhoneOnly:
        return QStringLiteral("phone_only");
    case IntakeReason::DocumentOnly:
        return QStringLiteral("document_only");
    case IntakeReason::AttachmentOnly:
        return QStringLiteral("attachment_only");
    case IntakeReason::NoData:
        return QStringLiteral("no_data");
    case IntakeReason::BlankTemplate:
        return QStringLiteral("blank_template");
    case IntakeReason::NotAReport:
        return QStringLiteral("not_a_report");
    case IntakeReason::Duplicate:
        return QStringLiteral("duplicate");
    case IntakeReason::EmptyFile:
        return QStringLiteral("empty_file");
    case IntakeReason::CorruptFile:
        return QStringLiteral("corrupt_file");
    case IntakeReason::PasswordProtected:
        return QStringLiteral("password_protected");
    case IntakeReason::UnsupportedImage:
        return QStringLiteral("unsupported_image");
    case IntakeReason::UnsupportedFormat:
        return QStringLiteral("unsupported_format");
    case IntakeReason::TooLarge:
        return QStringLiteral("too_large");
    }
    return {};
}

int FoundValue::confidence() const
{
    if (outcome == IntakeOutcome::Refuse)
        return 0;
    int bars = 5;
    if (outcome == IntakeOutcome::Ask)
        bars -= 3;
    using By = Recognised::By;
    if (unitBy.by == By::Misspelt || unitBy.by == By::FileName || unitBy.by == By::Sender || unitBy.by == By::Nothing)
        --bars;
    if (numberBy.by == By::Sentence || numberBy.by == By::Words || numberBy.by == By::Nothing)
        --bars;
    if (!reportDay)
        --bars;
    return std::max(bars, 1);
}

} // namespace dophu
