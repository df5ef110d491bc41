#include "app/cli/command.h"
#include "core/desk/sample.h"
#include "core/intake/csvrows.h"
#include "core/intake/registryfiles.h"
#include "core/storage/database.h"

#include <QFile>
#include <QFileInfo>

namespace dophu::cli
{

namespace
{

// Everything is read and judged before a database is made, so that bad input leaves nothing behind.
Result<Founding> foundingFrom(const QHash<QString, QString> &options)
{
    Founding founding;
    founding.campaign = defaultCampaign();
    if (const QString path = options.value(QStringLiteral("campaign")); !path.isEmpty()) {
        const auto json = readFile(path);
        if (!json)
            return tl::unexpected<Failure>(json.error());
        auto campaign = campaignFromJson(*json, QFileInfo(path).fileName());
        if (!campaign)
            return tl::unexpected<Failure>(campaign.error());
        founding.campaign = *campaign;
    }
    const QString unitsPath = options.value(QStringLiteral("registry"));
    const QString basesPath = options.value(QStringLiteral("bases"));
    const auto unitsCsv = readFile(unitsPath);
    if (!unitsCsv)
        return tl::unexpected<Failure>(unitsCsv.error());
    const auto basesCsv = readFile(basesPath);
    if (!basesCsv)
        return tl::unexpected<Failure>(basesCsv.error());
    auto units = readUnits(*unitsCsv, unitsPath, founding.campaign);
    if (!units)
        return tl::unexpected<Failure>(units.error());
    auto bases = readBases(*basesCsv, basesPath, *units);
    if (!bases)
        return tl::unexpected<Failure>(bases.error());
    founding.units = std::move(*units);
    founding.bases = std::move(*bases);
    return founding;
}

} // namespace

int init(const Invocation &invocation)
{
    const auto options = optionsOf(
        invocation,
        {{"sample", nullptr}, {"registry", "tệp units.csv"}, {"bases", "tệp bases.csv"}, {"campaign", "tệp campaign.json"}}, {});
    if (!options)
        return WrongUsage;
    const bool sample = options->contains(QStringLiteral("sample"));
    const bool own = options->contains(QStringLiteral("registry")) && options->contains(QStringLiteral("bases"));
    if (sample == own || (sample && options->size() > 1)) {
        complain(QStringLiteral("cần “--sample”, hoặc “--registry” cùng “--bases”"));
        return WrongUsage;
    }
    const auto founding = sample ? shippedFounding() : foundingFrom(*options);
    if (!founding)
        return told(founding.error());
    const bool fresh = !QFileInfo::exists(invocation.location);
    auto database = Database::open(invocation.location, OpenMode::Create, invocation.clock);
    if (!database)
        return told(database.error());
    const Clerk clerk = clerkOfThisMachine();
    const auto undo = [&](const Failure &failure) {
        database->reset();
        if (fresh && failure.kind != FailureKind::AlreadyInitialised)
            QFile::remove(invocation.location);
        return told(failure);
    };
    if (const Outcome founded = found(**database, *founding, invocation.clock, clerk); !founded)
        return undo(founded.error());
    if (sample) {
        auto desk = Desk::open(std::move(*database), invocation.clock, clerk);
        if (!desk)
            return told(desk.error());
        if (const Outcome loaded = loadSampleReports(**desk); !loaded)
            return told(loaded.error());
    }
    say(QStringLiteral("Đã tạo dữ liệu đợt “%1”: %2 đơn vị, %3 mẫu số.")
            .arg(founding->campaign.name)
            .arg(founding->units.size())
            .arg(founding->bases.size()));
    return Done;
}

} // namespace dophu::cli
