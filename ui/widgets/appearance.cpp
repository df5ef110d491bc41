#include "ui/widgets/appearance.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"
#include "ui/widgets/windowstyle.h"

#include <QApplication>
#include <QStyle>

namespace dophu
{

namespace
{

// What the desktop uses where nothing was set: its own palette tells dark from light.
bool systemIsDark(const QApplication &application)
{
    return application.style()->standardPalette().color(QPalette::Window).lightness() < 128;
}

} // namespace

void applyAppearance(QApplication &application, const Appearance &appearance)
{
    const bool dark = appearance.look == Look::Dark || (appearance.look == Look::System && systemIsDark(application));
    const Theme &theme = dark ? Theme::darkLook() : Theme::light();
    application.setStyle(new WindowStyle);
    application.setFont(loadWindowFont(appearance.textScale));
    application.setPalette(theme.palette());
    application.setStyleSheet(theme.styleSheet(appearance.textScale));
}

} // namespace dophu
