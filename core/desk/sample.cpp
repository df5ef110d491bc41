#include "core/desk/sample.h"
#include "core/intake/csvrows.h"
#include "core/intake/registryfiles.h"
#include "core/intake/reportsfile.h"

namespace dophu
{

Result<Founding> shippedFounding()
{
    Founding founding;
    founding.campaign = defaultCampaign();
    const auto unitsCsv = readFile(QStringLiteral(":/registry/units.csv"));
    const auto basesCsv = readFile(QStringLiteral(":/registry/bases.csv"));
    const auto pastsCsv = readFile(QStringLiteral(":/registry/unit_history.csv"));
    for (const auto *file : {&unitsCsv, &basesCsv, &pastsCsv}) {
        if (!*file)
            return tl::unexpected<Failure>(file->error());
    }
    auto units = readUnits(*unitsCsv, QStringLiteral("units.csv"), founding.campaign);
    if (!units)
        return tl::unexpected<Failure>(units.error());
    auto bases = readBases(*basesCsv, QStringLiteral("bases.csv"), *units);
    if (!bases)
        return tl::unexpected<Failure>(bases.error());
    auto pasts = readCodePasts(*pastsCsv, QStringLiteral("unit_history.csv"));
    if (!pasts)
        return tl::unexpected<Failure>(pasts.error());
    founding.units = std::move(*units);
    founding.bases = std::move(*bases);
    founding.pasts = std::move(*pasts);
    return founding;
}

Outcome foundSample(Database &database, const Clock &clock, const Clerk &clerk)
{
    const auto founding = shippedFounding();
    return founding ? found(database, *founding, clock, clerk) : tl::unexpected<Failure>(founding.error());
}

Outcome loadSampleReports(Desk &desk, std::optional<Moment> until)
{
    const auto csv = readFile(QStringLiteral(":/campaign/reports.csv"));
    if (!csv)
        return tl::unexpected<Failure>(csv.error());
    auto file = readReports(*csv, QStringLiteral("reports.csv"), desk.registry(), desk.campaign());
    if (!file)
        return tl::unexpected<Failure>(file.error());
    if (until)
        file->rows.removeIf([&](const ReportsFile::Row &row) { return row.draft.received > *until; });
    const auto drafts = newReports(*file, [&](UnitId unit, Day day) { return desk.historyOf(unit, day); });
    if (!drafts)
        return tl::unexpected<Failure>(drafts.error());
    return desk.enterAll(*drafts, QStringLiteral("import"), QStringLiteral("reports.csv"));
}

} // namespace dophu
