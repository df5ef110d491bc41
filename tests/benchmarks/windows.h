// Windows measured in processes of their own, so that neither warms the other up.
#pragma once

#include "core/domain/day.h"

#include <QString>

namespace dophu
{

struct WindowFigures
{
    double firstPaintMs = 0; // from the start of the process to the end of the first paint; fastest of five
    double figuresMs = 0;    // likewise, until the page with the day's figures is painted; as firstPaintMs when there is none
    double firstMegabytes = 0; // peak memory by the first paint
    double peakMegabytes = 0;  // and by the figures
};

// store: the main window on it, showing that day; empty: an empty QMainWindow.
WindowFigures measureWindow(const QString &store, Day day);
// The measuring child; −1 when this process is not one.
int runWindowChild(int argc, char **argv);

} // namespace dophu
