// Every page as a picture: light and dark, a 1366×768 and a 1920×1080 screen less the system's own bars.
// dophu_screens [FOLDER [vi|en]]
#include "tests/ui/handmadeintake.h"
#include "tests/support/sampledesk.h"
#include "ui/documents/printing.h"
#include "ui/intake/intakedialog.h"
#include "ui/shell/intakeentrance.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/shell/standardpages.h"
#include "ui/units/excusedialog.h"
#include "ui/units/mergedialog.h"
#include "ui/units/splitdialog.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
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

void settle()
{
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 200);
}

bool grabSettings(MainWindow &window, const QDir &out, const QString &suffix)
{
    window.goTo(PageKind::Settings);
    auto *sections = window.findChild<QListWidget *>(QStringLiteral("settingsSections"));
    for (int row = 1; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        settle();
        if (!window.grab().save(out.filePath(QStringLiteral("17-thiet-lap-%1-%2").arg(row + 1).arg(suffix))))
            return false;
    }
    return true;
}

bool grabUnitDialogs(const Desk &desk, const QDir &out, const QString &suffix)
{
    const Unit &unit = *desk.registry().byCode(QStringLiteral("19489"));
    ExcuseDialog excuse(unit, Day(2020, 8, 19));
    MergeDialog merge(desk, unit, Day(2020, 8, 20));
    SplitDialog split(desk, unit, Day(2020, 8, 20));
    const QPair<QDialog *, const char *> dialogs[] = {{&excuse, "08a-mien"}, {&merge, "08b-nhap"}, {&split, "08c-tach"}};
    for (const auto &[dialog, name] : dialogs) {
        dialog->show();
        settle();
        if (!dialog->grab().save(out.filePath(QLatin1String(name) + u'-' + suffix)))
            return false;
    }
    return true;
}

bool grabOver(MainWindow &window, QDialog &dialog, const QString &path)
{
    settle();
    QPixmap all = window.grab();
    QPainter painter(&all);
    const QPixmap shown = dialog.grab();
    painter.drawPixmap((all.width() - shown.width()) / 2, (all.height() - shown.height()) / 2, shown);
    painter.end();
    return all.save(path);
}

// Files, a cell among its neighbours, a picture, and messages.
bool grabIntake(MainWindow &window, Desk &desk, Prompts &prompts, const QDir &out, const QString &suffix)
{
    const HandMadeIntake made(desk, Day(2020, 8, 19));
    auto *entrance = new IntakeEntrance(window, desk, prompts, made.doors());
    entrance->openFiles(made.paths());
    const QPointer<IntakeDialog> dialog = entrance->dialog();
    const auto path = [&](const char *name) { return out.filePath(QLatin1String(name) + u'-' + suffix); };
    const auto read = [&] { return QTest::qWaitFor([&] { return !dialog->isReading(); }); };
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("intakeTable"));
    auto *files = dialog->findChild<QListWidget *>(QStringLiteral("intakeFiles"));
    if (!read() || !grabOver(window, *dialog, path("03a-nhap-tu-tep-o")))
        return false;
    files->setCurrentRow(2);
    if (!grabOver(window, *dialog, path("03-nhap-tu-tep")))
        return false;
    files->setCurrentRow(files->count() - 1);
    const auto *picture = dialog->findChild<QLabel *>(QStringLiteral("pictureShown"));
    const auto decoded = [picture] { return !picture->pixmap(Qt::ReturnByValue).isNull(); };
    if (!QTest::qWaitFor(decoded) || !grabOver(window, *dialog, path("03c-go-theo-anh")))
        return false;
    dialog->addText(made.messages());
    if (!read())
        return false;
    table->setCurrentIndex(table->model()->index(2, 1));
    const bool grabbed = grabOver(window, *dialog, path("03b-nhap-tu-tin-nhan"));
    delete dialog;
    delete entrance;
    return grabbed;
}

bool grabFirstRun(Prompts &prompts, const QDir &out, const QString &suffix)
{
    FirstRunDoors doors;
    doors.isShare = [](const QString &) { return false; };
    doors.sampleFiles = []() -> Result<QVector<RegistryFile>> {
        return QVector<RegistryFile>{{QStringLiteral("units.csv"), *readFile(QStringLiteral(":/registry/units.csv"))},
                                     {QStringLiteral("bases.csv"), *readFile(QStringLiteral(":/registry/bases.csv"))}};
    };
    FirstRunWizard wizard(doors, prompts, QStringLiteral("/du-lieu"));
    wizard.show();
    for (int step = 0; step < FirstRunWizard::steps; ++step) {
        settle();
        if (!wizard.grab().save(out.filePath(QStringLiteral("10-lan-dau-%1-%2").arg(step + 1).arg(suffix))))
            return false;
        if (step + 1 < FirstRunWizard::steps)
            wizard.findChild<QPushButton *>(QStringLiteral("firstRunNext"))->click();
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir out(application.arguments().value(1, QStringLiteral(".")));
    Language language(application);
    language.speak(application.arguments().value(2, QStringLiteral("vi")));
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const TestDesk early = sampleDesk(at("2020-08-19T08:00:00")); // before most reports of the day
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
                settle();
                const QString name = QStringLiteral("%1-%2x%3-%4.png")
                                         .arg(QLatin1String(page.name))
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(look == Look::Dark ? QStringLiteral("toi") : QStringLiteral("sang"));
                if (!window.grab().save(out.filePath(name)))
                    return 1;
            }
            const QString suffix = QStringLiteral("%1x%2-%3.png")
                                       .arg(size.width())
                                       .arg(size.height())
                                       .arg(look == Look::Dark ? QStringLiteral("toi") : QStringLiteral("sang"));
            if (!grabSettings(window, out, suffix))
                return 1;
            MainWindow morning(*early, prompts, preferences, [&](PageKind kind, QWidget *parent) {
                return standardPage(kind, *early, prompts, printing, parent);
            });
            morning.resize(size);
            morning.goTo(PageKind::Entry);
            morning.show();
            if (!QTest::qWaitForWindowExposed(&morning) || !grabIntake(morning, *early, prompts, out, suffix))
                return 1;
        }
        const QString suffix = look == Look::Dark ? QStringLiteral("toi.png") : QStringLiteral("sang.png");
        if (!grabUnitDialogs(*desk, out, suffix) || !grabFirstRun(prompts, out, suffix))
            return 1;
    }
    return 0;
}
