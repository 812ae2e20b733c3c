// SPDX-License-Identifier: MIT
#include "clock.h"
#include "collected.h"
#include "fakeclock.h"
#include "httptransport.h"
#include "laterresult.h"
#include "oauthtokens.h"
#include "rawserver.h"
#include "strictjson.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace Foyer;
using namespace std::chrono_literals;

namespace {

/** As a system's own parser would: the token and its lifetime, or a refused key. */
Result<AccessToken> parse(const HttpResponse &response)
{
    ApiError error;
    error.httpStatus = response.status;
    if (response.status != 200) {
        error.kind = response.status == 429 ? ErrorKind::RateLimited : ErrorKind::Unauthorized;
        return tl::unexpected(error);
    }
    const auto object = parseJsonObject(response.body);
    if (!object)
        return tl::unexpected(object.error());
    AccessToken token;
    token.value = object->value(u"access_token").toString().toUtf8();
    token.lifetime = std::chrono::seconds(object->value(u"expires_in").toInteger(3600));
    return token;
}

RawAnswer granted(const QByteArray &token, qint64 lifetime = 3600)
{
    return RawAnswer::http(200,
                           "{\"access_token\":\"" + token + "\",\"expires_in\":" + QByteArray::number(lifetime) + "}");
}

} // namespace

class TestTokenSource final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void oneRequestForEverybody();
    void oneFailureForEverybody();
    void waitersMayLeave();
    void keptWhileItLasts();
    void refreshedBeforeAWrite();
    void shortLifetimesStillGiveAToken();
    void expires_data();
    void expires();
    void lifetimeIsClamped_data();
    void lifetimeIsClamped();
    void unusableTokens_data();
    void unusableTokens();
    void forgetting();
    void failures_data();
    void failures();
    void sourceDiesInTheCallback();
    void refusalsMayHaveAnotherWay();

private:
    /** The n-th token is `token-n`. */
    void grantForever(qint64 lifetime = 3600);
    Collected<QByteArray> ask(std::chrono::seconds remaining = 10s);

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<OAuthTokens> m_source;
};

void TestTokenSource::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_server = std::make_unique<RawServer>([](const RawRequest &) { return RawAnswer::http(500); });
    m_transport = std::make_unique<HttpTransport>(*m_clock);
    HttpRequest request = postRequest(m_server->url(QStringLiteral("/oauth2/token")), "grant_type=client_credentials");
    request.deadline = 2s;
    m_source = std::make_unique<OAuthTokens>(
        *m_transport, *m_clock, [request] { return request; }, parse);
}

void TestTokenSource::cleanup()
{
    m_source.reset();
    m_transport.reset();
    m_server.reset();
}

void TestTokenSource::grantForever(qint64 lifetime)
{
    m_server->setScript([lifetime, n = 0](const RawRequest &) mutable {
        return granted("token-" + QByteArray::number(++n), lifetime);
    });
}

Collected<QByteArray> TestTokenSource::ask(std::chrono::seconds remaining)
{
    Collected<QByteArray> outcome;
    const auto handle = m_source->token(remaining, this, outcome.callback());
    if (outcome.calls() != 0)
        qFatal("synchronous");
    [&] { QVERIFY(outcome.wait()); }();
    return outcome;
}

/** What is refused one way is asked for another way at once, as often as the asker has one; nobody hears of it. */
void TestTokenSource::refusalsMayHaveAnotherWay()
{
    int ways = 2;
    std::function<void()> onLook;
    m_server->setScript([](const RawRequest &request) {
        return request.body == "way 0" ? granted("token", 3600) : RawAnswer::http(401);
    });
    m_source = std::make_unique<OAuthTokens>(
        *m_transport, *m_clock, [&] { return postRequest(m_server->url(), "way " + QByteArray::number(ways)); }, parse,
        [&](QObject *context, std::function<void(bool)> answer) {
            if (const auto look = std::exchange(onLook, nullptr))
                look();
            return answerLater<bool>(ways-- > 0, context,
                                     [answer = std::move(answer)](const Result<bool> &yes) { answer(*yes); });
        });
    // Whoever comes while another way is looked for waits with the others.
    Collected<QByteArray> early;
    Collected<QByteArray> late;
    RequestHandle lateHandle;
    const auto earlyHandle = m_source->token(10s, this, early.callback());
    onLook = [&] { lateHandle = m_source->token(10s, this, late.callback()); };
    QVERIFY(early.wait());
    QVERIFY(late.wait());
    QCOMPARE(early.value(), "token");
    QCOMPARE(late.value(), "token");
    QCOMPARE(m_server->posts(), 3);
    // Without one left it fails, and other failures have none.
    ways = 0;
    m_source->forget("token");
    m_server->setScript([](const RawRequest &) { return RawAnswer::http(401); });
    QCOMPARE(ask().kind(), ErrorKind::Unauthorized);
    ways = 5;
    m_server->setScript([](const RawRequest &) { return RawAnswer::closeSilently(); });
    QCOMPARE(ask().kind(), ErrorKind::Offline);
    QCOMPARE(ways, 5);
}

void TestTokenSource::oneRequestForEverybody()
{
    grantForever();
    std::vector<Collected<QByteArray>> outcomes(20);
    std::vector<RequestHandle> handles;
    for (const auto &outcome : outcomes)
        handles.push_back(m_source->token(120s, this, outcome.callback()));
    for (const auto &outcome : outcomes) {
        QTRY_COMPARE(outcome.calls(), 1);
        QCOMPARE(outcome.value(), "token-1");
    }
    QCOMPARE(ask(120s).value(), "token-1");
    QCOMPARE(m_server->posts(), 1);
    QCOMPARE(m_server->requests().constFirst().body, "grant_type=client_credentials");
}

void TestTokenSource::oneFailureForEverybody()
{
    m_server->setScript([](const RawRequest &) { return RawAnswer::http(401); });
    std::vector<Collected<QByteArray>> outcomes(5);
    std::vector<RequestHandle> handles;
    for (const auto &outcome : outcomes)
        handles.push_back(m_source->token(10s, this, outcome.callback()));
    for (const auto &outcome : outcomes) {
        QTRY_COMPARE(outcome.calls(), 1);
        QCOMPARE(outcome.kind(), ErrorKind::Unauthorized);
    }
    QCOMPARE(m_server->posts(), 1);
    grantForever();
    QCOMPARE(ask().value(), "token-1"); // a failure is not kept
}

void TestTokenSource::waitersMayLeave()
{
    grantForever();
    Collected<QByteArray> gone;
    Collected<QByteArray> contextGone;
    Collected<QByteArray> stays;
    auto handle = m_source->token(10s, this, gone.callback());
    auto context = std::make_unique<QObject>();
    const auto second = m_source->token(10s, context.get(), contextGone.callback());
    const auto third = m_source->token(10s, this, stays.callback());
    handle.abort();
    context.reset();
    QTRY_COMPARE(stays.calls(), 1);
    QCOMPARE(gone.calls() + contextGone.calls(), 0);
    QCOMPARE(m_server->posts(), 1);
}

void TestTokenSource::keptWhileItLasts()
{
    grantForever();
    QCOMPARE(ask().value(), "token-1");
    m_clock->pass(3589s);
    QCOMPARE(ask(10s).value(), "token-1");
    m_clock->pass(2s);
    QCOMPARE(ask(10s).value(), "token-2");
}

void TestTokenSource::refreshedBeforeAWrite()
{
    grantForever();
    QCOMPARE(ask().value(), "token-1");
    m_clock->pass(3480s);
    QCOMPARE(ask(120s).value(), "token-1"); // exactly 120 s left
    m_clock->pass(1s);
    QCOMPARE(ask(10s).value(), "token-1");
    QCOMPARE(ask(120s).value(), "token-2");
    QCOMPARE(m_server->posts(), 2);
}

void TestTokenSource::shortLifetimesStillGiveAToken()
{
    grantForever(60);
    QCOMPARE(ask(120s).value(), "token-1");
    QCOMPARE(ask(120s).value(), "token-2");
    QCOMPARE(ask(10s).value(), "token-2");
}

void TestTokenSource::expires_data()
{
    QTest::addColumn<qint64>("wallSeconds");
    QTest::addColumn<qint64>("monotonicSeconds");
    QTest::addColumn<bool>("expired");
    QTest::newRow("neither") << qint64(100) << qint64(100) << false;
    QTest::newRow("both") << qint64(4000) << qint64(4000) << true;
    QTest::newRow("asleep: the monotonic clock stood still") << qint64(4000) << qint64(0) << true;
    QTest::newRow("wall clock set back a day") << qint64(-86'400) << qint64(4000) << true;
    QTest::newRow("wall clock set back, token young") << qint64(-86'400) << qint64(100) << false;
}

void TestTokenSource::expires()
{
    QFETCH(const qint64, wallSeconds);
    QFETCH(const qint64, monotonicSeconds);
    QFETCH(const bool, expired);
    grantForever();
    QCOMPARE(ask().value(), "token-1");
    m_clock->moveWall(std::chrono::seconds(wallSeconds));
    m_clock->moveMonotonic(std::chrono::seconds(monotonicSeconds));
    QCOMPARE(ask().value(), expired ? "token-2" : "token-1");
}

void TestTokenSource::lifetimeIsClamped_data()
{
    QTest::addColumn<qint64>("lifetime");
    QTest::addColumn<qint64>("lastsSeconds");
    QTest::newRow("negative") << qint64(-1) << qint64(0);
    QTest::newRow("zero") << qint64(0) << qint64(0);
    QTest::newRow("huge") << qint64(9'000'000'000'000'000) << qint64(24 * 3600);
}

void TestTokenSource::lifetimeIsClamped()
{
    QFETCH(const qint64, lifetime);
    QFETCH(const qint64, lastsSeconds);
    grantForever(lifetime);
    QCOMPARE(ask(0s).value(), "token-1");
    m_clock->pass(std::chrono::seconds(lastsSeconds) + 500ms - (lastsSeconds > 0 ? 1s : 0s));
    QCOMPARE(ask(0s).value(), "token-1");
    m_clock->pass(1s);
    QCOMPARE(ask(0s).value(), "token-2");
}

void TestTokenSource::unusableTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("CRLF") << QByteArray("abc\\r\\nX-Evil: 1");
    QTest::newRow("space") << QByteArray("a b");
    QTest::newRow("NUL") << QByteArray("a\\u0000b");
    QTest::newRow("not ASCII") << QByteArray("\xc3\xa9");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("huge") << QByteArray(100'000, 'a');
}

void TestTokenSource::unusableTokens()
{
    QFETCH(const QByteArray, token);
    m_server->setScript([token](const RawRequest &) { return granted(token); });
    const auto outcome = ask();
    QCOMPARE(outcome.kind(), ErrorKind::Protocol);
    QVERIFY(!outcome.error().detail.contains(u"abc"));
    grantForever();
    QCOMPARE(ask().value(), "token-1");
}

void TestTokenSource::forgetting()
{
    grantForever();
    QCOMPARE(ask().value(), "token-1");
    m_source->forget("another");
    QCOMPARE(ask().value(), "token-1");
    m_source->forget("token-1");
    QCOMPARE(ask().value(), "token-2");
    m_source->forget("token-1"); // a late 401 for the old one
    QCOMPARE(ask().value(), "token-2");
    QCOMPARE(m_server->posts(), 2);
}

void TestTokenSource::failures_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("closed without an answer") << 0 << ErrorKind::Offline;
    QTest::newRow("redirect") << 302 << ErrorKind::Protocol;
    QTest::newRow("redirect with the body again") << 307 << ErrorKind::Offline;
    QTest::newRow("limited") << 429 << ErrorKind::RateLimited;
}

/** A lost sign-in is no unknown outcome: nothing was to be written. */
void TestTokenSource::failures()
{
    QFETCH(const int, answer);
    QFETCH(const ErrorKind, kind);
    RawServer other([](const RawRequest &) { return granted("stolen"); });
    m_server->setScript([&](const RawRequest &) {
        return answer == 0 ? RawAnswer::closeSilently()
                           : RawAnswer::http(answer, "{\"access_token\":\"abc\"}",
                                             {"Retry-After: 7", "Location: " + other.url().toEncoded()});
    });
    const auto outcome = ask();
    QCOMPARE(outcome.kind(), kind);
    if (kind == ErrorKind::RateLimited)
        QVERIFY(outcome.error().retryAfter == 7s);
    QCOMPARE(m_server->posts(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestTokenSource::sourceDiesInTheCallback()
{
    grantForever();
    int calls = 0;
    Collected<QByteArray> other;
    const auto handle = m_source->token(10s, this, [&](const Result<QByteArray> &) {
        ++calls;
        m_source.reset();
    });
    const auto second = m_source->token(10s, this, other.callback());
    QTRY_COMPARE(calls, 1);
    QVERIFY(!m_source);
    QCOMPARE(other.calls(), 0);
}

QTEST_GUILESS_MAIN(TestTokenSource)
#include "tst_tokensource.moc"
