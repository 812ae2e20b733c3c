// SPDX-License-Identifier: MIT
#pragma once

#include "httptypes.h"
#include "requesthandle.h"
#include "result.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>

class QObject;

namespace Foyer {

class Clock;
class HttpTransport;

/** What a sign-in gives. */
struct AccessToken {
    QByteArray value;                    ///< visible ASCII only (RFC 6750 b64token); checked by the source
    std::chrono::seconds lifetime{3600}; ///< clamped to 1 s – 24 h by the source
};

/**
 * The one place that holds a system's access token. However many calls wait for it, one request is under way. The
 * token is held in memory only and is given up at the earlier of its monotonic and its wall-clock expiry.
 */
class TokenSource {
public:
    /** Reads the answer to the token request, of any status. Pure. */
    using Parser = std::function<Result<AccessToken>(const HttpResponse &)>;

    /** @p tokenRequest holds the secret; it stays in memory for the life of the source. */
    TokenSource(HttpTransport &transport, const Clock &clock, HttpRequest tokenRequest, Parser parser);
    ~TokenSource();
    Q_DISABLE_COPY_MOVE(TokenSource)

    /**
     * A token that has at least @p remaining left (or, when the system's lifetimes are shorter than that, a fresh
     * one). Fails with what the sign-in failed with: Unauthorized when the key is refused.
     */
    RequestHandle token(std::chrono::seconds remaining, QObject *context, Callback<QByteArray> callback);
    /** @p refused got a 401: the next token() asks anew, unless another one was fetched since. */
    void forget(const QByteArray &refused);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Foyer
