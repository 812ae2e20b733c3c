// SPDX-License-Identifier: MIT
#pragma once

#include "requesthandle.h"
#include "result.h"

#include <QByteArray>

#include <chrono>

class QObject;

namespace Foyer {

/** Where ApiClient gets what signs its calls in. */
class TokenSource {
public:
    virtual ~TokenSource() = default;

    /**
     * A token that has at least @p remaining left (or, when the system's lifetimes are shorter than that, a fresh
     * one). Fails with what the sign-in failed with: Unauthorized when the key is refused.
     */
    virtual RequestHandle token(std::chrono::seconds remaining, QObject *context, Callback<QByteArray> callback) = 0;
    /** @p refused got a 401: the next token() asks anew, unless another one was fetched since. */
    virtual void forget(const QByteArray &refused) = 0;

protected:
    TokenSource() = default;
    Q_DISABLE_COPY_MOVE(TokenSource)
};

} // namespace Foyer
