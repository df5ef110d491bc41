#include "app/application.h"
#include "app/systemclock.h"
#include "core/desk/sample.h"
#include "core/intake/csvrows.h"
#include "core/intake/registryplan.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "ui/documents/documentpapers.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/firstrun/passworddialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/standardpages.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/serverwords.h"

#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>
#include <QSysInfo>

namespace dophu
{

namespace
{

QString ownFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return folder;
}

Clerk clerkOfThisPc()
{
    QString user = qEnvironmentVariable("USERNAME");
    if (user.isEmpty())
        user = qEnvironmentVariable("USER", QStringLiteral("Người dùng"));
    return Clerk{user, QString(), QSysInfo::machineHostName()};
}

bool isServerLocation(const QString &location)
{
    return location.startsWith(QLatin1String("postgres"));
}

BackupPlan readBackupPlan(const QSettings &settings)
{
    BackupPlan plan;
    plan.daily = settings.value(QStringLiteral("backupDaily"), plan.daily).toBool();
    plan.folder = settings.value(QStringLiteral("backupFolder")).toString();
    plan.keep = std::clamp(settings.value(QStringLiteral("backupKeep"), plan.keep).toInt(), 1, 365);
    return plan;
}

void writeBackupPlan(QSettings &settings, const BackupPlan &plan)
{
    settings.setValue(QStringLiteral("backupDaily"), plan.daily);
    settings.setValue(QStringLiteral("backupFolder"), plan.folder);
    settings.setValue(QStringLiteral("backupKeep"), plan.keep);
}

// The sample's own people, as in its registry: invented.
Clerk sampleClerk()
{
    return Clerk{QStringLiteral("Nguyễn Thị Thuý"), QStringLiteral("Chuyên viên"), QStringLiteral("VHTT-02")};
}

} // namespace

Application::Application(int &argc, char **argv)
    : m_application(argc, argv), m_settings(QStringLiteral("dophu"), QStringLiteral("dophu")), m_language(m_application)
{
    QApplication::setApplicationName(QStringLiteral("dophu"));
    m_preferences = readPreferences(m_settings);
    m_backupPlan = readBackupPlan(m_settings);
}

Application::~Application() = default;

void Application::apply(const Preferences &preferences)
{
    m_preferences = preferences;
    writePreferences(m_settings, preferences);
    m_language.speak(preferences.language);
    applyAppearance(m_application, preferences.appearance);
}

int Application::run()
{
    const auto wish = startWishFrom(QApplication::arguments().mid(1));
    if (!wish)
        return 2;
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    apply(m_preferences);
    m_prompts.setFolder(m_preferences.folder);
    if (wish->now)
        m_clock = std::make_unique<RehearsalClock>(*wish->now);
    else
        m_clock = std::make_unique<SystemClock>();
    m_desk = deskOrTell(*wish);
    if (!m_desk)
        return 3;
    if (const Outcome noted = m_desk->signIn(); !noted) { // R12; what cannot be written can still be read
        const FailureWords words = failureWords(noted.error());
        m_prompts.tell(words.what, words.oneLine(), words.detail);
    }
    openWindow();
    m_hourly.setInterval(std::chrono::hours(1));
    QObject::connect(&m_hourly, &QTimer::timeout, &m_application, [this] { backUpDaily(); });
    m_hourly.start();
    QTimer::singleShot(0, &m_application, [this] { backUpDaily(); }); // after the window has been shown
    return QApplication::exec();
}

void Application::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_desk, m_prompts, m_preferences,
                                            [this](PageKind kind, QWidget *parent) { return makePage(kind, parent); });
    m_prompts.setOver(m_window.get());
    QObject::connect(m_window.get(), &MainWindow::preferencesChanged, m_window.get(), [this](const Preferences &changed) {
        m_preferences = changed;
        m_preferences.folder = m_prompts.folder();
        writePreferences(m_settings, m_preferences);
    });
    QObject::connect(m_window.get(), &MainWindow::appearanceWanted, m_window.get(), [this](const Preferences &wanted) {
        apply(wanted);
        m_window->rebuild(wanted);
    });
    QObject::connect(m_window.get(), &MainWindow::paperWanted, m_window.get(), [this](const Document &document) {
        if (const auto shown = DocumentPapers(m_printing).show(document, m_window.get()); !shown) {
            const FailureWords words = failureWords(shown.error());
            m_prompts.tell(words.what, words.oneLine(), words.detail);
        }
    });
    openIntake();
    m_window->goTo(m_preferences.page);
    // The first time on a small or magnified screen: all of the window is seen, not its upper left part.
    const QSize room = m_window->screen()->availableSize();
    if (m_preferences.geometry.isEmpty() && (room.width() < m_window->width() || room.height() < m_window->height()))
        m_window->showMaximized();
    else
        m_window->show();
}

void Application::openIntake()
{
    m_intake = new IntakeEntrance(*m_window, *m_desk, m_prompts, intakeDoors(*m_desk));
    QObject::connect(m_intake, &IntakeEntrance::folderSeen, m_intake, [this](const QStringList &seen) {
        m_settings.setValue(QStringLiteral("watchedSeen"), seen);
    });
    if (!m_rehearsal)
        m_intake->folder().watch(m_settings.value(QStringLiteral("watchedFolder")).toString(),
                                 m_settings.value(QStringLiteral("watchedSeen")).toStringList());
}

// A rehearsal makes no copies: it vanishes with the window.
void Application::backUpDaily()
{
    if (m_rehearsal)
        return;
    if (const auto made = m_desk->backUpDaily(m_backupPlan); !made) {
        const FailureWords words = failureWords(made.error());
        m_prompts.tell(QCoreApplication::translate("Application", "Chưa sao lưu được hôm nay"), words.oneLine(),
                       words.detail);
    }
}

Page *Application::makePage(PageKind kind, QWidget *parent)
{
    Page *page = standardPage(kind, *m_desk, m_prompts, m_printing, parent);
    if (auto *settings = qobject_cast<SettingsPage *>(page)) {
        settings->showPreferences(m_preferences.appearance, m_preferences.language);
        QObject::connect(
            settings, &SettingsPage::preferencesWanted, settings,
            [this](const Appearance &appearance, const QString &language) {
                Preferences wanted = m_preferences;
                wanted.appearance = appearance;
                wanted.language = language;
                emit m_window->appearanceWanted(wanted);
            },
            Qt::QueuedConnection); // rebuilding removes the page that asked
        settings->showWatchedFolder(m_settings.value(QStringLiteral("watchedFolder")).toString());
        QObject::connect(settings, &SettingsPage::watchedFolderWanted, settings, [this](const QString &path) {
            m_settings.setValue(QStringLiteral("watchedFolder"), path);
            m_intake->folder().begin(path, m_desk->now().day().date());
        });
        settings->showBackupPlan(m_backupPlan);
        QObject::connect(settings, &SettingsPage::backupPlanWanted, settings, [this](const BackupPlan &plan) {
            m_backupPlan = plan;
            writeBackupPlan(m_settings, plan);
        });
        QObject::connect(settings, &SettingsPage::clerkChanged, settings,
                         [this](const QString &name) { m_settings.setValue(QStringLiteral("clerk"), name); });
        QObject::connect(
            settings, &SettingsPage::restoreWanted, &m_application,
            [this](const QString &backup) { restoreFromBackup(backup); }, Qt::QueuedConnection);
    }
    return page;
}

// The window and the desk go first: nothing may write to what is being replaced.
void Application::restoreFromBackup(const QString &backup)
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_prompts.setOver(nullptr);
    m_window.reset();
    m_desk.reset();
    const QStringList forgotten = papersMissingIn(backup, m_location, *m_clock);
    const Outcome restored = restoreFrom(backup, m_location, *m_clock);
    if (restored && !forgotten.isEmpty())
        m_prompts.tell(QCoreApplication::translate("Application", "Đã khôi phục; sổ văn bản thiếu %1 văn bản đã ban hành")
                           .arg(forgotten.size()),
                       QCoreApplication::translate("Application",
                                                   "Các văn bản này ban hành sau bản sao lưu, không còn trong sổ. Đừng cấp lại các "
                                                   "số đó: %1.")
                           .arg(forgotten.join(QStringLiteral(", "))),
                       QString());
    if (!restored) {
        const FailureWords words = failureWords(restored.error());
        m_prompts.tell(QCoreApplication::translate("Application", "Không khôi phục được; dữ liệu cũ giữ nguyên"),
                       words.oneLine(), words.detail);
    }
    StartWish again;
    again.location = m_location;
    m_desk = deskOrTell(again);
    QApplication::setQuitOnLastWindowClosed(true);
    if (m_desk)
        openWindow();
    else
        QApplication::exit(3);
}

std::unique_ptr<Desk> Application::deskOrTell(const StartWish &wish)
{
    m_location = wish.location;
    if (!wish.now && !wish.sample && m_location.isEmpty())
        m_location = m_settings.value(QStringLiteral("store")).toString();
    if (!wish.now && !wish.sample && m_location.isEmpty())
        m_location = ownFolder() + QStringLiteral("/dophu.dophu");
    const bool ownStore = !wish.now && !wish.sample && wish.location.isEmpty();
    for (;;) {
        if (ownStore && !isServerLocation(m_location) && !QFileInfo::exists(m_location))
            return firstRun();
        auto desk = openDesk(wish);
        if (desk)
            return std::move(*desk);
        if (!tryAgain(desk.error()))
            return nullptr;
    }
}

bool Application::tryAgain(const Failure &failure)
{
    const bool broken = failure.kind == FailureKind::Damaged || failure.kind == FailureKind::NotADatabase;
    if (broken && restoreInstead(failure.subject))
        return true;
    const FailureWords words = serverWords(failure);
    if (isAboutPassword(failure)) {
        const ServerAddress address = ServerAddress::from(m_location);
        PasswordDialog dialog(address.host, words.oneLine());
        if (dialog.exec() != QDialog::Accepted)
            return false;
        ServerAddress known = address;
        known.password = dialog.password();
        m_location = known.locationWithPassword();
        return true;
    }
    if (failure.kind == FailureKind::ServerGone)
        return m_prompts.confirm(words.what, words.oneLine(), QCoreApplication::translate("Application", "Thử lại"));
    m_prompts.tell(words.what, words.oneLine(), words.detail);
    return false;
}

bool Application::restoreInstead(const QString &location)
{
    const QString backup = newestGoodBackup(location, m_backupPlan.folder);
    if (backup.isEmpty())
        return false;
    const bool wanted = m_prompts.confirm(
        QCoreApplication::translate("Application", "Tệp dữ liệu bị hỏng"),
        QCoreApplication::translate("Application",
                                    "Có bản sao lưu tốt ngày %1 (%2). Tệp hỏng vẫn được giữ lại bên cạnh. Khôi phục "
                                    "từ bản này?")
            .arg(QFileInfo(backup).lastModified().toString(QStringLiteral("d/M/yyyy HH:mm")), QFileInfo(backup).fileName()),
        QCoreApplication::translate("Application", "Khôi phục"));
    return wanted && restoreFrom(backup, location, *m_clock).has_value();
}

Clerk Application::clerk() const
{
    Clerk here = clerkOfThisPc();
    here.name = m_settings.value(QStringLiteral("clerk"), here.name).toString();
    return here;
}

Result<std::unique_ptr<Desk>> Application::openDesk(const StartWish &wish)
{
    if (wish.now) {
        m_rehearsal = std::make_unique<QTemporaryDir>();
        m_location = m_rehearsal->filePath(QStringLiteral("dien-tap.dophu"));
        return makeSample(m_location, wish.now);
    }
    if (wish.sample) {
        m_location = ownFolder() + QStringLiteral("/mau.dophu");
        return QFileInfo::exists(m_location) ? openStore(m_location) : makeSample(m_location, std::nullopt);
    }
    return openStore(m_location);
}

Result<std::unique_ptr<Desk>> Application::openStore(const QString &location)
{
    auto database = Database::open(location, OpenMode::Existing, *m_clock);
    if (!database)
        return tl::unexpected<Failure>(database.error());
    return Desk::openQuickly(std::move(*database), *m_clock, clerk());
}

Result<std::unique_ptr<Desk>> Application::makeSample(const QString &location, std::optional<Moment> until)
{
    auto database = Database::open(location, OpenMode::Create, *m_clock);
    if (!database)
        return tl::unexpected<Failure>(database.error());
    if (const Outcome founded = foundSample(**database, *m_clock, sampleClerk()); !founded)
        return tl::unexpected<Failure>(founded.error());
    auto desk = Desk::open(std::move(*database), *m_clock, sampleClerk());
    if (!desk)
        return desk;
    if (const Outcome loaded = loadSampleReports(**desk, until); !loaded)
        return tl::unexpected<Failure>(loaded.error());
    return desk;
}

} // namespace dophu
