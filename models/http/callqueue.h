// SPDX-License-Identifier: MIT
#pragma once

#include "workplace.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace Foyer {

/**
 * Who may start when. Foreground calls start at once. Background calls run at most two at a time and start only
 * while no foreground call is under way; those that run already go on.
 *
 * A call enters once and leaves once; destroying the call object counts as leaving. The queue starts a waiting call
 * from the event loop, after the callbacks of the one that ended: what these begin goes first.
 */
class CallQueue final : public QObject {
    Q_OBJECT
public:
    static constexpr int backgroundAtOnce = 2;

    /** @p start runs when the call's turn has come; for Foreground before this returns. */
    void enter(QObject *call, Urgency urgency, std::function<void()> start);
    void leave(QObject *call);

private:
    struct Waiting {
        QObject *call;
        std::function<void()> start;
    };
    void startWaiting();
    void startWaitingLater();

    QList<QObject *> m_foreground;
    QList<QObject *> m_background; ///< running
    QList<Waiting> m_waiting;
    bool m_isAwaitingTurn = false;
};

} // namespace Foyer
