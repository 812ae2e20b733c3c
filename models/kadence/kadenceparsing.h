// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "collection.h"
#include "jsontree.h"
#include "people.h"
#include "places.h"
#include "result.h"
#include "visits.h"

#include <QByteArray>
#include <QList>

#include <optional>

/**
 * @file
 * What Kadence answers, as domain values. Pure and thread-safe: long pages are read off the GUI thread.
 *
 * Nothing in an answer is trusted. A field that is absent, null, of an unexpected type or not believable is left
 * empty; a relation may be an IRI, an object or an empty object; an unknown enum value is Unknown. What has no
 * usable id can't be referred to: alone it is a Protocol error, in a list it is left out.
 */
namespace Foyer::Kadence {

/**
 * These give Protocol when the bytes are not a JSON object, when the list of members is missing, null or no array,
 * or when there are members and not one is usable.
 */
[[nodiscard]] Result<Collection<Person>> parsePeople(const QByteArray &bytes);
[[nodiscard]] Result<Collection<Building>> parseBuildings(const QByteArray &bytes);
[[nodiscard]] Result<Collection<Floor>> parseFloors(const QByteArray &bytes);
/** A day that begins and ends at once has nothing bookable in it: read, and left out. */
[[nodiscard]] Result<Collection<BookableDay>> parseBookableDays(const QByteArray &bytes);
[[nodiscard]] Result<Collection<Space>> parseSpaces(const QByteArray &bytes);
[[nodiscard]] Result<Collection<Booking>> parseBookings(const QByteArray &bytes);
/** A visitor without a usable id is left out of its visit. */
[[nodiscard]] Result<Collection<Visit>> parseVisits(const QByteArray &bytes);

[[nodiscard]] Result<Person> parsePerson(const QByteArray &bytes);
[[nodiscard]] Result<Booking> parseBooking(const QByteArray &bytes);
/** Protocol when neither availability nor a number of passes is told. */
[[nodiscard]] Result<OnsitePasses> parseOnsitePasses(const QByteArray &bytes);

/** For callers that need more of an answer than its Booking. Nothing without an id. */
[[nodiscard]] std::optional<Booking> bookingFrom(const JsonValue &object);

/** A Protocol error with @p detail. */
[[nodiscard]] ApiError protocolError(const QString &detail);

} // namespace Foyer::Kadence
