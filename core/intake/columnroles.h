// Column roles: what a heading says its column holds, in whatever words, marks or abbreviations. Headings learned from a
// person come first; of several indicators only the campaign's own is a count of it.
#pragma once

#include "core/intake/foundvalue.h"
#include "core/intake/intakecontext.h"

namespace dophu
{

enum class ColumnRole
{
    None,
    Ordinal,    // STT
    Code,       // mã đơn vị
    Unit,       // đơn vị, xã, cơ quan, trường
    Area,       // "địa bàn": communes or villages
    Place,      // thôn, bản, khối
    Person,     // họ và tên
    Household,  // hộ
    Item,       // "nội dung": the headings stand below one another
    Day,        // ngày
    Installed,  // đã cài, luỹ kế
    Increase,   // mới trong ngày, tăng so với hôm qua
    Previous,   // hôm qua
    Remaining,  // chưa cài, còn lại
    Base,       // người dùng ĐTTM, CBCCVC
    Total,      // "tổng số", "số lượng": of what, the other columns say
    Population, // dân số
    Ratio,      // tỷ lệ
    Target,     // chỉ tiêu, kế hoạch
    Status,     // tình trạng, kết quả of one person
    Note,
    Ignored // phones, other programs, leaflets
};

struct ColumnHeading
{
    ColumnRole role = ColumnRole::None;
    bool cumulative = false; // says so: luỹ kế
    bool phones = false;     // a base of smartphone users
    bool staff = false;      // a base of staff
    bool ours = false;       // names the campaign
    bool total = false;      // "Tổng số" below a heading: of what that says, or its base where another column says it
    bool learned = false;    // a person has said what it holds
    std::optional<Day> day;  // "lũy kế đến 18/8"
    bool operator==(const ColumnHeading &) const = default;
};

bool isMeasure(ColumnRole role); // holds numbers that tell of the campaign
bool isLabel(ColumnRole role);   // says whom or what a row speaks about

ColumnHeading readHeading(const QString &text, const IntakeContext &context);
// Whether a text names another program or indicator, which is no word of the campaign's own.
bool namesOtherMatter(const QString &text, const Campaign &campaign);
// OtherMatter where it is no program at all (vaccination, cameras), OtherCampaign where it is another program, else None.
IntakeReason otherMatterIn(const QString &text, const Campaign &campaign);
// Whether it names the campaign's.
bool namesCampaign(const QString &text, const Campaign &campaign);

// A heading over several columns and the one below it, as one.
ColumnHeading under(const ColumnHeading &above, const ColumnHeading &below);

} // namespace dophu
