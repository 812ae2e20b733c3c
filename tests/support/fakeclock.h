// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <chrono>

namespace Foyer {

/** Time that passes only when a test says so; the wall clock may be set on its own, as people do. */
class FakeClock final : public Clock {
public:
    [[nodiscard]] UtcInstant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    [[nodiscard]] BuildingZone deskZone() const override { return m_deskZone; }

    void pass(std::chrono::milliseconds time)
    {
        m_now = m_now.plus(time);
        m_monotonic += time;
    }
    void setDeskZone(const BuildingZone &zone) { m_deskZone = zone; }
    void setWall(UtcInstant now) { m_now = now; }
    void moveWall(std::chrono::milliseconds by) { m_now = m_now.plus(by); }
    void moveMonotonic(std::chrono::milliseconds by) { m_monotonic += by; }

private:
    UtcInstant m_now = UtcInstant::fromMSecsSinceEpoch(1'795'000'000'000); // 2026-11-18
    BuildingZone m_deskZone = BuildingZone::utc();
    std::chrono::milliseconds m_monotonic{1'000'000};
};

} // namespace Foyer
