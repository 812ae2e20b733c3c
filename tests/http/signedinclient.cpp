// SPDX-License-Identifier: MIT
#include "signedinclient.h"

#include "statuserror.h"
#include "strictjson.h"

#include <QTest>

namespace Foyer {

using namespace std::chrono_literals;

namespace {

Result<AccessToken> parse(const HttpResponse &response)
{
    const auto object = parseJsonObject(response.body);
    if (response.status != 200 || !object)
        return tl::unexpected(statusError(response, HttpRequest::Method::Get));
    AccessToken token;
    token.value = object->value(u"access_token").toString().toUtf8();
    return token;
}

bool isSignIn(const RawRequest &request)
{
    return request.target == "/token";
}

} // namespace

void SignedInClient::begin()
{
    m_pauses.clear();
    m_server = std::make_unique<RawServer>([](const RawRequest &) { return RawAnswer::http(500); });
    m_transport = std::make_unique<HttpTransport>(m_clock);
    HttpRequest request = postRequest(url(QStringLiteral("/token")), "client_secret=SECRETCANARY");
    request.deadline = 2s;
    m_tokens = std::make_unique<OAuthTokens>(
        *m_transport, m_clock, [request] { return request; }, parse);
    makeClient(quickPolicy());
}

void SignedInClient::end()
{
    m_client.reset();
    m_tokens.reset();
    m_transport.reset();
    m_server.reset();
}

RetryPolicy SignedInClient::quickPolicy()
{
    RetryPolicy policy;
    policy.random = [] { return 0.5; };
    policy.wait = [this](std::chrono::milliseconds time, QObject *context, std::function<void()> then) {
        m_pauses.push_back(time);
        QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
    };
    return policy;
}

void SignedInClient::makeClient(RetryPolicy policy)
{
    m_client = std::make_unique<ApiClient>(
        *m_transport, *m_tokens, m_clock,
        [](const QByteArray &token, HttpRequest &request) {
            request.headers.append(std::pair<QByteArray, QByteArray>("Authorization", "Bearer " + token));
        },
        [](const HttpResponse &response, ApiError &error) { error.detail = QString::fromUtf8(response.body.first(2)); },
        std::move(policy));
}

void SignedInClient::answer(RawServer::Script script)
{
    m_server->setScript([script = std::move(script), n = 0](const RawRequest &request) mutable {
        if (!isSignIn(request))
            return script(request);
        return RawAnswer::http(200, "{\"access_token\":\"token-" + QByteArray::number(++n) + "\"}");
    });
}

int SignedInClient::arrived(const QByteArray &method) const
{
    int count = 0;
    for (const RawRequest &request : m_server->requests())
        count += request.method == method && !isSignIn(request) ? 1 : 0;
    return count;
}

Collected<HttpResponse> SignedInClient::read(const QString &path)
{
    Collected<HttpResponse> outcome;
    const auto handle = m_client->read(url(path), Urgency::Foreground, this, outcome.callback());
    if (outcome.calls() != 0)
        qFatal("synchronous");
    [&] { QVERIFY(outcome.wait()); }();
    return outcome;
}

Collected<HttpResponse> SignedInClient::write(const QByteArray &json)
{
    Collected<HttpResponse> outcome;
    const auto handle = m_client->write(url(QStringLiteral("/bookings")), json, this, outcome.callback());
    if (outcome.calls() != 0)
        qFatal("synchronous");
    [&] { QVERIFY(outcome.wait()); }();
    return outcome;
}

} // namespace Foyer

#include "moc_signedinclient.cpp"
