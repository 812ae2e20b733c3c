// SPDX-License-Identifier: MIT
#include "demohomes.h"

namespace Foyer {

namespace {

/** For so many there are desks, on most days. */
constexpr int peopleWithDesks = 4000;

} // namespace

std::vector<DemoHome> demoHomes(const DemoWorld &world)
{
    static constexpr std::array<std::size_t, 32> asDesks = {0, 1, 3, 0, 2, 1, 0, 3, 0, 1, 3, 0, 2, 0, 3, 1,
                                                            0, 3, 1, 0, 2, 3, 0, 1, 3, 0, 1, 3, 2, 1, 3, 4};
    static constexpr std::array<std::size_t, 5> whereUnlimited = {1, 3, 1, 3, 1};
    std::vector<DemoHome> homes(world.buildings.size());
    for (int person = DemoPeople::wellKnownCount(); person < world.people.size(); ++person) {
        const auto number = static_cast<std::size_t>(person);
        const std::size_t home = person < peopleWithDesks ? asDesks[number % asDesks.size()]
                                                          : whereUnlimited[number % whereUnlimited.size()];
        homes[home].people.push_back(person);
    }
    for (std::size_t i = 0; i < world.spaces.size(); ++i) {
        const DemoSpace &space = world.spaces[i];
        DemoHome &home = homes[static_cast<std::size_t>(world.buildingOf(space))];
        home.spaces[static_cast<std::size_t>(space.kind)].push_back(static_cast<int>(i));
    }
    return homes;
}

} // namespace Foyer
