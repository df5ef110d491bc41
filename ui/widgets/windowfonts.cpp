#include "ui/widgets/windowfonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace dophu
{

namespace
{

constexpr int bodyPixels = 13;

QString windowFamily()
{
#ifdef Q_OS_WIN // elsewhere it is absent, and asking for it reads every font there is before the window is shown
    const QString system = QStringLiteral("Segoe UI");
    if (QFontDatabase::families().contains(system))
        return system;
#endif
    // What is strong in the window is semibold; the bold face would be read and never shown.
    for (const char *style : {"Regular", "Italic", "SemiBold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/DoPhuSans-%1.ttf").arg(QLatin1String(style)));
    return QStringLiteral("Do Phu Sans");
}

struct TextSize
{
    int pixels;
    bool strong;
};

TextSize sizeOf(TextUse use)
{
    switch (use) {
    case TextUse::Figure:
        return {28, true};
    case TextUse::Secondary:
        return {18, true};
    case TextUse::Title:
        return {18, true};
    case TextUse::Panel:
        return {15, true};
    case TextUse::Body:
        return {13, false};
    case TextUse::Strong:
        return {13, true};
    case TextUse::Small:
        return {12, false};
    case TextUse::SmallStrong:
        return {12, true};
    case TextUse::Caption:
        return {11, false};
    case TextUse::CaptionStrong:
        return {11, true};
    }
    return {bodyPixels, false};
}

} // namespace

QFont loadWindowFont(double scale)
{
    QFont font(windowFamily());
    font.setPixelSize(qRound(bodyPixels * scale));
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QFont textFont(TextUse use)
{
    QFont font = QGuiApplication::font();
    const TextSize size = sizeOf(use);
    font.setPixelSize(scaled(size.pixels));
    font.setWeight(size.strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QString strongText(const QString &html)
{
    return QStringLiteral("<span style='font-weight:600'>%1</span>").arg(html);
}

int scaled(int designPixels)
{
    const int body = QGuiApplication::font().pixelSize();
    return body <= 0 ? designPixels : (designPixels * body + bodyPixels / 2) / bodyPixels;
}

} // namespace dophu
