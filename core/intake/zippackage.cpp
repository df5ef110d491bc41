#include "core/intake/zippackage.h"

#include "core/intake/readinglimits.h"

#include <QUrl>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <cstring>

namespace dophu
{

namespace
{

// The reader asks in small pieces; the watch need not hear of each.
constexpr qint64 watchEvery = 256 << 10;

Unread corrupt(const QString &detail)
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
    : m_file(std::move(file)), m_advance(std::move(advance))
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipMember::~ZipMember() = default;

qint64 ZipMember::stop(UnreadReason reason, const QString &detail)
{
    if (!m_trouble)
        m_trouble = Unread{reason, detail};
    return -1;
}

// A tag or a text without end would be held in memory as a whole.
bool ZipMember::withinMarkup(const char *bytes, qint64 size)
{
    const char *at = bytes;
    const char *const end = bytes + size;
    while (at < end) {
        const void *const tag = std::memchr(at, '<', size_t(end - at));
        const char *const next = tag ? static_cast<const char *>(tag) : end;
        m_sinceTag += next - at;
        if (m_sinceTag > mostMarkupBytes)
            return false;
        if (!tag)
            break;
        m_sinceTag = 0;
        at = next + 1;
    }
    return true;
}

qint64 ZipMember::readData(char *bytes, qint64 most)
{
    if (m_trouble)
        return -1;
    const qint64 got = m_file->read(bytes, most);
    if (got < 0)
        return stop(UnreadReason::Corrupt, QStringLiteral("zip %1").arg(m_file->getZipError()));
    m_read += got;
    if (m_read > mostMemberBytes)
        return stop(UnreadReason::TooLarge, m_file->getActualFileName());
    if (!withinMarkup(bytes, got))
        return stop(UnreadReason::TooLarge, QStringLiteral("%1: one tag or text").arg(m_file->getActualFileName()));
    if (!m_advance(got))
        return stop(UnreadReason::Cancelled, {});
    return got;
}

bool ZipMember::finish()
{
    char rest[4096];
    while (readData(rest, sizeof rest) > 0) {
    }
    if (m_trouble)
        return false;
    m_file->close();
    if (m_file->getZipError() != UNZ_OK)
        stop(UnreadReason::Corrupt, QStringLiteral("zip %1").arg(m_file->getZipError()));
    return !m_trouble;
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
        return tl::unexpected<Unread>(corrupt(QStringLiteral("zip %1").arg(package->m_zip->getZipError())));
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
            return corrupt(QStringLiteral("zip %1").arg(m_zip->getZipError()));
        if (++count > mostPackedMembers)
            return Unread{UnreadReason::TooLarge, QStringLiteral("> %1 members").arg(mostPackedMembers)};
        if (info.uncompressedSize > quint64(mostUnpackedBytes))
            return Unread{UnreadReason::TooLarge, QStringLiteral("%1: %2").arg(info.name).arg(info.uncompressedSize)};
        declared += qint64(info.uncompressedSize);
        if (declared > mostUnpackedBytes)
            return Unread{UnreadReason::TooLarge, QStringLiteral("> %1 bytes").arg(mostUnpackedBytes)};
        const QString key = memberKey(info.name);
        if (m_members.contains(key) && !key.endsWith(u'/'))
            return corrupt(QStringLiteral("%1 twice").arg(info.name));
        m_members.insert(key, info.name);
    }
    if (m_zip->getZipError() != UNZ_OK)
        return corrupt(QStringLiteral("zip %1").arg(m_zip->getZipError()));
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
        return tl::unexpected<Unread>(corrupt(name));
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
