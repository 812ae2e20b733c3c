// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "people.h"
#include "rowdelegate.h"

namespace Foyer {

class Activity;
class BookingFlow;
class Clock;
struct Intent;

// How things of the flow read in a row or a line of the window.

/** A booking: what and where, when; its status where it is not simply booked. */
[[nodiscard]] RowText rowOf(const Booking &booking, BookingFlow &flow);
[[nodiscard]] RowText rowOf(const Person &person);
/** What was asked for, then when it last changed and how far it has come; open ones carry a badge. */
[[nodiscard]] RowText rowOf(const Intent &intent, const Activity &activity, const Clock &clock);
/** How far it has come, with what is known only while it is carried out. */
[[nodiscard]] QString stateOf(const Intent &intent, const Activity &activity);
/** Whether nothing happens to it until a person decides. */
[[nodiscard]] bool isForPerson(const Intent &intent, const Activity &activity);
/** "14:05" for today, otherwise with the day; by the desk's clock. */
[[nodiscard]] QString momentText(UtcInstant instant, const Clock &clock);
/** Whether the chosen person has an active booking that begins on @p date in the chosen building's zone. */
[[nodiscard]] bool hasBookingOn(BookingFlow &flow, QDate date);
[[nodiscard]] BuildingZone zoneOfDraft(const BookingFlow &flow);

} // namespace Foyer
