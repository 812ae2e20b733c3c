// SPDX-License-Identifier: MIT
#pragma once

#include "requesthandle.h"
#include "result.h"

#include <QString>

#include <chrono>
#include <optional>

class QObject;

namespace Foyer {

class BookingBoard;
class ResourceOffice;
class Workplace;

/**
 * One connected system, and through which ports it can be used: what kadence/, spacebring/ and nexudus/ implement.
 * Whoever wants something of a system asks for the port, never for the system's name.
 *
 * All calls are made and answered on the thread that owns the object (the GUI thread); that goes for the ports too.
 * None blocks. Destroying the object ends every call without an answer.
 */
class ConnectedSystem {
public:
    virtual ~ConnectedSystem() = default;

    /** Signs in and makes one small read: proves that address and key work. */
    virtual RequestHandle testConnection(QObject *context, Callback<Done> callback) = 0;
    /** How far the system's clock is ahead of this computer's, by its latest answer; nothing when it never told. */
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds> clockOffset() const = 0;

    // The ports. Null: the system is not for that. They are parts of this object and live as long.
    /** People, places and bookings of a front desk. */
    [[nodiscard]] virtual Workplace *workplace() { return nullptr; }
    /** The bookings of a location, to be looked at. */
    [[nodiscard]] virtual BookingBoard *bookingBoard() { return nullptr; }
    /** The things that can be booked, to be made. */
    [[nodiscard]] virtual ResourceOffice *resourceOffice() { return nullptr; }

protected:
    ConnectedSystem() = default;
    Q_DISABLE_COPY_MOVE(ConnectedSystem)
};

} // namespace Foyer
