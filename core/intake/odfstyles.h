// Styles of an OpenDocument file: which hide a sheet, and in which letters a text is written. Styles inherit.
#pragma once

#include "core/intake/legacycell.h"

#include <QHash>

#include <optional>

namespace dophu
{

class XmlWalk;

struct OdfLook
{
    LegacyFont font = LegacyFont::Unicode;
    bool bold = false;
    bool struck = false;
    bool hidden = false; // a table that is not displayed, a text that is not
};

class OdfStyles
{
public:
    // Of the current element "style" or "default-style"; past its end.
    void takeStyle(XmlWalk &walk);
    void takeFontFace(const XmlWalk &walk);
    // around: what holds where the style says nothing.
    OdfLook lookOf(const QString &family, const QString &name, const OdfLook &around = {}) const;

private:
    struct Style
    {
        QString parent;
        std::optional<LegacyFont> font;
        std::optional<bool> bold;
        std::optional<bool> struck;
        std::optional<bool> hidden;
    };
    void takeProperties(const XmlWalk &walk, Style &style) const;

    QHash<QString, LegacyFont> m_faces;
    QHash<QString, Style> m_styles; // family, "/", name
};

} // namespace dophu
