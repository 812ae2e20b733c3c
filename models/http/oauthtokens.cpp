// SPDX-License-Identifier: MIT
#include "oauthtokens.h"

#include "clock.h"
#include "httptransport.h"
#include "pendingcall.h"

#include <QObject>

#include <algorithm>
#include <utility>
#include <vector>

namespace Foyer {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds shortestLifetime{1};
constexpr seconds longestLifetime{24 * 3600};
constexpr qsizetype longestToken = 16'384;

/** Nothing that could end the header, or be cut off silently. */
bool isUsable(const QByteArray &token)
{
    return !token.isEmpty() && token.size() <= longestToken &&
           std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

ApiError protocolError(const HttpResponse &response, const QString &detail)
{
    ApiError error;
    error.kind = ErrorKind::Protocol;
    error.httpStatus = response.status;
    error.detail = detail;
    return error;
}

} // namespace

class OAuthTokens::Private {
public:
    Private(HttpTransport &theTransport, const Clock &theClock, Asker theAsker, Parser theParser, AnotherWay theOther)
        : transport(theTransport)
        , clock(theClock)
        , asker(std::move(theAsker))
        , parser(std::move(theParser))
        , another(std::move(theOther))
    {}

    using Waiter = PendingCall<QByteArray>;

    [[nodiscard]] milliseconds remaining() const;
    void askAnew();
    void onAnswer(Result<HttpResponse> answer);
    void settle(const Result<QByteArray> &outcome);
    [[nodiscard]] Result<AccessToken> read(const HttpResponse &response) const;

    HttpTransport &transport;
    const Clock &clock;
    const Asker asker;
    const Parser parser;
    const AnotherWay another;

    QByteArray value; ///< empty: none
    milliseconds expiresMonotonic{0};
    UtcInstant expiresWall;

    /** When the request under way was made: a lifetime counts from then, not from when its answer came. */
    milliseconds askedMonotonic{0};
    UtcInstant askedWall;
    milliseconds deadline{0}; ///< of that request
    bool asking = false;      ///< until it is settled; looking for another way is part of it
    std::vector<std::shared_ptr<Waiter>> waiters;

    QObject root;
    RequestHandle running; ///< last: it is given up first
};

milliseconds OAuthTokens::Private::remaining() const
{
    if (value.isEmpty())
        return milliseconds{0};
    return std::min(expiresMonotonic - clock.monotonic(), expiresWall.since(clock.now()));
}

void OAuthTokens::Private::askAnew()
{
    asking = true;
    askedMonotonic = clock.monotonic();
    askedWall = clock.now();
    const HttpRequest request = asker();
    deadline = request.deadline;
    running = transport.send(request, &root, [this](Result<HttpResponse> answer) { onAnswer(std::move(answer)); });
}

void OAuthTokens::Private::onAnswer(Result<HttpResponse> answer)
{
    if (!answer) {
        ApiError error = answer.error();
        // A token request may be repeated freely: what became of this one matters to nobody.
        if (error.kind == ErrorKind::OutcomeUnknown)
            error.kind = clock.monotonic() - askedMonotonic >= deadline ? ErrorKind::Timeout : ErrorKind::Offline;
        settle(tl::unexpected(std::move(error)));
    } else if (auto token = read(*answer)) {
        value = token->value;
        expiresMonotonic = askedMonotonic + token->lifetime;
        expiresWall = askedWall.plus(token->lifetime);
        settle(value);
    } else if (token.error().kind == ErrorKind::Unauthorized && another) {
        running = another(&root, [this, refusal = std::move(token).error()](bool found) {
            if (found)
                askAnew();
            else
                settle(tl::unexpected(refusal));
        });
    } else {
        settle(tl::unexpected(std::move(token).error()));
    }
}

void OAuthTokens::Private::settle(const Result<QByteArray> &outcome)
{
    asking = false;
    for (auto &waiter : std::exchange(waiters, {}))
        Waiter::settle(std::move(waiter), &root, outcome);
}

Result<AccessToken> OAuthTokens::Private::read(const HttpResponse &response) const
{
    if (response.status >= 300 && response.status < 400)
        return tl::unexpected(protocolError(response, QStringLiteral("The sign-in was redirected.")));
    auto token = parser(response);
    if (!token) {
        if (token.error().kind == ErrorKind::RateLimited && token.error().retryAfter.count() == 0)
            token.error().retryAfter = response.retryAfter.value_or(seconds{0});
        return token;
    }
    if (!isUsable(token->value))
        return tl::unexpected(protocolError(response, QStringLiteral("The sign-in gave an unusable token.")));
    token->lifetime = std::clamp(token->lifetime, shortestLifetime, longestLifetime);
    return token;
}

OAuthTokens::OAuthTokens(HttpTransport &transport, const Clock &clock, Asker asker, Parser parser, AnotherWay another)
    : d(std::make_unique<Private>(transport, clock, std::move(asker), std::move(parser), std::move(another)))
{}

OAuthTokens::~OAuthTokens() = default;

RequestHandle OAuthTokens::token(seconds remaining, QObject *context, Callback<QByteArray> callback)
{
    Q_ASSERT(context);
    auto waiter = std::make_shared<Private::Waiter>(context, std::move(callback));
    const milliseconds left = d->remaining();
    if (left.count() > 0 && left >= remaining) {
        Private::Waiter::settle(waiter, &d->root, d->value);
    } else {
        d->waiters.push_back(waiter);
        if (!d->asking)
            d->askAnew();
    }
    // The request goes on even when nobody waits any more: the next caller will be glad of it.
    return RequestHandle([waiter] { waiter->drop(); });
}

void OAuthTokens::forget(const QByteArray &refused)
{
    if (d->value == refused)
        d->value.clear();
}

} // namespace Foyer
