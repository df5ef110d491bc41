// Windows measured in processes of their own, so that neither warms the other up.
#pragma once

#include <QString>

namespace dophu
{

struct WindowFigures
{
    double firstPaintMs = 0; // from the start of the process to the end of the first paint; fastest of five
    double peakMegabytes = 0;
};

// store: the main window on it; empty: an empty QMainWindow.
WindowFigures measureWindow(const QString &store);
// The measuring child; −1 when this process is not one.
int runWindowChild(int argc, char **argv);

} // namespace dophu
