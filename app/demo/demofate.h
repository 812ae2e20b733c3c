// SPDX-License-Identifier: MIT
#pragma once

#include "demobookings.h"
#include "demorandom.h"

/** @file What becomes of the bookings that a workplace begins with: who came, who left, who cancelled, who did not
 * come. */
namespace Foyer {

/** Lives the booking of a person who means to come, until @p now. It was only booked so far. */
void liveDemoBooking(DemoBooking &booking, const DemoBuilding &building, UtcInstant now, DemoRandom &random);
/** It was cancelled some time after it was made, for one of the reasons that the API has. */
void cancelDemoBooking(DemoBooking &booking, const char *reason, UtcInstant now, DemoRandom &random);

} // namespace Foyer
