// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <memory>
#include <utility>

namespace Foyer {

/**
 * The promise behind one RequestHandle: a callback that runs once, or never once the call was dropped or its context
 * is gone. Whoever made the promise runs it from the event loop and as the last thing it does, so that the callback
 * may destroy whatever it likes.
 */
template <typename T>
class PendingCall {
public:
    PendingCall(QObject *context, Callback<T> callback) : m_context(context), m_callback(std::move(callback)) {}

    [[nodiscard]] bool isWanted() const { return m_callback && m_context; }

    /** The callback never runs. Harmless at any time. */
    void drop()
    {
        // What the callback holds may call back into here while it is destroyed.
        const auto callback = std::exchange(m_callback, nullptr);
    }

    /** Runs the callback if it is still wanted. Nothing of the caller may be touched afterwards. */
    void run(Result<T> result)
    {
        if (!isWanted())
            return;
        if (const auto callback = std::exchange(m_callback, nullptr))
            callback(std::move(result));
    }

    /** Runs @p call from the event loop; never, when @p owner is gone by then. */
    static void settle(std::shared_ptr<PendingCall> call, QObject *owner, Result<T> result)
    {
        QMetaObject::invokeMethod(
            owner, [call = std::move(call), result = std::move(result)]() mutable { call->run(std::move(result)); },
            Qt::QueuedConnection);
    }

private:
    QPointer<QObject> m_context;
    Callback<T> m_callback;
};

} // namespace Foyer
