// SPDX-License-Identifier: MIT
#include "verbs/demoserververb.h"

#include "demohost.h"

#include <QJsonDocument>

#include <cstdio>

namespace Foyer {

DemoServerVerb::DemoServerVerb(const VerbContext &context) : VerbRun(context) {}

DemoServerVerb::~DemoServerVerb() = default;

void DemoServerVerb::start()
{
    DemoOptions options;
    options.seed = invocation().demoSeed;
    options.people = invocation().demoPeople;
    options.port = invocation().port;
    m_demo = std::make_unique<DemoHost>(options, context().clock);
    connect(m_demo.get(), &DemoHost::started, this, [this] {
        const Connection connection = m_demo->connection();
        const QJsonObject json{{QStringLiteral("apiUrl"), connection.apiUrl.toString()},
                               {QStringLiteral("authUrl"), connection.authUrl.toString()},
                               {QStringLiteral("clientId"), connection.clientId},
                               {QStringLiteral("clientSecret"), m_demo->secret()},
                               {QStringLiteral("people"), invocation().demoPeople},
                               {QStringLiteral("seed"), static_cast<qint64>(invocation().demoSeed)}};
        std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    });
    connect(m_demo.get(), &DemoHost::failed, this, [this](const QString &why) {
        finish({ExitCode::NotSent, tr("The demo workplace could not be started: %1").arg(why), {}, {}});
    });
    m_demo->start();
}

Outcome DemoServerVerb::stopped(Stop) const
{
    return {}; // being stopped is how it is meant to end
}

} // namespace Foyer
