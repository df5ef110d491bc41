// The office's own forms: filled in by units, saved by whatever program they have, and read back without a question.
#include "core/intake/ownform.h"

#include "core/documents/ownformsheet.h"
#include "core/intake/ownformmark.h"
#include "core/intake/recognition.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace dophu;

namespace
{

const Day today(2020, 8, 19);

Unit unitOf(int id, const QString &code, const QString &name, const QString &stream)
{
    Unit unit;
    unit.id = UnitId(id);
    unit.code = code;
    unit.name = name;
    unit.stream = stream;
    return unit;
}

struct Knowledge
{
    Campaign campaign = defaultCampaign();
    Registry registry{
        {unitOf(1, QStringLiteral("19468"), QStringLiteral("Xã Húc"), QStringLiteral("dia-ban")),
         unitOf(2, QStringLiteral("HH-AGRI"), QStringLiteral("Agribank chi nhánh Hướng Hóa"), QStringLiteral("co-quan"))},
        {},
        {}};
    UnitMatcher matcher{registry};

    IntakeContext context() const
    {
        QHash<UnitId, UnitPast> pasts;
        UnitPast past;
        past.last = 346;
        past.lastDay = today.plus(-1);
        past.base = 946;
        pasts.insert(UnitId(1), past);
        return {campaign, registry, matcher, today, pasts, {}, {}};
    }

    OwnFormFacts facts() const
    {
        OwnFormFacts facts;
        facts.campaign = campaign;
        facts.unit = registry.units().first();
        facts.day = today;
        facts.base = 946;
        facts.last = {today.plus(-1), 346};
        return facts;
    }
};

SourceContent contentOf(const QString &name, const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    return readSource(name, device).value_or(SourceContent());
}

SourceContent blankForm(const Knowledge &knowledge)
{
    return contentOf(QStringLiteral("mau.xlsx"), ownFormXlsx(knowledge.facts()).value_or(QByteArray()));
}

// Types into a cell of the first sheet, as a person would.
SourceContent typed(SourceContent content, const QString &place, const GridCell &cell)
{
    CellGrid &grid = std::get<CellGrid>(content.parts.first());
    for (GridRow &row : grid.rows) {
        for (int column = 0; column < 9; ++column) {
            if (cellName(row.index, column) != place)
                continue;
            if (row.cells.size() <= column)
                row.cells.resize(column + 1);
            row.cells[column] = cell;
        }
    }
    return content;
}

GridCell number(double value)
{
    GridCell cell;
    cell.kind = CellKind::Number;
    cell.number = value;
    return cell;
}

GridCell words(const QString &text)
{
    GridCell cell;
    cell.kind = CellKind::Text;
    cell.text = text;
    return cell;
}

FoundValue onlyValue(const SourceContent &content, const Knowledge &knowledge)
{
    const auto values = readOwnForms(content, QStringLiteral("mau.xlsx"), knowledge.context());
    return values.size() == 1 ? values.first() : FoundValue();
}

} // namespace

class TestOwnForm : public QObject
{
    Q_OBJECT

private slots:
    void theMarkReadsBackAsWritten();
    void theNameOfTheFileSaysUnitAndDay();
    void theSameFactsGiveTheSameBytes();
    void everyProgramsCopyIsReadBack_data();
    void everyProgramsCopyIsReadBack();
    void aBlankFormIsBlank();
    void theFigureIsReadHoweverItIsWritten_data();
    void theFigureIsReadHoweverItIsWritten();
    void noChangeIsYesterdaysFigure();
    void whatIsSeenMustAgreeWithTheMark_data();
    void whatIsSeenMustAgreeWithTheMark();
    void aFormIsTakenWithoutAQuestion();
    void yesterdaysFormIsAsked();
    void anotherSheetIsNoForm();
    void onlyWhatIsFilledInIsOpen();
};

void TestOwnForm::theMarkReadsBackAsWritten()
{
    const OwnFormMark mark{QStringLiteral("HH-AGRI"), today, QStringLiteral("Đợt 2; thử")};
    QCOMPARE(OwnFormMark::fromText(mark.text()), std::optional(mark));
    QVERIFY(!OwnFormMark::fromText(QStringLiteral("dophu-form;1;19468;19/8/2020;Bluezone")));
    QVERIFY(!OwnFormMark::fromText(QStringLiteral("dophu-form;1;;2020-08-19;Bluezone")));
}

void TestOwnForm::theNameOfTheFileSaysUnitAndDay()
{
    Campaign campaign = defaultCampaign();
    QCOMPARE(ownFormFileName(campaign, QStringLiteral("19468"), today), QStringLiteral("Mau_BC_Bluezone_19468_1908.xlsx"));
    campaign.shortName = QStringLiteral("a/b: \"c\"");
    QCOMPARE(ownFormFileName(campaign, QStringLiteral("X:1"), today), QStringLiteral("Mau_BC_a-b-c-_X-1_1908.xlsx"));
}

void TestOwnForm::theSameFactsGiveTheSameBytes()
{
    const Knowledge knowledge;
    const auto first = ownFormXlsx(knowledge.facts());
    QVERIFY(first.has_value());
    QCOMPARE(ownFormXlsx(knowledge.facts()), first);
}

void TestOwnForm::everyProgramsCopyIsReadBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("typed in, saved as it came") << QStringLiteral("dien-so.xlsx");
    QTest::newRow("saved by LibreOffice") << QStringLiteral("dien-so-libreoffice.xlsx");
    QTest::newRow("saved as an OpenDocument sheet") << QStringLiteral("dien-so.ods");
    QTest::newRow("saved as Excel 97") << QStringLiteral("dien-so.xls");
    QTest::newRow("saved as CSV, the marks lost") << QStringLiteral("dien-so.csv");
}

void TestOwnForm::everyProgramsCopyIsReadBack()
{
    QFETCH(QString, file);
    QFile form(QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/ownform/") + file);
    QVERIFY(form.open(QIODevice::ReadOnly));
    const Knowledge knowledge;
    const FoundValue value = onlyValue(contentOf(file, form.readAll()), knowledge);
    QCOMPARE(reasonWord(value.reason), QString());
    QCOMPARE(value.unit, std::optional(UnitId(1)));
    QCOMPARE(value.installed, std::optional<qint64>(389));
    QCOMPARE(value.base, std::optional<qint64>(946));
    QCOMPARE(value.reportDay, std::optional(today));
    QCOMPARE(value.unitBy.by, Recognised::By::OwnForm);
    QCOMPARE(value.numberBy.by, Recognised::By::OwnForm);
    QCOMPARE(cellName(value.numberBy.place.row, value.numberBy.place.column), QStringLiteral("E11"));
}

void TestOwnForm::aBlankFormIsBlank()
{
    const Knowledge knowledge;
    const FoundValue value = onlyValue(blankForm(knowledge), knowledge);
    QCOMPARE(reasonWord(value.reason), QStringLiteral("blank_template"));
    QVERIFY(!value.installed);
}

void TestOwnForm::theFigureIsReadHoweverItIsWritten_data()
{
    QTest::addColumn<GridCell>("cell");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<qint64>("installed");
    GridCell unknown;
    unknown.kind = CellKind::NoResult;
    unknown.formula = true;
    GridCell share = number(0.41);
    share.percent = true;
    QTest::newRow("a number") << number(389) << QString() << qint64(389);
    QTest::newRow("digits as text") << words(QStringLiteral(" 389")) << QString() << qint64(389);
    QTest::newRow("zero is a figure") << number(0) << QString() << qint64(0);
    QTest::newRow("with its word") << words(QStringLiteral("389 người")) << QString() << qint64(389);
    QTest::newRow("a formula without a result") << unknown << QStringLiteral("no_cached_result") << qint64(-1);
    QTest::newRow("a percentage") << share << QStringLiteral("percent_only") << qint64(-1);
    QTest::newRow("letters among the digits")
        << words(QStringLiteral("38g")) << QStringLiteral("letters_in_number") << qint64(-1);
}

void TestOwnForm::theFigureIsReadHoweverItIsWritten()
{
    QFETCH(GridCell, cell);
    const Knowledge knowledge;
    const FoundValue value = onlyValue(typed(blankForm(knowledge), QStringLiteral("E11"), cell), knowledge);
    QTEST(reasonWord(value.reason), "reason");
    QTEST(value.installed.value_or(-1), "installed");
}

void TestOwnForm::noChangeIsYesterdaysFigure()
{
    const Knowledge knowledge;
    const auto form = typed(blankForm(knowledge), QStringLiteral("G11"), words(QStringLiteral("Không phát sinh")));
    const FoundValue value = onlyValue(form, knowledge);
    QCOMPARE(reasonWord(value.reason), QString());
    QVERIFY(value.noChange);
    QCOMPARE(value.installed, std::optional<qint64>(346));
}

void TestOwnForm::whatIsSeenMustAgreeWithTheMark_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("another unit's code") << QStringLiteral("B11") << QStringLiteral("HH-AGRI")
                                         << QStringLiteral("unit_conflict");
    QTest::newRow("another unit's name") << QStringLiteral("C11") << QStringLiteral("Xã Thuận")
                                         << QStringLiteral("unit_conflict");
    QTest::newRow("the name without marks is the name") << QStringLiteral("C11") << QStringLiteral("XA HUC") << QString();
    QTest::newRow("another day in the title")
        << QStringLiteral("A7") << QStringLiteral("Số liệu tính đến 14h00 ngày 20/8/2020")
        << QStringLiteral("date_conflict");
    QTest::newRow("a unit nobody knows") << QStringLiteral("I1") << QStringLiteral("dophu-form;1;99999;2020-08-19;Bluezone")
                                         << QStringLiteral("unknown_unit");
    QTest::newRow("another campaign's form")
        << QStringLiteral("I1") << QStringLiteral("dophu-form;1;19468;2020-08-19;VNeID") << QStringLiteral("other_campaign");
}

void TestOwnForm::whatIsSeenMustAgreeWithTheMark()
{
    QFETCH(QString, place);
    QFETCH(QString, text);
    const Knowledge knowledge;
    const auto filled = typed(blankForm(knowledge), QStringLiteral("E11"), number(389));
    QTEST(reasonWord(onlyValue(typed(filled, place, words(text)), knowledge).reason), "reason");
}

void TestOwnForm::aFormIsTakenWithoutAQuestion()
{
    const Knowledge knowledge;
    const auto filled = typed(blankForm(knowledge), QStringLiteral("E11"), number(389));
    const auto values = recogniseSource(filled, QStringLiteral("Mau_BC_Bluezone_19468_1908.xlsx"), knowledge.context());
    QCOMPARE(values.size(), 1);
    QCOMPARE(outcomeWord(values.first().outcome), QStringLiteral("accept"));
    QCOMPARE(values.first().installed, std::optional<qint64>(389));
    QCOMPARE(values.first().unitBy.by, Recognised::By::OwnForm);
}

void TestOwnForm::yesterdaysFormIsAsked()
{
    const Knowledge knowledge;
    OwnFormFacts facts = knowledge.facts();
    facts.day = today.plus(-1);
    const auto form = contentOf(QStringLiteral("mau.xlsx"), ownFormXlsx(facts).value_or(QByteArray()));
    const auto values =
        recogniseSource(typed(form, QStringLiteral("E11"), number(389)), QStringLiteral("mau.xlsx"), knowledge.context());
    QCOMPARE(values.size(), 1);
    QCOMPARE(outcomeWord(values.first().outcome), QStringLiteral("ask"));
    QCOMPARE(reasonWord(values.first().reason), QStringLiteral("wrong_day"));
}

void TestOwnForm::anotherSheetIsNoForm()
{
    const Knowledge knowledge;
    const auto other = typed(blankForm(knowledge), QStringLiteral("I1"), words(QStringLiteral("ghi chú")));
    QVERIFY(readOwnForms(other, QStringLiteral("x.xlsx"), knowledge.context()).isEmpty());
}

void TestOwnForm::onlyWhatIsFilledInIsOpen()
{
    const Knowledge knowledge;
    const SourceContent content = blankForm(knowledge);
    QCOMPARE(content.parts.size(), 1);
    const CellGrid &grid = std::get<CellGrid>(content.parts.first());
    QCOMPARE(grid.hiddenColumns, QVector<int>{8});
    QCOMPARE(grid.at(10, 2).text, QStringLiteral("Xã Húc"));
    QCOMPARE(grid.at(10, 3).number, 946.0);
    QVERIFY(grid.at(10, 4).isEmpty());
    QCOMPARE(grid.at(12, 0).text, QStringLiteral("Số đã báo gần nhất: 346 người (ngày 18/8/2020)."));
}

QTEST_GUILESS_MAIN(TestOwnForm)
#include "tst_ownform.moc"
