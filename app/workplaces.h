// SPDX-License-Identifier: MIT
#pragma once

#include "connectflow.h"

namespace Foyer {

class Clock;

/** Makes the workplace of any system that Foyer knows: the one place that names them all. @p clock must outlive it. */
[[nodiscard]] WorkplaceFactory workplaceFactory(const Clock &clock);

/** accountKey(), where a region and its address given by hand are one account: the same must not be sent from both. */
[[nodiscard]] QString accountOf(const Connection &connection);

} // namespace Foyer
