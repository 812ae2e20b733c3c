// SPDX-License-Identifier: MIT
#include "apicall.h"

#include "blotout.h"
#include "clock.h"
#include "httptransport.h"
#include "offthread.h"
#include "statuserror.h"
#include "strictjson.h"
#include "tokensource.h"

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/** What a token must have left: a write must not meet a 401 that could be avoided, a read may. */
constexpr seconds remainingForWrite{120};
constexpr seconds remainingForRead{10};

bool isPassingFault(const ApiError &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Server ||
           error.kind == ErrorKind::RateLimited;
}

} // namespace

ApiCall::ApiCall(ApiServices &services, HttpRequest request, Urgency urgency, ApiClient::BodyReader reader,
                 std::shared_ptr<PendingCall<HttpResponse>> promise, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_request(std::move(request))
    , m_urgency(urgency)
    , m_reader(std::move(reader))
    , m_promise(std::move(promise))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        ApiError error;
        error.kind = ErrorKind::Timeout;
        end(tl::unexpected(error));
    });
}

ApiCall::~ApiCall()
{
    m_promise->drop();
}

void ApiCall::start()
{
    m_deadlineAt = m_services.clock.monotonic() + m_services.policy.wholeWriteDeadline; // a read's begins with its turn
    m_services.queue.enter(this, m_urgency, [this] { begin(); });
}

void ApiCall::stop()
{
    if (std::exchange(m_ended, true))
        return;
    m_promise->drop();
    m_deadline.stop();
    m_step.abort();
    m_services.queue.leave(this);
    deleteLater();
}

void ApiCall::begin()
{
    const RetryPolicy &policy = m_services.policy;
    const auto time = m_urgency == Urgency::Background ? policy.backgroundReadDeadline : policy.readDeadline;
    if (!isWrite()) {
        m_deadlineAt = m_services.clock.monotonic() + time;
        m_deadline.start(time);
    }
    takeTurn();
}

void ApiCall::takeTurn()
{
    const auto pause = m_services.pace.take(m_services.clock.monotonic());
    if (pause.count() == 0) {
        signIn();
        return;
    }
    m_services.policy.wait(pause, this, [this] {
        if (!m_ended)
            signIn();
    });
}

void ApiCall::signIn()
{
    m_step = m_services.tokens.token(isWrite() ? remainingForWrite : remainingForRead, this,
                                     [this](const Result<QByteArray> &token) { onToken(token); });
}

void ApiCall::onToken(const Result<QByteArray> &token)
{
    const bool isTooLate = isWrite() && timeLeft() < m_services.policy.writeDeadline;
    if (token && isTooLate)
        end(tl::unexpected(ApiError{ErrorKind::Timeout, 0, {}, {}, {}})); // nothing was sent, and nothing is any more
    else if (token)
        exchange(*token);
    else
        failOrRepeat(signInError(token.error(), m_request.method), isPassingFault(token.error()));
}

void ApiCall::exchange(const QByteArray &token)
{
    const RetryPolicy &policy = m_services.policy;
    HttpRequest request = m_request;
    if (isWrite()) {
        request.deadline = policy.writeDeadline;
    } else {
        const auto one = m_urgency == Urgency::Background ? policy.backgroundTryDeadline : policy.tryDeadline;
        request.deadline = std::min(one, timeLeft());
    }
    m_services.headers(token, request);
    m_step = m_services.transport.send(request, this,
                                       [this, token](const Result<HttpResponse> &answer) { onAnswer(answer, token); });
}

void ApiCall::onAnswer(const Result<HttpResponse> &answer, const QByteArray &token)
{
    if (!answer) {
        failOrRepeat(answer.error(), isPassingFault(answer.error()) || HttpTransport::isCutAnswer(answer.error()));
        return;
    }
    if (answer->serverTime)
        m_services.clockOffset = answer->serverTime->since(m_services.clock.now());
    if (answer->status >= 200 && answer->status < 300) {
        onSuccess(*answer);
        return;
    }
    if (answer->status == 401) {
        // A 401 was not applied, so even a write may go once more, with a token that is not this one.
        m_services.tokens.forget(token);
        if (!std::exchange(m_renewedToken, true)) {
            takeTurn();
            return;
        }
    }
    const auto &isThrottled = m_services.policy.isThrottled;
    ApiError error =
        isThrottled && isThrottled(*answer) ? throttledError(*answer) : statusError(*answer, m_request.method);
    const ApiError classified = error;
    m_services.errors(*answer, error);
    blotOut(QString::fromLatin1(token), error);
    // The reader adds words, and may name a refusal more exactly. It can't make an unknown outcome known.
    if (writeFate(error) != writeFate(classified))
        error.kind = classified.kind;
    error.httpStatus = classified.httpStatus;
    error.retryAfter = classified.retryAfter;
    failOrRepeat(error, isPassingFault(error));
}

void ApiCall::onSuccess(const HttpResponse &answer)
{
    if (!m_reader) {
        onBodyRead(answer, checkJson(answer.body));
        return;
    }
    // In the background the next one may be on its way meanwhile; in the foreground what the callback begins goes
    // first.
    if (m_urgency == Urgency::Background) {
        m_hasLeftQueue = true;
        m_services.queue.leave(this);
    }
    m_step = offThread<JsonText>([reader = m_reader, body = answer.body] { return reader(body); }, this,
                                 [this, answer](JsonText text) { onBodyRead(answer, text); });
}

void ApiCall::onBodyRead(const HttpResponse &answer, JsonText text)
{
    // Qt 6.4 now and then takes a chunked answer for complete whose connection ended early. No beginning of a JSON
    // object is one itself, so the text tells; an answer without a text (204) has nothing to lose.
    if (answer.body.isEmpty() || text == JsonText::Whole) {
        end(answer);
        return;
    }
    ApiError error;
    error.kind = isWrite() ? ErrorKind::OutcomeUnknown : ErrorKind::Protocol;
    error.httpStatus = answer.status;
    failOrRepeat(error, text == JsonText::Cut);
}

void ApiCall::failOrRepeat(const ApiError &error, bool isPassing)
{
    const auto pause = pauseAfter(error);
    if (isWrite() || !isPassing || m_tries >= m_services.policy.tries || pause >= timeLeft()) {
        end(tl::unexpected(error));
        return;
    }
    ++m_tries;
    m_services.policy.wait(pause, this, [this] {
        if (m_ended)
            return;
        if (std::exchange(m_hasLeftQueue, false))
            m_services.queue.enter(this, m_urgency, [this] { takeTurn(); });
        else
            takeTurn();
    });
}

milliseconds ApiCall::pauseAfter(const ApiError &error) const
{
    const RetryPolicy &policy = m_services.policy;
    const auto cap = std::min(policy.longestDelay, policy.firstDelay * (1 << std::min(m_tries - 1, 16)));
    // Full jitter: desks that lost the network together must not come back together.
    const milliseconds jitter(static_cast<qint64>(static_cast<double>(cap.count()) * policy.random()));
    return error.retryAfter + jitter;
}

milliseconds ApiCall::timeLeft() const
{
    return m_deadlineAt - m_services.clock.monotonic();
}

void ApiCall::end(Result<HttpResponse> result)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_step.abort();
    QMetaObject::invokeMethod(
        this,
        [this, result = std::move(result)]() mutable {
            const auto promise = m_promise;
            deleteLater();
            promise->run(std::move(result)); // last: it may destroy the client, and this with it
        },
        Qt::QueuedConnection);
    m_services.queue.leave(this); // after the line above: what the callback begins goes before what waits
}

} // namespace Foyer
