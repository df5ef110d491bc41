#include "core/documents/xlsxpart.h"

#include "core/documents/paperstyles.h"

namespace dophu
{

XlsxPart::XlsxPart(const char *root, Attributes attributes) : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    open(root, attributes);
}

XlsxPart &XlsxPart::open(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1String(name));
    for (const auto &[key, value] : attributes)
        attribute(key, value);
    return *this;
}

XlsxPart &XlsxPart::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(QLatin1String(name), xmlText(value));
    return *this;
}

XlsxPart &XlsxPart::close(int elements)
{
    for (int i = 0; i < elements; ++i)
        m_xml.writeEndElement();
    return *this;
}

XlsxPart &XlsxPart::empty(const char *name, Attributes attributes)
{
    return open(name, attributes).close();
}

XlsxPart &XlsxPart::words(const char *name, const QString &text, Attributes attributes)
{
    open(name, attributes);
    m_xml.writeCharacters(xmlText(text));
    return close();
}

QByteArray XlsxPart::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

QString xlsxNumber(int value)
{
    return QString::number(value);
}

QString xlsxNumber(qint64 value)
{
    return QString::number(value);
}

QString xlsxNumber(double value)
{
    return QString::number(value, 'g', 16);
}

QString xlsxFlag(bool on)
{
    return on ? QStringLiteral("1") : QStringLiteral("0");
}

} // namespace dophu
