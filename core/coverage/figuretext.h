// Figure text: how a number, a day and an hour stand in an official sentence made from a day's figures: "1.312",
// "19/8/2020", "14h00". It only spells; nothing is computed or rounded here. Papers have the decree's own longer forms
// (core/documents/officialformat.h), the window has its own (ui/widgets/words.h).
#pragma once

#include "core/domain/coverage.h"
#include "core/domain/day.h"

namespace dophu::figuretext
{

QString count(qint64 value); // "1.312"; a minus sign before negative numbers
QString count(Count value);
QString percent(const Coverage &coverage, int decimals = 2); // "57,32%"
QString date(Day day);                                       // "19/8/2020"
QString shortDate(Day day);                                  // "19/8"
QString hour(QTime time);                                    // "14h00"
// "A", "A và B", "A, B và C"
QString listed(const QStringList &names);
// "Xã, thị trấn" → "xã, thị trấn"; words that begin with two capitals stay.
QString lowerFirst(const QString &text);
QString upperFirst(const QString &text);

} // namespace dophu::figuretext
