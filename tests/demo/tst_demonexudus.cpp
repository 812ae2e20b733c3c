// SPDX-License-Identifier: MIT
#include "demosystems.h"

using namespace Foyer;

/** The demo as Nexudus: sign-in, its pace, its lists. */
class TestDemoNexudus final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_demo.reset(); }

    void signIn();
    void signInErrors_data();
    void signInErrors();
    void oneTimeCode();
    void tokensEnd();
    void refreshTokens();
    void withoutToken_data();
    void withoutToken();
    void whoMayOnlyRead();
    void twentyRequestsASecond();
    void pathsAndMethods();
    void businessesAndTypes();
    void pages();
    void wrongPages_data();
    void wrongPages();
    void orders();
    void filters_data();
    void filters();
    void everyFieldOfOneResource();

private:
    [[nodiscard]] QString userForm() const
    {
        return QStringLiteral("username=%1&password=%2")
            .arg(m_demo->server.nexudusUser(), m_demo->server.nexudusPassword());
    }

    std::unique_ptr<DemoSystems> m_demo;
};

void TestDemoNexudus::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_demo = std::make_unique<DemoSystems>();
    QVERIFY(m_demo->started);
}

void TestDemoNexudus::signIn()
{
    const DemoReply reply = m_demo->nexudus.signInAs(m_demo->server.nexudusUser());
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.text("access_token").size() > 30);
    QVERIFY(reply.text("refresh_token").size() > 30);
    QVERIFY(reply.text("access_token") != reply.text("refresh_token"));
    QCOMPARE(reply.text("token_type"), QStringLiteral("bearer"));
    QCOMPARE(reply.object().value(u"expires_in").toInt(), 600);
    QCOMPARE(reply.header("Cache-Control"), std::string("no-store"));
    QCOMPARE(m_demo->nexudus.get(QStringLiteral("/api/sys/businesses")).status, 200);

    const DemoServer other(DemoOptions{2, 10, 0, 600}, m_demo->clock);
    QVERIFY(other.nexudusPassword() != m_demo->server.nexudusPassword());
    QCOMPARE(other.nexudusUser(), m_demo->server.nexudusUser());
}

void TestDemoNexudus::signInErrors_data()
{
    QTest::addColumn<QString>("form"); ///< GOOD stands for the right user and password
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QString form = QStringLiteral("application/x-www-form-urlencoded");
    QTest::newRow("right") << "grant_type=password&GOOD" << form << 200 << QString();
    QTest::newRow("with a charset") << "grant_type=password&GOOD" << form + QStringLiteral("; charset=UTF-8") << 200
                                    << QString();
    QTest::newRow("wrong password") << "grant_type=password&username=demo@nexudus.example&password=x" << form << 400
                                    << "invalid_grant";
    QTest::newRow("no password") << "grant_type=password&username=demo@nexudus.example" << form << 400
                                 << "invalid_grant";
    QTest::newRow("nobody") << "grant_type=password&username=nobody&password=x" << form << 400 << "invalid_grant";
    QTest::newRow("no grant") << "GOOD" << form << 400 << "unsupported_grant_type";
    QTest::newRow("another grant") << "grant_type=client_credentials&GOOD" << form << 400 << "unsupported_grant_type";
    QTest::newRow("made-up refresh token")
        << "grant_type=refresh_token&refresh_token=abc" << form << 400 << "invalid_grant";
    QTest::newRow("no refresh token") << "grant_type=refresh_token" << form << 400 << "invalid_grant";
    QTest::newRow("JSON") << "{\"grant_type\":\"password\"}"
                          << "application/json" << 400 << "invalid_request";
    QTest::newRow("a form by another name") << "grant_type=password&GOOD"
                                            << "text/plain" << 400 << "invalid_request";
}

void TestDemoNexudus::signInErrors()
{
    QFETCH(QString, form);
    QFETCH(const QString, type);
    form.replace(QStringLiteral("GOOD"), userForm());
    const DemoReply reply =
        DemoClient::reply(m_demo->nexudus.http().Post("/api/token", form.toStdString(), type.toStdString()));
    QTEST(reply.status, "status");
    QTEST(reply.text("error"), "error");
    QCOMPARE(reply.text("error_description").isEmpty(), reply.status == 200);
}

void TestDemoNexudus::oneTimeCode()
{
    const QString user = m_demo->server.nexudusOneTimeUser();
    const DemoReply asked = m_demo->nexudus.signInAs(user);
    QCOMPARE(asked.status, 400);
    QCOMPARE(asked.text("error"), QStringLiteral("invalid_grant"));
    QVERIFY(asked.text("error_description").contains(QStringLiteral("one-time code")));
    QCOMPARE(m_demo->nexudus.signInAs(user, QStringLiteral("000000")).status, 400);
    QCOMPARE(m_demo->nexudus.signInAs(user, m_demo->server.nexudusOneTimeCode()).status, 200);
    QCOMPARE(m_demo->nexudus.get(QStringLiteral("/api/sys/businesses")).status, 200);
    // Whoever needs none may send one.
    QCOMPARE(m_demo->nexudus.signInAs(m_demo->server.nexudusUser(), QStringLiteral("1")).status, 200);
}

void TestDemoNexudus::tokensEnd()
{
    QVERIFY(m_demo->nexudus.signIn());
    const auto status = [&] { return m_demo->nexudus.get(QStringLiteral("/api/sys/businesses")).status; };
    m_demo->clock.advance(std::chrono::seconds(599));
    QCOMPARE(status(), 200);
    m_demo->clock.advance(std::chrono::seconds(1));
    QCOMPARE(status(), 401);
    QVERIFY(m_demo->nexudus.signIn());
    QCOMPARE(status(), 200);
    m_demo->server.expireTokens();
    QCOMPARE(status(), 401);
}

void TestDemoNexudus::refreshTokens()
{
    const QString first = m_demo->nexudus.signInAs(m_demo->server.nexudusUser()).text("refresh_token");
    m_demo->server.expireTokens();
    const DemoReply second = m_demo->nexudus.refresh(first);
    QCOMPARE(second.status, 200);
    QCOMPARE(m_demo->nexudus.get(QStringLiteral("/api/sys/businesses")).status, 200);
    QCOMPARE(m_demo->nexudus.refresh(first).status, 400); // each is good once
    QCOMPARE(m_demo->nexudus.refresh(second.text("access_token")).status, 400);
    const DemoReply third = m_demo->nexudus.refresh(second.text("refresh_token"));
    QCOMPARE(third.status, 200);
    m_demo->server.expireRefreshTokens();
    QCOMPARE(m_demo->nexudus.refresh(third.text("refresh_token")).text("error"), QStringLiteral("invalid_grant"));

    const QString last = m_demo->nexudus.signInAs(m_demo->server.nexudusUser()).text("refresh_token");
    m_demo->clock.advance(std::chrono::hours(24 * 14));
    QCOMPARE(m_demo->nexudus.refresh(last).status, 400);
}

void TestDemoNexudus::withoutToken_data()
{
    QTest::addColumn<std::string>("authorization");
    QTest::newRow("none") << std::string();
    QTest::newRow("made up") << std::string("Bearer abc");
    QTest::newRow("another scheme") << std::string("Basic YTpi");
    QTest::newRow("empty") << std::string("Bearer ");
}

void TestDemoNexudus::withoutToken()
{
    QFETCH(const std::string, authorization);
    httplib::Headers headers;
    if (!authorization.empty())
        headers.emplace("Authorization", authorization);
    for (const char *path : {"/api/sys/businesses", "/api/spaces/resources", "/api/spaces/resources/1415003001"}) {
        const DemoReply read = DemoClient::reply(m_demo->nexudus.http().Get(path, headers));
        QCOMPARE(read.status, 401);
        QVERIFY(!read.text("Message").isEmpty());
    }
    const DemoReply written =
        DemoClient::reply(m_demo->nexudus.http().Post("/api/spaces/resources", headers, "{}", "application/json"));
    QCOMPARE(written.status, 401);
    // Nor does the other demo's key open this one.
    DemoClient kadence(m_demo->server);
    QVERIFY(kadence.signIn());
    QCOMPARE(kadence.get(QStringLiteral("/api/sys/businesses")).status, 401);
}

void TestDemoNexudus::whoMayOnlyRead()
{
    QVERIFY(m_demo->nexudus.signIn());
    const QJsonObject resource = m_demo->nexudus.plain(QStringLiteral("Mine"));
    QCOMPARE(m_demo->nexudus.signInAs(m_demo->server.nexudusReaderUser()).status, 200);
    QCOMPARE(m_demo->nexudus.get(QStringLiteral("/api/spaces/resources")).status, 200);
    QCOMPARE(m_demo->nexudus.create(resource).status, 401);
    QVERIFY(m_demo->nexudus.records(QStringLiteral("/api/spaces/resources?Resource_Name=Mine")).isEmpty());
}

void TestDemoNexudus::twentyRequestsASecond()
{
    QVERIFY(m_demo->nexudus.signIn());
    const QByteArray resource =
        QJsonDocument(m_demo->nexudus.plain(QStringLiteral("Too soon"))).toJson(QJsonDocument::Compact);
    m_demo->server.setThrottling(true);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_demo->nexudus.get(QStringLiteral("/api/sys/businesses")).status, 200);
    const auto verifyRefused = [](const DemoReply &reply) {
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.header("Retry-After"), std::string("1"));
        QCOMPARE(reply.body, QByteArray());
        QCOMPARE(reply.header("Content-Length"), std::string("0"));
        QVERIFY(!reply.headers.contains("Content-Type"));
    };
    verifyRefused(m_demo->nexudus.get(QStringLiteral("/api/sys/businesses")));
    verifyRefused(m_demo->nexudus.post(resource));
    verifyRefused(m_demo->nexudus.token({{"grant_type", "password"}}));
    QCOMPARE(m_demo->server.postsReceived(QStringLiteral("/api/spaces/resources")), 1);
    // The connection is as good as before, and nothing was created.
    m_demo->clock.advance(std::chrono::seconds(1));
    QVERIFY(m_demo->nexudus.records(QStringLiteral("/api/spaces/resources?Resource_Name=soon")).isEmpty());
    QCOMPARE(m_demo->nexudus.post(resource).status, 200);
}

void TestDemoNexudus::pathsAndMethods()
{
    QVERIFY(m_demo->nexudus.signIn());
    for (const char *path : {"/api/", "/api/spaces", "/api/spaces/resources/", "/api/spaces/resources/1/2",
                             "/api/spaces/bookings", "/api/token/x", "/api/spaces/resources/0",
                             "/api/spaces/resources/x", "/api/spaces/resources/99999999999999999999"}) {
        const DemoReply none = m_demo->nexudus.get(QString::fromLatin1(path));
        QCOMPARE(none.status, 404);
        QVERIFY(!none.text("Message").isEmpty());
    }
    QCOMPARE(m_demo->nexudus.get(QStringLiteral("/api/token")).status, 405);
    const DemoReply removed =
        DemoClient::reply(m_demo->nexudus.http().Delete("/api/spaces/resources/1415003001", m_demo->nexudus.headers()));
    QCOMPARE(removed.status, 405);
    QCOMPARE(removed.header("Allow"), std::string("GET"));
    const DemoReply put = DemoClient::reply(
        m_demo->nexudus.http().Put("/api/spaces/resources", m_demo->nexudus.headers(), "{}", "application/json"));
    QCOMPARE(put.status, 405);
    QCOMPARE(put.header("Allow"), std::string("GET, POST"));
}

void TestDemoNexudus::businessesAndTypes()
{
    QVERIFY(m_demo->nexudus.signIn());
    const QJsonArray businesses = m_demo->nexudus.records(QStringLiteral("/api/sys/businesses"));
    QCOMPARE(businesses.size(), 4);
    qsizetype types = 0;
    for (const QJsonValue &one : businesses) {
        const QJsonObject business = one.toObject();
        QCOMPARE(business.value(u"CurrencyCode").toString().size(), 3);
        QVERIFY(business.value(u"SimpleTimeZoneId").toInt() > 0);
        QVERIFY(!business.value(u"Name").toString().isEmpty());
        const QJsonArray own =
            m_demo->nexudus.records(QStringLiteral("/api/spaces/resourcetypes?ResourceType_Business=%1")
                                        .arg(business.value(u"Id").toInteger()));
        QCOMPARE(own.size(), 5);
        for (const QJsonValue &type : own)
            QCOMPARE(type.toObject().value(u"BusinessId"), business.value(u"Id"));
        types += own.size();
    }
    QCOMPARE(m_demo->nexudus.records(QStringLiteral("/api/spaces/resourcetypes")).size(), types);
}

void TestDemoNexudus::pages()
{
    QVERIFY(m_demo->nexudus.signIn());
    const auto page = [&](int number, int size) {
        return m_demo->nexudus.get(QStringLiteral("/api/spaces/resources?page=%1&size=%2").arg(number).arg(size))
            .object();
    };
    const int total = page(1, 1000).value(u"TotalItems").toInt();
    QVERIFY(total >= 20);
    QSet<qint64> ids;
    for (int number = 1; number <= (total + 6) / 7; ++number) {
        const QJsonObject one = page(number, 7);
        QCOMPARE(one.value(u"CurrentPage").toInt(), number);
        QCOMPARE(one.value(u"CurrentPageSize").toInt(), 7);
        QCOMPARE(one.value(u"TotalItems").toInt(), total);
        QCOMPARE(one.value(u"TotalPages").toInt(), (total + 6) / 7);
        QCOMPARE(one.value(u"HasNextPage").toBool(), number * 7 < total);
        for (const QJsonValue &record : one.value(u"Records").toArray())
            ids.insert(record.toObject().value(u"Id").toInteger());
    }
    QCOMPARE(ids.size(), total);
    const QJsonObject beyond = page(2'000'000'000, 1000);
    QCOMPARE(beyond.value(u"Records"), QJsonValue(QJsonArray()));
    QCOMPARE(beyond.value(u"HasNextPage"), QJsonValue(false));
    QCOMPARE(m_demo->nexudus.get(QStringLiteral("/api/spaces/resources")).object().value(u"CurrentPageSize").toInt(),
             25);
}

void TestDemoNexudus::wrongPages_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"page=0", "page=-1", "page=x", "page=", "size=0", "size=1001", "size=1e3",
                              "page=99999999999", "dir=up", "orderBy=Nothing", "orderBy=", "Resource_Business=mine"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestDemoNexudus::wrongPages()
{
    QFETCH(const QString, query);
    QVERIFY(m_demo->nexudus.signIn());
    const DemoReply reply = m_demo->nexudus.get(QStringLiteral("/api/spaces/resources?") + query);
    QCOMPARE(reply.status, 400);
    QVERIFY(!reply.text("Message").isEmpty());
}

void TestDemoNexudus::orders()
{
    QVERIFY(m_demo->nexudus.signIn());
    const auto values = [&](const char *query, const char *field) {
        QVariantList found;
        for (const QJsonValue &one :
             m_demo->nexudus.records(QStringLiteral("/api/spaces/resources?size=100&") + QLatin1String(query)))
            found.append(one.toObject().value(QLatin1String(field)).toVariant());
        return found;
    };
    const auto byOrder = [](const QVariant &a, const QVariant &b) { return a.toDouble() < b.toDouble(); };
    const QVariantList rising = values("orderBy=DisplayOrder&dir=Ascending", "DisplayOrder");
    QVERIFY(std::is_sorted(rising.begin(), rising.end(), byOrder));
    const QVariantList falling = values("orderBy=DisplayOrder&dir=Descending", "DisplayOrder");
    QVERIFY(std::is_sorted(falling.rbegin(), falling.rend(), byOrder));
    QVERIFY(rising.first() != falling.first());
    QCOMPARE(values("orderBy=DisplayOrder&dir=1", "DisplayOrder"), falling);
    QCOMPARE(values("orderBy=DisplayOrder", "DisplayOrder"), rising);
    const QVariantList names = values("orderBy=Name", "Name");
    QVERIFY(std::is_sorted(names.begin(), names.end(), [](const QVariant &a, const QVariant &b) {
        return a.toString().compare(b.toString(), Qt::CaseInsensitive) < 0;
    }));
}

void TestDemoNexudus::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    const auto row = [](const char *query, int count) { QTest::newRow(query) << QString::fromUtf8(query) << count; };
    row("Resource_Name=Board%20Room%20A", 2);
    row("Resource_Name=board+room", 3);
    row("Resource_Name=Board%20Room%20A&Resource_Business=1415001001", 1);
    row("Resource_Name=%E8%8C%B6%E5%AE%A4", 1);
    row("Resource_Name=100%25", 0);
    row("Resource_Business=1415001004", 5);
    row("Resource_BusinessId=1415001004", 5);
    row("Resource_Business=1", 0);
    row("Resource_ResourceType=1415002001", 3);
    row("Resource_Id=1415003001", 1);
    row("Resource_Projector=true", 1);
    row("Resource_SystemResourceType=12&Resource_Business=1415001001", 3);
    row("Resource_Nothing=1", 24);
    row("Resource_Name=", 24);
    row("Business_Name=x", 24);
}

void TestDemoNexudus::filters()
{
    QFETCH(const QString, query);
    QVERIFY(m_demo->nexudus.signIn());
    const QJsonObject list = m_demo->nexudus.get(QStringLiteral("/api/spaces/resources?size=100&") + query).object();
    QTEST(list.value(u"TotalItems").toInt(), "count");
    QCOMPARE(list.value(u"Records").toArray().size(), list.value(u"TotalItems").toInt());
}

void TestDemoNexudus::everyFieldOfOneResource()
{
    QVERIFY(m_demo->nexudus.signIn());
    const QJsonObject listed =
        m_demo->nexudus.records(QStringLiteral("/api/spaces/resources?Resource_Name=Board%20Room%20A"))
            .at(0)
            .toObject();
    QCOMPARE(listed.value(u"TimeSlots"), QJsonValue(QJsonValue::Null));
    const QJsonObject whole = m_demo->nexudus.resource(listed.value(u"Id").toInteger());
    QCOMPARE(whole.value(u"TimeSlots").toArray().size(), 10);
    QCOMPARE(whole.value(u"TimeSlots").toArray().at(0).toObject(),
             (QJsonObject{{QStringLiteral("DayOfWeek"), 1},
                          {QStringLiteral("FromTime"), QStringLiteral("1976-01-01T08:00:00Z")},
                          {QStringLiteral("ToTime"), QStringLiteral("1976-01-01T12:30:00Z")}}));
    QCOMPARE(whole.keys(), listed.keys());
    for (const QString &field : whole.keys())
        QVERIFY2(!whole.value(field).isNull(), qPrintable(field));
    QCOMPARE(whole.keys().size(), 82 - 2 + 5); // the documents' without the two secrets, and the server's own
    QVERIFY(!whole.contains(u"ZoomAccessToken") && !whole.contains(u"ZoomRefreshToken"));
    QVERIFY(!whole.value(u"CreatedOn").toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoNexudus)
#include "tst_demonexudus.moc"
