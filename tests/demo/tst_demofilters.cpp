// SPDX-License-Identifier: MIT
#include "democlient.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Foyer;

/** What lists of bookings can be asked for, over real HTTP. */
class TestDemoFilters final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void localTimes_data();
    void localTimes();
    void wholeDaysOfTheBuilding();
    void filtersOfAPerson();
    void orders_data();
    void orders();
    void bigDay();

private:
    static UtcInstant timeOf(const QJsonObject &booking, const char *key)
    {
        return UtcInstant::fromIso(booking.value(QLatin1String(key)).toString()).value_or(UtcInstant());
    }
};

void TestDemoFilters::localTimes_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("building");
    QTest::addColumn<QString>("floor");
    QTest::addColumn<QString>("start"); ///< UTC
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("localStart");
    QTest::addColumn<QString>("localEnd");
    const auto row = [](const char *name, const char *now, const char *building, const char *floor, const char *start,
                        const char *end, const char *localStart, const char *localEnd) {
        QTest::newRow(name) << QString::fromLatin1(now) << QString::fromLatin1(building) << QString::fromLatin1(floor)
                            << QString::fromLatin1(start) << QString::fromLatin1(end) << QString::fromLatin1(localStart)
                            << QString::fromLatin1(localEnd);
    };
    // On the island the clocks go back from 02:00 to 01:30 in April and on from 02:00 to 02:30 in October.
    row("over the change back", "2026-03-20T00:00:00Z", "Lagoon Station", "Upper deck", "2026-04-04T14:00:00",
        "2026-04-04T19:00:00", "2026-04-05T01:00:00", "2026-04-05T05:30:00");
    row("before the change back", "2026-03-20T00:00:00Z", "Lagoon Station", "Upper deck", "2026-04-04T14:45:00",
        "2026-04-04T14:55:00", "2026-04-05T01:45:00", "2026-04-05T01:55:00");
    row("the same wall clock once more", "2026-03-20T00:00:00Z", "Lagoon Station", "Upper deck", "2026-04-04T15:15:00",
        "2026-04-04T15:25:00", "2026-04-05T01:45:00", "2026-04-05T01:55:00");
    row("over the change on", "2026-09-20T00:00:00Z", "Lagoon Station", "Upper deck", "2026-10-03T15:00:00",
        "2026-10-03T16:00:00", "2026-10-04T01:30:00", "2026-10-04T03:00:00");
    row("after the change of the week", "2026-03-06T12:00:00Z", "Hudson Works", "Floor 9", "2026-03-09T12:00:00",
        "2026-03-09T20:00:00", "2026-03-09T08:00:00", "2026-03-09T16:00:00");
    row("the half hour", "2026-03-04T12:00:00Z", "Lantern Park", "Level 1", "2026-03-05T04:00:00",
        "2026-03-05T12:00:00", "2026-03-05T09:30:00", "2026-03-05T17:30:00");
    row("another day there", "2026-03-04T12:00:00Z", "Lagoon Station", "Upper deck", "2026-03-05T22:00:00",
        "2026-03-06T05:00:00", "2026-03-06T09:00:00", "2026-03-06T16:00:00");
}

void TestDemoFilters::localTimes()
{
    QFETCH(const QString, now);
    QFETCH(const QString, building);
    QFETCH(const QString, floor);
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QFETCH(const QString, localStart);
    QFETCH(const QString, localEnd);
    DemoWorkplace workplace(qPrintable(now));
    DemoClient &client = workplace.client;
    const QString place = client.building(building);
    const QString desk = client.freeSpaces(client.floor(place, floor), start, end).value(0);
    const QString ana = client.ana();
    QCOMPARE(client
                 .post(QStringLiteral("bookings"), {{QStringLiteral("userId"), ana},
                                                    {QStringLiteral("spaceId"), desk},
                                                    {QStringLiteral("startDateTime"), start},
                                                    {QStringLiteral("endDateTime"), end}})
                 .status,
             201);

    // Each comparison at the very second, one before and one after, in both lists.
    const auto shifted = [](const QString &time, int seconds) {
        return UtcInstant::fromIso(time + u'Z')->plus(std::chrono::seconds(seconds)).toIso().chopped(1);
    };
    const auto found = [&](const QString &filter) {
        const int ofBuilding =
            client.get(QStringLiteral("bookings?buildingId=%1&spaceId=%2&%3").arg(place, desk, filter)).total();
        const int ofPerson =
            client.get(QStringLiteral("users/%1/bookings?building.id=%2&%3").arg(ana, place, filter)).total();
        return ofPerson == 1 && ofBuilding >= 1;
    };
    const std::vector<std::pair<QString, std::pair<QString, QString>>> keys = {
        {QStringLiteral("startDateTime"), {start, localStart}}, {QStringLiteral("endDateTime"), {end, localEnd}}};
    for (const auto &[key, times] : keys) {
        for (const QString &prefix : {QString(), QStringLiteral("local_")}) {
            const QString exact = prefix.isEmpty() ? times.first : times.second;
            for (int seconds = -1; seconds <= 1; ++seconds) {
                const auto asks = [&](const char *comparison) {
                    return found(QStringLiteral("%1[%2%3]=%4")
                                     .arg(key, prefix, QLatin1String(comparison), shifted(exact, seconds)));
                };
                QCOMPARE(asks("after"), seconds <= 0);
                QCOMPARE(asks("strictly_after"), seconds < 0);
                QCOMPARE(asks("before"), seconds >= 0);
                QCOMPARE(asks("strictly_before"), seconds > 0);
            }
        }
    }
}

void TestDemoFilters::wholeDaysOfTheBuilding()
{
    DemoWorkplace workplace("2026-03-04T10:20:30Z");
    // The older names, by days of the building: the island's Thursday.
    const QString island = workplace.client.building(QStringLiteral("Lagoon Station"));
    const int older =
        workplace.client
            .get(QStringLiteral("bookings?buildingId=%1&startDate=2026-03-05&endDate=2026-03-05").arg(island))
            .total();
    QVERIFY(older > 20);
    QCOMPARE(older, workplace.day(QStringLiteral("Lagoon Station"), "2026-03-05").size());
    QCOMPARE(workplace.client.get(QStringLiteral("bookings?startDate=today")).status, 400);
}

void TestDemoFilters::filtersOfAPerson()
{
    DemoWorkplace workplace("2026-03-04T11:00:00Z");
    DemoClient &client = workplace.client;
    const QString park = client.building(QStringLiteral("Lantern Park"));
    QJsonObject one; // somebody who has done everything that can be asked for
    for (const QJsonValue &value :
         workplace.day(QStringLiteral("Lantern Park"), "2026-03-04", QStringLiteral("&type=desk"))) {
        if (value.toObject().value(u"status").toString() == u"checkedIn")
            one = value.toObject();
    }
    QVERIFY(!one.isEmpty());
    const QString person = one.value(u"userId").toString().section(u'/', -1);
    const QJsonObject space = one.value(u"space").toObject();
    const auto total = [&](const QString &query) {
        return client.get(QStringLiteral("users/%1/bookings?id=%2&%3").arg(person, one.value(u"id").toString(), query))
            .total();
    };
    const auto id = [](const QJsonObject &thing) { return thing.value(u"id").toString(); };
    const QString nothing = QStringLiteral("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    for (const auto &[key, value] : std::initializer_list<std::pair<const char *, QString>>{
             {"building.id", park},
             {"floor.id", id(space.value(u"floor").toObject())},
             {"neighborhood.id", id(space.value(u"neighborhood").toObject())},
             {"space.id", id(space)}}) {
        QCOMPARE(total(QLatin1String(key) + u'=' + value), 1);
        QCOMPARE(total(QLatin1String(key) + u'=' + nothing), 0);
    }
    QCOMPARE(total(QStringLiteral("type=desk&status=checkedIn")), 1);
    QCOMPARE(total(QStringLiteral("type=room")), 0);
    QCOMPARE(total(QStringLiteral("status=booked")), 0);
    for (const auto &[filter, key] :
         std::initializer_list<std::pair<const char *, const char *>>{{"startDateTime", "startDate"},
                                                                      {"endDateTime", "endDate"},
                                                                      {"checkedInDateTime", "checkedInDate"},
                                                                      {"selfCertifiedDateTime", "selfCertifiedDate"}}) {
        const UtcInstant instant = timeOf(one, key);
        for (const auto &[prefix, shift] : {std::pair("", 0), std::pair("local_", 330)}) {
            const QString at = instant.plus(std::chrono::minutes(shift)).toIso().chopped(1);
            const auto asks = [&, prefix = prefix](const char *comparison) {
                return total(QStringLiteral("%1[%2%3]=%4")
                                 .arg(QLatin1String(filter), QLatin1String(prefix), QLatin1String(comparison), at));
            };
            QCOMPARE(asks("after"), 1);
            QCOMPARE(asks("before"), 1);
            QCOMPARE(asks("strictly_after"), 0);
            QCOMPARE(asks("strictly_before"), 0);
        }
    }
    for (const char *never : {"checkedOutDateTime", "cancelledDateTime"})
        QCOMPARE(total(QLatin1String(never) + QStringLiteral("[after]=2000-01-01T00:00:00")), 0);
}

void TestDemoFilters::orders_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("falling");
    QTest::newRow("by start") << "order[startDate]=asc"
                              << "startDate" << false;
    QTest::newRow("by start, falling") << "order%5BstartDate%5D=desc"
                                       << "startDate" << true;
    QTest::newRow("by end") << "order[endDate]=asc"
                            << "endDate" << false;
    QTest::newRow("by end, falling") << "order[endDate]=DESC"
                                     << "endDate" << true;
    QTest::newRow("as samples do") << "order[startDateTime]=asc"
                                   << "startDate" << false;
    QTest::newRow("as samples do, falling") << "order[startDateTime]=desc"
                                            << "startDate" << true;
}

void TestDemoFilters::orders()
{
    QFETCH(const QString, order);
    QFETCH(const QString, key);
    QFETCH(const bool, falling);
    DemoWorkplace workplace("2026-03-04T10:20:30Z");
    const QString building = workplace.client.building(QStringLiteral("Harbour House"));
    const QString person = workplace.client.all(QStringLiteral("bookings?type=private_office&buildingId=") + building)
                               .at(0)
                               .toObject()
                               .value(u"userId")
                               .toString()
                               .section(u'/', -1);
    for (const QString &list :
         {QStringLiteral("bookings?buildingId=") + building, QStringLiteral("users/%1/bookings?").arg(person)}) {
        QStringList times;
        for (const QJsonValue &one : workplace.client.all(list + u'&' + order))
            times.append(one.toObject().value(key).toString());
        QVERIFY(times.size() > 3 && times.first() != times.last());
        if (falling)
            std::reverse(times.begin(), times.end());
        QVERIFY(std::is_sorted(times.begin(), times.end()));
    }
}

void TestDemoFilters::bigDay()
{
    DemoWorkplace workplace("2026-03-04T15:00:00Z", 50'000);
    const QString path = QStringLiteral("bookings?buildingId=%1&startDateTime[local_strictly_before]="
                                        "2026-03-05T00:00:00&endDateTime[local_strictly_after]=2026-03-04T00:00:00"
                                        "&order[startDate]=asc&itemsPerPage=500&page=%2")
                             .arg(workplace.client.building(QStringLiteral("Hudson Works")));
    QElapsedTimer timer;
    timer.start();
    const DemoReply first = workplace.client.get(path.arg(1));
    const qint64 took = timer.elapsed();
    QCOMPARE(first.status, 200);
    QCOMPARE(first.members().size(), 500);
    QVERIFY2(first.total() > 10'000, qPrintable(QString::number(first.total())));
    QVERIFY2(took < 1000, qPrintable(QString::number(took)));
    QCOMPARE(workplace.client.get(path.arg(2)).members().size(), 500);
}

QTEST_GUILESS_MAIN(TestDemoFilters)
#include "tst_demofilters.moc"
