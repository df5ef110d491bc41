// Styles of an .xlsx: what a cell's style number says about its number and its letters.
#pragma once

#include "core/intake/legacycell.h"
#include "core/intake/numberformat.h"

#include <QHash>

namespace dophu
{

class XmlWalk;

struct XlsxFont
{
    LegacyFont encoding = LegacyFont::Unicode;
    bool bold = false;
    bool struck = false;
};

struct XlsxStyle
{
    NumberFormat format;
    XlsxFont font;
};

class XlsxStyles
{
public:
    void read(XmlWalk &walk);
    const XlsxStyle &at(int index) const; // a plain one where there is none

private:
    void readFonts(XmlWalk &walk);
    void readCellStyles(XmlWalk &walk);

    QHash<int, NumberFormat> m_formats;
    QVector<XlsxFont> m_fonts;
    QVector<XlsxStyle> m_styles;
};

// Within a font or the properties of a run: takes the current element's part in it.
void takeFontPart(const XmlWalk &walk, XlsxFont &font);

} // namespace dophu
