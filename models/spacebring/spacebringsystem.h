// SPDX-License-Identifier: MIT
#pragma once

#include "bookingboard.h"
#include "connectedsystem.h"
#include "connection.h"

#include <memory>

namespace Foyer {

class Clock;

/**
 * A network of locations on Spacebring, through its API: its bookings, to be looked at. Every call is signed by itself
 * with the client id and secret, which stay in memory for as long as the object lives; no more go out in a second than
 * the API takes. Destroying the object ends every call without an answer.
 *
 * With a connection whose address no key may be sent to, every call fails with Validation and nothing is sent.
 */
class SpacebringSystem final : public ConnectedSystem, public BookingBoard {
public:
    /** @p clock must outlive the object. */
    SpacebringSystem(const Connection &connection, const QString &secret, const Clock &clock);
    ~SpacebringSystem() override;
    Q_DISABLE_COPY_MOVE(SpacebringSystem)

    /** What connecting to it asks for. */
    [[nodiscard]] static SystemTraits traits();
    /** The connection with the vendor's own address where it has none. */
    [[nodiscard]] static Connection withAddress(Connection connection);

    RequestHandle testConnection(QObject *context, Callback<Done> callback) override;
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockOffset() const override;
    [[nodiscard]] BookingBoard *bookingBoard() override { return this; }

    RequestHandle listLocations(QObject *context, Callback<QList<Location>> callback) override;
    RequestHandle listResources(const LocationId &location, QObject *context,
                                Callback<QList<BoardResource>> callback) override;
    RequestHandle bookings(const BoardQuery &query, PartCallback<BoardBooking> arrived, QObject *context,
                           Callback<QList<BoardBooking>> callback) override;

private:
    class Session;
    std::unique_ptr<Session> d; ///< null when the connection is not usable
};

} // namespace Foyer
