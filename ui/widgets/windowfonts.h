// Window fonts: the family of the window's text and its sizes. Sizes are pixels at 96 dpi times the user's text size;
// the application font carries that factor (body text is 13), so nothing else has to know it.
#pragma once

#include <QFont>

namespace dophu
{

enum class TextUse
{
    Figure,      // 28, semibold: the number of a card
    Secondary,   // 18, semibold
    Title,       // 18, semibold: dialog or unit
    Panel,       // 15, semibold: title in the side panel
    Body,        // 13
    Strong,      // 13, semibold
    Small,       // 12: tags, chips, secondary text
    SmallStrong, // 12, semibold: table header
    Caption,     // 11
    CaptionStrong
};

// Segoe UI where the system has it, else the bundled sans, which is loaded now. scale: 1.0 to 1.25.
QFont loadWindowFont(double scale);

// From the application font.
QFont textFont(TextUse use);
// The same weight inside rich text: <b> is another one, and each weight and size that is shown costs a search for its font.
QString strongText(const QString &html);
// A length of the design in this user's pixels: rows grow with the text.
int scaled(int designPixels);

} // namespace dophu
