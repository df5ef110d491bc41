// Odt parts: what an .odt of ours holds beside its text: styles from paperStyles(), the two kinds of page (a part's first,
// which shows no number, and the others), what it is called, and the list of its parts.
#pragma once

#include "core/documents/document.h"
#include "core/documents/packagewriter.h"

#include <QXmlStreamWriter>

namespace dophu::odt
{

inline const QString firstPage = QStringLiteral("VbTrangDau");

QString millimetres(double mm);
QString points(double pt);
// The root element with every name space; to be closed by the caller.
void openRoot(QXmlStreamWriter &xml, const char *name);
void writeFaces(QXmlStreamWriter &xml);

// Every part of the package, content.xml given.
QVector<PackagePart> partsOf(const Document &document, const QByteArray &content, const QVector<Picture> &pictures);

} // namespace dophu::odt
