#include "core/intake/odfstyles.h"

#include "core/intake/xmlwalk.h"

namespace dophu
{

namespace
{

using Name = QLatin1String;

} // namespace

void OdfStyles::takeFontFace(const XmlWalk &walk)
{
    const LegacyFont own = legacyFontOf(walk.attribute(Name("name")));
    const QStringView family = walk.attribute(Name("font-family"));
    const bool quoted = family.startsWith(u'\'') && family.size() > 2;
    const LegacyFont named = legacyFontOf(quoted ? family.mid(1, family.size() - 2) : family);
    m_faces.insert(walk.attribute(Name("name")).toString(), named != LegacyFont::Unicode ? named : own);
}

void OdfStyles::takeProperties(const XmlWalk &walk, Style &style) const
{
    if (walk.name() == Name("table-properties")) {
        const QStringView display = walk.attribute(Name("display"));
        if (!display.isNull())
            style.hidden = display == u"false";
        return;
    }
    if (walk.name() != Name("text-properties"))
        return;
    const QStringView face = walk.attribute(Name("font-name"));
    const QStringView family = walk.attribute(Name("font-family"));
    if (!face.isEmpty())
        style.font = m_faces.value(face.toString(), legacyFontOf(face));
    else if (!family.isEmpty())
        style.font = legacyFontOf(family);
    const QStringView weight = walk.attribute(Name("font-weight"));
    if (!weight.isNull())
        style.bold = weight == u"bold" || weight.toInt() >= 600;
    const QStringView line = walk.attribute(Name("text-line-through-style"));
    if (!line.isNull())
        style.struck = line != u"none";
    if (walk.attribute(Name("display")) == u"none")
        style.hidden = true;
}

void OdfStyles::takeStyle(XmlWalk &walk)
{
    Style style;
    const QString family = walk.attribute(Name("family")).toString();
    const bool isDefault = walk.name() == Name("default-style");
    const QString name = isDefault ? QString() : walk.attribute(Name("name")).toString();
    style.parent = walk.attribute(Name("parent-style-name")).toString();
    const int depth = walk.depth();
    while (walk.next() && !(walk.isEnd() && walk.depth() == depth)) {
        if (walk.isStart())
            takeProperties(walk, style);
    }
    m_styles.insert(family + u'/' + name, style);
}

OdfLook OdfStyles::lookOf(const QString &family, const QString &name, const OdfLook &around) const
{
    constexpr int mostAncestors = 20; // a style may name itself as its parent
    Style seen;
    QString at = name;
    for (int i = 0; i < mostAncestors; ++i) {
        const auto found = m_styles.constFind(family + u'/' + at);
        if (found != m_styles.cend()) {
            seen.font = seen.font ? seen.font : found->font;
            seen.bold = seen.bold ? seen.bold : found->bold;
            seen.struck = seen.struck ? seen.struck : found->struck;
            seen.hidden = seen.hidden ? seen.hidden : found->hidden;
        }
        if (at.isEmpty())
            break;
        at = found != m_styles.cend() ? found->parent : QString();
    }
    return {seen.font.value_or(around.font), seen.bold.value_or(around.bold), seen.struck.value_or(around.struck),
            seen.hidden.value_or(around.hidden)};
}

} // namespace dophu
