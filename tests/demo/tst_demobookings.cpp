// SPDX-License-Identifier: MIT
#include "democlient.h"

#include <thread>

using namespace Foyer;

/** What the demo does when something is booked or cancelled, over real HTTP. */
class TestDemoBookings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void bookedIsTakenUntilCancelled();
    void onePersonOneDesk();
    void backToBackIsFine();
    void refusals_data();
    void refusals();
    void bodiesThatMakeNoSense_data();
    void bodiesThatMakeNoSense();
    void roomsNeedATitle();
    void whatARoomIsFor_data();
    void whatARoomIsFor();
    void passesCountDown();
    void passesThatAreUnlimited();
    void passesSayWhyNot_data();
    void passesSayWhyNot();
    void cancelIsRefused();
    void statusFollowsTheTime();
    void oneDeskManyHands();

private:
    [[nodiscard]] QJsonObject body(const QString &person, const QString &space,
                                   const char *start = "2026-03-05T09:00:00",
                                   const char *end = "2026-03-05T17:00:00") const
    {
        return {{QStringLiteral("userId"), person},
                {QStringLiteral("spaceId"), space},
                {QStringLiteral("startDateTime"), QString::fromLatin1(start)},
                {QStringLiteral("endDateTime"), QString::fromLatin1(end)}};
    }
    [[nodiscard]] QJsonObject pass(const QString &person, const QString &building) const
    {
        QJsonObject made = body(person, {});
        made.remove(u"spaceId");
        made.insert(u"buildingId", building);
        return made;
    }
    DemoReply book(const QJsonObject &body) { return m_client->post(QStringLiteral("bookings"), body); }
    DemoReply cancel(const QString &id, const QJsonObject &body = {})
    {
        return m_client->post(QStringLiteral("bookings/%1/cancel").arg(id), body);
    }
    QStringList freeDesks() { return m_client->freeSpaces(m_floor, dayStart, dayEnd); }

    const QString dayStart = QStringLiteral("2026-03-05T09:00:00");
    const QString dayEnd = QStringLiteral("2026-03-05T17:00:00");
    std::unique_ptr<DemoClock> m_clock;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;
    QString m_ana;
    QString m_john;
    QString m_london;
    QString m_floor;
};

void TestDemoBookings::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_clock = std::make_unique<DemoClock>("2026-03-04T10:20:30Z");
    m_server = std::make_unique<DemoServer>(DemoOptions{}, *m_clock);
    QVERIFY(m_server->start(nullptr));
    m_client = std::make_unique<DemoClient>(*m_server);
    QVERIFY(m_client->signIn());
    m_ana = m_client->ana();
    m_john = m_client->person(QStringLiteral("john.smith@demo.example"));
    m_london = m_client->building(QStringLiteral("Harbour House"));
    m_floor = m_client->floor(m_london, QStringLiteral("Floor 1"));
}

void TestDemoBookings::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestDemoBookings::bookedIsTakenUntilCancelled()
{
    const QString desk = freeDesks().value(0);
    const DemoReply made = book(body(m_ana, desk));
    QCOMPARE(made.status, 201);
    const QString id = made.text("id");
    QCOMPARE(made.text("@id"), QStringLiteral("/v1/public/bookings/") + id);
    QCOMPARE(made.text("userId"), QStringLiteral("/v1/public/users/") + m_ana);
    QCOMPARE(made.text("startDate"), QStringLiteral("2026-03-05T09:00:00+00:00"));
    QCOMPARE(made.text("endDate"), QStringLiteral("2026-03-05T17:00:00+00:00"));
    QCOMPARE(made.text("createdAt"), QStringLiteral("2026-03-04T10:20:30+00:00"));
    QCOMPARE(made.text("status"), QStringLiteral("booked"));
    QCOMPARE(made.text("source"), QStringLiteral("publicApi"));
    QCOMPARE(made.text("type"), QStringLiteral("desk"));
    QCOMPARE(made.object().value(u"space").toObject().value(u"id").toString(), desk);
    QCOMPARE(m_client->get(QStringLiteral("bookings/") + id).text("status"), QStringLiteral("booked"));
    QCOMPARE(m_client->get(QStringLiteral("users/%1/bookings?status=booked").arg(m_ana)).total(), 1);
    QVERIFY(!freeDesks().contains(desk));

    const DemoReply second = book(body(m_john, desk, "2026-03-05T16:00:00", "2026-03-05T18:00:00"));
    QCOMPARE(second.status, 422);
    QCOMPARE(second.text("@type"), QStringLiteral("ConstraintViolationList"));
    QCOMPARE(second.violation(), QStringLiteral("spaceId"));
    QVERIFY(!second.text("hydra:description").isEmpty());

    const DemoReply gone = cancel(id, {{QStringLiteral("userId"), m_ana}});
    QCOMPARE(gone.status, 201);
    QCOMPARE(gone.text("status"), QStringLiteral("cancelled"));
    QCOMPARE(gone.text("cancellationReason"), QStringLiteral("byUser"));
    QVERIFY(freeDesks().contains(desk));
    QCOMPARE(book(body(m_john, desk)).status, 201);
}

void TestDemoBookings::onePersonOneDesk()
{
    const QStringList desks = freeDesks();
    QCOMPARE(book(body(m_ana, desks.value(0))).status, 201);
    const DemoReply second = book(body(m_ana, desks.value(1), "2026-03-05T12:00:00", "2026-03-05T13:00:00"));
    QCOMPARE(second.status, 422);
    QCOMPARE(second.violation(), QStringLiteral("userId"));
    // Another kind at the same time is fine.
    const QString locker = m_client->freeSpaces(m_floor, dayStart, dayEnd, QStringLiteral("locker")).value(0);
    QCOMPARE(book(body(m_ana, locker)).status, 201);
}

void TestDemoBookings::backToBackIsFine()
{
    const QString desk = freeDesks().value(0);
    QCOMPARE(book(body(m_ana, desk, "2026-03-05T09:00:00", "2026-03-05T12:00:00")).status, 201);
    QCOMPARE(book(body(m_ana, desk, "2026-03-05T12:00:00", "2026-03-05T15:00:00")).status, 201);
}

void TestDemoBookings::refusals_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *start, const char *end, const char *path) {
        QTest::newRow(name) << QString::fromLatin1(start) << QString::fromLatin1(end) << QString::fromLatin1(path);
    };
    row("too early", "2026-03-05T07:00:00", "2026-03-05T09:00:00", "startDateTime");
    row("too late", "2026-03-05T17:00:00", "2026-03-05T19:00:00", "startDateTime");
    row("weekend", "2026-03-07T09:00:00", "2026-03-07T17:00:00", "startDateTime");
    row("closure", "2026-03-10T09:00:00", "2026-03-10T17:00:00", "startDateTime");
    row("beyond the window", "2026-03-19T09:00:00", "2026-03-19T17:00:00", "startDateTime");
    row("past", "2026-03-03T09:00:00", "2026-03-03T17:00:00", "startDateTime");
    row("backwards", "2026-03-05T17:00:00", "2026-03-05T09:00:00", "endDateTime");
    row("with an offset", "2026-03-05T09:00:00Z", "2026-03-05T17:00:00", "startDateTime");
    row("no date", "tomorrow", "2026-03-05T17:00:00", "startDateTime");
    row("no end", "2026-03-05T09:00:00", "", "endDateTime");
}

void TestDemoBookings::refusals()
{
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    const QString desk = freeDesks().value(0);
    const DemoReply reply = book(body(m_ana, desk, qPrintable(start), qPrintable(end)));
    QCOMPARE(reply.status, 422);
    QTEST(reply.violation(), "path");
    QCOMPARE(m_client->get(QStringLiteral("users/%1/bookings").arg(m_ana)).total(), 0);
}

void TestDemoBookings::bodiesThatMakeNoSense_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const char *body, int status, const char *type) {
        QTest::newRow(name) << QByteArray(body) << status << QString::fromLatin1(type);
    };
    row("cut", "{\"userId\":", 400, "hydra:Error");
    row("empty", "", 400, "hydra:Error");
    row("a list", "[]", 400, "hydra:Error");
    row("a number as id", "{\"userId\":7}", 400, "hydra:Error");
    row("null as space", "{\"spaceId\":null}", 400, "hydra:Error");
    row("nothing in it", "{}", 422, "ConstraintViolationList");
    row("nobody",
        "{\"userId\":\"01ARZ3NDEKTSV4RRFFQ69G5FAV\",\"spaceId\":\"01ARZ3NDEKTSV4RRFFQ69G5FAV\","
        "\"startDateTime\":\"2026-03-05T09:00:00\",\"endDateTime\":\"2026-03-05T10:00:00\"}",
        422, "ConstraintViolationList");
}

void TestDemoBookings::bodiesThatMakeNoSense()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const DemoReply reply = m_client->postRaw(QStringLiteral("bookings"), body, "application/json");
    QCOMPARE(reply.status, status);
    QTEST(reply.text("@type"), "type");
}

void TestDemoBookings::roomsNeedATitle()
{
    const QString room = m_client
                             ->freeSpaces(m_floor, QStringLiteral("2026-03-05T08:00:00"),
                                          QStringLiteral("2026-03-05T08:30:00"), QStringLiteral("room"))
                             .value(0);
    QJsonObject meeting = body(m_ana, room, "2026-03-05T08:00:00", "2026-03-05T08:30:00");
    QCOMPARE(book(meeting).violation(), QStringLiteral("title"));
    meeting.insert(u"title", QStringLiteral("  "));
    QCOMPARE(book(meeting).violation(), QStringLiteral("title"));
    meeting.insert(u"title", QString(256, u'x'));
    QCOMPARE(book(meeting).violation(), QStringLiteral("title"));
    meeting.insert(u"title", QStringLiteral("Tom & Jerry \"live\" — 会議"));
    meeting.insert(u"attendees", QJsonArray{QJsonObject{{QStringLiteral("displayName"), QStringLiteral("?")}}});
    QCOMPARE(book(meeting).violation(), QStringLiteral("attendees[0]"));
    meeting.insert(u"attendees",
                   QJsonArray{QJsonObject{{QStringLiteral("emailAddress"), QStringLiteral("a@b.example")}}});
    const DemoReply made = book(meeting);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("title"), QStringLiteral("Tom & Jerry \"live\" — 会議"));
    QVERIFY(made.object().value(u"hasGuests").toBool());
    QVERIFY(!made.object().contains(u"onlineMeeting")); // nobody said
}

void TestDemoBookings::whatARoomIsFor_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("violation");
    const auto row = [](const char *name, const QJsonObject &more, const char *violation = "") {
        QTest::newRow(name) << more << QString::fromLatin1(violation);
    };
    const auto attendees = [](const QJsonArray &all) { return QJsonObject{{QStringLiteral("attendees"), all}}; };
    const QJsonObject guest{{QStringLiteral("emailAddress"), QStringLiteral("guest@example.org")},
                            {QStringLiteral("displayName"), QStringLiteral("Guest")}};
    const QJsonObject user{{QStringLiteral("userId"), QStringLiteral("ANA")}}; // her id is put in below
    QJsonObject both = guest;
    both.insert(QStringLiteral("userId"), QStringLiteral("ANA"));
    row("nothing more", {});
    row("online", {{QStringLiteral("onlineMeeting"), true}});
    row("not online", {{QStringLiteral("onlineMeeting"), false}});
    row("long title of pairs", {{QStringLiteral("title"), QStringLiteral("😀").repeated(255)}});
    row("one more", {{QStringLiteral("title"), QStringLiteral("😀").repeated(256)}}, "title");
    row("description", {{QStringLiteral("description"), QString(4000, u'd')}});
    row("long description", {{QStringLiteral("description"), QString(4001, u'd')}}, "description");
    row("a user and a guest", attendees({user, guest}));
    row("somebody unknown", attendees({guest, QJsonObject{{QStringLiteral("userId"), QStringLiteral("nobody")}}}),
        "attendees[1]");
    row("no address", attendees({QJsonObject{{QStringLiteral("emailAddress"), QStringLiteral("nobody")}}}),
        "attendees[0]");
    row("user and guest in one", attendees({both}), "attendees[0]");
    row("no object", attendees({QStringLiteral("guest@example.org")}), "attendees[0]");
}

void TestDemoBookings::whatARoomIsFor()
{
    QFETCH(const QJsonObject, more);
    const QString room = m_client
                             ->freeSpaces(m_floor, QStringLiteral("2026-03-05T08:00:00"),
                                          QStringLiteral("2026-03-05T08:30:00"), QStringLiteral("room"))
                             .value(0);
    QJsonObject meeting = body(m_ana, room, "2026-03-05T08:00:00", "2026-03-05T08:30:00");
    meeting.insert(u"title", QStringLiteral("Review"));
    for (auto one = more.begin(); one != more.end(); ++one)
        meeting.insert(one.key(), one.value());
    QByteArray bytes = QJsonDocument(meeting).toJson(QJsonDocument::Compact);
    bytes.replace("ANA", m_ana.toUtf8());
    const DemoReply made = m_client->postRaw(QStringLiteral("bookings"), bytes, "application/json");
    QTEST(made.violation(), "violation");
    if (!made.violation().isEmpty()) {
        QCOMPARE(made.status, 422);
        return;
    }
    QCOMPARE(made.status, 201);
    const QJsonObject stored = m_client->get(QStringLiteral("bookings/") + made.text("id")).object();
    QCOMPARE(stored.value(u"title"), meeting.value(u"title"));
    QCOMPARE(stored.value(u"onlineMeeting"), more.value(u"onlineMeeting"));
    QCOMPARE(stored.value(u"onlineMeetingUrl").isNull(), more.contains(u"onlineMeeting"));
    QCOMPARE(stored.value(u"hasGuests").toBool(), bytes.contains("guest@example.org"));
    QVERIFY(!stored.contains(u"description") && !stored.contains(u"attendees")); // as the contract has it
}

void TestDemoBookings::passesCountDown()
{
    const DemoReply before = m_client->passes(m_london, dayStart, dayEnd);
    QCOMPARE(before.status, 200);
    const int left = before.object().value(u"numPassesAvailable").toInt(-1);
    QVERIFY(left > 0);
    QVERIFY(before.object().value(u"available").toBool());
    QVERIFY(!before.object().contains(u"unavailabilityReason"));

    const DemoReply made = book(pass(m_ana, m_london));
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("type"), QStringLiteral("onsite"));
    QVERIFY(!made.object().contains(u"space"));
    const auto leftNow = [&] {
        return m_client->passes(m_london, dayStart, dayEnd).object().value(u"numPassesAvailable").toInt(-1);
    };
    QCOMPARE(leftNow(), left - 1);
    QCOMPARE(book(pass(m_ana, m_london)).violation(), QStringLiteral("userId"));

    const QJsonArray people = m_client->get(QStringLiteral("users?itemsPerPage=500&page=2")).members();
    int status = 201;
    for (int i = 0; i < 80 && status == 201; ++i) {
        const DemoReply next = book(pass(people.at(i).toObject().value(u"id").toString(), m_london));
        if (next.violation() != u"userId")
            status = next.status;
    }
    QCOMPARE(status, 422);
    QCOMPARE(leftNow(), 0);
    const DemoReply full = m_client->passes(m_london, dayStart, dayEnd);
    QVERIFY(!full.object().value(u"available").toBool(true));
    QCOMPARE(full.text("unavailabilityReason"), QStringLiteral("noCapacity"));
    QCOMPARE(cancel(made.text("id")).status, 201);
    QCOMPARE(leftNow(), 1);
}

void TestDemoBookings::passesThatAreUnlimited()
{
    const QJsonObject passes =
        m_client
            ->passes(m_client->building(QStringLiteral("Hudson Works")), QStringLiteral("2026-03-05T15:00:00"),
                     QStringLiteral("2026-03-05T16:00:00"))
            .object();
    QVERIFY(passes.value(u"available").toBool());
    QVERIFY(!passes.contains(u"numPassesAvailable"));
}

void TestDemoBookings::passesSayWhyNot_data()
{
    QTest::addColumn<QString>("building");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *building, const char *start, const char *end, const char *reason) {
        QTest::newRow(reason) << QString::fromLatin1(building) << QString::fromLatin1(start) << QString::fromLatin1(end)
                              << QString::fromLatin1(reason);
    };
    row("Harbour House", "2026-03-10T09:00:00", "2026-03-10T17:00:00", "buildingClosure");
    row("Harbour House", "2026-03-07T09:00:00", "2026-03-07T17:00:00", "buildingClosed");
    row("Harbour House", "2026-03-05T06:00:00", "2026-03-05T17:00:00", "openingHours");
    row("Nile Court", "2026-03-08T08:00:00", "2026-03-08T12:00:00", "noCapacity");
    row("Harbour House", "2026-04-20T09:00:00", "2026-04-20T17:00:00", "unknown");
}

void TestDemoBookings::passesSayWhyNot()
{
    QFETCH(const QString, building);
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    const DemoReply reply = m_client->passes(m_client->building(building), start, end);
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.object().value(u"available").toBool(true));
    QCOMPARE(reply.object().value(u"numPassesAvailable").toInt(-1), 0);
    QTEST(reply.text("unavailabilityReason"), "reason");
}

void TestDemoBookings::cancelIsRefused()
{
    const QString desk = freeDesks().value(0);
    const QString id = book(body(m_ana, desk)).text("id");
    QCOMPARE(cancel(id, {{QStringLiteral("userId"), m_john}}).violation(), QStringLiteral("userId"));
    QCOMPARE(cancel(id, {{QStringLiteral("userId"), QStringLiteral("nobody")}}).status, 422);
    QCOMPARE(cancel(QStringLiteral("01ARZ3NDEKTSV4RRFFQ69G5FAV")).status, 404);
    QCOMPARE(m_client->get(QStringLiteral("bookings/%1/cancel").arg(id)).status, 405);
    QVERIFY(!freeDesks().contains(desk));
    QCOMPARE(cancel(id).status, 201);
    QCOMPARE(cancel(id).status, 422);
}

void TestDemoBookings::statusFollowsTheTime()
{
    const QString id = book(pass(m_ana, m_london)).text("id"); // a desk would be given away meanwhile
    const auto status = [&] { return m_client->get(QStringLiteral("bookings/") + id).text("status"); };
    m_clock->set("2026-03-05T16:59:59Z");
    QVERIFY(m_client->signIn());
    QCOMPARE(status(), QStringLiteral("booked"));
    m_clock->set("2026-03-05T17:00:00Z");
    QCOMPARE(status(), QStringLiteral("completed"));
    QCOMPARE(cancel(id).status, 422);
    QCOMPARE(m_client->get(QStringLiteral("users/%1/bookings?status=completed").arg(m_ana)).total(), 1);
}

void TestDemoBookings::oneDeskManyHands()
{
    const QString desk = freeDesks().value(0);
    const QJsonArray people = m_client->get(QStringLiteral("users?itemsPerPage=500&page=3")).members();
    std::atomic<int> booked = 0;
    std::atomic<int> refused = 0;
    std::atomic<int> waiting = 0;
    std::vector<std::thread> hands;
    constexpr int count = 20;
    for (int i = 0; i < count; ++i) {
        hands.emplace_back([&, person = people.at(i).toObject().value(u"id").toString()] {
            DemoClient client(*m_server);
            const bool ready = client.signIn();
            ++waiting;
            while (waiting < count)
                std::this_thread::yield();
            const int status = ready ? client.post(QStringLiteral("bookings"), body(person, desk)).status : 0;
            booked += status == 201 ? 1 : 0;
            refused += status == 422 ? 1 : 0;
        });
    }
    for (std::thread &hand : hands)
        hand.join();
    QCOMPARE(booked.load(), 1);
    QCOMPARE(refused.load(), count - 1);
    QCOMPARE(m_server->postsReceived(QStringLiteral("/bookings")), count);
}

QTEST_GUILESS_MAIN(TestDemoBookings)
#include "tst_demobookings.moc"
