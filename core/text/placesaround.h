// Places around: communes of the districts next to ours, those districts, their towns and border gates. Some begin with the
// name of a commune of ours (Húc Nghì, Thanh An) or are a slip of the pen away from one (Ba Nang, Tà Long): what is called so is
// never ours. A registry that holds such a name itself is asked first.
#pragma once

#include <QString>

namespace dophu
{

bool isCommuneAround(const QString &plain);  // a name key without marks and without "xã"
bool isDistrictAround(const QString &plain); // without "huyện"; towns and border gates, too

} // namespace dophu
