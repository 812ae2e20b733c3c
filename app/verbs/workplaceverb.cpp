// SPDX-License-Identifier: MIT
#include "verbs/workplaceverb.h"

#include "connectedsystem.h"
#include "demohost.h"
#include "lineinput.h"
#include "sentences.h"
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
    connect(m_demo.get(), &DemoHost::started, this, [this] { openDemo(); });
    connect(m_demo.get(), &DemoHost::failed, this, [this](const QString &sentence) {
        finish({ExitCode::NotSent, sentence, {}, {}});
    });
    m_demo->start();
}

void WorkplaceVerb::openDemo()
{
    const QList<DemoWorkplace> workplaces = m_demo->workplaces();
    QStringList names;
    for (const DemoWorkplace &demo : workplaces) {
        if (invocation().workplace.isEmpty() || demo.connection.name == invocation().workplace) {
            open(demo.connection, {demo.secret, {}, nullptr});
            return;
        }
        names.append(demo.connection.name);
    }
    finish({ExitCode::NotFound,
            tr("The demo has no workplace “%1”. It has: %2.")
                .arg(invocation().workplace, names.join(QStringLiteral(", "))),
            {},
            {}});
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
    const SystemTraits *traits = context().systems.traitsOf(connection.system);
    const auto key = traits ? traits->key : SystemTraits::Key::ClientSecret;
    m_input = std::make_unique<LineInput>(LineInput::Kind::Secret);
    connect(m_input.get(), &LineInput::finished, this, [this, connection, traits, key] {
        Connection named = connection;
        if (named.name.isEmpty())
            named.name = QStringLiteral("-"); // a name is only for what is kept, and nothing is
        const QString secret = m_input->line().value_or(QString());
        const auto faults = ConnectFlow::faultsOf(named, secret, traits);
        if (faults.isEmpty())
            open(ConnectFlow::tidied(connection, traits), {ConnectFlow::tidiedSecret(secret, traits), {}, nullptr});
        else
            finish({ExitCode::Usage, Sentences::forFault(faults.first(), connection, key), {}, {}});
    });
    m_input->read(key == SystemTraits::Key::Password ? tr("Password: ") : tr("Client secret: "));
}

void WorkplaceVerb::readSecretFromKeychain(const Connection &connection)
{
    m_secretRequest =
        context().secrets.read(secretAccount(connection), this, [this, connection](const SecretAnswer &answer) {
            if (answer.state == SecretState::Ok)
                open(connection, kept(connection, answer.secret));
            else
                failSecret(answer);
        });
}

void WorkplaceVerb::open(const Connection &connection, const Credentials &credentials)
{
    m_system = context().systems.open(connection, credentials);
    if (!m_system) {
        finish({ExitCode::Usage, Sentences::forFault(ConnectionFault::UnknownSystem, connection), {}, {}});
        return;
    }
    m_record = std::make_unique<WriteRecord>(
        context().paths, m_demo ? WriteRecord::Keep::ForThisRun : WriteRecord::Keep::InConfiguration, connection,
        *m_system, context().clock);
    runOn(*m_system, m_record->activity());
}

void FrontDeskVerb::runOn(ConnectedSystem &system, Activity &activity)
{
    if (Workplace *workplace = system.workplace())
        run(*workplace, activity);
    else
        finish({ExitCode::Refused, tr("This workplace's system has no people to book and no reception."), {}, {}});
}

} // namespace Foyer
