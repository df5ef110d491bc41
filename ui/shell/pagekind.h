// The eight pages, in the order of the navigation and of Ctrl+1 … Ctrl+8. A page is made when it is first shown.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace dophu
{

class Page;

enum class PageKind
{
    Today,
    Entry,
    Summary,
    Charts,
    Documents,
    Units,
    Journal,
    Settings
};
inline constexpr int pageKindCount = 8;

QString pageTitle(PageKind kind);
QString pageIcon(PageKind kind);

using MakePage = std::function<Page *(PageKind kind, QWidget *parent)>;

} // namespace dophu
