#include "core/storage/serverprobe.h"
#include "core/storage/campaignstore.h"

#include <QSqlDatabase>

namespace dophu
{

Result<ServerProbe> probeServer(const QString &location)
{
    const auto database = Database::look(location);
    if (!database)
        return tl::unexpected<Failure>(database.error());
    ServerProbe probe;
    if (!(*database)->connection().tables().contains(QStringLiteral("campaign_version")))
        return probe;
    const auto campaign = CampaignStore(**database).current();
    if (!campaign)
        return tl::unexpected<Failure>(campaign.error());
    probe.hasData = campaign->id != 0;
    probe.campaign = campaign->campaign.name;
    return probe;
}

} // namespace dophu
