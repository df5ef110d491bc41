// Written days: the dates and hours in a title, a heading, the name of a sheet or a file. A date stands for the figures only
// where the words around it say so ("tính đến 14h00 ngày 18/8/2020"); the date of a document referred to, of a target or
// of a deadline does not.
#pragma once

#include "core/domain/day.h"

#include <QVector>

namespace dophu
{

struct WrittenDay
{
    enum class Means
    {
        Figures,  // "tính đến …", "số liệu ngày …", "ngày báo cáo: …"
        Letter,   // "Hướng Hóa, ngày 18 tháng 8 năm 2020": when it was written
        Elsewhere // of a document, a target, a deadline
    };
    Day day;
    Means means = Means::Figures;
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const WrittenDay &) const = default;
};

// near: a year that is not written is the one that brings the date nearest to it.
QVector<WrittenDay> daysIn(const QString &line, Day near);
// The whole text is a date: "18/8/2020", "18.8", "ngày 18/8".
std::optional<Day> wholeDay(const QString &text, Day near);
// Of a file name or a sheet's: "BC 18.8.xlsx", "Huc_2008", "export_19082020"; none where two differ or none is like a date.
std::optional<Day> dayInName(const QString &name, Day near);
// "14h00", "13 giờ 30", "13:30"; invalid where there is none.
QTime hourIn(const QString &line);

} // namespace dophu
