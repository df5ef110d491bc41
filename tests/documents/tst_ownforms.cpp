// The forms of all units of a day: made in one go into a folder, by the program and from the page of units.
#include "core/documents/ownforms.h"

#include "core/intake/ownform.h"
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/units/unitspage.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace dophu;

namespace
{

const Day today(2020, 8, 19);

TestDesk deskOfToday()
{
    return sampleDesk(at("2020-08-19T14:12:00"));
}

const OwnFormFacts *formOf(const QVector<OwnFormFacts> &forms, const char *code)
{
    const auto found = std::find_if(forms.cbegin(), forms.cend(),
                                    [code](const OwnFormFacts &form) { return form.unit.code == QLatin1String(code); });
    return found == forms.cend() ? nullptr : &*found;
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

} // namespace

class TestOwnForms : public QObject
{
    Q_OBJECT

private slots:
    void aFormHoldsWhatIsKnownOfItsUnit();
    void everyExpectedUnitHasItsFile();
    void everyFormReadsBackAsItsUnit();
    void makingThemTwiceChangesNothing();
    void whatAUnitFilledInIsNeverWrittenOver();
    void stoppingLeavesWholeFiles();
    void thePageOfUnitsMakesThem();
};

void TestOwnForms::aFormHoldsWhatIsKnownOfItsUnit()
{
    const TestDesk desk = deskOfToday();
    const auto forms = ownFormFacts(*desk, today);
    QVERIFY(forms.has_value());
    const OwnFormFacts *huc = formOf(*forms, "19468");
    QVERIFY(huc);
    QCOMPARE(huc->base, std::optional<qint64>(946));
    QCOMPARE(huc->last, std::optional(QPair(Day(2020, 8, 18), qint64(346))));
    QVERIFY(!ownFormFacts(*desk, Day(2021, 1, 1)));
    const auto first = ownFormFacts(*desk, desk->campaign().firstDay);
    QVERIFY(first.has_value() && !first->isEmpty() && !first->first().last);
}

void TestOwnForms::everyExpectedUnitHasItsFile()
{
    const TestDesk desk = deskOfToday();
    const auto forms = ownFormFacts(*desk, today);
    QVERIFY(forms.has_value());
    const QTemporaryDir folder;
    QVector<int> told;
    const auto written = writeOwnForms(*forms, folder.path(), [&](int done, int total) {
        told.append(done);
        return total == int(forms->size());
    });
    QCOMPARE(written.value_or(-1), int(forms->size()));
    QCOMPARE(filesIn(folder).size(), forms->size());
    QVERIFY(filesIn(folder).contains(QStringLiteral("Mau_BC_Bluezone_19468_1908.xlsx")));
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()) && told.last() <= int(forms->size()));
}

void TestOwnForms::everyFormReadsBackAsItsUnit()
{
    const TestDesk desk = deskOfToday();
    const auto forms = ownFormFacts(*desk, today);
    QVERIFY(forms.has_value());
    const QTemporaryDir folder;
    QVERIFY(writeOwnForms(*forms, folder.path()).has_value());
    const UnitMatcher matcher(desk->registry());
    const IntakeContext context{desk->campaign(), desk->registry(), matcher, today, {}, {}, {}};
    for (const OwnFormFacts &form : *forms) {
        QFile file(folder.filePath(ownFormFileName(form.campaign, form.unit.code, today)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = readSource(file.fileName(), file);
        QVERIFY(content.has_value());
        const auto values = readOwnForms(*content, file.fileName(), context);
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.first().unit, std::optional(form.unit.id));
        QCOMPARE(values.first().base, form.base);
        QCOMPARE(reasonWord(values.first().reason), QStringLiteral("blank_template"));
    }
}

void TestOwnForms::makingThemTwiceChangesNothing()
{
    const TestDesk desk = deskOfToday();
    const auto forms = ownFormFacts(*desk, today);
    const QTemporaryDir folder;
    QVERIFY(writeOwnForms(*forms, folder.path()).has_value());
    QCOMPARE(writeOwnForms(*forms, folder.path()).value_or(-1), int(forms->size()));
}

void TestOwnForms::whatAUnitFilledInIsNeverWrittenOver()
{
    const TestDesk desk = deskOfToday();
    const auto forms = ownFormFacts(*desk, today);
    const QTemporaryDir folder;
    QFile filled(folder.filePath(QStringLiteral("Mau_BC_Bluezone_19468_1908.xlsx")));
    QVERIFY(filled.open(QIODevice::WriteOnly));
    filled.write("a unit's own");
    filled.close();
    const auto written = writeOwnForms(*forms, folder.path());
    QVERIFY(!written && written.error().kind == FailureKind::BadInput);
    QVERIFY(written.error().subject.contains(QLatin1String("19468")));
    QCOMPARE(filesIn(folder).size(), 1);
    QVERIFY(filled.open(QIODevice::ReadOnly));
    QCOMPARE(filled.readAll(), QByteArray("a unit's own"));
}

void TestOwnForms::stoppingLeavesWholeFiles()
{
    const TestDesk desk = deskOfToday();
    const auto forms = ownFormFacts(*desk, today);
    const QTemporaryDir folder;
    const int half = int(forms->size()) / 2;
    const auto written = writeOwnForms(*forms, folder.path(), [half](int done, int) { return done < half + 5; });
    QVERIFY(written.value_or(-1) > 0 && *written < int(forms->size()));
    QCOMPARE(filesIn(folder).size(), *written);
}

void TestOwnForms::thePageOfUnitsMakesThem()
{
    TestDesk desk = deskOfToday();
    const QTemporaryDir folder;
    ScriptedPrompts prompts;
    prompts.path = folder.path();
    UnitsPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    auto *make = page.findChild<QPushButton *>(QStringLiteral("makeForms"));
    QVERIFY(make);
    make->click();
    QCOMPARE(prompts.asked.size(), 1);
    QCOMPARE(filesIn(folder).size(), ownFormFacts(*desk, today)->size());
}

QTEST_MAIN(TestOwnForms)
#include "tst_ownforms.moc"
