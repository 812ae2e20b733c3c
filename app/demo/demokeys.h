// SPDX-License-Identifier: MIT
#pragma once

#include "demonexudustokens.h"

#include <string>
#include <vector>

/** @file What the demo workplace lets in: the same for the same seed. Nothing real is behind it. */
namespace Foyer {

struct DemoKey {
    std::string id;
    std::string secret;
};

[[nodiscard]] DemoKey demoKadenceKey(quint32 seed);
[[nodiscard]] DemoKey demoSpacebringKey(quint32 seed);

inline constexpr char demoNexudusUserName[] = "demo@nexudus.example";
inline constexpr char demoNexudusOneTimeUserName[] = "onetime@nexudus.example";
inline constexpr char demoNexudusOneTimeCode[] = "246810";
inline constexpr char demoNexudusReaderName[] = "reader@nexudus.example";

/** The three above. */
[[nodiscard]] std::vector<DemoNexudusUser> demoNexudusUsers();
/** All of theirs. */
[[nodiscard]] std::string demoNexudusPassword(quint32 seed);

} // namespace Foyer
