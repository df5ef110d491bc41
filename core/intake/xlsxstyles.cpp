#include "core/intake/xlsxstyles.h"

#include "core/intake/xmlwalk.h"

namespace dophu
{

namespace
{

using Name = QLatin1String;

} // namespace

void takeFontPart(const XmlWalk &walk, XlsxFont &font)
{
    const QStringView name = walk.name();
    if (name == Name("b"))
        font.bold = walk.flag(Name("val"), true);
    else if (name == Name("strike"))
        font.struck = walk.flag(Name("val"), true);
    else if (name == Name("name") || name == Name("rFont"))
        font.encoding = legacyFontOf(walk.attribute(Name("val")));
}

void XlsxStyles::read(XmlWalk &walk)
{
    while (walk.next()) {
        if (!walk.isStart())
            continue;
        if (walk.name() == Name("numFmt"))
            m_formats.insert(walk.number(Name("numFmtId"), -1), numberFormatOf(walk.attribute(Name("formatCode"))));
        else if (walk.name() == Name("fonts"))
            readFonts(walk);
        else if (walk.name() == Name("fills") || walk.name() == Name("borders") || walk.name() == Name("cellStyleXfs"))
            walk.skip();
        if (walk.isStart(Name("cellXfs"))) {
            readCellStyles(walk);
            walk.leaveRest(); // named styles, formats of conditions: their fonts and numbers are nobody's
        }
    }
}

void XlsxStyles::readFonts(XmlWalk &walk)
{
    while (walk.next() && !walk.isEnd(Name("fonts"))) {
        if (!walk.isStart())
            continue;
        if (walk.name() == Name("font"))
            m_fonts.append(XlsxFont());
        else if (!m_fonts.isEmpty())
            takeFontPart(walk, m_fonts.last());
    }
}

void XlsxStyles::readCellStyles(XmlWalk &walk)
{
    while (walk.next() && !walk.isEnd(Name("cellXfs"))) {
        if (!walk.isStart(Name("xf")))
            continue;
        const int format = walk.number(Name("numFmtId"), 0);
        const int font = walk.number(Name("fontId"), 0);
        m_styles.append({m_formats.value(format, builtInNumberFormat(format)), m_fonts.value(font)});
    }
}

const XlsxStyle &XlsxStyles::at(int index) const
{
    static const XlsxStyle plain;
    return index >= 0 && index < m_styles.size() ? m_styles.at(index) : plain;
}

} // namespace dophu
