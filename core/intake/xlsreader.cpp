#include "core/intake/xlsreader.h"

#include "core/intake/biffsheet.h"
#include "core/intake/ole2file.h"
#include "core/intake/readinglimits.h"

#include <QIODevice>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr quint16 version8 = 0x0600;
constexpr int recordsPerLook = 4096;

using Read = tl::expected<SourceContent, Unread>;

tl::unexpected<Unread> unread(UnreadReason reason, const QString &detail)
{
    return tl::make_unexpected(Unread{reason, detail});
}

// What an OLE2 file without an Excel 97 workbook is.
Unread otherOle2(const Ole2File &file)
{
    if (file.contains(QLatin1String("EncryptedPackage")))
        return {UnreadReason::PasswordProtected, QStringLiteral("EncryptedPackage")};
    if (file.contains(QLatin1String("Book")))
        return {UnreadReason::UnsupportedFormat, QStringLiteral("Excel 5.0/95 (BIFF5)")};
    if (file.contains(QLatin1String("WordDocument")))
        return {UnreadReason::UnsupportedFormat, QStringLiteral("Word 97–2003")};
    return {UnreadReason::UnsupportedFormat, QStringLiteral("OLE2: ") + file.streams().join(QStringLiteral(", "))};
}

class XlsWorkbook
{
public:
    XlsWorkbook(QByteArrayView bytes, const ReadingWatch &watch) : m_bytes(bytes), m_watch(watch) {}

    Read read()
    {
        if (const auto problem = readShared())
            return tl::make_unexpected(*problem);
        SourceContent content{SourceKind::Xls, {}};
        for (const SheetEntry &entry : m_sheets) {
            const auto grid = readSheet(entry);
            if (!grid)
                return tl::make_unexpected(grid.error());
            content.parts.append(*grid);
        }
        return content;
    }

private:
    struct SheetEntry
    {
        QString name;
        qint64 offset;
        bool hidden;
    };

    bool goesOn(const BiffStream &stream)
    {
        return ++m_looked % recordsPerLook != 0 || !m_watch || m_watch(stream.at(), m_bytes.size());
    }

    static Unread corrupt(const QString &detail) { return {UnreadReason::Corrupt, detail}; }
    static Unread corrupt(const BiffRecord &record)
    {
        return corrupt(QStringLiteral("record %1 at %2 is damaged").arg(hex(int(record.type))).arg(record.offset));
    }
    static QString hex(int number) { return QStringLiteral("0x%1").arg(number, 4, 16, QLatin1Char('0')); }

    // The part before the sheets: fonts, formats, texts, where each sheet begins.
    std::optional<Unread> readShared()
    {
        BiffStream stream(m_bytes);
        BiffRecord record;
        if (!stream.next(record) || record.type != Biff::Bof)
            return corrupt(QStringLiteral("no BOF record"));
        if (record.cursor().word() != version8)
            return Unread{UnreadReason::UnsupportedFormat, QStringLiteral("BIFF version ") + hex(record.cursor().word())};
        while (stream.next(record)) {
            if (!goesOn(stream))
                return Unread{UnreadReason::Cancelled, {}};
            if (record.type == Biff::FilePass)
                return Unread{UnreadReason::PasswordProtected, QStringLiteral("FILEPASS")};
            if (record.type == Biff::Eof)
                return std::nullopt;
            if (!takeShared(record))
                return corrupt(record);
        }
        return corrupt(QStringLiteral("workbook stream ends at %1").arg(stream.at()));
    }

    bool takeShared(const BiffRecord &record)
    {
        BiffCursor bytes = record.cursor();
        switch (record.type) {
        case Biff::BoundSheet:
            return takeSheetEntry(bytes);
        case Biff::Sst:
            return takeStrings(bytes);
        case Biff::Date1904:
            m_book.from1904 = bytes.word() == 1;
            return !bytes.failed();
        default:
            m_book.styles.take(record);
            return true;
        }
    }

    bool takeSheetEntry(BiffCursor &bytes)
    {
        const qint64 offset = bytes.dword();
        const int state = bytes.byte() & 3;
        const int kind = bytes.byte();
        const QString name = bytes.text(1).text.normalized(QString::NormalizationForm_C);
        if (!bytes.failed() && kind == 0) // a worksheet; charts and modules hold no cells
            m_sheets.append({name, offset, state != 0});
        return !bytes.failed();
    }

    bool takeStrings(BiffCursor &bytes)
    {
        bytes.skip(4);
        const quint32 count = bytes.dword();
        for (quint32 i = 0; i < count && !bytes.failed(); ++i)
            m_book.strings.append(bytes.text(2));
        return !bytes.failed();
    }

    tl::expected<CellGrid, Unread> readSheet(const SheetEntry &entry)
    {
        BiffStream stream(m_bytes, entry.offset);
        BiffRecord record;
        if (!stream.next(record) || record.type != Biff::Bof)
            return tl::make_unexpected(corrupt(QStringLiteral("no sheet at %1").arg(entry.offset)));
        BiffSheet sheet(m_book, entry.name, entry.hidden, m_budget);
        int depth = 1; // charts within a sheet have a BOF and an EOF of their own
        while (stream.next(record)) {
            if (!goesOn(stream))
                return unread(UnreadReason::Cancelled, {});
            if (record.type == Biff::Bof)
                ++depth;
            else if (record.type == Biff::Eof && --depth == 0)
                return finished(sheet);
            else if (depth == 1 && !sheet.take(record))
                return tl::make_unexpected(corrupt(record));
        }
        return tl::make_unexpected(corrupt(QStringLiteral("sheet ends at %1").arg(stream.at())));
    }

    static tl::expected<CellGrid, Unread> finished(BiffSheet &sheet)
    {
        if (auto grid = sheet.finish())
            return std::move(*grid);
        return tl::make_unexpected(Unread{UnreadReason::TooLarge, QStringLiteral("overlapping merges")});
    }

    QByteArrayView m_bytes;
    const ReadingWatch &m_watch;
    BiffBook m_book;
    QVector<SheetEntry> m_sheets;
    ReadingBudget m_budget;
    int m_looked = 0;
};

} // namespace

Read readXls(QIODevice &device, const ReadingWatch &watch)
{
    if (device.size() == 0)
        return unread(UnreadReason::EmptyFile, {});
    if (device.size() > mostFileBytes)
        return unread(UnreadReason::TooLarge, QStringLiteral("%1 bytes").arg(device.size()));
    const auto file = Ole2File::open(device);
    if (!file)
        return unread(UnreadReason::Corrupt, file.error());
    if (!file->contains(QLatin1String("Workbook")))
        return tl::make_unexpected(otherOle2(*file));
    const auto bytes = file->stream(QLatin1String("Workbook"));
    if (!bytes)
        return unread(UnreadReason::Corrupt, bytes.error());
    return XlsWorkbook(*bytes, watch).read();
}

} // namespace dophu
