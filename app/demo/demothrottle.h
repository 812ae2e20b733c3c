// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <atomic>
#include <deque>
#include <mutex>

namespace Foyer {

/** So many requests in any second and no more. Those that were refused don't count. Thread-safe. */
class DemoThrottle {
public:
    /** @p clock must outlive it. */
    DemoThrottle(std::size_t mostASecond, const Clock &clock) : m_most(mostASecond), m_clock(clock) {}

    /** Whether one more may pass now; counts it when it may. */
    [[nodiscard]] bool admit()
    {
        if (!m_on)
            return true;
        const std::lock_guard lock(m_mutex);
        const std::chrono::milliseconds now = m_clock.monotonic();
        while (!m_passed.empty() && now - m_passed.front() >= std::chrono::seconds(1))
            m_passed.pop_front();
        if (m_passed.size() >= m_most)
            return false;
        m_passed.push_back(now);
        return true;
    }
    /** Off: everything passes, uncounted. */
    void setOn(bool on) { m_on = on; }

private:
    const std::size_t m_most;
    const Clock &m_clock;
    std::atomic<bool> m_on = true;
    std::mutex m_mutex;
    std::deque<std::chrono::milliseconds> m_passed; ///< when, the earliest first
};

} // namespace Foyer
