// The desk on both engines: the same facts must hold for one PC's file and for the office's server.
#include "core/coverage/consolidationtext.h"
#include "core/intake/reportsfile.h"
#include "core/storage/database.h"
#include "tests/support/engines.h"
#include "tests/support/sampledesk.h"

#include <QTest>

using namespace dophu;

namespace
{

const Day wednesday(2020, 8, 19);

ReportDraft draftFor(const Desk &desk, const char *code, qint64 installed, const char *received, Day day = wednesday)
{
    ReportDraft draft;
    draft.unit = desk.registry().byCode(QString::fromLatin1(code))->id;
    draft.day = day;
    draft.installed = Count::from(installed);
    draft.received = at(received);
    draft.channel = Channel::Zalo;
    draft.expected = ReportDraft::whatever;
    return draft;
}

QByteArray jsonOf(const Desk &desk, Day day)
{
    return consolidationJson(*desk.consolidation(day), *desk.pace(day));
}

} // namespace

class DeskTest : public QObject
{
    Q_OBJECT

private slots:
    void bothEnginesGiveTheSameFigures()
    {
        const TestDesk file = deskAt(m_engines.freshLocation(QStringLiteral("sqlite")), at("2020-08-21T08:00:00"), true);
        const TestDesk server = deskAt(m_engines.freshLocation(QStringLiteral("postgres")), at("2020-08-21T08:00:00"), true);
        for (int day = 10; day <= 20; ++day)
            QCOMPARE(jsonOf(*server, Day(2020, 8, day)), jsonOf(*file, Day(2020, 8, day)));
        QVERIFY(server->verify()->intact());
        QVERIFY(file->verify()->intact());
    }

    void theDatabaseItselfRefusesToRewrite_data() { addEngineRows(); }
    void theDatabaseItselfRefusesToRewrite()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        {
            const TestDesk desk = deskAt(location, at("2020-08-19T14:12:00"), true);
            QVERIFY(desk->acceptAll(Day(2020, 8, 17), QStringLiteral("đã gọi xác nhận")));
            QVERIFY(desk->close(Day(2020, 8, 17)));
        }
        for (const char *statement :
             {"UPDATE report_revision SET installed = 1", "DELETE FROM report_revision", "UPDATE journal SET reason = 'x'",
              "DELETE FROM journal", "UPDATE base SET value = 1", "DELETE FROM acceptance", "UPDATE day_act SET closed = 0",
              "DELETE FROM unit_version", "UPDATE campaign_version SET definition = ''", "DELETE FROM setting"}) {
            QString refusal;
            QVERIFY2(!sabotage(location, {QString::fromLatin1(statement)}, &refusal), statement);
            QVERIFY2(refusal.contains(QLatin1String("append-only")), qPrintable(refusal));
        }
    }

    void replacingIsRewritingToo()
    {
        const QString location = m_engines.freshLocation(QStringLiteral("sqlite"));
        (void)deskAt(location, at("2020-08-19T14:12:00"), true);
        QVERIFY(!sabotage(location, {QStringLiteral("INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE number = 1")}));
        QVERIFY(!sabotage(location, {QStringLiteral("INSERT OR REPLACE INTO report_revision SELECT * FROM report_revision")}));
    }

    void whatIsChangedPastTheProgramIsNamed_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("change");
        QTest::addColumn<qint64>("entry");
        for (const char *engine : {"sqlite", "postgres"}) {
            const auto row = [engine](const char *name) { return qPrintable(QString::fromLatin1(engine) + u' ' + QLatin1String(name)); };
            const QString e = QString::fromLatin1(engine);
            QTest::newRow(row("a reported number")) << e << QStringLiteral("report_revision")
                << QStringLiteral("UPDATE report_revision SET installed = installed + 1 WHERE unit_id = 5 AND day = 2459081") << qint64(2);
            QTest::newRow(row("a unit's name")) << e << QStringLiteral("unit_version")
                << QStringLiteral("UPDATE unit_version SET name = 'Xã khác' WHERE unit_id = 7") << qint64(1);
            QTest::newRow(row("a base")) << e << QStringLiteral("base")
                << QStringLiteral("UPDATE base SET value = value + 1 WHERE base_id = 3") << qint64(1);
            QTest::newRow(row("who did it")) << e << QStringLiteral("journal")
                << QStringLiteral("UPDATE journal SET by_name = 'Ai đó' WHERE number = 3") << qint64(3);
            QTest::newRow(row("an entry taken out")) << e << QStringLiteral("journal")
                << QStringLiteral("DELETE FROM journal WHERE number = 3") << qint64(4);
            QTest::newRow(row("the last entry taken out")) << e << QStringLiteral("journal")
                << QStringLiteral("DELETE FROM journal WHERE number = 4") << qint64(4);
            QTest::newRow(row("a derived figure")) << e << QString()
                << QStringLiteral("UPDATE standing SET counted = counted + 1 WHERE unit_id = 5 AND day = 2459081") << qint64(2);
        }
    }
    void whatIsChangedPastTheProgramIsNamed()
    {
        QFETCH(QString, engine);
        QFETCH(QString, table);
        QFETCH(QString, change);
        QFETCH(qint64, entry);
        const QString location = m_engines.freshLocation(engine);
        TestDesk desk = deskAt(location, at("2020-08-19T14:12:00"), true);
        QVERIFY(desk->enter(draftFor(*desk, "19492", 190, "2020-08-19T14:10:00")));
        QVERIFY(desk->enter(draftFor(*desk, "19492", 195, "2020-08-19T14:11:00")));
        QVERIFY(desk->verify()->intact());
        QStringList statements;
        if (!table.isEmpty() && engine == QLatin1String("sqlite")) {
            for (const char *kind : {"update", "delete"})
                statements.append(QStringLiteral("DROP TRIGGER %1_no_%2").arg(table, QLatin1String(kind)));
        } else if (!table.isEmpty()) {
            statements.append(QStringLiteral("DROP TRIGGER %1_no_change ON %1").arg(table));
        }
        QVERIFY(sabotage(location, statements + QStringList{change}));
        const auto verdict = desk->verify();
        QVERIFY(verdict);
        QCOMPARE(verdict->firstBroken, entry);
    }

    void blankZeroNoChangeAndExcusedDiffer_data() { addEngineRows(); }
    void blankZeroNoChangeAndExcusedDiffer()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-10T14:30:00"), false);
        const Day day(2020, 8, 10);
        QVERIFY(desk->enter(draftFor(*desk, "19429", 0, "2020-08-10T09:00:00", day)));
        ReportDraft noChange = draftFor(*desk, "19432", 0, "2020-08-10T09:00:00", day);
        noChange.said = Said::NoChange;
        noChange.installed.reset();
        QVERIFY(desk->enter(noChange));
        ReportDraft excused = noChange;
        excused.unit = desk->registry().byCode(QStringLiteral("19435"))->id;
        excused.said = Said::Excused;
        excused.received = Moment();
        QCOMPARE(desk->enter(excused).error().kind, FailureKind::ReasonMissing);
        excused.reason = QStringLiteral("lũ chia cắt");
        QVERIFY(desk->enter(excused));
        const auto figures = desk->consolidation(day);
        QVERIFY(figures);
        QCOMPARE(figures->unit(QStringLiteral("19429"))->status, UnitStatus::OnTime);
        QCOMPARE(figures->unit(QStringLiteral("19429"))->installed->value(), 0);
        QCOMPARE(figures->unit(QStringLiteral("19432"))->status, UnitStatus::NoChange);
        QVERIFY(!figures->unit(QStringLiteral("19432"))->installed);
        QCOMPARE(figures->unit(QStringLiteral("19435"))->status, UnitStatus::Excused);
        QCOMPARE(figures->unit(QStringLiteral("19438"))->status, UnitStatus::Missing);
        QVERIFY(!figures->unit(QStringLiteral("19438"))->installed);
        QCOMPARE(figures->district.carriedForward.base.value(), 32296 - 352); // the excused unit is out of the rates
        QCOMPARE(figures->all.excused, 1);
        QVERIFY(desk->verify()->intact());
    }

    void aBaseCorrectedLaterLeavesEarlierDays_data() { addEngineRows(); }
    void aBaseCorrectedLaterLeavesEarlierDays()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:12:00"), true);
        const QByteArray before = jsonOf(*desk, Day(2020, 8, 17));
        const Unit *lia = desk->registry().byCode(QStringLiteral("19489"));
        QVERIFY(desk->setBase(Base{lia->id, QStringLiteral("nguoi-dung-dttm"), *Count::from(1422), Day(2020, 8, 18),
                                   QStringLiteral("BC 42/BC-UBND"), false}));
        QCOMPARE(jsonOf(*desk, Day(2020, 8, 17)), before);
        QCOMPARE(desk->consolidation(Day(2020, 8, 18))->unit(QStringLiteral("19489"))->base->value(), 1422);
        QVERIFY(desk->verify()->intact());
    }

    void loadingTwiceIsLoadingOnce_data() { addEngineRows(); }
    void loadingTwiceIsLoadingOnce()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-21T08:00:00"), true);
        const qint64 length = *desk->journalLength();
        QVERIFY(loadSampleReports(*desk));
        QCOMPARE(*desk->journalLength(), length);
    }

    void anEarlierReceiptLoadedLaterDecidesOnTimeButNotTheFigure()
    {
        const TestDesk desk = deskAt(m_engines.freshLocation(QStringLiteral("sqlite")), at("2020-08-19T16:00:00"), false);
        const auto load = [&](const char *row) {
            const auto file = readReports(QByteArray("date,code,installed,received_at,channel\n") + row, QStringLiteral("r.csv"),
                                          desk->registry(), desk->campaign());
            const auto drafts = newReports(*file, [&](UnitId unit, Day day) { return desk->historyOf(unit, day); });
            return desk->enterAll(*drafts, QStringLiteral("import"), QStringLiteral("r.csv"));
        };
        QVERIFY(load("2020-08-19,19429,3974,2020-08-19T14:30:00,zalo\n"));
        QVERIFY(load("2020-08-19,19429,3970,2020-08-19T13:00:00,zalo\n"));
        const auto unit = *desk->consolidation(wednesday)->unit(QStringLiteral("19429"));
        QCOMPARE(unit.installed->value(), 3974);
        QCOMPARE(unit.status, UnitStatus::OnTime);
        QVERIFY(load("2020-08-19,19429,3970,2020-08-19T13:00:00,zalo\n"));
        QCOMPARE(desk->historyOf(unit.id, wednesday)->size(), 3);
    }

    void twoDesksNeverLoseAWrite_data() { addEngineRows(); }
    void twoDesksNeverLoseAWrite()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk one = deskAt(location, at("2020-08-19T14:12:00"), true);
        auto database = Database::open(location, OpenMode::Existing, *one.clock);
        QVERIFY(database);
        auto two = Desk::open(std::move(*database), *one.clock, Clerk{QStringLiteral("Trần Quang Minh"), {}, QStringLiteral("VHTT-01")});
        QVERIFY(two);
        ReportDraft mine = draftFor(*one, "19492", 190, "2020-08-19T14:10:00");
        const int stands = int(one->historyOf(mine.unit, wednesday)->size());
        mine.expected = stands;
        ReportDraft theirs = mine;
        theirs.installed = Count::from(200);
        QVERIFY((*two)->enter(theirs));
        const auto refused = one->enter(mine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, FailureKind::ChangedElsewhere);
        QCOMPARE(refused.error().detail, QStringLiteral("200"));
        int told = 0;
        connect(&*one, &Desk::dayChanged, this, [&](Day) { ++told; });
        QVERIFY(one->refresh());
        QCOMPARE(told, 1);
        QVERIFY(one->verify()->intact());
    }

    void aClosedDayIsFrozen_data() { addEngineRows(); }
    void aClosedDayIsFrozen()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:31:00"), true);
        QCOMPARE(desk->close(wednesday).error().kind, FailureKind::Unresolved);
        QVERIFY(!desk->acceptAll(wednesday, QStringLiteral("  ")));
        QVERIFY(desk->acceptAll(wednesday, QStringLiteral("đã gọi xác nhận")));
        const auto state = desk->close(wednesday);
        QVERIFY(state);
        QCOMPARE(state->seal.size(), 8);
        const QByteArray frozen = jsonOf(*desk, wednesday);
        QCOMPARE(desk->close(wednesday).error().kind, FailureKind::DayClosed);
        QCOMPARE(desk->enter(draftFor(*desk, "19429", 4000, "2020-08-19T15:10:00")).error().kind, FailureKind::DayClosed);
        // Húc had not reported: its late value goes into its own day and leaves the closed figures alone.
        QVERIFY(desk->enter(draftFor(*desk, "19468", 414, "2020-08-19T15:10:00")));
        QCOMPARE(jsonOf(*desk, wednesday), frozen);
        desk.clock->set(at("2020-08-20T14:20:00"));
        const auto belated = desk->lateForEarlierDays(Day(2020, 8, 20));
        QVERIFY(belated);
        QVERIFY(std::any_of(belated->begin(), belated->end(), [](const Standing &s) { return s.counted->value() == 414; }));
        QCOMPARE(desk->reopen(wednesday, {}).error().kind, FailureKind::ReasonMissing);
        QVERIFY(desk->reopen(wednesday, QStringLiteral("Sở yêu cầu bổ sung")));
        QVERIFY(jsonOf(*desk, wednesday) != frozen);
        QVERIFY(desk->verify()->intact());
    }

    void whatTheSheetSaysIsAcceptedAndFrozenLikeTheRest_data() { addEngineRows(); }
    void whatTheSheetSaysIsAcceptedAndFrozenLikeTheRest()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-18T23:00:00"), true);
        desk.clock->set(at("2020-08-19T14:31:00"));
        // Hướng Phùng and Hướng Sơn exchanged: one falls, the other jumps, and together they tell why.
        QVERIFY(desk->enter(draftFor(*desk, "19441", 227, "2020-08-19T10:00:00")));
        QVERIFY(desk->enter(draftFor(*desk, "19444", 1347, "2020-08-19T10:01:00")));
        const auto codeOf = [&](const char *unit, FindingCode code) {
            const auto day = desk->consolidation(wednesday);
            for (const Finding &finding : day->unit(QString::fromLatin1(unit))->findings) {
                if (finding.code == code)
                    return std::optional(finding);
            }
            return std::optional<Finding>();
        };
        const auto found = codeOf("19441", FindingCode::Exchanged);
        QVERIFY(found);
        QCOMPARE(found->about, desk->registry().byCode(QStringLiteral("19444"))->name);
        QCOMPARE(found->offered->value(), 1347);
        QVERIFY(codeOf("19444", FindingCode::Exchanged));
        QVERIFY(jsonOf(*desk, wednesday).contains("exchanged"));
        // Accepted one by one, it stays accepted, beside the finding of its own line.
        const UnitId unit = desk->registry().byCode(QStringLiteral("19441"))->id;
        QVERIFY(desk->accept(unit, wednesday, FindingCode::Exchanged, QStringLiteral("đã gọi xác nhận")));
        QCOMPARE(codeOf("19441", FindingCode::Exchanged)->accepted->reason, QStringLiteral("đã gọi xác nhận"));
        QVERIFY(codeOf("19441", FindingCode::BelowYesterday)->isOpen());
        QVERIFY(codeOf("19444", FindingCode::Exchanged)->isOpen());
        QVERIFY(desk->acceptAll(wednesday, QStringLiteral("đúng như vậy")));
        QVERIFY(desk->close(wednesday));
        const QByteArray frozen = jsonOf(*desk, wednesday);
        QCOMPARE(codeOf("19444", FindingCode::Exchanged)->accepted->reason, QStringLiteral("đúng như vậy"));
        QCOMPARE(codeOf("19444", FindingCode::Exchanged)->about, desk->registry().byCode(QStringLiteral("19441"))->name);
        QVERIFY(desk->verify()->intact());
        // Corrected after reopening, nothing of it is left.
        QVERIFY(desk->reopen(wednesday, QStringLiteral("đơn vị đính chính")));
        QCOMPARE(jsonOf(*desk, wednesday), frozen);
        QVERIFY(desk->enter(draftFor(*desk, "19441", 1347, "2020-08-19T15:00:00")));
        QVERIFY(desk->enter(draftFor(*desk, "19444", 227, "2020-08-19T15:01:00")));
        QVERIFY(!codeOf("19441", FindingCode::Exchanged));
        QVERIFY(!codeOf("19444", FindingCode::Exchanged));
        QVERIFY(desk->verify()->intact());
    }

    void aClockSetBackIsLogged_data() { addEngineRows(); }
    void aClockSetBackIsLogged()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:12:00"), false);
        desk.clock->set(at("2020-08-19T13:12:00"));
        QVERIFY(desk->enter(draftFor(*desk, "19429", 3974, "2020-08-19T13:10:00")));
        const auto entries = desk->journal(10);
        QCOMPARE(entries->at(1).act, QStringLiteral("clock"));
        QCOMPARE(entries->at(1).before, QStringLiteral("2020-08-19T14:12:00"));
        QVERIFY(desk->enter(draftFor(*desk, "19432", 3000, "2020-08-19T13:10:00")));
        QCOMPARE(desk->journal(10)->at(0).act, QStringLiteral("report"));
        QCOMPARE(*desk->journalLength(), 4); // founding, clock, two reports: noticed once
    }

    void whatNobodyMayEnterIsRefused_data() { addEngineRows(); }
    void whatNobodyMayEnterIsRefused()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:12:00"), false);
        ReportDraft draft = draftFor(*desk, "HH-TH453", 10, "2020-08-19T10:00:00");
        QCOMPARE(desk->enter(draft).error().kind, FailureKind::UnitNotExpected); // merged from 15/8
        draft.day = Day(2020, 8, 14);
        QVERIFY(desk->enter(draft));
        draft.day = Day(2020, 9, 1);
        QCOMPARE(desk->enter(draft).error().kind, FailureKind::DayOutsideCampaign);
        draft.unit = UnitId(9999);
        QCOMPARE(desk->enter(draft).error().kind, FailureKind::UnknownUnit);
        // One bad draft among many stores nothing.
        const qint64 length = *desk->journalLength();
        QVERIFY(!desk->enterAll({draftFor(*desk, "19429", 1, "2020-08-19T10:00:00"), draft}, QStringLiteral("paste"), {}));
        QCOMPARE(*desk->journalLength(), length);
    }

    void theRegistryGrowsByVersions_data() { addEngineRows(); }
    void theRegistryGrowsByVersions()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:12:00"), false);
        Unit lia = *desk->registry().byCode(QStringLiteral("19489"));
        lia.aliases.append(QStringLiteral("Lìa mới"));
        lia.contactName = QStringLiteral("Hồ Thị Yến; <b>O'Brien</b>");
        QVERIFY(desk->saveUnit(lia));
        QCOMPARE(*desk->registry().byCode(QStringLiteral("19489")), lia);
        Unit fresh = lia;
        fresh.id = UnitId();
        QVERIFY(!desk->saveUnit(fresh)); // the code is taken
        fresh.code = QStringLiteral("HH-MOI");
        QVERIFY(desk->saveUnit(fresh));
        QCOMPARE(desk->registry().units().last().code, QStringLiteral("HH-MOI"));
        Campaign campaign = desk->campaign();
        campaign.target = Target{6550};
        QVERIFY(desk->saveCampaign(campaign));
        Office office = desk->office();
        office.signerName = QStringLiteral("Người ký khác");
        QVERIFY(desk->saveOffice(office));
        QVERIFY(desk->verify()->intact());
    }

private:
    Engines m_engines;
};

QTEST_GUILESS_MAIN(DeskTest)
#include "tst_desk.moc"
