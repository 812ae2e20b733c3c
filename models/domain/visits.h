// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "ids.h"
#include "timetypes.h"

#include <QList>
#include <QString>

#include <optional>

namespace Foyer {

/** Somebody who comes to see somebody. Every text comes from a server: plain, possibly empty. */
struct Visitor {
    VisitorId id;
    QString name;
    QString email;
    PersonId person;       ///< an employee who takes part in the visit; empty for somebody from outside
    bool isHost = false;   ///< the systems list whom the visit is for among those who come
    bool declined = false; ///< has answered that they will not come
    std::optional<UtcInstant> checkedInAt;
    std::optional<UtcInstant> checkedOutAt;

    friend bool operator==(const Visitor &, const Visitor &) = default;
};

/** People from outside, expected in a building. Can be read, not changed. */
struct Visit {
    VisitId id;
    PersonId host; ///< empty: the host was deleted or anonymised
    BuildingId building;
    std::optional<TimeSlot> slot; ///< nothing when start or end is missing or they contradict each other
    BookingStatus status = BookingStatus::Unknown;
    QList<Visitor> visitors;

    friend bool operator==(const Visit &, const Visit &) = default;
};

} // namespace Foyer
