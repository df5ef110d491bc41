// Application: the composition root of the window. Members stand in the order in which they may use one another; that
// order is the lifetime of everything in the program.
#pragma once

#include "core/desk/desk.h"
#include "ui/firstrun/firstrunwish.h"
#include "ui/documents/printing.h"
#include "ui/shell/intakeentrance.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace dophu
{

// What the command line of `dophu` asked for.
struct StartWish
{
    QString location;          // empty: this PC's own store
    bool sample = false;       // the sample campaign, kept beside the own store
    std::optional<Moment> now; // a rehearsal: the clock starts here, on a copy that vanishes with the window
};

// Empty after telling what is wrong on stderr.
std::optional<StartWish> startWishFrom(const QStringList &words);

class Application
{
public:
    Application(int &argc, char **argv);
    ~Application();
    int run();

private:
    Result<std::unique_ptr<Desk>> openDesk(const StartWish &wish);
    Result<std::unique_ptr<Desk>> openStore(const QString &location);
    Result<std::unique_ptr<Desk>> makeSample(const QString &location, std::optional<Moment> until);
    std::unique_ptr<Desk> firstRun();
    FirstRunDoors firstRunDoors(std::unique_ptr<Desk> &made);
    Result<std::unique_ptr<Desk>> carryOut(const FirstRunWish &wish);
    std::unique_ptr<Desk> deskOrTell(const StartWish &wish);
    bool tryAgain(const Failure &failure); // after what the person said to it
    bool restoreInstead(const QString &location);
    void restoreFromBackup(const QString &backup);
    void openWindow();
    void openIntake();
    void backUpDaily();
    Clerk clerk() const; // who works at this PC
    Page *makePage(PageKind kind, QWidget *parent);
    void apply(const Preferences &preferences);

    QApplication m_application;
    QSettings m_settings;
    Preferences m_preferences;
    Language m_language;
    std::unique_ptr<Clock> m_clock;
    BackupPlan m_backupPlan;
    QString m_location; // of the open store; a server's with its password, which is kept nowhere else
    std::unique_ptr<QTemporaryDir> m_rehearsal;
    DialogPrompts m_prompts;
    SystemPrinting m_printing;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QPointer<IntakeEntrance> m_intake; // the window's
    QTimer m_hourly;
};

} // namespace dophu
