// SPDX-License-Identifier: MIT
#include "verbs/connectverb.h"

#include "lineinput.h"
#include "logging.h"
#include "sentences.h"
#include "settings.h"
#include "workplaces.h"

namespace Foyer {

ConnectVerb::ConnectVerb(const VerbContext &context) : VerbRun(context) {}

ConnectVerb::~ConnectVerb() = default;

void ConnectVerb::start()
{
    // Settings that can't be written are found out before a key is stored for them.
    if (!context().settings.change([](StoredSettings &) {})) {
        finish({ExitCode::NotSent, context().settings.problemSentence(), {}, {}});
        return;
    }
    m_input = std::make_unique<LineInput>(LineInput::Kind::Secret, tr("Client secret: "));
    connect(m_input.get(), &LineInput::finished, this, &ConnectVerb::secretCame);
    m_input->start();
}

void ConnectVerb::secretCame()
{
    const QString secret = m_input->line().value_or(QString());
    Logging::hide(secret);
    m_flow = std::make_unique<ConnectFlow>(context().secrets, workplaceFactory(context().clock));
    // Queued: the flow is not deleted inside its own signal.
    connect(m_flow.get(), &ConnectFlow::changed, this, &ConnectVerb::moved, Qt::QueuedConnection);
    m_flow->connectWorkplace(invocation().connection, secret);
}

void ConnectVerb::moved()
{
    if (m_flow->state() == ConnectFlow::State::Connected) {
        keep();
        return;
    }
    if (m_flow->state() != ConnectFlow::State::Failed)
        return;
    if (!m_flow->faults().isEmpty()) {
        QStringList sentences;
        for (const ConnectionFault fault : m_flow->faults())
            sentences.append(Sentences::forFault(fault, invocation().connection));
        finish({ExitCode::Usage, sentences.join(u' '), {}, {}});
    } else if (m_flow->secretError()) {
        failSecret(*m_flow->secretError());
    } else if (m_flow->error()) {
        // Whatever the address said, what was asked for was to sign in, and that did not happen.
        const ExitCode code = exitForRead(*m_flow->error());
        finish({code == ExitCode::NotFound ? ExitCode::NotSent : code, Sentences::forError(*m_flow->error()), {}, {}});
    }
}

void ConnectVerb::keep()
{
    const Connection connection = m_flow->connection();
    const bool kept = context().settings.change([&](StoredSettings &values) { values.put(connection); });
    if (kept) {
        finish({ExitCode::Done,
                tr("%1 is connected; its key is in the keychain.").arg(connection.name),
                {},
                {{QStringLiteral("workplace"), connection.name}}});
        return;
    }
    const QString why = context().settings.problemSentence();
    m_undo = context().secrets.remove(secretAccount(connection), this, [this, why](const SecretAnswer &) {
        finish({ExitCode::NotSent, why, {}, {}});
    });
}

} // namespace Foyer
