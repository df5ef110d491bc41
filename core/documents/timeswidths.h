// Times widths: how wide words stand in Times New Roman, from the face's published advance widths. Core measures no ink,
// but a Word or ODF paper needs the length of a rule and the place of a dash before anybody lays it out. A letter with
// marks is as wide as its base letter; an unknown letter is taken for a digit's width.
#pragma once

#include <QString>

namespace dophu
{

// mm at that size.
double timesWidth(const QString &text, double points, bool bold);

} // namespace dophu
