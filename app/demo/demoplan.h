// SPDX-License-Identifier: MIT
#pragma once

#include "demoworld.h"

#include <string>
#include <vector>

/**
 * @file
 * Where things stand on a floor, and the SVG of it: bookable things are groups whose id is
 * `space::<type>::<ULID>`, moved to their place by a chain of translate and rotate; the rest of the house is in
 * groups such as `floor`, `walls`, `STAIRS`.
 */
namespace Foyer {

/** What a floor is to hold. */
struct DemoFloorShape {
    int benches = 8; ///< of eight desks each; at most 16, or 8 beside parking
    int rooms = 4;
    int offices = 2;
    int pods = 3;
    int lockers = 0; ///< at most 24
    int parking = 0; ///< at most 16
    bool reception = false;
};

/** One bookable thing at its place; x and y are its centre, width and height are those before it is turned. */
struct DemoPlace {
    DemoKind kind = DemoKind::Desk;
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    int rotation = 0;
    int zone = -1; ///< which block of benches it belongs to
    std::string id;
    std::string label;
};

/** A block of benches: one neighborhood. */
struct DemoZone {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    std::string label;
};

struct DemoPlanLayout {
    std::vector<DemoPlace> places;
    std::vector<DemoZone> zones;
    bool reception = false;
};

/** Ids and labels are left empty. */
[[nodiscard]] DemoPlanLayout layOutDemoFloor(const DemoFloorShape &shape);
/** Places without an id are not drawn. */
[[nodiscard]] std::string drawDemoPlan(const DemoPlanLayout &layout);

} // namespace Foyer
