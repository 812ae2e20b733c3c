// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <utility>

namespace Foyer {

/**
 * Ownership of one running call. Whoever holds the handle may still get the callback; destroying it, or assigning
 * another one to it, aborts the call and the callback never runs.
 *
 * The contract of every function that returns a handle:
 * - the callback never runs before that function has returned, and runs at most once;
 * - it runs on the thread that made the call;
 * - it does not run after the handle or the context object is gone;
 * - the handle may be destroyed inside its own callback.
 *
 * Aborting a write does not take it back: it may have been applied.
 */
class [[nodiscard]] RequestHandle {
public:
    RequestHandle() = default;
    /** @p abort is called at most once, and must be harmless once the call has ended. */
    explicit RequestHandle(std::function<void()> abort) : m_abort(std::move(abort)) {}
    ~RequestHandle() { abort(); }

    RequestHandle(RequestHandle &&other) noexcept : m_abort(std::exchange(other.m_abort, nullptr)) {}
    RequestHandle &operator=(RequestHandle &&other) noexcept
    {
        if (this != &other) {
            abort();
            m_abort = std::exchange(other.m_abort, nullptr);
        }
        return *this;
    }
    RequestHandle(const RequestHandle &) = delete;
    RequestHandle &operator=(const RequestHandle &) = delete;

    void abort()
    {
        if (auto abort = std::exchange(m_abort, nullptr))
            abort();
    }

private:
    std::function<void()> m_abort;
};

} // namespace Foyer
