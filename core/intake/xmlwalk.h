// XML walk: forward through one XML file or member of an Office file. Names are given without their prefix, because the same
// format comes with different ones. A document type is refused: no Office file has one, and every entity trick needs it.
// Depth and number of attributes are limited.
#pragma once

#include "core/intake/sourcecontent.h"

#include <QXmlStreamReader>

namespace dophu
{

class MarkupStream;

class XmlWalk
{
public:
    explicit XmlWalk(MarkupStream &stream);

    // The next start or end of an element or piece of text; false at the end of the document and at a trouble.
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    bool isStart(QLatin1String name) const { return isStart() && m_name == name; }
    bool isEnd(QLatin1String name) const { return isEnd() && m_name == name; }
    QStringView name() const { return m_name; } // without prefix
    QStringView text() const { return m_xml.text(); }
    int depth() const { return m_depth; } // of the current element; the root has 1

    // Of the element last started. Asked for when wanted: a copy that outlives the element costs a new one for the next.
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    // By name without prefix; of two that differ in the prefix only, the first. Null when absent.
    QStringView attribute(QLatin1String name) const;
    bool flag(QLatin1String name,
              bool otherwise = false) const;             // "1", "true", "on"
    int number(QLatin1String name, int otherwise) const; // clamped to int

    // Past the end of the current element.
    void skip();
    // All text within the current element, elements left out; past its end.
    QString innerText();

    // Reads to the stream's end and checks it; the reason if anything went wrong
    // until then.
    std::optional<Unread> finish();
    std::optional<Unread> trouble() const;
    // What follows is of no interest: next() ends, and finish() checks the stream but reads no more markup.
    void leaveRest() { m_restLeft = true; }

private:
    bool refuse(UnreadReason reason, const QString &detail);

    MarkupStream &m_stream;
    QXmlStreamReader m_xml;
    QStringView m_name;
    int m_depth = 0;
    bool m_leaving = false;
    bool m_restLeft = false;
    std::optional<Unread> m_refused;
};

} // namespace dophu
