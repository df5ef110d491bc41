// Files together: several files put into one folder, all of them or none. They are written beside their places and take them
// only when every one is whole on the disk; what stood there before comes back when one cannot take its place. The one gap:
// a PC that loses power between two of the renames.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QVector>

namespace dophu
{

struct NamedBytes
{
    QString name; // without a folder
    QByteArray bytes;
    bool operator==(const NamedBytes &) const = default;
};

// Makes the folder when it is not there; whether files can be made in it, found out by making one that is gone again.
// Fails with CannotWrite, subject: the folder.
Outcome readyFolder(const QString &folder);

// Fails with CannotWrite, subject: the path that could not be written.
Outcome writeTogether(const QString &folder, const QVector<NamedBytes> &files);

} // namespace dophu
