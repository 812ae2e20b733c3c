// SPDX-License-Identifier: MIT
#pragma once

#include "demobookings.h"
#include "demomessages.h"

#include <functional>
#include <optional>

namespace Foyer {

/** What a query for bookings asks for. */
struct DemoBookingQuery {
    std::function<bool(const DemoBooking &)> matches;
    std::optional<DemoAnswer> refusal; ///< when the query makes no sense; then there is nothing else
};

/**
 * Reads the filters of `/bookings` (`buildingId`, …) and of `/users/{id}/bookings` (`building.id`, …), `type`,
 * `status`, and every `…DateTime[after|before|strictly_after|strictly_before|local_…]`. Filters it doesn't know are
 * ignored, as the service does. @p world must outlive the answer.
 */
[[nodiscard]] DemoBookingQuery demoBookingQuery(const DemoRequest &request, const DemoWorld &world, UtcInstant now);
/** Visits by `buildingId`, by start and end as above, and by what the filter named @p status asks of the booking's. */
[[nodiscard]] DemoBookingQuery demoVisitQuery(const DemoRequest &request, const DemoWorld &world,
                                              const std::string &status, UtcInstant now);
/** By `order[startDate]` and its like; without one, as they are. */
void sortBookings(const DemoRequest &request, std::vector<DemoBooking> &bookings);

} // namespace Foyer
