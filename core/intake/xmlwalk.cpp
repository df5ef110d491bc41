#include "core/intake/xmlwalk.h"

#include "core/intake/markupstream.h"
#include "core/intake/readinglimits.h"

#include <algorithm>

namespace dophu
{

namespace
{

QStringView withoutPrefix(QStringView name)
{
    return name.mid(name.indexOf(u':') + 1);
}

} // namespace

XmlWalk::XmlWalk(MarkupStream &stream) : m_stream(stream), m_xml(&stream)
{
    m_xml.setNamespaceProcessing(false);
}

bool XmlWalk::refuse(UnreadReason reason, const QString &detail)
{
    if (!m_refused)
        m_refused = Unread{reason, detail};
    return false;
}

bool XmlWalk::next()
{
    if (m_refused || m_restLeft || m_xml.tokenType() == QXmlStreamReader::EndDocument)
        return false;
    if (m_leaving)
        --m_depth;
    m_leaving = false;
    for (;;) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            m_name = withoutPrefix(m_xml.qualifiedName());
            if (++m_depth > mostMarkupDepth)
                return refuse(UnreadReason::TooLarge, QStringLiteral("elements within elements"));
            if (m_xml.attributes().size() > mostAttributes)
                return refuse(UnreadReason::TooLarge, QStringLiteral("attributes"));
            return true;
        case QXmlStreamReader::EndElement:
            m_name = withoutPrefix(m_xml.qualifiedName());
            m_leaving = true;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
            return refuse(UnreadReason::Corrupt, QStringLiteral("document type"));
        case QXmlStreamReader::EntityReference:
            return refuse(UnreadReason::Corrupt, QStringLiteral("entity"));
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

QStringView XmlWalk::attribute(QLatin1String name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (withoutPrefix(attribute.qualifiedName()) == name)
            return attribute.value();
    }
    return {};
}

bool XmlWalk::flag(QLatin1String name, bool otherwise) const
{
    const QStringView value = attribute(name);
    if (value.isNull())
        return otherwise;
    return value == u"1" || value == u"true" || value == u"on";
}

int XmlWalk::number(QLatin1String name, int otherwise) const
{
    bool fits = false;
    const qlonglong value = attribute(name).toLongLong(&fits);
    return fits ? int(std::clamp<qlonglong>(value, -1, std::numeric_limits<int>::max())) : otherwise;
}

void XmlWalk::skip()
{
    const int depth = m_depth;
    while (next()) {
        if (isEnd() && m_depth == depth)
            return;
    }
}

QString XmlWalk::innerText()
{
    const int depth = m_depth;
    QString text;
    while (next()) {
        if (isText())
            text.append(m_xml.text());
        else if (isEnd() && m_depth == depth)
            break;
    }
    return text;
}

std::optional<Unread> XmlWalk::trouble() const
{
    if (m_refused)
        return m_refused;
    if (m_stream.trouble())
        return m_stream.trouble();
    if (m_xml.hasError())
        return Unread{UnreadReason::Corrupt,
                      QStringLiteral("%1:%2 %3").arg(m_xml.lineNumber()).arg(m_xml.columnNumber()).arg(m_xml.errorString())};
    return std::nullopt;
}

std::optional<Unread> XmlWalk::finish()
{
    while (next()) {
    }
    if (const auto known = trouble())
        return known;
    return m_stream.finish() ? std::nullopt : m_stream.trouble();
}

} // namespace dophu
