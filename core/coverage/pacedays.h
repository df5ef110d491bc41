// How far back the past of a pace reaches: four weeks, so that the methods of its forecast are tried on at least two once
// there are so many, and a slow start does not speak for ever.
#pragma once

namespace dophu
{

inline constexpr int paceDays = 28;

} // namespace dophu
