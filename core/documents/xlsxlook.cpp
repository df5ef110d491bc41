#include "core/documents/xlsxlook.h"

#include "core/documents/xlsxpart.h"

#include <QStringList>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int firstOwnFormat = 164; // the numbers below are Excel's
constexpr qint64 excelsFills = 2;

struct KnownFormat
{
    const char *code;
    int id;
};
constexpr KnownFormat knownFormats[] = {{"General", 0}, {"#,##0", 3}, {"0.00%", 10}, {"@", 49}};

// In the order of XlsxGround, from Heading on. Told apart by lightness too, and by the words that stand on them.
constexpr const char *grounds[] = {"FFEEF1F4", "FFFFF8DC", "FFE3F1E7", "FFFBE3B8", "FFEFB8B3"};

QStringList ownFormats(const QVector<XlsxLook> &looks)
{
    QStringList own;
    for (const XlsxLook &look : looks) {
        const bool known = std::any_of(std::begin(knownFormats), std::end(knownFormats), [&look](const KnownFormat &format) {
            return look.number == QLatin1String(format.code);
        });
        if (!known && !own.contains(look.number))
            own.append(look.number);
    }
    return own;
}

int formatId(const QString &number, const QStringList &own)
{
    for (const KnownFormat &format : knownFormats) {
        if (number == QLatin1String(format.code))
            return format.id;
    }
    return firstOwnFormat + int(own.indexOf(number));
}

void writeFormats(XlsxPart &part, const QStringList &own)
{
    if (own.isEmpty())
        return;
    part.open("numFmts", {{"count", xlsxNumber(own.size())}});
    for (int i = 0; i < own.size(); ++i)
        part.empty("numFmt", {{"numFmtId", xlsxNumber(firstOwnFormat + i)}, {"formatCode", own.at(i)}});
    part.close();
}

// A font of its own for each look; both are few.
void writeFonts(XlsxPart &part, const QVector<XlsxLook> &looks)
{
    part.open("fonts", {{"count", xlsxNumber(looks.size())}});
    for (const XlsxLook &look : looks) {
        part.open("font");
        if (look.bold)
            part.empty("b");
        if (look.italic)
            part.empty("i");
        part.empty("sz", {{"val", xlsxNumber(look.points)}});
        part.empty("name", {{"val", QStringLiteral("Times New Roman")}});
        part.empty("family", {{"val", QStringLiteral("1")}}).close();
    }
    part.close();
}

void writeFills(XlsxPart &part)
{
    part.open("fills", {{"count", xlsxNumber(excelsFills + qint64(std::size(grounds)))}});
    for (const char *pattern : {"none", "gray125"})
        part.open("fill").empty("patternFill", {{"patternType", QLatin1String(pattern)}}).close();
    for (const char *colour : grounds) {
        part.open("fill").open("patternFill", {{"patternType", QStringLiteral("solid")}});
        part.empty("fgColor", {{"rgb", QLatin1String(colour)}}).close(2);
    }
    part.close();
}

void writeBorders(XlsxPart &part)
{
    part.open("borders", {{"count", QStringLiteral("2")}}).empty("border").open("border");
    for (const char *side : {"left", "right", "top", "bottom"})
        part.open(side, {{"style", QStringLiteral("thin")}}).empty("color", {{"auto", QStringLiteral("1")}}).close();
    part.close(2);
}

void writeLook(XlsxPart &part, const XlsxLook &look, int font, const QStringList &own)
{
    const QString yes = xlsxFlag(true);
    const qint64 fill = look.ground == XlsxGround::None ? 0 : excelsFills - 1 + qint64(look.ground);
    part.open("xf", {{"numFmtId", xlsxNumber(formatId(look.number, own))},
                     {"fontId", xlsxNumber(font)},
                     {"fillId", xlsxNumber(fill)},
                     {"borderId", xlsxFlag(look.boxed)},
                     {"xfId", QStringLiteral("0")},
                     {"applyNumberFormat", yes},
                     {"applyFont", yes},
                     {"applyFill", yes},
                     {"applyBorder", yes},
                     {"applyAlignment", yes},
                     {"applyProtection", yes}});
    part.open("alignment");
    if (look.align != XlsxAlign::General)
        part.attribute("horizontal", look.align == XlsxAlign::Left ? QStringLiteral("left") : QStringLiteral("center"));
    part.attribute("vertical", look.atTop ? QStringLiteral("top") : QStringLiteral("center"));
    if (look.wrapped)
        part.attribute("wrapText", yes);
    part.close().empty("protection", {{"locked", xlsxFlag(!look.unlocked)}}).close();
}

} // namespace

int XlsxLooks::numberOf(const XlsxLook &look)
{
    const auto [found, fresh] = m_numbers.try_emplace(look, int(m_looks.size()));
    if (fresh)
        m_looks.append(look);
    return found->second;
}

QByteArray XlsxLooks::part() const
{
    const QStringList own = ownFormats(m_looks);
    XlsxPart part("styleSheet", {{"xmlns", xlsxspace::sheet}});
    writeFormats(part, own);
    writeFonts(part, m_looks);
    writeFills(part);
    writeBorders(part);
    part.open("cellStyleXfs", {{"count", QStringLiteral("1")}}).empty("xf").close();
    part.open("cellXfs", {{"count", xlsxNumber(m_looks.size())}});
    for (int i = 0; i < m_looks.size(); ++i)
        writeLook(part, m_looks.at(i), i, own);
    part.close();
    part.open("cellStyles", {{"count", QStringLiteral("1")}})
        .empty("cellStyle",
               {{"name", QStringLiteral("Normal")}, {"xfId", QStringLiteral("0")}, {"builtinId", QStringLiteral("0")}})
        .close();
    return part.finish();
}

} // namespace dophu
