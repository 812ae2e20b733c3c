// SPDX-License-Identifier: MIT
#include "clock.h"
#include "collected.h"
#include "httptransport.h"
#include "rawserver.h"
#include "testcertificates.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Foyer;

namespace {

const QByteArray wholeAnswer = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n"
                               "{\"id\":1}";
const QByteArray chunkedAnswer = "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n"
                                 "3\r\n{\"i\r\n5\r\nd\":1}\r\n0\r\n\r\n";

} // namespace

/** Counts the POSTs that arrive, over real sockets, for every way in which an answer can fail to come. */
class TestPostOnce final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();
    void faultAfterTheRequest_data();
    void faultAfterTheRequest();
    void cutAtEveryByte_data();
    void cutAtEveryByte();
    void nothingArrives_data();
    void nothingArrives();
    void everyPostHasItsConnection_data();
    void everyPostHasItsConnection();
    void bigBodyStoppedHalfway();
    void answerBeforeTheBody();
    void plainPostArrivesMoreThanOnce_data();
    void plainPostArrivesMoreThanOnce();

private:
    enum class Fault { Close, Reset, Hang };
    static RawAnswer answerOf(Fault fault);
    std::unique_ptr<RawServer> serverWith(bool tls, const RawServer::Script &script) const;
    /** One more POST by the same road, answered: whatever Qt had still to send would have arrived before it. */
    void fence(HttpTransport &transport, RawServer &server);

    SystemClock m_clock;
    TestCertificates m_certificates;
};

void TestPostOnce::initTestCase()
{
    QVERIFY2(m_certificates.fault().isEmpty(), qPrintable(m_certificates.fault()));
}

RawAnswer TestPostOnce::answerOf(Fault fault)
{
    switch (fault) {
    case Fault::Close:
        return RawAnswer::closeSilently();
    case Fault::Reset:
        return RawAnswer::reset();
    case Fault::Hang:
        return RawAnswer::hang();
    }
    return {};
}

std::unique_ptr<RawServer> TestPostOnce::serverWith(bool tls, const RawServer::Script &script) const
{
    return tls ? std::make_unique<RawServer>(script, m_certificates.localhost()) : std::make_unique<RawServer>(script);
}

void TestPostOnce::fence(HttpTransport &transport, RawServer &server)
{
    const int before = server.posts();
    server.setScript([](const RawRequest &) { return RawAnswer::http(200); });
    Collected<HttpResponse> done;
    const auto handle = transport.send(postRequest(server.url(QStringLiteral("/fence"))), this, done.callback());
    QVERIFY(done.wait());
    QCOMPARE(server.posts(), before + (done.hasValue() ? 1 : 0));
}

void TestPostOnce::faultAfterTheRequest_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<Fault>("fault");
    for (const bool tls : {false, true}) {
        for (const bool reused : {false, true}) {
            const auto row = [&](const char *name, Fault fault) {
                QTest::addRow("%s, %s, %s", name, tls ? "tls" : "plain", reused ? "reused" : "fresh")
                    << tls << reused << fault;
            };
            row("close", Fault::Close);
            row("reset", Fault::Reset);
            row("hang", Fault::Hang);
        }
    }
}

void TestPostOnce::faultAfterTheRequest()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, reused);
    QFETCH(const Fault, fault);
    // This server keeps the connection although it was asked to close, so a second POST could go into it.
    const auto server = serverWith(tls, [](const RawRequest &) { return RawAnswer::http(200); });
    HttpTransport transport(m_clock, m_certificates.trusting());
    if (reused) {
        Collected<HttpResponse> first;
        const auto handle = transport.send(postRequest(server->url()), this, first.callback());
        QVERIFY(first.wait() && first.hasValue());
        server->forgetRequests();
    }
    server->setScript([fault](const RawRequest &) { return answerOf(fault); });
    Collected<HttpResponse> outcome;
    HttpRequest request = postRequest(server->url());
    if (fault == Fault::Hang)
        request.deadline = std::chrono::milliseconds(tls ? 1500 : 500);
    const auto handle = transport.send(request, this, outcome.callback());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.kind(), ErrorKind::OutcomeUnknown);
    QCOMPARE(server->requests().constLast().numberOnConnection, 0); // never into one that was used before
    QCOMPARE(server->posts(), 1);
    fence(transport, *server);
    QCOMPARE(outcome.calls(), 1);
}

void TestPostOnce::cutAtEveryByte_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("length, plain") << false << false << wholeAnswer;
    QTest::newRow("length, plain, reset") << false << true << wholeAnswer;
    QTest::newRow("length, tls") << true << false << wholeAnswer;
    QTest::newRow("length, tls, reset") << true << true << wholeAnswer;
    QTest::newRow("chunked, plain") << false << false << chunkedAnswer;
    QTest::newRow("chunked, tls") << true << false << chunkedAnswer;
}

void TestPostOnce::cutAtEveryByte()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, reset);
    QFETCH(const QByteArray, answer);
    const auto server = serverWith(tls, [](const RawRequest &) { return RawAnswer::closeSilently(); });
    HttpTransport transport(m_clock, m_certificates.trusting());
    for (qsizetype cut = 0; cut <= answer.size(); ++cut) {
        server->forget();
        server->setScript([&answer, cut, reset](const RawRequest &) {
            RawAnswer whole;
            whole.bytes = answer;
            RawAnswer part = whole.cutAfter(cut);
            if (reset)
                part.then = RawAnswer::Then::Reset;
            return part;
        });
        // Qt 6.4 never reports an end between a chunk's length and its line end: only the deadline does.
        HttpRequest request = postRequest(server->url());
        request.deadline = std::chrono::seconds(1);
        Collected<HttpResponse> outcome;
        RequestHandle handle;
        for (int attempt = 0; attempt < 5 && server->posts() == 0; ++attempt) {
            outcome = {};
            handle = transport.send(request, this, outcome.callback());
            QVERIFY(outcome.wait());
            // A cut answer leaves a dying connection behind, and the next POST may meet it: then nothing was sent.
            if (outcome.kind() == ErrorKind::Offline)
                QCOMPARE(server->posts(), 0);
        }
        const bool isWhole = cut == answer.size() && !reset; // a reset may take even a whole answer away
        const QByteArray where = "cut after " + QByteArray::number(cut) + " bytes";
        if (isWhole)
            QVERIFY2(outcome.hasValue() && outcome.value().body == "{\"id\":1}", where.constData());
        else if (cut < answer.size() && outcome.hasValue()) // Qt's mistake about chunks; never the whole body, then
            QVERIFY2(answer == chunkedAnswer && cut >= answer.indexOf("\r\n\r\n") &&
                         (outcome.value().body != "{\"id\":1}" || cut >= answer.size() - 7),
                     where.constData());
        else if (cut < answer.size())
            QVERIFY2(outcome.kind() == ErrorKind::OutcomeUnknown, where.constData());
        QVERIFY2(server->posts() == 1, (where + ": " + QByteArray::number(server->posts())).constData());
        if (cut % 16 == 0)
            fence(transport, *server);
    }
}

void TestPostOnce::nothingArrives_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("refused") << QStringLiteral("refused") << ErrorKind::Offline;
    QTest::newRow("refused, tls") << QStringLiteral("refused tls") << ErrorKind::Offline;
    QTest::newRow("no such host") << QStringLiteral("dns") << ErrorKind::Offline;
    QTest::newRow("expired certificate") << QStringLiteral("expired") << ErrorKind::Tls;
    QTest::newRow("another host's certificate") << QStringLiteral("other host") << ErrorKind::Tls;
    QTest::newRow("unknown authority") << QStringLiteral("untrusted") << ErrorKind::Tls;
    QTest::newRow("plain server, tls client") << QStringLiteral("not tls") << ErrorKind::Tls;
}

void TestPostOnce::nothingArrives()
{
    QFETCH(const QString, what);
    QFETCH(const ErrorKind, kind);
    const auto script = [](const RawRequest &) { return RawAnswer::http(201); };
    const auto identity = what == u"expired"      ? m_certificates.expired()
                          : what == u"other host" ? m_certificates.otherHost()
                                                  : m_certificates.localhost();
    const bool isPlain = what == u"not tls" || what == u"refused";
    auto server = isPlain ? std::make_unique<RawServer>(script) : std::make_unique<RawServer>(script, identity);
    QUrl url = server->url();
    if (what == u"dns")
        url.setHost(QStringLiteral("no-such-host.invalid"));
    if (what == u"not tls") {
        url.setScheme(QStringLiteral("https"));
        server->setHeadScript([](const RawRequest &) { return RawAnswer::http(400); });
    }
    if (what.startsWith(u"refused"))
        server.reset(); // the port is free again: nobody listens

    HttpTransport transport(m_clock, what == u"untrusted" ? QSslConfiguration::defaultConfiguration()
                                                          : m_certificates.trusting());
    Collected<HttpResponse> outcome;
    HttpRequest request = postRequest(url);
    if (what == u"not tls")
        request.deadline = std::chrono::seconds(2); // the server waits for a line that TLS never sends
    const auto handle = transport.send(request, this, outcome.callback());
    QVERIFY(outcome.wait());
    if (what == u"not tls") // which of the two gives up first is not ours to say
        QVERIFY(outcome.kind() == ErrorKind::Tls || outcome.kind() == ErrorKind::Timeout);
    else
        QCOMPARE(outcome.kind(), kind);
    QCOMPARE(writeFate(outcome.error()), WriteFate::NotSent);
    if (server) {
        QCOMPARE(server->heads(), 0);
        QCOMPARE(server->posts(), 0);
    }
}

void TestPostOnce::everyPostHasItsConnection_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("announced");
    QTest::newRow("plain") << false << true;
    QTest::newRow("tls") << true << true;
    QTest::newRow("plain, closes without a word") << false << false;
    QTest::newRow("tls, closes without a word") << true << false;
}

/** As fast as it goes, one after the other, and a read before each: no POST may meet a connection that is dying. */
void TestPostOnce::everyPostHasItsConnection()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, announced);
    const auto server = serverWith(tls, [announced](const RawRequest &request) {
        RawAnswer answer =
            RawAnswer::http(201, "{}", announced ? QList<QByteArray>{"Connection: close"} : QList<QByteArray>{});
        if (request.method == "POST")
            answer.then = RawAnswer::Then::Close;
        return request.method == "POST" ? answer : RawAnswer::http(200);
    });
    HttpTransport transport(m_clock, m_certificates.trusting());
    int lost = 0;
    constexpr int rounds = 40;
    for (int i = 0; i < rounds; ++i) {
        Collected<HttpResponse> before;
        const auto read = transport.send(getRequest(server->url()), this, before.callback());
        QVERIFY(before.wait());
        Collected<HttpResponse> outcome;
        const auto handle = transport.send(postRequest(server->url()), this, outcome.callback());
        QVERIFY(outcome.wait());
        lost += outcome.hasValue() ? 0 : 1;
        if (announced)
            QVERIFY2(outcome.hasValue(), qPrintable(QString::number(i)));
        else if (!outcome.hasValue()) // the close crossed the request: it arrived once or not at all, and we don't say
                                      // which
            QVERIFY(outcome.kind() == ErrorKind::OutcomeUnknown || outcome.kind() == ErrorKind::Offline);
    }
    QVERIFY(server->posts() <= rounds && server->posts() >= rounds - lost);
    for (const RawRequest &request : server->requests())
        QVERIFY(request.method == "GET" || request.header("Connection") == QByteArray("close"));
    if (announced)
        QVERIFY(server->connections() >= rounds + 1);
    else
        qInfo("%d of %d POSTs met a connection that was just being closed", lost, rounds);
}

/** Half of a body is not a request; the server never sees a complete one, and we never call it "not sent". */
void TestPostOnce::bigBodyStoppedHalfway()
{
    RawServer server([](const RawRequest &) { return RawAnswer::http(201); });
    server.setHeadScript([](const RawRequest &) { return RawAnswer::reset(); });
    HttpTransport transport(m_clock);
    Collected<HttpResponse> outcome;
    const QByteArray body = "{\"a\":\"" + QByteArray(16 * 1024 * 1024, 'x') + "\"}";
    const auto handle = transport.send(postRequest(server.url(), body), this, outcome.callback());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.kind() == ErrorKind::OutcomeUnknown);
    QCOMPARE(server.posts(), 0);
}

void TestPostOnce::answerBeforeTheBody()
{
    RawServer server([](const RawRequest &) { return RawAnswer::http(201); });
    server.setHeadScript([](const RawRequest &) {
        RawAnswer answer = RawAnswer::http(413, "{\"message\":\"too long\"}");
        answer.then = RawAnswer::Then::KeepOpen;
        return std::optional(answer);
    });
    HttpTransport transport(m_clock);
    Collected<HttpResponse> outcome;
    HttpRequest request = postRequest(server.url());
    request.deadline = std::chrono::seconds(3);
    const auto handle = transport.send(request, this, outcome.callback());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.hasValue());
    QCOMPARE(outcome.value().status, 413);
    QCOMPARE(server.posts(), 0);
}

void TestPostOnce::plainPostArrivesMoreThanOnce_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

/** Why all of this is needed, and that the counting above can fail: the same with Qt's own post(QByteArray). */
void TestPostOnce::plainPostArrivesMoreThanOnce()
{
    QFETCH(const bool, tls);
    const auto server = serverWith(tls, [](const RawRequest &) { return RawAnswer::closeSilently(); });
    QNetworkAccessManager manager;
    QNetworkRequest request(server->url());
    request.setSslConfiguration(m_certificates.trusting());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray("{\"a\":1}")));
    QTRY_VERIFY(reply->isFinished());
    QTRY_VERIFY(server->posts() > 1);
    qInfo("post(QByteArray) arrived %d times", server->posts());
}

QTEST_GUILESS_MAIN(TestPostOnce)
#include "tst_postonce.moc"
