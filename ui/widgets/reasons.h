// The short lists of reasons a clerk picks from, and the reminder that goes to late units. Wording only.
#pragma once

#include "core/desk/desk.h"

#include <QStringList>

namespace dophu
{

QStringList acceptanceReasons(); // the last one asks for words of its own
QStringList missingReasons();    // why a missing unit is carried or excused
QStringList reopenReasons();

// "Phòng Văn hoá và Thông tin đề nghị quý đơn vị gửi số luỹ kế … trước 14 giờ 30 …"
QString reminderSentence(const Desk &desk, Day day);
// The sentence with the units' names, for Zalo.
QString reminderText(const Desk &desk, Day day, const QVector<UnitFigures> &units);

} // namespace dophu
