#include "core/documents/textwriter.h"
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/shell/helpdialog.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace dophu;

class TestHelpText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {}); }

    void everyPageHasHelp_data()
    {
        QTest::addColumn<int>("page");
        for (int i = 0; i < pageKindCount; ++i)
            QTest::addRow("%s", qPrintable(pageTitle(PageKind(i)))) << i;
    }
    void everyPageHasHelp()
    {
        QFETCH(int, page);
        const HelpText help = helpOf(PageKind(page));
        QVERIFY2(help.purpose.size() > 60, "what the page is for");
        QVERIFY2(help.keys.size() >= 2, "its keys");
        QVERIFY2(help.problems.size() >= 3, "what people stumble over");
        for (const HelpEntry &problem : help.problems) {
            QVERIFY2(problem.head.endsWith(u'?'), qPrintable(problem.head));
            QVERIFY2(problem.text.endsWith(u'.'), qPrintable(problem.text));
        }
    }

    void anotherLanguageFallsBackToVietnamese()
    {
        QCOMPARE(helpOf(PageKind::Summary, QStringLiteral("xx")), helpOf(PageKind::Summary));
    }

    void linesBecomeEntries()
    {
        const HelpText help =
            parseHelp(QStringLiteral("= Dùng để làm gì\nMột.\nHai.\n= Phím\nF1 :: giúp\n= Khi gặp khó\nSao? :: Vậy."));
        QCOMPARE(help.purpose, QStringLiteral("Một. Hai."));
        QCOMPARE(help.keys, (QVector<HelpEntry>{{QStringLiteral("F1"), QStringLiteral("giúp")}}));
        QCOMPARE(help.problems, (QVector<HelpEntry>{{QStringLiteral("Sao?"), QStringLiteral("Vậy.")}}));
        QCOMPARE(parseHelp({}), HelpText());
    }

    void theSearchNeedsNoMarksAndLooksEverywhere()
    {
        HelpDialog dialog(PageKind::Today);
        dialog.show();
        auto *search = dialog.findChild<QLineEdit *>(QStringLiteral("helpSearch"));
        auto *text = dialog.findChild<QTextBrowser *>(QStringLiteral("helpText"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("Ctrl+PgUp")));
        QTest::keyClicks(search, QStringLiteral("may in"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("Không thấy máy in?")));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("Ctrl+PgUp")));
        search->setText(QStringLiteral("<b>xyz</b>"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("Không tìm thấy “<b>xyz</b>”")));
    }

    void theKeysFitOnPaper()
    {
        HelpDialog dialog(PageKind::Entry);
        QSignalSpy wanted(&dialog, &HelpDialog::keysWantedOnPaper);
        dialog.findChild<QPushButton *>(QStringLiteral("helpPrint"))->click();
        QCOMPARE(wanted.size(), 1);
        const QString text = toText(keysOnPaper(Day(2020, 8, 19)));
        for (int i = 0; i < pageKindCount; ++i) {
            for (const HelpEntry &key : helpOf(PageKind(i)).keys)
                QVERIFY2(text.contains(key.head), qPrintable(key.head));
        }
    }
};

QTEST_MAIN(TestHelpText)
#include "tst_helptext.moc"
