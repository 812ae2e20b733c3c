// SPDX-License-Identifier: MIT
#include "democlient.h"

#include <QSet>

using namespace Foyer;

/** What the demo tells, over real HTTP. */
class TestDemoReads final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanupTestCase();

    void everybodyOnceOverAllPages();
    void pagesSayWhereTheyAre();
    void pagesThatMakeNoSense_data();
    void pagesThatMakeNoSense();
    void peopleFilters_data();
    void peopleFilters();
    void wellKnownPeople();
    void namesInManyScripts();
    void buildingsVaryTheirShapes();
    void floorsNeighborhoodsSpaces();
    void plansNeedNoToken();
    void bookableDaysOfEveryZone_data();
    void bookableDaysOfEveryZone();
    void bookableSpacesByType();
    void bookingFilters();
    void bookingTimesOfTheBuilding();
    void unknownIds_data();
    void unknownIds();
    void sameSeedSameWorld();

private:
    std::unique_ptr<DemoClock> m_clock;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;
};

void TestDemoReads::initTestCase()
{
    m_clock = std::make_unique<DemoClock>("2026-03-04T10:20:30Z");
    m_server = std::make_unique<DemoServer>(DemoOptions{1, 2000, 0, 3600}, *m_clock);
    QString why;
    QVERIFY2(m_server->start(&why), qPrintable(why));
    m_client = std::make_unique<DemoClient>(*m_server);
    QVERIFY(m_client->signIn());
}

void TestDemoReads::cleanupTestCase()
{
    m_client.reset();
    m_server.reset();
}

void TestDemoReads::everybodyOnceOverAllPages()
{
    QSet<QString> ids;
    QSet<QString> emails;
    int pages = 0;
    QString next = QStringLiteral("/v1/public/users?itemsPerPage=300");
    while (!next.isEmpty()) {
        const DemoReply page = m_client->get(next);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.total(), 2000);
        for (const QJsonValue &one : page.members()) {
            ids.insert(one.toObject().value(u"id").toString());
            emails.insert(one.toObject().value(u"email").toString());
        }
        next = page.object().value(u"hydra:view").toObject().value(u"hydra:next").toString();
        QVERIFY(++pages < 20);
    }
    QCOMPARE(pages, 7);
    QCOMPARE(ids.size(), 2000);
    QCOMPARE(emails.size(), 2000);
}

void TestDemoReads::pagesSayWhereTheyAre()
{
    QCOMPARE(m_client->get(QStringLiteral("users")).members().size(), 30);
    QCOMPARE(m_client->get(QStringLiteral("spaces")).members().size(), 50);
    QCOMPARE(m_client->get(QStringLiteral("users?itemsPerPage=9999")).members().size(), 500);

    const auto view = m_client->get(QStringLiteral("users?firstName=%C3%A9&page=2&itemsPerPage=10"))
                          .object()
                          .value(u"hydra:view")
                          .toObject();
    QVERIFY(view.value(u"hydra:previous").toString().contains(u"page=1"));
    QVERIFY(view.value(u"hydra:first").toString().contains(u"firstName=%C3%A9"));

    const DemoReply beyond = m_client->get(QStringLiteral("users?page=2000000000&itemsPerPage=500"));
    QCOMPARE(beyond.status, 200);
    QCOMPARE(beyond.members().size(), 0);
    QCOMPARE(beyond.total(), 2000);
    const DemoReply single = m_client->get(QStringLiteral("buildings"));
    QVERIFY(!single.object().value(u"hydra:view").toObject().contains(u"hydra:next"));
}

void TestDemoReads::pagesThatMakeNoSense_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query :
         {"page=0", "page=-1", "page=x", "page=", "itemsPerPage=0", "itemsPerPage=1e2", "page=99999999999"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestDemoReads::pagesThatMakeNoSense()
{
    QFETCH(const QString, query);
    const DemoReply reply = m_client->get(QStringLiteral("users?") + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.text("@type"), QStringLiteral("hydra:Error"));
}

void TestDemoReads::peopleFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<int>("atMost");
    QTest::newRow("part of an e-mail") << "email=JOHN.smith" << 2 << 20;
    QTest::newRow("whole e-mail") << "emailExact=John.Smith@demo.example" << 1 << 1;
    QTest::newRow("percent-encoded") << "email=ana.ruiz%40demo" << 1 << 1;
    QTest::newRow("exact is not partial") << "emailExact=john.smith" << 0 << 0;
    QTest::newRow("both names") << "firstName=ana&lastName=ruiz" << 1 << 5;
    QTest::newRow("accents are letters") << "firstName=%C3%A9&lastName=zzz" << 0 << 0;
    QTest::newRow("Cyrillic, other case") << "lastName=%D1%88%D0%B5%D0%B2%D1%87%D0%B5%D0%BD" << 1 << 1;
    QTest::newRow("ampersand and quote") << "lastName=O%27BRIEN" << 1 << 60;
    QTest::newRow("nobody") << "email=nobody%26more" << 0 << 0;
    QTest::newRow("filter not known") << "wingspan=2" << 2000 << 2000;
}

void TestDemoReads::peopleFilters()
{
    QFETCH(const QString, query);
    QFETCH(const int, atLeast);
    QFETCH(const int, atMost);
    const DemoReply reply = m_client->get(QStringLiteral("users?itemsPerPage=500&") + query);
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.total() >= atLeast && reply.total() <= atMost, qPrintable(QString::number(reply.total())));
    QCOMPARE(reply.members().size(), std::min(reply.total(), 500));
}

void TestDemoReads::wellKnownPeople()
{
    const QJsonObject ana = m_client->get(QStringLiteral("users/") + m_client->ana()).object();
    QCOMPARE(ana.value(u"firstName").toString(), QStringLiteral("Ana"));
    QCOMPARE(ana.value(u"lastName").toString(), QStringLiteral("Ruiz"));
    QCOMPARE(ana.value(u"@context").toString(), QStringLiteral("/v1/contexts/User"));
    QCOMPARE(ana.value(u"preferredFloor").toObject().value(u"name").toString(), QStringLiteral("Floor 2"));

    QStringList titles;
    for (const QString &email :
         {QStringLiteral("john.smith@demo.example"), QStringLiteral("john.smith2@demo.example")}) {
        const QJsonObject john = m_client->get(QStringLiteral("users/") + m_client->person(email)).object();
        QCOMPARE(john.value(u"firstName").toString() + john.value(u"lastName").toString(), QStringLiteral("JohnSmith"));
        titles.append(john.value(u"jobTitle").toString());
    }
    QVERIFY(titles[0] != titles[1]);

    const QString newcomer = m_client->person(QStringLiteral("newcomer@demo.example"));
    const QJsonObject pending = m_client->get(QStringLiteral("users/") + newcomer).object();
    QVERIFY(pending.value(u"firstName").isNull() && pending.value(u"invitationPending").toBool());
    QCOMPARE(m_client->get(QStringLiteral("users/%1/bookings").arg(m_client->ana())).total(), 0);
}

void TestDemoReads::namesInManyScripts()
{
    QSet<int> scripts;
    int withoutTitle = 0;
    int ampersands = 0;
    const QJsonArray people = m_client->get(QStringLiteral("users?itemsPerPage=500")).members();
    for (const QJsonValue &one : people) {
        const QString name = one.toObject().value(u"lastName").toString();
        if (!name.isEmpty())
            scripts.insert(name.at(0).script());
        withoutTitle += one.toObject().value(u"jobTitle").isNull() ? 1 : 0;
        ampersands += one.toObject().value(u"jobTitle").toString().contains(u'&') ? 1 : 0;
    }
    QVERIFY2(scripts.size() >= 10, qPrintable(QString::number(scripts.size())));
    QVERIFY(withoutTitle > 0 && ampersands > 0);
}

void TestDemoReads::buildingsVaryTheirShapes()
{
    const QJsonArray all = m_client->get(QStringLiteral("buildings")).members();
    QVERIFY(all.size() >= 4);
    int texts = 0;
    int numbers = 0;
    QSet<QString> zones;
    for (const QJsonValue &one : all) {
        const QJsonObject building = one.toObject();
        zones.insert(building.value(u"timeZone").toString());
        (building.value(u"latitude").isString() ? texts : numbers) += 1;
    }
    QVERIFY(texts > 0 && numbers > 0);
    QVERIFY(zones.size() >= 4 && zones.contains(QStringLiteral("Australia/Lord_Howe")));
    QCOMPARE(m_client->get(QStringLiteral("buildings?countryCode=gb&city=lond&name=harbour")).total(), 1);
    QCOMPARE(m_client->get(QStringLiteral("buildings?countryCode=US&city=london")).total(), 0);
}

void TestDemoReads::floorsNeighborhoodsSpaces()
{
    const QString london = m_client->building(QStringLiteral("Harbour House"));
    const DemoReply floors = m_client->get(QStringLiteral("floors?buildingId=") + london);
    QCOMPARE(floors.total(), 5);
    const QString floor = m_client->floor(london, QStringLiteral("Floor 1"));
    const QString path = QStringLiteral("spaces?itemsPerPage=500&floorId=") + floor;
    QSet<QString> kinds;
    int inNeighborhood = 0;
    for (const QJsonValue &one : m_client->get(path).members()) {
        const QJsonObject space = one.toObject();
        kinds.insert(space.value(u"type").toString());
        QCOMPARE(space.value(u"floor").toObject().value(u"id").toString(), floor);
        inNeighborhood += space.value(u"neighborhood").isObject() ? 1 : 0;
    }
    QCOMPARE(kinds, (QSet<QString>{QStringLiteral("desk"), QStringLiteral("room"), QStringLiteral("private_office"),
                                   QStringLiteral("pod"), QStringLiteral("locker")}));
    QVERIFY(inNeighborhood > 0);
    const QJsonArray areas = m_client->get(QStringLiteral("neighborhoods?floorId=") + floor).members();
    QCOMPARE(areas.size(), 4);
    const QString area = areas.at(0).toObject().value(u"id").toString();
    QCOMPARE(m_client->get(QStringLiteral("spaces?neighborhoodId=") + area).total(), 32);
    QCOMPARE(m_client->get(QStringLiteral("spaces?buildingId=01ARZ3NDEKTSV4RRFFQ69G5FAV")).total(), 0);
}

void TestDemoReads::plansNeedNoToken()
{
    const QJsonArray floors = m_client->get(QStringLiteral("floors")).members();
    DemoClient stranger(*m_server);
    for (const QJsonValue &one : floors) {
        const QUrl url(one.toObject().value(u"floorPlanUrl").toString());
        QCOMPARE(url.port(), m_server->url().port());
        const DemoReply plan = stranger.get(url.path());
        QCOMPARE(plan.status, 200);
        QVERIFY(plan.header("Content-Type").starts_with("image/svg+xml"));
        QVERIFY(plan.body.startsWith("<svg") && plan.body.contains("space::desk::"));
    }
    QCOMPARE(stranger.get(QStringLiteral("/static/floor-plans/none.svg")).status, 404);
}

void TestDemoReads::bookableDaysOfEveryZone_data()
{
    QTest::addColumn<QString>("building");
    QTest::addColumn<QString>("firstStart");
    QTest::addColumn<QString>("firstEnd");
    // Now is Wednesday, 10:20:30 in London, 05:20 in New York, 12:20 in Cairo, 15:50 in Bengaluru, 21:20 on the island.
    QTest::newRow("London") << "Harbour House"
                            << "2026-03-04T10:21:00+00:00"
                            << "2026-03-04T18:00:00+00:00";
    QTest::newRow("New York") << "Hudson Works"
                              << "2026-03-04T12:30:00+00:00"
                              << "2026-03-05T00:00:00+00:00";
    QTest::newRow("Cairo") << "Nile Court"
                           << "2026-03-04T10:21:00+00:00"
                           << "2026-03-04T15:00:00+00:00";
    QTest::newRow("Bengaluru") << "Lantern Park"
                               << "2026-03-04T10:21:00+00:00"
                               << "2026-03-04T14:30:00+00:00";
    QTest::newRow("Lord Howe") << "Lagoon Station"
                               << "2026-03-04T21:30:00+00:00"
                               << "2026-03-05T06:00:00+00:00";
}

void TestDemoReads::bookableDaysOfEveryZone()
{
    QFETCH(const QString, building);
    const QJsonArray days = m_client->days(m_client->building(building));
    QVERIFY(days.size() > 4);
    QTEST(days.at(0).toObject().value(u"start").toString(), "firstStart");
    QTEST(days.at(0).toObject().value(u"end").toString(), "firstEnd");

    // The Sunday on which the island's clocks go back by half an hour lasts half an hour longer.
    if (building == u"Lagoon Station") {
        m_clock->set("2026-03-20T00:00:00Z");
        QVERIFY(m_client->signIn());
        QStringList all;
        for (const QJsonValue &day : m_client->days(m_client->building(building)))
            all.append(day.toObject().value(u"start").toString() + u'/' + day.toObject().value(u"end").toString());
        m_clock->set("2026-03-04T10:20:30Z");
        QVERIFY(all.contains(QStringLiteral("2026-04-04T13:00:00+00:00/2026-04-05T01:30:00+00:00")));
    }
}

void TestDemoReads::bookableSpacesByType()
{
    const QString start = QStringLiteral("2026-03-05T09:00:00");
    const QString end = QStringLiteral("2026-03-05T17:00:00");
    const QString london = m_client->building(QStringLiteral("Harbour House"));
    const QString ground = m_client->floor(london, QStringLiteral("Ground floor"));
    const auto count = [&](const char *type, const QString &from) {
        return m_client->freeSpaces(ground, from, end, QString::fromLatin1(type)).size();
    };
    QVERIFY(count("desk", start) > 0 && count("desk", start) < 31);
    QVERIFY(count("parking", start) > 0);
    QVERIFY(count("locker", start) > 0);
    QCOMPARE(count("onsite", start), 0);
    QCOMPARE(count("desk", QStringLiteral("2026-03-05T07:00:00")), 0); // not open yet

    const auto ask = [&](const QString &more) {
        return m_client->get(QStringLiteral("bookable-spaces?userId=%1&floorId=%2").arg(m_client->ana(), ground) +
                             more);
    };
    QCOMPARE(ask({}).status, 400);
    QCOMPARE(ask(QStringLiteral("&startDateTime=%1&endDateTime=%1").arg(start)).status, 400);
    QCOMPARE(ask(QStringLiteral("&startDateTime=%1Z&endDateTime=%2").arg(start, end)).status, 400);
    QCOMPARE(ask(QStringLiteral("&startDateTime=%1&endDateTime=%2&spaceType=sofa").arg(start, end)).status, 400);
    const DemoReply fine = ask(QStringLiteral("&startDateTime=%1&endDateTime=%2").arg(start, end));
    QCOMPARE(fine.status, 200);
    QVERIFY(!fine.object().value(u"hydra:view").toObject().contains(u"hydra:next"));
}

void TestDemoReads::bookingFilters()
{
    const QString london = m_client->building(QStringLiteral("Harbour House"));
    const auto ask = [&](const QString &query) {
        return m_client->get(QStringLiteral("bookings?itemsPerPage=500&buildingId=%1&").arg(london) + query);
    };
    const DemoReply desks = ask(QStringLiteral("type=desk&status=booked&startDateTime%5Bafter%5D=2026-03-05T00:00:00"
                                               "&startDateTime[strictly_before]=2026-03-06T00:00:00"
                                               "&order[startDate]=desc"));
    QCOMPARE(desks.status, 200);
    QVERIFY(desks.total() > 20);
    QString before = QStringLiteral("9");
    for (const QJsonValue &one : desks.members()) {
        const QJsonObject booking = one.toObject();
        const QString start = booking.value(u"startDate").toString();
        QVERIFY(start.startsWith(u"2026-03-05T"));
        QVERIFY(start <= before);
        before = start;
        QCOMPARE(booking.value(u"building").toString(), QStringLiteral("/v1/public/buildings/") + london);
        QVERIFY(booking.value(u"userId").toString().startsWith(u"/v1/public/users/"));
        QVERIFY(booking.value(u"space").toObject().value(u"floor").isObject());
        QCOMPARE(booking.value(u"type").toString(), QStringLiteral("desk"));
    }
    QVERIFY(ask(QStringLiteral("status=completed")).total() > 0);
    QVERIFY(ask(QStringLiteral("status=checkedIn")).total() > 0);
    QVERIFY(ask(QStringLiteral("status=noCheckIn")).total() > 0);
    QCOMPARE(ask(QStringLiteral("spaceId=01ARZ3NDEKTSV4RRFFQ69G5FAV")).total(), 0);
    QCOMPARE(ask(QStringLiteral("startDateTime[after]=soon")).status, 400);
    QVERIFY(ask(QStringLiteral("startDateTime[sideways]=soon")).total() > 0); // not a filter that it knows

    const QString john = m_client->person(QStringLiteral("john.smith2@demo.example"));
    const DemoReply own = m_client->get(QStringLiteral("users/%1/bookings?building.id=%2").arg(john, london));
    QCOMPARE(own.total(), 1);
    QCOMPARE(own.members().at(0).toObject().value(u"startDate").toString(),
             QStringLiteral("2026-03-05T08:00:00+00:00"));
    QCOMPARE(m_client->get(QStringLiteral("users/%1/bookings?status=cancelled").arg(john)).total(), 0);
}

void TestDemoReads::bookingTimesOfTheBuilding()
{
    // All-day desks of New York start at 07:30 there, 12:30 UTC.
    const QString path = QStringLiteral("bookings?itemsPerPage=1&buildingId=%1&startDateTime[%2]=%3"
                                        "&startDateTime[%4]=%3")
                             .arg(m_client->building(QStringLiteral("Hudson Works")));
    const auto between = [&](const char *prefix, const char *at) {
        const QString after = QString::fromLatin1(prefix) + QStringLiteral("after");
        const QString before = QString::fromLatin1(prefix) + QStringLiteral("before");
        return m_client->get(path.arg(after, QString::fromLatin1(at), before)).total();
    };
    QVERIFY(between("local_", "2026-03-05T07:30:00") > 0);
    QCOMPARE(between("", "2026-03-05T07:30:00"), 0);
    QCOMPARE(between("", "2026-03-05T12:30:00"), between("local_", "2026-03-05T07:30:00"));
    QCOMPARE(between("local_strictly_", "2026-03-05T07:30:00"), 0);
}

void TestDemoReads::unknownIds_data()
{
    QTest::addColumn<QString>("path");
    const QString id = QStringLiteral("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    for (const char *collection : {"users", "buildings", "floors", "neighborhoods", "spaces", "bookings"})
        QTest::newRow(collection) << QString::fromLatin1(collection) + u'/' + id;
    QTest::newRow("bookings of nobody") << QStringLiteral("users/%1/bookings").arg(id);
    QTest::newRow("days of nobody") << QStringLiteral("bookable-days?userId=%1&buildingId=%1").arg(id);
    QTest::newRow("no such thing") << "wings";
    QTest::newRow("climbing") << "users/..%2Fbuildings";
    QTest::newRow("no id") << "users/";
}

void TestDemoReads::unknownIds()
{
    QFETCH(const QString, path);
    const DemoReply reply = m_client->get(path);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.text("@type"), QStringLiteral("hydra:Error"));
}

void TestDemoReads::sameSeedSameWorld()
{
    const auto picture = [&](quint32 seed) {
        DemoServer server(DemoOptions{seed, 2000, 0, 3600}, *m_clock);
        if (!server.start(nullptr))
            return QByteArray();
        DemoClient client(server);
        QByteArray all = client.signIn() ? QByteArray() : QByteArray("no token");
        for (const char *path :
             {"users?itemsPerPage=500", "spaces?itemsPerPage=500", "buildings", "bookings?itemsPerPage=500&page=3"})
            all += client.get(QString::fromLatin1(path)).body;
        return all;
    };
    const QByteArray first = picture(7);
    QVERIFY(first.size() > 500'000);
    QVERIFY(first == picture(7));
    QVERIFY(first != picture(8));
}

QTEST_GUILESS_MAIN(TestDemoReads)
#include "tst_demoreads.moc"
