// Looking at another campaign: another file stays as it is to the byte, another campaign of the same store is read without
// leaving the one worked on, and both stand on one picture.
#include "core/desk/deskbeside.h"
#include "core/storage/database.h"
#include "tests/support/sampledesk.h"
#include "ui/charts/chartfacts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;

namespace
{

const Day shown(2020, 8, 19);
const Moment now = at("2020-08-19T14:40:00");

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256) : QByteArray();
}

Campaign second()
{
    Campaign campaign = defaultCampaign();
    campaign.name = QStringLiteral("Kích hoạt VNeID");
    campaign.shortName = QStringLiteral("VNeID");
    campaign.target = Target{4000};
    return campaign;
}

LineSeries compared(const Desk &desk, const ComparedWith &with)
{
    ChartChoice choice;
    choice.kind = ChartKind::Compare;
    choice.compared = with;
    ReadDays days;
    const auto facts = chartFacts(desk, shown, choice, days);
    return facts ? std::get<LineSeries>(chartValue(*facts, desk.campaign(), desk.office(), choice)) : LineSeries();
}

} // namespace

class TestDeskBeside : public QObject
{
    Q_OBJECT

private slots:
    void anotherFileStaysAsItIs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("khac.dophu"));
        deskAt(path, now, true).desk.reset();
        const QByteArray before = hashOf(path);
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QFile::setPermissions(path, QFile::ReadOwner);
        {
            const auto beside = DeskBeside::file(path, now);
            QVERIFY(beside);
            QCOMPARE((*beside)->desk().consolidation(shown)->units.size(), 133);
        }
        QCOMPARE(hashOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), files);
    }

    // What its own program has not yet put into the file itself is seen too.
    void aFileThatIsOpenElsewhereIsReadWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("dang-mo.dophu"));
        const TestDesk open = deskAt(path, now, true);
        const auto beside = DeskBeside::file(path, now);
        QVERIFY(beside);
        QCOMPARE((*beside)->desk().consolidation(shown)->district, open->consolidation(shown)->district);
    }

    void whatIsNoStoreIsRefusedByItsOwnName()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("la.dophu"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("không phải kho số liệu, chỉ là chữ");
        file.close();
        const auto beside = DeskBeside::file(path, now);
        QVERIFY(!beside);
        QCOMPARE(beside.error().subject, path);
        QVERIFY(!DeskBeside::file(folder.filePath(QStringLiteral("khong-co.dophu")), now));
    }

    void anotherCampaignOfTheStoreIsReadWithoutLeavingThisOne()
    {
        QTemporaryDir folder;
        const TestDesk desk = deskAt(folder.filePath(QStringLiteral("kho.dophu")), now, true);
        const qint64 first = desk->campaignId();
        QVERIFY(desk->createCampaign(second()));
        const qint64 length = *desk->journalLength();
        const auto beside = DeskBeside::campaign(*desk, first);
        QVERIFY(beside);
        QCOMPARE((*beside)->desk().campaign().shortName, defaultCampaign().shortName);
        QCOMPARE(desk->campaign().shortName, QStringLiteral("VNeID"));
        QCOMPARE(*desk->journalLength(), length);
        QVERIFY(!DeskBeside::campaign(*desk, 978));
    }

    void bothStandOnOnePicture()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("khac.dophu"));
        {
            const TestDesk other = deskAt(path, now, true);
            Campaign campaign = second();
            QVERIFY(other->saveCampaign(campaign));
        }
        const TestDesk desk = sampleDesk(now);
        const LineSeries series = compared(*desk, {0, path, Day()});
        QCOMPARE(series.lines.size(), 2);
        QCOMPARE(series.lines.at(0).name, QStringLiteral("Bluezone"));
        QCOMPARE(series.lines.at(1).name, QStringLiteral("VNeID"));
        QCOMPARE(series.goals.size(), 2);
    }

    void twoPeriodsOfOneCampaignAreToldApartByTheirDays()
    {
        const TestDesk desk = sampleDesk(now);
        const LineSeries series = compared(*desk, {0, {}, Day(2020, 8, 12)});
        QCOMPARE(series.lines.at(0).name, QStringLiteral("Bluezone từ 10/8/2020"));
        QCOMPARE(series.lines.at(1).name, QStringLiteral("Bluezone từ 12/8/2020"));
        QCOMPARE(series.lines.at(1).points.first()->text, series.lines.at(0).points.at(2)->text);
    }
};

QTEST_GUILESS_MAIN(TestDeskBeside)
#include "tst_deskbeside.moc"
