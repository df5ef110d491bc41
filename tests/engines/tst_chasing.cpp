// Reminders, calls, evidence and the closing on both engines: what the office did about numbers that did not come.
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "tests/support/engines.h"
#include "tests/support/sampledesk.h"

#include <QTest>

using namespace dophu;

namespace
{

const Day wednesday(2020, 8, 19);

UnitId unitOf(const TestDesk &desk, const char *code)
{
    return desk->registry().byCode(QString::fromLatin1(code))->id;
}

Chase callTo(UnitId unit, const char *called, const char *promised = nullptr)
{
    Chase call;
    call.unit = unit;
    call.day = wednesday;
    call.at = at(called);
    if (promised)
        call.promised = at(promised);
    call.channel = Channel::Phone;
    call.note = QStringLiteral("  chị Hằng nghe máy ");
    return call;
}

QStringList withoutTriggers(const QString &engine, const QString &table, const QString &statement)
{
    QStringList statements;
    if (engine == QLatin1String("sqlite")) {
        for (const char *kind : {"update", "delete"})
            statements.append(QStringLiteral("DROP TRIGGER %1_no_%2").arg(table, QLatin1String(kind)));
    } else {
        statements.append(QStringLiteral("DROP TRIGGER %1_no_change ON %1").arg(table));
    }
    return statements << statement;
}

QVector<ReportDraft> carriedForAllMissing(const TestDesk &desk)
{
    QVector<ReportDraft> drafts;
    const ClosingCheck check = desk->closingCheck(wednesday).value();
    for (const UnitFigures &unit : check.missing) {
        ReportDraft draft;
        draft.unit = unit.id;
        draft.day = wednesday;
        draft.said = Said::Carried;
        draft.reason = QStringLiteral("Không liên lạc được");
        draft.expected = ReportDraft::whatever;
        drafts.append(draft);
    }
    return drafts;
}

} // namespace

class ChasingTest : public QObject
{
    Q_OBJECT

private slots:
    void aCallAndItsPromiseAreKept_data() { addEngineRows(); }
    void aCallAndItsPromiseAreKept()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T13:45:00"), false);
        const UnitId huc = unitOf(desk, "19468");
        QVERIFY(desk->noteCall(callTo(huc, "2020-08-19T13:42:00", "2020-08-19T14:10:00")));
        QVERIFY(desk->noteReminder(wednesday, {huc, unitOf(desk, "19429"), huc}, Channel::Zalo));
        const QVector<ChaseNote> all = desk->chasesOn(wednesday).value();
        QCOMPARE(all.size(), 3); // the unit named twice is reminded once
        const QVector<ChaseNote> ofHuc = desk->chasesOf(huc, wednesday, wednesday).value();
        QCOMPARE(ofHuc.size(), 2);
        QCOMPARE(ofHuc.first().chase.promised, at("2020-08-19T14:10:00"));
        QCOMPARE(ofHuc.first().chase.note, QStringLiteral("chị Hằng nghe máy"));
        QCOMPARE(ofHuc.first().by, testClerk().name);
        QCOMPARE(ofHuc.last().chase.kind, ChaseKind::Reminder);
        QCOMPARE(ofHuc.last().number, 2);
        const ChaseSummary summary = summaryOf(ofHuc);
        QCOMPARE(summary.times, 2);
        QCOMPARE(summary.last, at("2020-08-19T13:45:00"));
        QCOMPARE(*desk->journalLength(), 3); // founding, one call, one reminder for two units
        QVERIFY(desk->verify()->intact());
    }

    void aPromiseIsOverdueOnlyAfterItsMinute()
    {
        ChaseSummary summary;
        QCOMPARE(summary.minutesOverdue(at("2020-08-19T15:00:00")), 0);
        summary.promised = at("2020-08-19T14:10:00");
        QCOMPARE(summary.minutesOverdue(at("2020-08-19T14:10:00")), 0);
        QCOMPARE(summary.minutesOverdue(at("2020-08-19T14:10:01")), 1);
        QCOMPARE(summary.minutesOverdue(at("2020-08-19T14:32:59")), 22);
    }

    void aPromiseBeforeTheCallIsRefused()
    {
        const TestDesk desk = deskAt(QStringLiteral(":memory:"), at("2020-08-19T13:45:00"), false);
        const qint64 length = *desk->journalLength();
        const UnitId huc = unitOf(desk, "19468");
        QCOMPARE(desk->noteCall(callTo(huc, "2020-08-19T13:42:00", "2020-08-19T13:10:00")).error().kind,
                 FailureKind::BadInput);
        QCOMPARE(desk->noteReminder(wednesday, {huc, UnitId(9999)}, Channel::Zalo).error().kind, FailureKind::UnknownUnit);
        QCOMPARE(desk->noteReminder(Day(2020, 9, 1), {huc}, Channel::Zalo).error().kind, FailureKind::DayOutsideCampaign);
        QVERIFY(desk->noteReminder(wednesday, {}, Channel::Zalo));
        QCOMPARE(*desk->journalLength(), length);
    }

    void evidenceComesBackAsItWas_data() { addEngineRows(); }
    void evidenceComesBackAsItWas()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:12:00"), false);
        const UnitId huc = unitOf(desk, "19468");
        QByteArray bytes("\x89PNG\r\n\x1a\n");
        for (int i = 0; i < 70'000; ++i)
            bytes.append(char(i % 256)); // every byte, zero among them
        const auto attached = desk->attachEvidence(huc, wednesday, QStringLiteral("C:\\Ảnh\\Zalo-Húc.png"), bytes);
        QVERIFY(attached);
        QVERIFY(!attached->known && !attached->elsewhere);
        QCOMPARE(attached->evidence.name, QStringLiteral("Zalo-Húc.png"));
        QCOMPARE(attached->evidence.mediaType, QStringLiteral("image/png"));
        QCOMPARE(attached->evidence.sha256, sha256Of(bytes));
        const QVector<Evidence> list = desk->evidenceOf(huc, wednesday).value();
        QCOMPARE(list, QVector<Evidence>{attached->evidence});
        QCOMPARE(desk->evidenceContent(list.first()).value(), bytes);
        // Twice is once; for another unit it is kept once, but said.
        const qint64 length = *desk->journalLength();
        QVERIFY(desk->attachEvidence(huc, wednesday, QStringLiteral("khác tên.png"), bytes)->known);
        QCOMPARE(*desk->journalLength(), length);
        const auto other = desk->attachEvidence(unitOf(desk, "19429"), wednesday, QStringLiteral("Zalo.png"), bytes);
        QCOMPARE(other->elsewhere->unit, huc);
        QVERIFY(desk->verify()->intact());
    }

    void whatIsNoEvidenceIsRefused()
    {
        const TestDesk desk = deskAt(QStringLiteral(":memory:"), at("2020-08-19T14:12:00"), false);
        const UnitId huc = unitOf(desk, "19468");
        QCOMPARE(desk->attachEvidence(huc, wednesday, QStringLiteral("a.png"), {}).error().kind, FailureKind::EmptyFile);
        const QByteArray huge(largestEvidence + 1, 'x');
        QCOMPARE(desk->attachEvidence(huc, wednesday, QStringLiteral("a.png"), huge).error().kind, FailureKind::TooLarge);
        QVERIFY(desk->attachEvidence(huc, wednesday, QStringLiteral("a.png"), huge.left(largestEvidence)));
    }

    void aChangedFileIsNeitherOpenedNorPassedByVerify_data() { addEngineRows(); }
    void aChangedFileIsNeitherOpenedNorPassedByVerify()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk desk = deskAt(location, at("2020-08-19T14:12:00"), false);
        const UnitId huc = unitOf(desk, "19468");
        const auto attached = desk->attachEvidence(huc, wednesday, QStringLiteral("a.txt"), QByteArray("554"));
        QVERIFY(attached);
        QString refusal;
        QVERIFY(!sabotage(location, {QStringLiteral("UPDATE evidence_content SET bytes = 'x'")}, &refusal));
        QVERIFY2(refusal.contains(QLatin1String("append-only")), qPrintable(refusal));
        QVERIFY(sabotage(location, withoutTriggers(engine, QStringLiteral("evidence_content"),
                                                   QStringLiteral("UPDATE evidence_content SET bytes = '562'"))));
        QCOMPARE(desk->evidenceContent(attached->evidence).error().kind, FailureKind::EvidenceChanged);
        const auto verdict = desk->verify();
        QVERIFY(verdict);
        QCOMPARE(verdict->firstBroken, attached->evidence.journal);
        QCOMPARE(verdict->what, QStringLiteral("content"));
    }

    void aChangedNoteIsNamedByVerify_data() { addEngineRows(); }
    void aChangedNoteIsNamedByVerify()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk desk = deskAt(location, at("2020-08-19T14:12:00"), false);
        QVERIFY(desk->noteCall(callTo(unitOf(desk, "19468"), "2020-08-19T13:42:00", "2020-08-19T14:10:00")));
        for (const char *statement : {"UPDATE chase SET promised = 1", "DELETE FROM chase", "DELETE FROM evidence"}) {
            if (engine == QLatin1String("postgres") || qstrcmp(statement, "DELETE FROM evidence") != 0)
                QVERIFY(!sabotage(location, {QString::fromLatin1(statement)}));
        }
        QVERIFY(sabotage(location, withoutTriggers(engine, QStringLiteral("chase"),
                                                   QStringLiteral("UPDATE chase SET promised = promised + 60000"))));
        QCOMPARE(desk->verify()->firstBroken, 2);
    }

    void backupCarriesNotesAndEvidence_data() { addEngineRows(); }
    void backupCarriesNotesAndEvidence()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const QString copy = m_engines.folder() + QStringLiteral("/ban-sao-%1.dophu").arg(engine);
        UnitId huc;
        {
            const TestDesk desk = deskAt(location, at("2020-08-19T14:12:00"), false);
            huc = unitOf(desk, "19468");
            QVERIFY(desk->noteCall(callTo(huc, "2020-08-19T13:42:00", "2020-08-19T14:10:00")));
            QVERIFY(desk->attachEvidence(huc, wednesday, QStringLiteral("a.txt"), QByteArray("5\0 54", 5)));
            QVERIFY(desk->backup(copy));
        }
        const FixedClock clock(at("2020-08-19T15:00:00"));
        QVERIFY(restoreFrom(copy, location, clock));
        auto database = Database::open(location, OpenMode::Existing, clock);
        QVERIFY(database);
        const auto desk = Desk::open(std::move(*database), clock, testClerk());
        QVERIFY(desk);
        QCOMPARE((*desk)->chasesOn(wednesday)->size(), 1);
        const QVector<Evidence> list = (*desk)->evidenceOf(huc, wednesday).value();
        QCOMPARE(list.size(), 1);
        QCOMPARE((*desk)->evidenceContent(list.first()).value(), QByteArray("5\0 54", 5));
        QVERIFY((*desk)->verify()->intact());
    }

    void decisionsAndClosingAreOne_data() { addEngineRows(); }
    void decisionsAndClosingAreOne()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:31:00"), true);
        const QVector<ReportDraft> decisions = carriedForAllMissing(desk);
        QVERIFY(decisions.size() > 1);
        // Errors are still open: neither the closing nor one decision stands.
        const qint64 length = *desk->journalLength();
        QCOMPARE(desk->close(wednesday, decisions).error().kind, FailureKind::Unresolved);
        QCOMPARE(*desk->journalLength(), length);
        QVERIFY(desk->historyOf(decisions.first().unit, wednesday)->isEmpty());
        QVERIFY(desk->verify()->intact());
        QVERIFY(desk->acceptAll(wednesday, QStringLiteral("đã gọi xác nhận")));
        const auto state = desk->close(wednesday, decisions);
        QVERIFY(state && state->closed);
        QVERIFY(desk->consolidation(wednesday)->unit(QStringLiteral("19468"))->chosenCarried);
        QVERIFY(desk->verify()->intact());
    }

    void aDecisionOvertakenByAReportClosesNothing_data() { addEngineRows(); }
    void aDecisionOvertakenByAReportClosesNothing()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:31:00"), true);
        QVERIFY(desk->acceptAll(wednesday, QStringLiteral("đã gọi xác nhận")));
        QVector<ReportDraft> decisions = carriedForAllMissing(desk);
        for (ReportDraft &decision : decisions)
            decision.expected = 0;
        ReportDraft late = decisions.last();
        late.said = Said::Value;
        late.installed = desk->consolidation(wednesday)->unit(desk->registry().byId(late.unit)->code)->installed;
        late.received = at("2020-08-19T14:30:00");
        QVERIFY(desk->enter(late));
        const qint64 length = *desk->journalLength();
        QCOMPARE(desk->close(wednesday, decisions).error().kind, FailureKind::ChangedElsewhere);
        QVERIFY(!desk->dayState(wednesday)->closed);
        QCOMPARE(*desk->journalLength(), length);
        QVERIFY(desk->historyOf(decisions.first().unit, wednesday)->isEmpty());
    }

    void aClosingCutShortLeavesNothing()
    {
        // The engine refuses the very last row of the closing, as a full disk or a cut cable would.
        const QString location = m_engines.freshLocation(QStringLiteral("sqlite"));
        const TestDesk desk = deskAt(location, at("2020-08-19T14:31:00"), true);
        QVERIFY(desk->acceptAll(wednesday, QStringLiteral("đã gọi xác nhận")));
        const QVector<ReportDraft> decisions = carriedForAllMissing(desk);
        QVERIFY(sabotage(location, {QStringLiteral("CREATE TRIGGER full_disk BEFORE INSERT ON day_act"
                                                   " BEGIN SELECT RAISE(ABORT, 'disk full'); END")}));
        const qint64 length = *desk->journalLength();
        QVERIFY(!desk->close(wednesday, decisions));
        QCOMPARE(*desk->journalLength(), length);
        QVERIFY(desk->historyOf(decisions.first().unit, wednesday)->isEmpty());
        QVERIFY(!desk->dayState(wednesday)->closed);
        QVERIFY(desk->verify()->intact());
    }

    void onlyWhoMayReopensADay()
    {
        const TestDesk desk = deskAt(QStringLiteral(":memory:"), at("2020-08-19T14:31:00"), true);
        takeTheRightToReopen(*desk);
        QVERIFY(desk->acceptAll(wednesday, QStringLiteral("đã gọi xác nhận")));
        QVERIFY(desk->close(wednesday));
        QCOMPARE(desk->reopen(wednesday, QStringLiteral("nhầm")).error().kind, FailureKind::NotAllowed);
        QVERIFY(desk->dayState(wednesday)->closed);
        QVERIFY(testClerk().mayReopen()); // an office that lists nobody has nobody to ask
    }

    void theReminderTextIsKept_data() { addEngineRows(); }
    void theReminderTextIsKept()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:12:00"), false);
        QVERIFY(desk->reminderTemplate()->isEmpty());
        const QString text = QStringLiteral("Nhờ {đơn vị} gửi số ngày {ngày} trước {hạn mới}.");
        QVERIFY(desk->saveReminderTemplate(text));
        QCOMPARE(desk->reminderTemplate().value(), text);
        QVERIFY(desk->saveReminderTemplate({}));
        QVERIFY(desk->reminderTemplate()->isEmpty());
        QVERIFY(desk->verify()->intact());
    }

    void fileNamesLeadNowhere_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("safe");
        QTest::addColumn<bool>("opens");
        QTest::newRow("plain") << QStringLiteral("BC 41 UBND xã Thuận.pdf") << QStringLiteral("BC 41 UBND xã Thuận.pdf")
                               << true;
        QTest::newRow("a path upwards") << QStringLiteral("../../etc/a.png") << QStringLiteral("a.png") << true;
        QTest::newRow("a Windows path") << QStringLiteral("C:\\Windows\\a.png") << QStringLiteral("a.png") << true;
        QTest::newRow("a stream") << QStringLiteral("a.png:evil.exe") << QStringLiteral("a.png_evil.exe") << false;
        QTest::newRow("a program") << QStringLiteral("a.exe") << QStringLiteral("a.exe") << false;
        QTest::newRow("a script") << QStringLiteral("a.png.js") << QStringLiteral("a.png.js") << false;
        QTest::newRow("a batch file with dots behind") << QStringLiteral("a.bat . .") << QStringLiteral("a.bat") << false;
        QTest::newRow("macros") << QStringLiteral("a.xlsm") << QStringLiteral("a.xlsm") << false;
        QTest::newRow("a page with scripts") << QStringLiteral("a.html") << QStringLiteral("a.html") << false;
        QTest::newRow("a turned end") << QStringLiteral("anh\u202Egpj.exe") << QStringLiteral("anhgpj.exe") << false;
        QTest::newRow("a device") << QStringLiteral("con.png") << QStringLiteral("_con.png") << true;
        QTest::newRow("another device") << QStringLiteral("COM1") << QStringLiteral("_COM1") << false;
        QTest::newRow("only dots") << QStringLiteral("...") << QStringLiteral("chung-tu") << false;
        QTest::newRow("nothing") << QString() << QStringLiteral("chung-tu") << false;
        QTest::newRow("hidden") << QStringLiteral(".png") << QStringLiteral("png") << false;
        QTest::newRow("an option") << QStringLiteral("--help.txt") << QStringLiteral("help.txt") << true;
        QTest::newRow("very long") << QString(500, u'ắ') + QStringLiteral(".png")
                                   << QString(76, u'ắ') + QStringLiteral(".png") << true;
    }
    void fileNamesLeadNowhere()
    {
        QFETCH(QString, given);
        QFETCH(QString, safe);
        QFETCH(bool, opens);
        QCOMPARE(safeFileName(given), safe);
        QCOMPARE(mayBeOpened(given, QByteArray("x")), opens);
        QVERIFY(!mayBeOpened(given, QByteArray("MZ\x90")));
    }

private:
    Engines m_engines;
};

QTEST_GUILESS_MAIN(ChasingTest)
#include "tst_chasing.moc"
