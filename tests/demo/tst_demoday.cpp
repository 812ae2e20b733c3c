// SPDX-License-Identifier: MIT
#include "democlient.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Foyer;

/** Whether a day of the demo looks like an office's at the time of day, and obeys the rules of the demo itself. */
class TestDemoDay final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void obeysTheRules_data();
    void obeysTheRules();
    void aWorkingDay_data();
    void aWorkingDay();
    void morningGoesOn();
    void mostComeAroundNine();
    void saturdayIsQuiet();
    void everyKindIsThere();

private:
    static UtcInstant timeOf(const QJsonObject &booking, const char *key)
    {
        return UtcInstant::fromIso(booking.value(QLatin1String(key)).toString()).value_or(UtcInstant());
    }
    static QString statusOf(const QJsonObject &booking) { return booking.value(u"status").toString(); }
    static QString typeOf(const QJsonObject &booking) { return booking.value(u"type").toString(); }
    static int count(const QJsonArray &bookings, const char *key, const char *value)
    {
        return static_cast<int>(std::count_if(bookings.begin(), bookings.end(), [&](const QJsonValue &one) {
            return one.toObject().value(QLatin1String(key)).toString() == QLatin1String(value);
        }));
    }
    /** Those who are in, have been or will be: as far as one knows at that time. */
    static int peopleOf(const QJsonArray &bookings)
    {
        QSet<QString> people;
        for (const QJsonValue &one : bookings) {
            const QJsonObject booking = one.toObject();
            const QString status = statusOf(booking);
            if (status != u"cancelled" && status != u"noCheckIn" && !booking.value(u"userId").isNull())
                people.insert(booking.value(u"userId").toString());
        }
        return static_cast<int>(people.size());
    }
};

void TestDemoDay::obeysTheRules_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("a morning") << "2026-03-04T10:20:30Z";
    QTest::newRow("an evening") << "2026-03-05T17:40:00Z";
    QTest::newRow("a Saturday") << "2026-03-07T11:00:00Z";
    QTest::newRow("clocks change by half an hour") << "2026-04-04T20:00:00Z";
}

void TestDemoDay::obeysTheRules()
{
    QFETCH(const QString, now);
    DemoWorkplace workplace(qPrintable(now));
    QVERIFY(workplace.started);
    const UtcInstant instant = workplace.clock.now();
    const QJsonArray all = workplace.client.all(QStringLiteral("bookings"));
    QVERIFY(all.size() > 3000);

    QHash<QString, std::vector<TimeSlot>> taken; // by space, and by person and kind
    for (const QJsonValue &value : all) {
        const QJsonObject booking = value.toObject();
        const QByteArray id = booking.value(u"id").toString().toLatin1();
        const QString status = statusOf(booking);
        const auto slot = TimeSlot::make(timeOf(booking, "startDate"), timeOf(booking, "endDate"));
        QVERIFY2(slot, id);
        QVERIFY2(timeOf(booking, "createdAt") <= std::min(instant, slot->start()), id);
        QVERIFY2(timeOf(booking, "updatedAt") <= instant, id);
        const bool came = booking.contains(u"checkedInDate");
        const bool left = booking.contains(u"checkedOutDate");
        QVERIFY2(!came || timeOf(booking, "checkedInDate") <= instant, id);
        QVERIFY2(!left || (came && timeOf(booking, "checkedOutDate") > timeOf(booking, "checkedInDate")), id);
        QCOMPARE(status == u"checkedOut", left);
        QVERIFY2(status != u"checkedIn" || (came && slot->end() > instant), id);
        QVERIFY2((status != u"booked" && status != u"noCheckIn" && status != u"cancelled") || !came, id);
        QCOMPARE(status == u"cancelled", !booking.value(u"cancellationReason").toString().isEmpty());
        QCOMPARE(status == u"noCheckIn", booking.contains(u"autoReleasedDate"));
        QVERIFY2(typeOf(booking) != u"room" || (!came && !booking.value(u"title").toString().isEmpty()), id);
        if (status == u"cancelled" || status == u"noCheckIn" || booking.value(u"guestBooking").toBool())
            continue;
        if (booking.value(u"space").isObject())
            taken[booking.value(u"space").toObject().value(u"id").toString()].push_back(*slot);
        if (!booking.value(u"userId").isNull())
            taken[booking.value(u"userId").toString() + typeOf(booking)].push_back(*slot);
    }
    for (auto slots_ = taken.begin(); slots_ != taken.end(); ++slots_) {
        std::vector<TimeSlot> &mine = slots_.value();
        std::sort(mine.begin(), mine.end(), [](const auto &a, const auto &b) { return a.start() < b.start(); });
        for (std::size_t i = 1; i < mine.size(); ++i)
            QVERIFY2(mine[i - 1].end() <= mine[i].start(), qPrintable(slots_.key()));
    }
}

void TestDemoDay::aWorkingDay_data()
{
    QTest::addColumn<QString>("building");
    QTest::addColumn<QString>("now"); ///< eleven o'clock there
    QTest::addColumn<int>("desks");
    QTest::newRow("London") << "Harbour House"
                            << "2026-03-04T11:00:00Z" << 200;
    QTest::newRow("New York") << "Hudson Works"
                              << "2026-03-04T16:00:00Z" << 150;
    QTest::newRow("Cairo") << "Nile Court"
                           << "2026-03-04T09:00:00Z" << 70;
    QTest::newRow("Bengaluru") << "Lantern Park"
                               << "2026-03-04T05:30:00Z" << 150;
    QTest::newRow("Lord Howe") << "Lagoon Station"
                               << "2026-03-04T00:00:00Z" << 18;
}

void TestDemoDay::aWorkingDay()
{
    QFETCH(const QString, building);
    QFETCH(const QString, now);
    QFETCH(const int, desks);
    DemoWorkplace workplace(qPrintable(now));
    const QJsonArray today = workplace.day(building, "2026-03-04");
    const int expected = count(today, "status", "booked");
    const int here = count(today, "status", "checkedIn");
    QVERIFY(count(today, "type", "desk") >= desks);
    QVERIFY2(here > count(today, "type", "desk") / 2, qPrintable(QString::number(here)));
    QVERIFY2(expected > 5 && expected < here, qPrintable(QString::number(expected)));
    QVERIFY(count(today, "type", "onsite") > 10);
    QVERIFY(count(today, "type", "locker") > 1);
    QVERIFY(count(today, "type", "room") > 1);
    if (building == u"Lagoon Station")
        return;
    QVERIFY(count(today, "status", "cancelled") > 2);
    QVERIFY(count(today, "status", "noCheckIn") > 1);
    QVERIFY(count(today, "status", "noCheckIn") < count(today, "type", "desk") / 4);
}

void TestDemoDay::morningGoesOn()
{
    int before = -1;
    for (const char *now : {"2026-03-04T07:30:00Z", "2026-03-04T09:00:00Z", "2026-03-04T10:00:00Z"}) {
        const int here =
            count(DemoWorkplace(now).day(QStringLiteral("Harbour House"), "2026-03-04"), "status", "checkedIn");
        QVERIFY2(here > before, now);
        before = here;
    }
    QVERIFY(before > 150);
    const QJsonArray evening = DemoWorkplace("2026-03-04T17:45:00Z").day(QStringLiteral("Harbour House"), "2026-03-04");
    QVERIFY(count(evening, "status", "checkedOut") > 120);
    QVERIFY(count(evening, "status", "checkedIn") < 60);
}

void TestDemoDay::mostComeAroundNine()
{
    DemoWorkplace workplace("2026-03-04T20:00:00Z");
    int mornings = 0;
    int aroundNine = 0;
    int people = 0;
    for (const char *building : {"Harbour House", "Nile Court", "Lantern Park", "Lagoon Station"}) {
        const QString name = QString::fromLatin1(building);
        people += peopleOf(workplace.day(name, "2026-03-04"));
        const QString morning = QStringLiteral("&type=desk&startDateTime[local_strictly_before]=2026-03-04T12:00:00"
                                               "&checkedInDateTime[after]=2000-01-01T00:00:00");
        const QJsonArray came = workplace.day(name, "2026-03-04", morning);
        for (const QJsonValue &one : came) {
            const QJsonObject booking = one.toObject();
            const auto late = timeOf(booking, "checkedInDate").since(timeOf(booking, "startDate"));
            QVERIFY(late >= std::chrono::minutes(-15) && late < std::chrono::minutes(30));
        }
        mornings += static_cast<int>(came.size());
        aroundNine +=
            static_cast<int>(workplace
                                 .day(name, "2026-03-04",
                                      morning + QStringLiteral("&checkedInDateTime[local_after]=2026-03-04T08:30:00"
                                                               "&checkedInDateTime[local_before]=2026-03-04T09:45:00"))
                                 .size());
    }
    QVERIFY(mornings > 300);
    QVERIFY2(aroundNine * 100 > mornings * 70, qPrintable(QStringLiteral("%1 of %2").arg(aroundNine).arg(mornings)));
    // 24 of 32 people are at home in these four.
    QVERIFY2(people > 1500 * 35 / 100 && people < 1500 * 45 / 100, qPrintable(QString::number(people)));
}

void TestDemoDay::saturdayIsQuiet()
{
    DemoWorkplace workplace("2026-03-07T06:30:00Z"); // noon in Bengaluru
    const int saturday = peopleOf(workplace.day(QStringLiteral("Lantern Park"), "2026-03-07"));
    QVERIFY2(saturday > 3 && saturday < 80, qPrintable(QString::number(saturday)));
    QVERIFY(peopleOf(workplace.day(QStringLiteral("Lantern Park"), "2026-03-06")) > 3 * saturday);
    QCOMPARE(workplace.day(QStringLiteral("Harbour House"), "2026-03-07").size(), 0);
    // Cairo's Sunday is a working day.
    QVERIFY(peopleOf(workplace.day(QStringLiteral("Nile Court"), "2026-03-08")) > 50);
}

void TestDemoDay::everyKindIsThere()
{
    DemoWorkplace workplace("2026-03-04T15:00:00Z");
    const QJsonArray today = workplace.day(QStringLiteral("Harbour House"), "2026-03-04");
    for (const char *type : {"desk", "private_office", "room", "onsite", "locker", "pod", "parking"})
        QVERIFY2(count(today, "type", type) > 0, type);
    for (const char *source : {"ios", "android", "web", "publicApi"})
        QVERIFY2(count(today, "checkedInSource", source) > 0, source);
    QVERIFY(count(today, "checkInMethod", "doorAccess") > 0);
    int halfDays = 0;
    int early = 0;
    QSet<QString> reasons;
    for (const QJsonValue &one : today) {
        const QJsonObject booking = one.toObject();
        const auto length = timeOf(booking, "endDate").since(timeOf(booking, "startDate"));
        halfDays += typeOf(booking) == u"desk" && length < std::chrono::hours(6) ? 1 : 0;
        early += booking.contains(u"checkedInDate") && timeOf(booking, "checkedInDate") < timeOf(booking, "startDate")
                     ? 1
                     : 0;
        if (statusOf(booking) == u"cancelled")
            reasons.insert(booking.value(u"cancellationReason").toString());
    }
    QVERIFY(halfDays > 10 && halfDays < count(today, "type", "desk") / 2);
    QVERIFY(early > 20);
    QVERIFY(reasons.size() >= 2);
}

QTEST_GUILESS_MAIN(TestDemoDay)
#include "tst_demoday.moc"
