// SPDX-License-Identifier: MIT
#pragma once

#include "demoworld.h"
#include "timetypes.h"

#include <optional>
#include <vector>

/** @file When a building can be booked. Pure functions of the building and the time. */
namespace Foyer {

enum class DemoRefusal { None, Past, BeyondWindow, Closure, ClosedDay, OutsideHours };

/** The hours of the building's week on that day, as instants; nothing when it is closed. Knows no closures. */
[[nodiscard]] std::optional<TimeSlot> demoOpeningOn(const DemoBuilding &building, QDate date);
/** What can be booked at @p now, earliest day first. Today begins with the next full minute. */
[[nodiscard]] std::vector<TimeSlot> demoBookableDays(const DemoBuilding &building, UtcInstant now);
/**
 * Why @p slot can't be booked at @p now. A start that passed less than five minutes ago is still taken: somebody
 * chose it when it was ahead.
 */
[[nodiscard]] DemoRefusal demoRefusal(const DemoBuilding &building, const TimeSlot &slot, UtcInstant now);

} // namespace Foyer
