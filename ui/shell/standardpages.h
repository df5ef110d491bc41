// The eight pages, each with what it needs; made when first shown. Settings start without preferences: who keeps them
// tells the page.
#pragma once

#include "core/desk/desk.h"
#include "ui/shell/pagekind.h"

namespace dophu
{

class Printing;
class Prompts;

Page *standardPage(PageKind kind, Desk &desk, Prompts &prompts, Printing &printing, QWidget *parent);

} // namespace dophu
