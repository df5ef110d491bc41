// Theme: the colours of one look, by what they mean. A widget asks Theme::of(this): the palette that the application set
// decides, so there is no global and a widget moved to another window just looks right. Printed pages and exported charts
// always take Theme::light().
//
// The style sheet knows these dynamic properties: QPushButton[look="primary|accent|flat|link"] (a plain button has none),
// QPushButton[fit="small|dialog|icon"], QPushButton[chip="true"], QLabel[tone="text2|text3|err|warn|ok|accent"],
// QLineEdit[wrong="true"], QFrame[panel="true"] (surface, border, radius 6) and QWidget[fill="surface|subtle|header|nav"]
// (together with Qt::WA_StyledBackground).
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace dophu
{

struct Theme
{
    bool dark = false;
    QColor window, nav, surface, subtle, header, border, grid, controlBorder, scroll, sel, barTrack;
    QColor accentSoft, accentFaint, errSoft, errLine, warnSoft, warnLine, okSoft, okLine, lateSoft, neutralSoft;
    QColor accentHover, accentPress, bar, barLow, target, disabled;
    QColor text, text2, text3, accent, err, warn, ok, late, neutral, onAccent;

    static const Theme &light();
    static const Theme &darkLook();
    static const Theme &of(const QWidget *widget);

    QPalette palette() const;
    // Buttons, fields, tabs, headers, scroll bars, tooltips; never item cells. scale: the user's text size, 1.0 to 1.25.
    QString styleSheet(double scale = 1.0) const;
};

} // namespace dophu
