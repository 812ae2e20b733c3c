// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "timetypes.h"

#include <QTime>

namespace Foyer {

/** Why a pair of times is not one that can be booked. */
enum class SlotFault { None, NoDay, EndNotAfterStart, OutsideBookableTime, TimeDoesNotExist };

/** A pair of wall-clock times on one day, read: a slot, or why there is none. */
struct SlotReading {
    SlotFault fault = SlotFault::None;
    std::optional<TimeSlot> slot; ///< when there is no fault
};

/**
 * @p from and @p to on the wall clock of the building on @p day. An end of 00:00 is the end of the day; of a time that
 * happens twice the earlier is meant; less than a minute outside the bookable time is drawn to its edge.
 */
[[nodiscard]] SlotReading readSlot(const BookableDay &day, const BuildingZone &zone, QTime from, QTime to);

/**
 * The hours that a desk usually books, cut to what can be booked on @p day; the whole of that when nothing is left or
 * the hours make no sense. Where the clocks jump over one of them, the jump counts.
 */
[[nodiscard]] TimeSlot usualSlot(const BookableDay &day, const BuildingZone &zone, QTime from, QTime to);

} // namespace Foyer
