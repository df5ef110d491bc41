// A day's figures as text for programs and terminals: the stable JSON and CSV of `dophu-cli consolidate` and a plain
// table. Percentages are strings with two decimals and a dot, null without a base (product.md §6).
#pragma once

#include "core/coverage/pace.h"

#include <QByteArray>

namespace dophu
{

QByteArray consolidationJson(const Consolidation &day, const Pace &pace);
// One line a unit; text that a spreadsheet would take for a formula is disarmed.
QByteArray consolidationCsv(const Consolidation &day);
QString consolidationText(const Consolidation &day, const Pace &pace);

// A text field of a CSV: quoted where needed, and harmless in a spreadsheet: a leading = + - @ or control character gets
// an apostrophe before it.
QString csvField(const QString &text);

} // namespace dophu
