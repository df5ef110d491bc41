// Files that units send, read beside what other programs take to read the same ones: Python's openpyxl (read-only) and one
// call of LibreOffice. Each side runs in a process of its own.
#pragma once

#include <QString>

namespace dophu
{

// folder: for the files that are made for it.
void printIntakeFigures(const QString &folder);
// The measuring child; −1 when this process is not one.
int runIntakeChild(int argc, char **argv);

} // namespace dophu
