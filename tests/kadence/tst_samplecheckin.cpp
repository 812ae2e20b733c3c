// SPDX-License-Identifier: MIT
#include "../demo/democlient.h"

#include "arrivals.h"
#include "kadenceworkplace.h"

#include <QSet>

#include <optional>

using namespace Foyer;

/**
 * Kadence publishes a page that checks people in, as an example of how its API is used. Over a whole day of the demo
 * workplace it and a reception agree on what can be checked in. The page looks at one person, at what lies within one
 * day and is anywhere; a reception at its building, also at what goes past midnight, and not at visits, of which
 * nothing can be checked in there.
 */
class TestSampleCheckIn final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithReception_data();
    void agreesWithReception();

private:
    /** What a reception reads; empty when that fails. */
    static QList<Booking> dayOf(const DemoServer &server, const Clock &clock, const BuildingId &building, QDate day);
};

namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/** The bookings that the page asks for, of one person. */
QJsonArray askedByPage(DemoClient &client, const QString &person, QDate day)
{
    return client.all(QStringLiteral("users/%1/bookings?order[startDateTime]=asc"
                                     "&startDateTime[local_after]=%2T00:00:00Z&endDateTime[local_before]=%3T00:00:00Z")
                          .arg(person, day.toString(Qt::ISODate), day.addDays(1).toString(Qt::ISODate)));
}

/** Those that it checks in. */
bool isCheckedInByPage(const QJsonObject &booking)
{
    return textOf(booking, "type") != u"room" && textOf(booking, "status") == u"booked";
}

} // namespace

QList<Booking> TestSampleCheckIn::dayOf(const DemoServer &server, const Clock &clock, const BuildingId &building,
                                        QDate day)
{
    Connection connection;
    connection.clientId = server.clientId();
    connection.apiUrl = server.url();
    connection.authUrl = server.url();
    KadenceWorkplace workplace(connection, server.clientSecret(), clock);
    std::optional<Result<QList<Booking>>> answer;
    QObject context;
    const auto handle =
        workplace.dayBookings(building, day, {}, &context, [&](const Result<QList<Booking>> &all) { answer = all; });
    const bool hasCome = QTest::qWaitFor([&] { return answer.has_value(); }, 30'000);
    return hasCome && *answer ? **answer : QList<Booking>();
}

void TestSampleCheckIn::agreesWithReception_data()
{
    QTest::addColumn<QString>("building");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now"); // eleven o'clock there: some are here, some have lost their desk
    const auto row = [](const char *building, const char *zone, const char *now) {
        QTest::newRow(building) << QString::fromLatin1(building) << QByteArray(zone) << QString::fromLatin1(now);
    };
    row("Harbour House", "Europe/London", "2026-03-04T11:00:00Z");
    row("Lantern Park", "Asia/Kolkata", "2026-03-04T05:30:00Z");
    row("Hudson Works", "America/New_York", "2026-03-04T16:00:00Z");
}

void TestSampleCheckIn::agreesWithReception()
{
    QFETCH(const QString, building);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, now);
    DemoWorkplace demo(qPrintable(now));
    QVERIFY(demo.started);
    const QString id = demo.client.building(building);
    const QDate date(2026, 3, 4);
    const BuildingDay day(date, BuildingZone::fromIana(zone).value());

    const QList<Booking> read = dayOf(demo.server, demo.clock, BuildingId(id), date);
    const ReceptionDay here(BuildingId(id), day);
    QSet<QString> people;
    QSet<QString> byReception;
    for (const Booking &booking : read) {
        people.insert(booking.person.text());
        if (here.canActOn(booking) && !checkInBar(booking, day))
            byReception.insert(booking.id.text());
    }
    people.remove(QString());

    QSet<QString> byPage;
    QSet<QString> seen; // so that the day has everything that the two might differ about
    for (const QString &person : std::as_const(people)) {
        const QJsonArray asked = askedByPage(demo.client, person, date);
        for (const QJsonValue &one : asked) {
            const QJsonObject booking = one.toObject();
            if (!textOf(booking, "building").endsWith(id))
                continue;
            const bool isVisit = booking.value(u"guestBooking").toBool();
            seen += {textOf(booking, "status"), textOf(booking, "type"), isVisit ? QStringLiteral("visit") : QString()};
            if (isCheckedInByPage(booking) && !isVisit)
                byPage.insert(textOf(booking, "id"));
        }
    }
    for (const char *wanted : {"booked", "checkedIn", "cancelled", "noCheckIn", "desk", "room", "onsite", "visit"})
        QVERIFY2(seen.contains(QLatin1String(wanted)), wanted);
    QVERIFY(byPage.size() > 20);
    QCOMPARE(byReception - byPage, QSet<QString>());
    QCOMPARE(byPage - byReception, QSet<QString>());
}

QTEST_GUILESS_MAIN(TestSampleCheckIn)
#include "tst_samplecheckin.moc"
