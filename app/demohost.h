// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "demoservice.h"

#include <QList>
#include <QObject>

#include <memory>

class QThread;

namespace Foyer {

class Clock;

/** One workplace of a demo, and the key to it. */
struct DemoWorkplace {
    Connection connection;
    QString secret;
};

/**
 * A demo workplace inside this process. Its module is looked for beside the program and where an installation keeps
 * it, nowhere else; loading it, making the workplace and starting it happen on a thread of its own, so that nothing
 * waits for them. Once loaded it stays: its code may run until the process ends.
 */
class DemoHost final : public QObject {
    Q_OBJECT
public:
    /** @p clock must outlive the host. */
    DemoHost(DemoOptions options, const Clock &clock, QObject *parent = nullptr);
    /** Ends the workplace, and with it everything that was booked there. */
    ~DemoHost() override;

    /** started() or failed() follows, later. */
    void start();

    /** Once started: what can be opened of it, one of each system; the first is the front desk's. */
    [[nodiscard]] QList<DemoWorkplace> workplaces() const;
    /** Once started. */
    [[nodiscard]] const DemoService &service() const { return *m_service; }

Q_SIGNALS:
    void started();
    /** A whole sentence for a person: the module is not there or can't be loaded, or the port can't be had. */
    void failed(const QString &sentence);

private:
    const DemoOptions m_options;
    const Clock &m_clock;
    std::unique_ptr<DemoService> m_service; ///< made by m_thread, the host's once that has ended
    std::unique_ptr<QThread> m_thread;
};

} // namespace Foyer
