// Qt's own words in Vietnamese, asked of Qt's own widgets.
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

class TestQtWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_words.load(QStringLiteral(":/i18n/dophu_vi.qm")));
        QVERIFY(QCoreApplication::installTranslator(&m_words));
    }

    void standardButtonsSpeakVietnamese()
    {
        QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Save
                             | QDialogButtonBox::Close | QDialogButtonBox::Apply | QDialogButtonBox::Retry
                             | QDialogButtonBox::Help | QDialogButtonBox::Discard);
        const auto text = [&](QDialogButtonBox::StandardButton which) { return box.button(which)->text().remove(u'&'); };
        QCOMPARE(text(QDialogButtonBox::Ok), QStringLiteral("Đồng ý"));
        QCOMPARE(text(QDialogButtonBox::Cancel), QStringLiteral("Huỷ"));
        QCOMPARE(text(QDialogButtonBox::Save), QStringLiteral("Lưu"));
        QCOMPARE(text(QDialogButtonBox::Close), QStringLiteral("Đóng"));
        QCOMPARE(text(QDialogButtonBox::Retry), QStringLiteral("Thử lại"));
        QCOMPARE(text(QDialogButtonBox::Discard), QStringLiteral("Không lưu"));
    }

    void editMenusSpeakVietnamese_data()
    {
        QTest::addColumn<bool>("longText");
        QTest::newRow("one line") << false;
        QTest::newRow("several lines") << true;
    }
    void editMenusSpeakVietnamese()
    {
        QFETCH(bool, longText);
        QLineEdit line;
        QPlainTextEdit text;
        const std::unique_ptr<QMenu> menu(longText ? text.createStandardContextMenu() : line.createStandardContextMenu());
        QStringList words;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                words.append(action->text().section(u'\t', 0, 0).remove(u'&'));
        }
        for (const char *word : {"Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xoá", "Chọn tất cả"})
            QVERIFY2(words.contains(QString::fromUtf8(word)), qPrintable(words.join(u',')));
    }

    void theFileDialogSpeaksVietnamese()
    {
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        QStringList words;
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            words.append(button->text().remove(u'&'));
        QVERIFY2(words.contains(QStringLiteral("Lưu")) && words.contains(QStringLiteral("Huỷ")),
                 qPrintable(words.join(u',')));
        QFileSystemModel model;
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Tên"));
        QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("Ngày sửa"));
    }

    void undoSaysWhat()
    {
        QUndoStack stack;
        const std::unique_ptr<QAction> undo(stack.createUndoAction(&stack));
        stack.push(new QUndoCommand(QStringLiteral("dán 18 ô")));
        QCOMPARE(undo->text(), QStringLiteral("Hoàn tác: dán 18 ô"));
    }

    void everyContextOfADialogIsThere_data()
    {
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("said");
        QTest::newRow("print dialog") << "QPrintDialog"
                                      << "&Print" << QStringLiteral("&In");
        QTest::newRow("print range") << "QPrintSettingsOutput"
                                     << "Print all" << QStringLiteral("In tất cả");
        QTest::newRow("print preview") << "QPrintPreviewDialog"
                                       << "Fit width" << QStringLiteral("Vừa chiều ngang");
        QTest::newRow("page set-up") << "QPageSetupWidget"
                                     << "Landscape" << QStringLiteral("Ngang");
        QTest::newRow("overwriting") << "QFileDialog"
                                     << "%1 already exists.\nDo you want to replace it?"
                                     << QStringLiteral("%1 đã có.\nGhi đè tệp này?");
        QTest::newRow("wizard") << "QWizard"
                                << "&Finish" << QStringLiteral("&Hoàn tất");
        QTest::newRow("colours") << "QColorDialog"
                                 << "Select Color" << QStringLiteral("Chọn màu");
        QTest::newRow("scroll bars") << "QScrollBar"
                                     << "Scroll here" << QStringLiteral("Cuộn đến đây");
        QTest::newRow("a key") << "QShortcut"
                               << "Space" << QStringLiteral("Dấu cách");
    }
    void everyContextOfADialogIsThere()
    {
        QFETCH(QString, context);
        QFETCH(QString, source);
        QFETCH(QString, said);
        QCOMPARE(QCoreApplication::translate(context.toUtf8().constData(), source.toUtf8().constData()), said);
    }

    // The words are no one's sources here: an update target that listed the file would empty it.
    void noUpdateTargetListsTheFile()
    {
        QFile build(QStringLiteral(DOPHU_SOURCE_DIR "/resources/CMakeLists.txt"));
        QVERIFY(build.open(QIODevice::ReadOnly));
        const QByteArray text = build.readAll();
        const qsizetype from = text.indexOf("qt_add_lupdate(");
        QVERIFY(from >= 0);
        QVERIFY(!text.mid(from, text.indexOf(')', from) - from).contains("dophu_vi.ts"));
    }

private:
    QTranslator m_words;
};

QTEST_MAIN(TestQtWords)
#include "tst_qtwords.moc"
