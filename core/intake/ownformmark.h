// Own form mark: what the office writes into a form it sends out, so that the form tells by itself whose it is and for
// which day when it comes back: one text in one cell, which survives being saved by another program.
#pragma once

#include "core/domain/day.h"

#include <QString>
#include <optional>

namespace dophu
{

struct OwnFormMark
{
    QString code; // the unit's
    Day day;
    QString campaign; // its short name
    bool operator==(const OwnFormMark &) const = default;

    QString text() const;
    static std::optional<OwnFormMark> fromText(const QString &text);
};

} // namespace dophu
