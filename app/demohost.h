// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "demoserver.h"

#include <QObject>

#include <memory>

class QThread;

namespace Foyer {

class Clock;

/** A demo workplace inside this process, made and started on a thread of its own so that nothing waits for it. */
class DemoHost final : public QObject {
    Q_OBJECT
public:
    /** @p clock must outlive the host. */
    DemoHost(DemoOptions options, const Clock &clock, QObject *parent = nullptr);
    /** Ends the workplace, and with it everything that was booked there. */
    ~DemoHost() override;

    /** started() or failed() follows, later. */
    void start();

    // Once started:
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] QString secret() const;

    /** What a demo workplace is called. */
    [[nodiscard]] static QString workplaceName();

Q_SIGNALS:
    void started();
    void failed(const QString &why);

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Foyer
