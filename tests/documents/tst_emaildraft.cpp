#include "core/documents/emaildraft.h"

#include <QTest>

using namespace dophu;

namespace
{

EmailDraft draft()
{
    return {{QStringLiteral("so@quangtri.gov.vn"), QStringLiteral("ubnd@huonghoa.gov.vn")},
            QStringLiteral("57/BC-VHTT: Kết quả triển khai cài đặt ứng dụng Bluezone (tính đến 14h00 ngày 19/8/2020)"),
            QStringLiteral("Kính gửi: Sở Thông tin và Truyền thông.\n"), Day(2020, 8, 19),
            {{QStringLiteral("Báo cáo.pdf"), QByteArray(1000, '\x80')}, {QStringLiteral("b.docx"), QByteArray("PK")}}};
}

} // namespace

class EmailDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsAnUnsentMessageToBoth()
    {
        const QByteArray mail = toEml(draft());
        QVERIFY(mail.startsWith("X-Unsent: 1\r\n"));
        QVERIFY(mail.contains("To: so@quangtri.gov.vn, ubnd@huonghoa.gov.vn\r\n"));
        QVERIFY(mail.contains("Date: 19 Aug 2020 00:00:00 +0700\r\n"));
        QCOMPARE(mail.count("Content-Disposition: attachment"), qsizetype(2));
    }

    void theSubjectComesBackWhole()
    {
        const QByteArray mail = toEml(draft());
        const qsizetype from = mail.indexOf("Subject: ") + 9;
        QByteArray head = mail.mid(from, mail.indexOf("\r\nContent-Type", from) - from);
        QByteArray text;
        for (QByteArray word : head.replace("\r\n", "").split(' ')) {
            QVERIFY2(word.size() <= 75, word.constData());
            QVERIFY(word.startsWith("=?UTF-8?B?") && word.endsWith("?="));
            text += QByteArray::fromBase64(word.mid(10).chopped(2));
        }
        QCOMPARE(QString::fromUtf8(text), draft().subject);
    }

    void aLineBreakInASubjectBeginsNoHeader()
    {
        EmailDraft hostile = draft();
        hostile.subject = QStringLiteral("a\r\nBcc: x@y.z");
        hostile.to = {QStringLiteral("a@b.c\r\nBcc: x@y.z")};
        const QByteArray mail = toEml(hostile);
        QVERIFY(!mail.contains("\r\nBcc:"));
    }

    void attachmentsComeBackByteForByte()
    {
        const QByteArray mail = toEml(draft());
        const qsizetype at = mail.indexOf("\r\n\r\n", mail.indexOf("application/pdf")) + 4;
        const QByteArray base64 = mail.mid(at, mail.indexOf("--dophu", at) - at);
        for (const QByteArray &line : base64.split('\n'))
            QVERIFY(line.size() <= 78);
        QCOMPARE(QByteArray::fromBase64(QByteArray(base64).replace("\r\n", "")), draft().attachments.first().bytes);
        QVERIFY(mail.contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf"));
    }

    void theSameDraftGivesTheSameBytes() { QCOMPARE(toEml(draft()), toEml(draft())); }

    void fileNamesAreForAnyFileSystem_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QString>("stem");
        QTest::newRow("a report") << QStringLiteral("Báo cáo") << QStringLiteral("BC-VHTT")
                                  << QStringLiteral("bao-cao-57-bc-vhtt-2020-08-19");
        QTest::newRow("a path is no path") << QStringLiteral("../Đôn đốc:*?") << QStringLiteral("A/B")
                                           << QStringLiteral("don-doc-57-a-b-2020-08-19");
    }
    void fileNamesAreForAnyFileSystem()
    {
        QFETCH(QString, kind);
        QFETCH(QString, symbol);
        QFETCH(QString, stem);
        QCOMPARE(fileStem(kind, 57, symbol, Day(2020, 8, 19)), stem);
    }
};

QTEST_APPLESS_MAIN(EmailDraftTest)
#include "tst_emaildraft.moc"
