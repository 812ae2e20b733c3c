// SPDX-License-Identifier: MIT
#include "requestpace.h"

#include <algorithm>

namespace Foyer {

namespace {

using std::chrono::milliseconds;

/** A second, and some more: on their way requests come closer together. */
constexpr milliseconds window{1'100};

} // namespace

milliseconds RequestPace::take(milliseconds now)
{
    if (m_most <= 0)
        return milliseconds{0};
    milliseconds turn = now;
    if (m_turns.size() == static_cast<std::size_t>(m_most)) {
        turn = std::max(now, m_turns.front() + window);
        m_turns.pop_front();
    }
    m_turns.push_back(turn);
    return turn - now;
}

} // namespace Foyer
