// Result<T>: what a step that can fail because of the world (disk, server, file, another desk) returns.
// A Failure carries facts; the page or command that asked turns them into a sentence, once.
// A wrong input of the user is never a Failure: it is a Finding, a value shown in place.
#pragma once

namespace tl
{
template <class T, class E> class [[nodiscard]] expected;
}

#include "core/base/failure.h"

#include <tl/expected.hpp>

namespace dophu
{

template <class T> using Result = tl::expected<T, Failure>;
using Outcome = Result<void>;

inline tl::unexpected<Failure> fail(FailureKind kind, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Failure>(Failure{kind, std::move(subject), std::move(detail)});
}

} // namespace dophu
