// Where the office's mail goes, as it is written in the settings.
#include "tests/support/smalldesk.h"
#include "ui/settings/officeform.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;

class OfficeFormTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OfficeForm> m_form;

    QTableWidget *table() const { return m_form->findChild<QTableWidget *>(QStringLiteral("officeAddresses")); }
    void add(const QString &name, const QString &email, bool copy = false)
    {
        m_form->findChild<QPushButton *>(QStringLiteral("addAddress"))->click();
        const int row = table()->rowCount() - 1;
        table()->item(row, 0)->setText(name);
        table()->item(row, 1)->setText(email);
        table()->item(row, 2)->setCheckState(copy ? Qt::Checked : Qt::Unchecked);
    }

private slots:
    void init()
    {
        m_form = std::make_unique<OfficeForm>();
        m_form->show(Office());
    }

    void addressesAreWrittenRowByRow()
    {
        QSignalSpy changes(m_form.get(), &OfficeForm::changed);
        add(QStringLiteral("Sở Thông tin và Truyền thông"), QStringLiteral(" so@quangtri.gov.vn "));
        add(QStringLiteral("Văn thư"), QStringLiteral("vt@huonghoa.gov.vn"), true);
        add(QString(), QString()); // an empty row is no address
        QVERIFY(!changes.isEmpty());
        const QVector<OfficeAddress> expected{
            {QStringLiteral("Sở Thông tin và Truyền thông"), QStringLiteral("so@quangtri.gov.vn"), false},
            {QStringLiteral("Văn thư"), QStringLiteral("vt@huonghoa.gov.vn"), true}};
        QCOMPARE(m_form->office().addresses, expected);
        QCOMPARE(m_form->problem(), QString());
        table()->setCurrentCell(0, 0);
        m_form->findChild<QPushButton *>(QStringLiteral("removeAddress"))->click();
        QCOMPARE(m_form->office().addresses.size(), 1);
    }

    void whatIsNoAddressIsSaidByName_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("said");
        QTest::newRow("another head") << QStringLiteral("a@b.vn\r\nBcc: x@y.z") << QStringLiteral("xuống dòng");
        QTest::newRow("two of them") << QStringLiteral("a@b.vn, c@d.vn") << QStringLiteral("mỗi dòng một địa chỉ");
        QTest::newRow("no place") << QStringLiteral("so.quangtri") << QStringLiteral("ten@coquan.gov.vn");
        QTest::newRow("none") << QString() << QStringLiteral("ten@coquan.gov.vn");
    }
    void whatIsNoAddressIsSaidByName()
    {
        QFETCH(QString, email);
        QFETCH(QString, said);
        add(QStringLiteral("Sở TTTT"), email);
        QVERIFY2(m_form->problem().contains(said), qPrintable(m_form->problem()));
        QVERIFY(m_form->problem().contains(QStringLiteral("Sở TTTT")));
    }

    // Handing the pen to the deputy and back loses neither.
    void whoSignedUntilNowCanBeChosenAgain()
    {
        Office office;
        office.signers = {
            {QStringLiteral("KT. TRƯỞNG PHÒNG"), QStringLiteral("Phó Trưởng phòng"), QStringLiteral("Hồ Thị Thuỷ")}};
        m_form->show(office);
        auto *signers = m_form->findChild<QTableWidget *>(QStringLiteral("officeSigners"));
        auto *use = m_form->findChild<QPushButton *>(QStringLiteral("useSigner"));
        signers->setCurrentCell(0, 0);
        use->click();
        QCOMPARE(m_form->office().signerName, QStringLiteral("Hồ Thị Thuỷ"));
        const OfficeSigner head{QString(), QStringLiteral("Trưởng phòng"), QStringLiteral("Trần Quang Minh")};
        QCOMPARE(m_form->office().signers.size(), 2);
        QCOMPARE(m_form->office().signers.last(), head);
        signers->setCurrentCell(1, 0);
        use->click();
        QCOMPARE(m_form->office().signerName, head.name);
        QCOMPARE(m_form->office().signerTitle, head.title);
        QCOMPARE(m_form->office().signers.size(), 2); // once each
    }

    void theyAreThereAfterARestart()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("so.dophu"));
        add(QStringLiteral("Sở Thông tin và Truyền thông"), QStringLiteral("so@quangtri.gov.vn"), true);
        const Office office = m_form->office();
        {
            const TestDesk desk = madeUpDesk(store, 3, at("2020-08-19T12:00:00"));
            QVERIFY(desk->saveOffice(office));
        }
        const TestDesk again = deskAgain(store, at("2020-08-19T13:00:00"), testClerk());
        QCOMPARE(again->office(), office);
        m_form->show(again->office());
        QCOMPARE(m_form->office(), office);
    }
};

QTEST_MAIN(OfficeFormTest)
#include "tst_officeform.moc"
