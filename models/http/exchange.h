// SPDX-License-Identifier: MIT
#pragma once

#include "httptypes.h"
#include "pendingcall.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QNetworkRequest;
class QSslConfiguration;

namespace Foyer {

class Clock;
class OneShotBody;

/**
 * One request under way: from the hand-over to the answer, the failure, or being stopped. Deletes itself afterwards;
 * its parent deletes it earlier when the transport goes. The promise is always settled from the event loop, never
 * out of one of the reply's own signals.
 */
class Exchange final : public QObject {
    Q_OBJECT
public:
    Exchange(HttpRequest request, std::shared_ptr<PendingCall<HttpResponse>> promise, const Clock &clock,
             QObject *parent);
    ~Exchange() override;

    /** Refuses what may not go out, or puts it on the wire. Call once. @p tls: null for plain http. */
    void start(QNetworkAccessManager &manager, const QSslConfiguration *tls);
    /** Aborts; the promise is dropped. Harmless once it has ended. */
    void stop();

private:
    /** Why the request may not go out at all; empty when it may. */
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QNetworkRequest networkRequest(const QSslConfiguration *tls) const;
    void readMore();
    void onFinished();
    void onDeadline();
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] HttpResponse response() const;
    /** @p kind as it is for a GET, or for a POST of which nothing was read. */
    [[nodiscard]] ApiError failure(ErrorKind kind, int status, const QString &detail) const;
    [[nodiscard]] ApiError networkFailure() const;
    void settle(Result<HttpResponse> result);
    void letGoOfReply();
    void log(const Result<HttpResponse> &result) const;

    HttpRequest m_request;
    std::shared_ptr<PendingCall<HttpResponse>> m_promise;
    const Clock &m_clock;
    QPointer<QNetworkReply> m_reply;
    OneShotBody *m_body = nullptr; ///< the reply's child
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    QByteArray m_received;
    QString m_tlsFault;
    bool m_ended = false;
};

} // namespace Foyer
