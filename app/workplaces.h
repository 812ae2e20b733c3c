// SPDX-License-Identifier: MIT
#pragma once

#include "connectflow.h"

namespace Foyer {

class Clock;

/** What every system that Foyer knows asks for, in the order in which they are offered. */
[[nodiscard]] const QList<SystemTraits> &knownTraits();
/** The same systems, to be connected. @p clock must outlive what they open. */
[[nodiscard]] Systems knownSystems(const Clock &clock);

/**
 * accountKey(), where the vendor's own address is one account whether it is given by hand, by its region or not at all:
 * the same must not be sent from both.
 */
[[nodiscard]] QString accountOf(const Connection &connection);

} // namespace Foyer
