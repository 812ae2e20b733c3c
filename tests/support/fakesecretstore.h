// SPDX-License-Identifier: MIT
#pragma once

#include "secretstore.h"

#include <QHash>
#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <memory>

namespace Foyer::Testing {

/** A keychain in memory. Answers a turn later; says what it is told to say to writes. */
class FakeSecretStore final : public SecretStore {
public:
    QHash<QString, QString> stored;
    SecretState writeState = SecretState::Ok; ///< not Ok: what a write answers
    bool storesAllTheSame = false;            ///< a failed write has stored the secret nevertheless
    bool answers = true;                      ///< false: calls stay without an answer
    std::function<void()> onWrite;            ///< called before a write is answered; may change what it is answered
    int writes = 0;
    int removals = 0;

    RequestHandle read(const QString &account, QObject *context, Answer answer) override
    {
        return later(context, std::move(answer), [this, account] {
            return stored.contains(account) ? SecretAnswer{SecretState::Ok, stored.value(account), {}}
                                            : SecretAnswer{SecretState::Missing, {}, {}};
        });
    }
    RequestHandle write(const QString &account, const QString &secret, QObject *context, Answer answer) override
    {
        ++writes;
        if (onWrite)
            onWrite();
        if (writeState == SecretState::Ok || storesAllTheSame)
            stored.insert(account, secret);
        return later(context, std::move(answer), [state = writeState] { return SecretAnswer{state, {}, {}}; });
    }
    RequestHandle remove(const QString &account, QObject *context, Answer answer) override
    {
        ++removals;
        stored.remove(account);
        return later(context, std::move(answer), [] { return SecretAnswer{SecretState::Ok, {}, {}}; });
    }

private:
    RequestHandle later(QObject *context, Answer answer, std::function<SecretAnswer()> make)
    {
        auto wanted = std::make_shared<bool>(true);
        if (answers) {
            QMetaObject::invokeMethod(
                context,
                [wanted, answer = std::move(answer), make = std::move(make)] {
                    if (*wanted)
                        answer(make());
                },
                Qt::QueuedConnection);
        }
        return RequestHandle([wanted] { *wanted = false; });
    }
};

} // namespace Foyer::Testing
