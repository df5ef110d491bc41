// Figure deeds: what was done to the people a number counts. They installed, or it is another count: those who met, were
// taught, were tested, own a telephone. Keys without marks parted by blanks; behind a number "họp" is "hop-M".
#pragma once

#include <QString>

namespace dophu
{

// "tập huấn Bluezone cho 391", "391 người họp"; not "tập huấn xong cài được 391".
bool isOtherDeed(const QString &left, const QString &right);
// "có 391 máy điện thoại thông minh", "391 người có smartphone": the base.
bool countsOwners(const QString &left, const QString &right);
// "… số hôm qua", "… lúc 16h hôm qua" behind the number; not "… hơn hôm qua".
bool saysYesterdays(const QString &right);
// "báo cáo số", "CV số": a paper's number follows.
bool citesDocument(const QString &left);

} // namespace dophu
