// SPDX-License-Identifier: MIT
#pragma once

#include "httptypes.h"
#include "tokensource.h"

#include <functional>
#include <memory>

namespace Foyer {

class Clock;
class HttpTransport;

/** What a sign-in gives. */
struct AccessToken {
    QByteArray value;                    ///< visible ASCII only (RFC 6750 b64token); checked by the source
    std::chrono::seconds lifetime{3600}; ///< clamped to 1 s – 24 h by the source
};

/**
 * The one place that holds a system's access token, and asks for it (OAuth 2). However many calls wait for it, one
 * request is under way. The token is held in memory only and is given up at the earlier of its monotonic and its
 * wall-clock expiry.
 */
class OAuthTokens final : public TokenSource {
public:
    /** Makes the token request, anew for each sign-in. It holds the secret. */
    using Asker = std::function<HttpRequest()>;
    /** Reads the answer to the token request, of any status. */
    using Parser = std::function<Result<AccessToken>(const HttpResponse &)>;

    /**
     * Whether the asker goes about it another way next time, asked after a sign-in was refused (Unauthorized): then
     * that is tried at once, and nobody hears of the refusal. Says yes only so often. Calls as in RequestHandle.
     */
    using AnotherWay = std::function<RequestHandle(QObject *context, std::function<void(bool)> answer)>;

    /** What is passed here stays for the life of the source, and the secret in it. @p another may be null. */
    OAuthTokens(HttpTransport &transport, const Clock &clock, Asker asker, Parser parser, AnotherWay another = {});
    ~OAuthTokens() override;

    RequestHandle token(std::chrono::seconds remaining, QObject *context, Callback<QByteArray> callback) override;
    void forget(const QByteArray &refused) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Foyer
