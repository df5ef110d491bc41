// Every page as a picture: light and dark, a 1366×768 and a 1920×1080 screen less the system's own bars.
// dophu_screens [FOLDER [vi|en]]
#include "tests/support/sampledesk.h"
#include "ui/documents/printing.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standardpages.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace dophu;

namespace
{

struct NamedPage
{
    PageKind kind;
    const char *name;
};

constexpr NamedPage pages[]{{PageKind::Today, "01-hom-nay"},     {PageKind::Entry, "02-nhap-bao-cao"},
                            {PageKind::Summary, "04-tong-hop"},  {PageKind::Charts, "05-bieu-do"},
                            {PageKind::Documents, "07-van-ban"}, {PageKind::Units, "08-don-vi"},
                            {PageKind::Journal, "09-nhat-ky"},   {PageKind::Settings, "17-thiet-lap"}};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir out(application.arguments().value(1, QStringLiteral(".")));
    Language language(application);
    language.speak(application.arguments().value(2, QStringLiteral("vi")));
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    DialogPrompts prompts;
    SystemPrinting printing;
    for (const Look look : {Look::Light, Look::Dark}) {
        applyAppearance(application, Appearance{look, 1.0});
        for (const QSize size : {QSize(1366, 696), QSize(1920, 1008)}) {
            Preferences preferences;
            preferences.appearance.look = look;
            MainWindow window(*desk, prompts, preferences, [&](PageKind kind, QWidget *parent) {
                return standardPage(kind, *desk, prompts, printing, parent);
            });
            window.resize(size);
            window.goTo(PageKind::Today);
            window.show();
            if (!QTest::qWaitForWindowExposed(&window))
                return 1;
            for (const NamedPage &page : pages) {
                window.goTo(page.kind);
                for (int round = 0; round < 5; ++round)
                    QCoreApplication::processEvents(QEventLoop::AllEvents, 200);
                const QString name = QStringLiteral("%1-%2x%3-%4.png")
                                         .arg(QLatin1String(page.name))
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(look == Look::Dark ? QStringLiteral("toi") : QStringLiteral("sang"));
                if (!window.grab().save(out.filePath(name)))
                    return 1;
            }
        }
    }
    return 0;
}
