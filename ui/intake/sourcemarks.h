// Source marks: which stretches of a source a found value was made from, and as what, so that a line of prose, a message or
// a table can show them. Places only; colours are the painter's.
#pragma once

#include "ui/intake/intakeeditor.h"

#include <QTextCharFormat>

namespace dophu
{

struct Theme;

enum class MarkUse
{
    UnitOrDay, // Đơn vị, ngày
    Number,    // Số nhận
    Wrong,     // Số có lỗi
    Asked      // Cần chọn
};

struct SourceMark
{
    SourcePlace place;
    MarkUse use = MarkUse::UnitOrDay;
    bool operator==(const SourceMark &) const = default;
};

// In reading order; places outside the content are left out.
QVector<SourceMark> marksOf(const IntakeLine &line);
// One line of a source.
struct MarkedLine
{
    int part = 0;
    QString text;
    QVector<SourceMark> marks; // of this line
    bool operator==(const MarkedLine &) const = default;
};
// The prose around the marks: the marked lines and one before and after each, in reading order.
QVector<MarkedLine> linesAround(const IntakeOriginal &original, const QVector<SourceMark> &marks);

QTextCharFormat markFormat(MarkUse use, const Theme &theme);

} // namespace dophu
