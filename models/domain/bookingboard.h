// SPDX-License-Identifier: MIT
#pragma once

#include "boardbookings.h"
#include "page.h"
#include "requesthandle.h"
#include "result.h"

#include <QList>

class QObject;

namespace Foyer {

/**
 * The port for looking at a location's bookings (see ConnectedSystem). Calls as Workplace's: none blocks, @p context
 * must not be null, lists are complete or fail, reads may be repeated after a passing fault. Nothing is written.
 */
class BookingBoard {
public:
    virtual ~BookingBoard() = default;

    virtual RequestHandle listLocations(QObject *context, Callback<QList<Location>> callback) = 0;
    /** What can be booked at a location, in the system's order. */
    virtual RequestHandle listResources(const LocationId &location, QObject *context,
                                        Callback<QList<BoardResource>> callback) = 0;
    /**
     * All bookings that the query means, in its order, the cancelled ones that the system shows as well. @p arrived may
     * be empty; it never tells how many there will be. A query that says nothing that can be asked (see BoardQuery)
     * fails as Validation with nothing sent.
     */
    virtual RequestHandle bookings(const BoardQuery &query, PartCallback<BoardBooking> arrived, QObject *context,
                                   Callback<QList<BoardBooking>> callback) = 0;

protected:
    BookingBoard() = default;
    Q_DISABLE_COPY_MOVE(BookingBoard)
};

} // namespace Foyer
