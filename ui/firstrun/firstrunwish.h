// First-run wish: everything the wizard asked for, as one value. Nothing is written while it is being filled; the window's
// owner carries it out when "Hoàn tất" is pressed.
#pragma once

#include "core/desk/office.h"
#include "core/domain/campaign.h"
#include "core/domain/serveraddress.h"
#include "core/intake/registryplan.h"

#include <functional>

namespace dophu
{

struct FirstRunWish
{
    Office office;
    bool onServer = false;
    QString file;               // when on this PC
    ServerAddress server;       // otherwise
    bool serverHasData = false; // then it is opened as it is, and what follows is not asked
    bool sampleUnits = true;    // the shipped list of Hướng Hoá; else `files`
    bool sampleReports = false; // with the sample's reports, to look around
    QVector<RegistryFile> files;
    Campaign campaign;
};

// What a server that could be reached said of itself.
struct ServerAnswer
{
    bool hasData = false;
    QString campaign;
};

// What the wizard asks of the world; given by whoever opens it.
struct FirstRunDoors
{
    std::function<bool(const QString &path)> isShare;
    std::function<Result<ServerAnswer>(const ServerAddress &)> tryServer;
    std::function<Result<QVector<RegistryFile>>()> sampleFiles;
    std::function<Outcome(const FirstRunWish &)> finish; // everything or nothing
    std::function<Outcome(const QString &location)> openExisting;
};

} // namespace dophu
