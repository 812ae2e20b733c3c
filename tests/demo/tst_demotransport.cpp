// SPDX-License-Identifier: MIT
#include "democlient.h"

#include <QElapsedTimer>

#include <thread>

using namespace Foyer;

/** Sign-in, headers, connections, and the server's own life. */
class TestDemoTransport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void tokenForTheRightKeyOnly();
    void tokenErrors_data();
    void tokenErrors();
    void tokensEnd();
    void withoutToken_data();
    void withoutToken();
    void mediaTypes();
    void methods();
    void everyAnswerHasItsDate();
    void postWithoutBody();
    void tooLarge();
    void sixteenKeptAliveClients();
    void idleConnectionsDoNotHoldUpTheEnd();
    void stopBeforeItWasReady();
    void portThatIsTaken();
    void laterAnswers();
    void startDoesNotWaitForThePeople();

private:
    std::unique_ptr<DemoClock> m_clock;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;
};

void TestDemoTransport::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_clock = std::make_unique<DemoClock>("2026-03-04T10:20:30Z");
    m_server = std::make_unique<DemoServer>(DemoOptions{1, 2000, 0, 600}, *m_clock);
    QVERIFY(m_server->start(nullptr));
    m_client = std::make_unique<DemoClient>(*m_server);
}

void TestDemoTransport::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestDemoTransport::tokenForTheRightKeyOnly()
{
    const DemoReply good = m_client->token(m_server->clientId(), m_server->clientSecret());
    QCOMPARE(good.status, 200);
    QCOMPARE(good.text("token_type"), QStringLiteral("Bearer"));
    QCOMPARE(good.object().value(u"expires_in").toInt(), 600);
    QVERIFY(good.text("access_token").size() > 30);
    QCOMPARE(good.header("Cache-Control"), std::string("no-store"));

    for (const auto &[id, secret] :
         {std::pair(m_server->clientId(), QStringLiteral("wrong")),
          std::pair(QStringLiteral("wrong"), m_server->clientSecret()), std::pair(QString(), QString())}) {
        const DemoReply bad = m_client->token(id, secret);
        QCOMPARE(bad.status, 401);
        QCOMPARE(bad.text("error"), QStringLiteral("invalid_client"));
        QVERIFY(!bad.text("error_description").isEmpty());
    }
    DemoServer other(DemoOptions{2, 10, 0, 600}, *m_clock);
    QVERIFY(other.clientSecret() != m_server->clientSecret());
}

void TestDemoTransport::tokenErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("error");
    QTest::newRow("no grant type") << QByteArray("client_id=x") << "application/x-www-form-urlencoded"
                                   << "unsupported_grant_type";
    QTest::newRow("another grant type") << QByteArray("grant_type=password") << "application/x-www-form-urlencoded"
                                        << "unsupported_grant_type";
    QTest::newRow("JSON") << QByteArray("{\"grant_type\":\"client_credentials\"}") << "application/json"
                          << "unsupported_grant_type";
    QTest::newRow("another scope") << QByteArray("grant_type=client_credentials&scope=admin&client_id=ID"
                                                 "&client_secret=SECRET")
                                   << "application/x-www-form-urlencoded"
                                   << "invalid_scope";
}

void TestDemoTransport::tokenErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(const QString, type);
    body.replace("ID", m_server->clientId().toUtf8()).replace("SECRET", m_server->clientSecret().toUtf8());
    const DemoReply reply = m_client->postRaw(QStringLiteral("/oauth2/token"), body, qPrintable(type));
    QCOMPARE(reply.status, 400);
    QTEST(reply.text("error"), "error");
}

void TestDemoTransport::tokensEnd()
{
    QVERIFY(m_client->signIn());
    const auto status = [&] { return m_client->get(QStringLiteral("buildings")).status; };
    QCOMPARE(status(), 200);
    m_clock->advance(std::chrono::seconds(599));
    QCOMPARE(status(), 200);
    m_clock->advance(std::chrono::seconds(1));
    QCOMPARE(status(), 401);
    QVERIFY(m_client->signIn());
    QCOMPARE(status(), 200);
    m_server->expireTokens();
    QCOMPARE(status(), 401);
}

void TestDemoTransport::withoutToken_data()
{
    QTest::addColumn<std::string>("authorization");
    QTest::newRow("none") << std::string();
    QTest::newRow("made up") << std::string("Bearer abc");
    QTest::newRow("another scheme") << std::string("Basic YTpi");
    QTest::newRow("empty") << std::string("Bearer ");
}

void TestDemoTransport::withoutToken()
{
    QFETCH(const std::string, authorization);
    httplib::Headers headers;
    if (!authorization.empty())
        headers.emplace("Authorization", authorization);
    const DemoReply read = DemoClient::reply(m_client->http().Get("/v1/public/users", headers));
    QCOMPARE(read.status, 401);
    QCOMPARE(read.header("WWW-Authenticate"), std::string("Bearer"));
    QCOMPARE(read.text("@type"), QStringLiteral("hydra:Error"));
    const DemoReply written =
        DemoClient::reply(m_client->http().Post("/v1/public/bookings", headers, "{}", "application/json"));
    QCOMPARE(written.status, 401);
}

void TestDemoTransport::mediaTypes()
{
    QVERIFY(m_client->signIn());
    const auto withAccept = [&](const char *accept) {
        httplib::Headers headers = m_client->headers();
        headers.erase("Accept");
        if (accept)
            headers.emplace("Accept", accept);
        return DemoClient::reply(m_client->http().Get("/v1/public/buildings", headers)).status;
    };
    QCOMPARE(withAccept("application/ld+json"), 200);
    QCOMPARE(withAccept("text/html, application/ld+json;q=0.8"), 200);
    QCOMPARE(withAccept("*/*"), 200);
    QCOMPARE(withAccept(nullptr), 200);
    QCOMPARE(withAccept("text/html"), 406);
    QCOMPARE(m_client->postRaw(QStringLiteral("bookings"), "{}", "text/plain").status, 415);
    QCOMPARE(m_client->postRaw(QStringLiteral("bookings"), "{}", "application/json; charset=utf-8").status, 422);
}

void TestDemoTransport::methods()
{
    QVERIFY(m_client->signIn());
    const DemoReply wrong = m_client->postRaw(QStringLiteral("users"), "{}", "application/json");
    QCOMPARE(wrong.status, 405);
    QCOMPARE(wrong.header("Allow"), std::string("GET"));
    QCOMPARE(DemoClient::reply(m_client->http().Delete("/v1/public/bookings", m_client->headers())).status, 405);
    QCOMPARE(m_client->get(QStringLiteral("/oauth2/token")).status, 405);
    const DemoReply head = DemoClient::reply(m_client->http().Head("/v1/public/buildings", m_client->headers()));
    QCOMPARE(head.status, 200);
    QCOMPARE(head.body.size(), 0);
    for (const char *path : {"/", "/v1", "/v2/public/users", "/v1/public/wings", "/oauth2/token/more", "/a%0Ab"}) {
        const DemoReply none = m_client->get(QString::fromLatin1(path));
        QCOMPARE(none.status, 404);
        QCOMPARE(none.text("@type"), QStringLiteral("hydra:Error"));
    }
}

void TestDemoTransport::everyAnswerHasItsDate()
{
    for (const char *path : {"buildings", "nothing", "/static/none"})
        QCOMPARE(m_client->get(QString::fromLatin1(path)).header("Date"), std::string("Wed, 04 Mar 2026 10:20:30 GMT"));
    QVERIFY(m_client->signIn());
    QCOMPARE(m_client->get(QStringLiteral("buildings")).header("Content-Type"),
             std::string("application/ld+json; charset=utf-8"));
}

void TestDemoTransport::postWithoutBody()
{
    QVERIFY(m_client->signIn());
    QElapsedTimer timer;
    timer.start();
    const DemoReply reply = m_client->postRaw(QStringLiteral("bookings/01ARZ3NDEKTSV4RRFFQ69G5FAV/cancel"), {}, "");
    QCOMPARE(reply.status, 404);
    QVERIFY(timer.elapsed() < 3000);
}

void TestDemoTransport::tooLarge()
{
    QVERIFY(m_client->signIn());
    const DemoReply reply =
        m_client->postRaw(QStringLiteral("bookings"), QByteArray(2 * 1024 * 1024, 'x'), "application/json");
    QVERIFY(reply.status == 413 || reply.status == 0); // the connection may end before all of it was sent
    DemoClient next(*m_server);
    QVERIFY(next.signIn());
}

void TestDemoTransport::sixteenKeptAliveClients()
{
    constexpr int count = 16;
    std::atomic<int> served = 0;
    std::vector<std::thread> clients;
    for (int i = 0; i < count; ++i) {
        clients.emplace_back([&] {
            DemoClient client(*m_server);
            if (!client.signIn())
                return;
            for (int page = 1; page <= 4; ++page) {
                const DemoReply reply = client.get(QStringLiteral("users?itemsPerPage=500&page=%1").arg(page));
                served += reply.status == 200 && reply.members().size() == 500 ? 1 : 0;
            }
            // All stay connected until the last one was served.
            QElapsedTimer patience;
            patience.start();
            while (served < count * 4 && patience.elapsed() < 20'000)
                std::this_thread::yield();
        });
    }
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(served.load(), count * 4);
    QCOMPARE(m_server->requestsReceived(), count * 5);
}

void TestDemoTransport::idleConnectionsDoNotHoldUpTheEnd()
{
    QVERIFY(m_client->signIn());
    DemoClient other(*m_server);
    QVERIFY(other.signIn());
    QElapsedTimer timer;
    timer.start();
    m_server->stop();
#ifndef Q_OS_WIN
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
#endif
    QCOMPARE(other.get(QStringLiteral("buildings")).status, 0);
    m_server->stop();
}

void TestDemoTransport::stopBeforeItWasReady()
{
    for (int i = 0; i < 10; ++i) {
        DemoServer many(DemoOptions{1, 200'000, 0, 600}, *m_clock);
        QVERIFY(many.start(nullptr));
    }
    const DemoServer never(DemoOptions{}, *m_clock);
    QVERIFY(never.url().isEmpty());
}

void TestDemoTransport::portThatIsTaken()
{
    const auto port = static_cast<quint16>(m_server->url().port());
    DemoServer second(DemoOptions{1, 10, port, 600}, *m_clock);
    QString why;
    QVERIFY(!second.start(&why));
    QVERIFY(why.contains(QString::number(port)));
    m_server->stop();
    DemoServer third(DemoOptions{1, 10, port, 600}, *m_clock);
    QVERIFY2(third.start(&why), qPrintable(why));
    QCOMPARE(third.url().port(), port);
}

void TestDemoTransport::laterAnswers()
{
    QVERIFY(m_client->signIn());
    m_server->setLatency(std::chrono::milliseconds(150));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->get(QStringLiteral("buildings")).status, 200);
    QVERIFY(timer.elapsed() >= 150);
    m_server->setLatency(std::chrono::milliseconds(0));
    QCOMPARE(m_client->get(QStringLiteral("buildings")).status, 200);
}

void TestDemoTransport::startDoesNotWaitForThePeople()
{
    QElapsedTimer timer;
    timer.start();
    DemoServer crowd(DemoOptions{3, 200'000, 0, 600}, *m_clock);
    QVERIFY(crowd.start(nullptr));
    const qint64 started = timer.elapsed();
    DemoClient client(crowd);
    QVERIFY(client.signIn());
    QCOMPARE(client.get(QStringLiteral("users")).total(), 200'000);
    const qint64 answered = timer.elapsed();
    QVERIFY2(started * 2 < answered, qPrintable(QStringLiteral("%1 of %2 ms").arg(started).arg(answered)));
}

QTEST_GUILESS_MAIN(TestDemoTransport)
#include "tst_demotransport.moc"
