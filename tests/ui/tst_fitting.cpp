// Nothing is cut: every page in every class of room and at every text size keeps its buttons and fields whole and its words
// readable, in the window or by scrolling.
#include "tests/ui/handmadeintake.h"
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/documents/printing.h"
#include "ui/intake/intakedialog.h"
#include "ui/firstrun/passworddialog.h"
#include "ui/shell/closedialog.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standardpages.h"
#include "ui/today/reminderdialog.h"
#include "ui/units/excusedialog.h"
#include "ui/units/mergedialog.h"
#include "ui/units/splitdialog.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/calldialog.h"
#include "ui/widgets/page.h"
#include "ui/widgets/promptdialogs.h"
#include "ui/widgets/reasons.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextDocument>

#include <functional>
#include <memory>

using namespace dophu;

namespace
{

class NoPaper final : public Printing
{
public:
    bool hasPrinter() const override { return false; }
    std::unique_ptr<QPrinter> choosePrinter(int, QWidget *) override { return nullptr; }
};

QString placed(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && path.size() < 4; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() || at == widget)
            path.prepend(at->objectName().isEmpty() ? QLatin1String(at->metaObject()->className()) : at->objectName());
    }
    return path.join(u'/');
}

bool isInteractive(const QWidget *widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_")))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
           || qobject_cast<const QTabBar *>(widget);
}

// Outside an ancestor that does not scroll.
bool isClipped(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above->parentWidget()))
            return false; // a viewport: what is outside is scrolled to
        const QRect there(widget->mapTo(above, QPoint()), widget->size());
        if (!above->rect().adjusted(-1, -1, 1, 1).contains(there)) // a pixel is lost in scaling
            return true;
        if (above->isWindow())
            break;
    }
    return false;
}

bool isCut(const QPushButton *button)
{
    const bool narrow = button->width() + 1 < std::min(button->sizeHint().width(), button->minimumSizeHint().width());
    const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    return !button->text().isEmpty() && button->toolTip().isEmpty() && (narrow || words > button->width());
}

bool isCut(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const int room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
    return box->toolTip().isEmpty() && box->fontMetrics().horizontalAdvance(box->currentText()) > room + 1;
}

bool isCut(const QLabel *label)
{
    if (label->text().isEmpty() || !label->toolTip().isEmpty())
        return false;
    const QSize room = label->contentsRect().size();
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1;
    const QSize wanted = label->sizeHint() - (label->size() - room);
    return label->sizeHint().width() > label->width() + 1 || wanted.height() > room.height() + 3;
}

// Two parts of one row that stand on one another.
QStringList overlapsIn(QWidget *root)
{
    QStringList found;
    QHash<const QWidget *, QVector<const QWidget *>> rows;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const bool counts = isInteractive(widget) || (qobject_cast<const QLabel *>(widget) && !widget->size().isEmpty());
        if (counts && widget->isVisible() && !qobject_cast<const QLineEdit *>(widget->parentWidget()))
            rows[widget->parentWidget()].append(widget);
    }
    for (const auto &parts : rows) {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            for (qsizetype k = i + 1; k < parts.size(); ++k) {
                const QRect common = parts.at(i)->geometry() & parts.at(k)->geometry();
                if (common.width() > 3 && common.height() > 3)
                    found.append(QStringLiteral("overlap: %1 and %2").arg(placed(parts.at(i)), placed(parts.at(k))));
            }
        }
    }
    return found;
}

QStringList cutIn(QWidget *root)
{
    QStringList found = overlapsIn(root);
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->size().isEmpty())
            continue;
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget() && area->horizontalScrollBar()->isVisible())
            found.append(QStringLiteral("to be scrolled sideways: %1, %2 in %3")
                             .arg(placed(area))
                             .arg(area->widget()->width())
                             .arg(area->viewport()->width()));
        if (isInteractive(widget) && isClipped(widget))
            found.append(QStringLiteral("clipped: %1 at %2,%3 %4×%5 in %6×%7")
                             .arg(placed(widget))
                             .arg(widget->x())
                             .arg(widget->y())
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(widget->parentWidget()->width())
                             .arg(widget->parentWidget()->height()));
        if (const auto *button = qobject_cast<const QPushButton *>(widget); button && isCut(button))
            found.append(
                QStringLiteral("button words cut: %1 “%2” %3 px").arg(placed(button), button->text()).arg(button->width()));
        if (const auto *box = qobject_cast<const QComboBox *>(widget); box && isCut(box))
            found.append(QStringLiteral("choice cut: %1 “%2”").arg(placed(box), box->currentText()));
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && isCut(label))
            found.append(QStringLiteral("label cut: %1 “%2” %3×%4 of %5×%6")
                             .arg(placed(label), label->text().left(60))
                             .arg(label->width())
                             .arg(label->height())
                             .arg(label->sizeHint().width())
                             .arg(label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height()));
    }
    return found;
}

} // namespace

class TestFitting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_desk = sampleDesk(at("2020-08-19T14:12:00")); }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("client");
        QTest::addColumn<double>("text");
        const QPair<const char *, QSize> rooms[]{
            {"tight", {910, 440}}, {"compact", {1024, 668}}, {"standard", {1366, 696}}, {"wide", {1920, 1008}}};
        for (const auto &[name, size] : rooms) {
            for (const int percent : {100, 125})
                QTest::addRow("%s, text %d %%", name, percent) << size << percent / 100.0;
        }
    }
    void nothingIsCut()
    {
        QFETCH(QSize, client);
        QFETCH(double, text);
        applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), Appearance{Look::Light, text});
        Preferences preferences;
        preferences.appearance.textScale = text;
        MainWindow window(*m_desk, m_prompts, preferences, [this](PageKind kind, QWidget *parent) {
            return standardPage(kind, *m_desk, m_prompts, m_printing, parent);
        });
        window.resize(client);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(window.findChild<Page *>());
        QCOMPARE(window.size(), client); // no page asks for more room than there is
        QStringList found;
        for (int i = 0; i < pageKindCount; ++i) {
            window.goTo(PageKind(i));
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            for (const QString &cut : cutIn(&window))
                found.append(pageTitle(PageKind(i)) + QStringLiteral(": ") + cut);
            if (window.size() != client)
                found.append(pageTitle(PageKind(i))
                             + QStringLiteral(" widens the window to %1×%2").arg(window.width()).arg(window.height()));
        }
        found.removeDuplicates();
        for (const QString &cut : found)
            qWarning("%s", qPrintable(cut));
        QVERIFY2(found.isEmpty(), "the cuts are listed above");
    }

    void theImportPreviewIsNotCut_data() { nothingIsCut_data(); }
    void theImportPreviewIsNotCut()
    {
        QFETCH(QSize, client);
        QFETCH(double, text);
        applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), Appearance{Look::Light, text});
        const TestDesk desk = sampleDesk(at("2020-08-19T08:00:00"));
        const HandMadeIntake made(*desk, Day(2020, 8, 19));
        const IntakeDoors doors = made.doors();
        QWidget window;
        window.setWindowTitle(QStringLiteral("Độ Phủ"));
        window.resize(client);
        window.show();
        IntakeDialog dialog(*desk, m_prompts, doors, Day(2020, 8, 19), &window);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY2(dialog.width() <= client.width() && dialog.height() <= client.height(),
                 qPrintable(QStringLiteral("%1×%2").arg(dialog.width()).arg(dialog.height())));
        QStringList found = cutIn(&dialog);
        dialog.addFiles(made.paths());
        QTRY_VERIFY(!dialog.isReading());
        auto *table = dialog.findChild<QTableView *>(QStringLiteral("intakeTable"));
        const auto walk = [&] {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                table->setCurrentIndex(table->model()->index(row, 1));
                QCoreApplication::processEvents();
                found += cutIn(&dialog);
            }
        };
        walk();
        dialog.addText(made.messages());
        QTRY_VERIFY(!dialog.isReading());
        walk();
        found.removeDuplicates();
        for (const QString &cut : std::as_const(found))
            qWarning("%s", qPrintable(cut));
        QVERIFY2(found.isEmpty(), "the cuts are listed above");
    }

    void noDialogIsCut_data()
    {
        QTest::addColumn<double>("text");
        for (const int percent : {100, 125})
            QTest::addRow("text %d %%", percent) << percent / 100.0;
    }
    void noDialogIsCut()
    {
        QFETCH(double, text);
        applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), Appearance{Look::Light, text});
        const QSize screen = QGuiApplication::primaryScreen()->availableSize(); // dialogs fit themselves into it
        QStringList found;
        for (const auto &make : dialogs()) {
            const std::unique_ptr<QDialog> dialog(make());
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
            QCoreApplication::processEvents();
            for (const QString &cut : cutIn(dialog.get()))
                found.append(placed(dialog.get()) + QStringLiteral(": ") + cut);
            if (dialog->width() > screen.width() || dialog->height() > screen.height())
                found.append(
                    QStringLiteral("%1 is %2×%3").arg(placed(dialog.get())).arg(dialog->width()).arg(dialog->height()));
        }
        for (const QString &cut : found)
            qWarning("%s", qPrintable(cut));
        QVERIFY2(found.isEmpty(), "the cuts are listed above");
    }

    // The test itself must not sleep: a word too long for its place is seen.
    void aPlantedCutIsSeen()
    {
        QWidget root;
        root.resize(100, 60);
        auto *label = new QLabel(QStringLiteral("Một câu dài hơn chỗ của nó nhiều"), &root);
        label->setGeometry(0, 0, 60, 20);
        auto *button = new QPushButton(QStringLiteral("Lưu"), &root);
        button->setGeometry(80, 30, 60, 24);
        root.show();
        const QStringList found = cutIn(&root);
        QVERIFY2(found.size() == 2, qPrintable(found.join(u'\n')));
    }

private:
    QVector<std::function<QDialog *()>> dialogs()
    {
        const Day day(2020, 8, 19);
        const Unit &unit = m_desk->registry().units().first();
        return {
            [] {
                return new ReasonDialog(QStringLiteral("Chấp nhận lỗi, Thị trấn Lao Bảo"),
                                        QStringLiteral("Luỹ kế giảm 28 người so với ngày 18/8 (554). Gõ đảo số?"),
                                        acceptanceReasons());
            },
            [] {
                auto *choice = new ChoiceDialog(QStringLiteral("Khôi phục từ sao-luu-19-8.dophu?"),
                                                QStringLiteral("Mọi số liệu ghi sau bản sao lưu này sẽ không còn."),
                                                {QStringLiteral("Khôi phục")}, QStringLiteral("Để sau"));
                choice->addDetail(QStringLiteral("SQLITE_CORRUPT"));
                return choice;
            },
            [this, day] { return new CloseDialog(*m_desk, m_prompts, day); },
            [this, day] { return new ReminderDialog(*m_desk, day, m_desk->consolidation(day)->units); },
            [this, day, unit] { return new CallDialog(unit, day, m_desk->now()); },
            [unit, day] { return new ExcuseDialog(unit, day); },
            [this, unit, day] { return new MergeDialog(*m_desk, unit, day); },
            [this, unit, day] { return new SplitDialog(*m_desk, unit, day); },
            [] { return new HelpDialog(PageKind::Entry); },
            [] {
                return new PasswordDialog(QStringLiteral("may-chu.huonghoa.local"),
                                          QStringLiteral("Máy chủ không nhận mật khẩu này. Gõ lại."));
            },
        };
    }

    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    NoPaper m_printing;
};

QTEST_MAIN(TestFitting)
#include "tst_fitting.moc"
