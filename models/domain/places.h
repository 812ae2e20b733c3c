// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "timetypes.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Foyer {

/** What can be booked. `Unknown` is a kind that the system has and we do not know: shown, never offered. */
enum class SpaceKind { Desk, PrivateOffice, Room, Pod, Locker, Parking, Onsite, Unknown };

/** A building. Its zone rules every day and time of it. */
struct Building {
    BuildingId id;
    QString name;
    /** Nothing when the system names a zone that this machine does not know: then nothing can be booked there. */
    std::optional<BuildingZone> zone;
    QString zoneName; ///< as the system says it, for the sentence about the above
    QString addressLine;
    QString city;
    QString countryCode; ///< ISO 3166-1 alpha-2
    QString countryName;

    friend bool operator==(const Building &, const Building &) = default;
};

/** A floor. It does not say which building it is in: it is asked for by building. */
struct Floor {
    FloorId id;
    QString name;
    QUrl planUrl; ///< empty: no plan

    friend bool operator==(const Floor &, const Floor &) = default;
};

struct Neighborhood {
    NeighborhoodId id;
    QString name;

    friend bool operator==(const Neighborhood &, const Neighborhood &) = default;
};

/** A desk, room, pod, locker, parking place or private office. */
struct Space {
    SpaceId id;
    QString name;
    SpaceKind kind = SpaceKind::Unknown;
    std::optional<Neighborhood> neighborhood;
    std::optional<Floor> floor; ///< only where the system says it

    friend bool operator==(const Space &, const Space &) = default;
};

} // namespace Foyer
