// SPDX-License-Identifier: MIT
#include "callqueue.h"

#include <utility>

namespace Foyer {

void CallQueue::enter(QObject *call, Urgency urgency, std::function<void()> start)
{
    connect(call, &QObject::destroyed, this, &CallQueue::leave);
    if (urgency == Urgency::Foreground) {
        m_foreground.append(call);
        start();
        return;
    }
    m_waiting.append({call, std::move(start)});
    startWaitingLater();
}

void CallQueue::leave(QObject *call)
{
    m_foreground.removeAll(call);
    m_background.removeAll(call);
    m_waiting.removeIf([call](const Waiting &waiting) { return waiting.call == call; });
    startWaitingLater();
}

void CallQueue::startWaitingLater()
{
    if (m_waiting.isEmpty() || std::exchange(m_isAwaitingTurn, true))
        return;
    QMetaObject::invokeMethod(this, &CallQueue::startWaiting, Qt::QueuedConnection);
}

void CallQueue::startWaiting()
{
    m_isAwaitingTurn = false;
    while (!m_waiting.isEmpty() && m_foreground.isEmpty() && m_background.size() < backgroundAtOnce) {
        const Waiting next = m_waiting.takeFirst();
        m_background.append(next.call);
        next.start();
    }
}

} // namespace Foyer
