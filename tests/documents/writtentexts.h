// Written texts for tests: the words and figures of a finished package as somebody who opens it reads them, in the spelling
// of the paper: "18.567", "57,49%", "19/8/2020".
#pragma once

#include "paperfiles.h"

#include "core/documents/typedtable.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

namespace dophu::fixture
{

// The text of a part, a blank between its paragraphs and cells.
inline QString textOfXml(const QByteArray &xml)
{
    QString text;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
        else if (reader.isEndElement() && QStringList{QStringLiteral("p"), QStringLiteral("h")}.contains(reader.name()))
            text += u'\n';
    }
    return reader.hasError() ? QString() : text;
}

// The number format of each look (cellXfs) in order: its own code or, of a format that every program knows, the code that
// ECMA-376 §18.8.30 gives it.
inline QStringList formatsOfLooks(const QByteArray &styles)
{
    QHash<QString, QString> codes{{QStringLiteral("10"), QStringLiteral("0.00%")}};
    QStringList formats;
    QXmlStreamReader reader(styles);
    bool looks = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == QLatin1String("cellXfs"))
            looks = reader.isStartElement();
        if (!reader.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == QLatin1String("numFmt"))
            codes.insert(attributes.value(QStringLiteral("numFmtId")).toString(),
                         attributes.value(QStringLiteral("formatCode")).toString());
        else if (looks && reader.name() == QLatin1String("xf"))
            formats.append(codes.value(attributes.value(QStringLiteral("numFmtId")).toString()));
    }
    return formats;
}

inline QString sheetText(const QByteArray &package)
{
    const QStringList formats = formatsOfLooks(partOf(package, QStringLiteral("xl/styles.xml")));
    QStringList texts;
    QXmlStreamReader shared(partOf(package, QStringLiteral("xl/sharedStrings.xml")));
    while (!shared.atEnd()) {
        shared.readNext();
        if (shared.isStartElement() && shared.name() == QLatin1String("t"))
            texts.append(shared.readElementText());
    }
    QString text;
    for (int i = 1;; ++i) {
        const QByteArray sheet = partOf(package, QStringLiteral("xl/worksheets/sheet%1.xml").arg(i));
        if (sheet.isEmpty())
            return text;
        QXmlStreamReader reader(sheet);
        QString look;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            if (reader.name() == QLatin1String("c")) {
                look = formats.value(reader.attributes().value(QStringLiteral("s")).toInt());
                if (reader.attributes().value(QStringLiteral("t")) == QLatin1String("s"))
                    look = QStringLiteral("text");
            } else if (reader.name() == QLatin1String("v")) {
                const double value = reader.readElementText().toDouble();
                if (look == QLatin1String("text"))
                    text += texts.value(int(value)) + u'\n';
                else if (look == QLatin1String("0.00%"))
                    text += QString::number(value * 100, 'f', 2).replace(u'.', u',') + QStringLiteral("%\n");
                else if (look == QLatin1String("d/m/yyyy"))
                    text += QDate(1899, 12, 30).addDays(qint64(value)).toString(QStringLiteral("d/M/yyyy\n"));
                else
                    text += cellText(qint64(value)) + u'\n';
            }
        }
    }
}

} // namespace dophu::fixture
