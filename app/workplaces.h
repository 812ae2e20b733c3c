// SPDX-License-Identifier: MIT
#pragma once

#include "connectflow.h"

namespace Foyer {

class Clock;

/** Makes the workplace of any system that Foyer knows: the one place that names them all. @p clock must outlive it. */
[[nodiscard]] WorkplaceFactory workplaceFactory(const Clock &clock);

} // namespace Foyer
