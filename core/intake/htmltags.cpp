#include "core/intake/htmltags.h"

#include <QStringList>

#include <algorithm>

namespace dophu
{

namespace
{

// Names of the signs from U+00A0 to U+00FF in their order (HTML 4.01, 24.2); the rest by hand.
QHash<QString, QString> entityNames()
{
    QHash<QString, QString> names{
        {QStringLiteral("amp"), QStringLiteral("&")},      {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},       {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},     {QStringLiteral("ndash"), QString(QChar(0x2013))},
        {QStringLiteral("mdash"), QString(QChar(0x2014))}, {QStringLiteral("thinsp"), QString(QChar(0x2009))},
        {QStringLiteral("lsquo"), QString(QChar(0x2018))}, {QStringLiteral("rsquo"), QString(QChar(0x2019))},
        {QStringLiteral("ldquo"), QString(QChar(0x201C))}, {QStringLiteral("rdquo"), QString(QChar(0x201D))},
        {QStringLiteral("bull"), QString(QChar(0x2022))},  {QStringLiteral("hellip"), QString(QChar(0x2026))}};
    const QStringList latin1 = QStringLiteral("nbsp iexcl cent pound curren yen brvbar sect uml copy "
                                              "ordf laquo not shy reg macr deg plusmn sup2 sup3 "
                                              "acute micro para middot cedil sup1 ordm raquo frac14 "
                                              "frac12 frac34 iquest Agrave Aacute Acirc Atilde "
                                              "Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave "
                                              "Iacute Icirc Iuml ETH Ntilde Ograve Oacute "
                                              "Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml "
                                              "Yacute THORN szlig agrave aacute acirc atilde "
                                              "auml aring aelig ccedil egrave eacute ecirc euml igrave "
                                              "iacute icirc iuml eth ntilde ograve oacute "
                                              "ocirc otilde ouml divide oslash ugrave uacute ucirc uuml "
                                              "yacute thorn yuml")
                                   .split(u' ');
    for (qsizetype i = 0; i < latin1.size(); ++i)
        names.insert(latin1.at(i), QString(QChar(ushort(0xA0 + i))));
    return names;
}

QString entity(QStringView name)
{
    static const QHash<QString, QString> named = entityNames();
    if (!name.startsWith(u'#'))
        return named.value(name.toString());
    bool fits = false;
    const bool hex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
    const uint code = hex ? name.mid(2).toUInt(&fits, 16) : name.mid(1).toUInt(&fits, 10);
    if (!fits || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
}

qsizetype skipBlanks(QStringView html, qsizetype at)
{
    while (at < html.size() && isHtmlBlank(html.at(at)))
        ++at;
    return at;
}

// The value behind "=", quoted or bare; `at` goes behind it.
QString valueAt(QStringView html, qsizetype &at)
{
    at = skipBlanks(html, at);
    if (at < html.size() && (html.at(at) == u'"' || html.at(at) == u'\'')) {
        const qsizetype found = html.indexOf(html.at(at), at + 1);
        const qsizetype end = found < 0 ? html.size() : found;
        const QStringView inside = html.mid(at + 1, end - at - 1);
        at = std::min(end + 1, html.size());
        return htmlUnescaped(inside);
    }
    const qsizetype start = at;
    while (at < html.size() && !isHtmlBlank(html.at(at)) && html.at(at) != u'>')
        ++at;
    return htmlUnescaped(html.mid(start, at - start));
}

} // namespace

bool isHtmlBlank(QChar sign)
{
    return sign == u' ' || sign == u'\n' || sign == u'\t' || sign == u'\r' || sign == u'\f';
}

QString htmlUnescaped(QStringView text)
{
    constexpr qsizetype longestEntity = 10;
    if (!text.contains(u'&'))
        return text.toString();
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text.at(i) == u'&' ? text.mid(i, longestEntity).indexOf(u';') : -1;
        const QString sign = end > 0 ? entity(text.mid(i + 1, end - 1)) : QString();
        if (sign.isEmpty()) {
            plain.append(text.at(i));
        } else {
            plain.append(sign);
            i += end;
        }
    }
    return plain;
}

HtmlTag htmlTagAt(QStringView html, qsizetype from, qsizetype &to)
{
    HtmlTag tag;
    qsizetype i = from + 1;
    const auto word = [&](bool attribute) {
        const qsizetype start = i;
        while (i < html.size() && !isHtmlBlank(html.at(i)) && html.at(i) != u'>' && !(attribute && html.at(i) == u'='))
            ++i;
        return html.mid(start, i - start).toString().toLower();
    };
    tag.name = word(false);
    while (i < html.size() && html.at(i) != u'>') {
        if (isHtmlBlank(html.at(i)) || html.at(i) == u'=') {
            ++i;
            continue;
        }
        const QString name = word(true);
        i = skipBlanks(html, i);
        QString value;
        if (i < html.size() && html.at(i) == u'=') {
            ++i;
            value = valueAt(html, i);
        }
        if (!name.isEmpty())
            tag.attributes.insert(name, value);
    }
    to = std::min(i + 1, html.size());
    return tag;
}

} // namespace dophu
