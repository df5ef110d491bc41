// Unit form (biểu mẫu): the paper on which a unit reports one day by hand: its own letterhead, what is known of it filled
// in, the day's figure left to be written. Forms of several units are one document, a page each.
#pragma once

#include "core/coverage/consolidation.h"
#include "core/desk/office.h"
#include "core/documents/document.h"
#include "core/domain/campaign.h"

namespace dophu
{

struct FormUnit
{
    QString code;
    QString name;
    QString baseKind;
    std::optional<Count> base;
    std::optional<Count> lastInstalled; // before the day
    bool operator==(const FormUnit &) const = default;
};

struct FormFacts
{
    Campaign campaign;
    Office office; // whom the unit reports to
    Day day;
    QVector<FormUnit> units;
    bool filledIn = true; // false: blank, for any day's figures
};

FormUnit formUnitOf(const UnitFigures &unit, const Campaign &campaign);

Document draftForm(const FormFacts &facts); // before the clerk's own words; see finishedpaper.h
Document composeForm(const FormFacts &facts);

} // namespace dophu
