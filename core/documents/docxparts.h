// Docx parts: what every .docx of ours holds beside its text: styles from paperStyles(), heads and feet of pages, the
// settings, and what names and relates the parts.
#pragma once

#include "core/documents/document.h"
#include "core/documents/packagewriter.h"

#include <QXmlStreamWriter>

namespace dophu::docx
{

inline const QString mainSpace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
inline const QString relationSpace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

// Relations of the text to its parts, by number: "rId4".
inline const QString pageHead = QStringLiteral("rId3"); // the page's number
inline const QString firstHead = QStringLiteral("rId4"); // nothing
inline const QString pageFoot = QStringLiteral("rId5");
inline constexpr int firstPicture = 6; // rId6 and on

int twips(double mm);        // twentieths of a point
int twipsOfPoints(double pt);
int halfPoints(double pt);

// Writes an element without content: attributes in pairs, each name with its prefix.
void leaf(QXmlStreamWriter &xml, const char *name, std::initializer_list<std::pair<const char *, QString>> attributes = {});

// Every part but word/document.xml, whose bytes are given; in the order of the package.
QVector<PackagePart> partsOf(const Document &document, const QByteArray &text, const QVector<Picture> &pictures);

} // namespace dophu::docx
