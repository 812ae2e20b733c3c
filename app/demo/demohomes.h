// SPDX-License-Identifier: MIT
#pragma once

#include "demoworld.h"

#include <array>
#include <vector>

namespace Foyer {

/** Who comes to a building when they come to the office, and what there is for them. */
struct DemoHome {
    std::vector<int> people;
    std::array<std::vector<int>, 7> spaces; ///< by kind

    [[nodiscard]] const std::vector<int> &of(DemoKind kind) const { return spaces[static_cast<std::size_t>(kind)]; }
};

/**
 * One for each building. The first thousands are spread as the desks are. A workplace with more people has the others
 * where passes are unlimited, three of five of them in New York. The well-known people are at home nowhere.
 */
[[nodiscard]] std::vector<DemoHome> demoHomes(const DemoWorld &world);

} // namespace Foyer
