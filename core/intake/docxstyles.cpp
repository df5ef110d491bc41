#include "core/intake/docxstyles.h"

#include "core/intake/xmlwalk.h"

namespace dophu
{

namespace
{

using Name = QLatin1String;

bool isOn(const XmlWalk &walk)
{
    const QStringView value = walk.attribute(Name("val"));
    return value != u"0" && value != u"false" && value != u"off";
}

} // namespace

DocxLook DocxLook::over(const DocxLook &below) const
{
    DocxLook look = *this;
    look.font = look.font ? look.font : below.font;
    look.bold = look.bold ? look.bold : below.bold;
    look.struck = look.struck ? look.struck : below.struck;
    look.hidden = look.hidden ? look.hidden : below.hidden;
    return look;
}

void takeDocxProperty(const XmlWalk &walk, DocxLook &look)
{
    const QStringView name = walk.name();
    if (name == Name("rFonts")) {
        QStringView font = walk.attribute(Name("ascii"));
        if (font.isEmpty())
            font = walk.attribute(Name("hAnsi"));
        if (!font.isEmpty())
            look.font = legacyFontOf(font);
        else if (!walk.attribute(Name("asciiTheme")).isEmpty())
            look.font = LegacyFont::Unicode;
    } else if (name == Name("b")) {
        look.bold = isOn(walk);
    } else if (name == Name("strike") || name == Name("dstrike")) {
        look.struck = look.struck.value_or(false) || isOn(walk);
    } else if (name == Name("vanish")) {
        look.hidden = isOn(walk);
    } else if (name == Name("rStyle") || name == Name("pStyle") || name == Name("basedOn")) {
        look.style = walk.attribute(Name("val")).toString();
    }
}

void DocxStyles::readStyle(XmlWalk &walk)
{
    const QString id = walk.attribute(Name("styleId")).toString();
    if (walk.attribute(Name("type")) == u"paragraph" && walk.flag(Name("default")))
        m_defaultParagraph = id;
    DocxLook look;
    const int depth = walk.depth();
    while (walk.next() && !(walk.isEnd() && walk.depth() == depth)) {
        if (walk.isStart(Name("tblStylePr")))
            walk.skip();
        else if (walk.isStart())
            takeDocxProperty(walk, look);
    }
    m_styles.insert(id, look);
}

void DocxStyles::read(XmlWalk &walk)
{
    while (walk.next()) {
        if (!walk.isStart())
            continue;
        if (walk.name() == Name("style"))
            readStyle(walk);
        else
            takeDocxProperty(walk, m_defaults); // of docDefaults: nothing else outside of a style has them
    }
}

DocxLook DocxStyles::inherited(const QString &style) const
{
    constexpr int mostAncestors = 20; // a style may be based on itself
    DocxLook look;
    QString at = style;
    for (int i = 0; i < mostAncestors && !at.isEmpty(); ++i) {
        const DocxLook own = m_styles.value(at);
        look = look.over(own);
        at = own.style;
    }
    return look;
}

DocxLook DocxStyles::paragraphLook(const QString &style) const
{
    return inherited(style.isEmpty() ? m_defaultParagraph : style).over(m_defaults);
}

DocxLook DocxStyles::runLook(const QString &style) const
{
    return inherited(style);
}

} // namespace dophu
