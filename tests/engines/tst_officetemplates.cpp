// The office's templates and a clerk's own sentences on both engines: versions that can be looked at, vouched for by the
// journal, and refused when they could not be printed.
#include "core/storage/database.h"
#include "tests/support/engines.h"
#include "tests/support/sampledesk.h"

#include <QTest>

using namespace dophu;

namespace
{

const Day wednesday(2020, 8, 19);

Office withEnd(Office office, const QString &end)
{
    office.templates.wordings.insert(QStringLiteral("daily.end"), end);
    return office;
}

std::unique_ptr<Desk> another(const QString &location, const Clock &clock)
{
    auto database = Database::open(location, OpenMode::Existing, clock);
    if (!database)
        qFatal("open: %s", qPrintable(database.error().detail));
    auto desk = Desk::open(std::move(*database), clock, Clerk{QStringLiteral("Trần Quang Minh"), {}, QStringLiteral("VHTT-01")});
    if (!desk)
        qFatal("desk: %s", qPrintable(desk.error().detail));
    return std::move(*desk);
}

} // namespace

class OfficeTemplatesTest : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;

private slots:
    void everySavingIsAVersionThatNamesWhoAndWhen_data() { addEngineRows(); }
    void everySavingIsAVersionThatNamesWhoAndWhen()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        Office first;
        Office second;
        {
            const TestDesk desk = deskAt(location, at("2020-08-19T14:41:00"), false);
            QCOMPARE(desk->officeVersions()->size(), qsizetype(1)); // the founding's
            first = withEnd(desk->office(), QStringLiteral("{co_quan} kính báo cáo./."));
            QVERIFY(desk->saveOffice(first));
            second = first;
            second.templates.tones = TonePlace::FirstVowel;
            second.templates.copies.insert(QStringLiteral("daily"), {QStringLiteral("Như trên"), QStringLiteral("BCĐ huyện")});
            second.templates.letterSymbol = QStringLiteral("VHTT-TTTT");
            second.templates.issuerLines = {QStringLiteral("PHÒNG VĂN HOÁ"), QStringLiteral("VÀ THÔNG TIN")};
            QVERIFY(desk->saveOffice(second));
            QVERIFY(desk->verify()->intact());
        }
        const FixedClock later(at("2020-08-19T15:00:00"));
        const auto again = another(location, later);
        QCOMPARE(again->office(), second);
        const auto versions = again->officeVersions();
        QVERIFY(versions);
        QCOMPARE(versions->size(), qsizetype(3));
        QCOMPARE(versions->at(0).version, 3);
        QCOMPARE(versions->at(0).office, second);
        QCOMPARE(versions->at(1).version, 2);
        QCOMPARE(versions->at(1).office, first);
        QCOMPARE(versions->at(1).by, testClerk().name);
        QCOMPARE(versions->at(1).at, at("2020-08-19T14:41:00"));
        QCOMPARE(again->journalEntry(versions->at(0).journal)->act, QStringLiteral("office"));
    }

    void goingBackIsAnotherVersion_data() { addEngineRows(); }
    void goingBackIsAnotherVersion()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:41:00"), false);
        const Office first = withEnd(desk->office(), QStringLiteral("{co_quan} kính báo cáo./."));
        QVERIFY(desk->saveOffice(first));
        QVERIFY(desk->saveOffice(withEnd(first, QStringLiteral("Trân trọng./."))));
        QVERIFY(desk->saveOffice(desk->officeVersions()->at(1).office));
        QCOMPARE(desk->office(), first);
        QCOMPARE(desk->officeVersions()->size(), qsizetype(4));
        QVERIFY(desk->verify()->intact());
    }

    void whatCouldNotBePrintedIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("why");
        for (const char *engine : {"sqlite", "postgres"}) {
            const auto row = [&](const char *name, const QString &end, const char *why) {
                QTest::addRow("%s, %s", engine, name) << QString::fromLatin1(engine) << end << QString::fromUtf8(why);
            };
            row("a place nobody fills", QStringLiteral("{co_quna} báo cáo./."), "“{co_quna}” không phải chỗ điền của câu này");
            row("a brace alone", QStringLiteral("{co_quan báo cáo./."), "dấu ngoặc nhọn không thành cặp");
            row("nothing", QStringLiteral("  "), "không được để trống");
            row("no end", QStringLiteral("Trân trọng báo cáo."), "câu cuối văn bản phải kết thúc bằng “./.”");
            row("half a book", QString(700, u'a') + QStringLiteral("./."), "dài quá 600 ký tự");
            row("two lines", QStringLiteral("Trân trọng\nbáo cáo./."), "phải viết liền một dòng");
        }
    }
    void whatCouldNotBePrintedIsRefusedWithASentence()
    {
        QFETCH(QString, engine);
        QFETCH(QString, end);
        QFETCH(QString, why);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:41:00"), false);
        const Office before = desk->office();
        const Outcome refused = desk->saveOffice(withEnd(before, end));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, FailureKind::BadInput);
        QCOMPARE(refused.error().detail, why);
        QCOMPARE(desk->office(), before);
        QCOMPARE(desk->officeVersions()->size(), qsizetype(1));
    }

    void twoDesksDoNotLoseEachOthersWords_data() { addEngineRows(); }
    void twoDesksDoNotLoseEachOthersWords()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk here = deskAt(location, at("2020-08-19T14:41:00"), false);
        const auto there = another(location, *here.clock);
        QVERIFY(there->saveOffice(withEnd(there->office(), QStringLiteral("Trân trọng./."))));
        const Outcome refused = here->saveOffice(withEnd(here->office(), QStringLiteral("Kính báo cáo./.")));
        QVERIFY(!refused);
        QVERIFY(here->refresh());
        QCOMPARE(here->office(), there->office());
        QVERIFY(here->saveOffice(withEnd(here->office(), QStringLiteral("Kính báo cáo./."))));
    }

    void aClerksSentencesOutliveTheProgram_data() { addEngineRows(); }
    void aClerksSentencesOutliveTheProgram()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const PaperEdits edits{{QStringLiteral("result"), QStringLiteral("Tại 21 xã …"), QStringLiteral("Toàn huyện …")}};
        const PaperEditsOf daily{QStringLiteral("daily"), wednesday};
        {
            const TestDesk desk = deskAt(location, at("2020-08-19T14:41:00"), false);
            QVERIFY(desk->savePaperEdits(daily, edits));
            const qint64 length = *desk->journalLength();
            QVERIFY(desk->savePaperEdits(daily, edits)); // nothing new: no entry
            QCOMPARE(*desk->journalLength(), length);
        }
        const FixedClock later(at("2020-08-20T08:00:00"));
        const auto again = another(location, later);
        QCOMPARE(*again->paperEdits(daily), edits);
        QVERIFY(again->paperEdits({QStringLiteral("daily"), wednesday.plus(1)})->isEmpty());
        QVERIFY(again->paperEdits({QStringLiteral("closing"), wednesday})->isEmpty());
        QVERIFY(again->paperEdits({QStringLiteral("daily"), wednesday, QStringLiteral("19432")})->isEmpty());
        QVERIFY(again->savePaperEdits(daily, {}));
        QVERIFY(again->paperEdits(daily)->isEmpty());
        QCOMPARE(again->journal(1)->first().before, QStringLiteral("Toàn huyện …"));
        QVERIFY(again->verify()->intact());
    }
};

QTEST_GUILESS_MAIN(OfficeTemplatesTest)
#include "tst_officetemplates.moc"
