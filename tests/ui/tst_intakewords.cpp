// What the preview and the command line say of a found value.
#include "tests/support/sampledesk.h"
#include "ui/intake/intakewords.h"

#include <QSet>
#include <QTest>

using namespace dophu;

namespace
{

constexpr IntakeReason lastReason = IntakeReason::TooLarge;
using By = Recognised::By;

FoundValue asked(IntakeReason reason)
{
    FoundValue value;
    value.outcome = IntakeOutcome::Ask;
    value.reason = reason;
    value.installed = 581;
    value.unitBy = {By::Misspelt, QStringLiteral("H Tân"), {}};
    value.numberBy = {By::Column, QStringLiteral("1,106"), {}};
    return value;
}

} // namespace

class TestIntakeWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_desk = emptyDesk(at("2020-08-19T14:12:00")); }
    void everyReasonSaysWhatAndWhatToDo();
    void noReasonSaysNothing();
    void everyUnreadFileSaysWhatToDo();
    void everyGroundHasWords();
    void everyClassHasItsOwnWord();
    void twoUnitsAreNamedInTheQuestion();
    void threeAreCounted();
    void twoReadingsOfANumberAreNamed();
    void aLongNameIsCutInQuotes();
    void aNoteNamesTheOtherSource();
    void theCrossCheckAddsUp();
    void placesAreNamedAsTheirProgramNamesThem_data();
    void placesAreNamedAsTheirProgramNamesThem();
    void theCommandLineGetsOneLine();

private:
    const Registry &registry() const { return m_desk->registry(); }
    UnitId unit(const char *code) const { return registry().byCode(QLatin1String(code))->id; }
    TestDesk m_desk;
};

void TestIntakeWords::everyReasonSaysWhatAndWhatToDo()
{
    QSet<QString> said;
    for (int i = 1; i <= int(lastReason); ++i) {
        const IntakeSaid words = intakewords::reason(asked(IntakeReason(i)), registry());
        const QByteArray word = reasonWord(IntakeReason(i)).toUtf8();
        const char *name = word.constData();
        QVERIFY2(!words.what.isEmpty() && !words.todo.isEmpty(), name);
        QVERIFY2(!words.what.endsWith(u'.'), name);
        QVERIFY2(words.todo.endsWith(u'.'), name);
        QVERIFY2(!words.oneLine().contains(u'!') && !words.oneLine().contains(u'_'), name);
        QVERIFY2(!words.oneLine().contains(QLatin1String("Rất tiếc")), name);
        QVERIFY2(!said.contains(words.what), name); // two reasons never read alike
        said.insert(words.what);
    }
    QCOMPARE(int(lastReason) + 1, 45); // a new reason needs its sentence here, too
}

void TestIntakeWords::noReasonSaysNothing()
{
    QCOMPARE(intakewords::reason(asked(IntakeReason::None), registry()), IntakeSaid());
}

void TestIntakeWords::everyUnreadFileSaysWhatToDo()
{
    for (int i = 0; i <= int(UnreadReason::Cancelled); ++i) {
        const IntakeSaid words = intakewords::unread(UnreadReason(i));
        QVERIFY(!words.what.isEmpty());
        QVERIFY(words.todo.endsWith(u'.'));
    }
}

void TestIntakeWords::everyGroundHasWords()
{
    QVERIFY(intakewords::because({}, intakewords::ValuePart::Unit).isEmpty());
    for (int i = 1; i <= int(By::Assumed); ++i) {
        const QString words = intakewords::because({By(i), {}, {}}, intakewords::ValuePart::Unit);
        QVERIFY2(!words.isEmpty(), qPrintable(QString::number(i)));
        const QString quoting = intakewords::because({By(i), QStringLiteral("xã Thanh"), {}}, intakewords::ValuePart::Unit);
        QVERIFY(By(i) == By::Assumed || quoting.startsWith(QStringLiteral("“xã Thanh”, ")));
    }
    QCOMPARE(intakewords::because({By::Name, QStringLiteral("xã Thanh"), {}}, intakewords::ValuePart::Unit),
             QStringLiteral("“xã Thanh”, đúng tên"));
}

void TestIntakeWords::everyClassHasItsOwnWord()
{
    QSet<QString> said;
    for (int i = 0; i <= int(IntakeClass::Skipped); ++i)
        said.insert(intakewords::kind(IntakeClass(i)));
    QCOMPARE(said.size(), int(IntakeClass::Skipped) + 1);
    QCOMPARE(intakewords::kind(IntakeClass::Asks), QStringLiteral("Cần hỏi"));
    QCOMPARE(intakewords::confidence(5), QStringLiteral("Cao"));
    QCOMPARE(intakewords::confidence(3), QStringLiteral("Vừa"));
    QCOMPARE(intakewords::confidence(1), QStringLiteral("Thấp"));
}

void TestIntakeWords::twoUnitsAreNamedInTheQuestion()
{
    FoundValue value = asked(IntakeReason::AmbiguousUnit);
    value.candidates = {{unit("19453"), 581}, {unit("19450"), 581}};
    QCOMPARE(intakewords::reason(value, registry()).what, QStringLiteral("Hướng Tân hay Tân Hợp?"));
    QVERIFY(!intakewords::reason(value, registry()).oneLine().contains(QStringLiteral("?.")));
}

void TestIntakeWords::threeAreCounted()
{
    FoundValue value = asked(IntakeReason::AmbiguousUnit);
    for (const char *code : {"19453", "19450", "19456"})
        value.candidates.append({unit(code), 581});
    QCOMPARE(intakewords::reason(value, registry()).what, QStringLiteral("“H Tân” giống 3 đơn vị"));
}

void TestIntakeWords::twoReadingsOfANumberAreNamed()
{
    FoundValue value = asked(IntakeReason::SeparatorUnclear);
    value.candidates = {{unit("19453"), 1106}, {unit("19453"), 1}};
    QCOMPARE(intakewords::reason(value, registry()).what, QStringLiteral("“1,106” là 1.106 hay 1?"));
}

void TestIntakeWords::aLongNameIsCutInQuotes()
{
    FoundValue value = asked(IntakeReason::UnknownUnit);
    value.unitBy.text = QString(400, u'x');
    QVERIFY(intakewords::reason(value, registry()).what.size() < 70);
}

void TestIntakeWords::aNoteNamesTheOtherSource()
{
    IntakePreview preview;
    for (const QString &name : {QStringLiteral("a.xlsx"), QStringLiteral("b.docx")}) {
        IntakeOriginal original;
        original.name = name;
        preview.originals.append(original);
        IntakeLine line;
        line.original = int(preview.lines.size());
        line.found = asked(IntakeReason::None);
        line.found.unit = unit("19453");
        line.day = Day(2020, 8, 19);
        preview.lines.append(line);
    }
    preview.lines[1].found.installed = 590;
    preview.lines[0].rival = 1;
    for (int i = 1; i <= int(IntakeNote::UnitNotExpected); ++i) {
        preview.lines[0].note = IntakeNote(i);
        preview.lines[0].stands = Standing{};
        QVERIFY2(!intakewords::note(preview, preview.lines.at(0), registry()).what.isEmpty(),
                 qPrintable(noteWord(IntakeNote(i))));
    }
    preview.lines[0].note = IntakeNote::TwoSources;
    const QString said = intakewords::note(preview, preview.lines.at(0), registry()).oneLine();
    QVERIFY(said.contains(QStringLiteral("581 và 590")) && said.contains(QStringLiteral("b.docx")));
    preview.lines[0].note = IntakeNote::OtherNumber;
    preview.lines[0].stands->typed = Count::from(29);
    preview.lines[0].stands->channel = Channel::Zalo;
    preview.lines[0].stands->lastReceived = at("2020-08-19T12:15:00");
    QCOMPARE(intakewords::note(preview, preview.lines.at(0), registry()).what,
             QStringLiteral("Đang có 29 từ Zalo lúc 12:15"));
}

void TestIntakeWords::theCrossCheckAddsUp()
{
    FoundValue value = asked(IntakeReason::None);
    value.installed = 508;
    value.increase = 25;
    QCOMPARE(intakewords::crossCheck(value, 483), QStringLiteral("483 + 25 = 508, khớp"));
    QCOMPARE(intakewords::crossCheck(value, 490), QStringLiteral("490 + 25 = 515, khác 508"));
    QVERIFY(intakewords::crossCheck(value, std::nullopt).isEmpty());
}

void TestIntakeWords::placesAreNamedAsTheirProgramNamesThem_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("prose");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("said");
    QTest::newRow("a cell of a sheet") << int(SourceKind::Xlsx) << false << 0 << QStringLiteral("trang PL1, ô D7");
    QTest::newRow("a cell of a table in a document") << int(SourceKind::Docx) << false << 0 << QStringLiteral("PL1, ô D7");
    QTest::newRow("a paragraph") << int(SourceKind::Docx) << true << 0 << QStringLiteral("đoạn 6");
    QTest::newRow("a line of a page") << int(SourceKind::Pdf) << true << 2 << QStringLiteral("trang 2, dòng 6");
}

void TestIntakeWords::placesAreNamedAsTheirProgramNamesThem()
{
    QFETCH(int, kind);
    QFETCH(bool, prose);
    QFETCH(int, page);
    QFETCH(QString, said);
    IntakeOriginal original;
    original.content = SourceContent{SourceKind(kind), {}};
    CellGrid grid;
    grid.name = QStringLiteral("PL1");
    if (prose)
        original.content->parts.append(ProseLine{6, page, QStringLiteral("câu")});
    else
        original.content->parts.append(grid);
    QCOMPARE(intakewords::place({0, 6, 3, 0, 0}, original), said);
    QVERIFY(intakewords::place({}, original).isEmpty());
    QVERIFY(intakewords::place({9, 0, 0, 0, 0}, original).isEmpty());
}

void TestIntakeWords::theCommandLineGetsOneLine()
{
    FoundValue value = asked(IntakeReason::AmbiguousUnit);
    const QString why = intakewords::why(value, registry());
    QVERIFY(!why.contains(u'\n'));
    QVERIFY(why.startsWith(intakewords::reason(value, registry()).what));
    QVERIFY(why.contains(QStringLiteral("Số: “1,106”, theo tên cột")));
}

QTEST_MAIN(TestIntakeWords)
#include "tst_intakewords.moc"
