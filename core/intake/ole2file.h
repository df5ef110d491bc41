// OLE2 file (compound file binary, MS-CFB): the little file system inside Excel 97 files, Word 97 files and encrypted
// Office files. It knows the streams of the root storage only: those of embedded objects are not the file's own. Sectors
// are read when a stream is asked for; every chain is bounded by the sectors there are, so no file makes it loop.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

class QIODevice;

namespace dophu
{

class Ole2File
{
public:
    static bool looksLike(const QByteArray &start); // the first 8 bytes at least

    // device: open, seekable, no larger than mostFileBytes (readinglimits.h); it must outlive the file. Why it is damaged,
    // in English words.
    static tl::expected<Ole2File, QString> open(QIODevice &device);

    QStringList streams() const;
    bool contains(QLatin1String name) const { return entryOf(name) != nullptr; }
    // Whole stream by its name in any case.
    tl::expected<QByteArray, QString> stream(QLatin1String name) const;

private:
    struct Entry
    {
        QString name;
        quint32 start = 0;
        quint64 size = 0;
        bool isStream = false;
    };

    explicit Ole2File(QIODevice &device) : m_device(&device) {}
    bool readHeader();
    bool readTable(const QByteArray &header);
    bool readDirectory();
    void collectChildren(const QByteArray &directory, const QVector<Entry> &entries, quint32 first);
    const Entry *entryOf(QLatin1String name) const;
    QByteArray sector(quint32 number) const; // short when the file ends before
    // The bytes of a chain, or nothing when it loops or leaves the file; size: how many bytes are wanted, -1 for all.
    tl::expected<QByteArray, QString> chain(quint32 start, qint64 size) const;
    tl::expected<QByteArray, QString> miniChain(quint32 start, qint64 size) const;

    QIODevice *m_device;
    int m_sectorShift = 9;
    quint32 m_miniCutoff = 4096;
    quint32 m_firstDirectory = 0;
    QVector<quint32> m_next;     // FAT: the sector after each
    QVector<quint32> m_miniNext; // the same of mini sectors
    QByteArray m_mini;           // the mini stream
    QVector<Entry> m_entries;    // of the root storage
};

} // namespace dophu
