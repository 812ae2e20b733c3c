// SPDX-License-Identifier: MIT
#include "apiclient.h"

#include "apicall.h"

#include <QPointer>

#include <utility>

namespace Foyer {

class ApiClient::Private {
public:
    Private(HttpTransport &transport, TokenSource &tokens, const Clock &clock, HeaderWriter headers, ErrorReader errors,
            const RetryPolicy &policy)
        : services{transport,         tokens, clock, std::move(headers),
                   std::move(errors), policy, {},    RequestPace(policy.mostPerSecond)}
    {}

    RequestHandle start(HttpRequest request, Urgency urgency, BodyReader reader, QObject *context,
                        Callback<HttpResponse> callback)
    {
        Q_ASSERT(context);
        auto promise = std::make_shared<PendingCall<HttpResponse>>(context, std::move(callback));
        auto *call = new ApiCall(services, std::move(request), urgency, std::move(reader), promise, &calls);
        QObject::connect(context, &QObject::destroyed, call, &ApiCall::stop);
        call->start();
        return RequestHandle([running = QPointer<ApiCall>(call), promise] {
            promise->drop(); // it may have ended and be on its way already
            if (running)
                running->stop();
        });
    }

    ApiServices services;
    QObject calls; ///< parent of all that run; after the services, so that they go first
};

ApiClient::ApiClient(HttpTransport &transport, TokenSource &tokens, const Clock &clock, HeaderWriter headers,
                     ErrorReader errors, RetryPolicy policy)
    : d(std::make_unique<Private>(transport, tokens, clock, std::move(headers), std::move(errors), std::move(policy)))
{}

ApiClient::~ApiClient() = default;

RequestHandle ApiClient::read(const QUrl &url, Urgency urgency, QObject *context, Callback<HttpResponse> callback)
{
    return read(url, urgency, nullptr, context, std::move(callback));
}

RequestHandle ApiClient::read(const QUrl &url, Urgency urgency, BodyReader reader, QObject *context,
                              Callback<HttpResponse> callback)
{
    HttpRequest request;
    request.url = url;
    return d->start(std::move(request), urgency, std::move(reader), context, std::move(callback));
}

RequestHandle ApiClient::write(const QUrl &url, const QByteArray &json, QObject *context,
                               Callback<HttpResponse> callback)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = url;
    request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    request.body = json;
    return d->start(std::move(request), Urgency::Foreground, nullptr, context, std::move(callback));
}

std::optional<std::chrono::milliseconds> ApiClient::clockOffset() const
{
    return d->services.clockOffset;
}

} // namespace Foyer
