#include "core/documents/papermail.h"

#include <QTest>

using namespace dophu;

namespace
{

EmailDraft draft()
{
    return {{{QStringLiteral("so@quangtri.gov.vn")}, {QStringLiteral("ubnd@huonghoa.gov.vn")}},
            {},
            QStringLiteral("57/BC-VHTT: Kết quả triển khai cài đặt ứng dụng Bluezone (tính đến 14h00 ngày 19/8/2020)"),
            QStringLiteral("Kính gửi: Sở Thông tin và Truyền thông.\n"),
            Day(2020, 8, 19),
            {{QStringLiteral("Báo cáo.pdf"), QByteArray(1000, '\x80')}, {QStringLiteral("b.docx"), QByteArray("PK")}}};
}

// Its lines put together again, as a mail program reads a head.
QByteArray headOf(const QByteArray &mail, const QByteArray &name)
{
    const qsizetype from = mail.indexOf("\r\n" + name + ": ") + name.size() + 4;
    qsizetype to = mail.indexOf("\r\n", from);
    while (to >= 0 && mail.mid(to + 2, 1) == " ")
        to = mail.indexOf("\r\n", to + 2);
    return mail.mid(from, to - from).replace("\r\n", "");
}

} // namespace

class EmailDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsAnUnsentMessageToBoth()
    {
        const QByteArray mail = *toEml(draft());
        QVERIFY(mail.startsWith("X-Unsent: 1\r\n"));
        QCOMPARE(headOf(mail, "To"), QByteArray("so@quangtri.gov.vn, ubnd@huonghoa.gov.vn"));
        QVERIFY(mail.contains("Date: 19 Aug 2020 00:00:00 +0700\r\n"));
        QCOMPARE(mail.count("Content-Disposition: attachment"), qsizetype(2));
    }

    void theSubjectComesBackWhole()
    {
        const QByteArray mail = *toEml(draft());
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
        hostile.to.first().name = QStringLiteral("Sở\r\nBcc: x@y.z");
        const QByteArray mail = *toEml(hostile);
        QVERIFY(!mail.contains("\r\nBcc:"));
        QVERIFY(!headOf(mail, "To").contains("Bcc:"));
    }

    void whatIsNoAddressIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *why, const QString &address, AddressFault fault) {
            QTest::newRow(why) << address << int(fault);
        };
        row("a head of its own", QStringLiteral("a@b.vn\r\nBcc: x@y.z"), AddressFault::Control);
        row("a bare line feed", QStringLiteral("a@b.vn\nSubject: x"), AddressFault::Control);
        row("a line of Unicode", QStringLiteral("a@b.vn\u2028Bcc: x@y.z"), AddressFault::Control);
        row("a text turned round", QStringLiteral("a\u202e@b.vn"), AddressFault::Control);
        row("two in one", QStringLiteral("a@b.vn,c@d.vn"), AddressFault::Sign);
        row("a comment", QStringLiteral("a@b.vn(x)"), AddressFault::Sign);
        row("with its name", QStringLiteral("Sở <a@b.vn>"), AddressFault::Sign);
        row("a blank", QStringLiteral("a @b.vn"), AddressFault::Sign);
        row("no @", QStringLiteral("so.quangtri.gov.vn"), AddressFault::Shape);
        row("two @", QStringLiteral("a@b@c.vn"), AddressFault::Shape);
        row("no place", QStringLiteral("so@"), AddressFault::Shape);
        row("a place without a dot", QStringLiteral("so@quangtri"), AddressFault::Shape);
        row("an empty part", QStringLiteral("so@quangtri..vn"), AddressFault::Shape);
        row("too long", QString(250, u'a') + QStringLiteral("@b.vn"), AddressFault::TooLong);
        row("empty", QString(), AddressFault::Shape);
    }
    void whatIsNoAddressIsRefusedWithASentence()
    {
        QFETCH(QString, address);
        QFETCH(int, fault);
        QCOMPARE(int(faultOfAddress(address)), fault);
        for (const bool copy : {false, true}) {
            EmailDraft wrong = draft();
            (copy ? wrong.cc : wrong.to) = {{address}};
            const auto mail = toEml(wrong);
            QVERIFY(!mail);
            QCOMPARE(mail.error().kind, FailureKind::BadInput);
            QCOMPARE(mail.error().detail, faultInAddressWords(AddressFault(fault)));
            QVERIFY(!mail.error().detail.isEmpty());
        }
    }

    void bothAddresseesAndCopiesStandByName()
    {
        EmailDraft named = draft();
        named.to = {{QStringLiteral("so@quangtri.gov.vn"), QStringLiteral("Sở Thông tin và Truyền thông tỉnh Quảng Trị")},
                    {QStringLiteral("vănthư@huyện-hướng-hoá.vn")}};
        named.cc = {{QStringLiteral("vt@huonghoa.gov.vn")}};
        const QByteArray mail = *toEml(named);
        const QByteArray to = headOf(mail, "To");
        QVERIFY2(to.contains(" <so@quangtri.gov.vn>, "), to.constData());
        QVERIFY2(to.contains("@xn--"), to.constData()); // a place beyond ASCII
        QVERIFY(to.endsWith(".vn"));
        QCOMPARE(headOf(mail, "Cc"), QByteArray("vt@huonghoa.gov.vn"));
        QVERIFY(!toEml(draft())->contains("\r\nCc:"));
        for (const QByteArray &line : mail.split('\n'))
            QVERIFY(line.size() <= 200);
    }

    void whoReadsThePaperIsWhoGetsTheMail()
    {
        Office office;
        office.addresses = {{QStringLiteral("Sở Thông tin và Truyền thông tỉnh Quảng Trị"), QStringLiteral("so@quangtri.gov.vn"), false},
                            {QStringLiteral("uỷ ban nhân dân huyện Hướng Hóa"), QStringLiteral("ubnd@huonghoa.gov.vn"), true},
                            {QStringLiteral("Văn thư"), QStringLiteral("vt@huonghoa.gov.vn"), true},
                            {QStringLiteral("Xã Lìa"), QStringLiteral("lia@huonghoa.gov.vn"), false}};
        IssuedPaper paper;
        paper.recipients = QStringLiteral("Sở Thông tin và Truyền thông tỉnh Quảng Trị; Ủy ban nhân dân huyện Hướng Hoá");
        const EmailDraft report = mailOf(paper, office, {});
        QCOMPARE(report.to.size(), 2); // by name, wherever the tone is put
        QCOMPARE(report.to.at(1).address, QStringLiteral("ubnd@huonghoa.gov.vn"));
        QCOMPARE(report.cc.size(), 1);
        QCOMPARE(report.cc.first().name, QStringLiteral("Văn thư"));
        paper.recipients = QStringLiteral("xã Lìa");
        const EmailDraft reminder = mailOf(paper, office, {});
        QCOMPARE(reminder.to.size(), 1);
        QCOMPARE(reminder.to.first().address, QStringLiteral("lia@huonghoa.gov.vn"));
        QCOMPARE(reminder.cc.size(), 2);
    }

    void attachmentsComeBackByteForByte()
    {
        const QByteArray mail = *toEml(draft());
        const qsizetype at = mail.indexOf("\r\n\r\n", mail.indexOf("application/pdf")) + 4;
        const QByteArray base64 = mail.mid(at, mail.indexOf("--dophu", at) - at);
        for (const QByteArray &line : base64.split('\n'))
            QVERIFY(line.size() <= 78);
        QCOMPARE(QByteArray::fromBase64(QByteArray(base64).replace("\r\n", "")), draft().attachments.first().bytes);
        QVERIFY(mail.contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf"));
    }

    void theSameDraftGivesTheSameBytes() { QCOMPARE(*toEml(draft()), *toEml(draft())); }

    void fileNamesAreForAnyFileSystem_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QString>("stem");
        QTest::newRow("a report") << QStringLiteral("Báo cáo") << QStringLiteral("BC-VHTT")
                                  << QStringLiteral("bao-cao-57-bc-vhtt-2020-08-19");
        QTest::newRow("a path is no path")
            << QStringLiteral("../Đôn đốc:*?") << QStringLiteral("A/B") << QStringLiteral("don-doc-57-a-b-2020-08-19");
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
