// What the lines of a preview are, and which are ticked, once readings, answers and the store are laid side by side.
#include "core/intake/intakeknowledge.h"
#include "core/intake/intakepreview.h"

#include <QTest>

using namespace dophu;

namespace
{

const Day today(2020, 8, 19);
const Day yesterday(2020, 8, 18);
const UnitId thanh(1);
const UnitId thuan(2);
const UnitId ended(3);

Moment hour(int h, int m = 0)
{
    return Moment::local(today, QTime(h, m));
}

Registry threeUnits()
{
    QVector<Unit> units(3);
    QVector<Base> bases;
    for (int i = 0; i < 3; ++i) {
        units[i].id = UnitId(i + 1);
        units[i].code = QStringLiteral("0%1").arg(i + 1);
        units[i].name = QStringLiteral("Xã số %1").arg(i + 1);
        units[i].stream = QStringLiteral("dia-ban");
        bases.append(Base{units[i].id, QStringLiteral("nguoi-dung-dttm"), *Count::from(1000), Day(2020, 1, 1), {}, false});
    }
    units[2].validTo = Day(2020, 8, 15);
    return Registry(units, bases, {});
}

// An office that knows yesterday's figures: 480 of Thanh, 540 of Thuận.
struct Office
{
    Office()
    {
        const Registry registry = threeUnits();
        knowledge = std::make_unique<IntakeKnowledge>(defaultCampaign(), registry,
                                                      std::make_shared<const UnitMatcher>(registry), today);
        for (const auto &[unit, last] : {std::pair(thanh, 480), std::pair(thuan, 540)}) {
            UnitPast past;
            past.last = last;
            past.lastDay = yesterday;
            past.base = 1000;
            past.recent = {{yesterday, last}};
            knowledge->context().pasts.insert(unit, past);
        }
    }

    void stands(UnitId unit, Day day, qint64 value, Said said = Said::Value)
    {
        IntakeSheet::Cell cell;
        cell.stands = Standing();
        cell.stands->unit = unit;
        cell.stands->day = day;
        cell.stands->said = said;
        cell.stands->counted = Count::from(value);
        if (said == Said::Value)
            cell.stands->typed = cell.stands->counted;
        cell.revision = cell.stands->revision = 1;
        sheet.cells.insert({unit.value(), day.julian()}, cell);
    }

    void settle(IntakePreview &preview) { dophu::settle(preview, knowledge->context(), sheet); }

    std::unique_ptr<IntakeKnowledge> knowledge;
    IntakeSheet sheet;
};

FoundValue taken(UnitId unit, qint64 installed)
{
    FoundValue value;
    value.outcome = IntakeOutcome::Accept;
    value.unit = unit;
    value.installed = installed;
    return value;
}

FoundValue asked(IntakeReason reason, std::optional<UnitId> unit, std::optional<qint64> installed)
{
    FoundValue value;
    value.outcome = IntakeOutcome::Ask;
    value.reason = reason;
    value.unit = unit;
    value.installed = installed;
    return value;
}

FoundValue refused(IntakeReason reason)
{
    FoundValue value;
    value.reason = reason;
    return value;
}

// Each value in a file of its own.
IntakePreview previewWith(const QVector<FoundValue> &values)
{
    QVector<IntakeOriginal> originals;
    QVector<QVector<FoundValue>> found;
    for (int i = 0; i < int(values.size()); ++i) {
        IntakeOriginal original;
        original.path = original.name = QStringLiteral("tệp %1.xlsx").arg(i);
        original.bytes = QByteArray::number(i);
        original.sha256 = sha256Of(original.bytes);
        originals.append(original);
        found.append({values.at(i)});
    }
    IntakePreview preview = previewOf(today, originals, found);
    preview.received = hour(13, 30);
    return preview;
}

} // namespace

class IntakePreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewNumberIsTickedByItself()
    {
        Office office;
        IntakePreview preview = previewWith({taken(thanh, 508)});
        office.settle(preview);
        const IntakeLine &line = preview.lines.first();
        QCOMPARE(line.kind, IntakeClass::New);
        QVERIFY(line.ticked);
        QCOMPARE(line.before, std::optional<qint64>(480));
        QCOMPARE(line.beforeDay, yesterday);
        const QVector<ReportDraft> drafts = draftsOf(preview);
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().installed, Count::from(508));
        QCOMPARE(drafts.first().received, hour(13, 30));
        QCOMPARE(drafts.first().channel, Channel::File);
        QCOMPARE(drafts.first().expected, 0);
    }

    void whatStandsAlreadyIsNeverTicked()
    {
        Office office;
        office.stands(thanh, today, 508);
        IntakePreview preview = previewWith({taken(thanh, 508)});
        tick(preview, 0, true);
        office.settle(preview);
        QCOMPARE(preview.lines.first().kind, IntakeClass::Same);
        QCOMPARE(preview.lines.first().note, IntakeNote::SameNumber);
        QVERIFY(!preview.lines.first().ticked);
    }

    void anotherNumberIsACorrectionOfTheRevisionThatWasSeen()
    {
        Office office;
        office.stands(thanh, today, 505);
        IntakePreview preview = previewWith({taken(thanh, 508)});
        office.settle(preview);
        QCOMPARE(preview.lines.first().kind, IntakeClass::Changed);
        QVERIFY(preview.lines.first().ticked);
        QCOMPARE(draftsOf(preview).first().expected, 1);
    }

    void noChangeAgainstTheSameFigureIsTheSame()
    {
        Office office;
        office.stands(thanh, today, 480, Said::NoChange);
        FoundValue none = taken(thanh, 480);
        none.noChange = true;
        IntakePreview preview = previewWith({none, taken(thuan, 540)});
        preview.lines[1].found.noChange = true;
        office.settle(preview);
        QCOMPARE(preview.lines.first().kind, IntakeClass::Same);
        QCOMPARE(preview.lines.last().kind, IntakeClass::New);
        QCOMPARE(draftsOf(preview).first().said, Said::NoChange);
        QVERIFY(!draftsOf(preview).first().installed);
    }

    void anAskedUnitIsTickedOnceChosen()
    {
        Office office;
        IntakePreview preview = previewWith({asked(IntakeReason::AmbiguousUnit, std::nullopt, 508)});
        office.settle(preview);
        QCOMPARE(preview.lines.first().kind, IntakeClass::Asks);
        QCOMPARE(preview.lines.first().question, IntakeQuestion::Unit);
        QVERIFY(!preview.lines.first().takable);
        preview.lines.first().unitAnswer = thanh;
        office.settle(preview);
        QCOMPARE(preview.lines.first().kind, IntakeClass::New);
        QVERIFY(preview.lines.first().ticked);
    }

    void aQuestionIsAnsweredOnlyByItsOwnAnswer()
    {
        Office office;
        IntakePreview preview = previewWith(
            {asked(IntakeReason::TwoValues, thanh, std::nullopt), asked(IntakeReason::UnitConflict, thuan, 541)});
        office.settle(preview);
        QCOMPARE(preview.lines.first().question, IntakeQuestion::Number);
        QCOMPARE(preview.lines.last().question, IntakeQuestion::Unit);
        preview.lines.last().numberAnswer = 542; // says nothing about the unit
        preview.lines.first().numberAnswer = 508;
        office.settle(preview);
        QVERIFY(preview.lines.first().ticked);
        QVERIFY(!preview.lines.last().ticked);
        tick(preview, 1, true); // taken as it is read
        office.settle(preview);
        QVERIFY(preview.lines.last().ticked);
    }

    void yesterdaysFileIsAskedForItsDay()
    {
        Office office;
        office.stands(thanh, yesterday, 480);
        FoundValue old = asked(IntakeReason::WrongDay, thanh, 480);
        old.reportDay = yesterday;
        IntakePreview preview = previewWith({old});
        office.settle(preview);
        QCOMPARE(preview.lines.first().kind, IntakeClass::Same); // it stands there, as the picture has it
        preview.lines.first().dayAnswer = today;
        office.settle(preview);
        QCOMPARE(preview.lines.first().day, today);
        QCOMPARE(preview.lines.first().kind, IntakeClass::New);
        QVERIFY(preview.lines.first().ticked);
    }

    void whatIsNoReportIsSkippedAndWhatCannotBeReadRefused()
    {
        Office office;
        IntakePreview preview = previewWith({refused(IntakeReason::Promise), refused(IntakeReason::PasswordProtected)});
        office.settle(preview);
        QCOMPARE(preview.lines.first().kind, IntakeClass::Skipped);
        QCOMPARE(preview.lines.last().kind, IntakeClass::Refused);
        tick(preview, 1, true);
        office.settle(preview);
        QVERIFY(!preview.lines.last().ticked);
        QCOMPARE(countsOf(preview).skipped, 1);
        QCOMPARE(countsOf(preview).refused, 1);
    }

    void aNumberReadOffAPictureIsTypedBesideIt()
    {
        Office office;
        IntakePreview preview = previewWith({refused(IntakeReason::UnsupportedImage)});
        QCOMPARE(addByHand(preview, 0, thanh, 508), 1);
        office.settle(preview);
        QCOMPARE(preview.lines.last().kind, IntakeClass::New);
        QVERIFY(preview.lines.last().ticked);
    }

    void theSameBytesTwiceCountOnce()
    {
        Office office;
        IntakePreview preview = previewWith({taken(thanh, 508), taken(thanh, 508)});
        QVector<IntakeOriginal> originals = preview.originals;
        originals[1].bytes = originals.at(0).bytes;
        originals[1].sha256 = originals.at(0).sha256;
        preview = previewOf(today, originals, {{taken(thanh, 508)}, {taken(thanh, 508)}});
        office.settle(preview);
        QVERIFY(preview.lines.first().ticked);
        QCOMPARE(preview.originals.at(1).sameAs, 0);
        QCOMPARE(preview.lines.last().note, IntakeNote::SameFile);
        QVERIFY(!preview.lines.last().takable);
        QCOMPARE(outcomeOf(preview, preview.lines.last()), IntakeOutcome::Refuse);
        QCOMPARE(reasonOf(preview, preview.lines.last()), IntakeReason::Duplicate);
        QCOMPARE(outcomeOf(preview, preview.lines.first()), IntakeOutcome::Accept);
    }

    void anImportThatHoldsIsNotTickedAgainAndOneThatWasUndoneIs()
    {
        Office office;
        IntakePreview preview = previewWith({taken(thanh, 508)});
        preview.originals.first().takenAt = hour(13, 2);
        office.settle(preview);
        QCOMPARE(preview.lines.first().note, IntakeNote::TakenBefore);
        QVERIFY(!preview.lines.first().ticked);
        QCOMPARE(reasonOf(preview, preview.lines.first()), IntakeReason::Duplicate);
        preview.originals.first().takenBack = true;
        office.settle(preview);
        QCOMPARE(preview.lines.first().kind, IntakeClass::New);
        QVERIFY(preview.lines.first().ticked);
        QCOMPARE(outcomeOf(preview, preview.lines.first()), IntakeOutcome::Accept);
    }

    void ofOneNumberFromTwoSourcesTheFirstReceiptCounts()
    {
        Office office;
        FoundValue late = taken(thanh, 508);
        late.received = hour(14, 5);
        FoundValue early = taken(thanh, 508);
        early.received = hour(13, 50);
        IntakePreview preview = previewWith({late, early});
        office.settle(preview);
        QVERIFY(!preview.lines.first().ticked);
        QCOMPARE(preview.lines.first().kind, IntakeClass::Same);
        QCOMPARE(preview.lines.first().note, IntakeNote::SameElsewhere);
        QCOMPARE(preview.lines.first().rival, 1);
        QVERIFY(preview.lines.last().ticked);
    }

    void theFirstReceiptDecidesThoughALaterLineCounts()
    {
        Office office;
        FoundValue early = taken(thanh, 508);
        early.received = hour(13, 50);
        FoundValue late = taken(thanh, 510);
        late.received = hour(14, 10);
        IntakePreview preview = previewWith({early, late});
        office.settle(preview);
        const QVector<ReportDraft> drafts = draftsOf(preview);
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().installed, Count::from(510));
        QCOMPARE(drafts.first().received, hour(14, 10));
        QCOMPARE(drafts.first().firstReceived, hour(13, 50));
    }

    void twoSourcesThatDifferAreAskedUnlessOneIsLaterOrCorrectsTheOther()
    {
        Office office;
        IntakePreview preview = previewWith({taken(thanh, 508), taken(thanh, 510)});
        office.settle(preview);
        for (const IntakeLine &line : preview.lines) {
            QCOMPARE(line.kind, IntakeClass::Asks);
            QCOMPARE(line.note, IntakeNote::TwoSources);
            QVERIFY(!line.ticked);
        }
        QCOMPARE(preview.lines.first().rival, 1);
        tick(preview, 0, true);
        office.settle(preview);
        QVERIFY(preview.lines.first().ticked);
        QCOMPARE(preview.lines.last().note, IntakeNote::Superseded);
        tick(preview, 1, true); // one at most: the last that was ticked
        office.settle(preview);
        QVERIFY(!preview.lines.first().ticked);
        QVERIFY(preview.lines.last().ticked);

        FoundValue correcting = taken(thanh, 510);
        correcting.takenBack = 508;
        preview = previewWith({taken(thanh, 508), correcting});
        office.settle(preview);
        QVERIFY(!preview.lines.first().ticked);
        QVERIFY(preview.lines.last().ticked);

        FoundValue early = taken(thanh, 508);
        early.received = hour(11);
        FoundValue late = taken(thanh, 510);
        late.received = hour(13);
        preview = previewWith({late, early});
        office.settle(preview);
        QVERIFY(preview.lines.first().ticked);
        QCOMPARE(preview.lines.last().note, IntakeNote::Superseded);
    }

    void aClosedDayTakesOnlyWhatItNeverHeard()
    {
        Office office;
        office.sheet.closedDays.insert(today.julian());
        office.stands(thanh, today, 505);
        IntakePreview preview = previewWith({taken(thanh, 508), taken(thuan, 541)});
        office.settle(preview);
        QCOMPARE(preview.lines.first().note, IntakeNote::DayClosed);
        QVERIFY(!preview.lines.first().takable);
        QVERIFY(preview.lines.last().ticked);
    }

    void aUnitThatHasEndedAndADayOutsideTheCampaignAreRefused()
    {
        Office office;
        FoundValue outside = taken(thuan, 541);
        outside.reportDay = Day(2020, 9, 1);
        IntakePreview preview = previewWith({taken(ended, 20), outside});
        office.settle(preview);
        QCOMPARE(preview.lines.first().note, IntakeNote::UnitNotExpected);
        QCOMPARE(preview.lines.last().note, IntakeNote::DayOutside);
        QVERIFY(!preview.lines.first().takable && !preview.lines.last().takable);
        QCOMPARE(placesOf(preview, defaultCampaign()).size(), 1);
    }

    void anotherBaseIsOfferedAndNeverTaken()
    {
        Office office;
        FoundValue withBase = taken(thanh, 508);
        withBase.base = 992;
        FoundValue sameBase = taken(thuan, 541);
        sameBase.base = 1000;
        IntakePreview preview = previewWith({withBase, sameBase});
        office.settle(preview);
        QCOMPARE(preview.lines.first().baseOffered, std::optional<qint64>(992));
        QCOMPARE(preview.lines.first().baseNow, std::optional<qint64>(1000));
        QVERIFY(!preview.lines.first().takeBase);
        QVERIFY(!preview.lines.last().baseOffered);
    }

    void anImpossibleNumberIsNeverTakable()
    {
        Office office;
        IntakePreview preview = previewWith({taken(thanh, -1)});
        office.settle(preview);
        QVERIFY(!preview.lines.first().takable);
        QVERIFY(!preview.lines.first().ticked);
    }
};

QTEST_APPLESS_MAIN(IntakePreviewTest)
#include "tst_intakepreview.moc"
