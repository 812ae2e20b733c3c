// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Foyer {

class Clock;

/**
 * Says when what is shown may be older than it looks: the program comes to the front, the network is back, or the
 * computer has slept. Needs a QGuiApplication.
 */
class LifeSigns final : public QObject {
    Q_OBJECT
public:
    /** @p clock must outlive it. */
    explicit LifeSigns(const Clock &clock, QObject *parent = nullptr);

    /** How often the clocks are looked at, and when the network begins to be watched: 10 s and 2 s unless set. */
    void setPauses(std::chrono::milliseconds look, std::chrono::milliseconds untilNetwork);

Q_SIGNALS:
    void seen();

private:
    void watchNetwork();
    void look();

    const Clock &m_clock;
    std::chrono::milliseconds m_lastMonotonic;
    qint64 m_lastWall;
    QTimer m_timer;
    QTimer m_start;
};

} // namespace Foyer
