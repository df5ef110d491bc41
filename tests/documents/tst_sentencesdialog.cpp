// The sentences of a paper side by side with what the program would say: what is marked, what is kept, what is asked.
#include "tests/ui/scriptedprompts.h"
#include "ui/documents/sentencesdialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace dophu;

class SentencesDialogTest : public QObject
{
    Q_OBJECT

private:
    ScriptedPrompts m_prompts;
    std::unique_ptr<SentencesDialog> m_dialog;

    template <class W> W *find(const char *name) { return m_dialog->findChild<W *>(QLatin1String(name)); }
    QString said(int row) { return find<QListWidget>("sentenceList")->item(row)->text(); }
    void type(const QString &words) { find<QPlainTextEdit>("sentenceWords")->setPlainText(words); }
    void choose(int row) { find<QListWidget>("sentenceList")->setCurrentRow(row); }

    static PaperSentence sentence(const char *key, const QString &automatic)
    {
        return {QLatin1String(key), automatic, std::nullopt, false};
    }

private slots:
    void init()
    {
        m_prompts = {};
        PaperSentence own = sentence("result", QStringLiteral("Đạt 57,49%."));
        own.own = QStringLiteral("Đạt hơn một nửa.");
        own.stale = true;
        m_dialog = std::make_unique<SentencesDialog>(
            m_prompts, QVector<SentencesDialog::Offered>{
                           {QStringLiteral("Câu mở đầu"), sentence("opening", QStringLiteral("Phòng báo cáo như sau:"))},
                           {QStringLiteral("Kết quả chung"), own},
                           {QStringLiteral("Đánh giá, dự báo"), sentence("outlook", QString())}});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void itOpensAtWhatHasToBeLookedAt()
    {
        QCOMPARE(find<QListWidget>("sentenceList")->currentRow(), 1);
        QCOMPARE(said(0), QStringLiteral("Câu mở đầu\ntự soạn"));
        QCOMPARE(said(1), QStringLiteral("Kết quả chung\nđã sửa tay, số đã đổi"));
        QCOMPARE(find<QPlainTextEdit>("sentenceMade")->toPlainText(), QStringLiteral("Đạt 57,49%."));
        QVERIFY(find<QPlainTextEdit>("sentenceMade")->isReadOnly());
        QCOMPARE(find<QPlainTextEdit>("sentenceWords")->toPlainText(), QStringLiteral("Đạt hơn một nửa."));
        QVERIFY(find<QLabel>("sentenceNote")->isVisible());
    }

    void severalSentencesAreWrittenInOneGo()
    {
        choose(0);
        type(QStringLiteral("Phòng kính báo cáo:"));
        QCOMPARE(said(0), QStringLiteral("Câu mở đầu\nđã sửa tay"));
        choose(2);
        type(QStringLiteral("Cần ra quân\nở thôn xa.")); // a line broken while writing is no paragraph
        choose(0);
        QCOMPARE(find<QPlainTextEdit>("sentenceWords")->toPlainText(), QStringLiteral("Phòng kính báo cáo:"));
        const auto written = m_dialog->written();
        QCOMPARE(written.size(), 2);
        QCOMPARE(written.at(0).sentence.key, QStringLiteral("opening"));
        QCOMPARE(written.at(0).words, QStringLiteral("Phòng kính báo cáo:"));
        QCOMPARE(written.at(1).words, QStringLiteral("Cần ra quân ở thôn xa."));
    }

    void theAutomaticSentenceComesBackAndCanBeUndone()
    {
        QVERIFY(find<QPushButton>("sentenceAutomatic")->isEnabled());
        find<QPushButton>("sentenceAutomatic")->click();
        QCOMPARE(said(1), QStringLiteral("Kết quả chung\ntự soạn"));
        QVERIFY(!find<QPushButton>("sentenceAutomatic")->isEnabled());
        QCOMPARE(m_dialog->written().size(), 1);
        QCOMPARE(m_dialog->written().first().words, QString());
        QTest::keyClick(find<QPlainTextEdit>("sentenceWords"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(find<QPlainTextEdit>("sentenceWords")->toPlainText(), QStringLiteral("Đạt hơn một nửa."));
        QVERIFY(m_dialog->written().isEmpty());
    }

    void staleWordsCanBeKeptOnPurpose()
    {
        find<QPushButton>("sentenceKeep")->click();
        QCOMPARE(said(1), QStringLiteral("Kết quả chung\nđã sửa tay"));
        QVERIFY(!find<QLabel>("sentenceNote")->isVisible());
        QCOMPARE(m_dialog->written().first().words, QStringLiteral("Đạt hơn một nửa."));
        choose(0);
        QVERIFY(!find<QPushButton>("sentenceKeep")->isVisible());
    }

    void escAsksOnlyWhenWordsWouldBeLost()
    {
        choose(0);
        type(QStringLiteral("Khác."));
        m_prompts.agrees = false;
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_prompts.asked.size(), 1);
        type(QStringLiteral("Phòng báo cáo như sau:")); // as it was
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_prompts.asked.size(), 1);
    }

    void leavingOnPurposeLosesTheWords()
    {
        choose(0);
        type(QStringLiteral("Khác."));
        find<QPushButton>("sentencesLeave")->click();
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
        QVERIFY(!m_dialog->isVisible());
    }

    void theKeyboardGoesFromTheListToTheWords()
    {
        QVERIFY(find<QListWidget>("sentenceList")->hasFocus());
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
        QVERIFY(find<QPlainTextEdit>("sentenceWords")->hasFocus());
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab); // not a tab in the sentence
        QVERIFY(!find<QPlainTextEdit>("sentenceWords")->hasFocus());
    }
};

QTEST_MAIN(SentencesDialogTest)
#include "tst_sentencesdialog.moc"
