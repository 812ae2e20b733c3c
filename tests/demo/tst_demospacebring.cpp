// SPDX-License-Identifier: MIT
#include "demosystems.h"

using namespace Foyer;

/** The demo as Spacebring: its key, its pace, its places. */
class TestDemoSpacebring final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_demo.reset(); }

    void withTheRightKeyOnly_data();
    void withTheRightKeyOnly();
    void keysFollowTheSeed();
    void tenRequestsASecond();
    void pathsAndMethods();
    void locations();
    void resourcesInPages();
    void kindsOfResources();
    void resourcesOfWhat_data();
    void resourcesOfWhat();

private:
    std::unique_ptr<DemoSystems> m_demo;
};

void TestDemoSpacebring::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_demo = std::make_unique<DemoSystems>();
    QVERIFY(m_demo->started);
}

void TestDemoSpacebring::withTheRightKeyOnly_data()
{
    QTest::addColumn<QByteArray>("authorization"); ///< ID and SECRET stand for the right ones, Basic for its encoding
    QTest::addColumn<int>("status");
    QTest::newRow("right") << QByteArray("Basic ID:SECRET") << 200;
    QTest::newRow("the scheme in small letters") << QByteArray("basic ID:SECRET") << 200;
    QTest::newRow("no header") << QByteArray() << 401;
    QTest::newRow("wrong secret") << QByteArray("Basic ID:wrong") << 401;
    QTest::newRow("wrong id") << QByteArray("Basic wrong:SECRET") << 401;
    QTest::newRow("nothing") << QByteArray("Basic :") << 401;
    QTest::newRow("no colon") << QByteArray("Basic ID") << 401;
    QTest::newRow("more behind it") << QByteArray("Basic ID:SECRET:") << 401;
    QTest::newRow("another scheme") << QByteArray("Bearer ID:SECRET") << 401;
    QTest::newRow("not base64") << QByteArray("Basic %%%") << 401;
    QTest::newRow("empty") << QByteArray("Basic ") << 401;
}

void TestDemoSpacebring::withTheRightKeyOnly()
{
    QFETCH(const QByteArray, authorization);
    QByteArray key = authorization.mid(authorization.indexOf(' ') + 1);
    key.replace("ID", m_demo->server.spacebringClientId().toUtf8());
    key.replace("SECRET", m_demo->server.spacebringClientSecret().toUtf8());
    const QByteArray encoded = key.contains('%') ? key : key.toBase64();
    httplib::Headers headers;
    if (!authorization.isEmpty())
        headers.emplace("Authorization", (authorization.left(authorization.indexOf(' ') + 1) + encoded).toStdString());

    const DemoReply reply = m_demo->spacebring.get(QStringLiteral("/locations/v1"), headers);
    QTEST(reply.status, "status");
    QCOMPARE(reply.header("Content-Type"), std::string("application/json; charset=utf-8"));
    if (reply.status == 401) {
        QVERIFY(!reply.text("message").isEmpty());
        QVERIFY(!reply.text("type").isEmpty());
    }
}

void TestDemoSpacebring::keysFollowTheSeed()
{
    const DemoServer same(DemoOptions{1, 10, 0, 600}, m_demo->clock);
    const DemoServer other(DemoOptions{2, 10, 0, 600}, m_demo->clock);
    QCOMPARE(same.spacebringClientId(), m_demo->server.spacebringClientId());
    QCOMPARE(same.spacebringClientSecret(), m_demo->server.spacebringClientSecret());
    QVERIFY(other.spacebringClientId() != same.spacebringClientId());
    QVERIFY(other.spacebringClientSecret() != same.spacebringClientSecret());
    QVERIFY(same.spacebringClientId() != same.clientId());
}

void TestDemoSpacebring::tenRequestsASecond()
{
    m_demo->server.setThrottling(true);
    const auto ask = [&] { return m_demo->spacebring.get(QStringLiteral("/locations/v1")); };
    for (int i = 0; i < 10; ++i)
        QCOMPARE(ask().status, 200);
    const DemoReply refused = ask();
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("Retry-After"), std::string("1"));
    QCOMPARE(refused.text("type"), QStringLiteral("TooManyRequestsError"));
    QVERIFY(!refused.text("message").isEmpty());
    // A caller without the key takes nothing from the one who has it, and Nexudus counts for itself.
    QCOMPARE(m_demo->spacebring.get(QStringLiteral("/locations/v1"), {}).status, 401);
    QVERIFY(m_demo->nexudus.signIn());

    m_demo->clock.advance(std::chrono::milliseconds(999));
    QCOMPARE(ask().status, 429);
    m_demo->clock.advance(std::chrono::milliseconds(1));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(ask().status, 200);
    QCOMPARE(ask().status, 429);
    m_demo->server.setThrottling(false);
    QCOMPARE(ask().status, 200);
}

void TestDemoSpacebring::pathsAndMethods()
{
    for (const char *path : {"/resources/v2", "/resources/bookings/v1/", "/locations/v1/x", "/resources/"}) {
        const DemoReply none = m_demo->spacebring.get(QString::fromLatin1(path));
        QCOMPARE(none.status, 404);
        QCOMPARE(none.text("type"), QStringLiteral("NotFoundError"));
    }
    const auto key = httplib::make_basic_authentication_header(m_demo->server.spacebringClientId().toStdString(),
                                                               m_demo->server.spacebringClientSecret().toStdString());
    const DemoReply write =
        DemoClient::reply(m_demo->spacebring.http().Post("/resources/bookings/v1", {key}, "{}", "application/json"));
    QCOMPARE(write.status, 405);
    QCOMPARE(write.header("Allow"), std::string("GET"));
    const DemoReply head = DemoClient::reply(m_demo->spacebring.http().Head("/locations/v1", {key}));
    QCOMPARE(head.status, 200);
    QCOMPARE(head.body.size(), 0);
}

void TestDemoSpacebring::locations()
{
    const QJsonObject answer = m_demo->spacebring.get(QStringLiteral("/locations/v1")).object();
    QCOMPARE(answer.keys(), QStringList{QStringLiteral("locations")}); // no pages
    QStringList zones;
    QSet<QString> ids;
    for (const QJsonValue &one : answer.value(u"locations").toArray()) {
        const QJsonObject location = one.toObject();
        zones.append(location.value(u"timezoneId").toString());
        ids.insert(location.value(u"id").toString());
        QVERIFY(!location.value(u"title").toString().isEmpty());
        QVERIFY(!location.value(u"address").toString().isEmpty());
        QCOMPARE(location.value(u"currencyCode").toString().size(), 3);
    }
    QCOMPARE(zones.join(u' '),
             QStringLiteral("Europe/London America/Chicago Australia/Lord_Howe Asia/Tokyo Europe/London"));
    QCOMPARE(ids.size(), 5);
}

void TestDemoSpacebring::resourcesInPages()
{
    const QString path =
        QStringLiteral("/resources/v1?locationRef=") + m_demo->spacebring.location(QStringLiteral("Quayside Commons"));
    QList<int> sizes;
    const QJsonArray usual = m_demo->spacebring.all(path, "resources", &sizes);
    QVERIFY2(usual.size() > 100, qPrintable(QString::number(usual.size())));
    QCOMPARE(sizes.first(), 25);
    QCOMPARE(m_demo->spacebring.all(path + QStringLiteral("&limit=7"), "resources"), usual);
    QSet<QString> ids;
    for (const QJsonValue &one : usual)
        ids.insert(one.toObject().value(u"id").toString());
    QCOMPARE(ids.size(), usual.size());

    const QString none =
        QStringLiteral("/resources/v1?locationRef=") + m_demo->spacebring.location(QStringLiteral("Elm Street Annexe"));
    const QJsonObject empty = m_demo->spacebring.get(none).object();
    QVERIFY(empty.value(u"resources").isArray());
    QCOMPARE(empty.keys(), QStringList{QStringLiteral("resources")});
}

void TestDemoSpacebring::kindsOfResources()
{
    const QString path = QStringLiteral("/resources/v1?limit=100&locationRef=") +
                         m_demo->spacebring.location(QStringLiteral("Quayside Commons"));
    QMap<QString, int> counts;
    int withCapacity = 0;
    const QJsonArray all = m_demo->spacebring.all(path, "resources");
    for (const QJsonValue &one : all) {
        ++counts[one.toObject().value(u"type").toString()];
        const QJsonValue capacity = one.toObject().value(u"capacity");
        QVERIFY(capacity.isNull() || capacity.toInt() >= 1);
        withCapacity += capacity.isNull() ? 0 : 1;
    }
    QCOMPARE(counts.keys(),
             (QStringList{QStringLiteral("dedicatedDesk"), QStringLiteral("hotDesk"), QStringLiteral("office"),
                          QStringLiteral("parkingLot"), QStringLiteral("phoneBooth"), QStringLiteral("room")}));
    QVERIFY(withCapacity > 0 && withCapacity < all.size());

    const auto some = m_demo->spacebring.all(path + QStringLiteral("&types=room,office"), "resources");
    QCOMPARE(some.size(), counts.value(QStringLiteral("room")) + counts.value(QStringLiteral("office")));
}

void TestDemoSpacebring::resourcesOfWhat_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("path"); ///< of the only issue
    QTest::newRow("nothing") << QString() << "locationRef";
    QTest::newRow("no uuid") << "locationRef=london"
                             << "locationRef";
    QTest::newRow("unknown") << "locationRef=3c90c3cc-0d44-4b50-8888-8dd25736052a"
                             << "locationRef";
    QTest::newRow("a kind of later versions") << "locationRef=LONDON&types=phoneBooth"
                                              << "types";
    QTest::newRow("too many") << "locationRef=LONDON&limit=101"
                              << "limit";
    QTest::newRow("made-up token") << "locationRef=LONDON&nextPageToken=abc"
                                   << "nextPageToken";
}

void TestDemoSpacebring::resourcesOfWhat()
{
    QFETCH(QString, query);
    query.replace(QStringLiteral("LONDON"), m_demo->spacebring.location(QStringLiteral("Quayside Commons")));
    const DemoReply reply = m_demo->spacebring.get(QStringLiteral("/resources/v1?") + query);
    QCOMPARE(reply.status, 400);
    const QJsonArray issues = reply.object().value(u"issues").toArray();
    QCOMPARE(issues.size(), 1);
    QTEST(issues.at(0).toObject().value(u"path").toArray().at(0).toString(), "path");
    QVERIFY(!issues.at(0).toObject().value(u"message").toString().isEmpty());
    QVERIFY(!reply.text("message").isEmpty());
    QCOMPARE(reply.text("type"), QStringLiteral("BadRequestError"));
}

QTEST_GUILESS_MAIN(TestDemoSpacebring)
#include "tst_demospacebring.moc"
