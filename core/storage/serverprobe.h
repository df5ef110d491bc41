// Server probe: looks at a server without changing anything on it: can it be reached, and is there a campaign already.
#pragma once

#include "core/base/result.h"

namespace dophu
{

struct ServerProbe
{
    bool hasData = false;
    QString campaign; // the newest one's name
};

// location as for Database::open. ServerGone with the engine's words; NewerSchema.
Result<ServerProbe> probeServer(const QString &location);

} // namespace dophu
