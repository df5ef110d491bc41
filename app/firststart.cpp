// The first start: what the wizard wishes, carried out. Everything is read and judged before a store is made, and a store
// that could not be filled is taken away again.
#include "app/application.h"
#include "core/desk/sample.h"
#include "core/desk/setup.h"
#include "core/intake/csvrows.h"
#include "core/storage/database.h"
#include "core/storage/serverprobe.h"
#include "ui/firstrun/firstrunwizard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dophu
{

namespace
{

Result<QVector<RegistryFile>> shippedRegistryFiles()
{
    QVector<RegistryFile> files;
    for (const char *name : {"units.csv", "bases.csv", "unit_history.csv"}) {
        const auto bytes = readFile(QStringLiteral(":/registry/") + QLatin1String(name));
        if (!bytes)
            return tl::unexpected<Failure>(bytes.error());
        files.append(RegistryFile{QLatin1String(name), *bytes});
    }
    return files;
}

Result<Founding> foundingFrom(const FirstRunWish &wish)
{
    const RegistryPlan plan = planRegistry(wish.files, Registry(), wish.campaign);
    for (const RegistryLine &line : plan.lines) {
        if (line.change == RegistryChange::Refused)
            return fail(FailureKind::BadInput, QStringLiteral("%1:%2").arg(line.source).arg(line.line), line.why);
    }
    if (plan.units.isEmpty())
        return fail(FailureKind::BadInput, QStringLiteral("units.csv"), QStringLiteral("không có đơn vị nào"));
    return Founding{plan.units, plan.bases, plan.pasts, wish.campaign, wish.office};
}

} // namespace

FirstRunDoors Application::firstRunDoors(std::unique_ptr<Desk> &made)
{
    FirstRunDoors doors;
    doors.isShare = isOnNetworkShare;
    doors.sampleFiles = shippedRegistryFiles;
    doors.tryServer = [](const ServerAddress &address) -> Result<ServerAnswer> {
        const auto probe = probeServer(address.locationWithPassword());
        if (!probe)
            return tl::unexpected<Failure>(probe.error());
        return ServerAnswer{probe->hasData, probe->campaign};
    };
    doors.finish = [this, &made](const FirstRunWish &wish) -> Outcome {
        auto desk = carryOut(wish);
        if (!desk)
            return tl::unexpected<Failure>(desk.error());
        made = std::move(*desk);
        m_location = wish.onServer ? wish.server.locationWithPassword() : wish.file;
        m_settings.setValue(QStringLiteral("store"), wish.onServer ? wish.server.location() : wish.file);
        return {};
    };
    doors.openExisting = [this, &made](const QString &location) -> Outcome {
        auto desk = openStore(location);
        if (!desk)
            return tl::unexpected<Failure>(desk.error());
        made = std::move(*desk);
        m_location = location;
        m_settings.setValue(QStringLiteral("store"), location);
        return {};
    };
    return doors;
}

std::unique_ptr<Desk> Application::firstRun()
{
    std::unique_ptr<Desk> made;
    FirstRunWizard wizard(firstRunDoors(made), m_prompts, QFileInfo(m_location).absolutePath());
    m_prompts.setOver(&wizard);
    wizard.exec();
    m_prompts.setOver(nullptr);
    return made;
}

Result<std::unique_ptr<Desk>> Application::carryOut(const FirstRunWish &wish)
{
    const QString location = wish.onServer ? wish.server.locationWithPassword() : wish.file;
    if (wish.serverHasData)
        return openStore(location);
    const auto founding = foundingFrom(wish);
    if (!founding)
        return tl::unexpected<Failure>(founding.error());
    const bool fresh = !wish.onServer && !QFileInfo::exists(location);
    if (!wish.onServer && !QDir().mkpath(QFileInfo(location).absolutePath()))
        return fail(FailureKind::CannotWrite, QFileInfo(location).absolutePath());
    auto database = Database::open(location, OpenMode::Create, *m_clock);
    if (!database)
        return tl::unexpected<Failure>(database.error());
    Outcome done = found(**database, *founding, *m_clock, clerk());
    Result<std::unique_ptr<Desk>> desk = done ? Desk::open(std::move(*database), *m_clock, clerk())
                                              : Result<std::unique_ptr<Desk>>(tl::unexpected<Failure>(done.error()));
    if (desk && wish.sampleReports) {
        done = loadSampleReports(**desk);
        if (!done)
            desk = tl::unexpected<Failure>(done.error());
    }
    if (!desk && fresh) {
        database->reset();
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(location + QLatin1String(part));
    }
    return desk;
}

} // namespace dophu
