// SPDX-License-Identifier: MIT
#include "demohost.h"

#include <QCoreApplication>
#include <QThread>

namespace Foyer {

DemoHost::DemoHost(DemoOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<DemoServer>(options, clock))
{}

DemoHost::~DemoHost()
{
    if (m_thread)
        m_thread->wait(); // making the people takes part of a second at most
    m_server->stop();
}

void DemoHost::start()
{
    m_thread.reset(QThread::create([this] {
        QString why;
        const bool ok = m_server->start(&why);
        // Queued to the host's own thread, which outlives this one.
        QMetaObject::invokeMethod(
            this,
            [this, ok, why] {
                if (ok)
                    Q_EMIT started();
                else
                    Q_EMIT failed(why);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

QString DemoHost::workplaceName()
{
    return QCoreApplication::translate("Demo", "Demo workplace");
}

Connection DemoHost::connection() const
{
    return {workplaceName(), QStringLiteral("kadence"), QString(),
            m_server->url(), m_server->url(),           m_server->clientId()};
}

QString DemoHost::secret() const
{
    return m_server->clientSecret();
}

} // namespace Foyer
