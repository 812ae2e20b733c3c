// SPDX-License-Identifier: MIT
#pragma once

#include "apiclient.h"
#include "callqueue.h"
#include "pendingcall.h"
#include "requestpace.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace Foyer {

/** What every call of one ApiClient shares. */
struct ApiServices {
    HttpTransport &transport;
    TokenSource &tokens;
    const Clock &clock;
    const ApiClient::HeaderWriter headers;
    const ApiClient::ErrorReader errors;
    const RetryPolicy policy;
    CallQueue queue;
    RequestPace pace;
    std::optional<std::chrono::milliseconds> clockOffset = std::nullopt; ///< server's clock minus ours, last told
};

/**
 * One read or write from its turn in the queue to its end:
 *
 *     waiting ─▶ signing in ─▶ exchanging ─▶ reading ─▶ ended
 *                    ▲  ▲          │ │          │
 *                    │  └── 401 ───┘ │          │     (once)
 *                    └─── pause ◀────┴──────────┘     (reads, after a passing fault)
 *
 * Deletes itself after the end; its parent (the client) deletes it earlier when the client goes.
 */
class ApiCall final : public QObject {
    Q_OBJECT
public:
    /** @p reader may be null: then the body is only checked. */
    ApiCall(ApiServices &services, HttpRequest request, Urgency urgency, ApiClient::BodyReader reader,
            std::shared_ptr<PendingCall<HttpResponse>> promise, QObject *parent);
    ~ApiCall() override;

    /** Enters the queue. Call once. */
    void start();
    /** Aborts; the promise is dropped. Harmless once it has ended. */
    void stop();

private:
    [[nodiscard]] bool isWrite() const { return m_request.method == HttpRequest::Method::Post; }
    void begin();
    /** Waits for a turn where the system takes only so many requests in a second, then signs in. */
    void takeTurn();
    void signIn();
    void onToken(const Result<QByteArray> &token);
    void exchange(const QByteArray &token);
    void onAnswer(const Result<HttpResponse> &answer, const QByteArray &token);
    void onSuccess(const HttpResponse &answer);
    void onBodyRead(const HttpResponse &answer, JsonText text);
    void failOrRepeat(const ApiError &error, bool isPassing);
    [[nodiscard]] std::chrono::milliseconds pauseAfter(const ApiError &error) const;
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;
    void end(Result<HttpResponse> result);

    ApiServices &m_services;
    const HttpRequest m_request;
    const Urgency m_urgency;
    const ApiClient::BodyReader m_reader;
    std::shared_ptr<PendingCall<HttpResponse>> m_promise;
    RequestHandle m_step; ///< the sign-in, the exchange or the reading under way
    QTimer m_deadline;    ///< reads only: a write's deadline is its exchange's, which knows what was sent
    std::chrono::milliseconds m_deadlineAt{0};
    int m_tries = 1;
    bool m_renewedToken = false;
    bool m_hasLeftQueue = false; ///< before the end: its answer is here, and being read
    bool m_ended = false;
};

} // namespace Foyer
