// SPDX-License-Identifier: MIT
#pragma once

#include "secretstore.h"

#include <chrono>

namespace Foyer {

/**
 * The operating system's keychain through QtKeychain: the macOS Keychain, the Windows Credential Store, and on Linux
 * the Secret Service (GNOME Keyring, KeePassXC, …) or KWallet. Nothing is ever kept in a file of ours: where there is
 * no keychain, there is no secret.
 *
 * What QtKeychain can't tell, the Secret Service is asked first, over D-Bus (keychainprobe.h): whether an item is
 * missing or locked, and whether a service is absent or does not answer. On macOS, Windows and with KWallet
 * QtKeychain's own answers stand; macOS, Windows and KWallet were never tried.
 *
 * A call that takes longer than the patience ends in NoAnswer. What was begun then is let run, because QtKeychain
 * does not survive a job that is deleted: a write may still happen later.
 *
 * Calls belong on the main thread and need its event loop.
 */
class KeychainSecretStore final : public SecretStore {
public:
    /** Whether the Secret Service may put its unlocking dialogue on the screen when something is locked. */
    enum class Unlocking { Never, MayAsk };

    static constexpr std::chrono::milliseconds usualPatience{5000};

    /**
     * @p scope keeps apart what several configurations of one user store (Paths::scope); empty for the usual one.
     */
    explicit KeychainSecretStore(QString scope = QString(), Unlocking unlocking = Unlocking::Never,
                                 std::chrono::milliseconds patience = usualPatience);
    ~KeychainSecretStore() override;

    RequestHandle read(const QString &account, QObject *context, Answer answer) override;
    RequestHandle write(const QString &account, const QString &secret, QObject *context, Answer answer) override;
    RequestHandle remove(const QString &account, QObject *context, Answer answer) override;

    /** Which keychain is used here, for diagnosis. Not translated: names only. */
    [[nodiscard]] static QString backendName();

    /** The service and the key under which an account's secret stands. */
    [[nodiscard]] static QString serviceName();
    [[nodiscard]] static QString keyOf(const QString &account, const QString &scope = QString());

private:
    class Operation;
    RequestHandle run(Operation *operation) const;

    QString m_scope;
    Unlocking m_unlocking;
    std::chrono::milliseconds m_patience;
};

} // namespace Foyer
