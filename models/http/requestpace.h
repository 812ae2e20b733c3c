// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <deque>

namespace Foyer {

/**
 * Spaces requests out, so that no second has more of them than a system takes. A pure calculation: whoever asks waits
 * for as long as he is told.
 */
class RequestPace {
public:
    /** @p most in a second; 0: as many as there are. */
    explicit RequestPace(int most = 0) : m_most(most) {}

    /**
     * Takes the next free turn; how long it is until then, 0 for now. @p now never goes back. A turn that is taken
     * counts, whether or not it is used.
     */
    [[nodiscard]] std::chrono::milliseconds take(std::chrono::milliseconds now);

private:
    const int m_most;
    std::deque<std::chrono::milliseconds> m_turns; ///< the latest, at most as many as fit into a second
};

} // namespace Foyer
