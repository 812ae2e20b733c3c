// SPDX-License-Identifier: MIT
#include "demohost.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibrary>
#include <QThread>

#include <tl/expected.hpp>

namespace Foyer {

namespace {

/** The module's full path; empty when it is nowhere. Relative to the program alone: never the working directory. */
QString findModule()
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QLatin1String folder : {QLatin1String("/"), QLatin1String("/" FOYER_MODULE_FOLDER "/")}) {
        const QString path = program + folder + QLatin1String(FOYER_DEMO_MODULE);
        if (QFile::exists(path))
            return path;
    }
    return {};
}

/** What makes demo workplaces, or a sentence that says why there is nothing. */
tl::expected<MakeDemo, QString> loadModule()
{
    const QString path = findModule();
    if (path.isEmpty())
        return tl::unexpected(DemoHost::tr("The demo workplace is not installed on this computer: install Foyer again "
                                           "to have it. Connected workplaces are not affected."));
    QLibrary module(path);
    module.setLoadHints(QLibrary::PreventUnloadHint);
    // A function pointer of another type is what this is for.
    const auto make = reinterpret_cast<MakeDemo>(module.resolve(makeDemoName));
    if (!make)
        return tl::unexpected(DemoHost::tr("The demo workplace could not be loaded: %1").arg(module.errorString()));
    return make;
}

} // namespace

DemoHost::DemoHost(DemoOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
{}

DemoHost::~DemoHost()
{
    if (m_thread)
        m_thread->wait(); // loading the module and binding a port: milliseconds
    m_service.reset();
}

void DemoHost::start()
{
    m_thread.reset(QThread::create([this] {
        QString sentence;
        if (const auto make = loadModule()) {
            QString why;
            m_service.reset((*make)(m_options, m_clock));
            if (!m_service->start(&why))
                sentence = tr("The demo workplace could not be started: %1").arg(why);
        } else {
            sentence = make.error();
        }
        // Queued to the host's own thread, which outlives this one.
        QMetaObject::invokeMethod(
            this,
            [this, sentence] {
                if (sentence.isEmpty())
                    Q_EMIT started();
                else
                    Q_EMIT failed(sentence);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

QList<DemoWorkplace> DemoHost::workplaces() const
{
    const QUrl url = m_service->url();
    const auto named = [&url](const QString &name, const QString &system, const QString &clientId) {
        return Connection{name, system, QString(), url, url, clientId};
    };
    return {{named(tr("Demo workplace"), QStringLiteral("kadence"), m_service->clientId()), m_service->clientSecret()},
            {named(tr("Demo coworking"), QStringLiteral("spacebring"), m_service->spacebringClientId()),
             m_service->spacebringClientSecret()},
            {named(tr("Demo workshops"), QStringLiteral("nexudus"), m_service->nexudusUser()),
             m_service->nexudusPassword()}};
}

} // namespace Foyer
