// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "people.h"
#include "rowdelegate.h"

namespace Foyer {

class BookingFlow;

// How things of the flow read in a row or a line of the window.

/** A booking: what and where, when; its status where it is not simply booked. */
[[nodiscard]] RowText rowOf(const Booking &booking, BookingFlow &flow);
[[nodiscard]] RowText rowOf(const Person &person);
/** The chosen person's active bookings that overlap @p slot, one line each. */
[[nodiscard]] QStringList overlappingBookings(BookingFlow &flow, const TimeSlot &slot);
/** Whether the chosen person has an active booking that begins on @p date in the chosen building's zone. */
[[nodiscard]] bool hasBookingOn(BookingFlow &flow, QDate date);
[[nodiscard]] BuildingZone zoneOfDraft(const BookingFlow &flow);

} // namespace Foyer
