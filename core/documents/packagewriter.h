// Package writer: the parts of a .docx or .odt in one zip, entries dated alike whatever the clock says, so that the same
// parts give the same bytes.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QVector>

namespace dophu
{

struct PackagePart
{
    QString name; // "word/document.xml"
    QByteArray bytes;
    bool stored = false; // not deflated: an .odt names its kind so that it can be read without unpacking
};

// In that order. Fails with CannotWrite, subject: the part's name.
Result<QByteArray> packed(const QVector<PackagePart> &parts);
// One part of a package of our own, for reading back what was written. Fails with CannotRead, subject: the part's name.
Result<QByteArray> unpackedPart(QByteArray package, const QString &name);

} // namespace dophu
