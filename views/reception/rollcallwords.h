// SPDX-License-Identifier: MIT
#pragma once

#include "rollcallkeeper.h"

#include <QString>

#include <chrono>
#include <optional>

/** @file What a roll call says, on the screen, on paper and on the command line; see sentences.h. */
namespace Foyer::Sentences {

/** "Taken 3 minutes ago, at 09:41", or that it is not live and how old it is. For the largest words there are. */
[[nodiscard]] QString forRollCallAge(const RollCall &rollCall, RollCallKeeper::State state,
                                     std::optional<std::chrono::milliseconds> age);
/** So old that it says little about who is here. */
[[nodiscard]] bool isVeryOld(std::optional<std::chrono::milliseconds> age);
/** "Mon 23 Nov, 09:41 GMT": for paper, which does not count. */
[[nodiscard]] QString forRollCallMoment(const RollCall &rollCall, UtcInstant instant);
/** "412 people, 9 visitors". */
[[nodiscard]] QString forRollCallTotal(const RollCall &rollCall);
/** Why visitors may be missing from it; empty when none should be. */
[[nodiscard]] QString forMissingVisitors(const RollCall &rollCall);
[[nodiscard]] QString forRollCallFloor(const RollCallFloor &floor);
/** Never empty. */
[[nodiscard]] QString forRollCallName(const RollCallEntry &entry);
/** "Desk 007", "Onsite pass", "Visitor, visits Ana Ruiz". */
[[nodiscard]] QString forRollCallPlace(const RollCallEntry &entry);
/** "since 08:52", with the day when it is not that of the roll call; empty when it is not known. */
[[nodiscard]] QString forRollCallSince(const RollCall &rollCall, const RollCallEntry &entry);
/** Why no copy of the roll call is kept, or none could be read. */
[[nodiscard]] QString forSealed(const SealedAnswer &answer);

} // namespace Foyer::Sentences
