#include "tests/support/biffbook.h"

#include <QtEndian>

#include <bit>

namespace dophu
{

namespace
{

constexpr int sectorBytes = 512;
constexpr quint32 endOfChain = 0xFFFFFFFE;
constexpr quint32 freeSector = 0xFFFFFFFF;
constexpr quint32 tableSector = 0xFFFFFFFD;

QByteArray padded(QByteArray bytes, int unit, char filling = 0)
{
    while (bytes.size() % unit)
        bytes += filling;
    return bytes;
}

QByteArray directoryEntry(const QString &name, int type, quint32 child, quint32 start, qsizetype size)
{
    QByteArray entry;
    for (const QChar letter : name)
        entry += le16(letter.unicode());
    entry.resize(64);
    for (qsizetype i = name.size() * 2; i < 64; ++i)
        entry[i] = 0;
    entry += le16(name.isEmpty() ? 0 : int(name.size() + 1) * 2);
    entry += char(type);
    entry += char(1);
    entry += le32(freeSector) + le32(freeSector) + le32(child);
    entry += QByteArray(36, 0);
    return entry + le32(start) + le32(quint32(size)) + le32(0);
}

QByteArray chainOf(int first, int count)
{
    QByteArray chain;
    for (int i = 1; i <= count; ++i)
        chain += le32(i == count ? endOfChain : quint32(first + i));
    return chain;
}

} // namespace

QByteArray le16(int number)
{
    QByteArray bytes(2, 0);
    qToLittleEndian(quint16(number), bytes.data());
    return bytes;
}

QByteArray le32(quint32 number)
{
    QByteArray bytes(4, 0);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray le64(double number)
{
    QByteArray bytes(8, 0);
    qToLittleEndian(std::bit_cast<quint64>(number), bytes.data());
    return bytes;
}

QByteArray biffRecord(int type, const QByteArray &body)
{
    return le16(type) + le16(int(body.size())) + body;
}

QByteArray biffBof(int version, int kind)
{
    return biffRecord(0x0809, le16(version) + le16(kind) + QByteArray(12, 0));
}

QByteArray biffText(const QString &text, int lengthBytes)
{
    QByteArray bytes = lengthBytes == 1 ? QByteArray(1, char(text.size())) : le16(int(text.size()));
    bytes += char(1);
    for (const QChar letter : text)
        bytes += le16(letter.unicode());
    return bytes;
}

QByteArray biffCell(int type, int row, int column, int format, const QByteArray &rest)
{
    return biffRecord(type, le16(row) + le16(column) + le16(format) + rest);
}

QByteArray biffFormula(int row, int column, const QByteArray &result, int options, const QByteArray &tokens)
{
    return biffCell(0x0006, row, column, 0, result + le16(options) + le32(0) + le16(int(tokens.size())) + tokens);
}

QByteArray biffWorkbook(const QByteArray &shared, const QVector<QByteArray> &sheets)
{
    const QByteArray end = biffRecord(0x000A, {});
    const auto entry = [](int number, qsizetype offset) {
        return biffRecord(0x0085, le32(quint32(offset)) + le16(0) + biffText(QStringLiteral("Sheet%1").arg(number), 1));
    };
    const QByteArray start = biffBof(0x0600, 5);
    qsizetype offset = start.size() + entry(1, 0).size() * sheets.size() + shared.size() + end.size();
    QByteArray entries;
    QByteArray bodies;
    for (int i = 0; i < sheets.size(); ++i) {
        entries += entry(i + 1, offset + bodies.size());
        bodies += biffBof(0x0600, 0x10) + sheets.at(i) + end;
    }
    return start + entries + shared + end + bodies;
}

// The table comes first, then the directory; then, of a small stream, the mini table; then the stream or the mini stream.
QByteArray ole2File(const QString &stream, const QByteArray &bytes)
{
    const bool mini = bytes.size() < 4096;
    const QByteArray content = padded(bytes, sectorBytes);
    const int contentSectors = int(content.size()) / sectorBytes;
    const int tableSectors = contentSectors / (sectorBytes / 4) + 1;
    const int contentAt = tableSectors + (mini ? 2 : 1);
    const QByteArray directory = padded(
        directoryEntry(QStringLiteral("Root Entry"), 5, 1, mini ? quint32(contentAt) : endOfChain, mini ? content.size() : 0)
            + directoryEntry(stream, 2, freeSector, mini ? 0 : quint32(contentAt), bytes.size()),
        sectorBytes);
    QByteArray table;
    QByteArray tablePlaces;
    for (int i = 0; i < tableSectors; ++i) {
        table += le32(tableSector);
        tablePlaces += le32(quint32(i));
    }
    table += le32(endOfChain);
    if (mini)
        table += le32(endOfChain);
    table += chainOf(contentAt, contentSectors);
    QByteArray header = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(16, 0) + le16(0x3E) + le16(3)
                        + le16(0xFFFE) + le16(9) + le16(6) + QByteArray(10, 0) + le32(quint32(tableSectors))
                        + le32(quint32(tableSectors)) + le32(0) + le32(4096)
                        + le32(mini ? quint32(tableSectors + 1) : endOfChain) + le32(mini ? 1 : 0) + le32(endOfChain)
                        + le32(0) + tablePlaces;
    QByteArray file = padded(header, sectorBytes, char(0xFF)) + padded(table, sectorBytes, char(0xFF)) + directory;
    if (mini)
        file += padded(chainOf(0, int(content.size()) / 64), sectorBytes, char(0xFF));
    return file + content;
}

} // namespace dophu
