// SPDX-License-Identifier: MIT
#pragma once

#include "connectedsystem.h"
#include "connection.h"
#include "workplace.h"

#include <memory>

class QSslConfiguration;

namespace Foyer {

class Clock;

/**
 * A company's Kadence, through its Public API. Owns its connections and its token; the secret stays in memory for as
 * long as the object lives. Destroying it ends every call without an answer.
 *
 * With a connection whose region is unknown, or whose address no key may be sent to, every call fails with
 * Validation and nothing is sent.
 *
 * A write that was accepted with an answer that does not show what was asked for ends in OutcomeUnknown.
 */
class KadenceWorkplace : public ConnectedSystem, public Workplace {
public:
    /** @p clock must outlive the object. */
    KadenceWorkplace(const Connection &connection, const QString &secret, const Clock &clock);
    /** For tests that bring their own certificate authority. */
    KadenceWorkplace(const Connection &connection, const QString &secret, const Clock &clock,
                     const QSslConfiguration &tls);
    /** What connecting to it asks for. */
    [[nodiscard]] static SystemTraits traits();
    /** The connection with the address that its region stands for; as it is when it has one, or can't be used. */
    [[nodiscard]] static Connection withAddress(Connection connection);
    ~KadenceWorkplace() override;
    Q_DISABLE_COPY_MOVE(KadenceWorkplace)

    RequestHandle testConnection(QObject *context, Callback<Done> callback) override;
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockOffset() const override;
    [[nodiscard]] Workplace *workplace() override { return this; }

    [[nodiscard]] Capabilities capabilities() const override;

    RequestHandle searchPeople(const QString &text, QObject *context, Callback<QList<Person>> callback) override;
    RequestHandle listPeople(PageRequest page, Urgency urgency, QObject *context,
                             Callback<Page<Person>> callback) override;
    RequestHandle person(const PersonId &id, QObject *context, Callback<Person> callback) override;

    RequestHandle listBuildings(QObject *context, Callback<QList<Building>> callback) override;
    RequestHandle listFloors(const BuildingId &building, QObject *context, Callback<QList<Floor>> callback) override;

    RequestHandle floorPlan(const Floor &floor, QObject *context, Callback<FloorPlan> callback) override;
    RequestHandle floorSpaces(const FloorId &floor, QObject *context, Callback<QList<Space>> callback) override;

    RequestHandle bookableDays(const PersonId &person, const BuildingId &building, QObject *context,
                               Callback<QList<BookableDay>> callback) override;
    RequestHandle bookableSpaces(const PersonId &person, const FloorId &floor, const TimeSlot &slot, SpaceKind kind,
                                 QObject *context, Callback<QList<Space>> callback) override;
    RequestHandle onsitePasses(const BuildingId &building, const TimeSlot &slot, QObject *context,
                               Callback<OnsitePasses> callback) override;

    RequestHandle personBookingsDuring(const PersonId &person, const TimeSlot &slot, QObject *context,
                                       Callback<QList<Booking>> callback) override;
    RequestHandle personBookings(const PersonId &person, UtcInstant from, UtcInstant to, QObject *context,
                                 Callback<QList<Booking>> callback) override;
    RequestHandle buildingBookings(const BuildingId &building, UtcInstant from, UtcInstant to, QObject *context,
                                   Callback<QList<Booking>> callback) override;
    RequestHandle dayBookings(const BuildingId &building, QDate day, PartCallback<Booking> arrived, QObject *context,
                              Callback<QList<Booking>> callback) override;
    RequestHandle dayVisits(const BuildingId &building, QDate day, QObject *context,
                            Callback<QList<Visit>> callback) override;
    RequestHandle floorBookings(const FloorId &floor, const TimeSlot &slot, QObject *context,
                                Callback<QList<Booking>> callback) override;
    RequestHandle spaceBookings(const SpaceId &space, const TimeSlot &slot, QObject *context,
                                Callback<QList<Booking>> callback) override;
    RequestHandle booking(const BookingId &id, QObject *context, Callback<Booking> callback) override;

    RequestHandle createBooking(const BookingRequest &request, QObject *context, Callback<Booking> callback) override;
    RequestHandle cancelBooking(const BookingId &booking, const PersonId &onBehalfOf, QObject *context,
                                Callback<Booking> callback) override;
    RequestHandle checkIn(const BookingId &booking, const PersonId &person, QObject *context,
                          Callback<Booking> callback) override;
    RequestHandle checkOut(const BookingId &booking, const PersonId &person, QObject *context,
                           Callback<Booking> callback) override;

private:
    class Session;
    std::unique_ptr<Session> d; ///< null when the connection is not usable
};

} // namespace Foyer
