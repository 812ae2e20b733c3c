// SPDX-License-Identifier: MIT
#include "verbs/demoserververb.h"

#include "demohost.h"

#include <QJsonDocument>

#include <cstdio>

namespace Foyer {

namespace {

QJsonObject spacebringKeys(const DemoService &demo)
{
    return {{QStringLiteral("apiUrl"), demo.url().toString()},
            {QStringLiteral("clientId"), demo.spacebringClientId()},
            {QStringLiteral("clientSecret"), demo.spacebringClientSecret()}};
}

QJsonObject nexudusKeys(const DemoService &demo)
{
    return {{QStringLiteral("apiUrl"), demo.url().toString()},
            {QStringLiteral("userName"), demo.nexudusUser()},
            {QStringLiteral("password"), demo.nexudusPassword()},
            {QStringLiteral("oneTimeUserName"), demo.nexudusOneTimeUser()},
            {QStringLiteral("oneTimeCode"), demo.nexudusOneTimeCode()},
            {QStringLiteral("readerUserName"), demo.nexudusReaderUser()}};
}

} // namespace

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
        const DemoService &demo = m_demo->service();
        const QJsonObject json{{QStringLiteral("apiUrl"), demo.url().toString()},
                               {QStringLiteral("authUrl"), demo.url().toString()},
                               {QStringLiteral("clientId"), demo.clientId()},
                               {QStringLiteral("clientSecret"), demo.clientSecret()},
                               {QStringLiteral("people"), invocation().demoPeople},
                               {QStringLiteral("seed"), static_cast<qint64>(invocation().demoSeed)},
                               {QStringLiteral("spacebring"), spacebringKeys(demo)},
                               {QStringLiteral("nexudus"), nexudusKeys(demo)}};
        std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    });
    connect(m_demo.get(), &DemoHost::failed, this, [this](const QString &sentence) {
        finish({ExitCode::NotSent, sentence, {}, {}});
    });
    m_demo->start();
}

Outcome DemoServerVerb::stopped(Stop) const
{
    return {}; // being stopped is how it is meant to end
}

} // namespace Foyer
