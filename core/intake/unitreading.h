// Unit reading: the steps shared by the readings of a cell, a title and a file's name (sheetunits.h); private to them.
#pragma once

#include "core/intake/sheetunits.h"

namespace dophu
{

NamedUnit sureUnit(UnitId unit, Recognised::By by, const QString &text, const SourcePlace &place);
NamedUnit doubtfulUnit(const UnitMatch &match, const QString &text, const SourcePlace &place);

// The whole text as a name: with or without its number, what stands in brackets, the district behind it.
UnitMatch unitCalled(const QString &text, const IntakeContext &context, LikeNames likeNames = LikeNames::Offered);
// The one unit that the text names among other words.
NamedUnit unitMentionedIn(const QString &text, const SourcePlace &place, Recognised::By by, const IntakeContext &context);
// "Thôn Tà Rùng", "Khóm 3", "Khoa Kiểm soát bệnh tật": begins with a part of a unit and its name.
bool namesPart(const QString &text);
// "UBNDxaHuongPhung" → "UBND xa Huong Phung", "huongphung" → "huong phung".
QString wordsApart(const QString &name, const UnitMatcher &matcher);

} // namespace dophu
