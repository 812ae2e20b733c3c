// SPDX-License-Identifier: MIT
#pragma once

#include "demopeople.h"
#include "timetypes.h"

#include <QDate>
#include <QHash>

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/**
 * @file
 * What stands still in the demo workplace: buildings, floors, neighborhoods, spaces and people. Built once, then only
 * read, from many threads. Things refer to each other by their index in the world's lists; -1 is nothing. All texts
 * are UTF-8.
 */
namespace Foyer {

enum class DemoKind { Desk, PrivateOffice, Room, Onsite, Locker, Pod, Parking };

/** As the API spells it: `desk`, `private_office`, … */
[[nodiscard]] const char *demoKindName(DemoKind kind);
[[nodiscard]] std::optional<DemoKind> demoKindFromName(const std::string &name);

/** Opening hours of one weekday in minutes of the wall clock; 1440 is the end of the day. */
struct DemoHours {
    int opens = 0;
    int closes = 0;

    [[nodiscard]] bool isClosed() const { return closes <= opens; }
};

struct DemoBuilding {
    std::string id;
    std::string name;
    BuildingZone zone = BuildingZone::utc();
    std::string zoneName;
    std::string latitude;
    std::string longitude;
    bool coordinatesAsText = false; ///< the documents show both shapes
    std::string addressLine1;
    std::string addressLine2;
    std::string city;
    std::string county;
    std::string countryCode;
    std::string countryName;
    std::string photo;
    std::array<DemoHours, 7> week;                    ///< Monday first
    int windowDays = 14;                              ///< how many days after today can be booked
    QDate closure;                                    ///< one day closed out of the ordinary; may be invalid
    std::optional<int> passes;                        ///< onsite passes at any time; nothing: unlimited
    QHash<QDate, int> passesOn;                       ///< days that have another number
    std::optional<std::chrono::minutes> releaseAfter; ///< a desk that nobody has checked in to by then is given away
    bool asksForSelfCertification = false;            ///< nobody is checked in who has not said that they are well

    [[nodiscard]] const DemoHours &hoursOn(QDate date) const
    {
        return week[static_cast<std::size_t>(date.dayOfWeek() - 1)];
    }
    [[nodiscard]] std::optional<int> passesAt(QDate date) const
    {
        const auto special = passesOn.constFind(date);
        return special == passesOn.constEnd() ? passes : std::optional<int>(*special);
    }
};

struct DemoFloor {
    std::string id;
    std::string name;
    int building = -1;
    std::string planId; ///< names its SVG below /static
    std::string plan;   ///< the SVG
};

struct DemoNeighborhood {
    std::string id;
    std::string name;
    int floor = -1;
};

struct DemoSpace {
    std::string id;
    std::string name;
    DemoKind kind = DemoKind::Desk;
    int floor = -1;
    int neighborhood = -1;
    std::string photo; ///< empty: none
};

/** Somebody from outside who comes now and then. */
struct DemoGuest {
    std::string first;
    std::string last;
    std::string email; ///< lower case, everybody's own
};

struct DemoWorld {
    quint64 seed = 1;
    std::vector<DemoBuilding> buildings;
    std::vector<DemoFloor> floors;
    std::vector<DemoNeighborhood> neighborhoods;
    std::vector<DemoSpace> spaces; ///< in the order of their floors
    DemoPeople people;
    std::vector<DemoGuest> guests;

    [[nodiscard]] int buildingOf(const DemoSpace &space) const
    {
        return floors[static_cast<std::size_t>(space.floor)].building;
    }
};

/** The index of the thing with that id in one of the lists above, or -1. The lists are sorted by id. */
template <typename Thing>
[[nodiscard]] int demoIndexOf(const std::vector<Thing> &things, const std::string &id)
{
    std::size_t low = 0;
    std::size_t high = things.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (things[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < things.size() && things[low].id == id ? static_cast<int>(low) : -1;
}

/** Everything but the people; the same for the same seed, but for closures and full days, which follow @p now. */
void addDemoBuildings(DemoWorld &world, UtcInstant now);

} // namespace Foyer
