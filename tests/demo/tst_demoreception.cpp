// SPDX-License-Identifier: MIT
#include "democlient.h"

#include <thread>

using namespace Foyer;

/** Coming, leaving, and what happens when nobody comes, over real HTTP. */
class TestDemoReception final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

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
    void desksAreReleased_data();
    void desksAreReleased();
    void onlyDesksAreReleased();
    void whoCameKeepsTheDesk();
    void aReleasedDeskIsFree();
    void oneComesOnce();

private:
    DemoReply book(const QString &person, const QString &space, const char *start, const char *end)
    {
        return m_client->post(QStringLiteral("bookings"),
                              {{QStringLiteral("userId"), person},
                               {QStringLiteral("spaceId"), space},
                               {QStringLiteral("title"), QStringLiteral("Planning")},
                               {QStringLiteral("startDateTime"), QString::fromLatin1(start)},
                               {QStringLiteral("endDateTime"), QString::fromLatin1(end)}});
    }
    /** A free space of one floor for most of today. */
    QString free(const char *type = "desk")
    {
        return m_client->freeSpaces(m_floor, m_start, m_end, QString::fromLatin1(type)).value(0);
    }
    DemoReply bookToday(const char *type = "desk")
    {
        return book(m_ana, free(type), qPrintable(m_start), qPrintable(m_end));
    }
    DemoReply come(const QString &id, const QString &person) { return mark(id, person, "check-in"); }
    DemoReply leave(const QString &id, const QString &person) { return mark(id, person, "check-out"); }
    DemoReply mark(const QString &id, const QString &person, const char *what)
    {
        return m_client->post(QStringLiteral("bookings/%1/%2").arg(id, QLatin1String(what)),
                              {{QStringLiteral("userId"), person}});
    }
    DemoReply booking(const QString &id) { return m_client->get(QStringLiteral("bookings/") + id); }
    void setTime(const char *iso)
    {
        m_clock->set(iso);
        QVERIFY(m_client->signIn());
    }
    static QString personOf(const QJsonObject &booking)
    {
        return booking.value(u"userId").toString().section(u'/', -1);
    }

    const QString m_start = QStringLiteral("2026-03-04T10:30:00");
    const QString m_end = QStringLiteral("2026-03-04T16:00:00");
    std::unique_ptr<DemoClock> m_clock;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;
    QString m_ana;
    QString m_john;
    QString m_london;
    QString m_floor;
};

void TestDemoReception::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_clock = std::make_unique<DemoClock>("2026-03-04T10:20:30Z"); // a Wednesday
    m_server = std::make_unique<DemoServer>(DemoOptions{}, *m_clock);
    QVERIFY(m_server->start(nullptr));
    m_client = std::make_unique<DemoClient>(*m_server);
    QVERIFY(m_client->signIn());
    m_ana = m_client->ana();
    m_john = m_client->person(QStringLiteral("john.smith@demo.example"));
    m_london = m_client->building(QStringLiteral("Harbour House"));
    m_floor = m_client->floor(m_london, QStringLiteral("Floor 1"));
}

void TestDemoReception::cleanup()
{
    m_client.reset();
    m_server.reset();
}

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

void TestDemoReception::desksAreReleased_data()
{
    QTest::addColumn<QString>("building");
    QTest::addColumn<QString>("floor");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char *building, const char *floor, const char *start, const char *end, int minutes) {
        QTest::newRow(building) << QString::fromLatin1(building) << QString::fromLatin1(floor)
                                << QString::fromLatin1(start) << QString::fromLatin1(end) << minutes;
    };
    row("Harbour House", "Floor 1", "2026-03-05T09:00:00", "2026-03-05T17:00:00", 30);
    row("Hudson Works", "Floor 9", "2026-03-05T14:00:00", "2026-03-05T22:00:00", 15);
    row("Nile Court", "Floor 1", "2026-03-05T08:00:00", "2026-03-05T14:00:00", 45);
    row("Lantern Park", "Level 1", "2026-03-05T05:00:00", "2026-03-05T12:00:00", 30);
    row("Lagoon Station", "Upper deck", "2026-03-05T22:00:00", "2026-03-06T05:00:00", 0);
}

void TestDemoReception::desksAreReleased()
{
    QFETCH(const QString, building);
    QFETCH(const QString, floor);
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QFETCH(const int, minutes);
    const QString place = m_client->floor(m_client->building(building), floor);
    const QString id =
        book(m_ana, m_client->freeSpaces(place, start, end).value(0), qPrintable(start), qPrintable(end)).text("id");
    const UtcInstant begins = *UtcInstant::fromIso(start + u'Z');
    if (minutes == 0) {
        setTime(qPrintable(UtcInstant::fromIso(end + u'Z')->plus(std::chrono::seconds(-1)).toIso()));
        QCOMPARE(booking(id).text("status"), QStringLiteral("booked"));
        return;
    }
    const UtcInstant released = begins.plus(std::chrono::minutes(minutes));
    setTime(qPrintable(released.plus(std::chrono::seconds(-1)).toIso()));
    QCOMPARE(booking(id).text("status"), QStringLiteral("booked"));
    QVERIFY(!booking(id).object().contains(u"autoReleasedDate"));
    setTime(qPrintable(released.toIso()));
    const DemoReply gone = booking(id);
    QCOMPARE(gone.text("status"), QStringLiteral("noCheckIn"));
    QCOMPARE(*UtcInstant::fromIso(gone.text("autoReleasedDate")), released);
    QCOMPARE(*UtcInstant::fromIso(gone.text("updatedAt")), released);
    QCOMPARE(come(id, m_ana).violation(), QStringLiteral("status"));
    QCOMPARE(m_client->post(QStringLiteral("bookings/%1/cancel").arg(id), {}).violation(), QStringLiteral("status"));
    // And it stays so when its time is over.
    setTime("2026-03-08T00:00:00Z");
    QCOMPARE(booking(id).text("status"), QStringLiteral("noCheckIn"));
    QCOMPARE(m_client->get(QStringLiteral("users/%1/bookings?status=noCheckIn").arg(m_ana)).total(), 1);
    QCOMPARE(m_client->get(QStringLiteral("users/%1/bookings?status=completed").arg(m_ana)).total(), 0);
}

void TestDemoReception::onlyDesksAreReleased()
{
    QStringList ids;
    for (const char *type : {"locker", "pod", "private_office"})
        ids.append(bookToday(type).text("id"));
    ids.append(m_client
                   ->post(QStringLiteral("bookings"), {{QStringLiteral("userId"), m_ana},
                                                       {QStringLiteral("buildingId"), m_london},
                                                       {QStringLiteral("startDateTime"), m_start},
                                                       {QStringLiteral("endDateTime"), m_end}})
                   .text("id"));
    setTime("2026-03-04T15:59:59Z");
    for (const QString &id : ids)
        QCOMPARE(booking(id).text("status"), QStringLiteral("booked"));
    QCOMPARE(m_client->get(QStringLiteral("bookings?status=noCheckIn&type=room")).total(), 0);
    QVERIFY(m_client->get(QStringLiteral("bookings?status=noCheckIn&type=desk")).total() > 0);
}

void TestDemoReception::whoCameKeepsTheDesk()
{
    const QString id = bookToday().text("id");
    QCOMPARE(come(id, m_ana).status, 201);
    setTime("2026-03-04T15:00:00Z");
    QCOMPARE(booking(id).text("status"), QStringLiteral("checkedIn"));
    QVERIFY(!booking(id).object().contains(u"autoReleasedDate"));
}

void TestDemoReception::aReleasedDeskIsFree()
{
    const QString desk = free();
    const QString id = bookToday().text("id");
    const QString later = QStringLiteral("2026-03-04T11:15:00");
    setTime("2026-03-04T10:59:59Z");
    QVERIFY(!m_client->freeSpaces(m_floor, later, m_end).contains(desk));
    QCOMPARE(book(m_john, desk, qPrintable(later), qPrintable(m_end)).violation(), QStringLiteral("spaceId"));
    setTime("2026-03-04T11:00:00Z");
    QVERIFY(m_client->freeSpaces(m_floor, later, m_end).contains(desk));
    QCOMPARE(book(m_john, desk, qPrintable(later), qPrintable(m_end)).status, 201);
    // The person who was late can have another one.
    QCOMPARE(
        book(m_ana, m_client->freeSpaces(m_floor, later, m_end).value(0), qPrintable(later), qPrintable(m_end)).status,
        201);
    QCOMPARE(booking(id).text("status"), QStringLiteral("noCheckIn"));
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
