// SPDX-License-Identifier: MIT
#include "democlient.h"

#include <QHash>
#include <QSet>

using namespace Foyer;

/** Visits and visitors, over real HTTP. */
class TestDemoVisits final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanupTestCase();

    void aDayOfVisits();
    void whatAVisitTells();
    void aVisitIsABooking();
    void visitFilters_data();
    void visitFilters();
    void visitPages();
    void directoryHasEverybodyOnce();
    void whatAVisitorTells();
    void visitorFilters();
    void unknownIds();
    void visitsTakeNoPasses();
    void sameSeedSameVisits();

private:
    QJsonArray visits(const QString &query) { return m_client->all(QStringLiteral("visits?") + query); }
    QJsonArray visitors(const QString &query) { return m_client->all(QStringLiteral("visitors?") + query); }
    static QString idOf(const QJsonObject &thing) { return thing.value(u"id").toString(); }
    static QString text(const QJsonObject &thing, const char *key)
    {
        return thing.value(QLatin1String(key)).toString();
    }
    QString today(const char *prefix = "local_")
    {
        return QStringLiteral("buildingId=%1&startDateTime[%2after]=2026-03-04T00:00:00"
                              "&startDateTime[%2strictly_before]=2026-03-05T00:00:00")
            .arg(m_london, QLatin1String(prefix));
    }

    std::unique_ptr<DemoClock> m_clock;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;
    QString m_london;
};

void TestDemoVisits::initTestCase()
{
    m_clock = std::make_unique<DemoClock>("2026-03-04T13:05:30Z");
    m_server = std::make_unique<DemoServer>(DemoOptions{}, *m_clock);
    QVERIFY(m_server->start(nullptr));
    m_client = std::make_unique<DemoClient>(*m_server);
    QVERIFY(m_client->signIn());
    m_london = m_client->building(QStringLiteral("Harbour House"));
}

void TestDemoVisits::cleanupTestCase()
{
    m_client.reset();
    m_server.reset();
}

void TestDemoVisits::aDayOfVisits()
{
    const UtcInstant now = m_clock->now();
    const auto at = [](const QJsonObject &thing, const char *key) {
        return UtcInstant::fromIso(text(thing, key)).value_or(UtcInstant());
    };
    const QJsonArray day = visits(today());
    QVERIFY2(day.size() >= 12 && day.size() <= 24, qPrintable(QString::number(day.size())));
    QSet<QString> hosts;
    QSet<QString> guests;
    QHash<QString, int> answers;
    int expected = 0;
    int here = 0;
    int left = 0;
    for (const QJsonValue &value : day) {
        const QJsonObject visit = value.toObject();
        const QJsonArray all = visit.value(u"visitors").toArray();
        QVERIFY(all.size() >= 2 && all.size() <= 6);
        hosts.insert(text(visit, "host"));
        QVERIFY(at(visit, "startDate") < at(visit, "endDate"));
        int came = 0;
        for (const QJsonValue &one : all) {
            const QJsonObject visitor = one.toObject();
            const QString answer = text(visitor, "status");
            ++answers[answer];
            if (answer == u"organizer") {
                QCOMPARE(text(visitor, "userId"), text(visit, "host"));
                QCOMPARE(text(visitor, "type"), QStringLiteral("user"));
                continue;
            }
            QVERIFY(!guests.contains(text(visitor, "email")));
            guests.insert(text(visitor, "email"));
            QCOMPARE(text(visitor, "type"), QStringLiteral("external"));
            QVERIFY(visitor.value(u"userId").isNull());
            const bool in = !visitor.value(u"checkedInDate").isNull();
            const bool out = !visitor.value(u"checkedOutDate").isNull();
            QVERIFY(!in || at(visitor, "checkedInDate") <= now);
            QVERIFY(!out || (in && at(visitor, "checkedOutDate") <= now));
            QVERIFY(answer != u"declined" || !in);
            expected += in ? 0 : 1;
            here += in && !out ? 1 : 0;
            left += out ? 1 : 0;
            came += in ? 1 : 0;
        }
        if (text(visit, "status") == u"booked" || text(visit, "status") == u"cancelled")
            QCOMPARE(came, 0);
        if (text(visit, "status") == u"checkedIn" || text(visit, "status") == u"checkedOut")
            QVERIFY(came > 0);
    }
    QCOMPARE(hosts.size(), day.size()); // nobody receives two at once
    QCOMPARE(answers.value(QStringLiteral("organizer")), static_cast<int>(day.size()));
    QVERIFY(answers.value(QStringLiteral("accepted")) > answers.value(QStringLiteral("declined")));
    QVERIFY(answers.value(QStringLiteral("declined")) > 0);
    QVERIFY2(expected > 0 && here > 0 && left > 0,
             qPrintable(QStringLiteral("%1 %2 %3").arg(expected).arg(here).arg(left)));
}

void TestDemoVisits::whatAVisitTells()
{
    const QJsonObject listed = visits(today()).at(0).toObject();
    const DemoReply alone = m_client->get(QStringLiteral("visits/") + idOf(listed));
    QCOMPARE(alone.status, 200);
    QJsonObject visit = alone.object();
    QCOMPARE(visit.take(QStringLiteral("@context")).toString(), QStringLiteral("/v1/contexts/Visit"));
    QCOMPARE(visit, listed);
    QCOMPARE(text(visit, "@id"), QStringLiteral("/v1/public/visits/") + idOf(visit));
    QCOMPARE(text(visit, "@type"), QStringLiteral("Visit"));
    const QJsonObject building = visit.value(u"building").toObject();
    QCOMPARE(idOf(building), m_london);
    QCOMPARE(text(building, "name"), QStringLiteral("Harbour House"));
    QStringList keys = visit.keys();
    keys.sort();
    QCOMPARE(keys, QStringLiteral("@id @type building endDate host id startDate status visitors").split(u' '));
    QStringList ofVisitor = visit.value(u"visitors").toArray().at(1).toObject().keys();
    ofVisitor.sort();
    QCOMPARE(ofVisitor, QStringLiteral("@id @type checkedInDate checkedOutDate displayName email firstName id lastName "
                                       "status type userId visitCount")
                            .split(u' '));
    QVERIFY(visit.value(u"visitors").toArray().at(1).toObject().value(u"visitCount").isNull());
    // The host is called as in the directory of people.
    const QJsonObject host = visit.value(u"visitors").toArray().at(0).toObject();
    const QJsonObject person = m_client->get(text(visit, "host")).object();
    QCOMPARE(text(host, "email"), text(person, "email"));
    QCOMPARE(text(host, "firstName"), text(person, "firstName"));
    QCOMPARE(text(host, "lastName"), text(person, "lastName"));
    QVERIFY(text(host, "displayName").startsWith(text(person, "firstName")));
}

void TestDemoVisits::aVisitIsABooking()
{
    QSet<QString> asVisits;
    for (const QJsonValue &one : visits(today()))
        asVisits.insert(idOf(one.toObject()) + text(one.toObject(), "status"));
    QSet<QString> asBookings;
    for (const QJsonValue &one : m_client->all(QStringLiteral("bookings?") + today())) {
        const QJsonObject booking = one.toObject();
        if (!booking.value(u"guestBooking").toBool())
            continue;
        asBookings.insert(idOf(booking) + text(booking, "status"));
        QVERIFY(booking.value(u"hasGuests").toBool());
        const QString host = text(booking, "userId");
        QCOMPARE(text(m_client->get(QStringLiteral("visits/") + idOf(booking)).object(), "host"), host);
    }
    QVERIFY(!asVisits.isEmpty());
    QCOMPARE(asBookings, asVisits);
}

void TestDemoVisits::visitFilters_data()
{
    QTest::addColumn<QString>("building");
    QTest::addColumn<int>("offset"); ///< minutes
    QTest::newRow("London") << "Harbour House" << 0;
    QTest::newRow("New York") << "Hudson Works" << -300;
    QTest::newRow("Bengaluru") << "Lantern Park" << 330;
    QTest::newRow("Lord Howe") << "Lagoon Station" << 660;
}

void TestDemoVisits::visitFilters()
{
    QFETCH(const QString, building);
    QFETCH(const int, offset);
    const QString place = QStringLiteral("buildingId=%1&").arg(m_client->building(building));
    const QJsonArray all = visits(place);
    QVERIFY(all.size() > 20);
    const QJsonObject one = all.at(all.size() / 2).toObject();
    for (const char *status : {"booked", "checkedIn", "checkedOut", "completed", "cancelled", "noCheckIn"}) {
        qsizetype having = 0;
        for (const QJsonValue &value : all)
            having += text(value.toObject(), "status") == QLatin1String(status) ? 1 : 0;
        QCOMPARE(visits(place + QStringLiteral("status=") + QLatin1String(status)).size(), having);
    }
    for (const auto &[filter, key] : {std::pair("startDateTime", "startDate"), std::pair("endDateTime", "endDate")}) {
        const UtcInstant instant = *UtcInstant::fromIso(text(one, key));
        for (const auto &[prefix, shift] : {std::pair("", 0), std::pair("local_", offset)}) {
            const QString at = instant.plus(std::chrono::minutes(shift)).toIso().chopped(1);
            const auto asks = [&, filter = filter, prefix = prefix](const char *comparison) {
                const QJsonArray found = visits(
                    place + QStringLiteral("%1[%2%3]=%4")
                                .arg(QLatin1String(filter), QLatin1String(prefix), QLatin1String(comparison), at));
                const bool has = std::any_of(found.begin(), found.end(), [&](const QJsonValue &value) {
                    return idOf(value.toObject()) == idOf(one);
                });
                return std::pair(static_cast<qsizetype>(found.size()), has);
            };
            const auto after = asks("after");
            const auto strictlyBefore = asks("strictly_before");
            const auto before = asks("before");
            const auto strictlyAfter = asks("strictly_after");
            QVERIFY(after.second && before.second && !strictlyAfter.second && !strictlyBefore.second);
            QCOMPARE(after.first + strictlyBefore.first, all.size());
            QCOMPARE(before.first + strictlyAfter.first, all.size());
        }
    }
    QCOMPARE(m_client->get(QStringLiteral("visits?startDateTime[after]=soon")).status, 400);
    QCOMPARE(visits(QStringLiteral("buildingId=01ARZ3NDEKTSV4RRFFQ69G5FAV")).size(), 0);
    QCOMPARE(visits(place + QStringLiteral("type=desk")).size(), all.size()); // not a filter of visits
}

void TestDemoVisits::visitPages()
{
    const QString path = QStringLiteral("visits?buildingId=%1&itemsPerPage=10&page=%2").arg(m_london);
    const DemoReply first = m_client->get(path.arg(1));
    const DemoReply second = m_client->get(path.arg(2));
    QCOMPARE(first.members().size(), 10);
    QVERIFY(first.object().value(u"hydra:view").toObject().contains(u"hydra:next"));
    QVERIFY(text(first.members().at(9).toObject(), "startDate") <=
            text(second.members().at(0).toObject(), "startDate"));
    QCOMPARE(m_client->get(path.arg(0)).status, 400);
}

void TestDemoVisits::directoryHasEverybodyOnce()
{
    QHash<QString, int> times;
    QHash<QString, QString> latest;
    for (const QJsonValue &value : visits({})) {
        const QJsonObject visit = value.toObject();
        for (const QJsonValue &one : visit.value(u"visitors").toArray()) {
            const QString email = text(one.toObject(), "email");
            ++times[email];
            latest[email] = std::max(latest.value(email), text(visit, "startDate"));
        }
    }
    const QJsonArray directory = visitors({});
    QCOMPARE(directory.size(), times.size());
    int often = 0;
    for (const QJsonValue &value : directory) {
        const QJsonObject visitor = value.toObject();
        QVERIFY(times.contains(text(visitor, "email")));
        QCOMPARE(visitor.value(u"visitCount").toInt(), times.value(text(visitor, "email")));
        QCOMPARE(text(visitor, "startDate"), latest.value(text(visitor, "email")));
        often += times.value(text(visitor, "email")) > 1 ? 1 : 0;
    }
    QVERIFY(often > 10);
}

void TestDemoVisits::whatAVisitorTells()
{
    QJsonObject visitor; // somebody from outside who came more than once
    for (const QJsonValue &one : visitors(QStringLiteral("status=accepted"))) {
        if (one.toObject().value(u"visitCount").toInt() > 1)
            visitor = one.toObject();
    }
    QStringList keys = visitor.keys();
    keys.sort();
    QCOMPARE(keys, QStringLiteral("@id @type building checkedInDate checkedOutDate displayName email endDate firstName "
                                  "host id lastName startDate status type userId visitCount visitId visitStatus")
                       .split(u' '));
    const QJsonObject visit = m_client->get(QStringLiteral("visits/") + text(visitor, "visitId")).object();
    QCOMPARE(text(visit, "host"), text(visitor, "host"));
    QCOMPARE(text(visit, "status"), text(visitor, "visitStatus"));
    QCOMPARE(text(visit, "endDate"), text(visitor, "endDate"));

    // Known by the id of any of their visits.
    int asked = 0;
    for (const QJsonValue &value : visits({})) {
        for (const QJsonValue &one : value.toObject().value(u"visitors").toArray()) {
            if (text(one.toObject(), "email") != text(visitor, "email"))
                continue;
            ++asked;
            QJsonObject alone = m_client->get(text(one.toObject(), "@id")).object();
            QCOMPARE(alone.take(QStringLiteral("@context")).toString(), QStringLiteral("/v1/contexts/Visitor"));
            QCOMPARE(alone, visitor);
        }
    }
    QCOMPARE(asked, visitor.value(u"visitCount").toInt());
}

void TestDemoVisits::visitorFilters()
{
    const QJsonObject visit = visits(today()).at(0).toObject();
    const QJsonObject guest = visit.value(u"visitors").toArray().at(1).toObject();
    const QString email = text(guest, "email");
    const auto has = [&](const QString &query) {
        const QJsonArray found = visitors(query);
        return std::any_of(found.begin(), found.end(),
                           [&](const QJsonValue &one) { return text(one.toObject(), "email") == email; });
    };
    const auto encoded = [](const QString &value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); };
    QCOMPARE(visitors(QStringLiteral("emailExact=") + email.toUpper()).size(), 1);
    QCOMPARE(visitors(QStringLiteral("emailExact=") + email.chopped(1)).size(), 0);
    QVERIFY(has(QStringLiteral("email=") + email.mid(1, 6).toUpper()));
    QVERIFY(!has(QStringLiteral("email=nobody")));
    QVERIFY(has(QStringLiteral("firstName=%1&lastName=%2")
                    .arg(encoded(text(guest, "firstName")), encoded(text(guest, "lastName")))));
    QVERIFY(!has(QStringLiteral("firstName=zzz")) && !has(QStringLiteral("lastName=zzz")));
    const QString exact = QStringLiteral("emailExact=%1&").arg(email);
    QVERIFY(has(exact + QStringLiteral("status=") + text(guest, "status")));
    QVERIFY(!has(exact + QStringLiteral("status=organizer")));
    QVERIFY(has(exact + QStringLiteral("visitStatus=") + text(visit, "status")));
    QVERIFY(!has(exact + QStringLiteral("visitStatus=noCheckIn")));
    QVERIFY(has(exact + today()));
    QVERIFY(has(exact + today("")));
    QVERIFY(!has(exact + QStringLiteral("startDateTime[after]=2027-01-01T00:00:00")));
    QVERIFY(!has(exact + QStringLiteral("endDateTime[local_strictly_before]=2020-01-01T00:00:00")));
    QCOMPARE(m_client->get(QStringLiteral("visitors?endDateTime[before]=soon")).status, 400);

    // Of all that is asked the same visit must be: who was declined today is not found by yesterday's yes.
    for (const QJsonValue &one : visitors(today() + QStringLiteral("&status=declined")))
        QVERIFY(!text(one.toObject(), "email").endsWith(u"@demo.example"));
    const QJsonArray hosts = visitors(today() + QStringLiteral("&status=organizer"));
    QCOMPARE(hosts.size(), visits(today()).size());
    for (const QJsonValue &one : hosts)
        QVERIFY(text(one.toObject(), "userId").startsWith(u"/v1/public/users/"));
    QCOMPARE(m_client->get(QStringLiteral("visitors?itemsPerPage=7&page=2")).members().size(), 7);
}

void TestDemoVisits::unknownIds()
{
    const QString id = QStringLiteral("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    QCOMPARE(m_client->get(QStringLiteral("visits/") + id).status, 404);
    QCOMPARE(m_client->get(QStringLiteral("visitors/") + id).status, 404);
    // A booking that is no visit.
    const QString desk = idOf(m_client->get(QStringLiteral("bookings?type=desk")).members().at(0).toObject());
    QCOMPARE(m_client->get(QStringLiteral("visits/") + desk).status, 404);
    QCOMPARE(m_client->post(QStringLiteral("visits"), {}).status, 405);
}

void TestDemoVisits::visitsTakeNoPasses()
{
    // Three passes a day on the island, and more visits than that.
    const QString island = m_client->building(QStringLiteral("Lagoon Station"));
    const QString path = QStringLiteral("visits?buildingId=%1&startDateTime[local_after]=2026-03-06T00:00:00"
                                        "&startDateTime[local_before]=2026-03-06T23:00:00")
                             .arg(island);
    QVERIFY(m_client->all(path).size() > 3);
    const DemoReply passes =
        m_client->passes(island, QStringLiteral("2026-03-05T21:30:00"), QStringLiteral("2026-03-06T06:00:00"));
    QVERIFY(passes.object().value(u"numPassesAvailable").toInt() > 0);
}

void TestDemoVisits::sameSeedSameVisits()
{
    const auto picture = [&](quint32 seed) {
        DemoServer server(DemoOptions{seed, 2000, 0, 3600}, *m_clock);
        if (!server.start(nullptr))
            return QByteArray();
        DemoClient client(server);
        QByteArray all = client.signIn() ? QByteArray() : QByteArray("no token");
        for (const char *path : {"visits?itemsPerPage=500", "visitors?itemsPerPage=500"})
            all += client.get(QString::fromLatin1(path)).body;
        return all;
    };
    const QByteArray first = picture(7);
    QVERIFY(first.size() > 200'000);
    QVERIFY(first == picture(7));
    QVERIFY(first != picture(8));
}

QTEST_GUILESS_MAIN(TestDemoVisits)
#include "tst_demovisits.moc"
