// Evidence (chứng từ): a file that shows where a unit's number came from, a screenshot of a message, a scanned paper. It is
// kept as it came, known by its SHA-256 and never changed. Names come from strangers: what a file is called on the disk and
// whether the PC may open it by itself is decided here.
#pragma once

#include "core/domain/unit.h"

#include <QByteArray>

namespace dophu
{

inline constexpr qint64 largestEvidence = qint64{25} * 1024 * 1024; // bytes

struct Evidence
{
    UnitId unit;
    Day day;
    int number = 0; // 1, 2, … for this unit and day
    QString name;   // as it came, without its folder
    QString mediaType;
    qint64 size = 0;
    QString sha256; // 64 hexadecimal digits
    QString by;
    Moment at;
    qint64 journal = 0;
    bool operator==(const Evidence &) const = default;
};

QString sha256Of(const QByteArray &bytes);
// The last part of a path of either kind of slash, composed, without signs that are not seen.
QString evidenceName(const QString &given);
// A name that every file system takes and that leads nowhere: no folders, no device names, no streams, no hidden end.
QString safeFileName(const QString &name);
// Whether the PC's own program may open it: pictures, PDF and office papers without macros. Everything else, programs and
// scripts among it, is only saved where the person says.
bool mayBeOpened(const QString &name, const QByteArray &bytes);

} // namespace dophu
