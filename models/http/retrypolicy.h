// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

class QObject;

namespace Foyer {

struct HttpResponse;

/** How long calls may take, how reads are repeated, and how fast requests may follow each other. The defaults are what
 * the program runs with. */
struct RetryPolicy {
    using Milliseconds = std::chrono::milliseconds;

    RetryPolicy();

    int tries = 4; ///< of a read, the first one included

    /** The wait after the n-th failure is random between 0 and the smaller of firstDelay·2ⁿ⁻¹ and longestDelay. */
    Milliseconds firstDelay{400};
    Milliseconds longestDelay{4'000};

    /** One try of a read somebody waits for, and everything together: sign-in, tries and pauses. */
    Milliseconds tryDeadline{10'000};
    Milliseconds readDeadline{20'000};
    /** The same in the background, where there is time to sit out the longest Retry-After. */
    Milliseconds backgroundTryDeadline{20'000};
    Milliseconds backgroundReadDeadline{400'000};
    /** The one POST of a write, without the sign-in before it. */
    Milliseconds writeDeadline{20'000};
    /**
     * By when a write has ended, counted from the call, with its turn in the queue and its sign-ins: a POST that
     * could last longer is not begun. SettlingTimes::longestSend builds on it.
     */
    Milliseconds wholeWriteDeadline{25'000};

    /** How many requests the system takes in a second, each try counted; more wait for their turn. 0: not limited. */
    int mostPerSecond = 0;
    /**
     * Which answers outside 2xx say "too soon" in a way of the system's own, besides 429. They are taken as a 429, so
     * it must be sure that nothing was applied. Null: none.
     */
    std::function<bool(const HttpResponse &)> isThrottled;

    /** From 0 up to, not including, 1. */
    std::function<double()> random;
    /** Calls back once after the time has passed, unless the context is gone by then. */
    std::function<void(Milliseconds, QObject *context, std::function<void()>)> wait;
};

} // namespace Foyer
