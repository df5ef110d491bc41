// The document's face: "Times New Roman" where the PC has it (Windows), elsewhere the bundled metric twin under its own
// private family name; a system font that merely calls itself similar is never trusted, because older builds of it
// lack Vietnamese letters. Sizes are in points of the paper; text is measured in tenths of a point without hinting, so
// that screen, printer and PDF break every line at the same word.
#pragma once

#include <QFont>
#include <QString>

namespace dophu
{

struct Face
{
    double points = 14;
    bool bold = false;
    bool italic = false;
    bool operator==(const Face &) const = default;
};

// Text units: 720 to the inch.
inline constexpr double textUnitsPerPoint = 10;
inline constexpr double textUnitsPerMm = 720 / 25.4;
inline constexpr double mmPerPoint = 25.4 / 72;

struct DocumentFont
{
    QString family;
    bool operator==(const DocumentFont &) const = default;

    // For drawing in text units.
    QFont font(const Face &face) const;
    double ascent(const Face &face) const;     // mm
    double descent(const Face &face) const;    // mm
    double lineHeight(const Face &face) const; // mm, single spacing
};

// Loads the bundled faces when they are needed and not loaded yet. Needs a QGuiApplication.
DocumentFont documentFont();

} // namespace dophu
