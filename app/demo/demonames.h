// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace Foyer {

/** A name as it is written, and as it stands in an e-mail address. */
struct DemoName {
    const char *written;
    const char *ascii;
};

/** Names that go together. */
struct DemoNameSet {
    const char *locale;
    int weight;   ///< how many of a hundred people, roughly
    bool doubles; ///< whether two surnames may be joined by a hyphen
    std::vector<DemoName> first;
    std::vector<DemoName> last;
};

[[nodiscard]] const std::vector<DemoNameSet> &demoNameSets();
/** Job titles; the empty one means none. */
[[nodiscard]] const std::vector<const char *> &demoJobTitles();

/** The people who are in every demo workplace, in this order. */
struct DemoWellKnown {
    const char *first;
    const char *last;
    const char *email;
    const char *title;
    const char *locale;
    int preferredFloor; ///< index of a floor, or -1
    bool pending;
};
[[nodiscard]] const std::vector<DemoWellKnown> &demoWellKnown();

} // namespace Foyer
