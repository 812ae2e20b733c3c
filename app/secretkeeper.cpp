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

Credentials SecretKeeper::credentials(const QString &secret)
{
    const auto keep = [keeper = QPointer<SecretKeeper>(this)](const QString &next) {
        if (keeper)
            keeper->take(next);
    };
    const auto reread = [&secrets = m_secrets, account = m_account](QObject *context,
                                                                    std::function<void(const QString &)> answer) {
        return secrets.read(account, context, [answer = std::move(answer)](const SecretAnswer &kept) {
            answer(kept.state == SecretState::Ok ? kept.secret : QString());
        });
    };
    return {secret, {}, keep, reread};
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
