// SPDX-License-Identifier: MIT
#pragma once

#include "demobookings.h"
#include "demorandom.h"
#include "demoworld.h"

#include <vector>

/**
 * @file
 * What a workplace begins with. It looks at @c now as an office does at that time of day: some have come, some have
 * left, some will not come. Nothing happens by itself after that but what the rules bring: desks are released, and
 * bookings end.
 */
namespace Foyer {

/** One open day of one building. */
struct DemoDay {
    int building = -1;
    QDate date;
    TimeSlot opening;
    UtcInstant now;
    int ahead = 0; ///< days from today, there; negative: past

    [[nodiscard]] const DemoBuilding &place(const DemoWorld &world) const
    {
        return world.buildings[static_cast<std::size_t>(building)];
    }
    /** Only few come: Saturday and Sunday, where those are the weekend. */
    [[nodiscard]] bool isQuiet(const DemoWorld &world) const;
    /** From one time of the wall clock to another, in minutes, as far as the building is open then; it may not be. */
    [[nodiscard]] std::optional<TimeSlot> between(const DemoWorld &world, int from, int to) const;
};

/** Fills the days around @p now with bookings and visits: deterministic by the world's seed and the day. */
void addDemoHistory(const DemoWorld &world, DemoBookings &bookings, UtcInstant now);

/** Invents those who visit. */
[[nodiscard]] std::vector<DemoGuest> inventDemoGuests(quint64 seed);
/** The day's visits to @p hosts, of whom each receives at most one. */
void addDemoVisits(const DemoWorld &world, DemoBookings &bookings, const DemoDay &day, const std::vector<int> &hosts,
                   DemoRandom &random);

} // namespace Foyer
