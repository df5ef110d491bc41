// Chart text: the bundled face of every picture, so that screen, file and paper agree to the pixel whatever the PC has
// installed, and measuring in it. Sizes are the picture's own pixels; hinting is off, so widths grow with the size.
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace dophu
{

// Loads the face when it is not there yet.
QFont chartFont(int pixels, bool strong = false);

// Height of a line in which no Vietnamese mark is cut.
double chartLineHeight(int pixels);
double chartTextWidth(const QString &text, int pixels, bool strong = false);
// Broken between words, and inside a word that is wider than a line by itself. Nothing is dropped.
QStringList chartTextLines(const QString &text, int pixels, bool strong, double width);

} // namespace dophu
