// SPDX-License-Identifier: MIT
#pragma once

#include "boardmodel.h"

#include <QByteArray>

namespace Foyer {

/** What a table of bookings says beside them. */
struct BoardSheet {
    QList<BoardBooking> bookings;
    QHash<BoardResourceId, BoardResource> resources;
    BuildingZone zone = BuildingZone::utc(); ///< whose wall clock the times are of
    QString location;
};

/**
 * The bookings for a spreadsheet, everything that is known of them: see writeCsv(). What is hidden by privacy says so
 * in its cell, so that it is not taken for empty. Thread-safe.
 */
[[nodiscard]] QByteArray boardToCsv(const BoardSheet &sheet);

} // namespace Foyer
