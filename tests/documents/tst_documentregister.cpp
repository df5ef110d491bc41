// The register of issued papers on the documents page: what each row says of its paper, what can be done with it, and how
// kinds and register are reached where the page has no room for their column.
#include "core/documents/papermail.h"
#include "recordingprinting.h"
#include "samplepapers.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/issuedlist.h"
#include "ui/documents/paperversions.h"
#include "ui/widgets/messagestrip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

IssuedPaper registered(const char *kind, int number, Day day, qint64 journal)
{
    IssuedPaper paper;
    paper.kind = QLatin1String(kind);
    paper.number = number;
    paper.symbol = QStringLiteral("BC-VHTT");
    paper.day = day;
    paper.signedOn = day;
    paper.journal = journal;
    paper.title = QStringLiteral("V/v mời họp");
    return paper;
}

} // namespace

class DocumentRegisterTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    RecordingPrinting m_printing;
    std::unique_ptr<DocumentsPage> m_page;
    QTemporaryDir m_folder;
    QVector<QUrl> m_opened;

    template <class W> W *find(const char *name) { return m_page->findChild<W *>(QLatin1String(name)); }
    IssuedList *list() { return find<IssuedList>("documentRegister"); }
    QString stripText() { return find<MessageStrip>("documentStrip")->text(); }
    void issueTwice()
    {
        closeDay(*m_desk);
        m_page->issueNow();
        QVERIFY(m_desk->reopen(paperDay, QStringLiteral("xã báo lại")));
        enterADoubtfulNumber(*m_desk, paperDay);
        closeDay(*m_desk);
        m_page->issueNow();
        QCOMPARE(list()->count(), 2);
    }
    QAction *verb(const char *name)
    {
        list()->setCurrentRow(0);
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(), list()->mapToGlobal(QPoint()));
        QApplication::sendEvent(list(), &wanted);
        auto *menu = list()->findChild<QMenu *>(QStringLiteral("registerMenu"));
        return menu ? menu->findChild<QAction *>(QLatin1String(name)) : nullptr;
    }

public slots:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private slots:
    void init()
    {
        m_desk = sampleDesk(at("2020-08-19T14:41:00"));
        m_prompts = {};
        m_opened.clear();
        m_page = std::make_unique<DocumentsPage>(*m_desk, m_prompts, m_printing);
        m_page->resize(1190, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showDay(paperDay);
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        m_page.reset();
        m_desk = {};
    }

    void aRowSaysWhichVersionItIsAndByWhatItWasReplaced()
    {
        issueTwice();
        QVERIFY2(list()->item(0)->text().endsWith(QStringLiteral("\nBáo cáo ngày 19/8, lần 2")),
                 qPrintable(list()->item(0)->text()));
        QVERIFY2(list()->item(1)->text().endsWith(QStringLiteral("\nđã thay bằng 02/BC-VHTT")),
                 qPrintable(list()->item(1)->text()));
        QVERIFY(list()->item(1)->text().startsWith(QStringLiteral("01/BC-VHTT   19/8/2020")));
        QVERIFY(list()->item(1)->toolTip().contains(QStringLiteral("Đã thay bằng 02/BC-VHTT")));
    }

    // Reminders of one day are several, none replaces another; letters answer nothing at all.
    void onlyReportsReplaceOneAnother()
    {
        const QVector<IssuedPaper> papers{registered("correction", 8, paperDay, 8), registered("letter", 7, paperDay, 7),
                                          registered("letter", 6, paperDay, 6),     registered("reminder", 5, paperDay, 5),
                                          registered("correction", 4, paperDay, 4), registered("daily", 3, paperDay.plus(-1), 3),
                                          registered("reminder", 2, paperDay, 2),   registered("daily", 1, paperDay, 1)};
        QCOMPARE(issuedTimes(papers, 0), 3);
        QCOMPARE(replacedBy(papers, 0), nullptr);
        QCOMPARE(issuedTimes(papers, 1), 1);
        QCOMPARE(replacedBy(papers, 2), nullptr);
        QCOMPARE(issuedTimes(papers, 3), 2);
        QCOMPARE(replacedBy(papers, 6), nullptr);
        QCOMPARE(replacedBy(papers, 4), &papers.at(0));
        QCOMPARE(replacedBy(papers, 5), nullptr);
        QCOMPARE(replacedBy(papers, 7), &papers.at(4)); // by the next one, not by the last
    }

    void enterAndDoubleClickSaveTheKeptPdf()
    {
        closeDay(*m_desk);
        m_page->issueNow();
        const QByteArray kept = *m_desk->issuedBytes(m_desk->issuedPapers()->first(), QStringLiteral("pdf"));
        list()->setCurrentRow(0);
        m_prompts.path = m_folder.filePath(QStringLiteral("enter.pdf"));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(contentOf(*m_prompts.path), kept);
        m_prompts.path = m_folder.filePath(QStringLiteral("hai-lan.pdf"));
        const QPoint at = list()->visualItemRect(list()->item(0)).center();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(contentOf(*m_prompts.path), kept);
        QCOMPARE(m_prompts.asked.count(QStringLiteral("Lưu bản đã ban hành")), 2);
    }

    void theMenuHasEveryKeptFile_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("pdf") << "registerPdf" << "pdf";
        QTest::newRow("word") << "registerWord" << "docx";
        QTest::newRow("excel") << "registerExcel" << "xlsx";
    }
    void theMenuHasEveryKeptFile()
    {
        QFETCH(QString, verb);
        QFETCH(QString, suffix);
        closeDay(*m_desk);
        m_page->issueNow();
        m_prompts.path = m_folder.filePath(QStringLiteral("ban.") + suffix);
        QAction *save = this->verb(verb.toLatin1().constData());
        QVERIFY(save);
        save->trigger();
        QCOMPARE(contentOf(*m_prompts.path), *m_desk->issuedBytes(m_desk->issuedPapers()->first(), suffix));
    }

    void theMenuMakesAnEmailDraft()
    {
        closeDay(*m_desk);
        m_page->issueNow();
        m_prompts.path = m_folder.filePath(QStringLiteral("thu.eml"));
        verb("registerMail")->trigger();
        QVERIFY(contentOf(*m_prompts.path).startsWith("X-Unsent: 1"));
    }

    // Never drawn anew: the very file that was kept, where the system's reader can print it.
    void printingAgainHandsOverTheKeptPdf()
    {
        closeDay(*m_desk);
        m_page->issueNow();
        QVariantMap arrangement = m_page->arrangement();
        arrangement.insert(QStringLiteral("bundleFolder"), m_folder.filePath(QStringLiteral("Độ Phủ")));
        m_page->restoreArrangement(arrangement);
        verb("registerPrint")->trigger();
        const IssuedPaper paper = m_desk->issuedPapers()->first();
        const QString path = m_folder.filePath(QStringLiteral("Độ Phủ/%1.pdf").arg(paperFileStem(paper)));
        QCOMPARE(contentOf(path), *m_desk->issuedBytes(paper, QStringLiteral("pdf")));
        QCOMPARE(m_opened, QVector<QUrl>{QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("Độ Phủ")))});
        QVERIFY2(stripText().contains(QStringLiteral("in từ tệp PDF")), qPrintable(stripText()));
        find<QPushButton>("registerOpenFile")->click();
        QCOMPARE(m_opened.last(), QUrl::fromLocalFile(path));
        QCOMPARE(m_printing.jobs, 0);
    }

    void theNumberIsCopied()
    {
        closeDay(*m_desk);
        m_page->issueNow();
        verb("registerCopy")->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("01/BC-VHTT"));
        QApplication::clipboard()->clear();
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("01/BC-VHTT"));
    }

    void aNarrowPageHasTheKindsInABox()
    {
        auto *box = find<QComboBox>("documentKindBox");
        QVERIFY(!box->isVisible());
        m_page->resize(976, 600);
        QVERIFY(!find<QListWidget>("documentKinds")->isVisible());
        QVERIFY(box->isVisible());
        QCOMPARE(box->count(), 6);
        box->setCurrentIndex(int(PaperKind::Reminder));
        QVERIFY(std::get<Letterhead>(m_page->document().blocks.first()).about.join(u' ').contains(QStringLiteral("đôn đốc")));
        m_page->resize(1190, 600);
        QCOMPARE(find<QListWidget>("documentKinds")->currentRow(), int(PaperKind::Reminder)); // the two are one choice
        find<QListWidget>("documentKinds")->setCurrentRow(int(PaperKind::Form));
        QCOMPARE(box->currentIndex(), int(PaperKind::Form));
    }

    void aNarrowPageOpensTheRegisterFromAButton()
    {
        m_page->resize(976, 600);
        auto *button = find<QPushButton>("documentRegisterButton");
        QVERIFY(button->isVisible());
        QVERIFY(!button->isEnabled());
        closeDay(*m_desk);
        m_page->issueNow();
        QCOMPARE(button->text(), QStringLiteral("Đã ban hành (1)"));
        button->click();
        auto *popup = find<QFrame>("documentRegisterPopup");
        QVERIFY(popup && popup->isVisible());
        auto *listed = popup->findChild<IssuedList *>();
        QCOMPARE(listed->count(), 1);
        m_prompts.path = m_folder.filePath(QStringLiteral("hep.pdf"));
        QTest::keyClick(listed, Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QVERIFY(contentOf(*m_prompts.path).startsWith("%PDF"));
    }

    void theBoxAndTheButtonFitTheirColumn()
    {
        m_page->resize(976, 600);
        for (const char *name : {"documentKindBox", "documentRegisterButton"}) {
            const auto *part = find<QWidget>(name);
            QVERIFY2(part->width() >= part->minimumSizeHint().width(), name);
            const auto edge = [this](const QWidget *of, int x) { return of->mapTo(m_page.get(), QPoint(x, 0)).x(); };
            QTRY_VERIFY2(edge(part, part->width()) <= edge(find<QWidget>("documentPreview"), 0), name); // laid out anew
        }
        const auto *box = find<QComboBox>("documentKindBox");
        constexpr int arrow = 34;
        for (int i = 0; i < box->count(); ++i)
            QVERIFY2(box->fontMetrics().horizontalAdvance(box->itemText(i)) <= box->width() - arrow, qPrintable(box->itemText(i)));
    }
};

QTEST_MAIN(DocumentRegisterTest)
#include "tst_documentregister.moc"
