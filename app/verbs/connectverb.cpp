// SPDX-License-Identifier: MIT
#include "verbs/connectverb.h"

#include "lineinput.h"
#include "logging.h"
#include "sentences.h"
#include "settings.h"

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
    const SystemTraits *traits = context().systems.traitsOf(invocation().connection.system);
    const bool isPassword = traits && traits->key == SystemTraits::Key::Password;
    m_input = std::make_unique<LineInput>(LineInput::Kind::Secret);
    readLine(isPassword ? tr("Password: ") : tr("Client secret: "), &ConnectVerb::secretCame);
}

void ConnectVerb::readLine(const QString &prompt, void (ConnectVerb::*then)(const QString &))
{
    const auto came = [this, then] { (this->*then)(m_input->line().value_or(QString())); };
    connect(m_input.get(), &LineInput::finished, this, came, Qt::SingleShotConnection);
    m_input->read(prompt);
}

void ConnectVerb::secretCame(const QString &secret)
{
    Logging::hide(secret);
    m_secret = secret;
    if (invocation().oneTimeCode)
        readLine(tr("One-time code: "), &ConnectVerb::codeCame);
    else
        connectWith(QString());
}

void ConnectVerb::codeCame(const QString &code)
{
    if (code.trimmed().isEmpty()) {
        finish({ExitCode::Usage, tr("No one-time code came: it stands on the second line of standard input."), {}, {}});
        return;
    }
    Logging::hide(code);
    connectWith(code);
}

void ConnectVerb::connectWith(const QString &oneTimeCode)
{
    m_flow = std::make_unique<ConnectFlow>(context().secrets, context().systems);
    // Queued: the flow is not deleted inside its own signal.
    connect(m_flow.get(), &ConnectFlow::changed, this, &ConnectVerb::moved, Qt::QueuedConnection);
    m_flow->connectWorkplace(invocation().connection, std::exchange(m_secret, QString()), oneTimeCode);
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
        const SystemTraits *traits = context().systems.traitsOf(m_flow->connection().system);
        QStringList sentences;
        for (const ConnectionFault fault : m_flow->faults())
            sentences.append(Sentences::forFault(fault, invocation().connection,
                                                 traits ? traits->key : SystemTraits::Key::ClientSecret));
        finish({ExitCode::Usage, sentences.join(u' '), {}, {}});
    } else if (m_flow->secretError()) {
        failSecret(*m_flow->secretError());
    } else if (m_flow->error()) {
        // Whatever the address said, what was asked for was to sign in, and that did not happen.
        const ExitCode code = exitForRead(*m_flow->error());
        finish({code == ExitCode::NotFound ? ExitCode::NotSent : code, whyRefused(*m_flow->error()), {}, {}});
    }
}

QString ConnectVerb::whyRefused(const ApiError &error) const
{
    const QString sentence = Sentences::forError(error);
    const SystemTraits *traits = context().systems.traitsOf(m_flow->connection().system);
    if (error.kind != ErrorKind::Unauthorized || !traits || !traits->takesOneTimeCode)
        return sentence;
    return sentence + u' ' +
           (invocation().oneTimeCode ? Sentences::forUsedCode()
                                     : tr("If the account asks for a one-time code: --one-time-code."));
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
