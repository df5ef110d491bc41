// Official names: how units, groups and bases are called inside a sentence or a column (NĐ 30/2020, Phụ lục II: "xã",
// "thị trấn" stay lower case before a proper name). The office's own spelling is never corrected (R13); only the first
// word of a name may change its case, and markup, line breaks and control characters never reach a page.
#pragma once

#include <QString>

namespace dophu::officialnames
{

// One printable line: control and direction characters out, runs of blanks to one.
QString printable(const QString &text);

// "Xã Hướng Lập" → "xã Hướng Lập"; "Hội Chữ thập đỏ huyện" and "Quận 1" stay.
QString inSentence(const QString &unitName);
// "Xã Hướng Lập" → "Hướng Lập"; other names whole.
QString bare(const QString &unitName);
// Whom a letter to the unit goes to: "Xã Hướng Lập" → "UBND xã Hướng Lập"; an agency is itself.
QString addressee(const QString &unitName);
// "Cài đặt ứng dụng" → "cài đặt ứng dụng"; "VNeID …", "A Dơi" stay.
QString lowerFirst(const QString &text);
QString upperFirst(const QString &text);

// "co-quan-huyen" → "Phòng, ban, ngành, đoàn thể cấp huyện"; an unknown group is its own name.
QString group(const QString &code);
// "nguoi-dung-dttm" → "người dùng điện thoại thông minh"; an unknown kind written in words is itself, a bare code
// has no words and gives an empty text.
QString base(const QString &kind);
// For a narrow column: "Người dùng ĐTTM"; "Mẫu số" when nothing shorter is known.
QString baseColumn(const QString &kind);
// The sentence that explains baseColumn(): "ĐTTM: điện thoại thông minh"; empty when nothing needs explaining.
QString baseKey(const QString &kind);

} // namespace dophu::officialnames
