// Every page of the window, walked as a screen reader walks it.
#include "ui/documents/paperdialog.h"
#include "ui/documents/printing.h"
#include "ui/shell/closedialog.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standardpages.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"
#include "ui/widgets/promptdialogs.h"

#include "ui/intake/intakedialog.h"
#include "ui/intake/taughtdialog.h"
#include "tests/ui/handmadeintake.h"
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace dophu;

namespace
{

class NoPrinting final : public Printing
{
public:
    bool hasPrinter() const override { return false; }
    std::unique_ptr<QPrinter> choosePrinter(int, QWidget *) override { return nullptr; }
};

// Focusable by key, visible, and nameless.
QStringList nameless(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool part = widget->objectName().startsWith(QLatin1String("qt_"))
                          || (widget->focusProxy() && widget->focusProxy() != widget);
        if (part || !widget->isVisibleTo(root) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QStringLiteral("%1 “%2” in “%3”")
                             .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                  widget->parentWidget() ? widget->parentWidget()->objectName() : QString()));
    }
    return found;
}

// Letters after Alt that two visible parts of one screen both claim.
QStringList sharedMnemonics(QWidget *root)
{
    QHash<QString, QStringList> claims;
    const auto claim = [&](const QString &text, const QWidget *widget) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty() && widget->isVisible() && widget->isEnabled())
            claims[keys.toString()].append(text);
    };
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>())
        claim(button->text(), button);
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->buddy())
            claim(label->text(), label);
    }
    QStringList shared;
    for (auto it = claims.begin(); it != claims.end(); ++it) {
        if (it->size() > 1)
            shared.append(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(" / ")));
    }
    return shared;
}

// Every visible cell of every table: a screen reader hears more than a bare number.
QStringList mutedCells(QWidget *root)
{
    QStringList muted;
    for (const QTableView *table : root->findChildren<QTableView *>()) {
        if (!table->isVisible() || !table->model() || table->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QAbstractItemModel &model = *table->model();
        for (int row = 0; row < std::min(4, model.rowCount()); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const QString shown = index.data().toString();
                const QString said = index.data(Qt::AccessibleTextRole).toString();
                if (!table->isColumnHidden(column) && !table->isRowHidden(row) && !shown.isEmpty() && said.isEmpty())
                    muted.append(QStringLiteral("%1 column %2 “%3”").arg(table->objectName()).arg(column).arg(shown));
            }
        }
    }
    muted.removeDuplicates();
    return muted;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingFocusableHasAName_data();
    void everythingFocusableHasAName();
    void everyTableSaysItsCells_data() { everythingFocusableHasAName_data(); }
    void everyTableSaysItsCells();
    void everyMnemonicIsAlone_data() { everythingFocusableHasAName_data(); }
    void everyMnemonicIsAlone();
    void tabReachesEverythingInReadingOrder_data() { everythingFocusableHasAName_data(); }
    void tabReachesEverythingInReadingOrder();
    void dialogsHaveNamesToo();
    void theImportPreviewIsWalkedToo();
    void paintedWidgetsSayWhatTheyShow();
    void plantedFaultsAreSeen();

private:
    std::unique_ptr<MainWindow> windowAt(int page);

    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    NoPrinting m_printing;
};

void TestAccessibility::initTestCase()
{
    applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {});
    m_desk = sampleDesk(at("2020-08-19T14:12:00"));
}

void TestAccessibility::everythingFocusableHasAName_data()
{
    QTest::addColumn<int>("page");
    for (int i = 0; i < pageKindCount; ++i)
        QTest::addRow("%s", qPrintable(pageTitle(PageKind(i)))) << i;
}

std::unique_ptr<MainWindow> TestAccessibility::windowAt(int page)
{
    Preferences preferences;
    preferences.page = PageKind(page);
    auto window = std::make_unique<MainWindow>(*m_desk, m_prompts, preferences, [this](PageKind kind, QWidget *parent) {
        return standardPage(kind, *m_desk, m_prompts, m_printing, parent);
    });
    window->show();
    (void)QTest::qWaitForWindowExposed(window.get());
    for (int round = 0; round < 50 && !window->findChild<Page *>(); ++round)
        QCoreApplication::processEvents();
    return window;
}

void TestAccessibility::everythingFocusableHasAName()
{
    QFETCH(int, page);
    const auto window = windowAt(page);
    QVERIFY(window->findChild<Page *>());
    const QStringList found = nameless(window.get());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestAccessibility::everyTableSaysItsCells()
{
    QFETCH(int, page);
    const auto window = windowAt(page);
    const QStringList muted = mutedCells(window.get());
    QVERIFY2(muted.isEmpty(), qPrintable(muted.join(u'\n')));
}

void TestAccessibility::everyMnemonicIsAlone()
{
    QFETCH(int, page);
    const auto window = windowAt(page);
    const QStringList shared = sharedMnemonics(window.get());
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
}

// From the page's first field, Tab visits every field of the page and never goes up the page by more than a row of tools
// within one column of widgets; here: each is reached exactly once before the round begins again.
void TestAccessibility::tabReachesEverythingInReadingOrder()
{
    QFETCH(int, page);
    const auto window = windowAt(page);
    auto *shown = window->findChild<Page *>();
    QVERIFY(shown);
    QSet<const QWidget *> wanted;
    for (const QWidget *widget : shown->findChildren<QWidget *>()) {
        const bool part = widget->objectName().startsWith(QLatin1String("qt_"))
                          || (widget->focusProxy() && widget->focusProxy() != widget);
        const auto *radio = qobject_cast<const QRadioButton *>(widget); // a group is one stop
        if (!part && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !(radio && !radio->isChecked()))
            wanted.insert(widget);
    }
    QSet<const QWidget *> reached;
    QApplication::setActiveWindow(window.get());
    for (const QWidget *at = shown->nextInFocusChain(); at != shown; at = at->nextInFocusChain()) {
        if (wanted.contains(at))
            reached.insert(at);
    }
    QStringList missed;
    for (const QWidget *widget : wanted) {
        if (!reached.contains(widget))
            missed.append(widget->objectName());
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    // Tools in one row are visited from left to right.
    QHash<const QWidget *, const QWidget *> lastInRow;
    QStringList backwards;
    for (const QWidget *at = shown->nextInFocusChain(); at != shown; at = at->nextInFocusChain()) {
        if (!wanted.contains(at) || !at->parentWidget())
            continue;
        const QWidget *before = lastInRow.value(at->parentWidget());
        const bool sameRow = before && std::abs(before->geometry().center().y() - at->geometry().center().y()) < 8;
        if (sameRow && at->x() < before->x())
            backwards.append(before->objectName() + QStringLiteral(" before ") + at->objectName());
        lastInRow[at->parentWidget()] = at;
    }
    QVERIFY2(backwards.isEmpty(), qPrintable(backwards.join(u'\n')));
}

void TestAccessibility::paintedWidgetsSayWhatTheyShow()
{
    const auto window = windowAt(int(PageKind::Today));
    QStringList mute;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        // What is painted by hand and is no mere line or container.
        const QString type = QLatin1String(widget->metaObject()->className());
        const bool painted = type.contains(QLatin1String("Card")) || type.contains(QLatin1String("CoverageBar"))
                             || type.contains(QLatin1String("RateBars")) || type.contains(QLatin1String("TagLabel"))
                             || type.contains(QLatin1String("Counter")) || type.contains(QLatin1String("StageSteps"));
        if (painted && widget->isVisible() && widget->accessibleName().isEmpty())
            mute.append(type + u' ' + widget->objectName());
    }
    QVERIFY2(mute.isEmpty(), qPrintable(mute.join(u'\n')));
}

void TestAccessibility::dialogsHaveNamesToo()
{
    CloseDialog closing(*m_desk, m_prompts, Day(2020, 8, 19));
    HelpDialog help(PageKind::Entry);
    PaperDialog paper(QStringLiteral("Biểu 01"), layOut(keysOnPaper(Day(2020, 8, 19)), documentFont()), false);
    ReasonDialog reason(QStringLiteral("Lý do"), QStringLiteral("Vì sao?"), {QStringLiteral("Khác")});
    ChoiceDialog choice(QStringLiteral("Chọn"), QStringLiteral("Giữ hay ghi?"),
                        {QStringLiteral("Giữ"), QStringLiteral("Ghi")}, QStringLiteral("Huỷ"));
    for (QDialog *dialog : {static_cast<QDialog *>(&closing), static_cast<QDialog *>(&help), static_cast<QDialog *>(&reason),
                            static_cast<QDialog *>(&paper), static_cast<QDialog *>(&choice)}) {
        dialog->show();
        const QStringList found = nameless(dialog);
        QVERIFY2(found.isEmpty(), qPrintable(dialog->objectName() + u'\n' + found.join(u'\n')));
        const QStringList shared = sharedMnemonics(dialog);
        QVERIFY2(shared.isEmpty(), qPrintable(dialog->objectName() + u'\n' + shared.join(u'\n')));
        QVERIFY2(!dialog->windowTitle().isEmpty(), qPrintable(dialog->objectName()));
    }
}

// The import preview, walked with files and then with messages in it, and the picture to type from.
void TestAccessibility::theImportPreviewIsWalkedToo()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T08:00:00"));
    const HandMadeIntake made(*desk, Day(2020, 8, 19));
    const IntakeDoors doors = made.doors();
    IntakeDialog dialog(*desk, m_prompts, doors, Day(2020, 8, 19));
    TaughtDialog taught(desk->registry(), doors, Day(2020, 8, 19));
    taught.show();
    QCOMPARE(nameless(&taught) + sharedMnemonics(&taught), QStringList());
    dialog.show();
    QCOMPARE(nameless(&dialog) + sharedMnemonics(&dialog), QStringList()); // empty
    dialog.addFiles(made.paths());
    QTRY_VERIFY(!dialog.isReading());
    auto *table = dialog.findChild<QTableView *>(QStringLiteral("intakeTable"));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 1));
        QCOMPARE(nameless(&dialog) + sharedMnemonics(&dialog) + mutedCells(&dialog), QStringList());
    }
    auto *files = dialog.findChild<QListWidget *>(QStringLiteral("intakeFiles"));
    files->setCurrentRow(files->count() - 1);
    QCOMPARE(nameless(&dialog) + sharedMnemonics(&dialog), QStringList());
    dialog.addText(made.messages());
    QTRY_VERIFY(!dialog.isReading());
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 1));
        QCOMPARE(nameless(&dialog) + sharedMnemonics(&dialog) + mutedCells(&dialog), QStringList());
    }
}

// The test itself must not sleep.
void TestAccessibility::plantedFaultsAreSeen()
{
    QWidget root;
    auto *layout = new QVBoxLayout(&root);
    for (const QString &text : {QStringLiteral("&Lưu"), QStringLiteral("&Lấy lại")})
        layout->addWidget(new QPushButton(text, &root));
    layout->addWidget(new QLineEdit(&root));
    auto *table = new QTableView(&root);
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("526")));
    table->setModel(&model);
    layout->addWidget(table);
    root.show();
    QCOMPARE(sharedMnemonics(&root).size(), 1);
    QCOMPARE(mutedCells(&root).size(), 1);
    QVERIFY(nameless(&root).size() >= 1);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
