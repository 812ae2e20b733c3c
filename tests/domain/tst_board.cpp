// SPDX-License-Identifier: MIT
#include "boardbookings.h"

#include <QTest>

using namespace Foyer;

class TestBoard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysInTheirZone_data();
    void daysInTheirZone();
    void rulesBound_data();
    void rulesBound();
    void whatIsHidden();
    void names();
    void occurrencesAreToldApart();
};

namespace {

UtcInstant at(const QString &iso)
{
    return UtcInstant::fromIso(iso).value();
}

QString text(const std::optional<UtcInstant> &instant)
{
    return instant ? instant->toIso() : QString();
}

} // namespace

void TestBoard::daysInTheirZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const char *zone, QDate first, QDate last, const char *begin,
                        const char *end) {
        QTest::newRow(name) << QByteArray(zone) << first << last << QString::fromLatin1(begin)
                            << QString::fromLatin1(end);
    };
    row("London, winter", "Europe/London", {2026, 1, 14}, {2026, 1, 14}, "2026-01-14T00:00:00Z",
        "2026-01-15T00:00:00Z");
    row("London, 23 h", "Europe/London", {2026, 3, 29}, {2026, 3, 29}, "2026-03-29T00:00:00Z", "2026-03-29T23:00:00Z");
    row("London, 25 h", "Europe/London", {2026, 10, 25}, {2026, 10, 25}, "2026-10-24T23:00:00Z",
        "2026-10-26T00:00:00Z");
    row("Chicago, 23 h", "America/Chicago", {2026, 3, 8}, {2026, 3, 8}, "2026-03-08T06:00:00Z", "2026-03-09T05:00:00Z");
    row("Chicago, 25 h", "America/Chicago", {2026, 11, 1}, {2026, 11, 1}, "2026-11-01T05:00:00Z",
        "2026-11-02T06:00:00Z");
    row("Lord Howe, 24.5 h", "Australia/Lord_Howe", {2026, 4, 5}, {2026, 4, 5}, "2026-04-04T13:00:00Z",
        "2026-04-05T13:30:00Z");
    row("Lord Howe, 23.5 h", "Australia/Lord_Howe", {2026, 10, 4}, {2026, 10, 4}, "2026-10-03T13:30:00Z",
        "2026-10-04T13:00:00Z");
    row("no midnight", "America/Asuncion", {2023, 10, 1}, {2023, 10, 1}, "2023-10-01T04:00:00Z",
        "2023-10-02T03:00:00Z");
    row("no such day", "Pacific/Apia", {2011, 12, 29}, {2011, 12, 31}, "2011-12-29T10:00:00Z", "2011-12-31T10:00:00Z");
    row("a week over a change", "Europe/London", {2026, 3, 23}, {2026, 3, 29}, "2026-03-23T00:00:00Z",
        "2026-03-29T23:00:00Z");
    row("Tokyo", "Asia/Tokyo", {2026, 3, 29}, {2026, 3, 29}, "2026-03-28T15:00:00Z", "2026-03-29T15:00:00Z");
}

void TestBoard::daysInTheirZone()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    BoardQuery query;
    boundToDays(query, DayRule::Touching, first, last, BuildingZone::fromIana(zone).value());
    QTEST(text(query.end.after), "begin");
    QTEST(text(query.start.before), "end");
    QVERIFY(!query.start.after && !query.start.from && !query.start.until);
    QVERIFY(!query.end.from && !query.end.before && !query.end.until);
}

void TestBoard::rulesBound_data()
{
    // Which of them a rule lets through: a booking of the night before, one of the day, one of the night after it, one
    // that lasts three days, one that ends at midnight and one that begins at the next.
    QTest::addColumn<DayRule>("rule");
    QTest::addColumn<QString>("expected");
    QTest::newRow("touching") << DayRule::Touching << "before day after long untilMidnight";
    QTest::newRow("beginning") << DayRule::Beginning << "day after untilMidnight";
    QTest::newRow("ending") << DayRule::Ending << "before day untilMidnight";
    QTest::newRow("within") << DayRule::Within << "day untilMidnight";
}

void TestBoard::rulesBound()
{
    QFETCH(const DayRule, rule);
    const QList<QStringList> bookings{
        {QStringLiteral("before"), QStringLiteral("2026-06-09T22:00:00Z"), QStringLiteral("2026-06-10T02:00:00Z")},
        {QStringLiteral("day"), QStringLiteral("2026-06-10T09:00:00Z"), QStringLiteral("2026-06-10T10:00:00Z")},
        {QStringLiteral("after"), QStringLiteral("2026-06-10T22:00:00Z"), QStringLiteral("2026-06-11T02:00:00Z")},
        {QStringLiteral("long"), QStringLiteral("2026-06-09T09:00:00Z"), QStringLiteral("2026-06-12T09:00:00Z")},
        {QStringLiteral("untilMidnight"), QStringLiteral("2026-06-10T20:00:00Z"),
         QStringLiteral("2026-06-11T00:00:00Z")},
        {QStringLiteral("next"), QStringLiteral("2026-06-11T00:00:00Z"), QStringLiteral("2026-06-11T01:00:00Z")},
        {QStringLiteral("last"), QStringLiteral("2026-06-09T20:00:00Z"), QStringLiteral("2026-06-10T00:00:00Z")}};
    BoardQuery query;
    boundToDays(query, rule, {2026, 6, 10}, {2026, 6, 10}, BuildingZone::utc());
    const auto holds = [](const InstantBounds &bounds, UtcInstant value) {
        return (!bounds.after || value > *bounds.after) && (!bounds.from || value >= *bounds.from) &&
               (!bounds.before || value < *bounds.before) && (!bounds.until || value <= *bounds.until);
    };
    QStringList found;
    for (const QStringList &booking : bookings) {
        if (holds(query.start, at(booking.at(1))) && holds(query.end, at(booking.at(2))))
            found.append(booking.at(0));
    }
    QTEST(found.join(u' '), "expected");
}

void TestBoard::whatIsHidden()
{
    BoardBooking booking;
    QVERIFY(booking.isOwnerHidden());
    booking.ownerMembership = MembershipId(QStringLiteral("m"));
    QVERIFY(!booking.isOwnerHidden()); // somebody, without a name
    booking.ownerMembership = {};
    booking.owner = BoardPerson();
    QVERIFY(!booking.isOwnerHidden());
}

void TestBoard::names()
{
    BoardPerson person;
    QCOMPARE(person.displayName(), QString());
    person.phone = QStringLiteral("+44 20 7946 0000");
    QCOMPARE(person.displayName(), person.phone);
    person.email = QStringLiteral("ana@demo.example");
    QCOMPARE(person.displayName(), person.email);
    person.lastName = QStringLiteral("Ruiz");
    QCOMPARE(person.displayName(), QStringLiteral("Ruiz"));
    person.firstName = QStringLiteral("Ana");
    QCOMPARE(person.displayName(), QStringLiteral("Ana Ruiz"));
}

void TestBoard::occurrencesAreToldApart()
{
    BoardBooking monday;
    monday.id = BoardBookingId(QStringLiteral("series"));
    monday.start = at(QStringLiteral("2026-06-08T09:00:00Z"));
    BoardBooking tuesday = monday;
    tuesday.start = at(QStringLiteral("2026-06-09T09:00:00Z"));
    QVERIFY(monday.key() != tuesday.key());
    BoardBooking renamed = monday;
    renamed.title = QStringLiteral("Another title");
    QCOMPARE(renamed.key(), monday.key());
    QVERIFY(!monday.slot());
    monday.end = monday.start;
    QVERIFY(!monday.slot());
}

QTEST_APPLESS_MAIN(TestBoard)
#include "tst_board.moc"
