// SPDX-License-Identifier: MIT
#include "signedinclient.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <vector>

using namespace Foyer;
using namespace std::chrono_literals;

/** A signed-in client over real sockets: what is repeated and what never is. */
class TestApiClient final : public SignedInClient {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        begin();
    }
    void cleanup() { end(); }
    void readsAndWrites();
    void readsAreRepeated_data();
    void readsAreRepeated();
    void readsGiveUp();
    void pausesGrowAndJitter();
    void readsStopAtTheirDeadline();
    void retryAfterIsHonoured_data();
    void retryAfterIsHonoured();
    void retryAfterBeyondTheDeadline();
    void writesAreNeverRepeated_data();
    void writesAreNeverRepeated();
    void unauthorizedOnce_data();
    void unauthorizedOnce();
    void unauthorizedTwice_data();
    void unauthorizedTwice();
    void oneNewTokenForAllThatWereRefused();
    void failedSignInSendsNothing_data();
    void failedSignInSendsNothing();
    void readerAddsWordsOnly();
    void throttlingInWordsOfItsOwn();
};

/** A system that says "too soon" with another status than 429: taken as one, for reads and writes, and only that. */
void TestApiClient::throttlingInWordsOfItsOwn()
{
    RetryPolicy policy = quickPolicy();
    policy.isThrottled = [](const HttpResponse &response) { return response.status == 409 && response.body.isEmpty(); };
    makeClient(policy);
    answer([n = 0](const RawRequest &) mutable {
        return ++n < 3 ? RawAnswer::http(409, {}, {"Retry-After: 2"}) : RawAnswer::http(200);
    });
    QCOMPARE(read().value().status, 200);
    QCOMPARE(m_pauses.size(), std::size_t(2));
    QVERIFY(m_pauses.at(0) >= 2s);
    answer([](const RawRequest &) { return RawAnswer::http(409, {}, {"Retry-After: 2"}); });
    const ApiError throttled = write().error();
    QCOMPARE(throttled.kind, ErrorKind::RateLimited);
    QCOMPARE(throttled.retryAfter, 2s);
    QCOMPARE(writeFate(throttled), WriteFate::NotSent);
    QCOMPARE(arrived("POST"), 1); // never repeated by itself
    answer([](const RawRequest &) { return RawAnswer::http(409, "{}"); });
    QCOMPARE(write().kind(), ErrorKind::Conflict);
}

void TestApiClient::readsAndWrites()
{
    answer(
        [](const RawRequest &request) { return RawAnswer::http(request.method == "POST" ? 201 : 200, "{\"a\":1}"); });
    QCOMPARE(read().value().status, 200);
    QCOMPARE(write().value().status, 201);
    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.at(1).header("Authorization"), QByteArray("Bearer token-1"));
    QCOMPARE(requests.at(2).header("Authorization"), QByteArray("Bearer token-1"));
    QCOMPARE(requests.at(2).header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(requests.at(2).body, "{\"a\":1}");
}

void TestApiClient::readsAreRepeated_data()
{
    QTest::addColumn<RawAnswer>("fault");
    QTest::newRow("500") << RawAnswer::http(500);
    QTest::newRow("503") << RawAnswer::http(503);
    QTest::newRow("408") << RawAnswer::http(408);
    QTest::newRow("429") << RawAnswer::http(429);
    QTest::newRow("reset") << RawAnswer::reset();
    QTest::newRow("cut, length") << RawAnswer::http(200, "{\"a\":1}").cutAfter(50);
    RawAnswer chunks;
    chunks.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\"";
    chunks.then = RawAnswer::Then::Close;
    QTest::newRow("cut, chunks") << chunks;
    RawAnswer endless;
    endless.bytes = "HTTP/1.1 200 OK\r\n\r\n{\"a\"";
    endless.then = RawAnswer::Then::Close;
    QTest::newRow("cut, no length") << endless;
    QTest::newRow("hang") << RawAnswer::hang();
}

void TestApiClient::readsAreRepeated()
{
    QFETCH(const RawAnswer, fault);
    RetryPolicy policy = quickPolicy();
    policy.tryDeadline = 500ms;
    makeClient(policy);
    // Qt repeats a GET of its own when a connection ends early, so the fault may be met by Qt, by us, or by both.
    answer([fault, n = 0](const RawRequest &) mutable { return ++n <= 1 ? fault : RawAnswer::http(200, "{\"b\":2}"); });
    const auto outcome = read();
    QVERIFY2(outcome.hasValue(), qPrintable(outcome.hasValue() ? QString() : outcome.error().detail));
    QCOMPARE(outcome.value().body, "{\"b\":2}");
    QVERIFY(arrived("GET") == 2 || arrived("GET") == 3);
    QVERIFY(m_pauses.size() <= 1);
}

void TestApiClient::readsGiveUp()
{
    answer([](const RawRequest &) { return RawAnswer::http(503); });
    QCOMPARE(read().kind(), ErrorKind::Server);
    QCOMPARE(arrived("GET"), 4);
    for (const int status : {400, 403, 404, 409, 410, 415, 422, 302}) {
        m_server->forget();
        answer([status](const RawRequest &) { return RawAnswer::http(status); });
        const auto outcome = read();
        QVERIFY(!outcome.hasValue());
        QCOMPARE(outcome.error().httpStatus, status);
        QCOMPARE(arrived("GET"), 1);
    }
    m_server->forget();
    answer([](const RawRequest &) { return RawAnswer::http(200, "<html>Please sign in to the WLAN</html>"); });
    QCOMPARE(read().kind(), ErrorKind::Protocol);
    QCOMPARE(arrived("GET"), 1);
}

void TestApiClient::pausesGrowAndJitter()
{
    RetryPolicy policy = quickPolicy();
    policy.tries = 7;
    policy.firstDelay = 400ms;
    policy.longestDelay = 4s;
    makeClient(policy);
    answer([](const RawRequest &) { return RawAnswer::http(500); });
    QCOMPARE(read().kind(), ErrorKind::Server);
    QCOMPARE(m_pauses, (std::vector<std::chrono::milliseconds>{200ms, 400ms, 800ms, 1600ms, 2000ms, 2000ms}));
}

void TestApiClient::readsStopAtTheirDeadline()
{
    RetryPolicy policy = quickPolicy();
    policy.tryDeadline = 400ms;
    policy.readDeadline = 600ms;
    makeClient(policy);
    answer([](const RawRequest &) { return RawAnswer::hang(); });
    const auto start = m_clock.monotonic();
    QCOMPARE(read().kind(), ErrorKind::Timeout);
    QVERIFY(m_clock.monotonic() - start < 3s);
    QVERIFY(arrived("GET") <= 2);
}

void TestApiClient::retryAfterIsHonoured_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<qint64>("pause");
    const QByteArray date = "Date: Wed, 18 Nov 2026 10:00:00 GMT";
    QTest::newRow("seconds") << QList<QByteArray>{"Retry-After: 3"} << qint64(3200);
    QTest::newRow("date") << QList<QByteArray>{date, "Retry-After: Wed, 18 Nov 2026 10:00:05 GMT"} << qint64(5200);
    QTest::newRow("zero") << QList<QByteArray>{"Retry-After: 0"} << qint64(1200);
    QTest::newRow("garbage") << QList<QByteArray>{"Retry-After: soon"} << qint64(200);
    QTest::newRow("none") << QList<QByteArray>{} << qint64(200);
}

void TestApiClient::retryAfterIsHonoured()
{
    QFETCH(const QList<QByteArray>, headers);
    QFETCH(const qint64, pause);
    answer([headers, n = 0](const RawRequest &) mutable {
        return ++n == 1 ? RawAnswer::http(429, "{}", headers) : RawAnswer::http(200);
    });
    QVERIFY(read().hasValue());
    QCOMPARE(m_pauses, std::vector{std::chrono::milliseconds(pause)});
}

void TestApiClient::retryAfterBeyondTheDeadline()
{
    answer([](const RawRequest &) { return RawAnswer::http(429, "{}", {"Retry-After: 3600"}); });
    const auto outcome = read(); // nobody in front of a screen waits for five minutes
    QCOMPARE(outcome.kind(), ErrorKind::RateLimited);
    QVERIFY(outcome.error().retryAfter == 300s);
    QCOMPARE(arrived("GET"), 1);
}

void TestApiClient::writesAreNeverRepeated_data()
{
    QTest::addColumn<RawAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const auto status = [](int code, ErrorKind kind) { QTest::addRow("%d", code) << RawAnswer::http(code) << kind; };
    status(302, ErrorKind::OutcomeUnknown);
    status(307, ErrorKind::OutcomeUnknown);
    status(400, ErrorKind::Validation);
    status(402, ErrorKind::Forbidden);
    status(403, ErrorKind::Forbidden);
    status(404, ErrorKind::NotFound);
    status(405, ErrorKind::Validation);
    status(406, ErrorKind::Validation);
    status(408, ErrorKind::OutcomeUnknown);
    status(409, ErrorKind::Conflict);
    status(410, ErrorKind::NotFound);
    status(412, ErrorKind::Conflict);
    status(413, ErrorKind::Validation);
    status(415, ErrorKind::Validation);
    status(422, ErrorKind::Validation);
    status(429, ErrorKind::RateLimited);
    status(499, ErrorKind::Validation);
    status(500, ErrorKind::OutcomeUnknown);
    status(502, ErrorKind::OutcomeUnknown);
    status(503, ErrorKind::OutcomeUnknown);
    status(504, ErrorKind::OutcomeUnknown);
    status(600, ErrorKind::OutcomeUnknown);
    QTest::newRow("closed") << RawAnswer::closeSilently() << ErrorKind::OutcomeUnknown;
    QTest::newRow("reset") << RawAnswer::reset() << ErrorKind::OutcomeUnknown;
    QTest::newRow("hang") << RawAnswer::hang() << ErrorKind::OutcomeUnknown;
    QTest::newRow("cut") << RawAnswer::http(201, "{\"id\":1}").cutAfter(50) << ErrorKind::OutcomeUnknown;
    QTest::newRow("html") << RawAnswer::http(200, "<html></html>") << ErrorKind::OutcomeUnknown;
    QTest::newRow("half a text") << RawAnswer::http(201, "{\"id\":") << ErrorKind::OutcomeUnknown;
    RawAnswer early;
    early.bytes = "HTTP/1.1 100 Continue\r\n\r\n";
    early.then = RawAnswer::Then::Close;
    QTest::newRow("100 and nothing more") << early << ErrorKind::OutcomeUnknown;
}

void TestApiClient::writesAreNeverRepeated()
{
    QFETCH(const RawAnswer, answer);
    QFETCH(const ErrorKind, kind);
    RetryPolicy policy = quickPolicy();
    policy.writeDeadline = 700ms;
    makeClient(policy);
    this->answer([answer](const RawRequest &) { return answer; });
    QCOMPARE(write().kind(), kind);
    this->answer([](const RawRequest &) { return RawAnswer::http(200); });
    QVERIFY(read().hasValue()); // whatever was still to come has come
    QCOMPARE(arrived("POST"), 1);
    QVERIFY(m_pauses.empty());
}

void TestApiClient::unauthorizedOnce_data()
{
    QTest::addColumn<bool>("isWrite");
    QTest::newRow("read") << false;
    QTest::newRow("write") << true;
}

void TestApiClient::unauthorizedOnce()
{
    QFETCH(const bool, isWrite);
    answer([](const RawRequest &request) {
        return request.header("Authorization") == QByteArray("Bearer token-1")
                   ? RawAnswer::http(401, "{}", {"WWW-Authenticate: Bearer error=\"invalid_token\""})
                   : RawAnswer::http(200);
    });
    const auto outcome = isWrite ? write() : read();
    QVERIFY(outcome.hasValue());
    QCOMPARE(arrived(isWrite ? "POST" : "GET"), 2); // the first was not applied
    QCOMPARE(m_server->requests().constLast().header("Authorization"), QByteArray("Bearer token-2"));
}

void TestApiClient::unauthorizedTwice_data()
{
    unauthorizedOnce_data();
}

void TestApiClient::unauthorizedTwice()
{
    QFETCH(const bool, isWrite);
    answer([](const RawRequest &) { return RawAnswer::http(401); });
    const auto outcome = isWrite ? write() : read();
    QCOMPARE(outcome.kind(), ErrorKind::Unauthorized);
    QCOMPARE(outcome.error().httpStatus, 401);
    QCOMPARE(arrived(isWrite ? "POST" : "GET"), 2);
}

void TestApiClient::oneNewTokenForAllThatWereRefused()
{
    answer([](const RawRequest &request) {
        return request.header("Authorization") == QByteArray("Bearer token-1") ? RawAnswer::http(401)
                                                                               : RawAnswer::http(200);
    });
    std::vector<Collected<HttpResponse>> outcomes(12);
    std::vector<RequestHandle> handles;
    for (const auto &outcome : outcomes)
        handles.push_back(m_client->read(url(QStringLiteral("/x")), Urgency::Foreground, this, outcome.callback()));
    for (const auto &outcome : outcomes)
        QTRY_VERIFY(outcome.hasValue());
    QCOMPARE(m_server->posts(), 2); // two sign-ins
}

void TestApiClient::failedSignInSendsNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("forRead");
    QTest::addColumn<ErrorKind>("forWrite");
    QTest::newRow("no answer") << 0 << ErrorKind::Offline << ErrorKind::Offline;
    QTest::newRow("401") << 401 << ErrorKind::Unauthorized << ErrorKind::Unauthorized;
    QTest::newRow("404") << 404 << ErrorKind::Unauthorized << ErrorKind::Unauthorized;
    QTest::newRow("400") << 400 << ErrorKind::Unauthorized << ErrorKind::Unauthorized;
    QTest::newRow("429") << 429 << ErrorKind::RateLimited << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << ErrorKind::Server << ErrorKind::Offline;
    QTest::newRow("200 with nonsense") << 200 << ErrorKind::Protocol << ErrorKind::Offline;
}

/** Whatever went wrong with the sign-in: the write itself is proven not to have been sent. */
void TestApiClient::failedSignInSendsNothing()
{
    QFETCH(const int, status);
    m_server->setScript([status](const RawRequest &) {
        return status == 0 ? RawAnswer::closeSilently() : RawAnswer::http(status, "<html>");
    });
    QTEST(read().kind().value(), "forRead");
    const auto outcome = write();
    QTEST(outcome.kind().value(), "forWrite");
    QCOMPARE(writeFate(outcome.error()), WriteFate::NotSent);
    QCOMPARE(arrived("GET") + arrived("POST"), 0);
}

void TestApiClient::readerAddsWordsOnly()
{
    m_client = std::make_unique<ApiClient>(
        *m_transport, *m_tokens, m_clock, [](const QByteArray &, HttpRequest &) {},
        [](const HttpResponse &response, ApiError &error) {
            error.detail = QString::fromUtf8(response.body);
            error.kind = response.status == 422 ? ErrorKind::Conflict : ErrorKind::Cancelled;
            error.httpStatus = 0;
        },
        quickPolicy());
    answer([](const RawRequest &) { return RawAnswer::http(500, "{\"why\":1}"); });
    const auto unknown = write();
    QCOMPARE(unknown.kind(), ErrorKind::OutcomeUnknown);
    QCOMPARE(unknown.error().httpStatus, 500);
    QCOMPARE(unknown.error().detail, QStringLiteral("{\"why\":1}"));
    answer([](const RawRequest &) { return RawAnswer::http(422); });
    QCOMPARE(write().kind(), ErrorKind::Conflict);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
