// SPDX-License-Identifier: MIT
#pragma once

#include "apiclient.h"
#include "clock.h"
#include "collected.h"
#include "httptransport.h"
#include "oauthtokens.h"
#include "rawserver.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Foyer {

/** For tests of ApiClient: one with everything beneath it, made anew for each test, against a server by script. */
class SignedInClient : public QObject {
    Q_OBJECT
protected:
    void begin();
    void end();
    /** Answers the sign-in with `token-n`, and everything else by @p script. */
    void answer(RawServer::Script script);
    void makeClient(RetryPolicy policy);
    /** Pauses take no time; they are noted. */
    RetryPolicy quickPolicy();
    [[nodiscard]] QUrl url(const QString &path) const { return m_server->url(path); }
    [[nodiscard]] int arrived(const QByteArray &method) const;
    Collected<HttpResponse> read(const QString &path = QStringLiteral("/x"));
    Collected<HttpResponse> write(const QByteArray &json = "{\"a\":1}");

    SystemClock m_clock;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<OAuthTokens> m_tokens;
    std::unique_ptr<ApiClient> m_client;
    std::vector<std::chrono::milliseconds> m_pauses;
};

} // namespace Foyer
