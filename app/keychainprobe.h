// SPDX-License-Identifier: MIT
#pragma once

#include "keychainsecretstore.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace Foyer {

/**
 * Asks the Secret Service on the session bus, without waiting, what state one item is in: the part that QtKeychain
 * does not tell. Does nothing but answer Ok where QtKeychain does not use the Secret Service.
 *
 *     no bus, or no service that could be started ─▶ Unavailable
 *     bus ─▶ start or find the service ─▶ search ─┬─ found, open ───▶ Ok
 *                                                 ├─ found, locked ─▶ Locked
 *                                                 └─ not found ─────▶ Missing; for a write: is the default
 *                                                                     collection locked? ─▶ Locked | Ok
 *
 * Asking may start a service that the bus knows how to start, as any use of the keychain would. A service that does
 * not answer is noticed by whoever owns the probe: it has no patience of its own and ends when it is deleted.
 */
class KeychainProbe final : public QObject {
    Q_OBJECT
public:
    enum class Purpose { Use, Write };
    using Answer = std::function<void(SecretAnswer)>;

    explicit KeychainProbe(KeychainSecretStore::Unlocking unlocking, QObject *parent);

    /** @p answer runs once, later. */
    void ask(const QString &service, const QString &key, Purpose purpose, Answer answer);

    /** Whether QtKeychain keeps its secrets in the Secret Service here. */
    [[nodiscard]] static bool usesSecretService();

private:
    void search(const QString &service, const QString &key, Purpose purpose);
    void lookAtDefaultCollection();
    void lookWhetherLocked(const QString &collection);
    void unlock(const QString &path);
    void end(SecretState state, const QString &detail = {});

    KeychainSecretStore::Unlocking m_unlocking;
    Answer m_answer;
};

} // namespace Foyer
