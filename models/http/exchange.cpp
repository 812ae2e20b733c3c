// SPDX-License-Identifier: MIT
#include "exchange.h"

#include "clock.h"
#include "connection.h"
#include "httpheaders.h"
#include "httplog.h"
#include "oneshotbody.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

/** How much Qt may hold for us unread; beyond it the connection itself is slowed down. */
constexpr qint64 readAheadBytes = 1024LL * 1024;
constexpr qint64 chunkBytes = 64LL * 1024;

/** Whether the error only repeats what the status says: the answer itself arrived. */
bool statusExplains(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return true;
    if (status < 400)
        return false;
    const bool aboutContent = error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError &&
                              error != QNetworkReply::ContentReSendError;
    const bool aboutServer = error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return aboutContent || aboutServer || error == QNetworkReply::ProtocolInvalidOperationError ||
           (status == 407 && error == QNetworkReply::ProxyAuthenticationRequiredError);
}

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    default:
        break;
    }
    return error >= QNetworkReply::ContentAccessDenied ? ErrorKind::Protocol : ErrorKind::Offline;
}

/** The error's name, such as `ConnectionRefusedError`. Not errorString(): that one may quote the whole URL. */
QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return QStringLiteral("offline");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::Tls:
        return QStringLiteral("tls");
    case ErrorKind::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::NotFound:
        return QStringLiteral("not found");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Validation:
        return QStringLiteral("validation");
    case ErrorKind::RateLimited:
        return QStringLiteral("rate limited");
    case ErrorKind::Server:
        return QStringLiteral("server");
    case ErrorKind::Protocol:
        return QStringLiteral("protocol");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::OutcomeUnknown:
        return QStringLiteral("outcome unknown");
    }
    return {};
}

} // namespace

Exchange::Exchange(HttpRequest request, std::shared_ptr<PendingCall<HttpResponse>> promise, const Clock &clock,
                   QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_promise(std::move(promise))
    , m_clock(clock)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Exchange::onDeadline);
}

Exchange::~Exchange()
{
    // The transport goes: whatever was promised, nobody will be called.
    m_promise->drop();
    letGoOfReply();
}

void Exchange::start(QNetworkAccessManager &manager, const QSslConfiguration *tls)
{
    m_elapsed.start();
    if (const QString reason = fault(); !reason.isEmpty()) {
        settle(tl::unexpected(failure(ErrorKind::Cancelled, 0, reason)));
        return;
    }
    if (m_request.deadline.count() <= 0) {
        settle(tl::unexpected(failure(ErrorKind::Timeout, 0, {})));
        return;
    }
    const QNetworkRequest request = networkRequest(tls);
    if (m_request.method == HttpRequest::Method::Post) {
        m_body = new OneShotBody(m_request.body, this);
        m_reply = manager.post(request, m_body);
        m_body->setParent(m_reply); // it must last as long as Qt may ask for it
    } else {
        m_reply = manager.get(request);
    }
    m_reply->setReadBufferSize(readAheadBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsFault = errors.first().errorString(); // told, never ignored: Qt then ends the handshake
    });
    m_deadline.start(m_request.deadline);
}

void Exchange::stop()
{
    if (std::exchange(m_ended, true))
        return;
    m_promise->drop();
    qCInfo(httpLog).noquote() << loggable(m_request) << "stopped" << m_elapsed.elapsed() << "ms";
    letGoOfReply();
    deleteLater();
}

QString Exchange::fault() const
{
    QUrl origin = m_request.url;
    origin.setQuery(QString());
    if (faultOf(origin))
        return QStringLiteral("This address may not be used.");
    const bool headersFit = std::all_of(m_request.headers.begin(), m_request.headers.end(), [](const auto &header) {
        return isHeaderName(header.first) && isHeaderValue(header.second);
    });
    if (!headersFit)
        return QStringLiteral("A header is malformed.");
    if (m_request.method == HttpRequest::Method::Post && m_request.body.isEmpty())
        return QStringLiteral("A write must have a body.");
    return {};
}

QNetworkRequest Exchange::networkRequest(const QSslConfiguration *tls) const
{
    QNetworkRequest request(m_request.url);
    if (tls)
        request.setSslConfiguration(*tls);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Foyer"));
    // No compression: Qt 6.4 takes the length and the chunks' end away from what it unpacks, and so calls a cut
    // answer complete. It also leaves nothing for a small answer to unpack into a huge one.
    request.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute, false);
    if (m_request.method == HttpRequest::Method::Post) {
        request.setRawHeader("Connection", "close"); // see HttpTransport: every POST has a connection of its own
        // Both are needed: without a length Qt buffers the body, and a buffered body can be sent again.
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    }
    return request;
}

void Exchange::readMore()
{
    while (!m_ended) {
        const QByteArray piece = m_reply->read(chunkBytes);
        if (piece.isEmpty())
            return;
        m_received += piece;
        if (m_received.size() > maxBodyBytes)
            settle(tl::unexpected(failure(ErrorKind::Protocol, 0, QStringLiteral("The answer is too long."))));
    }
}

void Exchange::onFinished()
{
    readMore();
    if (m_ended)
        return;
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        settle(tl::unexpected(failure(ErrorKind::Protocol, 0, QStringLiteral("The answer is compressed."))));
    else if (isComplete())
        settle(response());
    else
        settle(tl::unexpected(networkFailure()));
}

void Exchange::onDeadline()
{
    if (!m_ended)
        settle(tl::unexpected(failure(ErrorKind::Timeout, 0, {})));
}

bool Exchange::isComplete() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200 || !statusExplains(m_reply->error(), status))
        return false;
    // Qt calls some cut bodies complete. A chunked one has its own end; the others have a length, or end with the
    // connection.
    if (status == 204 || status == 304 || m_reply->hasRawHeader("Transfer-Encoding") ||
        !m_reply->hasRawHeader("Content-Length"))
        return true;
    return parseContentLength(m_reply->rawHeader("Content-Length")) == m_received.size();
}

HttpResponse Exchange::response() const
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.contentType = m_reply->rawHeader("Content-Type");
    response.body = m_received;
    response.serverTime = parseHttpDate(m_reply->rawHeader("Date"));
    response.retryAfter =
        parseRetryAfter(m_reply->rawHeader("Retry-After"), response.serverTime.value_or(m_clock.now()));
    return response;
}

ApiError Exchange::failure(ErrorKind kind, int status, const QString &detail) const
{
    ApiError error;
    error.kind = m_body && m_body->wasRead() ? ErrorKind::OutcomeUnknown : kind;
    error.httpStatus = status;
    error.detail = detail;
    return error;
}

ApiError Exchange::networkFailure() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // An answer that began is a cut answer, whatever the network calls its end.
    const ErrorKind kind = status > 0 ? ErrorKind::Protocol : kindOf(m_reply->error());
    return failure(kind, status, m_tlsFault.isEmpty() ? nameOf(m_reply->error()) : m_tlsFault);
}

void Exchange::settle(Result<HttpResponse> result)
{
    m_ended = true;
    log(result);
    letGoOfReply();
    QMetaObject::invokeMethod(
        this,
        [this, result = std::move(result)]() mutable {
            const auto promise = m_promise;
            deleteLater();
            promise->run(std::move(result)); // last: it may destroy the transport, and this with it
        },
        Qt::QueuedConnection);
}

void Exchange::letGoOfReply()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    if (m_body)
        m_body->seal();
    disconnect(m_reply, nullptr, this, nullptr); // abort() would call onFinished() from inside
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    m_body = nullptr;
}

void Exchange::log(const Result<HttpResponse> &result) const
{
    const QString line = loggable(m_request);
    if (result) {
        qCInfo(httpLog).noquote() << line << result->status << m_elapsed.elapsed() << "ms" << result->body.size()
                                  << "bytes";
        return;
    }
    const QString network = m_reply ? nameOf(m_reply->error()) : QString();
    qCInfo(httpLog).noquote() << line << nameOf(result.error().kind) << result.error().httpStatus << network
                              << m_elapsed.elapsed() << "ms";
}

} // namespace Foyer
