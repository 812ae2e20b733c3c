// SPDX-License-Identifier: MIT
#include "demoreception.h"

/** What happens when nobody comes, over real HTTP. */
class TestDemoRelease final : public DemoReception {
    Q_OBJECT
private Q_SLOTS:
    void desksAreReleased_data();
    void desksAreReleased();
    void onlyDesksAreReleased();
    void whoCameKeepsTheDesk();
    void aReleasedDeskIsFree();
};

void TestDemoRelease::desksAreReleased_data()
{
    QTest::addColumn<QString>("building");
    QTest::addColumn<QString>("floor");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char *building, const char *floor, const char *start, const char *end, int minutes) {
        QTest::newRow(building) << QString::fromLatin1(building) << QString::fromLatin1(floor)
                                << QString::fromLatin1(start) << QString::fromLatin1(end) << minutes;
    };
    row("Harbour House", "Floor 1", "2026-03-05T09:00:00", "2026-03-05T17:00:00", 30);
    row("Hudson Works", "Floor 9", "2026-03-05T14:00:00", "2026-03-05T22:00:00", 15);
    row("Nile Court", "Floor 1", "2026-03-05T08:00:00", "2026-03-05T14:00:00", 45);
    row("Lantern Park", "Level 1", "2026-03-05T05:00:00", "2026-03-05T12:00:00", 30);
    row("Lagoon Station", "Upper deck", "2026-03-05T22:00:00", "2026-03-06T05:00:00", 0);
}

void TestDemoRelease::desksAreReleased()
{
    QFETCH(const QString, building);
    QFETCH(const QString, floor);
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QFETCH(const int, minutes);
    const QString place = m_client->floor(m_client->building(building), floor);
    const QString id =
        book(m_ana, m_client->freeSpaces(place, start, end).value(0), qPrintable(start), qPrintable(end)).text("id");
    const UtcInstant begins = *UtcInstant::fromIso(start + u'Z');
    if (minutes == 0) {
        setTime(qPrintable(UtcInstant::fromIso(end + u'Z')->plus(std::chrono::seconds(-1)).toIso()));
        QCOMPARE(booking(id).text("status"), QStringLiteral("booked"));
        return;
    }
    const UtcInstant released = begins.plus(std::chrono::minutes(minutes));
    setTime(qPrintable(released.plus(std::chrono::seconds(-1)).toIso()));
    QCOMPARE(booking(id).text("status"), QStringLiteral("booked"));
    QVERIFY(!booking(id).object().contains(u"autoReleasedDate"));
    setTime(qPrintable(released.toIso()));
    const DemoReply gone = booking(id);
    QCOMPARE(gone.text("status"), QStringLiteral("noCheckIn"));
    QCOMPARE(*UtcInstant::fromIso(gone.text("autoReleasedDate")), released);
    QCOMPARE(*UtcInstant::fromIso(gone.text("updatedAt")), released);
    QCOMPARE(come(id, m_ana).violation(), QStringLiteral("status"));
    QCOMPARE(m_client->post(QStringLiteral("bookings/%1/cancel").arg(id), {}).violation(), QStringLiteral("status"));
    // And it stays so when its time is over.
    setTime("2026-03-08T00:00:00Z");
    QCOMPARE(booking(id).text("status"), QStringLiteral("noCheckIn"));
    QCOMPARE(m_client->get(QStringLiteral("users/%1/bookings?status=noCheckIn").arg(m_ana)).total(), 1);
    QCOMPARE(m_client->get(QStringLiteral("users/%1/bookings?status=completed").arg(m_ana)).total(), 0);
}

void TestDemoRelease::onlyDesksAreReleased()
{
    QStringList ids;
    for (const char *type : {"locker", "pod", "private_office"})
        ids.append(bookToday(type).text("id"));
    ids.append(m_client
                   ->post(QStringLiteral("bookings"), {{QStringLiteral("userId"), m_ana},
                                                       {QStringLiteral("buildingId"), m_london},
                                                       {QStringLiteral("startDateTime"), m_start},
                                                       {QStringLiteral("endDateTime"), m_end}})
                   .text("id"));
    setTime("2026-03-04T15:59:59Z");
    for (const QString &id : ids)
        QCOMPARE(booking(id).text("status"), QStringLiteral("booked"));
    QCOMPARE(m_client->get(QStringLiteral("bookings?status=noCheckIn&type=room")).total(), 0);
    QVERIFY(m_client->get(QStringLiteral("bookings?status=noCheckIn&type=desk")).total() > 0);
}

void TestDemoRelease::whoCameKeepsTheDesk()
{
    const QString id = bookToday().text("id");
    QCOMPARE(come(id, m_ana).status, 201);
    setTime("2026-03-04T15:00:00Z");
    QCOMPARE(booking(id).text("status"), QStringLiteral("checkedIn"));
    QVERIFY(!booking(id).object().contains(u"autoReleasedDate"));
}

void TestDemoRelease::aReleasedDeskIsFree()
{
    const QString desk = free();
    const QString id = bookToday().text("id");
    const QString later = QStringLiteral("2026-03-04T11:15:00");
    setTime("2026-03-04T10:59:59Z");
    QVERIFY(!m_client->freeSpaces(m_floor, later, m_end).contains(desk));
    QCOMPARE(book(m_john, desk, qPrintable(later), qPrintable(m_end)).violation(), QStringLiteral("spaceId"));
    setTime("2026-03-04T11:00:00Z");
    QVERIFY(m_client->freeSpaces(m_floor, later, m_end).contains(desk));
    QCOMPARE(book(m_john, desk, qPrintable(later), qPrintable(m_end)).status, 201);
    // The person who was late can have another one.
    QCOMPARE(
        book(m_ana, m_client->freeSpaces(m_floor, later, m_end).value(0), qPrintable(later), qPrintable(m_end)).status,
        201);
    QCOMPARE(booking(id).text("status"), QStringLiteral("noCheckIn"));
}

QTEST_GUILESS_MAIN(TestDemoRelease)
#include "tst_demorelease.moc"
