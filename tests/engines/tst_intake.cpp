// Taking in files and texts, on both engines: all or nothing, one step to undo, originals kept, and the same file known
// again.
#include "core/coverage/consolidationtext.h"
#include "core/intake/intakeknowledge.h"
#include "core/intake/intakepreview.h"
#include "core/intake/learned.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/intakestore.h"
#include "tests/support/engines.h"
#include "tests/support/sampledesk.h"
#include "tests/support/smalldesk.h"
#include "ui/entry/daysheeteditor.h"

#include <QTest>

using namespace dophu;

namespace
{

const Day today(2020, 8, 19);
const Day yesterday(2020, 8, 18);
const Moment noon = at("2020-08-19T12:00:00");

UnitId unitOf(const Desk &desk, const char *code)
{
    return desk.registry().byCode(QString::fromLatin1(code))->id;
}

QByteArray jsonOf(const Desk &desk, Day day = today)
{
    return consolidationJson(*desk.consolidation(day), *desk.pace(day));
}

IntakeOriginal fileNamed(const QString &name)
{
    IntakeOriginal original;
    original.path = QStringLiteral("den/") + name;
    original.name = name;
    original.bytes = name.toUtf8() + " as it came";
    original.size = original.bytes.size();
    original.sha256 = sha256Of(original.bytes);
    return original;
}

FoundValue taken(UnitId unit, qint64 installed)
{
    FoundValue value;
    value.outcome = IntakeOutcome::Accept;
    value.unit = unit;
    value.installed = installed;
    return value;
}

// What counted the day before, and a little more.
FoundValue nextOf(const Desk &desk, UnitId unit, qint64 more = 2)
{
    return taken(unit, desk.intakeKnowledge(today).value()->context().pasts.value(unit).last.value_or(0) + more);
}

IntakePreview settled(const Desk &desk, const QVector<IntakeOriginal> &originals, const QVector<QVector<FoundValue>> &found)
{
    IntakePreview preview = previewOf(today, originals, found);
    if (!desk.settleIntake(preview))
        qFatal("the preview could not be settled");
    return preview;
}

// Two units in one file, a third one in another and in an answered message.
IntakePreview mixedPreview(const Desk &desk)
{
    IntakeOriginal text;
    text.path = QStringLiteral("-");
    text.name = QStringLiteral("Tin nhắn dán");
    text.pasted = true;
    text.bytes = "H Tan luy ke 1";
    text.text = QString::fromUtf8(text.bytes);
    text.size = text.bytes.size();
    text.sha256 = sha256Of(text.bytes);
    FoundValue asked = nextOf(desk, unitOf(desk, "19444"));
    asked.unit.reset();
    asked.outcome = IntakeOutcome::Ask;
    asked.reason = IntakeReason::AmbiguousUnit;
    asked.unitBy.text = QStringLiteral("H Tan");
    IntakePreview preview =
        settled(desk, {fileNamed(QStringLiteral("hai xã.xlsx")), fileNamed(QStringLiteral("Lìa.docx")), text},
                {{nextOf(desk, unitOf(desk, "19429")), nextOf(desk, unitOf(desk, "19432"), 31)},
                 {nextOf(desk, unitOf(desk, "19489"))},
                 {asked}});
    preview.lines[1].found.base = 5900; // another than the office's
    preview.lines[1].takeBase = true;
    preview.lines[3].unitAnswer = unitOf(desk, "19444");
    preview.lines[3].learn = true;
    if (!desk.settleIntake(preview))
        qFatal("the preview could not be settled");
    return preview;
}

// The engine refuses to write more than so many further rows into a table, as a full disk would.
QStringList faultAt(const QString &engine, const QString &table, int after)
{
    if (engine == QLatin1String("sqlite")) {
        return {QStringLiteral("CREATE TABLE fault_count (rows INTEGER)"),
                QStringLiteral("INSERT INTO fault_count SELECT COUNT(*) FROM %1").arg(table),
                QStringLiteral("CREATE TRIGGER fault BEFORE INSERT ON %1 WHEN (SELECT COUNT(*) FROM %1) >="
                               " (SELECT rows FROM fault_count) + %2 BEGIN SELECT RAISE(ABORT, 'the disk is full'); END")
                    .arg(table)
                    .arg(after)};
    }
    return {QStringLiteral("CREATE TABLE fault_count AS SELECT COUNT(*) AS rows FROM %1").arg(table),
            QStringLiteral("CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                           " IF (SELECT COUNT(*) FROM %1) >= (SELECT rows FROM fault_count) + %2"
                           " THEN RAISE EXCEPTION 'the disk is full'; END IF; RETURN NEW; END $$")
                .arg(table)
                .arg(after),
            QStringLiteral("CREATE TRIGGER fault BEFORE INSERT ON %1 FOR EACH ROW EXECUTE FUNCTION fault()").arg(table)};
}

QStringList withoutFault(const QString &engine, const QString &table)
{
    if (engine == QLatin1String("sqlite"))
        return {QStringLiteral("DROP TRIGGER fault"), QStringLiteral("DROP TABLE fault_count")};
    return {QStringLiteral("DROP TRIGGER fault ON %1").arg(table), QStringLiteral("DROP FUNCTION fault"),
            QStringLiteral("DROP TABLE fault_count")};
}

} // namespace

class IntakeTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsConfirmedStandsWithItsOriginals_data() { addEngineRows(); }
    void whatIsConfirmedStandsWithItsOriginals()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), noon, true);
        IntakePreview preview = mixedPreview(*desk);
        preview.lines[1].takeBase = false;
        const qint64 length = *desk->journalLength();
        const auto written = desk->confirmIntake(preview);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(*written, 4);
        QCOMPARE(*desk->journalLength(), length + 1);
        const JournalEntry entry = *desk->journalEntry(length + 1);
        QCOMPARE(entry.act, QStringLiteral("import"));
        QCOMPARE(entry.day, today.iso());
        for (const IntakeLine &line : std::as_const(preview.lines)) {
            const QVector<Revision> history = *desk->historyOf(*line.unit(), today);
            QCOMPARE(history.last().report.installed, Count::from(*line.number()));
            QCOMPARE(history.last().journal, length + 1);
            const QVector<Evidence> papers = *desk->evidenceOf(*line.unit(), today);
            QCOMPARE(papers.size(), 1);
            const IntakeOriginal &original = preview.originals.at(line.original);
            QCOMPARE(papers.first().sha256, original.sha256);
            QCOMPARE(*desk->evidenceContent(papers.first()), original.bytes);
        }
        const QVector<IntakeSource> sources = *desk->intakeSourcesOf(length + 1);
        QCOMPARE(sources.size(), 3);
        QCOMPARE(sources.first().sha256, preview.originals.first().sha256);
        QVERIFY(desk->verify()->intact());
    }

    void confirmedAndUndoneTheFiguresAreAsBefore_data() { addEngineRows(); }
    void confirmedAndUndoneTheFiguresAreAsBefore()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), noon, true);
        IntakePreview preview = mixedPreview(*desk);
        preview.lines[1].takeBase = false; // a base belongs to the registry, whose history undo leaves alone
        QVERIFY(desk->settleIntake(preview));
        const QByteArray before = jsonOf(*desk);
        QVERIFY(desk->confirmIntake(preview));
        const QByteArray between = jsonOf(*desk);
        QVERIFY(between != before);
        DaySheetEditor editor(*desk);
        editor.setDay(today);
        editor.undo();
        QCOMPARE(jsonOf(*desk), before);
        editor.redo();
        QCOMPARE(jsonOf(*desk), between);
        QVERIFY(desk->verify()->intact());
    }

    void theSameFileTwiceSaysSoUntilItIsUndone_data() { addEngineRows(); }
    void theSameFileTwiceSaysSoUntilItIsUndone()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), noon, false);
        const UnitId thanh = unitOf(*desk, "19429");
        const QVector<IntakeOriginal> originals{fileNamed(QStringLiteral("một xã.xlsx"))};
        const IntakePreview first = settled(*desk, originals, {{taken(thanh, 508)}});
        QCOMPARE(first.lines.first().kind, IntakeClass::New);
        QVERIFY(desk->confirmIntake(first));
        desk.clock->set(at("2020-08-19T13:02:00"));
        IntakePreview again = settled(*desk, originals, {{taken(thanh, 510)}});
        QCOMPARE(again.originals.first().takenAt, noon);
        QCOMPARE(again.originals.first().takenBy, testClerk().name);
        QCOMPARE(again.lines.first().note, IntakeNote::TakenBefore);
        QVERIFY(!again.lines.first().ticked);
        DaySheetEditor editor(*desk);
        editor.setDay(today);
        editor.undo();
        again = settled(*desk, originals, {{taken(thanh, 510)}});
        QVERIFY(again.originals.first().takenBack);
        QVERIFY(again.lines.first().ticked);
        const auto written = desk->confirmIntake(again);
        QVERIFY2(written, written ? "" : qPrintable(written.error().subject));
        QCOMPARE(desk->evidenceOf(thanh, today)->size(), 1); // the same paper is not attached twice
        editor.undo();
        editor.redo();
        again = settled(*desk, originals, {{taken(thanh, 510)}});
        QVERIFY(!again.originals.first().takenBack);
        QVERIFY(desk->verify()->intact());
    }

    void aFailedStatementLeavesNothing_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("after");
        for (const char *engine : {"sqlite", "postgres"}) {
            for (const auto &[table, rows] :
                 {std::pair("journal", 2), std::pair("base", 1), std::pair("report_revision", 4), std::pair("standing", 4),
                  std::pair("sheet_step", 1), std::pair("sheet_step_change", 4), std::pair("evidence_content", 3),
                  std::pair("evidence", 4), std::pair("intake_source", 3), std::pair("learned_name", 1)}) {
                for (int after = 0; after < rows; ++after) {
                    QTest::addRow("%s %s row %d", engine, table, after + 1)
                        << QString::fromLatin1(engine) << QString::fromLatin1(table) << after;
                }
            }
        }
    }
    void aFailedStatementLeavesNothing()
    {
        QFETCH(QString, engine);
        QFETCH(QString, table);
        QFETCH(int, after);
        if (!m_faulty.contains(engine))
            m_faulty.insert(engine, m_engines.freshLocation(engine));
        const QString location = m_faulty.value(engine);
        auto &desk = m_faultyDesks[engine];
        if (!desk)
            desk = std::make_unique<TestDesk>(deskAt(location, noon, false));
        Desk &office = **desk;
        const IntakePreview preview = mixedPreview(office);
        QCOMPARE(countsOf(preview).ticked, 4);
        const QByteArray before = jsonOf(office);
        const qint64 length = *office.journalLength();
        QVERIFY(sabotage(location, faultAt(engine, table, after)));
        const auto written = office.confirmIntake(preview);
        QVERIFY(sabotage(location, withoutFault(engine, table)));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, FailureKind::EngineRefused);
        QCOMPARE(*office.journalLength(), length);
        QCOMPARE(jsonOf(office), before);
        QVERIFY(office.learnedNames()->isEmpty());
        QVERIFY(office.evidenceOf(unitOf(office, "19429"), today)->isEmpty());
        QVERIFY(!settled(office, {preview.originals.first()}, {{taken(unitOf(office, "19429"), 5)}})
                     .originals.first()
                     .takenAt.isValid());
        QVERIFY(office.verify()->intact());
    }

    void whatFailedMayBeConfirmedAgain_data() { addEngineRows(); }
    void whatFailedMayBeConfirmedAgain()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk desk = deskAt(location, noon, false);
        const IntakePreview preview = mixedPreview(*desk);
        QVERIFY(sabotage(location, faultAt(engine, QStringLiteral("learned_name"), 0)));
        QVERIFY(!desk->confirmIntake(preview));
        QVERIFY(sabotage(location, withoutFault(engine, QStringLiteral("learned_name"))));
        const auto written = desk->confirmIntake(preview);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(*written, 4);
        const Base *base = desk->registry().baseOn(unitOf(*desk, "19432"), QStringLiteral("nguoi-dung-dttm"), today);
        QCOMPARE(base->value.value(), 5900);
        QCOMPARE(base->source, QStringLiteral("hai xã.xlsx"));
        QVERIFY(desk->verify()->intact());
    }

    void anotherDeskInBetweenIsAConflictThatNamesWhatStands_data() { addEngineRows(); }
    void anotherDeskInBetweenIsAConflictThatNamesWhatStands()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk desk = deskAt(location, noon, false);
        const Clerk colleague{QStringLiteral("Hồ Văn Lâm"), QStringLiteral("Chuyên viên"), QStringLiteral("VHTT-03")};
        const TestDesk other = deskAgain(location, noon, colleague);
        const UnitId first = unitOf(*desk, "19429");
        const UnitId second = unitOf(*desk, "19432");
        const IntakePreview preview =
            settled(*desk, {fileNamed(QStringLiteral("hai xã.xlsx"))}, {{taken(first, 508), taken(second, 600)}});
        ReportDraft theirs;
        theirs.unit = second;
        theirs.day = today;
        theirs.installed = Count::from(601);
        theirs.received = noon;
        theirs.expected = ReportDraft::whatever;
        QVERIFY(other->enter(theirs));
        const auto written = desk->confirmIntake(preview);
        QVERIFY(!written);
        QCOMPARE(written.error(), (Failure{FailureKind::ChangedElsewhere, QStringLiteral("19432"), QStringLiteral("601")}));
        QVERIFY(desk->historyOf(first, today)->isEmpty());
        QVERIFY(desk->evidenceOf(first, today)->isEmpty());
        IntakePreview again = preview; // settled anew it says what stands, and may then be taken
        QVERIFY(desk->settleIntake(again));
        QCOMPARE(again.lines.last().kind, IntakeClass::Changed);
        QCOMPARE(again.lines.last().stands->typed, Count::from(601));
        QCOMPARE(desk->confirmIntake(again).value(), 2);
    }

    void aUnitIsReadByItsLastWordWhereItCameDown()
    {
        // One report too high, then lower ones that are held until somebody decides: the next is measured by those.
        const TestDesk desk = madeUpDesk(QStringLiteral(":memory:"), 2, noon);
        const UnitId unit = desk->registry().units().first().id;
        const auto report = [&](int day, qint64 installed) {
            ReportDraft draft;
            draft.unit = unit;
            draft.day = Day(2020, 8, day);
            draft.installed = Count::from(installed);
            draft.received = Moment::local(draft.day, QTime(12, 0));
            return desk->enter(draft).has_value();
        };
        QVERIFY(report(14, 340) && report(15, 150) && report(16, 160));
        const UnitPast past = desk->intakeKnowledge(Day(2020, 8, 17)).value()->context().pasts.value(unit);
        QCOMPARE(past.last, std::optional<qint64>(160));
        QCOMPARE(past.lastDay, Day(2020, 8, 16));
        QCOMPARE(past.recent, (QVector<QPair<Day, qint64>>{{Day(2020, 8, 15), 150}, {Day(2020, 8, 16), 160}}));
        QVERIFY(report(17, 99'999)); // above the base: what counted before goes on
        QCOMPARE(desk->intakeKnowledge(Day(2020, 8, 18)).value()->context().pasts.value(unit).last,
                 std::optional<qint64>(340));
    }

    void aHundredAndFiftyFilesAreOneStep_data() { addEngineRows(); }
    void aHundredAndFiftyFilesAreOneStep()
    {
        QFETCH(QString, engine);
        const TestDesk desk = madeUpDesk(m_engines.freshLocation(engine), 150, noon);
        QVector<IntakeOriginal> originals;
        QVector<QVector<FoundValue>> found;
        for (const Unit &unit : desk->registry().units()) {
            originals.append(fileNamed(unit.name + QStringLiteral(".xlsx")));
            found.append({taken(unit.id, 100 + unit.id.value())});
        }
        const QByteArray before = jsonOf(*desk);
        const qint64 length = *desk->journalLength();
        QCOMPARE(desk->confirmIntake(settled(*desk, originals, found)).value(), 150);
        QCOMPARE(*desk->journalLength(), length + 1);
        QCOMPARE(desk->intakeSourcesOf(length + 1)->size(), 150);
        QCOMPARE(desk->stepsAfter(length, today)->size(), 1);
        DaySheetEditor editor(*desk);
        editor.setDay(today);
        editor.undo();
        QCOMPARE(jsonOf(*desk), before);
        QVERIFY(desk->verify()->intact());
    }

    void aFileForManyUnitsIsKeptOnce_data() { addEngineRows(); }
    void aFileForManyUnitsIsKeptOnce()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk desk = madeUpDesk(location, 40, noon);
        QVector<FoundValue> found;
        for (const Unit &unit : desk->registry().units())
            found.append(taken(unit.id, 100 + unit.id.value()));
        QVERIFY(desk->confirmIntake(settled(*desk, {fileNamed(QStringLiteral("tổng hợp.xlsx"))}, {found})));
        QString refusal;
        // A second content under another hash would be a second row.
        QVERIFY(sabotage(location,
                         {QStringLiteral("CREATE TABLE one_content (n INTEGER CHECK (n = 1))"),
                          QStringLiteral("INSERT INTO one_content SELECT COUNT(*) FROM evidence_content")},
                         &refusal));
        for (const Unit &unit : desk->registry().units())
            QCOMPARE(desk->evidenceOf(unit.id, today)->size(), 1);
    }

    void anImportOfSeveralDaysIsOneStep_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<Day>("from");
        for (const char *engine : {"sqlite", "postgres"}) {
            QTest::addRow("%s, from the earlier day", engine) << engine << yesterday;
            QTest::addRow("%s, from the later day", engine) << engine << today;
        }
    }
    void anImportOfSeveralDaysIsOneStep()
    {
        QFETCH(QString, engine);
        QFETCH(Day, from);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), noon, true);
        const UnitId unit = unitOf(*desk, "19429");
        const Standing stood = desk->line(unit, yesterday, yesterday)->value(0);
        FoundValue correction = taken(unit, stood.counted->value() + 1);
        correction.reportDay = yesterday;
        correction.takenBack = stood.counted->value();
        const IntakePreview preview =
            settled(*desk, {fileNamed(QStringLiteral("đính chính.docx"))}, {{correction, nextOf(*desk, unit, 9)}});
        const auto figures = [&] { return jsonOf(*desk, yesterday) + jsonOf(*desk); };
        const QByteArray before = figures();
        const qint64 length = *desk->journalLength();
        QCOMPARE(desk->confirmIntake(preview).value(), 2);
        QCOMPARE(*desk->journalLength(), length + 2);
        QCOMPARE(desk->intakeSourcesOf(length + 2)->size(), 1); // today's entry vouches for the file
        const QByteArray between = figures();
        DaySheetEditor editor(*desk);
        editor.setDay(from);
        for (int round = 0; round < 2; ++round) {
            editor.undo();
            QCOMPARE(figures(), before);
            editor.redo();
            QCOMPARE(figures(), between);
        }
        editor.undo();
        QCOMPARE(*desk->journalLength(), length + 12); // each day's own entry, every time
        editor.setDay(from == today ? yesterday : today);
        editor.redo(); // from the other day as well
        QCOMPARE(figures(), between);
        QVERIFY(desk->verify()->intact());
    }

    void anotherDaysCellThatSomebodyChangedIsAskedAbout_data() { addEngineRows(); }
    void anotherDaysCellThatSomebodyChangedIsAskedAbout()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), noon, true);
        const UnitId unit = unitOf(*desk, "19429");
        const Standing stood = desk->line(unit, yesterday, yesterday)->value(0);
        FoundValue correction = taken(unit, stood.counted->value() + 1);
        correction.reportDay = yesterday;
        correction.takenBack = stood.counted->value();
        QVERIFY(desk->confirmIntake(
            settled(*desk, {fileNamed(QStringLiteral("đính chính.docx"))}, {{correction, nextOf(*desk, unit, 9)}})));
        ReportDraft typed;
        typed.unit = unit;
        typed.day = yesterday;
        typed.installed = Count::from(stood.counted->value() + 3);
        typed.received = noon;
        typed.expected = ReportDraft::whatever;
        QVERIFY(desk->enter(typed));
        const QByteArray between = jsonOf(*desk, yesterday) + jsonOf(*desk);
        DaySheetEditor editor(*desk);
        editor.setDay(today);
        std::optional<SheetConflict> asked;
        QObject::connect(&editor, &DaySheetEditor::conflicted, &editor, [&](const SheetConflict &found) { asked = found; });
        editor.undo();
        QVERIFY(asked);
        QCOMPARE(asked->theirs.report.day, yesterday);
        QCOMPARE(jsonOf(*desk, yesterday) + jsonOf(*desk), between); // all or nothing
        QVERIFY(editor.overwrite(*asked));
        QCOMPARE(desk->line(unit, yesterday, yesterday)->value(0).typed, stood.typed);
        QVERIFY(desk->verify()->intact());
    }

    void aBaseThatCameAlongGoesAndComesWithItsImport_data() { addEngineRows(); }
    void aBaseThatCameAlongGoesAndComesWithItsImport()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), noon, true);
        const IntakePreview preview = mixedPreview(*desk);
        const UnitId unit = *preview.lines.at(1).unit();
        const Registry registry = desk->registry();
        const QByteArray before = jsonOf(*desk);
        QVERIFY(desk->confirmIntake(preview));
        const Registry changed = desk->registry();
        const QByteArray between = jsonOf(*desk);
        QVERIFY(!(changed == registry));
        QCOMPARE(changed.basesOf(unit).size(), registry.basesOf(unit).size() + 1);
        DaySheetEditor editor(*desk);
        editor.setDay(today);
        for (int round = 0; round < 2; ++round) {
            editor.undo();
            QVERIFY(desk->registry() == registry);
            QCOMPARE(jsonOf(*desk), before);
            editor.redo();
            QVERIFY(desk->registry() == changed);
            QCOMPARE(jsonOf(*desk), between);
        }
        editor.undo();
        QVERIFY(desk->verify()->intact());
        QVERIFY(desk->setBase(
            Base{unit, changed.basesOf(unit).last().kind, *Count::from(5901), today, QStringLiteral("x"), false}));
        QCOMPARE(desk->registry().basesOf(unit).last().value.value(), 5901);
    }

    void aBaseAloneIsAStepToo_data() { addEngineRows(); }
    void aBaseAloneIsAStepToo()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), noon, true);
        IntakePreview preview = mixedPreview(*desk);
        for (int i = 0; i < int(preview.lines.size()); ++i)
            preview.lines[i].tickAnswer = false;
        QVERIFY(desk->settleIntake(preview));
        const Registry registry = desk->registry();
        QCOMPARE(desk->confirmIntake(preview).value(), 0);
        QVERIFY(!(desk->registry() == registry));
        DaySheetEditor editor(*desk);
        editor.setDay(today);
        editor.undo();
        QVERIFY(desk->registry() == registry);
        QVERIFY(desk->verify()->intact());
    }

    void aLearnedNameIsKnownUntilItIsForgotten_data() { addEngineRows(); }
    void aLearnedNameIsKnownUntilItIsForgotten()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk desk = deskAt(location, noon, false);
        QVERIFY(desk->confirmIntake(mixedPreview(*desk)));
        const QVector<LearnedName> names = *desk->learnedNames();
        QCOMPARE(names.size(), 1);
        QCOMPARE(names.first().written, QStringLiteral("H Tan"));
        QCOMPARE(names.first().by, testClerk().name);
        QCOMPARE(desk->intakeKnowledge(today).value()->context().learnedNames.value(QStringLiteral("h tan")),
                 unitOf(*desk, "19444"));
        QVERIFY(desk->learn(LearnedColumn{{}, QStringLiteral("Luỹ kế  đã tải"), QStringLiteral("installed")}));
        QCOMPARE(desk->intakeKnowledge(today).value()->context().learnedColumns.value(QStringLiteral("luy ke da tai")),
                 QStringLiteral("installed"));
        // Both go into a backup, and a changed meaning is a new version.
        LearnedName elsewhere = names.first();
        elsewhere.unit = unitOf(*desk, "19450");
        QVERIFY(desk->learn(elsewhere));
        QCOMPARE(desk->learnedNames()->first().unit, unitOf(*desk, "19450"));
        const QString backup = m_engines.folder() + QStringLiteral("/learned-%1.dophu").arg(engine);
        QVERIFY(desk->backup(backup));
        const TestDesk copy = deskAgain(backup, noon, testClerk());
        QCOMPARE(copy->learnedNames()->size(), 1);
        QCOMPARE(copy->learnedColumns()->size(), 1);
        elsewhere.unit = UnitId();
        QVERIFY(desk->learn(elsewhere));
        QVERIFY(desk->learnedNames()->isEmpty());
        QVERIFY(!desk->intakeKnowledge(today).value()->context().learnedNames.contains(QStringLiteral("h tan")));
        QCOMPARE(desk->journal(1)->first().act, QStringLiteral("forget"));
        QCOMPARE(desk->learn(LearnedName{{}, QStringLiteral("  "), elsewhere.unit}).error().kind, FailureKind::UnknownUnit);
        QVERIFY(desk->verify()->intact());
    }

    void aChosenColumnIsKnownFromThenOn_data() { addEngineRows(); }
    void aChosenColumnIsKnownFromThenOn()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), noon, true);
        FoundValue doubted = nextOf(*desk, unitOf(*desk, "19429"));
        const qint64 chosen = *doubted.installed + 1;
        doubted.outcome = IntakeOutcome::Ask;
        doubted.reason = IntakeReason::TwoValues;
        doubted.candidates = {IntakeCandidate{doubted.unit, doubted.installed, QStringLiteral("KQ tổ 1")},
                              IntakeCandidate{doubted.unit, chosen, QStringLiteral("KQ tổ 2")}};
        IntakePreview preview = settled(*desk, {fileNamed(QStringLiteral("hai cột.xlsx"))}, {{doubted}});
        preview.lines[0].numberAnswer = chosen;
        preview.lines[0].headingAnswer = QStringLiteral("KQ tổ 2");
        preview.lines[0].learnColumn = true;
        QVERIFY(desk->settleIntake(preview));
        QVERIFY(preview.lines.first().ticked);
        QCOMPARE(desk->confirmIntake(preview).value(), 1);
        const auto columns = desk->learnedColumns();
        QVERIFY(columns && columns->size() == 1);
        QCOMPARE(columns->first().written, QStringLiteral("KQ tổ 2"));
        QCOMPARE(columns->first().by, testClerk().name);
        QCOMPARE(desk->intakeKnowledge(today).value()->context().learnedColumns.value(QStringLiteral("kq to 2")),
                 QStringLiteral("installed"));
        QVERIFY(desk->verify()->intact());
    }

    void theDatabaseRefusesToRewriteWhatWasTaken_data() { addEngineRows(); }
    void theDatabaseRefusesToRewriteWhatWasTaken()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        {
            const TestDesk desk = deskAt(location, noon, false);
            QVERIFY(desk->confirmIntake(mixedPreview(*desk)));
        }
        for (const char *statement : {"UPDATE intake_source SET name = 'x'", "DELETE FROM intake_source",
                                      "UPDATE learned_name SET unit_id = 1", "DELETE FROM learned_name"}) {
            QString refusal;
            QVERIFY2(!sabotage(location, {QString::fromLatin1(statement)}, &refusal), statement);
            QVERIFY(refusal.contains(QLatin1String("append-only")));
        }
    }

    void whatWasTakenAndTaughtIsVouchedFor_data() { addEngineRows(); }
    void whatWasTakenAndTaughtIsVouchedFor()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk desk = deskAt(location, noon, false);
        QVERIFY(desk->confirmIntake(mixedPreview(*desk)));
        const qint64 entry = *desk->journalLength();
        const QString trigger = engine == QLatin1String("sqlite")
                                    ? QStringLiteral("DROP TRIGGER intake_source_no_update")
                                    : QStringLiteral("DROP TRIGGER intake_source_no_change ON intake_source");
        QVERIFY(sabotage(location, {trigger, QStringLiteral("UPDATE intake_source SET sha256 = 'x' WHERE place = 1")}));
        QCOMPARE(desk->verify()->firstBroken, entry);
    }

private:
    Engines m_engines;
    QHash<QString, QString> m_faulty;
    std::map<QString, std::unique_ptr<TestDesk>> m_faultyDesks; // before the engines go
};

QTEST_MAIN(IntakeTest)
#include "tst_intake.moc"
