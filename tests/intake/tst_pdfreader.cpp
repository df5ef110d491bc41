// What a PDF with a text layer gives, and which PDFs give nothing.
#include "core/intake/pdfreader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace dophu;

namespace
{

using Read = tl::expected<SourceContent, Unread>;

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Read readBytes(const QByteArray &bytes, const ReadingWatch &watch = {})
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    return readPdf(device, watch);
}

QString whyUnread(const Read &read)
{
    return read ? QStringLiteral("read") : QStringLiteral("%1 %2").arg(int(read.error().reason)).arg(read.error().detail);
}

UnreadReason reasonOf(const Read &read)
{
    return read ? UnreadReason::EmptyFile : read.error().reason;
}

QVector<CellGrid> tablesOf(const SourceContent &content)
{
    QVector<CellGrid> tables;
    for (const auto &part : content.parts) {
        if (const auto *grid = std::get_if<CellGrid>(&part))
            tables.append(*grid);
    }
    return tables;
}

QStringList proseOf(const SourceContent &content)
{
    QStringList lines;
    for (const auto &part : content.parts) {
        if (const auto *line = std::get_if<ProseLine>(&part))
            lines.append(line->text);
    }
    return lines;
}

QStringList rowOf(const CellGrid &grid, int row)
{
    QStringList cells;
    for (int column = 0; column < grid.columns(); ++column)
        cells.append(grid.at(row, column).text);
    return cells;
}

} // namespace

class TestPdfReader : public QObject
{
    Q_OBJECT

private slots:
    void aLetterIsParagraphsAroundItsTable();
    void aPrintedSheetIsItsTable();
    void everyRowOfALongSheetIsThere();
    void aScanIsAPicture();
    void aPasswordIsSaid();
    void aFileBrokenAnywhereIsDamaged();
    void readingCanBeCancelled();
};

void TestPdfReader::aLetterIsParagraphsAroundItsTable()
{
    const Read read = readBytes(bytesOf(QStringLiteral("pdf/cong-van-co-bang.pdf")));
    QVERIFY2(read, qPrintable(whyUnread(read)));
    QCOMPARE(read->kind, SourceKind::Pdf);
    const QStringList prose = proseOf(*read);
    QVERIFY(prose.contains(
        QStringLiteral("Thực hiện Công văn số 978/UBND-VP ngày 14/8/2020 của UBND huyện, Trung tâm Văn hóa - Thông "
                       "tin và Thể dục - Thể thao huyện báo cáo như sau:")));
    QVERIFY(prose.contains(QStringLiteral("Kết quả cài đặt ứng dụng Bluezone")));
    const auto tables = tablesOf(*read);
    QCOMPARE(tables.size(), 1);
    QCOMPARE(rowOf(tables.first(), 1), (QStringList{QStringLiteral("1"), QStringLiteral("TT VHTT- TDTT"),
                                                    QStringLiteral("23"), QStringLiteral("20"), QStringLiteral("87,0")}));
    QCOMPARE(tables.first().at(0, 3).text, QStringLiteral("Đã cài đặt"));
}

void TestPdfReader::aPrintedSheetIsItsTable()
{
    const Read read = readBytes(bytesOf(QStringLiteral("pdf/tong-hop-cum.pdf")));
    QVERIFY2(read, qPrintable(whyUnread(read)));
    const auto tables = tablesOf(*read);
    QCOMPARE(tables.size(), 1);
    QCOMPARE(rowOf(tables.first(), 0),
             (QStringList{QStringLiteral("TT"), QStringLiteral("Xã, thị trấn"), QStringLiteral("Dân số"),
                          QStringLiteral("Số người dùng ĐTTM"), QStringLiteral("Trong ngày"),
                          QStringLiteral("Số máy đã cài Bluezone"), QStringLiteral("Tỷ lệ")}));
    QCOMPARE(rowOf(tables.first(), 1),
             (QStringList{QStringLiteral("1"), QStringLiteral("Xã Hướng Phùng"), QStringLiteral("5549"),
                          QStringLiteral("1912"), QStringLiteral("114"), QStringLiteral("1252"), QStringLiteral("65,5%")}));
    QVERIFY(proseOf(*read).contains(QStringLiteral("(Số liệu đến 13h30 ngày 18/08/2020)")));
}

void TestPdfReader::everyRowOfALongSheetIsThere()
{
    const Read read = readBytes(bytesOf(QStringLiteral("pdf/cac-truong.pdf")));
    QVERIFY2(read, qPrintable(whyUnread(read)));
    const auto tables = tablesOf(*read);
    QCOMPARE(tables.size(), 1);
    const CellGrid &grid = tables.first();
    QCOMPARE(grid.rows.size(), 22);
    for (int row = 1; row <= 20; ++row)
        QCOMPARE(grid.at(row, 0).text, QString::number(row));
    QCOMPARE(rowOf(grid, 16).mid(1, 5), (QStringList{QStringLiteral("Trường Mầm non Tân Lập"), QStringLiteral("15"),
                                                     QStringLiteral("13"), QStringLiteral("13"), QStringLiteral("100")}));
    QCOMPARE(grid.at(21, 4).text, QStringLiteral("325"));
}

void TestPdfReader::aScanIsAPicture()
{
    const QDir folder(QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/submissions/2020-08-18/files"));
    const QStringList scans = folder.entryList({QStringLiteral("Scan*.pdf")});
    QVERIFY(!scans.isEmpty());
    for (const QString &scan : scans)
        QCOMPARE(reasonOf(readBytes(bytesOf(QStringLiteral("submissions/2020-08-18/files/") + scan))),
                 UnreadReason::UnsupportedImage);
}

void TestPdfReader::aPasswordIsSaid()
{
    QCOMPARE(reasonOf(readBytes(bytesOf(QStringLiteral("pdf/mat-khau.pdf")))), UnreadReason::PasswordProtected);
}

void TestPdfReader::aFileBrokenAnywhereIsDamaged()
{
    const QByteArray whole = bytesOf(QStringLiteral("pdf/tong-hop-cum.pdf"));
    for (qsizetype length = whole.size() - 64; length > 0; length -= 1009)
        QCOMPARE(reasonOf(readBytes(whole.first(length))), UnreadReason::Corrupt);
    QCOMPARE(reasonOf(readBytes("%PDF-1.4\nnothing\nstartxref\n9\n%%EOF\n")), UnreadReason::Corrupt);
}

void TestPdfReader::readingCanBeCancelled()
{
    QCOMPARE(reasonOf(readBytes(bytesOf(QStringLiteral("pdf/tong-hop-cum.pdf")), [](qint64, qint64) { return false; })),
             UnreadReason::Cancelled);
}

QTEST_APPLESS_MAIN(TestPdfReader)
#include "tst_pdfreader.moc"
