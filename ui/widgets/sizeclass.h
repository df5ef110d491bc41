// Size class: how much room the window has, in logical pixels after scaling and measured by the user's text size, so that
// one rule covers window size, screen scaling and large letters. Pages ask it of their window, not of themselves.
#pragma once

#include "ui/widgets/windowfonts.h"

#include <QWidget>

namespace dophu
{

enum class SizeClass
{
    Tight,    // width under 960 or height under 500
    Compact,  // width 960–1179
    Standard, // width 1180–1599
    Wide      // width 1600 and more
};

inline SizeClass sizeClassOf(QSize client)
{
    if (client.width() < 960 || client.height() < 500)
        return SizeClass::Tight;
    if (client.width() < 1180)
        return SizeClass::Compact;
    return client.width() < 1600 ? SizeClass::Standard : SizeClass::Wide;
}

inline SizeClass sizeClassOf(const QWidget *widget)
{
    return sizeClassOf(widget->window()->size() * 100 / scaled(100));
}

// Under 600 the status bar and hint lines give their room to the work.
inline bool isLow(const QWidget *widget)
{
    return widget->window()->height() < scaled(600);
}

} // namespace dophu
