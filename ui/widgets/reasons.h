// The short lists of reasons a clerk picks from, and the reminder that goes to late units. Wording only.
#pragma once

#include "core/desk/desk.h"

#include <QStringList>

namespace dophu
{

QStringList acceptanceReasons(); // the last one asks for words of its own
QStringList missingReasons();    // why a missing unit is carried or excused
QStringList reopenReasons();

// The reminder for Zalo: the office's own text, or the standard one while it has written none; one text wherever it is
// copied, for one unit and for many. Its places are those of desk.h, and how many units there are.
inline const QString reminderCount = QStringLiteral("{số đơn vị}");
QStringList reminderPlaces();
QString reminderProblem(const QString &text); // empty when it can be kept
QString standardReminder(const Desk &desk);
QString reminderTemplateOf(const Desk &desk);
// The hour a late unit is asked to keep: the cut-off while it is ahead, then half an hour before the report goes out.
QTime newDeadline(const Desk &desk, Day day);
QString filledReminder(const QString &text, const Desk &desk, Day day, const QVector<UnitFigures> &units);
// Its first line without names, as the page shows it.
QString reminderSentence(const Desk &desk, Day day);
// The whole text with the units' names.
QString reminderText(const Desk &desk, Day day, const QVector<UnitFigures> &units);

} // namespace dophu
