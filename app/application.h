// Application: the composition root of the window. Members stand in the order in which they may use one another; that
// order is the lifetime of everything in the program.
#pragma once

#include "core/desk/desk.h"
#include "ui/documents/printing.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

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
    Result<std::unique_ptr<Desk>> firstRun(const QString &location);
    Result<std::unique_ptr<Desk>> makeFromFiles(const QString &location);
    std::unique_ptr<Desk> deskOrTell(const StartWish &wish);
    bool restoreInstead(const QString &location);
    Page *makePage(PageKind kind, QWidget *parent);
    void apply(const Preferences &preferences);

    QApplication m_application;
    QSettings m_settings;
    Preferences m_preferences;
    Language m_language;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<QTemporaryDir> m_rehearsal;
    DialogPrompts m_prompts;
    SystemPrinting m_printing;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace dophu
