// Footnotes (chú thích chất lượng số liệu): what a reader of a table has to know about single numbers in it: whose number
// is an older one, whose suspicious value was accepted and why, who reported no change, whose number was corrected. Made
// from the day's figures alone, in official words, numbered in the order they are first needed; nothing suspicious that
// counts goes without one.
#pragma once

#include "core/coverage/consolidation.h"

namespace dophu
{

struct Footnote
{
    int number = 0; // 1, 2, …
    QString text;   // "Hướng Lập, Xy chưa gửi, lấy số gần nhất ngày 18/8."
    QVector<UnitId> units;
    bool operator==(const Footnote &) const = default;
};

// group: only units of that group; empty: every unit.
QVector<Footnote> footnotes(const Consolidation &day, const QString &group = {});

// The numbers that belong to this unit, ascending.
QVector<int> footnotesOf(const QVector<Footnote> &notes, UnitId unit);

} // namespace dophu
