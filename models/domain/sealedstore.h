// SPDX-License-Identifier: MIT
#pragma once

#include "requesthandle.h"
#include "secretstore.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace Foyer {

/** What became of a call to a SealedStore. */
enum class SealedState {
    Ok,
    Missing, ///< nothing of that name was kept
    NoKey,   ///< the keychain can't be used for the key: see secret
    Damaged, ///< there is something, and it is not what was kept here: cut, changed, another key's or name's, or a link
    Unwritable, ///< it could not be stored, or removed
};

struct SealedAnswer {
    SealedState state = SealedState::Missing;
    QByteArray bytes;                     ///< only for a load that is Ok
    SecretState secret = SecretState::Ok; ///< why there is no key
    QString detail;                       ///< the system's own words, for diagnosis; plain text; may be empty
};

/**
 * Keeps bytes on the disk that nobody reads without a key from the operating system's keychain: encrypted and
 * authenticated, for one workplace. Where there is no usable keychain nothing is stored. Calls as in RequestHandle;
 * none blocks; they are carried out one after the other, also when nobody waits for their answer any more.
 */
class SealedStore {
public:
    using Answer = std::function<void(SealedAnswer)>;

    virtual ~SealedStore() = default;

    /** In place of what was kept under that name. @p name: 1 to 40 of a to z, 0 to 9 and `-`. */
    virtual RequestHandle save(const QString &name, const QByteArray &bytes, QObject *context, Answer answer) = 0;
    /** Never a part of it, and never something else. */
    virtual RequestHandle load(const QString &name, QObject *context, Answer answer) = 0;
    /** Everything that was kept, and the key. Ok when nothing is left. */
    virtual RequestHandle forget(QObject *context, Answer answer) = 0;

protected:
    SealedStore() = default;
    Q_DISABLE_COPY_MOVE(SealedStore)
};

} // namespace Foyer
