// Preferences: what one person on one PC likes, kept by QSettings and never in the office's database. A value: read once at
// start, written when something changed. The settings object belongs to app/.
#pragma once

#include "ui/shell/pagekind.h"
#include "ui/widgets/appearance.h"

#include <QByteArray>
#include <QString>
#include <QVariantMap>

class QSettings;

namespace dophu
{

struct Preferences
{
    Appearance appearance;
    QString language = QStringLiteral("vi"); // vi, en
    bool navigationOpen = true;              // where there is room for it
    PageKind page = PageKind::Today;
    QByteArray geometry;
    // Where the last sitting ended: the day shown, and the day on which it was shown. The next morning starts at its own
    // day.
    QString shownDay;
    QString shownOn;
    QString folder;           // where the last file was saved or opened
    QVariantMap arrangements; // a page's own (Page::arrangement), by its name
    bool operator==(const Preferences &) const = default;
};

// A page's name in the settings; stays when titles or order change.
QString pageKey(PageKind kind);

Preferences readPreferences(const QSettings &settings);
void writePreferences(QSettings &settings, const Preferences &preferences);

} // namespace dophu
