// SPDX-License-Identifier: MIT
#include "demobookings.h"
#include "demorandom.h"
#include "demorules.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Foyer;

class TestDemoRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void halfHourChanges_data();
    void halfHourChanges();
    void todayBeginsWithTheNextMinute();
    void todayEnds();
    void closureAndWindow();
    void refusals_data();
    void refusals();
    void plansNameTheirSpaces();
    void ulids();
    void oneDeskOnceWhateverTheThreads();

private:
    static UtcInstant at(const QString &iso) { return *UtcInstant::fromIso(iso); }
    static DemoWorld world(const char *now)
    {
        DemoWorld made;
        addDemoBuildings(made, at(QLatin1String(now)));
        return made;
    }
};

void TestDemoRules::halfHourChanges_data()
{
    QTest::addColumn<QDate>("sunday");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("half an hour longer") << QDate(2026, 4, 5) << "2026-04-04T13:00:00Z"
                                         << "2026-04-05T01:30:00Z";
    QTest::newRow("half an hour shorter") << QDate(2026, 10, 4) << "2026-10-03T13:30:00Z"
                                          << "2026-10-04T01:00:00Z";
    QTest::newRow("an ordinary one") << QDate(2026, 4, 12) << "2026-04-11T13:30:00Z"
                                     << "2026-04-12T01:30:00Z";
}

void TestDemoRules::halfHourChanges()
{
    QFETCH(const QDate, sunday);
    const DemoWorld made = world("2026-03-20T00:00:00Z");
    const DemoBuilding &lagoon = made.buildings[4];
    QCOMPARE(lagoon.zoneName, std::string("Australia/Lord_Howe"));
    const auto opening = demoOpeningOn(lagoon, sunday);
    QVERIFY(opening);
    QTEST(opening->start().toIso(), "start");
    QTEST(opening->end().toIso(), "end");
}

void TestDemoRules::todayBeginsWithTheNextMinute()
{
    const DemoWorld made = world("2026-03-04T10:20:30Z"); // a Wednesday
    const DemoBuilding &london = made.buildings[0];
    const auto startAt = [&](const char *now) {
        return demoBookableDays(london, at(QLatin1String(now))).at(0).start().toIso();
    };
    QCOMPARE(startAt("2026-03-04T10:20:30Z"), QStringLiteral("2026-03-04T10:21:00Z"));
    QCOMPARE(startAt("2026-03-04T10:20:00Z"), QStringLiteral("2026-03-04T10:20:00Z"));
    QCOMPARE(startAt("2026-03-04T06:00:00Z"), QStringLiteral("2026-03-04T08:00:00Z"));
}

void TestDemoRules::todayEnds()
{
    const DemoWorld made = world("2026-03-04T10:20:30Z");
    const auto first = [&](const char *now) {
        return demoBookableDays(made.buildings[0], at(QLatin1String(now))).at(0).start().toIso();
    };
    QCOMPARE(first("2026-03-04T17:58:30Z"), QStringLiteral("2026-03-04T17:59:00Z"));
    QCOMPARE(first("2026-03-04T17:59:30Z"), QStringLiteral("2026-03-05T08:00:00Z"));
    QCOMPARE(first("2026-03-07T12:00:00Z"), QStringLiteral("2026-03-09T08:00:00Z")); // Saturday: closed
}

void TestDemoRules::closureAndWindow()
{
    const DemoWorld made = world("2026-03-04T10:20:30Z");
    const DemoBuilding &london = made.buildings[0];
    QCOMPARE(london.closure, QDate(2026, 3, 10));
    QList<QDate> dates;
    for (const TimeSlot &day : demoBookableDays(london, at(QStringLiteral("2026-03-04T10:20:30Z"))))
        dates.append(london.zone.dateAt(day.start()));
    QCOMPARE(dates.last(), QDate(2026, 3, 18));
    QVERIFY(!dates.contains(london.closure));
    QVERIFY(!dates.contains(QDate(2026, 3, 8)));
    QCOMPARE(dates.size(), 10);
}

void TestDemoRules::refusals_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char *name, const char *start, const char *end, DemoRefusal refusal) {
        QTest::newRow(name) << QString::fromLatin1(start) << QString::fromLatin1(end) << static_cast<int>(refusal);
    };
    row("fine", "2026-03-05T09:00:00Z", "2026-03-05T17:00:00Z", DemoRefusal::None);
    row("all day", "2026-03-05T08:00:00Z", "2026-03-05T18:00:00Z", DemoRefusal::None);
    row("just missed", "2026-03-04T10:16:00Z", "2026-03-04T12:00:00Z", DemoRefusal::None);
    row("past", "2026-03-04T09:00:00Z", "2026-03-04T12:00:00Z", DemoRefusal::Past);
    row("before opening", "2026-03-05T07:59:00Z", "2026-03-05T12:00:00Z", DemoRefusal::OutsideHours);
    row("after closing", "2026-03-05T12:00:00Z", "2026-03-05T18:01:00Z", DemoRefusal::OutsideHours);
    row("two days", "2026-03-05T12:00:00Z", "2026-03-06T12:00:00Z", DemoRefusal::OutsideHours);
    row("weekend", "2026-03-07T12:00:00Z", "2026-03-07T13:00:00Z", DemoRefusal::ClosedDay);
    row("closure", "2026-03-10T12:00:00Z", "2026-03-10T13:00:00Z", DemoRefusal::Closure);
    row("last day", "2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z", DemoRefusal::None);
    row("too far", "2026-03-19T12:00:00Z", "2026-03-19T13:00:00Z", DemoRefusal::BeyondWindow);
}

void TestDemoRules::refusals()
{
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QFETCH(const int, refusal);
    const DemoWorld made = world("2026-03-04T10:20:30Z");
    const auto slot = TimeSlot::make(at(start), at(end));
    QVERIFY(slot);
    QCOMPARE(static_cast<int>(demoRefusal(made.buildings[0], *slot, at(QStringLiteral("2026-03-04T10:20:30Z")))),
             refusal);
}

void TestDemoRules::plansNameTheirSpaces()
{
    static const QRegularExpression id(QStringLiteral("id=\"space::([a-z_]+)::([0-9A-HJKMNP-TV-Z]{26})\""));
    const DemoWorld made = world("2026-03-04T10:20:30Z");
    int unknown = 0;
    int drawn = 0;
    for (const DemoFloor &floor : made.floors) {
        const QString plan = QString::fromStdString(floor.plan);
        QVERIFY(plan.contains(u"<g id=\"walls\"") && plan.contains(u"<g id=\"KITCHEN\""));
        for (auto matches = id.globalMatch(plan); matches.hasNext();) {
            const auto match = matches.next();
            const int space = demoIndexOf(made.spaces, match.captured(2).toStdString());
            if (space < 0) {
                ++unknown;
                continue;
            }
            ++drawn;
            const DemoSpace &found = made.spaces[static_cast<std::size_t>(space)];
            QCOMPARE(match.captured(1), QString::fromLatin1(demoKindName(found.kind)));
            QCOMPARE(made.floors[static_cast<std::size_t>(found.floor)].id, floor.id);
        }
    }
    QVERIFY(unknown > 0);
    QVERIFY(drawn > 800);
    QVERIFY(drawn < static_cast<int>(made.spaces.size()));
}

void TestDemoRules::ulids()
{
    DemoRandom random(1);
    QCOMPARE(random.ulid(1'469'918'176'385).substr(0, 10), std::string("01ARYZ6S41"));
    static const QRegularExpression crockford(QStringLiteral("^[0-7][0-9A-HJKMNP-TV-Z]{25}$"));
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString id = QString::fromStdString(random.ulid(1'700'000'000'000));
        QVERIFY2(crockford.match(id).hasMatch(), qPrintable(id));
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 1000);
}

void TestDemoRules::oneDeskOnceWhateverTheThreads()
{
    const UtcInstant now = at(QStringLiteral("2026-03-04T10:20:30Z"));
    constexpr int threads = 4;
    constexpr int desks = 300;
    DemoWorld made = world("2026-03-04T10:20:30Z");
    made.people.generate(made, threads * desks, std::atomic<bool>(false));
    DemoBookings bookings(made);
    const auto slot =
        TimeSlot::make(at(QStringLiteral("2026-03-05T15:00:00Z")), at(QStringLiteral("2026-03-05T16:00:00Z")));

    std::atomic<int> booked = 0;
    std::atomic<int> ready = 0;
    std::vector<std::thread> hands;
    for (int thread = 0; thread < threads; ++thread) {
        hands.emplace_back([&, thread] {
            ++ready;
            while (ready < threads)
                std::this_thread::yield();
            for (int space = 0; space < desks; ++space) {
                const auto outcome = bookings.create({thread * desks + space, space, 0, *slot, "t", {}, false}, now);
                booked += std::holds_alternative<DemoBooking>(outcome) ? 1 : 0;
            }
        });
    }
    for (std::thread &hand : hands)
        hand.join();
    QCOMPARE(booked.load(), desks);
    QCOMPARE(bookings.select([](const DemoBooking &) { return true; }).size(), static_cast<std::size_t>(desks));
}

QTEST_APPLESS_MAIN(TestDemoRules)
#include "tst_demorules.moc"
