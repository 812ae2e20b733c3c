// SPDX-License-Identifier: MIT
#include "secretkeeper.h"

#include "connectflow.h"

#include <QPointer>

#include <utility>

namespace Foyer {

SecretKeeper::SecretKeeper(SecretStore &secrets, const Connection &connection, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_account(secretAccount(connection))
{}

std::function<void(const QString &)> SecretKeeper::keep()
{
    return [keeper = QPointer<SecretKeeper>(this)](const QString &secret) {
        if (keeper)
            keeper->take(secret);
    };
}

void SecretKeeper::stop()
{
    m_stopped = true;
    m_next.clear();
    m_request.abort();
    if (std::exchange(m_writes, false))
        Q_EMIT idle();
}

void SecretKeeper::take(const QString &secret)
{
    if (m_stopped || secret.isEmpty())
        return;
    m_next = secret;
    if (!m_writes)
        write();
}

void SecretKeeper::write()
{
    m_writes = true;
    m_request = m_secrets.write(m_account, std::exchange(m_next, QString()), this,
                                [this](const SecretAnswer &answer) { written(answer); });
}

void SecretKeeper::written(const SecretAnswer &answer)
{
    if (!m_next.isEmpty()) { // what has failed here is of no use any more
        write();
        return;
    }
    m_writes = false;
    if (answer.state != SecretState::Ok)
        Q_EMIT failed(answer);
    Q_EMIT idle();
}

} // namespace Foyer
