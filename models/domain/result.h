// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"

#include <tl/expected.hpp>

#include <functional>

namespace Foyer {

/** What an asynchronous call ends in: the value, or the reason there is none. */
template <typename T>
using Result = tl::expected<T, ApiError>;

/** The value of a call that has nothing to tell but that it worked. */
struct Done {
    friend bool operator==(const Done &, const Done &) = default;
};

/** Receives a Result once; see RequestHandle for when. */
template <typename T>
using Callback = std::function<void(Result<T>)>;

} // namespace Foyer
