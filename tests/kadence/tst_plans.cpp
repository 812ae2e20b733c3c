// SPDX-License-Identifier: MIT
#include "httptransport.h"
#include "kadenceplans.h"
#include "workplacefixture.h"

using namespace Foyer;

/** The plans of floors over a real connection, and what lies on a floor. */
class TestKadencePlans final : public WorkplaceFixture {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        begin();
        m_plans.reset();
    }
    void cleanup()
    {
        m_plans.reset();
        end();
    }

    void namesOfParts_data();
    void namesOfParts();
    void carriesNoKey();
    void asksOnceForAnAddress();
    void asksAgainAfterAnHour();
    void failures_data();
    void failures();
    void aCutPlanIsAskedForAgain();
    void addressesOfThisMachine();
    void spacesAndBookingsOfAFloor();
    void abandonedCallsGiveNoAnswer();

private:
    /** Another server than the API's, as it is in life. */
    void servePlans(RawServer::Script script) { m_plans = std::make_unique<RawServer>(std::move(script)); }
    [[nodiscard]] Floor floorAt(const QString &path) const
    {
        return {firstFloor, QStringLiteral("Floor 1"), m_plans->url(path)};
    }
    static QByteArray plan()
    {
        return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><g id="walls"><path d="M0 0H100"/></g>)"
               R"-(<g id="space::desk::01F01HVMYGM69JGRP4FQ5DNG3M" transform="translate(20 10)">)-"
               R"(<rect x="-5" y="-2" width="10" height="4"/></g></svg>)";
    }

    std::unique_ptr<RawServer> m_plans;
};

void TestKadencePlans::namesOfParts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("kind");
    const QString id = desk.text();
    const auto row = [](const char *tag, const QString &name, const QString &wanted, SpaceKind kind) {
        QTest::newRow(tag) << name << wanted << int(kind);
    };
    row("desk", QStringLiteral("space::desk::") + id, id, SpaceKind::Desk);
    row("room", QStringLiteral("space::room::") + id, id, SpaceKind::Room);
    row("private office", QStringLiteral("space::private_office::") + id, id, SpaceKind::PrivateOffice);
    row("private office, the other way", QStringLiteral("space::privateOffice::") + id, id, SpaceKind::PrivateOffice);
    row("pod", QStringLiteral("space::pod::") + id, id, SpaceKind::Pod);
    row("locker", QStringLiteral("space::locker::") + id, id, SpaceKind::Locker);
    row("parking", QStringLiteral("space::parking::") + id, id, SpaceKind::Parking);
    row("a type of tomorrow", QStringLiteral("space::hammock::") + id, id, SpaceKind::Unknown);
    row("lower case", QStringLiteral("space::desk::") + id.toLower(), id, SpaceKind::Desk);
    row("walls", QStringLiteral("walls"), QString(), SpaceKind::Unknown);
    row("no id", QStringLiteral("space::desk::"), QString(), SpaceKind::Unknown);
    row("bad id", QStringLiteral("space::desk::../../users"), QString(), SpaceKind::Unknown);
    row("more parts", QStringLiteral("space::desk::") + id + QStringLiteral("::2"), QString(), SpaceKind::Unknown);
    row("another thing", QStringLiteral("asset::desk::") + id, QString(), SpaceKind::Unknown);
}

void TestKadencePlans::namesOfParts()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(int, kind);
    const auto said = Kadence::planSpaceNamed(name);
    QCOMPARE(said ? said->id.text() : QString(), id);
    QCOMPARE(int(said ? said->kind : SpaceKind::Unknown), kind);
}

void TestKadencePlans::carriesNoKey()
{
    servePlans([](const RawRequest &) { return RawAnswer::http(200, plan()); });
    (void)WAIT(QList<Building>, listBuildings(this, callback)); // signed in by now
    const auto answer = WAIT(FloorPlan, floorPlan(floorAt(QStringLiteral("/p.svg?signature=a%2Fb")), this, callback));
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->viewBox, QRectF(0, 0, 100, 50));
    QCOMPARE((*answer)->places.size(), 1);
    QCOMPARE((*answer)->places.first().id, desk);
    QCOMPARE((*answer)->places.first().box.centre, QPointF(20, 10));

    const auto requests = m_plans->requests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().target, "/p.svg?signature=a%2Fb");
    QVERIFY(!requests.first().header("Authorization"));
    QVERIFY(!requests.first().header("Cookie"));
    QVERIFY(!requests.first().head.contains("t0ken"));
    QCOMPARE(requests.first().header("Accept"), QByteArray("image/svg+xml"));
}

void TestKadencePlans::asksOnceForAnAddress()
{
    servePlans([](const RawRequest &) { return RawAnswer::http(200, plan()); });
    for (int i = 0; i < 3; ++i)
        QVERIFY(*WAIT(FloorPlan, floorPlan(floorAt(QStringLiteral("/1.svg")), this, callback)));
    QCOMPARE(m_plans->requests().size(), 1);
    m_clock.pass(std::chrono::milliseconds(1));
    QVERIFY(*WAIT(FloorPlan, floorPlan(floorAt(QStringLiteral("/2.svg")), this, callback)));
    QCOMPARE(m_plans->requests().size(), 2);

    // Of many, the oldest goes.
    for (int i = 3; i <= 17; ++i) {
        m_clock.pass(std::chrono::milliseconds(1));
        QVERIFY(*WAIT(FloorPlan, floorPlan(floorAt(QStringLiteral("/%1.svg").arg(i)), this, callback)));
    }
    m_plans->forgetRequests();
    QVERIFY(*WAIT(FloorPlan, floorPlan(floorAt(QStringLiteral("/17.svg")), this, callback)));
    QCOMPARE(m_plans->requests().size(), 0);
    QVERIFY(*WAIT(FloorPlan, floorPlan(floorAt(QStringLiteral("/1.svg")), this, callback)));
    QCOMPARE(m_plans->requests().size(), 1);
}

void TestKadencePlans::asksAgainAfterAnHour()
{
    servePlans([](const RawRequest &) { return RawAnswer::http(200, plan()); });
    QVERIFY(*WAIT(FloorPlan, floorPlan(floorAt(QStringLiteral("/1.svg")), this, callback)));
    m_clock.pass(std::chrono::minutes(59));
    QVERIFY(*WAIT(FloorPlan, floorPlan(floorAt(QStringLiteral("/1.svg")), this, callback)));
    QCOMPARE(m_plans->requests().size(), 1);
    m_clock.pass(std::chrono::minutes(2));
    QVERIFY(*WAIT(FloorPlan, floorPlan(floorAt(QStringLiteral("/1.svg")), this, callback)));
    QCOMPARE(m_plans->requests().size(), 2);
}

void TestKadencePlans::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("says");
    const auto row = [](const char *tag, int status, const QByteArray &body, ErrorKind kind, bool says) {
        QTest::newRow(tag) << status << body << int(kind) << says;
    };
    row("gone", 404, "<html>no</html>", ErrorKind::NotFound, false);
    row("wants a sign-in", 401, "{}", ErrorKind::Forbidden, false);
    row("forbidden", 403, "<Error>AccessDenied</Error>", ErrorKind::Forbidden, false);
    row("elsewhere", 302, "", ErrorKind::Protocol, false);
    row("a page", 200, "<html><body>Log in</body></html>", ErrorKind::Protocol, true);
    row("nothing", 200, "", ErrorKind::Protocol, true);
    row("a script in it", 200,
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>)",
        ErrorKind::Protocol, true);
    row("a file in it", 200,
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="file:///etc/passwd"/></svg>)",
        ErrorKind::Protocol, true);
}

void TestKadencePlans::failures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(bool, says);
    servePlans(
        [=](const RawRequest &) { return RawAnswer::http(status, body, {"Location: http://127.0.0.1:9/else.svg"}); });
    const auto answer = WAIT(FloorPlan, floorPlan(floorAt(QStringLiteral("/1.svg")), this, callback));
    QVERIFY(answer && !*answer);
    QCOMPARE(int(answer->error().kind), kind);
    QCOMPARE(!answer->error().detail.isEmpty(), says);
    QVERIFY(!answer->error().detail.contains(u'<'));
    QCOMPARE(apiTargets().size(), 0);
}

void TestKadencePlans::aCutPlanIsAskedForAgain()
{
    int asked = 0;
    servePlans([&asked](const RawRequest &) {
        // Without a length, only the text itself tells that it is not whole.
        const QByteArray half =
            "HTTP/1.1 200 OK\r\nContent-Type: image/svg+xml\r\nConnection: close\r\n\r\n" + plan().left(120);
        return ++asked == 1 ? RawAnswer{half, 0, {}, {}, RawAnswer::Then::Close, false} : RawAnswer::http(200, plan());
    });
    const auto answer = WAIT(FloorPlan, floorPlan(floorAt(QStringLiteral("/1.svg")), this, callback));
    QVERIFY(answer && *answer);
    QVERIFY(m_plans->requests().size() >= 2); // Qt itself may ask once more as well
}

void TestKadencePlans::addressesOfThisMachine()
{
    servePlans([](const RawRequest &) { return RawAnswer::http(200, plan()); });
    HttpTransport transport(m_clock);
    Kadence::Plans elsewhere(transport, m_clock, QUrl(QStringLiteral("https://api.example.com")));
    std::optional<Result<FloorPlan>> answer;
    const auto handle = elsewhere.read(m_plans->url(QStringLiteral("/1.svg")), this,
                                       [&](const Result<FloorPlan> &result) { answer = result; });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Validation);
    QCOMPARE(m_plans->heads(), 0);
    for (const char *address : {"https://127.0.0.1/1.svg", "https://localhost/1.svg", "https://[::1]/1.svg"}) {
        answer.reset();
        const auto other = elsewhere.read(QUrl(QLatin1String(address)), this,
                                          [&](const Result<FloorPlan> &result) { answer = result; });
        QTRY_VERIFY2(answer, address);
        QVERIFY2(!*answer && answer->error().kind == ErrorKind::Validation, address);
    }
}

void TestKadencePlans::spacesAndBookingsOfAFloor()
{
    serve(signedIn([](const RawRequest &request) {
        return request.target.startsWith("/v1/public/spaces") && numberIn(request, "page") == 1
                   ? RawAnswer::http(200, collection(1, 500, R"(,"hydra:totalItems":501)"))
               : request.target.startsWith("/v1/public/spaces") ? RawAnswer::http(200, collection(501, 501))
                                                                : RawAnswer::http(200, collection(1, 2));
    }));
    const auto spaces = WAIT(QList<Space>, floorSpaces(firstFloor, this, callback));
    QVERIFY(spaces && *spaces);
    QCOMPARE((*spaces)->size(), 501);
    const auto bookings = WAIT(QList<Booking>, floorBookings(firstFloor, morning(), this, callback));
    QVERIFY(bookings && *bookings);
    QCOMPARE((*bookings)->size(), 2);
    const auto targets = apiTargets();
    QCOMPARE(targets.first(), "/v1/public/spaces?floorId=01F01JHXDZCKNP4J9N9PA878Q1&page=1&itemsPerPage=500");
    QCOMPARE(targets.last(),
             "/v1/public/bookings?floorId=01F01JHXDZCKNP4J9N9PA878Q1&startDateTime%5Bstrictly_before%5D="
             "2023-07-20T12%3A00%3A00&endDateTime%5Bstrictly_after%5D=2023-07-20T10%3A00%3A00&"
             "order%5BstartDate%5D=asc&page=1&itemsPerPage=500");

    m_server->forgetRequests();
    const FloorId bad(QStringLiteral("../users"));
    QCOMPARE((*WAIT(QList<Space>, floorSpaces(bad, this, callback))).error().kind, ErrorKind::Validation);
    QCOMPARE((*WAIT(QList<Booking>, floorBookings(bad, morning(), this, callback))).error().kind,
             ErrorKind::Validation);
    QCOMPARE(m_server->heads(), 0 + int(targets.size()) + 1); // the sign-in, and nothing since
}

void TestKadencePlans::abandonedCallsGiveNoAnswer()
{
    servePlans([](const RawRequest &) { return RawAnswer::http(200, plan()); });
    int answers = 0;
    auto kept =
        m_workplace->floorPlan(floorAt(QStringLiteral("/1.svg")), this, [&](const Result<FloorPlan> &) { ++answers; });
    auto dropped = m_workplace->floorPlan(floorAt(QStringLiteral("/2.svg")), this,
                                          [&](const Result<FloorPlan> &) { answers += 100; });
    dropped.abort();
    QTRY_COMPARE(answers, 1);
    // From memory as well.
    auto known = m_workplace->floorPlan(floorAt(QStringLiteral("/1.svg")), this,
                                        [&](const Result<FloorPlan> &) { answers += 100; });
    QCOMPARE(answers, 1);
    known.abort();
    auto last =
        m_workplace->floorPlan(floorAt(QStringLiteral("/3.svg")), this, [&](const Result<FloorPlan> &) { ++answers; });
    m_workplace.reset();
    QTest::qWait(0);
    QCOMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(TestKadencePlans)
#include "tst_plans.moc"
