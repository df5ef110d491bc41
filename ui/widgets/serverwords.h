// Server words: what kept a PostgreSQL server from being reached, in a sentence a clerk can pass on to whoever runs it.
#pragma once

#include "ui/widgets/failuretext.h"

namespace dophu
{

// failure: of opening a server. The engine's own words stay in the detail.
FailureWords serverWords(const Failure &failure);
// The server asks for a password that was not given or is wrong.
bool isAboutPassword(const Failure &failure);

} // namespace dophu
