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

Q_SIGNALS:
    void seen();

private:
    void watchNetwork();
    void look();

    const Clock &m_clock;
    std::chrono::milliseconds m_lastMonotonic;
    qint64 m_lastWall;
    QTimer m_timer;
};

} // namespace Foyer
