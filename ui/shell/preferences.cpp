#include "ui/shell/preferences.h"

#include <QSettings>

#include <algorithm>

namespace dophu
{

namespace
{
constexpr double leastScale = 1.0;
constexpr double mostScale = 1.25;
} // namespace

QString pageKey(PageKind kind)
{
    switch (kind) {
    case PageKind::Today:
        return QStringLiteral("today");
    case PageKind::Entry:
        return QStringLiteral("entry");
    case PageKind::Summary:
        return QStringLiteral("summary");
    case PageKind::Charts:
        return QStringLiteral("charts");
    case PageKind::Documents:
        return QStringLiteral("documents");
    case PageKind::Units:
        return QStringLiteral("units");
    case PageKind::Journal:
        return QStringLiteral("journal");
    case PageKind::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

Preferences readPreferences(const QSettings &settings)
{
    Preferences read;
    const QString look = settings.value(QStringLiteral("look")).toString();
    read.appearance.look = look == QLatin1String("dark")     ? Look::Dark
                           : look == QLatin1String("system") ? Look::System
                                                             : Look::Light;
    read.appearance.textScale =
        std::clamp(settings.value(QStringLiteral("textScale"), 1.0).toDouble(), leastScale, mostScale);
    read.language = settings.value(QStringLiteral("language")).toString() == QLatin1String("en") ? QStringLiteral("en")
                                                                                                 : QStringLiteral("vi");
    read.navigationOpen = settings.value(QStringLiteral("navigationOpen"), true).toBool();
    read.page = PageKind(std::clamp(settings.value(QStringLiteral("page"), 0).toInt(), 0, pageKindCount - 1));
    read.geometry = settings.value(QStringLiteral("geometry")).toByteArray();
    read.shownDay = settings.value(QStringLiteral("shownDay")).toString();
    read.shownOn = settings.value(QStringLiteral("shownOn")).toString();
    read.folder = settings.value(QStringLiteral("folder")).toString();
    read.arrangements = settings.value(QStringLiteral("arrangements")).toMap();
    return read;
}

void writePreferences(QSettings &settings, const Preferences &preferences)
{
    const Look look = preferences.appearance.look;
    settings.setValue(QStringLiteral("look"), look == Look::Dark     ? QStringLiteral("dark")
                                              : look == Look::System ? QStringLiteral("system")
                                                                     : QStringLiteral("light"));
    settings.setValue(QStringLiteral("textScale"), preferences.appearance.textScale);
    settings.setValue(QStringLiteral("language"), preferences.language);
    settings.setValue(QStringLiteral("navigationOpen"), preferences.navigationOpen);
    settings.setValue(QStringLiteral("page"), int(preferences.page));
    settings.setValue(QStringLiteral("geometry"), preferences.geometry);
    settings.setValue(QStringLiteral("shownDay"), preferences.shownDay);
    settings.setValue(QStringLiteral("shownOn"), preferences.shownOn);
    settings.setValue(QStringLiteral("folder"), preferences.folder);
    settings.setValue(QStringLiteral("arrangements"), preferences.arrangements);
}

} // namespace dophu
