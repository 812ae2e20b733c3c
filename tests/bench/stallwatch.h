// SPDX-License-Identifier: MIT
#pragma once

#include "figures.h"
#include "turnuntil.h"

#include <QObject>

#include <algorithm>

/** The longest time the event loop did not come round, from a timer that asks as often as it can. */
class StallWatch final : public QObject {
public:
    StallWatch()
    {
        m_since.start();
        startTimer(1, Qt::PreciseTimer);
    }
    [[nodiscard]] double longest() const { return m_longest; }
    /** After what comes of the last thing, such as painting, has had its turns. */
    [[nodiscard]] double longestToTheEnd()
    {
        QElapsedTimer timer;
        timer.start();
        Foyer::turnUntil([&timer] { return timer.hasExpired(50); }, 1000);
        return m_longest;
    }
    void restart()
    {
        m_longest = 0;
        m_since.restart();
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_longest = std::max(m_longest, msecs(m_since) - 1);
        m_since.restart();
    }

private:
    QElapsedTimer m_since;
    double m_longest = 0;
};
