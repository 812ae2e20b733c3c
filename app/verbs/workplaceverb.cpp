// SPDX-License-Identifier: MIT
#include "verbs/workplaceverb.h"

#include "demohost.h"
#include "lineinput.h"
#include "sentences.h"
#include "workplaces.h"
#include "writerecord.h"

namespace Foyer {

WorkplaceVerb::WorkplaceVerb(const VerbContext &context) : VerbRun(context) {}

WorkplaceVerb::~WorkplaceVerb() = default;

void WorkplaceVerb::start()
{
    if (invocation().demo)
        startDemo();
    else
        findConnection();
}

void WorkplaceVerb::startDemo()
{
    DemoOptions options;
    options.seed = invocation().demoSeed;
    options.people = invocation().demoPeople;
    m_demo = std::make_unique<DemoHost>(options, context().clock);
    connect(m_demo.get(), &DemoHost::started, this, [this] { open(m_demo->connection(), m_demo->secret()); });
    connect(m_demo.get(), &DemoHost::failed, this, [this](const QString &why) {
        finish({ExitCode::NotSent, tr("The demo workplace could not be started: %1").arg(why), {}, {}});
    });
    m_demo->start();
}

void WorkplaceVerb::findConnection()
{
    if (!invocation().connection.clientId.isEmpty()) {
        readSecretFromInput(invocation().connection);
        return;
    }
    const Connection *found = connectedWorkplace();
    if (!found)
        return;
    if (invocation().secretFromStdin)
        readSecretFromInput(*found);
    else
        readSecretFromKeychain(*found);
}

void WorkplaceVerb::readSecretFromInput(const Connection &connection)
{
    m_input = std::make_unique<LineInput>(LineInput::Kind::Secret, tr("Client secret: "));
    connect(m_input.get(), &LineInput::finished, this, [this, connection] {
        Connection named = connection;
        if (named.name.isEmpty())
            named.name = QStringLiteral("-"); // a name is only for what is kept, and nothing is
        const QString secret = m_input->line().value_or(QString());
        const auto faults = ConnectFlow::faultsOf(named, secret);
        if (faults.isEmpty())
            open(ConnectFlow::tidied(connection), secret.trimmed());
        else
            finish({ExitCode::Usage, Sentences::forFault(faults.first(), connection), {}, {}});
    });
    m_input->start();
}

void WorkplaceVerb::readSecretFromKeychain(const Connection &connection)
{
    m_secretRequest =
        context().secrets.read(secretAccount(connection), this, [this, connection](const SecretAnswer &answer) {
            if (answer.state == SecretState::Ok)
                open(connection, answer.secret);
            else
                failSecret(answer);
        });
}

void WorkplaceVerb::open(const Connection &connection, const QString &secret)
{
    m_workplace = workplaceFactory(context().clock)(connection, secret);
    if (!m_workplace) {
        finish({ExitCode::Usage, Sentences::forFault(ConnectionFault::UnknownSystem, connection), {}, {}});
        return;
    }
    m_record = std::make_unique<WriteRecord>(
        context().paths, m_demo ? WriteRecord::Keep::ForThisRun : WriteRecord::Keep::InConfiguration, connection,
        *m_workplace, context().clock);
    run(*m_workplace, m_record->activity());
}

} // namespace Foyer
