// Appearance: the look a person chose for the window, put on the application in one place. Nothing else sets palettes,
// style sheets or fonts.
#pragma once

class QApplication;

namespace dophu
{

enum class Look
{
    Light,
    Dark,
    System
};

struct Appearance
{
    Look look = Look::Light;
    double textScale = 1.0; // 1.0, 1.1, 1.25
    bool operator==(const Appearance &) const = default;
};

void applyAppearance(QApplication &application, const Appearance &appearance);

} // namespace dophu
