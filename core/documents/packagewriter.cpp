#include "core/documents/packagewriter.h"

#include <QBuffer>
#include <QDateTime>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>
#include <zlib.h>

namespace dophu
{

namespace
{

// The earliest hour a zip can tell.
QDateTime entryHour()
{
    return QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::LocalTime);
}

bool addPart(QuaZip &zip, const PackagePart &part)
{
    QuaZipNewInfo info(part.name);
    info.dateTime = entryHour();
    QuaZipFile file(&zip);
    const int method = part.stored ? 0 : Z_DEFLATED;
    if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, method, part.stored ? 0 : Z_BEST_COMPRESSION))
        return false;
    const bool whole = file.write(part.bytes) == part.bytes.size();
    file.close();
    return whole && file.getZipError() == ZIP_OK;
}

} // namespace

Result<QByteArray> packed(const QVector<PackagePart> &parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate))
        return fail(FailureKind::CannotWrite, QString(), QString::number(zip.getZipError()));
    for (const PackagePart &part : parts) {
        if (!addPart(zip, part))
            return fail(FailureKind::CannotWrite, part.name, QString::number(zip.getZipError()));
    }
    zip.close();
    if (zip.getZipError() != ZIP_OK)
        return fail(FailureKind::CannotWrite, QString(), QString::number(zip.getZipError()));
    return buffer.data();
}

Result<QByteArray> unpackedPart(QByteArray package, const QString &name)
{
    QBuffer buffer(&package);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(name))
        return fail(FailureKind::CannotRead, name, QString::number(zip.getZipError()));
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::CannotRead, name, QString::number(file.getZipError()));
    const QByteArray bytes = file.readAll();
    file.close();
    if (file.getZipError() != UNZ_OK)
        return fail(FailureKind::CannotRead, name, QString::number(file.getZipError()));
    return bytes;
}

} // namespace dophu
