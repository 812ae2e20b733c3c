// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "secretstore.h"

#include <QObject>

#include <functional>

namespace Foyer {

/**
 * While a workplace is open: puts what its system gives in place of the secret into the keychain, and reads it there
 * again (Credentials::keep and reread). One write at a time, and the latest is the one that stays.
 */
class SecretKeeper final : public QObject {
    Q_OBJECT
public:
    /** @p secrets must outlive the keeper. */
    SecretKeeper(SecretStore &secrets, const Connection &connection, QObject *parent = nullptr);

    /**
     * To open the workplace with. They may be used after the keeper is gone, while there is the keychain: then nothing
     * is kept.
     */
    [[nodiscard]] Credentials credentials(const QString &secret);
    /** Whether something is still on its way into the keychain. */
    [[nodiscard]] bool isBusy() const { return m_writes; }
    /** The workplace is being disconnected: nothing is kept from now on. */
    void stop();

Q_SIGNALS:
    /** No longer busy. */
    void idle();
    /** Said before idle(); the next sign-in may need the password once more. */
    void failed(const Foyer::SecretAnswer &answer);

private:
    void take(const QString &secret);
    void write();
    void written(const SecretAnswer &answer);

    SecretStore &m_secrets;
    const QString m_account;
    QString m_next; ///< to be written; empty: nothing
    bool m_writes = false;
    bool m_stopped = false;
    RequestHandle m_request;
};

} // namespace Foyer
