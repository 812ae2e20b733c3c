// SPDX-License-Identifier: MIT
#include "demoreception.h"

#include <thread>

/** Coming and leaving, over real HTTP. */
class TestDemoReception final : public DemoReception {
    Q_OBJECT
private Q_SLOTS:
    void comesAndLeaves();
    void withoutAMethod_data();
    void withoutAMethod();
    void bodiesThatMakeNoSense_data();
    void bodiesThatMakeNoSense();
    void unknownBooking();
    void onlyWhoseItIs();
    void onlyOnceEach();
    void onlyToday();
    void notWhenItIsOver();
    void notWhenItIsCancelled();
    void notRooms();
    void notVisits();
    void onlyTheSelfCertified();
    void oneComesOnce();
};

void TestDemoReception::comesAndLeaves()
{
    const QString desk = free();
    const QString id = bookToday().text("id");
    const QString user = QStringLiteral("/v1/public/users/") + m_ana;

    setTime("2026-03-04T10:25:10Z");
    const DemoReply here =
        m_client->post(QStringLiteral("bookings/%1/check-in").arg(id),
                       {{QStringLiteral("userId"), m_ana}, {QStringLiteral("method"), QStringLiteral("doorAccess")}});
    QCOMPARE(here.status, 201);
    QCOMPARE(here.text("@id"), QStringLiteral("/v1/public/bookings/") + id);
    QCOMPARE(here.text("@context"), QStringLiteral("/v1/contexts/Booking"));
    QCOMPARE(here.text("space"), QStringLiteral("/v1/public/spaces/") + desk);
    QCOMPARE(here.text("building"), QStringLiteral("/v1/public/buildings/") + m_london);
    QCOMPARE(here.text("userId"), user);
    QCOMPARE(here.text("bookingUserEmail"), QStringLiteral("ana.ruiz@demo.example"));
    for (const DemoReply &one : {here, booking(id)}) {
        QCOMPARE(one.text("status"), QStringLiteral("checkedIn"));
        QCOMPARE(one.text("checkedInUserId"), user);
        QCOMPARE(one.text("checkedInDate"), QStringLiteral("2026-03-04T10:25:10+00:00"));
        QCOMPARE(one.text("checkedInSource"), QStringLiteral("publicApi"));
        QCOMPARE(one.text("checkInMethod"), QStringLiteral("doorAccess"));
        QCOMPARE(one.text("updatedAt"), QStringLiteral("2026-03-04T10:25:10+00:00"));
        QVERIFY(!one.object().contains(u"checkedOutDate"));
    }
    QCOMPARE(booking(id).object().value(u"space").toObject().value(u"id").toString(), desk);
    const QString own = QStringLiteral("users/%1/bookings?").arg(m_ana);
    QCOMPARE(m_client->get(own + QStringLiteral("checkedInDateTime[after]=2026-03-04T10:25:10")).total(), 1);
    QCOMPARE(m_client->get(own + QStringLiteral("checkedInDateTime[strictly_after]=2026-03-04T10:25:10")).total(), 0);
    QCOMPARE(m_client->get(own + QStringLiteral("status=checkedIn")).total(), 1);
    QCOMPARE(m_client->get(own + QStringLiteral("status=booked")).total(), 0);

    setTime("2026-03-04T14:00:05Z");
    const DemoReply gone = leave(id, m_ana);
    QCOMPARE(gone.status, 201);
    QVERIFY(gone.object().value(u"space").isString());
    for (const DemoReply &one : {gone, booking(id)}) {
        QCOMPARE(one.text("status"), QStringLiteral("checkedOut"));
        QCOMPARE(one.text("checkedOutUser"), user);
        QCOMPARE(one.text("checkedOutDate"), QStringLiteral("2026-03-04T14:00:05+00:00"));
        QCOMPARE(one.text("checkOutSource"), QStringLiteral("publicApi"));
        QVERIFY(one.object().value(u"checkOutMethod").isNull());
        QCOMPARE(one.text("checkedInDate"), QStringLiteral("2026-03-04T10:25:10+00:00"));
    }
    QCOMPARE(m_client->get(own + QStringLiteral("checkedOutDateTime[before]=2026-03-04T14:00:05")).total(), 1);
    // Who leaves makes room.
    QCOMPARE(book(m_john, desk, "2026-03-04T14:01:00", "2026-03-04T16:00:00").status, 201);
}

void TestDemoReception::withoutAMethod_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("told");
    QTest::newRow("left out") << QByteArray() << QString();
    QTest::newRow("null") << QByteArray(",\"method\":null") << QString();
    for (const char *method : {"doorAccess", "wifi", "geofence", "sensor"})
        QTest::newRow(method) << QByteArray(",\"method\":\"") + method + '"' << QString::fromLatin1(method);
}

void TestDemoReception::withoutAMethod()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QString, told);
    const QString id = bookToday().text("id");
    const QByteArray body = "{\"userId\":\"" + m_ana.toLatin1() + '"' + more + '}';
    const auto send = [&](const char *what) {
        return m_client->postRaw(QStringLiteral("bookings/%1/%2").arg(id, QLatin1String(what)), body,
                                 "application/json");
    };
    const DemoReply here = send("check-in");
    QCOMPARE(here.status, 201);
    QCOMPARE(here.text("checkInMethod"), told);
    QCOMPARE(here.object().value(u"checkInMethod").isNull(), told.isEmpty());
    QCOMPARE(send("check-out").text("checkOutMethod"), told);
}

void TestDemoReception::bodiesThatMakeNoSense_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "{", "[]", "{}", "{\"userId\":\"\"}", "{\"userId\":null}", "{\"userId\":7}",
                             "{\"method\":\"wifi\"}", "{\"userId\":\"ANA\",\"method\":\"teleport\"}",
                             "{\"userId\":\"ANA\",\"method\":\"\"}", "{\"userId\":\"ANA\",\"method\":7}"})
        QTest::newRow(body) << QByteArray(body);
}

void TestDemoReception::bodiesThatMakeNoSense()
{
    QFETCH(const QByteArray, body);
    const QString id = bookToday().text("id");
    QByteArray sent = body;
    sent.replace("ANA", m_ana.toLatin1());
    for (const char *what : {"check-in", "check-out"}) {
        const DemoReply reply =
            m_client->postRaw(QStringLiteral("bookings/%1/%2").arg(id, QLatin1String(what)), sent, "application/json");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.text("@type"), QStringLiteral("hydra:Error"));
    }
    QCOMPARE(booking(id).text("status"), QStringLiteral("booked"));
}

void TestDemoReception::unknownBooking()
{
    const QString id = QStringLiteral("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    QCOMPARE(come(id, m_ana).status, 404);
    QCOMPARE(leave(id, m_ana).status, 404);
    QCOMPARE(m_client->get(QStringLiteral("bookings/%1/check-in").arg(id)).status, 405);
    DemoClient stranger(*m_server);
    QCOMPARE(stranger.post(QStringLiteral("bookings/%1/check-in").arg(id), {}).status, 401);
}

void TestDemoReception::onlyWhoseItIs()
{
    const QString id = bookToday().text("id");
    for (const QString &other : {m_john, QStringLiteral("01ARZ3NDEKTSV4RRFFQ69G5FAV")}) {
        const DemoReply refused = come(id, other);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.violation(), QStringLiteral("userId"));
        QVERIFY(!refused.text("hydra:description").isEmpty());
    }
    QCOMPARE(come(id, m_ana).status, 201);
    QCOMPARE(leave(id, m_john).violation(), QStringLiteral("userId"));
    QCOMPARE(booking(id).text("status"), QStringLiteral("checkedIn"));
}

void TestDemoReception::onlyOnceEach()
{
    const QString id = bookToday().text("id");
    QCOMPARE(leave(id, m_ana).violation(), QStringLiteral("status")); // to leave one must have come
    QCOMPARE(come(id, m_ana).status, 201);
    QCOMPARE(come(id, m_ana).violation(), QStringLiteral("status"));
    QCOMPARE(leave(id, m_ana).status, 201);
    QCOMPARE(leave(id, m_ana).violation(), QStringLiteral("status"));
    QCOMPARE(come(id, m_ana).violation(), QStringLiteral("status"));
}

void TestDemoReception::onlyToday()
{
    const QString desk =
        m_client->freeSpaces(m_floor, QStringLiteral("2026-03-05T09:00:00"), QStringLiteral("2026-03-05T17:00:00"))
            .value(0);
    const QString id = book(m_ana, desk, "2026-03-05T09:00:00", "2026-03-05T17:00:00").text("id");
    setTime("2026-03-04T23:59:59Z");
    QCOMPARE(come(id, m_ana).violation(), QStringLiteral("startDate"));
    setTime("2026-03-05T00:00:00Z");
    QCOMPARE(come(id, m_ana).status, 201);

    // The island's Thursday begins while it is Wednesday here.
    const QString island = m_client->building(QStringLiteral("Lagoon Station"));
    const QString deck = m_client->floor(island, QStringLiteral("Upper deck"));
    const QString there =
        m_client->freeSpaces(deck, QStringLiteral("2026-03-05T22:00:00"), QStringLiteral("2026-03-06T05:00:00"))
            .value(0);
    const QString friday = book(m_john, there, "2026-03-05T22:00:00", "2026-03-06T05:00:00").text("id");
    setTime("2026-03-05T12:59:59Z");
    QCOMPARE(come(friday, m_john).violation(), QStringLiteral("startDate"));
    setTime("2026-03-05T13:00:00Z");
    QCOMPARE(come(friday, m_john).status, 201);
}

void TestDemoReception::notWhenItIsOver()
{
    const QString came = bookToday().text("id");
    QCOMPARE(come(came, m_ana).status, 201);
    const QString locker = bookToday("locker").text("id");
    QVERIFY(!locker.isEmpty());
    setTime("2026-03-04T15:59:59Z");
    QCOMPARE(booking(came).text("status"), QStringLiteral("checkedIn"));
    setTime("2026-03-04T16:00:00Z");
    QCOMPARE(booking(came).text("status"), QStringLiteral("completed"));
    QCOMPARE(leave(came, m_ana).violation(), QStringLiteral("status"));
    QCOMPARE(booking(locker).text("status"), QStringLiteral("completed"));
    QCOMPARE(come(locker, m_ana).violation(), QStringLiteral("status"));
}

void TestDemoReception::notWhenItIsCancelled()
{
    const QString id = bookToday().text("id");
    QCOMPARE(m_client->post(QStringLiteral("bookings/%1/cancel").arg(id), {}).status, 201);
    QCOMPARE(come(id, m_ana).violation(), QStringLiteral("status"));
    const QString other = bookToday().text("id");
    QCOMPARE(come(other, m_ana).status, 201);
    QCOMPARE(m_client->post(QStringLiteral("bookings/%1/cancel").arg(other), {}).status, 201);
    QCOMPARE(leave(other, m_ana).violation(), QStringLiteral("status"));
}

void TestDemoReception::notRooms()
{
    const QString room =
        m_client->freeSpaces(m_floor, m_start, QStringLiteral("2026-03-04T10:45:00"), QStringLiteral("room")).value(0);
    const QString id = book(m_ana, room, qPrintable(m_start), "2026-03-04T10:45:00").text("id");
    QVERIFY(!id.isEmpty());
    const DemoReply refused = come(id, m_ana);
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.violation(), QStringLiteral("type"));
    QCOMPARE(booking(id).text("status"), QStringLiteral("booked"));
}

void TestDemoReception::notVisits()
{
    const QJsonArray visits = m_client->all(
        QStringLiteral("visits?status=booked&startDateTime[before]=2026-03-04T18:00:00&buildingId=%1").arg(m_london));
    QVERIFY(!visits.isEmpty());
    const QJsonObject visit = visits.at(0).toObject();
    const QString host = visit.value(u"host").toString().section(u'/', -1);
    QCOMPARE(come(visit.value(u"id").toString(), host).violation(), QStringLiteral("type"));
}

void TestDemoReception::onlyTheSelfCertified()
{
    setTime("2026-03-04T04:00:00Z"); // 09:30 in Bengaluru, but the server began later
    DemoServer early(DemoOptions{}, *m_clock);
    QVERIFY(early.start(nullptr));
    m_client = std::make_unique<DemoClient>(early);
    QVERIFY(m_client->signIn());
    const QString park = m_client->building(QStringLiteral("Lantern Park"));
    int certified = 0;
    int missing = 0;
    const QJsonArray expected = m_client->all(
        QStringLiteral("bookings?status=booked&type=desk&buildingId=%1&startDateTime[local_after]=2026-03-04T00:00:00"
                       "&startDateTime[local_before]=2026-03-04T23:59:59")
            .arg(park));
    for (const QJsonValue &value : expected) {
        const QJsonObject one = value.toObject();
        const QString id = one.value(u"id").toString();
        if (one.contains(u"selfCertifiedDate")) {
            QCOMPARE(one.value(u"selfCertifySource").toString(), QStringLiteral("ios"));
            QCOMPARE(come(id, personOf(one)).status, 201);
            ++certified;
        } else {
            QCOMPARE(come(id, personOf(one)).violation(), QStringLiteral("selfCertifiedDate"));
            ++missing;
        }
    }
    QVERIFY2(certified > 10 && missing > 5, qPrintable(QStringLiteral("%1 %2").arg(certified).arg(missing)));
    // Nobody else's building asks, and so nobody says it.
    QCOMPARE(
        m_client
            ->get(
                QStringLiteral("bookings?buildingId=%1&selfCertifiedDateTime[after]=2000-01-01T00:00:00").arg(m_london))
            .total(),
        0);
    QVERIFY(
        m_client
            ->get(QStringLiteral("bookings?buildingId=%1&selfCertifiedDateTime[after]=2000-01-01T00:00:00").arg(park))
            .total() > certified);
    m_client.reset();
}

void TestDemoReception::oneComesOnce()
{
    const QString id = bookToday().text("id");
    constexpr int count = 12;
    std::atomic<int> waiting = 0;
    std::atomic<int> came = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> hands;
    for (int i = 0; i < count; ++i) {
        hands.emplace_back([&] {
            DemoClient client(*m_server);
            const bool ready = client.signIn();
            ++waiting;
            while (waiting < count)
                std::this_thread::yield();
            const int status =
                ready ? client.post(QStringLiteral("bookings/%1/check-in").arg(id), {{QStringLiteral("userId"), m_ana}})
                            .status
                      : 0;
            came += status == 201 ? 1 : 0;
            refused += status == 422 ? 1 : 0;
        });
    }
    for (std::thread &hand : hands)
        hand.join();
    QCOMPARE(came.load(), 1);
    QCOMPARE(refused.load(), count - 1);
}

QTEST_GUILESS_MAIN(TestDemoReception)
#include "tst_demoreception.moc"
