// Intake words: what the preview and `dophu-cli intake` say of a found value: what is wrong with it and what to do, why it
// was recognised, and where it stands in its source. The facts come from core/intake, which knows no sentences.
#pragma once

#include "core/intake/foundvalue.h"
#include "core/intake/intakepreview.h"

namespace dophu
{

struct IntakeSaid
{
    QString what; // short, no full stop: "“A Túc” là tên cũ"
    QString todo; // a sentence: "Chọn đơn vị hiện nay, hoặc hỏi lại người gửi."
    bool operator==(const IntakeSaid &) const = default;

    QString oneLine() const; // both as sentences
};

namespace intakewords
{

// Why a value is asked or refused; empty for None.
IntakeSaid reason(const FoundValue &value, const Registry &registry);
// Why a file could not be read.
IntakeSaid unread(UnreadReason reason);
// Why a line is what it is beside what stands already and the other lines; empty for None.
IntakeSaid note(const IntakePreview &preview, const IntakeLine &line, const Registry &registry);

QString kind(IntakeClass kind);                           // Mới, Trùng, Thay đổi, Cần hỏi, Không nhận, Bỏ qua
QString confidence(int bars);                             // Cao, Vừa, Thấp
QString shortName(UnitId unit, const Registry &registry); // Hướng Tân
QString unitName(UnitId unit, const Registry &registry);  // Xã Hướng Tân; the short one where the name is long

enum class ValuePart
{
    Unit,
    Day,
    Number,
    Base
};
QString partTitle(ValuePart part); // Đơn vị, Ngày, Số, Mẫu số
// How one part was recognised: "“xã Thanh”, đúng tên". Empty when nothing says so.
QString because(const Recognised &recognised, ValuePart part);
// The cross-check that speaks for the number: "483 + 25 = 508, khớp"; empty when the source states none.
QString crossCheck(const FoundValue &value, const std::optional<qint64> &before);

// Where a place is: "trang Sheet1, ô B7", "đoạn 6", "trang 2, dòng 14", "dòng 5".
QString place(const SourcePlace &place, const IntakeOriginal &original);

// One line for the command line: what was recognised by what, then what is wrong and what to do.
QString why(const FoundValue &value, const Registry &registry);

} // namespace intakewords

} // namespace dophu
