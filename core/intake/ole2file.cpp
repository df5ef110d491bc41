#include "core/intake/ole2file.h"

#include "core/intake/readinglimits.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int headerBytes = 512;
constexpr int tableSectorsInHeader = 109;
constexpr int entryBytes = 128;
constexpr int miniShift = 6;
constexpr quint32 lastRealSector = 0xFFFFFFF9; // above: free, end of chain, table sectors
constexpr quint32 noEntry = 0xFFFFFFFF;

template <typename T> T number(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

QVector<quint32> numbers(const QByteArray &bytes)
{
    QVector<quint32> found(bytes.size() / 4);
    for (qsizetype i = 0; i < found.size(); ++i)
        found[i] = number<quint32>(bytes, i * 4);
    return found;
}

} // namespace

bool Ole2File::looksLike(const QByteArray &start)
{
    return start.startsWith(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
}

tl::expected<Ole2File, QString> Ole2File::open(QIODevice &device)
{
    Ole2File file(device);
    if (!file.readHeader())
        return tl::make_unexpected(QStringLiteral("OLE2 header or sector table is damaged"));
    if (!file.readDirectory())
        return tl::make_unexpected(QStringLiteral("OLE2 directory is damaged"));
    return file;
}

bool Ole2File::readHeader()
{
    if (!m_device->seek(0))
        return false;
    const QByteArray header = m_device->read(headerBytes);
    if (header.size() < headerBytes || !looksLike(header))
        return false;
    m_sectorShift = number<quint16>(header, 30);
    if ((m_sectorShift != 9 && m_sectorShift != 12) || number<quint16>(header, 32) != miniShift)
        return false;
    m_firstDirectory = number<quint32>(header, 48);
    m_miniCutoff = number<quint32>(header, 56);
    return readTable(header);
}

// The table's own sectors are listed in the header and, of large files, in a chain of further lists.
bool Ole2File::readTable(const QByteArray &header)
{
    const qint64 sectors = m_device->size() >> m_sectorShift;
    QVector<quint32> listed = numbers(header.mid(76, tableSectorsInHeader * 4));
    quint32 more = number<quint32>(header, 68);
    for (qint64 seen = 0; more <= lastRealSector; ++seen) {
        const QByteArray list = sector(more);
        if (seen > sectors || list.size() < (1 << m_sectorShift))
            return false;
        listed += numbers(list.chopped(4));
        more = number<quint32>(list, list.size() - 4);
    }
    const qint64 wanted = number<quint32>(header, 44);
    if (wanted > listed.size() || wanted > sectors)
        return false;
    for (qint64 i = 0; i < wanted; ++i) {
        const QByteArray part = sector(listed.at(i));
        if (part.isEmpty())
            return false;
        m_next += numbers(part);
    }
    const auto mini = chain(number<quint32>(header, 60), -1);
    if (mini)
        m_miniNext = numbers(*mini);
    return mini.has_value();
}

bool Ole2File::readDirectory()
{
    const auto directory = chain(m_firstDirectory, -1);
    if (!directory || directory->size() < entryBytes)
        return false;
    QVector<Entry> entries;
    for (qsizetype at = 0; at + entryBytes <= directory->size(); at += entryBytes) {
        const int letters = std::clamp(number<quint16>(*directory, at + 64) / 2 - 1, 0, 31);
        Entry entry;
        for (int i = 0; i < letters; ++i)
            entry.name += QChar(number<quint16>(*directory, at + i * 2));
        entry.isStream = directory->at(at + 66) == 2;
        entry.start = number<quint32>(*directory, at + 116);
        entry.size = m_sectorShift == 9 ? number<quint32>(*directory, at + 120) : number<quint64>(*directory, at + 120);
        entries.append(entry);
    }
    const Entry &root = entries.first();
    if (root.size > 0) {
        const auto mini = chain(root.start, qint64(std::min<quint64>(root.size, mostFileBytes)));
        if (!mini)
            return false;
        m_mini = *mini;
    }
    collectChildren(*directory, entries, number<quint32>(*directory, 76));
    return true;
}

void Ole2File::collectChildren(const QByteArray &directory, const QVector<Entry> &entries, quint32 first)
{
    QVector<bool> seen(entries.size(), false);
    QVector<quint32> waiting{first};
    while (!waiting.isEmpty()) {
        const quint32 index = waiting.takeLast();
        if (index == noEntry || index >= entries.size() || seen.at(index))
            continue;
        seen[index] = true;
        m_entries.append(entries.at(index));
        const qsizetype at = qsizetype(index) * entryBytes;
        waiting << number<quint32>(directory, at + 68) << number<quint32>(directory, at + 72);
    }
}

QStringList Ole2File::streams() const
{
    QStringList names;
    for (const Entry &entry : m_entries) {
        if (entry.isStream)
            names.append(entry.name);
    }
    return names;
}

const Ole2File::Entry *Ole2File::entryOf(QLatin1String name) const
{
    for (const Entry &entry : m_entries) {
        if (entry.isStream && entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

tl::expected<QByteArray, QString> Ole2File::stream(QLatin1String name) const
{
    const Entry *entry = entryOf(name);
    if (!entry)
        return tl::make_unexpected(QStringLiteral("no stream ") + name);
    if (entry->size > quint64(mostFileBytes))
        return tl::make_unexpected(QStringLiteral("stream %1 claims %2 bytes").arg(name).arg(entry->size));
    return entry->size < m_miniCutoff ? miniChain(entry->start, qint64(entry->size))
                                      : chain(entry->start, qint64(entry->size));
}

QByteArray Ole2File::sector(quint32 number) const
{
    const qint64 at = (qint64(number) + 1) << m_sectorShift;
    if (at >= m_device->size() || !m_device->seek(at))
        return {};
    return m_device->read(qint64(1) << m_sectorShift);
}

tl::expected<QByteArray, QString> Ole2File::chain(quint32 start, qint64 size) const
{
    QByteArray bytes;
    qint64 seen = 0;
    for (quint32 at = start; at <= lastRealSector && (size < 0 || bytes.size() < size); ++seen) {
        if (at >= m_next.size() || seen > m_next.size())
            return tl::make_unexpected(QStringLiteral("sector chain is damaged at sector %1").arg(at));
        const QByteArray part = sector(at);
        if (part.isEmpty())
            return tl::make_unexpected(QStringLiteral("file ends before sector %1").arg(at));
        bytes += part;
        at = m_next.at(at);
    }
    if (size >= 0 && bytes.size() < size)
        return tl::make_unexpected(QStringLiteral("stream ends after %1 of %2 bytes").arg(bytes.size()).arg(size));
    if (size >= 0)
        bytes.truncate(size);
    return bytes;
}

tl::expected<QByteArray, QString> Ole2File::miniChain(quint32 start, qint64 size) const
{
    QByteArray bytes;
    qint64 seen = 0;
    for (quint32 at = start; at <= lastRealSector && bytes.size() < size; ++seen) {
        const qsizetype from = qsizetype(at) << miniShift;
        if (at >= m_miniNext.size() || seen > m_miniNext.size() || from >= m_mini.size())
            return tl::make_unexpected(QStringLiteral("mini sector chain is damaged at sector %1").arg(at));
        bytes += m_mini.mid(from, 1 << miniShift);
        at = m_miniNext.at(at);
    }
    if (bytes.size() < size)
        return tl::make_unexpected(QStringLiteral("mini stream ends after %1 of %2 bytes").arg(bytes.size()).arg(size));
    bytes.truncate(size);
    return bytes;
}

} // namespace dophu
