// Where what is on the clipboard would go, before anything is stored.
#include "ui/entry/sheetclipboard.h"

#include "tests/support/sampledesk.h"

#include <QTest>

using namespace dophu;

namespace
{

const Day theDay(2020, 8, 19);
const int installed = indexOf(SheetColumn::Installed);

} // namespace

class TestSheetClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aColumnSkipsGroupRows();
    void aBlockOfTheSheetItselfSkipsComputedCells();
    void aBlockOfTypedColumnsGoesToTypedColumns();
    void hiddenColumnsAreSkipped();
    void moreThanThereIsRoomForIsShownFirst();
    void anotherShapeThanTheSelectionIsShownFirst();
    void oneCellFillsTheSelection();
    void oneRowFillsTheSelectedRows();
    void namesDecideWhereNamesAre();
    void codesDoToo();
    void aHeadingAndATotalAreLeftOut();
    void aNearNameIsAskedAndNotWritten();
    void aUnitNamedTwiceIsAsked();
    void codeAndNameMustNotContradict();
    void theTotalsColumnIsFoundByItsTitle();
    void orAskedAbout();
    void anHourAndASourceBesideTheNameAreTaken();
    void whatIsCopiedPastesBackAsItWas();
    void aCopiedFormulaIsDisarmed();
    void titlesComeAlongWhenWanted();

private:
    PastePlan plan(const QString &text, int row, int column = installed, const QModelIndexList &selected = {}) const
    {
        return planPaste(readTabbed(text), *m_model,
                         PasteSpot{m_model->index(row, column), selected, [](int) { return true; }}, *m_matcher);
    }
    UnitId unitAt(int row) const { return m_model->unitAt(row)->id; }
    UnitId unit(const char *code) const { return m_desk->registry().byCode(QString::fromLatin1(code))->id; }
    TestDesk m_desk;
    std::unique_ptr<DaySheetModel> m_model;
    std::unique_ptr<UnitMatcher> m_matcher;
};

void TestSheetClipboard::init()
{
    m_desk = sampleDesk(at("2020-08-19T14:12:00"));
    m_model = std::make_unique<DaySheetModel>();
    m_model->show(DaySheetModel::Sheet{m_desk->consolidation(theDay).value(), m_desk->campaign().unitWord, false, {}});
    m_matcher = std::make_unique<UnitMatcher>(m_desk->registry(), m_desk->office().district);
}

void TestSheetClipboard::aColumnSkipsGroupRows()
{
    int last = 1;
    while (!m_model->isGroupRow(last + 1))
        ++last;
    const PastePlan made = plan(QStringLiteral("10\r\n20\r\n"), last);
    QVERIFY(!made.needsLook);
    QCOMPARE(made.cells().size(), 2);
    QCOMPARE(made.cells().at(0).unit, unitAt(last));
    QCOMPARE(made.cells().at(1).unit, unitAt(last + 2));
}

void TestSheetClipboard::aBlockOfTheSheetItselfSkipsComputedCells()
{
    const auto cells = plan(QStringLiteral("10\t+5\t60,00%\t14:05\tZalo"), 1).cells();
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells.at(1).column, SheetColumn::Received);
    QCOMPARE(cells.at(2).text, QStringLiteral("Zalo"));
}

void TestSheetClipboard::aBlockOfTypedColumnsGoesToTypedColumns()
{
    const auto cells = plan(QStringLiteral("10\t14:05\tZalo\n20\t\tSMS"), 1).cells();
    QCOMPARE(cells.size(), 6);
    QCOMPARE(cells.at(1).column, SheetColumn::Received);
    QCOMPARE(cells.at(1).text, QStringLiteral("14:05"));
    QCOMPARE(cells.at(5).column, SheetColumn::Channel);
}

void TestSheetClipboard::hiddenColumnsAreSkipped()
{
    const PastePlan made = planPaste(
        readTabbed(QStringLiteral("10\t14:05\tghi")), *m_model,
        PasteSpot{m_model->index(1, installed), {}, [](int column) { return column != indexOf(SheetColumn::Channel); }},
        *m_matcher);
    QCOMPARE(made.cells().last().column, SheetColumn::Note);
}

void TestSheetClipboard::moreThanThereIsRoomForIsShownFirst()
{
    const PastePlan below = plan(QStringLiteral("1\n2\n3"), m_model->rowCount() - 1);
    QVERIFY(below.needsLook);
    QCOMPARE(below.below, 2);
    QCOMPARE(below.cells().size(), 1);
    const PastePlan aside = plan(QStringLiteral("a\tb\tc"), 1, indexOf(SheetColumn::Note));
    QVERIFY(aside.needsLook);
    QCOMPARE(aside.sideways, 2);
}

void TestSheetClipboard::anotherShapeThanTheSelectionIsShownFirst()
{
    const QModelIndexList three{m_model->index(1, installed), m_model->index(2, installed), m_model->index(3, installed)};
    QVERIFY(plan(QStringLiteral("1\n2"), 1, installed, three).needsLook);
    QVERIFY(!plan(QStringLiteral("1\n2\n3"), 1, installed, three).needsLook);
}

void TestSheetClipboard::oneCellFillsTheSelection()
{
    const QModelIndexList chosen{m_model->index(1, installed), m_model->index(2, installed),
                                 m_model->index(2, indexOf(SheetColumn::Coverage)), m_model->index(4, installed)};
    const auto cells = plan(QStringLiteral("7"), 1, installed, chosen).cells();
    QCOMPARE(cells.size(), 3); // the computed one is passed over
    for (const SheetText &cell : cells)
        QCOMPARE(cell.text, QStringLiteral("7"));
}

void TestSheetClipboard::oneRowFillsTheSelectedRows()
{
    const int received = indexOf(SheetColumn::Received);
    const QModelIndexList chosen{m_model->index(1, received), m_model->index(2, received), m_model->index(3, received)};
    const auto cells = plan(QStringLiteral("13:30\tZalo"), 1, received, chosen).cells();
    QCOMPARE(cells.size(), 6);
    QCOMPARE(cells.at(5).unit, unitAt(3));
    QCOMPARE(cells.at(5).column, SheetColumn::Channel);
}

void TestSheetClipboard::namesDecideWhereNamesAre()
{
    const PastePlan made = plan(QStringLiteral("Xã Thuận\t562\nxa huc\t421\nUBND x. Thanh\t508"), 1);
    QVERIFY(made.byName && made.needsLook);
    QCOMPARE(made.cells().size(), 3);
    QCOMPARE(made.cells().at(0).unit, unit("19471"));
    QCOMPARE(made.cells().at(1).unit, unit("19468"));
    QCOMPARE(made.cells().at(2).unit, unit("19480"));
    QCOMPARE(made.cells().at(2).text, QStringLiteral("508"));
}

void TestSheetClipboard::codesDoToo()
{
    const PastePlan made = plan(QStringLiteral("19471\t562\nHH-PGD\t42"), 1);
    QVERIFY(made.byName);
    QCOMPARE(made.cells().at(1).unit, unit("HH-PGD"));
}

void TestSheetClipboard::aHeadingAndATotalAreLeftOut()
{
    const PastePlan made =
        plan(QStringLiteral("STT\tĐơn vị\tĐã cài\n1\tXã Thuận\t562\n2\tXã Húc\t421\n\tTổng cộng\t983"), 1);
    QCOMPARE(made.lines.size(), 4);
    QCOMPARE(made.lines.first().fate, PasteLine::Fate::Skipped);
    QCOMPARE(made.lines.last().fate, PasteLine::Fate::Skipped);
    QCOMPARE(made.cells().size(), 2);
    QCOMPARE(made.cells().first().text, QStringLiteral("562")); // not the running number
}

void TestSheetClipboard::aNearNameIsAskedAndNotWritten()
{
    const PastePlan made = plan(QStringLiteral("Xã Thuận\t562\nTân Thanh\t724\nA Túc\t300\nXã Không Có Đâu\t5"), 1);
    QCOMPARE(made.cells().size(), 1);
    QCOMPARE(made.lines.at(1).fate, PasteLine::Fate::Asked);
    QVERIFY(made.lines.at(1).candidates.contains(unit("19456")));
    QCOMPARE(made.lines.at(2).ground, UnitMatch::Ground::Retired);
    QCOMPARE(made.lines.at(3).fate, PasteLine::Fate::Asked);
}

void TestSheetClipboard::aUnitNamedTwiceIsAsked()
{
    const PastePlan made = plan(QStringLiteral("Xã Thuận\t562\nXã Húc\t421\nThuận\t568"), 1);
    QCOMPARE(made.lines.at(0).fate, PasteLine::Fate::Asked);
    QCOMPARE(made.lines.at(2).fate, PasteLine::Fate::Asked);
    QCOMPARE(made.cells().size(), 1);
}

void TestSheetClipboard::codeAndNameMustNotContradict()
{
    const PastePlan made = plan(QStringLiteral("19471\tXã Thuận\t562\n19471\tXã Húc\t421"), 1);
    QCOMPARE(made.lines.at(0).fate, PasteLine::Fate::Taken);
    QCOMPARE(made.lines.at(1).fate, PasteLine::Fate::Asked);
    QCOMPARE(made.lines.at(1).candidates.size(), 2);
}

void TestSheetClipboard::theTotalsColumnIsFoundByItsTitle()
{
    const PastePlan made =
        plan(QStringLiteral("Đơn vị\tMẫu số\tLuỹ kế đến nay\tTăng\nXã Thuận\t1063\t562\t8\nXã Húc\t946\t421\t0"), 1);
    QCOMPARE(made.countColumns.size(), 3);
    QCOMPARE(made.countColumn, 2);
    QCOMPARE(made.cells().first().text, QStringLiteral("562"));
}

void TestSheetClipboard::orAskedAbout()
{
    const QString text = QStringLiteral("Xã Thuận\t1063\t562\nXã Húc\t946\t421");
    const PastePlan open = plan(text, 1);
    QCOMPARE(open.countColumn, -1);
    QVERIFY(open.cells().isEmpty());
    const PastePlan answered = planPaste(
        readTabbed(text), *m_model, PasteSpot{m_model->index(1, installed), {}, [](int) { return true; }}, *m_matcher, 2);
    QCOMPARE(answered.cells().size(), 2);
    QCOMPARE(answered.cells().at(1).text, QStringLiteral("421"));
}

void TestSheetClipboard::anHourAndASourceBesideTheNameAreTaken()
{
    const PastePlan made =
        plan(QStringLiteral(
                 "Tên\tSố cài\tGiờ nhận\tNguồn\tGhi chú\nXã Thuận\t562\t13:44\tZalo\tgọi lại\nXã Húc\t421\t13h\tSMS\t"),
             1);
    QCOMPARE(made.lines.at(1).cells.size(), 4);
    QCOMPARE(made.lines.at(1).cells.at(1).column, SheetColumn::Received);
    QCOMPARE(made.lines.at(1).cells.at(2).column, SheetColumn::Channel);
    QCOMPARE(made.lines.at(1).cells.at(3).text, QStringLiteral("gọi lại"));
}

void TestSheetClipboard::whatIsCopiedPastesBackAsItWas()
{
    QModelIndexList all;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = installed; column < sheetColumnCount; ++column)
            all.append(m_model->index(row, column));
    }
    const CopiedBlock block = copied(*m_model, all);
    const PastePlan made = planPaste(readPasted(block.text, block.html), *m_model,
                                     PasteSpot{m_model->index(1, installed), {}, [](int) { return true; }}, *m_matcher);
    QVERIFY(!made.needsLook);
    DaySheetEditor editor(*m_desk);
    editor.setDay(theDay);
    QVector<SheetText> own; // a carried or reasoned row shows words that are not its own
    for (const SheetText &cell : made.cells()) {
        const UnitFigures &figures = *m_model->unit(cell.unit);
        if (figures.typed && figures.reason.isEmpty())
            own.append(cell);
    }
    QVERIFY(own.size() > 300);
    const auto trial = editor.tryOut(own);
    QVERIFY(trial);
    QVERIFY2(trial->changes.isEmpty(), qPrintable(QString::number(trial->changes.size())));
    QVERIFY(trial->refused.isEmpty());
}

void TestSheetClipboard::aCopiedFormulaIsDisarmed()
{
    ReportDraft draft;
    draft.unit = unitAt(1);
    draft.day = theDay;
    draft.installed = Count::from(4000);
    draft.received = m_desk->now();
    draft.note = QStringLiteral("=cmd|'/c calc'!A1");
    draft.expected = ReportDraft::whatever;
    QVERIFY(m_desk->enter(draft));
    m_model->show(DaySheetModel::Sheet{m_desk->consolidation(theDay).value(), {}, false, {}});
    const QModelIndex note = m_model->index(1, indexOf(SheetColumn::Note));
    const CopiedBlock block = copied(*m_model, {note});
    QVERIFY(block.text.startsWith(QStringLiteral("'=")));
    QCOMPARE(plan(block.text, 1, note.column()).cells().first().text, draft.note);
}

void TestSheetClipboard::titlesComeAlongWhenWanted()
{
    const CopiedBlock block =
        copied(*m_model, {m_model->index(1, indexOf(SheetColumn::Unit)), m_model->index(1, installed)}, true);
    QCOMPARE(block.text.section(u'\n', 0, 0), QStringLiteral("Đơn vị\tĐã cài luỹ kế"));
    QCOMPARE(readHtmlTable(block.html).rows.size(), 2);
    QCOMPARE(*readHtmlTable(block.html).rows.at(1).at(1).number, double(m_model->unitAt(1)->typed->value()));
}

QTEST_MAIN(TestSheetClipboard)
#include "tst_sheetclipboard.moc"
