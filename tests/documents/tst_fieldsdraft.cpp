// What was filled in for a day is there after a restart, for that day of that campaign of that store.
#include "recordingprinting.h"
#include "samplepapers.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/fieldsdraft.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

DailyReportFields filled()
{
    DailyReportFields fields;
    fields.number = QStringLiteral("57");
    fields.signedOn = Day(2020, 8, 20);
    fields.recipients = QStringList{QStringLiteral("Sở TTTT"), QStringLiteral("UBND huyện")};
    fields.signer =
        Signer{QStringLiteral("KT. TRƯỞNG PHÒNG"), QStringLiteral("Phó Trưởng phòng"), QStringLiteral("Lê Thị B")};
    fields.difficulties = QStringLiteral("Sóng yếu;\nđường xa.");
    fields.proposals = QStringLiteral("Ra quân.");
    return fields;
}

} // namespace

class FieldsDraftTest : public QObject
{
    Q_OBJECT

private slots:
    // Through the file that preferences are kept in.
    void everyFieldComesBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("dophu.ini"));
        DayFields days{{paperDay, filled()}, {paperDay.plus(-1), {}}};
        days[paperDay.plus(-1)].recipients = QStringList(); // nobody, which is not the campaign's list
        {
            QSettings settings(path, QSettings::IniFormat);
            settings.setValue(QStringLiteral("arrangements"), QVariantMap{{QStringLiteral("d"), keptFields(days)}});
        }
        QSettings settings(path, QSettings::IniFormat);
        const QVariantMap read = settings.value(QStringLiteral("arrangements")).toMap().value(QStringLiteral("d")).toMap();
        QVERIFY(fieldsKept(read) == days);
    }

    void aDayWithNothingFilledInIsNotKept()
    {
        DayFields days{{paperDay, {}}};
        days[paperDay].signedOn = paperDay;
        QVERIFY(keptFields(days).isEmpty());
    }

    void otherStoresKeepTheirs()
    {
        QVariantMap all = withFieldsOf({}, QStringLiteral("a#1"), {{paperDay, filled()}});
        all = withFieldsOf(all, QStringLiteral("b#1"), {{paperDay, filled()}});
        all = withFieldsOf(all, QStringLiteral("b#1"), {});
        QCOMPARE(all.keys(), QStringList{QStringLiteral("a#1")});
        for (int i = 0; i < 20; ++i)
            all = withFieldsOf(all, QStringLiteral("store %1#1").arg(i), {{paperDay, filled()}});
        QVERIFY(all.size() <= 8);
        QVERIFY(all.contains(QStringLiteral("store 19#1")));
    }

    void whatWasTypedIsThereAfterARestart()
    {
        const TestDesk desk = sampleDesk(at("2020-08-19T14:41:00"));
        ScriptedPrompts prompts;
        RecordingPrinting printing;
        QVariantMap kept;
        {
            DocumentsPage page(*desk, prompts, printing);
            page.show();
            page.showDay(paperDay);
            page.findChild<QLineEdit *>(QStringLiteral("documentNumber"))->setText(QStringLiteral("57"));
            page.findChild<QPlainTextEdit *>(QStringLiteral("documentProposals"))->setPlainText(QStringLiteral("Ra quân."));
            kept = page.arrangement();
        }
        DocumentsPage page(*desk, prompts, printing);
        page.show();
        page.showDay(paperDay);
        page.restoreArrangement(kept);
        QCOMPARE(page.findChild<QLineEdit *>(QStringLiteral("documentNumber"))->text(), QStringLiteral("57"));
        QCOMPARE(page.findChild<QPlainTextEdit *>(QStringLiteral("documentProposals"))->toPlainText(),
                 QStringLiteral("Ra quân."));
        QVERIFY(std::get<Letterhead>(page.document().blocks.first()).numberLine.contains(QStringLiteral("57")));
        page.showDay(paperDay.plus(-1));
        QCOMPARE(page.findChild<QPlainTextEdit *>(QStringLiteral("documentProposals"))->toPlainText(), QString());
    }
};

QTEST_MAIN(FieldsDraftTest)
#include "tst_fieldsdraft.moc"
