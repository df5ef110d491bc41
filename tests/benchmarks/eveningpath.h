// The evening's path: 134 values stand in the sheet of the window; four keys later the day is closed and the whole set has
// left the office.
#pragma once

namespace dophu
{

// Milliseconds from the first key to the last file and page, the fastest of three evenings.
double eveningPathMs();

} // namespace dophu
