// SPDX-License-Identifier: MIT
#include "connectflow.h"

#include <QMetaObject>

#include <algorithm>

namespace Foyer {

namespace {

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

ConnectFlow::ConnectFlow(SecretStore &secrets, Systems systems, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_systems(std::move(systems))
{}

ConnectFlow::~ConnectFlow() = default;

Connection ConnectFlow::tidied(Connection connection, const SystemTraits *traits)
{
    connection.name = connection.name.simplified().normalized(QString::NormalizationForm_C);
    connection.system = connection.system.trimmed().toLower();
    connection.region = connection.region.trimmed().toLower();
    connection.clientId = connection.clientId.trimmed();
    if (!connection.apiUrl.isEmpty()) {
        connection.region.clear();
        if (connection.authUrl.isEmpty())
            connection.authUrl = connection.apiUrl;
    }
    if (traits && traits->regions.isEmpty())
        connection.region.clear();
    if (traits && !traits->signsInApart)
        connection.authUrl.clear();
    return connection;
}

QString ConnectFlow::tidiedSecret(const QString &typed, const SystemTraits *traits)
{
    if (!traits || traits->key == SystemTraits::Key::ClientSecret)
        return typed.trimmed();
    QStringView secret(typed);
    while (secret.endsWith(u'\n') || secret.endsWith(u'\r'))
        secret.chop(1);
    return secret.toString();
}

QList<ConnectionFault> ConnectFlow::faultsOf(const Connection &typed, const QString &typedSecret,
                                             const SystemTraits *traits)
{
    const Connection connection = tidied(typed, traits);
    const QString secret = tidiedSecret(typedSecret, traits);
    QList<ConnectionFault> faults;
    if (!traits)
        faults.append(ConnectionFault::UnknownSystem);
    if (connection.name.isEmpty() || hasControlCharacters(connection.name))
        faults.append(ConnectionFault::NoName);
    if (connection.clientId.isEmpty() || hasControlCharacters(connection.clientId))
        faults.append(ConnectionFault::NoClientId);
    if (secret.isEmpty())
        faults.append(ConnectionFault::NoSecret);
    else if (hasControlCharacters(secret) || !secret.isValidUtf16() || secret.toUtf8().size() > maxSecretBytes)
        faults.append(ConnectionFault::UnusableSecret);
    if (!connection.apiUrl.isEmpty() && faultOf(connection.apiUrl))
        faults.append(ConnectionFault::BadApiUrl);
    // An address that only stands in for the missing one has had its say already.
    if (!connection.authUrl.isEmpty() && !typed.authUrl.isEmpty() && faultOf(typed.authUrl))
        faults.append(ConnectionFault::BadAuthUrl);
    const bool needsRegion = traits && !traits->regions.isEmpty() && connection.apiUrl.isEmpty();
    if (needsRegion && !traits->regions.contains(connection.region))
        faults.append(ConnectionFault::NoRegion);
    return faults;
}

void ConnectFlow::test(const Connection &connection, const QString &secret, const QString &oneTimeCode)
{
    begin(connection, secret, oneTimeCode, false);
}

void ConnectFlow::connectWorkplace(const Connection &connection, const QString &secret, const QString &oneTimeCode)
{
    begin(connection, secret, oneTimeCode, true);
}

void ConnectFlow::begin(const Connection &connection, const QString &typedSecret, const QString &typedCode, bool keep)
{
    if (m_state == State::Storing)
        return;
    m_request.abort();
    dropTrial();
    m_error.reset();
    m_secretError.reset();
    const SystemTraits *traits = m_systems.traitsOf(connection.system.trimmed().toLower());
    m_connection = tidied(connection, traits);
    m_faults = faultsOf(connection, typedSecret, traits);
    if (!m_faults.isEmpty()) {
        forgetTyped();
        moveTo(State::Failed);
        return;
    }

    Typed typed{m_connection, tidiedSecret(typedSecret, traits), {}};
    if (traits->takesOneTimeCode)
        typed.oneTimeCode = typedCode.simplified().remove(u' ');
    if (!m_given || typed != m_typed) {
        m_typed = typed;
        m_given = std::make_shared<QString>();
    }
    Credentials credentials{m_typed.secret, m_typed.oneTimeCode,
                            [given = m_given](const QString &secret) { *given = secret; }};
    if (!m_given->isEmpty()) {
        credentials.secret = *m_given;
        credentials.oneTimeCode.clear();
    }
    m_trial = m_systems.open(m_connection, credentials);
    if (!m_trial) {
        m_faults.append(ConnectionFault::UnknownSystem);
        forgetTyped();
        moveTo(State::Failed);
        return;
    }
    m_request = m_trial->testConnection(this, [this, keep](const Result<Done> &answer) { tested(answer, keep); });
    moveTo(State::Testing);
}

void ConnectFlow::tested(const Result<Done> &answer, bool keep)
{
    dropTrial();
    if (!answer) {
        m_error = answer.error();
        if (m_error->kind == ErrorKind::Unauthorized || m_given->isEmpty())
            forgetTyped();
        moveTo(State::Failed);
    } else if (keep) {
        store();
    } else {
        if (m_given->isEmpty())
            forgetTyped();
        moveTo(State::Tested);
    }
}

void ConnectFlow::store()
{
    m_cleanUp.abort();
    const QString &secret = m_given->isEmpty() ? m_typed.secret : *m_given;
    m_request = m_secrets.write(secretAccount(m_connection), secret, this,
                                [this](const SecretAnswer &answer) { stored(answer); });
    moveTo(State::Storing);
}

void ConnectFlow::stored(const SecretAnswer &answer)
{
    if (answer.state == SecretState::Ok) {
        forgetTyped();
        moveTo(State::Connected);
        return;
    }
    if (m_given->isEmpty())
        forgetTyped();
    // After these the keychain may hold something all the same.
    if (answer.state == SecretState::NoAnswer || answer.state == SecretState::Unusable ||
        answer.state == SecretState::Missing)
        takeBack();
    m_secretError = answer;
    m_secretError->secret.clear();
    moveTo(State::Failed);
}

void ConnectFlow::cancel()
{
    const bool wasStoring = m_state == State::Storing;
    m_request.abort();
    dropTrial();
    forgetTyped();
    if (wasStoring)
        takeBack();
    m_faults.clear();
    m_error.reset();
    m_secretError.reset();
    if (m_state != State::Idle)
        moveTo(State::Idle);
}

void ConnectFlow::takeBack()
{
    m_cleanUp = m_secrets.remove(secretAccount(m_connection), this, [](const SecretAnswer &) {});
}

void ConnectFlow::dropTrial()
{
    if (!m_trial)
        return;
    // This may run inside one of its own callbacks, so it goes a turn later. The lambda owns it meanwhile.
    QMetaObject::invokeMethod(
        this, [trial = std::shared_ptr<ConnectedSystem>(std::move(m_trial))] {}, Qt::QueuedConnection);
}

void ConnectFlow::forgetTyped()
{
    m_typed = {};
    m_given.reset();
}

void ConnectFlow::moveTo(State state)
{
    m_state = state;
    Q_EMIT changed();
}

QString secretAccount(const Connection &connection)
{
    // Some keychains know no service name, so the program's name is part of the account.
    return QStringLiteral("foyer/") + connection.name.simplified().normalized(QString::NormalizationForm_C);
}

} // namespace Foyer
