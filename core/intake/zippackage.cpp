#include "core/intake/zippackage.h"

#include "core/intake/readinglimits.h"

#include <QUrl>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <algorithm>

namespace dophu
{

namespace
{

// The reader asks in small pieces; the watch need not hear of each.
constexpr qint64 watchEvery = 256 << 10;

Unread corruptZip(const QString &detail)
{
    return {UnreadReason::Corrupt, detail};
}

// Also where a name says folders with the other slash.
QString memberKey(const QString &name)
{
    QString key = name.toLower();
    key.replace(u'\\', u'/');
    return key.startsWith(u'/') ? key.mid(1) : key;
}

} // namespace

ZipMember::ZipMember(std::unique_ptr<QuaZipFile> file, Advance advance)
    : MarkupStream(std::move(advance)), m_file(std::move(file))
{
}

ZipMember::~ZipMember() = default;

qint64 ZipMember::fetch(char *bytes, qint64 most)
{
    const qint64 got = m_file->read(bytes, most);
    m_got += std::max<qint64>(got, 0);
    return got;
}

bool ZipMember::isWhole()
{
    // The checksum is compared only where the declared size is the real one.
    const bool sized = m_file->usize() == m_got;
    m_file->close();
    return sized && m_file->getZipError() == UNZ_OK;
}

QString ZipMember::what() const
{
    return QStringLiteral("%1: zip %2").arg(m_file->getActualFileName()).arg(m_file->getZipError());
}

ZipPackage::ZipPackage() = default;
ZipPackage::~ZipPackage() = default;

tl::expected<std::unique_ptr<ZipPackage>, Unread> ZipPackage::open(QIODevice &device, const ReadingWatch &watch)
{
    std::unique_ptr<ZipPackage> package(new ZipPackage);
    package->m_watch = watch;
    package->m_zip = std::make_unique<QuaZip>(&device);
    package->m_zip->setAutoClose(false);
    if (!package->m_zip->open(QuaZip::mdUnzip))
        return tl::unexpected<Unread>(corruptZip(QStringLiteral("zip %1").arg(package->m_zip->getZipError())));
    if (const auto trouble = package->list())
        return tl::unexpected<Unread>(*trouble);
    return package;
}

std::optional<Unread> ZipPackage::list()
{
    qint64 declared = 0;
    qint64 count = 0;
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip->getCurrentFileInfo(&info))
            return corruptZip(QStringLiteral("zip %1").arg(m_zip->getZipError()));
        if (++count > mostPackedMembers)
            return Unread{UnreadReason::TooLarge, QStringLiteral("> %1 members").arg(mostPackedMembers)};
        if (info.uncompressedSize > quint64(mostUnpackedBytes))
            return Unread{UnreadReason::TooLarge, QStringLiteral("%1: %2").arg(info.name).arg(info.uncompressedSize)};
        declared += qint64(info.uncompressedSize);
        if (declared > mostUnpackedBytes)
            return Unread{UnreadReason::TooLarge, QStringLiteral("> %1 bytes").arg(mostUnpackedBytes)};
        const QString key = memberKey(info.name);
        if (m_members.contains(key) && !key.endsWith(u'/'))
            return corruptZip(QStringLiteral("%1 twice").arg(info.name));
        m_members.insert(key, info.name);
    }
    if (m_zip->getZipError() != UNZ_OK)
        return corruptZip(QStringLiteral("zip %1").arg(m_zip->getZipError()));
    m_total = declared;
    return std::nullopt;
}

bool ZipPackage::advance(qint64 bytes)
{
    const qint64 before = m_done / watchEvery;
    m_done += bytes;
    return !m_watch || before == m_done / watchEvery || m_watch(std::min(m_done, m_total), m_total);
}

std::unique_ptr<ZipMember> ZipPackage::member(const QString &name)
{
    const auto found = m_members.constFind(memberKey(name));
    if (found == m_members.cend() || !m_zip->setCurrentFile(*found, QuaZip::csSensitive))
        return nullptr;
    QuaZipFileInfo64 info;
    if (!m_zip->getCurrentFileInfo(&info))
        return nullptr;
    auto file = std::make_unique<QuaZipFile>(m_zip.get());
    if (!file->open(QIODevice::ReadOnly))
        return nullptr;
    return std::make_unique<ZipMember>(std::move(file), [this](qint64 bytes) { return advance(bytes); });
}

tl::expected<std::optional<QByteArray>, Unread> ZipPackage::bytes(const QString &name, qint64 most)
{
    if (!has(name))
        return std::optional<QByteArray>();
    const auto stream = member(name);
    if (!stream)
        return tl::unexpected<Unread>(corruptZip(name));
    const QByteArray content = stream->read(most + 1);
    if (content.size() > most)
        return tl::unexpected<Unread>(Unread{UnreadReason::TooLarge, name});
    if (!stream->finish())
        return tl::unexpected<Unread>(*stream->trouble());
    return std::optional<QByteArray>(content);
}

QString packagePath(const QString &owner, const QString &target)
{
    QString path = QUrl::fromPercentEncoding(target.toUtf8()).replace(u'\\', u'/');
    if (!path.startsWith(u'/'))
        path = owner.left(owner.lastIndexOf(u'/') + 1) + path;
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == QLatin1String("..") && parts.isEmpty())
            return {};
        if (part == QLatin1String(".."))
            parts.removeLast();
        else if (part != QLatin1String("."))
            parts.append(part);
    }
    return parts.join(u'/');
}

} // namespace dophu
