// SPDX-License-Identifier: MIT
#pragma once

#include "demobookings.h"
#include "demoworld.h"

namespace Foyer {

/** Fills the days around @p now with bookings: deterministic by the world's seed and the day. */
void addDemoHistory(const DemoWorld &world, DemoBookings &bookings, UtcInstant now);

} // namespace Foyer
