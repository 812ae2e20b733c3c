// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "floorplan.h"
#include "page.h"
#include "people.h"
#include "places.h"
#include "requesthandle.h"
#include "result.h"
#include "visits.h"

#include <QDate>
#include <QList>

#include <optional>

class QObject;

namespace Foyer {

/** What a workplace can do. Items, flow and views ask this, never the system's name. */
struct Capabilities {
    bool bookSpaces = false;
    bool bookOnsite = false;
    bool cancelBookings = false;
    bool arrivals = false;          ///< dayBookings()
    bool visits = false;            ///< dayVisits()
    bool checkIn = false;           ///< checkIn(), checkOut()
    QList<SpaceKind> bookableKinds; ///< in the order in which they are offered
};

/** How much a read matters right now. Background reads give way to everything else. */
enum class Urgency { Foreground, Background };

/**
 * The front desk's port to a connected system: its people, its places, and their bookings (see ConnectedSystem).
 *
 * None of the calls blocks. Each returns at once; for when the callback runs see RequestHandle. @p context must not be
 * null. Reads may be repeated by the
 * implementation after a passing fault; writes are sent at most once per call, and their errors read as
 * writeFate() says. Lists are complete: every page was fetched, or the call fails.
 */
class Workplace {
public:
    virtual ~Workplace() = default;

    [[nodiscard]] virtual Capabilities capabilities() const = 0;

    /**
     * People whose first name, last name or e-mail the server finds for @p text (one round trip; each person once).
     * At most a page from each of the server's own filters: a list to choose from, not everybody.
     */
    virtual RequestHandle searchPeople(const QString &text, QObject *context, Callback<QList<Person>> callback) = 0;
    /** A part of the whole directory, in the server's order. */
    virtual RequestHandle listPeople(PageRequest page, Urgency urgency, QObject *context,
                                     Callback<Page<Person>> callback) = 0;
    virtual RequestHandle person(const PersonId &id, QObject *context, Callback<Person> callback) = 0;

    virtual RequestHandle listBuildings(QObject *context, Callback<QList<Building>> callback) = 0;
    virtual RequestHandle listFloors(const BuildingId &building, QObject *context, Callback<QList<Floor>> callback) = 0;

    /**
     * The plan of the floor, which must have a planUrl. What was read is not asked for again within an hour. Protocol
     * with a sentence as detail when it is no plan that may be drawn.
     */
    virtual RequestHandle floorPlan(const Floor &floor, QObject *context, Callback<FloorPlan> callback) = 0;
    /** Every space of the floor, of whatever kind, free or not. */
    virtual RequestHandle floorSpaces(const FloorId &floor, QObject *context, Callback<QList<Space>> callback) = 0;

    /** The days that this person can book there, earliest first. */
    virtual RequestHandle bookableDays(const PersonId &person, const BuildingId &building, QObject *context,
                                       Callback<QList<BookableDay>> callback) = 0;
    /** The spaces of one kind that are free for this person during the whole slot. */
    virtual RequestHandle bookableSpaces(const PersonId &person, const FloorId &floor, const TimeSlot &slot,
                                         SpaceKind kind, QObject *context, Callback<QList<Space>> callback) = 0;
    virtual RequestHandle onsitePasses(const BuildingId &building, const TimeSlot &slot, QObject *context,
                                       Callback<OnsitePasses> callback) = 0;

    /** A person's bookings that overlap the slot, whatever their status, earliest first. */
    virtual RequestHandle personBookingsDuring(const PersonId &person, const TimeSlot &slot, QObject *context,
                                               Callback<QList<Booking>> callback) = 0;
    /** A person's bookings that start within [from, to], whatever their status, earliest first. */
    virtual RequestHandle personBookings(const PersonId &person, UtcInstant from, UtcInstant to, QObject *context,
                                         Callback<QList<Booking>> callback) = 0;
    /** A building's bookings that start within [from, to], whatever their status, earliest first. */
    virtual RequestHandle buildingBookings(const BuildingId &building, UtcInstant from, UtcInstant to, QObject *context,
                                           Callback<QList<Booking>> callback) = 0;
    /**
     * A building's bookings that touch @p day of the building's own calendar, whatever their status, earliest first;
     * those of visits may be among them (Visit::id is then the booking's). @p arrived may be empty.
     */
    virtual RequestHandle dayBookings(const BuildingId &building, QDate day, PartCallback<Booking> arrived,
                                      QObject *context, Callback<QList<Booking>> callback) = 0;
    /** The same of visits. */
    virtual RequestHandle dayVisits(const BuildingId &building, QDate day, QObject *context,
                                    Callback<QList<Visit>> callback) = 0;
    /** The bookings of a floor's spaces that overlap the slot, whatever their status, earliest first. */
    virtual RequestHandle floorBookings(const FloorId &floor, const TimeSlot &slot, QObject *context,
                                        Callback<QList<Booking>> callback) = 0;
    /** The bookings of one space that overlap the slot, whatever their status. */
    virtual RequestHandle spaceBookings(const SpaceId &space, const TimeSlot &slot, QObject *context,
                                        Callback<QList<Booking>> callback) = 0;
    virtual RequestHandle booking(const BookingId &id, QObject *context, Callback<Booking> callback) = 0;

    /** A write. */
    virtual RequestHandle createBooking(const BookingRequest &request, QObject *context,
                                        Callback<Booking> callback) = 0;
    /** A write. With a person the system checks that this person may cancel it; an empty id leaves that out. */
    virtual RequestHandle cancelBooking(const BookingId &booking, const PersonId &onBehalfOf, QObject *context,
                                        Callback<Booking> callback) = 0;
    /** A write. @p person: whose booking it is. An answer that shows it not checked in fails as OutcomeUnknown. */
    virtual RequestHandle checkIn(const BookingId &booking, const PersonId &person, QObject *context,
                                  Callback<Booking> callback) = 0;
    /** A write, the same for leaving. */
    virtual RequestHandle checkOut(const BookingId &booking, const PersonId &person, QObject *context,
                                   Callback<Booking> callback) = 0;

protected:
    Workplace() = default;
    Q_DISABLE_COPY_MOVE(Workplace)
};

} // namespace Foyer
