// Pages: makes the eight pages of the window. The only place that knows them all; the main window knows them as Page.
#pragma once

#include "ui/shell/pagekind.h"

namespace dophu
{

class Desk;
class Printing;
class Prompts;

// All references must outlive the pages made.
MakePage pagesOf(Desk &desk, Prompts &prompts, Printing &printing);

} // namespace dophu
