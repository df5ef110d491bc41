// Every page of the window, walked as a screen reader walks it.
#include "ui/documents/printing.h"
#include "ui/shell/closedialog.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standardpages.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"
#include "ui/widgets/promptdialogs.h"

#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

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

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingFocusableHasAName_data();
    void everythingFocusableHasAName();
    void dialogsHaveNamesToo();

private:
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

void TestAccessibility::everythingFocusableHasAName()
{
    QFETCH(int, page);
    Preferences preferences;
    preferences.page = PageKind(page);
    MainWindow window(*m_desk, m_prompts, preferences, [this](PageKind kind, QWidget *parent) {
        return standardPage(kind, *m_desk, m_prompts, m_printing, parent);
    });
    window.show();
    QTRY_VERIFY(window.findChild<Page *>());
    const QStringList found = nameless(&window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestAccessibility::dialogsHaveNamesToo()
{
    CloseDialog closing(*m_desk, m_prompts, Day(2020, 8, 19));
    HelpDialog help(PageKind::Entry);
    ReasonDialog reason(QStringLiteral("Lý do"), QStringLiteral("Vì sao?"), {QStringLiteral("Khác")});
    ChoiceDialog choice(QStringLiteral("Chọn"), QStringLiteral("Giữ hay ghi?"),
                        {QStringLiteral("Giữ"), QStringLiteral("Ghi")}, QStringLiteral("Huỷ"));
    for (QDialog *dialog : {static_cast<QDialog *>(&closing), static_cast<QDialog *>(&help), static_cast<QDialog *>(&reason),
                            static_cast<QDialog *>(&choice)}) {
        dialog->show();
        const QStringList found = nameless(dialog);
        QVERIFY2(found.isEmpty(), qPrintable(dialog->objectName() + u'\n' + found.join(u'\n')));
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
