// SPDX-License-Identifier: MIT
#pragma once

#include "timetypes.h"

#include <QDate>

#include <optional>
#include <string>
#include <vector>

namespace Foyer {

/**
 * What there is in the demo's coworking network: locations, resources, members and the bookings of fifteen days, today
 * in the middle. Made once, then only read, from many threads. Things refer to each other by their index in the lists;
 * -1 is nothing. All texts are UTF-8, ids are lower-case UUIDs where nothing else is said.
 *
 * A date's bookings follow from the seed and the date alone; only when they were made and changed follows now. Which
 * places and bookings are always there is said in DemoServer.
 */
struct DemoSpacebringWorld {
    struct Location {
        std::string id;
        std::string title;
        std::string address;
        BuildingZone zone = BuildingZone::utc();
        std::string zoneName;
        std::string currency;
        std::string email;
        std::string description;
        const char *taxRate = "0"; ///< per cent, as a JSON number
        bool taxInclusive = false; ///< mostly; a few bookings have it the other way
        UtcInstant created;
    };

    struct Resource {
        std::string id;
        std::string title;
        const char *kind = ""; ///< as the API spells it
        int location = -1;
        std::optional<int> capacity;
    };

    struct Member {
        std::string id; ///< of the membership
        std::string userId;
        std::string name;
        std::string surname;
        std::string email;
        std::string phone; ///< empty: none, as for the two below
        std::string photo;
        std::string about;
    };

    struct Payment {
        std::string amount; ///< a JSON number
        bool taxed = false;
        bool taxInclusive = false;
        std::string taxRate;
        std::string invoiceItem; ///< empty: not invoiced yet
        std::string transaction; ///< empty: none
    };

    struct Attendee {
        int member = -1;
        bool knownToTheNetwork = true; ///< or somebody without a membership
    };

    struct Booking {
        std::string id; ///< a UUID, or `{uuid}_{start}` for one of a series
        int resource = -1;
        UtcInstant start;
        UtcInstant end;
        UtcInstant created;
        UtcInstant updated;
        std::optional<UtcInstant> deleted; ///< cancelled
        std::string title;
        bool showsTitle = true; ///< or privacy hides it
        bool showsOwner = true;
        std::string memo;
        int seats = 1;
        int owner = -1;
        std::vector<Attendee> attendees;
        std::optional<Payment> payment;
    };

    quint64 seed = 1;
    std::string networkId;
    std::vector<Location> locations;
    std::vector<Resource> resources; ///< in the order of their locations
    std::vector<Member> members;
    std::vector<Booking> bookings;
};

[[nodiscard]] DemoSpacebringWorld makeDemoSpacebringWorld(quint64 seed, UtcInstant now);

/** `2026-03-04T09:00:00Z`, as Spacebring writes instants. */
[[nodiscard]] std::string demoSpacebringTime(UtcInstant instant);

// Steps of the making, in this order; the world has its seed and its network before.
void addDemoSpacebringPlaces(DemoSpacebringWorld &world);
void addDemoSpacebringMembers(DemoSpacebringWorld &world);
void addDemoSpacebringBookings(DemoSpacebringWorld &world, UtcInstant now);
/** What is in the room "Lighthouse" on that day, which tests and demonstrations count on. */
void addDemoSpacebringShowcase(DemoSpacebringWorld &world, int room, QDate date, bool isToday, UtcInstant now);

} // namespace Foyer
