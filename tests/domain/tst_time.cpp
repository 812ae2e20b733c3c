// SPDX-License-Identifier: MIT
#include "clock.h"
#include "timetypes.h"

#include <QTest>

using namespace Foyer;

class TestTime final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsInstants_data();
    void readsInstants();
    void writesInstants();
    void refusesZones_data();
    void refusesZones();
    void wallClocks_data();
    void wallClocks();
    void dayLengths_data();
    void dayLengths();
    void dayOfAnInstant();
    void agreement();
    void slotsAreNeverEmpty();
    void slotsOverlapAndContain();
    void theSystemClock();
};

namespace {

BuildingZone zone(const char *id)
{
    return BuildingZone::fromIana(id).value();
}

UtcInstant at(const QString &iso)
{
    return UtcInstant::fromIso(iso).value();
}

} // namespace

void TestTime::readsInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("withoutOffsetIsUtc");
    QTest::addColumn<QString>("expected"); // empty: refused

    QTest::newRow("offset") << "2023-07-13T14:15:00+00:00" << false << "2023-07-13T14:15:00Z";
    QTest::newRow("Z") << "2023-07-13T14:15:00Z" << false << "2023-07-13T14:15:00Z";
    QTest::newRow("east") << "2023-07-13T14:15:00+05:30" << false << "2023-07-13T08:45:00Z";
    QTest::newRow("west without colon") << "2023-07-13T14:15:00-0400" << false << "2023-07-13T18:15:00Z";
    QTest::newRow("fraction") << "2023-07-13T14:15:00.999999Z" << false << "2023-07-13T14:15:00Z";
    QTest::newRow("before the epoch") << "1969-12-31T23:59:59Z" << false << "1969-12-31T23:59:59Z";
    QTest::newRow("no offset, refused") << "2023-07-13T14:15:00" << false << "";
    QTest::newRow("no offset, UTC") << "2023-07-13T14:15:00" << true << "2023-07-13T14:15:00Z";
    QTest::newRow("date alone") << "2023-07-13" << true << "";
    QTest::newRow("30 February") << "2023-02-30T00:00:00Z" << true << "";
    QTest::newRow("hour 24") << "2023-02-03T24:00:00Z" << true << "";
    QTest::newRow("year 9999") << "9999-12-31T23:59:59Z" << true << "";
    QTest::newRow("year 0000") << "0000-01-01T00:00:00Z" << true << "";
    QTest::newRow("offset of a day") << "2023-07-13T14:15:00+24:00" << true << "";
    QTest::newRow("trailing text") << "2023-07-13T14:15:00Z; drop" << true << "";
    QTest::newRow("other digits") << QString::fromUtf8("٢٠٢٣-07-13T14:15:00Z") << true << "";
    QTest::newRow("empty") << "" << true << "";
    QTest::newRow("long") << QString(100'000, u'1') << true << "";
}

void TestTime::readsInstants()
{
    QFETCH(const QString, text);
    QFETCH(const bool, withoutOffsetIsUtc);
    QFETCH(const QString, expected);
    const auto instant = UtcInstant::fromIso(text, withoutOffsetIsUtc ? UtcInstant::WithoutOffset::MeansUtc
                                                                      : UtcInstant::WithoutOffset::Reject);
    QCOMPARE(instant ? instant->toIso() : QString(), expected);
}

void TestTime::writesInstants()
{
    QCOMPARE(UtcInstant().toIso(), QStringLiteral("1970-01-01T00:00:00Z"));
    QCOMPARE(at(QStringLiteral("2024-02-29T23:59:59Z")).plus(std::chrono::seconds(1)).toIso(),
             QStringLiteral("2024-03-01T00:00:00Z"));
    QCOMPARE(at(QStringLiteral("2023-07-13T14:15:00.250Z")).toMSecsSinceEpoch() % 1000, 250);
}

void TestTime::refusesZones_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("known");
    QTest::newRow("London") << QByteArray("Europe/London") << true;
    QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << true;
    QTest::newRow("UTC") << QByteArray("UTC") << true;
    QTest::newRow("empty is not the system's") << QByteArray() << false;
    QTest::newRow("invented") << QByteArray("Mars/Olympus_Mons") << false;
    QTest::newRow("path") << QByteArray("../../etc/passwd") << false;
    QTest::newRow("long") << QByteArray(10'000, 'A') << false;
}

void TestTime::refusesZones()
{
    QFETCH(const QByteArray, id);
    QTEST(BuildingZone::fromIana(id).has_value(), "known");
}

void TestTime::wallClocks_data()
{
    QTest::addColumn<QByteArray>("zoneId");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("first");  // for a gap: the jump
    QTest::addColumn<QString>("second"); // for an overlap
    QTest::addColumn<bool>("gap");

    QTest::newRow("London winter") << QByteArray("Europe/London") << QDate(2026, 11, 23) << QTime(9, 0)
                                   << "2026-11-23T09:00:00Z"
                                   << "" << false;
    QTest::newRow("London summer") << QByteArray("Europe/London") << QDate(2026, 7, 23) << QTime(9, 0)
                                   << "2026-07-23T08:00:00Z"
                                   << "" << false;
    QTest::newRow("Kolkata") << QByteArray("Asia/Kolkata") << QDate(2026, 11, 23) << QTime(9, 0)
                             << "2026-11-23T03:30:00Z"
                             << "" << false;
    QTest::newRow("London gap") << QByteArray("Europe/London") << QDate(2026, 3, 29) << QTime(1, 30)
                                << "2026-03-29T01:00:00Z"
                                << "" << true;
    QTest::newRow("London before the gap")
        << QByteArray("Europe/London") << QDate(2026, 3, 29) << QTime(0, 59) << "2026-03-29T00:59:00Z"
        << "" << false;
    QTest::newRow("London end of the gap")
        << QByteArray("Europe/London") << QDate(2026, 3, 29) << QTime(2, 0) << "2026-03-29T01:00:00Z"
        << "" << false;
    QTest::newRow("London overlap") << QByteArray("Europe/London") << QDate(2026, 10, 25) << QTime(1, 30)
                                    << "2026-10-25T00:30:00Z"
                                    << "2026-10-25T01:30:00Z" << false;
    QTest::newRow("New York gap") << QByteArray("America/New_York") << QDate(2026, 3, 8) << QTime(2, 30)
                                  << "2026-03-08T07:00:00Z"
                                  << "" << true;
    QTest::newRow("New York overlap") << QByteArray("America/New_York") << QDate(2026, 11, 1) << QTime(1, 15)
                                      << "2026-11-01T05:15:00Z"
                                      << "2026-11-01T06:15:00Z" << false;
    // Half an hour: 02:00 becomes 02:30 on the first Sunday of October, 02:00 becomes 01:30 on the first of April.
    QTest::newRow("Lord Howe gap") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << QTime(2, 15)
                                   << "2026-10-03T15:30:00Z"
                                   << "" << true;
    QTest::newRow("Lord Howe after the gap")
        << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << QTime(2, 30) << "2026-10-03T15:30:00Z"
        << "" << false;
    QTest::newRow("Lord Howe overlap") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << QTime(1, 45)
                                       << "2026-04-04T14:45:00Z"
                                       << "2026-04-04T15:15:00Z" << false;
    // Midnight itself does not exist in Cairo on the last Friday of April.
    QTest::newRow("Cairo midnight") << QByteArray("Africa/Cairo") << QDate(2026, 4, 24) << QTime(0, 0)
                                    << "2026-04-23T22:00:00Z"
                                    << "" << true;
}

void TestTime::wallClocks()
{
    QFETCH(const QByteArray, zoneId);
    QFETCH(const QDate, date);
    QFETCH(const QTime, time);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const bool, gap);

    const BuildingDay day(date, zone(zoneId));
    const LocalTimeMeaning meaning = day.meaningOf(time);
    if (gap) {
        QVERIFY(std::holds_alternative<TimeGap>(meaning));
        QCOMPARE(std::get<TimeGap>(meaning).jump.toIso(), first);
        QVERIFY(!day.instantAt(time));
    } else if (!second.isEmpty()) {
        QVERIFY(std::holds_alternative<TimeOverlap>(meaning));
        QCOMPARE(std::get<TimeOverlap>(meaning).earlier.toIso(), first);
        QCOMPARE(std::get<TimeOverlap>(meaning).later.toIso(), second);
        QCOMPARE(day.instantAt(time)->toIso(), first);
    } else {
        QVERIFY(std::holds_alternative<UtcInstant>(meaning));
        QCOMPARE(std::get<UtcInstant>(meaning).toIso(), first);
        // And back again.
        QCOMPARE(day.zone().dateAt(*day.instantAt(time)), date);
        QCOMPARE(day.zone().timeAt(*day.instantAt(time)), time);
    }
}

void TestTime::dayLengths_data()
{
    QTest::addColumn<QByteArray>("zoneId");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");

    QTest::newRow("ordinary") << QByteArray("Europe/London") << QDate(2026, 11, 23) << "2026-11-23T00:00:00Z" << 1440;
    QTest::newRow("spring") << QByteArray("Europe/London") << QDate(2026, 3, 29) << "2026-03-29T00:00:00Z" << 1380;
    QTest::newRow("autumn") << QByteArray("Europe/London") << QDate(2026, 10, 25) << "2026-10-24T23:00:00Z" << 1500;
    QTest::newRow("half an hour less") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4)
                                       << "2026-10-03T13:30:00Z" << 1410;
    QTest::newRow("half an hour more") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5)
                                       << "2026-04-04T13:00:00Z" << 1470;
    QTest::newRow("no midnight") << QByteArray("Africa/Cairo") << QDate(2026, 4, 24) << "2026-04-23T22:00:00Z" << 1380;
}

void TestTime::dayLengths()
{
    QFETCH(const QByteArray, zoneId);
    QFETCH(const QDate, date);
    QFETCH(const int, minutes);
    const BuildingDay day(date, zone(zoneId));
    QTEST(day.start().toIso(), "start");
    QCOMPARE(day.end().since(day.start()), std::chrono::minutes(minutes));
    QCOMPARE(BuildingDay::at(day.start(), day.zone()), day);
    QCOMPARE(BuildingDay::at(day.end(), day.zone()).date(), date.addDays(1));
}

void TestTime::dayOfAnInstant()
{
    const UtcInstant instant = at(QStringLiteral("2026-11-23T23:30:00Z"));
    QCOMPARE(zone("Europe/London").dateAt(instant), QDate(2026, 11, 23));
    QCOMPARE(zone("Asia/Kolkata").dateAt(instant), QDate(2026, 11, 24));
    QCOMPARE(zone("Asia/Kolkata").timeAt(instant), QTime(5, 0));
    QCOMPARE(zone("America/New_York").dateAt(instant), QDate(2026, 11, 23));
}

void TestTime::agreement()
{
    const UtcInstant winter = at(QStringLiteral("2026-11-23T09:00:00Z"));
    const UtcInstant summer = at(QStringLiteral("2026-07-23T09:00:00Z"));
    QVERIFY(zone("Europe/London").agreesWith(BuildingZone::utc(), winter));
    QVERIFY(!zone("Europe/London").agreesWith(BuildingZone::utc(), summer));
    QCOMPARE(zone("Europe/London").abbreviationAt(winter), QStringLiteral("GMT"));
    QCOMPARE(zone("Europe/London").abbreviationAt(summer), QStringLiteral("BST"));
}

void TestTime::slotsAreNeverEmpty()
{
    const UtcInstant nine = at(QStringLiteral("2026-11-23T09:00:00Z"));
    QVERIFY(!TimeSlot::make(nine, nine));
    QVERIFY(!TimeSlot::make(nine.plus(std::chrono::milliseconds(1)), nine));
    QVERIFY(TimeSlot::make(nine, nine.plus(std::chrono::milliseconds(1))));
}

void TestTime::slotsOverlapAndContain()
{
    const UtcInstant nine = at(QStringLiteral("2026-11-23T09:00:00Z"));
    const auto hours = [&](int from, int to) {
        return TimeSlot::make(nine.plus(std::chrono::hours(from)), nine.plus(std::chrono::hours(to))).value();
    };
    QVERIFY(hours(0, 2).overlaps(hours(1, 3)));
    QVERIFY(!hours(0, 2).overlaps(hours(2, 3)));
    QVERIFY(!hours(2, 3).overlaps(hours(0, 2)));
    QVERIFY(hours(0, 4).contains(hours(0, 4)));
    QVERIFY(hours(0, 4).contains(hours(1, 2)));
    QVERIFY(!hours(1, 2).contains(hours(0, 2)));
}

void TestTime::theSystemClock()
{
    const SystemClock clock;
    QVERIFY(clock.now() > at(QStringLiteral("2025-01-01T00:00:00Z")));
    const auto first = clock.monotonic();
    QVERIFY(clock.monotonic() >= first);
    const QByteArray asked = qgetenv("TZ");
    if (!asked.isEmpty())
        QCOMPARE(clock.deskZone(), BuildingZone::fromIana(asked).value_or(BuildingZone::utc()));
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
