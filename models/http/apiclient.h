// SPDX-License-Identifier: MIT
#pragma once

#include "httptypes.h"
#include "requesthandle.h"
#include "result.h"
#include "retrypolicy.h"
#include "strictjson.h"
#include "workplace.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QObject;

namespace Foyer {

class Clock;
class HttpTransport;
class TokenSource;

/**
 * Signed-in reads and writes of one system's API, with everything that every system needs the same way.
 *
 * Reads: up to 4 tries with capped exponential back-off and full jitter within the deadline, for Offline, Timeout,
 * Server, RateLimited (after Retry-After) and cut answers; never for other 4xx. Background reads: at most two at a
 * time, and none starts while a foreground call is waiting or running.
 *
 * Writes: one POST, never repeated by itself, except after a 401 (which was not applied): once, with a new token.
 * The token is refreshed before the write when less than 120 s of it are left.
 *
 * Answers: a 2xx gives the response, once its body is empty or a whole JSON text by the rules of strictjson.h; any
 * other status an ApiError by the table in statuserror.h. A write's 5xx, 408, 3xx and unreadable answers are
 * OutcomeUnknown. A second 401 is Unauthorized.
 */
class ApiClient {
public:
    /**
     * Adds what the system's error body says (detail, fieldErrors) to an error; gets any bytes, must not trust them.
     * It may name a kind more exactly, as long as writeFate() stays the same; status and retryAfter stay as they are.
     */
    using ErrorReader = std::function<void(const HttpResponse &response, ApiError &error)>;
    /** How a token becomes headers, and what else every call carries (Accept…). */
    using HeaderWriter = std::function<void(const QByteArray &token, HttpRequest &request)>;

    /** Reads the body of a 2xx on another thread, and says of it what checkJson() says. */
    using BodyReader = std::function<JsonText(const QByteArray &body)>;

    ApiClient(HttpTransport &transport, TokenSource &tokens, const Clock &clock, HeaderWriter headers,
              ErrorReader errors, RetryPolicy policy = {});
    ~ApiClient();
    Q_DISABLE_COPY_MOVE(ApiClient)

    RequestHandle read(const QUrl &url, Urgency urgency, QObject *context, Callback<HttpResponse> callback);
    /**
     * The same with the body checked by @p reader, which makes something of it on the way: a long list is gone through
     * once. It has run, for the last time, when the call succeeds; may still run after the call was given up.
     */
    RequestHandle read(const QUrl &url, Urgency urgency, BodyReader reader, QObject *context,
                       Callback<HttpResponse> callback);
    /** @p json is the whole body, never empty (`{}` at least); sent as application/json. */
    RequestHandle write(const QUrl &url, const QByteArray &json, QObject *context, Callback<HttpResponse> callback);

    /** How far the server's clock is ahead of ours, to the second, by the Date of its latest answer. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockOffset() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Foyer
