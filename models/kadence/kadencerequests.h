// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "connection.h"
#include "httptypes.h"
#include "page.h"
#include "result.h"
#include "target.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

/**
 * @file
 * What is sent to the Kadence Public API: every path, parameter and body that the program uses, and nothing about
 * how it gets there. Pure functions; thread-safe.
 *
 * A call that needs an id takes only what looks like a Kadence id (isId()); anything else gives an error and no
 * request: NotFound for an id that would stand in a path, Validation for one in a query or a body.
 */
namespace Foyer::Kadence {

/** A ULID as Kadence writes it: 26 characters of Crockford's base 32, upper case. */
[[nodiscard]] bool isId(QStringView text);

/** Where one connection's API and sign-in are. */
struct Endpoints {
    QUrl api;  ///< origin and path prefix; `/v1/public/…` is appended
    QUrl auth; ///< origin and path prefix; `/oauth2/token` is appended
};

/**
 * The addresses of @p connection: its own where given (an API address alone serves both), otherwise its region's,
 * the European one when it names none. Nothing for an unknown region or an address that no key may be sent to.
 */
[[nodiscard]] std::optional<Endpoints> endpointsOf(const Connection &connection);

/** The fewest and most items that a page may be asked to hold. */
constexpr int minPageSize = 10;
constexpr int maxPageSize = 500;
/** @p target for one page; a number or size that Kadence does not accept is brought into its range. */
[[nodiscard]] Target paged(Target target, PageRequest page);

/** `YYYY-MM-DDThh:mm:ss` in UTC, without an offset; parts of a second are cut off. */
[[nodiscard]] QString timeText(UtcInstant instant);
/** The text by which Kadence calls a kind of space; empty for Unknown. */
[[nodiscard]] QString kindText(SpaceKind kind);
/** The kind that Kadence calls so, in either of its spellings; Unknown for every other text. */
[[nodiscard]] SpaceKind kindNamed(QStringView text);

/** Asks for a token. Holds the secret. */
[[nodiscard]] HttpRequest tokenRequest(const QUrl &auth, const QString &clientId, const QString &secret);

[[nodiscard]] Target people();
/**
 * The queries whose answers together are the people found for @p text: the server can only filter by e-mail, first
 * name and last name separately. None for a text without any visible character.
 */
[[nodiscard]] QList<Target> peopleSearch(const QString &text);
[[nodiscard]] Result<Target> person(const PersonId &id);
[[nodiscard]] Target buildings();
/** The smallest read there is: its answer proves that address and key work. */
[[nodiscard]] Target buildingsProbe();
[[nodiscard]] Result<Target> floors(const BuildingId &building);
[[nodiscard]] Result<Target> floorSpaces(const FloorId &floor);
[[nodiscard]] Result<Target> bookableDays(const PersonId &person, const BuildingId &building);
/** Validation for Onsite and Unknown: there are no spaces of these kinds. */
[[nodiscard]] Result<Target> bookableSpaces(const PersonId &person, const FloorId &floor, const TimeSlot &slot,
                                            SpaceKind kind);
[[nodiscard]] Result<Target> onsitePasses(const BuildingId &building, const TimeSlot &slot);
[[nodiscard]] Result<Target> personBookingsDuring(const PersonId &person, const TimeSlot &slot);
[[nodiscard]] Result<Target> personBookings(const PersonId &person, UtcInstant from, UtcInstant to);
[[nodiscard]] Result<Target> buildingBookings(const BuildingId &building, UtcInstant from, UtcInstant to);
/** All that touch @p day of the building's calendar. Validation for what is no day from year 1 to 9999. */
[[nodiscard]] Result<Target> dayBookings(const BuildingId &building, QDate day);
[[nodiscard]] Result<Target> dayVisits(const BuildingId &building, QDate day);
/** All that overlap the slot. */
[[nodiscard]] Result<Target> floorBookings(const FloorId &floor, const TimeSlot &slot);
[[nodiscard]] Result<Target> spaceBookings(const SpaceId &space, const TimeSlot &slot);
[[nodiscard]] Result<Target> booking(const BookingId &id);

/** A path and the JSON that is posted there. */
struct Write {
    Target target;
    QByteArray json;

    friend bool operator==(const Write &, const Write &) = default;
};
/** Validation as well for a meeting that faultOf() has something against. */
[[nodiscard]] Result<Write> createBooking(const BookingRequest &request);
/** An empty @p onBehalfOf leaves the check of that person's permission out. */
[[nodiscard]] Result<Write> cancelBooking(const BookingId &booking, const PersonId &onBehalfOf);
[[nodiscard]] Result<Write> checkIn(const BookingId &booking, const PersonId &person);
[[nodiscard]] Result<Write> checkOut(const BookingId &booking, const PersonId &person);

} // namespace Foyer::Kadence
