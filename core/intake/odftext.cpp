#include "core/intake/odftext.h"

#include "core/intake/odfstyles.h"
#include "core/intake/xmlwalk.h"

#include <algorithm>

namespace dophu
{

namespace
{

using Name = QLatin1String;

constexpr qsizetype mostParagraphSigns = 256 << 10;

// What an element stands for within a text; empty for any other.
QString standsFor(const XmlWalk &walk)
{
    constexpr int mostSpaces = 1000;
    if (walk.name() == Name("s"))
        return QString(std::clamp(walk.number(Name("c"), 1), 1, mostSpaces), u' ');
    if (walk.name() == Name("tab"))
        return QStringLiteral("\t");
    if (walk.name() == Name("line-break"))
        return QStringLiteral("\n");
    return {};
}

// Runs of blanks in the source are one blank (ODF 1.2, 6.1.2).
QString collapsed(QStringView text, bool afterBlank)
{
    QString plain;
    bool blank = afterBlank;
    for (const QChar sign : text) {
        const bool isBlank = sign == u' ' || sign == u'\n' || sign == u'\t' || sign == u'\r';
        if (!isBlank || !blank)
            plain.append(isBlank ? QChar(u' ') : sign);
        blank = isBlank;
    }
    return plain;
}

TextRun runIn(const OdfLook &look)
{
    return {{}, look.font, look.bold, look.struck};
}

} // namespace

bool isOdfAside(const XmlWalk &walk)
{
    for (const char *name : {"annotation", "note", "tracked-changes", "shapes", "forms", "ruby-text", "hidden-text",
                             "hidden-paragraph", "binary-data", "object", "image", "desc", "title"}) {
        if (walk.name() == Name(name))
            return true;
    }
    return false;
}

QVector<TextRun> readOdfRuns(XmlWalk &walk, const OdfStyles &styles, const OdfLook &around,
                             const std::function<bool(XmlWalk &)> &within)
{
    const int depth = walk.depth();
    QVector<OdfLook> looks{
        styles.lookOf(QStringLiteral("paragraph"), walk.attribute(Name("style-name")).toString(), around)};
    QVector<TextRun> runs{runIn(looks.last())};
    bool afterBlank = true;
    qsizetype signs = 0; // a few bytes may stand for a thousand blanks
    const auto append = [&](const QString &text) {
        signs += text.size();
        if (signs <= mostParagraphSigns && !looks.last().hidden)
            runs.last().text += text;
    };
    while (walk.next() && !(walk.isEnd() && walk.depth() == depth)) {
        if (walk.isText()) {
            const QString text = collapsed(walk.text(), afterBlank);
            append(text);
            afterBlank = text.isEmpty() ? afterBlank : text.back() == u' ';
        } else if (walk.isStart()) {
            if (isOdfAside(walk)) {
                walk.skip();
            } else if (walk.name() == Name("table") || walk.name() == Name("text-box")) {
                if (!within || !within(walk))
                    walk.skip();
            } else if (walk.name() == Name("span")) {
                looks.append(
                    styles.lookOf(QStringLiteral("text"), walk.attribute(Name("style-name")).toString(), looks.last()));
                runs.append(runIn(looks.last()));
            } else {
                const QString sign = standsFor(walk);
                append(sign);
                afterBlank = afterBlank && sign.isEmpty();
            }
        } else if (walk.name() == Name("span") && looks.size() > 1) {
            looks.removeLast();
            runs.append(runIn(looks.last()));
        }
    }
    return runs;
}

} // namespace dophu
