// SPDX-License-Identifier: MIT
#include "clock.h"
#include "collected.h"
#include "fakeclock.h"
#include "httptransport.h"
#include "rawserver.h"

#include <QFile>
#include <QNetworkProxy>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <memory>

using namespace Foyer;
using namespace std::chrono_literals;

/** What one exchange gives, for answers right and wrong. */
class TestTransport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void answersAsTheyAre_data();
    void answersAsTheyAre();
    void whatGoesOut();
    void datesAndRetryAfter();
    void refusedBeforeSending_data();
    void refusedBeforeSending();
    void deadlineCoversTheWholeExchange_data();
    void deadlineCoversTheWholeExchange();
    void longAnswersAreCutOff_data();
    void longAnswersAreCutOff();
    void cutAnswers_data();
    void cutAnswers();
    void redirectIsAnAnswer();
    void noCookies();
    void loopbackIgnoresTheProxy();

private:
    Collected<HttpResponse> exchange(const HttpRequest &request);

    SystemClock m_clock;
};

Collected<HttpResponse> TestTransport::exchange(const HttpRequest &request)
{
    HttpTransport transport(m_clock);
    Collected<HttpResponse> outcome;
    const auto handle = transport.send(request, this, outcome.callback());
    [&] { QVERIFY(outcome.wait()); }();
    return outcome;
}

void TestTransport::answersAsTheyAre_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 302, 304, 307, 400, 401, 403, 404, 405, 407, 408, 409,
                             410, 415, 418, 422, 429, 451, 499, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

/** Every status is an answer, for a GET and for a POST alike; Qt's own error for it does not hide it. */
void TestTransport::answersAsTheyAre()
{
    QFETCH(const int, status);
    const QByteArray body = status == 304 ? QByteArray() : QByteArray("{\"why\":\"x\"}");
    RawServer server([status, body](const RawRequest &) {
        return RawAnswer::http(status, body,
                               {"Content-Type: text/html; charset=utf-8", "Location: /elsewhere",
                                "WWW-Authenticate: Basic realm=\"x\"", "WWW-Authenticate: Negotiate",
                                "WWW-Authenticate: NTLM", "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"",
                                "Proxy-Authenticate: Basic realm=\"x\""});
    });
    const bool isEndedByQt = status == 307 || status == 308; // it would rewind the body, redirect or not
    for (const HttpRequest &request : {getRequest(server.url()), postRequest(server.url())}) {
        const auto outcome = exchange(request);
        if (isEndedByQt && request.method == HttpRequest::Method::Post) {
            QCOMPARE(outcome.kind(), ErrorKind::OutcomeUnknown);
            continue;
        }
        QVERIFY2(outcome.hasValue(), qPrintable(outcome.hasValue() ? QString() : outcome.error().detail));
        QCOMPARE(outcome.value().status, status);
        QCOMPARE(outcome.value().body, body);
        QCOMPARE(outcome.value().contentType, "text/html; charset=utf-8");
    }
    QCOMPARE(server.posts(), 1);
    QCOMPARE(server.requests().size(), 2);
}

void TestTransport::whatGoesOut()
{
    RawServer server([](const RawRequest &) { return RawAnswer::http(200); });
    HttpRequest request = postRequest(server.url(QStringLiteral("/a%20b?name=Ana%2BRuiz&x=%26")), "{\"title\":\"é\"}");
    request.headers.append(std::pair<QByteArray, QByteArray>("Authorization", "Bearer abc"));
    request.headers.append(std::pair<QByteArray, QByteArray>("Accept", "application/ld+json"));
    QVERIFY(exchange(request).hasValue());
    const RawRequest seen = server.requests().constFirst();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/a%20b?name=Ana%2BRuiz&x=%26");
    QCOMPARE(seen.body, "{\"title\":\"é\"}");
    QCOMPARE(seen.header("Authorization"), QByteArray("Bearer abc"));
    QCOMPARE(seen.header("Accept"), QByteArray("application/ld+json"));
    QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(seen.header("Content-Length"), QByteArray::number(seen.body.size()));
    QVERIFY(!seen.header("Transfer-Encoding") && !seen.header("Cookie") && !seen.header("Upgrade"));
    QCOMPARE(seen.header("User-Agent"), QByteArray("Foyer"));
}

void TestTransport::datesAndRetryAfter()
{
    const auto server = std::make_unique<RawServer>([](const RawRequest &) {
        return RawAnswer::http(429, "{}",
                               {"Date: Wed, 18 Nov 2026 10:00:00 GMT", "Retry-After: Wed, 18 Nov 2026 10:00:42 GMT"});
    });
    const auto outcome = exchange(getRequest(server->url()));
    QVERIFY(outcome.hasValue());
    QCOMPARE(outcome.value().serverTime.value().toIso(), QStringLiteral("2026-11-18T10:00:00Z"));
    QVERIFY(outcome.value().retryAfter == 42s); // by the server's clock, whatever this machine's says
}

void TestTransport::refusedBeforeSending_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    const QByteArray fine("{}");
    const QString here(QStringLiteral("http://127.0.0.1:9/"));
    QTest::newRow("plain http elsewhere") << QStringLiteral("http://example.org/") << fine << fine;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << fine << fine;
    QTest::newRow("data") << QStringLiteral("data:text/plain,x") << fine << fine;
    QTest::newRow("user info") << QStringLiteral("https://a:b@localhost/") << fine << fine;
    QTest::newRow("fragment") << QStringLiteral("https://localhost/#x") << fine << fine;
    QTest::newRow("no host") << QStringLiteral("/v1/users") << fine << fine;
    QTest::newRow("header with line end") << here << QByteArray("a\r\nX-Evil: 1") << fine;
    QTest::newRow("header with NUL") << here << QByteArray("a\0b", 3) << fine;
    QTest::newRow("empty body") << here << fine << QByteArray();
}

void TestTransport::refusedBeforeSending()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, body);
    HttpRequest request = postRequest(QUrl(url), body);
    request.headers.append(std::pair<QByteArray, QByteArray>("X-Test", header));
    const auto outcome = exchange(request);
    QCOMPARE(outcome.kind(), ErrorKind::Cancelled);
    QCOMPARE(writeFate(outcome.error()), WriteFate::NotSent);
}

void TestTransport::deadlineCoversTheWholeExchange_data()
{
    QTest::addColumn<bool>("drip");
    QTest::addColumn<bool>("post");
    QTest::newRow("hang, get") << false << false;
    QTest::newRow("hang, post") << false << true;
    QTest::newRow("drip, get") << true << false;
    QTest::newRow("drip, post") << true << true;
}

void TestTransport::deadlineCoversTheWholeExchange()
{
    QFETCH(const bool, drip);
    QFETCH(const bool, post);
    RawServer server([drip](const RawRequest &) {
        RawAnswer answer = drip ? RawAnswer::http(200, QByteArray(10'000, 'x')) : RawAnswer::hang();
        if (drip)
            answer.dripEvery = 20ms; // a transfer timeout would start again with every byte
        return answer;
    });
    HttpRequest request = post ? postRequest(server.url()) : getRequest(server.url());
    request.deadline = 400ms;
    const auto start = m_clock.monotonic();
    const auto outcome = exchange(request);
    const auto took = m_clock.monotonic() - start;
    QCOMPARE(outcome.kind(), post ? ErrorKind::OutcomeUnknown : ErrorKind::Timeout);
    QVERIFY2(took >= 350ms && took < 5s, qPrintable(QString::number(took.count())));
}

void TestTransport::longAnswersAreCutOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("filler");
    const qint64 twoHundredMegabytes = 200LL * 1024 * 1024;
    QTest::newRow("200 MB, length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 209715200\r\n\r\n")
                                    << twoHundredMegabytes;
    QTest::newRow("200 MB, no length") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << twoHundredMegabytes;

    QProcess gzip;
    gzip.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("head -c 1000000000 /dev/zero | gzip -9")});
    QVERIFY(gzip.waitForFinished(60'000));
    const QByteArray bomb = gzip.readAllStandardOutput();
    QVERIFY(bomb.size() > 500'000 && bomb.size() < 2'000'000);
    QTest::newRow("gzip bomb") << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " +
                                             QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb)
                               << qint64(0);
}

void TestTransport::longAnswersAreCutOff()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qint64, filler);
    RawServer server([&](const RawRequest &) {
        RawAnswer answer;
        answer.bytes = bytes;
        answer.filler = filler;
        answer.then = RawAnswer::Then::Close;
        return answer;
    });
    const auto memory = [] {
        QFile status(QStringLiteral("/proc/self/statm"));
        return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
    };
    const qint64 before = memory();
    for (const HttpRequest &request : {getRequest(server.url()), postRequest(server.url())}) {
        const auto outcome = exchange(request);
        const bool isPost = request.method == HttpRequest::Method::Post;
        QCOMPARE(outcome.kind(), isPost ? ErrorKind::OutcomeUnknown : ErrorKind::Protocol);
        QVERIFY(!HttpTransport::isCutAnswer(outcome.error()));
    }
    QCOMPARE(server.posts(), 1);
    QCOMPARE(server.requests().constFirst().header("Accept-Encoding"), QByteArray("identity"));
    const qint64 grown = memory() - before;
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed
    QVERIFY2(grown < 96LL * 1024 * 1024, qPrintable(QString::number(grown)));
#else
    Q_UNUSED(grown)
#endif
}

void TestTransport::cutAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    const std::optional<ErrorKind> fine;
    const std::optional<ErrorKind> protocol(ErrorKind::Protocol);
    QTest::newRow("shorter than said") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"a\":1}")
                                       << protocol;
    QTest::newRow("nothing of what was said") << QByteArray("HTTP/1.1 201 OK\r\nContent-Length: 9\r\n\r\n") << protocol;
    QTest::newRow("last chunk missing")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n") << protocol;
    QTest::newRow("chunk cut") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\"")
                               << protocol;
    QTest::newRow("no length at all") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"a\":1}") << fine;
    QTest::newRow("length is no number") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{\"a\":1}")
                                         << protocol;
    QTest::newRow("not http") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << std::optional(ErrorKind::Offline);
}

void TestTransport::cutAnswers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const std::optional<ErrorKind>, kind);
    RawServer server([&](const RawRequest &) {
        RawAnswer answer;
        answer.bytes = bytes;
        answer.then = RawAnswer::Then::Close;
        return answer;
    });
    HttpRequest request = getRequest(server.url());
    request.deadline = 3s;
    const auto outcome = exchange(request);
    HttpRequest post = postRequest(server.url());
    post.deadline = 3s;
    const auto write = exchange(post);
    if (bytes.contains("chunked")) {
        // Qt 6.4 reports a missing chunk, or never ends, or calls the answer complete: it depends on what it notices
        // first. ApiClient sees to the last; nothing is made up in any case.
        for (const auto &one : {outcome, write})
            QVERIFY(one.hasValue() ? bytes.contains(one.value().body) : one.kind() != ErrorKind::Offline);
        if (!write.hasValue())
            QCOMPARE(write.kind(), ErrorKind::OutcomeUnknown);
    } else {
        QCOMPARE(outcome.kind(), kind);
        // Without any length Qt can't tell a POST's answer from a lost one.
        if (kind || !write.hasValue())
            QCOMPARE(write.kind(), ErrorKind::OutcomeUnknown);
    }
    QCOMPARE(server.posts(), 1);
}

void TestTransport::redirectIsAnAnswer()
{
    RawServer other([](const RawRequest &) { return RawAnswer::http(200); });
    for (const int status : {301, 302, 303, 307, 308}) {
        RawServer server([&](const RawRequest &) {
            return RawAnswer::http(status, "{}", {"Location: " + other.url().toEncoded()});
        });
        for (HttpRequest request : {getRequest(server.url()), postRequest(server.url())}) {
            request.headers.append(std::pair<QByteArray, QByteArray>("Authorization", "Bearer secret"));
            const auto outcome = exchange(request);
            QVERIFY(outcome.kind() == ErrorKind::OutcomeUnknown || outcome.value().status == status);
        }
        QCOMPARE(server.requests().size(), 2);
    }
    QCOMPARE(other.connections(), 0);
}

void TestTransport::noCookies()
{
    RawServer server([](const RawRequest &) {
        return RawAnswer::http(200, "{}",
                               {"Set-Cookie: session=1; Path=/", "Cache-Control: max-age=3600", "ETag: \"1\""});
    });
    HttpTransport transport(m_clock);
    for (int i = 0; i < 2; ++i) {
        Collected<HttpResponse> outcome;
        const auto handle = transport.send(getRequest(server.url()), this, outcome.callback());
        QTRY_VERIFY(outcome.hasValue());
    }
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().constLast().header("Cookie"));
    QVERIFY(!server.requests().constLast().header("If-None-Match"));
}

void TestTransport::loopbackIgnoresTheProxy()
{
    RawServer proxy([](const RawRequest &) { return RawAnswer::http(502); });
    RawServer server([](const RawRequest &) { return RawAnswer::http(200); });
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()));
    const auto direct = exchange(getRequest(server.url()));
    const auto elsewhere = exchange(postRequest(QUrl(QStringLiteral("https://workplace.invalid/"))));
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QVERIFY(direct.hasValue());
    QCOMPARE(direct.value().status, 200);
    QCOMPARE(elsewhere.kind(), ErrorKind::Offline); // the tunnel was refused: nothing of ours was in it
    QVERIFY(!proxy.requests().isEmpty());
    QCOMPARE(proxy.requests().constFirst().method, "CONNECT");
    QVERIFY(!proxy.requests().constFirst().head.contains("application/json"));
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
