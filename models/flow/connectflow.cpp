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

bool isKnownRegion(const QString &region)
{
    return region == u"eu" || region == u"us";
}

} // namespace

ConnectFlow::ConnectFlow(SecretStore &secrets, WorkplaceFactory factory, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_factory(std::move(factory))
{}

ConnectFlow::~ConnectFlow() = default;

Connection ConnectFlow::tidied(Connection connection)
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
    return connection;
}

QList<ConnectionFault> ConnectFlow::faultsOf(const Connection &typed, const QString &typedSecret)
{
    const Connection connection = tidied(typed);
    const QString secret = typedSecret.trimmed();
    QList<ConnectionFault> faults;
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
    if (!typed.authUrl.isEmpty() && faultOf(typed.authUrl))
        faults.append(ConnectionFault::BadAuthUrl);
    if (connection.apiUrl.isEmpty() && !isKnownRegion(connection.region))
        faults.append(ConnectionFault::NoRegion);
    return faults;
}

void ConnectFlow::test(const Connection &connection, const QString &secret)
{
    begin(connection, secret, false);
}

void ConnectFlow::connectWorkplace(const Connection &connection, const QString &secret)
{
    begin(connection, secret, true);
}

void ConnectFlow::begin(const Connection &connection, const QString &typedSecret, bool keep)
{
    if (m_state == State::Storing)
        return;
    m_request.abort();
    dropTrial();
    m_error.reset();
    m_secretError.reset();
    m_connection = tidied(connection);
    m_faults = faultsOf(connection, typedSecret);
    const QString secret = typedSecret.trimmed();
    if (m_faults.isEmpty()) {
        m_trial = m_factory(m_connection, secret);
        if (!m_trial)
            m_faults.append(ConnectionFault::UnknownSystem);
    }
    if (!m_faults.isEmpty()) {
        moveTo(State::Failed);
        return;
    }
    m_request = m_trial->testConnection(
        this, [this, toKeep = keep ? secret : QString()](Result<Done> answer) { tested(answer, toKeep); });
    moveTo(State::Testing);
}

void ConnectFlow::tested(const Result<Done> &answer, const QString &secretToKeep)
{
    const QString secret = secretToKeep; // the answer's owner may go with the trial
    dropTrial();
    if (!answer) {
        m_error = answer.error();
        moveTo(State::Failed);
    } else if (secret.isEmpty()) {
        moveTo(State::Tested);
    } else {
        store(secret);
    }
}

void ConnectFlow::store(const QString &secret)
{
    m_cleanUp.abort();
    m_request = m_secrets.write(secretAccount(m_connection), secret, this,
                                [this](const SecretAnswer &answer) { stored(answer); });
    moveTo(State::Storing);
}

void ConnectFlow::stored(const SecretAnswer &answer)
{
    if (answer.state == SecretState::Ok) {
        moveTo(State::Connected);
        return;
    }
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
        this, [trial = std::shared_ptr<Workplace>(std::move(m_trial))] {}, Qt::QueuedConnection);
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
