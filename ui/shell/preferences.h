// Preferences: what one person on one PC likes, kept by QSettings and never in the office's database. A value: read once at
// start, written when something changed. The settings object belongs to app/.
#pragma once

#include "ui/shell/pagekind.h"
#include "ui/widgets/appearance.h"

#include <QByteArray>
#include <QString>

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
    bool operator==(const Preferences &) const = default;
};

Preferences readPreferences(const QSettings &settings);
void writePreferences(QSettings &settings, const Preferences &preferences);

} // namespace dophu
