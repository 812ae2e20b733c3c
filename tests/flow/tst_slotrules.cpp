// SPDX-License-Identifier: MIT
#include "slotrules.h"

#include <QTest>

using namespace Foyer;

/** Wall-clock times on a building's day, whatever this machine's own zone is. */
class TestSlotRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void usual_data();
    void usual();
};

namespace {

TimeSlot slotOf(const QString &start, const QString &end)
{
    return TimeSlot::make(UtcInstant::fromIso(start).value(), UtcInstant::fromIso(end).value()).value();
}

void columns()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QTime>("start");
    QTest::addColumn<QTime>("end");
    QTest::addColumn<QString>("expected"); // start/end, or the fault
}

} // namespace

void TestSlotRules::reads_data()
{
    columns();
    const QByteArray london("Europe/London");
    const auto add = [](const char *name, const QByteArray &zone, const char *from, const char *to, QTime start,
                        QTime end, const char *expected) {
        QTest::newRow(name) << zone << QString::fromLatin1(from) << QString::fromLatin1(to) << start << end
                            << QString::fromLatin1(expected);
    };
    const char *winterFrom = "2026-11-23T08:00:00Z";
    const char *winterTo = "2026-11-23T18:00:00Z";
    add("ordinary", london, winterFrom, winterTo, {9, 0}, {17, 0}, "2026-11-23T09:00:00Z/2026-11-23T17:00:00Z");
    add("all of it", london, winterFrom, winterTo, {8, 0}, {18, 0}, "2026-11-23T08:00:00Z/2026-11-23T18:00:00Z");
    add("too early", london, winterFrom, winterTo, {7, 59}, {17, 0}, "outside");
    add("too late", london, winterFrom, winterTo, {9, 0}, {18, 1}, "outside");
    add("nothing", london, winterFrom, winterTo, {9, 0}, {9, 0}, "end");
    add("backwards", london, winterFrom, winterTo, {12, 0}, {9, 0}, "end");
    add("no time", london, winterFrom, winterTo, {}, {9, 0}, "gap");
    add("until midnight, closed by then", london, winterFrom, winterTo, {9, 0}, {0, 0}, "outside");
    add("seconds at the edges", london, "2026-11-23T08:07:30Z", "2026-11-23T23:59:59Z", {8, 7}, {0, 0},
        "2026-11-23T08:07:30Z/2026-11-23T23:59:59Z");
    add("a whole day", london, "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z", {0, 0}, {0, 0},
        "2026-11-23T00:00:00Z/2026-11-24T00:00:00Z");
    add("east of the date", "Australia/Lord_Howe", "2026-11-22T21:00:00Z", "2026-11-23T07:00:00Z", {9, 0}, {17, 0},
        "2026-11-22T22:00:00Z/2026-11-23T06:00:00Z");

    // London, 29 March 2026: 01:00 becomes 02:00.
    const char *springFrom = "2026-03-29T00:00:00Z";
    const char *springTo = "2026-03-29T23:00:00Z";
    add("start in the gap", london, springFrom, springTo, {1, 30}, {9, 0}, "gap");
    add("end in the gap", london, springFrom, springTo, {0, 30}, {1, 15}, "gap");
    add("over the gap", london, springFrom, springTo, {0, 30}, {2, 30}, "2026-03-29T00:30:00Z/2026-03-29T01:30:00Z");
    add("a day of 23 hours", london, springFrom, springTo, {0, 0}, {0, 0}, "2026-03-29T00:00:00Z/2026-03-29T23:00:00Z");
    // London, 25 October 2026: 02:00 becomes 01:00.
    const char *autumnFrom = "2026-10-24T23:00:00Z";
    const char *autumnTo = "2026-10-26T00:00:00Z";
    add("twice: the earlier start", london, autumnFrom, autumnTo, {1, 30}, {9, 0},
        "2026-10-25T00:30:00Z/2026-10-25T09:00:00Z");
    add("twice: the earlier end", london, autumnFrom, autumnTo, {0, 30}, {1, 30},
        "2026-10-24T23:30:00Z/2026-10-25T00:30:00Z");
    add("a day of 25 hours", london, autumnFrom, autumnTo, {0, 0}, {0, 0}, "2026-10-24T23:00:00Z/2026-10-26T00:00:00Z");
    add("New York gap", "America/New_York", "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z", {2, 30}, {9, 0}, "gap");
    add("Lord Howe half-hour gap", "Australia/Lord_Howe", "2026-10-03T13:30:00Z", "2026-10-04T13:00:00Z", {2, 15},
        {9, 0}, "gap");
    add("Lord Howe half-hour overlap", "Australia/Lord_Howe", "2026-04-04T13:00:00Z", "2026-04-05T13:30:00Z", {1, 45},
        {9, 0}, "2026-04-04T14:45:00Z/2026-04-04T22:30:00Z");
    // Cairo, 24 April 2026: midnight itself does not exist; the day starts at 01:00.
    add("Cairo without midnight", "Africa/Cairo", "2026-04-23T22:00:00Z", "2026-04-24T21:00:00Z", {0, 0}, {9, 0},
        "gap");
    add("Cairo, the day before ends all the same", "Africa/Cairo", "2026-04-23T05:00:00Z", "2026-04-23T22:00:00Z",
        {9, 0}, {0, 0}, "2026-04-23T07:00:00Z/2026-04-23T22:00:00Z");
}

void TestSlotRules::reads()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QTime, start);
    QFETCH(const QTime, end);
    const SlotReading reading = readSlot({slotOf(from, to)}, BuildingZone::fromIana(zone).value(), start, end);
    QString said;
    switch (reading.fault) {
    case SlotFault::None:
        said = reading.slot->start().toIso() + u'/' + reading.slot->end().toIso();
        break;
    case SlotFault::NoDay:
        said = QStringLiteral("day");
        break;
    case SlotFault::EndNotAfterStart:
        said = QStringLiteral("end");
        break;
    case SlotFault::OutsideBookableTime:
        said = QStringLiteral("outside");
        break;
    case SlotFault::TimeDoesNotExist:
        said = QStringLiteral("gap");
        break;
    }
    QTEST(said, "expected");
    QCOMPARE(reading.slot.has_value(), reading.fault == SlotFault::None);
}

void TestSlotRules::usual_data()
{
    columns();
    const auto add = [](const char *name, const char *zone, const char *from, const char *to, QTime start, QTime end,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(from) << QString::fromLatin1(to) << start << end
                            << QString::fromLatin1(expected);
    };
    add("inside", "Europe/London", "2026-11-23T08:00:00Z", "2026-11-23T18:00:00Z", {9, 0}, {17, 0},
        "2026-11-23T09:00:00Z/2026-11-23T17:00:00Z");
    add("cut", "Europe/London", "2026-11-23T10:05:00Z", "2026-11-23T16:00:00Z", {9, 0}, {17, 0},
        "2026-11-23T10:05:00Z/2026-11-23T16:00:00Z");
    add("nothing left", "Europe/London", "2026-11-23T17:00:00Z", "2026-11-23T20:00:00Z", {9, 0}, {17, 0},
        "2026-11-23T17:00:00Z/2026-11-23T20:00:00Z");
    add("hours without sense", "Europe/London", "2026-11-23T08:00:00Z", "2026-11-23T20:00:00Z", {17, 0}, {9, 0},
        "2026-11-23T08:00:00Z/2026-11-23T20:00:00Z");
    add("no hours", "Europe/London", "2026-11-23T08:00:00Z", "2026-11-23T20:00:00Z", {}, {},
        "2026-11-23T08:00:00Z/2026-11-23T20:00:00Z");
    add("until midnight", "Europe/London", "2026-11-23T08:00:00Z", "2026-11-24T00:00:00Z", {18, 0}, {0, 0},
        "2026-11-23T18:00:00Z/2026-11-24T00:00:00Z");
    add("from inside a gap", "America/New_York", "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z", {2, 30}, {9, 0},
        "2026-03-08T07:00:00Z/2026-03-08T13:00:00Z");
}

void TestSlotRules::usual()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QTime, start);
    QFETCH(const QTime, end);
    const TimeSlot slot = usualSlot({slotOf(from, to)}, BuildingZone::fromIana(zone).value(), start, end);
    QTEST(slot.start().toIso() + u'/' + slot.end().toIso(), "expected");
}

QTEST_GUILESS_MAIN(TestSlotRules)
#include "tst_slotrules.moc"
