// SPDX-License-Identifier: MIT
#pragma once

#include "timetypes.h"

#include <chrono>

namespace Foyer {

/** Where "now" comes from. Tests bring their own; the program has one SystemClock. */
class Clock {
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual UtcInstant now() const = 0;
    /** Never goes back and ignores changes of the wall clock; may stand still during sleep. */
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /** The zone the desk itself is in. */
    [[nodiscard]] virtual BuildingZone deskZone() const = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

/** The machine's clock: the only place that asks the operating system for the time or the zone. Thread-safe. */
class SystemClock final : public Clock {
public:
    [[nodiscard]] UtcInstant now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] BuildingZone deskZone() const override;
};

} // namespace Foyer
