// Merging, splitting and excusing units on both engines: what the district stands at must not depend on how the map is
// drawn.
#include "core/coverage/consolidationtext.h"
#include "core/coverage/footnotes.h"
#include "core/storage/database.h"
#include "tests/support/engines.h"
#include "tests/support/sampledesk.h"
#include "tests/support/smalldesk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dophu;

namespace
{

const QString smartphones = QStringLiteral("nguoi-dung-dttm");
const Day mergeDay(2020, 8, 18);

UnitId idOf(const Desk &desk, const char *code)
{
    return desk.registry().byCode(QString::fromLatin1(code))->id;
}

ReportDraft saying(const Desk &desk, const char *code, Day day, qint64 installed)
{
    ReportDraft draft;
    draft.unit = idOf(desk, code);
    draft.day = day;
    draft.installed = Count::from(installed);
    draft.received = Moment::local(day, QTime(13, 0));
    draft.channel = Channel::Zalo;
    draft.expected = ReportDraft::whatever;
    return draft;
}

MergeWish thanhAndXy(const Desk &desk, Day day)
{
    MergeWish wish;
    wish.from = {idOf(desk, "19480"), idOf(desk, "19492")};
    wish.heir.code = QStringLiteral("19493");
    wish.heir.name = QStringLiteral("Xã Thanh Xy");
    wish.day = day;
    wish.rule = QStringLiteral("Nghị quyết 1/NQ-HĐND");
    return wish;
}

QByteArray jsonOf(const Desk &desk, Day day)
{
    return consolidationJson(*desk.consolidation(day), *desk.pace(day));
}

Sum districtOn(const Desk &desk, Day day)
{
    return desk.liveConsolidation(day)->district.carriedForward;
}

} // namespace

class UnitChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void sharesAddUpExactly()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 5000; ++round) {
            const Count total = *Count::from(random.bounded(1'000'000));
            QVector<Count> weights(1 + random.bounded(9));
            for (Count &weight : weights)
                weight = *Count::from(random.bounded(4) == 0 ? 0 : random.bounded(100'000));
            qint64 sum = 0;
            for (const Count share : sharedOut(total, weights))
                sum += share.value();
            QCOMPARE(sum, total.value());
        }
        const Count most = *Count::from(Count::largest);
        QCOMPARE(sharedOut(most, {most, most}).first().value() + sharedOut(most, {most, most}).last().value(), most.value());
    }

    void aSharedTargetGoesOverToTheHeir_data() { addEngineRows(); }
    void aSharedTargetGoesOverToTheHeir()
    {
        QFETCH(QString, engine);
        const TestDesk desk = madeUpDesk(m_engines.freshLocation(engine), 6, at("2020-08-20T16:00:00"));
        QVector<Unit> communes;
        for (const Unit &unit : desk->registry().units()) {
            if (unit.stream == QLatin1String("dia-ban"))
                communes.append(unit);
        }
        const auto target = [](int percent) {
            Target made;
            made.hundredths = percent * 100;
            return made;
        };
        Campaign campaign = desk->campaign();
        campaign.unitTargets = {{communes.at(0).code, target(65)}, {communes.at(1).code, target(70)}};
        QVERIFY(desk->saveCampaign(campaign));
        MergeWish wish;
        wish.from = {communes.at(0).id, communes.at(1).id};
        wish.heir.code = QStringLiteral("MOI");
        wish.heir.name = QStringLiteral("Xã Mới");
        wish.day = mergeDay;
        wish.rule = QStringLiteral("Nghị quyết 1/NQ-HĐND");
        const Outcome refused = desk->merge(wish); // nobody said what the target of both is
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(QStringLiteral("mục tiêu riêng khác nhau")),
                 qPrintable(refused.error().detail));
        QVERIFY(!desk->registry().byCode(QStringLiteral("MOI")));
        campaign.unitTargets.insert(communes.at(1).code, target(65));
        QVERIFY(desk->saveCampaign(campaign));
        QVERIFY(desk->merge(wish));
        QCOMPARE(desk->campaign().targetOf(QStringLiteral("MOI")).hundredths, 6500);
        QCOMPARE(desk->campaign().targetOf(communes.at(2).code), desk->campaign().target);
        QVERIFY(desk->verify()->intact());
        Campaign later = desk->campaign(); // and the next change of the campaign follows on it
        later.shortName = QStringLiteral("Thử");
        QVERIFY(desk->saveCampaign(later));
        QVERIFY(desk->verify()->intact());
    }

    void mergingKeepsTheDistrictTotalOnEveryDay()
    {
        QRandomGenerator random(2020);
        for (int round = 0; round < 40; ++round) {
            const quint32 seed = random.generate();
            // The same random history twice; one of the two is merged.
            const auto make = [&] {
                TestDesk desk = emptyDesk(at("2020-08-20T16:00:00"));
                QRandomGenerator history(seed);
                const Day day = Day(2020, 8, 12).plus(history.bounded(7));
                const QVector<const char *> codes{"19480", "19492", "19489", "19429"};
                for (const char *code : codes) {
                    if (history.bounded(2) == 0) {
                        const Day from = Day(2020, 8, 11).plus(history.bounded(9));
                        (void)desk->setBase(Base{idOf(*desk, code), smartphones, *Count::from(300 + history.bounded(900)),
                                                 from, QStringLiteral("BC 1"), history.bounded(2) == 0});
                    }
                }
                QVector<ReportDraft> drafts;
                for (const char *code : codes) {
                    qint64 total = history.bounded(80);
                    for (Day at = Day(2020, 8, 10); at < day; at = at.plus(1)) {
                        const int dice = history.bounded(10);
                        total += dice == 9 ? -5 : history.bounded(40); // now and then an error that is held back
                        ReportDraft draft = saying(*desk, code, at, std::max<qint64>(0, total));
                        if (dice < 2)
                            continue;
                        if (dice == 2) {
                            draft.said = Said::NoChange;
                            draft.installed.reset();
                        } else if (dice == 3) {
                            draft.said = Said::Excused;
                            draft.installed.reset();
                            draft.reason = QStringLiteral("lũ");
                        }
                        drafts.append(draft);
                    }
                }
                const Outcome entered = desk->enterAll(drafts, QStringLiteral("import"), {});
                if (!entered)
                    qFatal("no history");
                return std::pair(std::move(desk), day);
            };
            const auto [plain, day] = make();
            const auto [merged, sameDay] = make();
            QVector<QByteArray> before;
            for (Day at = Day(2020, 8, 10); at < day; at = at.plus(1))
                before.append(jsonOf(*merged, at));
            QVERIFY(merged->merge(thanhAndXy(*merged, day)));
            for (Day at = Day(2020, 8, 10); at <= Day(2020, 8, 20); at = at.plus(1)) {
                QCOMPARE(districtOn(*merged, at), districtOn(*plain, at));
                if (at < day)
                    QCOMPARE(jsonOf(*merged, at), before.at(Day(2020, 8, 10).daysTo(at)));
            }
            QCOMPARE(*merged->totals(Day(2020, 8, 10), Day(2020, 8, 20)),
                     *plain->totals(Day(2020, 8, 10), Day(2020, 8, 20)));
            QVERIFY(merged->verify()->intact());
        }
    }

    void theHeirTakesOverBasesTotalsAndNames_data() { addEngineRows(); }
    void theHeirTakesOverBasesTotalsAndNames()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk desk = deskAt(location, at("2020-08-18T08:00:00"), true);
        const auto own = [&](const char *code) {
            return *desk->liveConsolidation(mergeDay)->unit(QString::fromLatin1(code));
        };
        const UnitFigures thanh = own("19480");
        const UnitFigures xy = own("19492");
        const QByteArray earlier = jsonOf(*desk, mergeDay.plus(-1));
        QVERIFY(desk->merge(thanhAndXy(*desk, mergeDay)));
        const Unit *heir = desk->registry().byCode(QStringLiteral("19493"));
        QVERIFY(heir);
        QCOMPARE(heir->formerNames, (QStringList{QStringLiteral("Xã Thanh"), QStringLiteral("Xã Xy")}));
        QVERIFY(!desk->registry().byCode(QStringLiteral("19480"))->isValidOn(mergeDay));
        const UnitFigures both = own("19493");
        QCOMPARE(both.installed->value(), thanh.installed->value() + xy.installed->value());
        QCOMPARE(both.base->value(), thanh.base->value() + xy.base->value());
        QVERIFY(both.baseIsEstimate);
        QCOMPARE(both.carriedFrom, std::optional(mergeDay.plus(-1)));
        QCOMPARE(jsonOf(*desk, mergeDay.plus(-1)), earlier);
        const auto notes = footnotes(*desk->liveConsolidation(mergeDay));
        QVERIFY(std::any_of(notes.begin(), notes.end(), [](const Footnote &note) {
            return note.text.contains(
                QStringLiteral("Thanh Xy: nhập từ Xã Thanh, Xã Xy từ ngày 18/8/2020 (Nghị quyết 1/NQ-HĐND)."));
        }));
        QVERIFY(std::any_of(desk->registry().pasts().begin(), desk->registry().pasts().end(), [](const CodePast &past) {
            return past.code == QLatin1String("19480") && past.became == QLatin1String("19493");
        }));
        QVERIFY(desk->enter(saying(*desk, "19493", mergeDay, both.installed->value() + 12)));
        QCOMPARE(own("19493").increase, std::optional<qint64>(12));
        QCOMPARE(desk->journal(2)->at(1).act, QStringLiteral("merge"));
        QVERIFY(desk->verify()->intact());
        for (const char *statement : {"UPDATE lineage_part SET base = 0", "DELETE FROM lineage_part"})
            QVERIFY2(!sabotage(location, {QString::fromLatin1(statement)}), statement);
    }

    void aLateReportOfAnOldUnitReachesItsHeir_data() { addEngineRows(); }
    void aLateReportOfAnOldUnitReachesItsHeir()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-18T08:00:00"), false);
        QVERIFY(desk->enter(saying(*desk, "19480", Day(2020, 8, 16), 100)));
        QVERIFY(desk->merge(thanhAndXy(*desk, mergeDay)));
        const auto stands = [&] { return desk->liveConsolidation(mergeDay)->unit(QStringLiteral("19493"))->installed; };
        QCOMPARE(stands()->value(), 100);
        QVERIFY(desk->enter(saying(*desk, "19492", Day(2020, 8, 17), 40)));
        QCOMPARE(stands()->value(), 140);
        ReportDraft gone = saying(*desk, "19480", Day(2020, 8, 16), 0);
        gone.said = Said::Withdrawn;
        gone.installed.reset();
        QVERIFY(desk->enter(gone));
        QCOMPARE(stands()->value(), 40);
        QVERIFY(desk->verify()->intact());
    }

    void whatStandsInTheWayOfAMergeIsNamed()
    {
        const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
        const qint64 length = *desk->journalLength();
        const auto why = [&](const MergeWish &wish) {
            const Outcome done = desk->merge(wish);
            return done ? QStringLiteral("done") : done.error().subject + u'|' + done.error().detail;
        };
        MergeWish wish = thanhAndXy(*desk, mergeDay);
        QVERIFY(why(wish).contains(QStringLiteral("đã có số liệu ngày 18/8/2020")));
        wish.day = Day(2020, 8, 20);
        wish.rule = QStringLiteral("  ");
        QCOMPARE(desk->merge(wish).error().kind, FailureKind::ReasonMissing);
        wish.rule = QStringLiteral("NQ");
        wish.heir.code = QStringLiteral("19489");
        QVERIFY(why(wish).contains(QStringLiteral("mã này là của Xã Lìa")));
        wish.heir.code = QStringLiteral("19493");
        wish.from.append(wish.from.first());
        QVERIFY(why(wish).contains(QStringLiteral("hai lần")));
        wish.from = {idOf(*desk, "19480")};
        QVERIFY(why(wish).contains(QStringLiteral("ít nhất hai")));
        wish.from = {idOf(*desk, "19480"), idOf(*desk, "HH-PGD")};
        QVERIFY(why(wish).contains(QStringLiteral("khác nhóm")));
        QCOMPARE(*desk->journalLength(), length);
    }

    void whatWasMergedIsNotCountedTwice()
    {
        const TestDesk desk = emptyDesk(at("2020-08-18T08:00:00"));
        QVERIFY(desk->merge(thanhAndXy(*desk, mergeDay)));
        Unit old = *desk->registry().byCode(QStringLiteral("19480"));
        old.validTo.reset();
        QVERIFY(desk->saveUnit(old).error().detail.contains(QStringLiteral("đã sáp nhập hoặc tách từ ngày 18/8/2020")));
        Unit heir = *desk->registry().byCode(QStringLiteral("19493"));
        heir.validFrom = Day(2020, 8, 10);
        QVERIFY(!desk->saveUnit(heir));
        heir.validFrom = mergeDay;
        heir.phone = QStringLiteral("0911");
        QVERIFY(desk->saveUnit(heir));
        const auto plan = desk->planRegistry(
            {{QStringLiteral("u.csv"), "code,name,group,stream,valid_to\n19480,Xã Thanh,xa-thi-tran,dia-ban,\n"}});
        QCOMPARE(plan.refused, 1);
    }

    void splittingNeedsARuleAndExactShares_data() { addEngineRows(); }
    void splittingNeedsARuleAndExactShares()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-18T08:00:00"), false);
        QVERIFY(desk->enter(saying(*desk, "19489", Day(2020, 8, 16), 700)));
        const Sum before = districtOn(*desk, mergeDay);
        SplitWish wish;
        wish.from = idOf(*desk, "19489");
        wish.day = mergeDay;
        const auto heir = [](const char *code, const char16_t *name, qint64 base, qint64 counted) {
            SplitWish::Heir made;
            made.unit.code = QString::fromLatin1(code);
            made.unit.name = QString::fromUtf16(name);
            made.base = *Count::from(base);
            made.counted = *Count::from(counted);
            return made;
        };
        wish.heirs = {heir("N1", u"Xã A Túc mới", 805, 400), heir("N2", u"Xã A Xing mới", 600, 300)};
        QCOMPARE(desk->split(wish).error().kind, FailureKind::ReasonMissing);
        wish.rule = QStringLiteral("Chia theo danh sách thôn, biên bản 18/8/2020");
        wish.heirs[0].base = *Count::from(800);
        QVERIFY(desk->split(wish).error().detail.contains(QStringLiteral("phần mẫu số cộng lại là 1400, phải bằng 1405")));
        wish.heirs[0].base = *Count::from(805);
        wish.heirs[0].counted = *Count::from(401);
        QVERIFY(desk->split(wish).error().detail.contains(QStringLiteral("phần luỹ kế cộng lại là 701, phải bằng 700")));
        wish.heirs[0].counted = *Count::from(400);
        QVERIFY(desk->split(wish));
        QCOMPARE(districtOn(*desk, mergeDay), before);
        QCOMPARE(desk->liveConsolidation(mergeDay)->unit(QStringLiteral("N2"))->installed->value(), 300);
        QCOMPARE(desk->registry().lineages().last().rule, wish.rule);
        // A correction of the old unit's past is shared the same way, to the last person.
        QVERIFY(desk->enter(saying(*desk, "19489", Day(2020, 8, 17), 707)));
        QCOMPARE(desk->liveConsolidation(mergeDay)->unit(QStringLiteral("N1"))->installed->value(), 404);
        QCOMPARE(desk->liveConsolidation(mergeDay)->unit(QStringLiteral("N2"))->installed->value(), 303);
        QVERIFY(desk->verify()->intact());
    }

    void anExcuseCoversItsDaysUntilItIsEnded_data() { addEngineRows(); }
    void anExcuseCoversItsDaysUntilItIsEnded()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk desk = deskAt(location, at("2020-08-17T08:00:00"), false);
        const UnitId huc = idOf(*desk, "19468");
        QVERIFY(desk->enter(saying(*desk, "19468", Day(2020, 8, 14), 300)));
        const auto on = [&](int day) { return *desk->liveConsolidation(Day(2020, 8, day))->unit(QStringLiteral("19468")); };
        const Sum before = districtOn(*desk, Day(2020, 8, 16));
        QCOMPARE(desk->excuse(huc, Day(2020, 8, 15), Day(2020, 8, 18), QStringLiteral(" ")).error().kind,
                 FailureKind::ReasonMissing);
        QVERIFY(!desk->excuse(huc, Day(2020, 8, 15), Day(2020, 8, 14), QStringLiteral("lũ")));
        QVERIFY(desk->excuse(huc, Day(2020, 8, 15), Day(2020, 8, 18), QStringLiteral("lũ chia cắt")));
        QVERIFY(desk->excuse(huc, Day(2020, 8, 18), std::nullopt, QStringLiteral("lũ"))
                    .error()
                    .detail.contains(QStringLiteral("đã được miễn từ 15/8/2020 đến 18/8/2020")));
        QCOMPARE(on(14).status, UnitStatus::OnTime);
        QCOMPARE(on(15).status, UnitStatus::Excused);
        QCOMPARE(on(15).reason, QStringLiteral("lũ chia cắt"));
        QCOMPARE(districtOn(*desk, Day(2020, 8, 16)).installed.value(), before.installed.value() - 300);
        QVERIFY(desk->enter(saying(*desk, "19468", Day(2020, 8, 16), 320))); // reports all the same
        QCOMPARE(on(16).status, UnitStatus::OnTime);
        QCOMPARE(on(17).status, UnitStatus::Excused);
        QVERIFY(desk->endExcuse(desk->registry().excuses().first().id, Day(2020, 8, 16)));
        QCOMPARE(on(15).status, UnitStatus::Excused);
        QVERIFY(on(17).status != UnitStatus::Excused);
        QCOMPARE(on(17).installed->value(), 320);
        QVERIFY(desk->endExcuse(desk->registry().excuses().first().id, Day(2020, 8, 1)));
        QVERIFY(on(15).status != UnitStatus::Excused);
        QVERIFY(desk->excuse(huc, Day(2020, 8, 15), Day(2020, 8, 18), QStringLiteral("lũ"))); // the old one is gone
        QVERIFY(desk->verify()->intact());
        for (const char *statement : {"UPDATE excuse_version SET reason = 'x'", "DELETE FROM excuse_version"})
            QVERIFY2(!sabotage(location, {QString::fromLatin1(statement)}), statement);
    }

    void anExcuseAddedLaterLeavesClosedDays()
    {
        const TestDesk desk = sampleDesk(at("2020-08-19T14:31:00"));
        const Day day(2020, 8, 17);
        QVERIFY(desk->acceptAll(day, QStringLiteral("đã gọi")));
        QVERIFY(desk->close(day));
        const QByteArray frozen = jsonOf(*desk, day);
        QVERIFY(desk->excuse(idOf(*desk, "19468"), day, std::nullopt, QStringLiteral("lũ")));
        QCOMPARE(jsonOf(*desk, day), frozen);
        QVERIFY(desk->verify()->intact());
    }

    void whatWasTamperedWithInAMergeIsNamed()
    {
        const QString location = m_engines.freshLocation(QStringLiteral("sqlite"));
        const TestDesk desk = deskAt(location, at("2020-08-18T08:00:00"), false);
        QVERIFY(desk->merge(thanhAndXy(*desk, mergeDay)));
        QVERIFY(sabotage(location, {QStringLiteral("DROP TRIGGER lineage_part_no_update"),
                                    QStringLiteral("UPDATE lineage_part SET rule = 'khác' WHERE part = 0")}));
        QCOMPARE(desk->verify()->firstBroken, *desk->journalLength());
    }

private:
    Engines m_engines;
};

QTEST_GUILESS_MAIN(UnitChangesTest)
#include "tst_unitchanges.moc"
