// SPDX-License-Identifier: MIT
#pragma once

#include "httptypes.h"
#include "requesthandle.h"
#include "result.h"

#include <memory>

class QObject;
class QSslConfiguration;

namespace Foyer {

class Clock;

/**
 * Puts one request on the wire once and reads one answer. The only user of QNetworkAccessManager.
 *
 * What it guarantees:
 * - A POST arrives at most once. Qt repeats a POST by itself when a connection closes without an answer; the body is
 *   a device that can't be read a second time (OneShotBody), which makes that impossible. HTTP/2 is off.
 * - Every POST goes over a connection of its own, where the server closes as it is asked to.
 * - No redirect is followed: a 3xx is an answer like any other (its callers treat it as Protocol). Qt ends a POST's
 *   307 and 308 by itself, as OutcomeUnknown.
 * - The deadline covers the whole exchange. Answers over maxBodyBytes are cut off as Protocol.
 * - TLS 1.2 or later with a verified peer; no cookies, no cache, no authentication dialogue, no proxy password store.
 *
 * What its errors mean:
 * - Offline, Tls, Timeout, Cancelled: for a POST, only while not one byte of the body was read: not sent.
 * - OutcomeUnknown: a POST whose body was read and whose complete answer did not arrive.
 * - Timeout, Protocol, Offline for a GET as they say. Protocol: see isCutAnswer().
 * - Cancelled: the request may not go out as it is (address, header, or a POST without a body).
 *
 * Lives on the GUI thread. Handles as RequestHandle says; destroying the transport aborts everything.
 */
class HttpTransport {
public:
    /**
     * Whether a GET's answer began and ended early, so that another try may help. Such an error has the status that
     * the answer began with; an answer that is wrong as it stands (too long, not HTTP) has none.
     */
    static bool isCutAnswer(const ApiError &error)
    {
        return error.kind == ErrorKind::Protocol && error.httpStatus != 0;
    }

    explicit HttpTransport(const Clock &clock);
    /** For tests that bring their own certificate authority; verification stays on. */
    HttpTransport(const Clock &clock, const QSslConfiguration &tls);
    ~HttpTransport();
    Q_DISABLE_COPY_MOVE(HttpTransport)

    RequestHandle send(const HttpRequest &request, QObject *context, Callback<HttpResponse> callback);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Foyer
