#include "app/application.h"
#include "app/systemclock.h"
#include "core/desk/sample.h"
#include "core/intake/csvrows.h"
#include "core/intake/registryfiles.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "ui/documents/documentpapers.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/standardpages.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/failuretext.h"

#include <QDir>
#include <QFileInfo>
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
    QApplication::setApplicationDisplayName(QStringLiteral("Độ Phủ"));
    m_preferences = readPreferences(m_settings);
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
    m_window->goTo(m_preferences.page);
    m_window->show();
    return QApplication::exec();
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
    }
    return page;
}

std::unique_ptr<Desk> Application::deskOrTell(const StartWish &wish)
{
    for (;;) {
        auto desk = openDesk(wish);
        if (desk)
            return std::move(*desk);
        const Failure &failure = desk.error();
        const bool broken = failure.kind == FailureKind::Damaged || failure.kind == FailureKind::NotADatabase;
        if (broken && restoreInstead(failure.subject))
            continue;
        const FailureWords words = failureWords(failure);
        m_prompts.tell(words.what, words.oneLine(), words.detail);
        return nullptr;
    }
}

bool Application::restoreInstead(const QString &location)
{
    const QString backup = newestGoodBackup(location);
    if (backup.isEmpty())
        return false;
    const bool wanted = m_prompts.confirm(
        QCoreApplication::translate("Application", "Tệp dữ liệu bị hỏng"),
        QCoreApplication::translate("Application",
                                    "Có bản sao lưu tốt ngày %1. Tệp hỏng vẫn được giữ lại bên cạnh. Khôi phục từ bản này?")
            .arg(QFileInfo(backup).lastModified().toString(QStringLiteral("d/M/yyyy HH:mm"))),
        QCoreApplication::translate("Application", "Khôi phục"));
    return wanted && restoreFrom(backup, location, *m_clock).has_value();
}

Result<std::unique_ptr<Desk>> Application::openDesk(const StartWish &wish)
{
    if (wish.now) {
        m_rehearsal = std::make_unique<QTemporaryDir>();
        return makeSample(m_rehearsal->filePath(QStringLiteral("dien-tap.dophu")), wish.now);
    }
    if (wish.sample) {
        const QString location = ownFolder() + QStringLiteral("/mau.dophu");
        return QFileInfo::exists(location) ? openStore(location) : makeSample(location, std::nullopt);
    }
    if (!wish.location.isEmpty())
        return openStore(wish.location);
    const QString location = ownFolder() + QStringLiteral("/dophu.dophu");
    return QFileInfo::exists(location) ? openStore(location) : firstRun(location);
}

Result<std::unique_ptr<Desk>> Application::openStore(const QString &location)
{
    auto database = Database::open(location, OpenMode::Existing, *m_clock);
    if (!database)
        return tl::unexpected<Failure>(database.error());
    return Desk::openQuickly(std::move(*database), *m_clock, clerkOfThisPc());
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

Result<std::unique_ptr<Desk>> Application::firstRun(const QString &location)
{
    const auto choice =
        m_prompts.choose(QCoreApplication::translate("Application", "Bắt đầu với Độ Phủ"),
                         QCoreApplication::translate(
                             "Application", "Máy này chưa có dữ liệu. Xem thử với dữ liệu mẫu, tạo mới từ danh mục của "
                                            "cơ quan (units.csv, bases.csv), hoặc mở tệp dữ liệu đã có."),
                         {QCoreApplication::translate("Application", "Xem dữ liệu mẫu"),
                          QCoreApplication::translate("Application", "Tạo từ danh mục…"),
                          QCoreApplication::translate("Application", "Mở dữ liệu đã có…")});
    if (choice == 0)
        return openDesk(StartWish{{}, true, std::nullopt});
    if (choice == 1)
        return makeFromFiles(location);
    if (choice == 2) {
        const auto path = m_prompts.chooseOpenPath(QCoreApplication::translate("Application", "Mở dữ liệu đã có"),
                                                   QStringLiteral("Độ Phủ (*.dophu *.db)"));
        if (path)
            return openStore(*path);
    }
    return fail(FailureKind::NoCampaign, location);
}

Result<std::unique_ptr<Desk>> Application::makeFromFiles(const QString &location)
{
    const QString filter = QStringLiteral("CSV (*.csv)");
    const auto unitsPath = m_prompts.chooseOpenPath(QCoreApplication::translate("Application", "Danh mục đơn vị"), filter);
    const auto basesPath =
        unitsPath ? m_prompts.chooseOpenPath(QCoreApplication::translate("Application", "Mẫu số"), filter) : std::nullopt;
    if (!basesPath)
        return fail(FailureKind::NoCampaign, location);
    Founding founding;
    founding.campaign = defaultCampaign();
    const auto unitsCsv = readFile(*unitsPath);
    if (!unitsCsv)
        return tl::unexpected<Failure>(unitsCsv.error());
    const auto basesCsv = readFile(*basesPath);
    if (!basesCsv)
        return tl::unexpected<Failure>(basesCsv.error());
    auto units = readUnits(*unitsCsv, *unitsPath, founding.campaign);
    if (!units)
        return tl::unexpected<Failure>(units.error());
    auto bases = readBases(*basesCsv, *basesPath, *units);
    if (!bases)
        return tl::unexpected<Failure>(bases.error());
    founding.units = std::move(*units);
    founding.bases = std::move(*bases);
    auto database = Database::open(location, OpenMode::Create, *m_clock);
    if (!database)
        return tl::unexpected<Failure>(database.error());
    if (const Outcome founded = found(**database, founding, *m_clock, clerkOfThisPc()); !founded)
        return tl::unexpected<Failure>(founded.error());
    return Desk::open(std::move(*database), *m_clock, clerkOfThisPc());
}

} // namespace dophu
