// SPDX-License-Identifier: MIT
#pragma once

#include "requesthandle.h"

#include <QString>

#include <functional>

class QObject;

namespace Foyer {

/** What became of a call to the keychain. Each needs another sentence and another next step. */
enum class SecretState {
    Ok,
    Missing,     ///< the keychain is open and holds no such secret
    Locked,      ///< the keychain is there and locked: unlock it and try again
    Unavailable, ///< there is no keychain service on this machine or in this session
    NoAnswer,    ///< the keychain service is there and did not answer within 5 s
    Denied,      ///< the person or the system said no
    Unusable,    ///< what was stored or is to be stored is no secret: empty, with NUL, not text, too long
};

struct SecretAnswer {
    SecretState state = SecretState::Unavailable;
    QString secret; ///< only for a read that is Ok
    QString detail; ///< the service's own words, for diagnosis; never contains the secret
};

/**
 * Where the secrets of connected workplaces are kept: the operating system's keychain, never a file. Calls as in
 * RequestHandle; none blocks; each ends within about 5 s.
 */
class SecretStore {
public:
    using Answer = std::function<void(SecretAnswer)>;

    virtual ~SecretStore() = default;

    /** @p account names the workplace's secret; the same text writes, reads and removes it. */
    virtual RequestHandle read(const QString &account, QObject *context, Answer answer) = 0;
    /** Stores and reads back: Ok means that what is stored is what was given. */
    virtual RequestHandle write(const QString &account, const QString &secret, QObject *context, Answer answer) = 0;
    /** Ok when it is gone or was never there. */
    virtual RequestHandle remove(const QString &account, QObject *context, Answer answer) = 0;

protected:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
};

/** The longest secret that every platform's keychain can hold, in bytes of UTF-8 (Windows' limit). */
constexpr qsizetype maxSecretBytes = 2560;

} // namespace Foyer
