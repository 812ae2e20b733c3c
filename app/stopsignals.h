// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace Foyer {

/**
 * Turns the system's wish that the program end (SIGINT, SIGTERM, SIGHUP; Ctrl+C and closing the console on Windows)
 * into a signal on the thread of this object. A second one while the first is being seen to ends the process at once.
 * One object at a time.
 */
class StopSignals final : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopWanted();
};

} // namespace Foyer
