// SPDX-License-Identifier: MIT
#include "arrivals.h"

#include <QTest>

using namespace Foyer;
using namespace std::chrono_literals;

namespace {

const BuildingZone london = BuildingZone::fromIana("Europe/London").value();

UtcInstant at(const QString &time)
{
    return UtcInstant::fromIso(QStringLiteral("2026-11-23T%1:00Z").arg(time)).value();
}

Booking make(const QString &id, BookingStatus status, const QString &from = QStringLiteral("09:00"),
             const QString &to = QStringLiteral("17:00"))
{
    Booking booking;
    booking.id = BookingId(id);
    booking.person = PersonId(QStringLiteral("p1"));
    booking.kind = SpaceKind::Desk;
    booking.slot = TimeSlot::make(at(from), at(to));
    booking.status = status;
    return booking;
}

} // namespace

/** Who is expected, who is here, what can be done and what may go wrong. */
class TestArrivals final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatABookingSays_data();
    void whatABookingSays();
    void onlySomebodysBookingOfTodayIsCheckedIn();
    void hereAndToday_data();
    void hereAndToday();
    void whereAVisitorStands_data();
    void whereAVisitorStands();
    void aVisitorOfWhomNothingIsToldMayHaveCome();
    void selfCertificationCountsWhereOthersHaveDoneIt();
    void twoAtOnce();
    void closeToRelease_data();
    void closeToRelease();
};

void TestArrivals::whatABookingSays_data()
{
    QTest::addColumn<Booking>("booking");
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<std::optional<Bar>>("checkIn");
    QTest::addColumn<std::optional<Bar>>("checkOut");
    QTest::addColumn<std::optional<Bar>>("cancel");
    using No = std::optional<Bar>;
    const auto row = [](const char *name, const Booking &booking, Standing standing, No in, No out, No cancel) {
        QTest::newRow(name) << booking << standing << in << out << cancel;
    };
    const QString id = QStringLiteral("1");
    row("booked", make(id, BookingStatus::Booked), Standing::Expected, {}, Bar::NotHere, {});
    row("here", make(id, BookingStatus::CheckedIn), Standing::Here, Bar::AlreadyHere, {}, {});
    row("left", make(id, BookingStatus::CheckedOut), Standing::Left, Bar::HasLeft, Bar::HasLeft, Bar::HasLeft);
    row("over, never came", make(id, BookingStatus::Completed), Standing::NoShow, Bar::Over, Bar::Over, Bar::Over);
    Booking came = make(id, BookingStatus::Completed);
    came.checkedInAt = at(QStringLiteral("09:01"));
    row("over, was here", came, Standing::Left, Bar::Over, Bar::Over, Bar::Over);
    row("cancelled", make(id, BookingStatus::Cancelled), Standing::Cancelled, Bar::Cancelled, Bar::Cancelled,
        Bar::Cancelled);
    Booking released = make(id, BookingStatus::Cancelled);
    released.autoReleasedAt = at(QStringLiteral("09:30"));
    row("given away", released, Standing::NoShow, Bar::Released, Bar::Released, Bar::Released);
    row("no check-in", make(id, BookingStatus::NoCheckIn), Standing::NoShow, Bar::Released, Bar::Released,
        Bar::Released);
    row("something new", make(id, BookingStatus::Unknown), Standing::Unknown, Bar::Unknown, Bar::Unknown, Bar::Unknown);
    Booking room = make(id, BookingStatus::Booked);
    room.kind = SpaceKind::Room;
    row("room", room, Standing::Expected, Bar::Room, Bar::NotHere, {});
    Booking nobody = make(id, BookingStatus::Booked);
    nobody.person = {};
    row("nobody's", nobody, Standing::Expected, Bar::Nobody, Bar::NotHere, {});
    nobody.status = BookingStatus::CheckedIn;
    row("nobody's, here", nobody, Standing::Here, Bar::AlreadyHere, Bar::Nobody, {});
    Booking visit = make(id, BookingStatus::Booked);
    visit.ofVisit = true;
    row("a visit", visit, Standing::Expected, Bar::Guest, Bar::Guest, Bar::Guest);
}

void TestArrivals::whatABookingSays()
{
    QFETCH(const Booking, booking);
    QTEST(standingOf(booking), "standing");
    QTEST(checkInBar(booking, BuildingDay(QDate(2026, 11, 23), london)), "checkIn");
    QTEST(checkOutBar(booking), "checkOut");
    QTEST(cancelBar(booking), "cancel");
}

void TestArrivals::onlySomebodysBookingOfTodayIsCheckedIn()
{
    const Booking booking =
        make(QStringLiteral("1"), BookingStatus::Booked, QStringLiteral("22:00"), QStringLiteral("23:59"));
    QCOMPARE(checkInBar(booking, BuildingDay(QDate(2026, 11, 23), london)), std::optional<Bar>());
    QCOMPARE(checkInBar(booking, BuildingDay(QDate(2026, 11, 22), london)), std::optional(Bar::NotToday));
    // By the building's own calendar: there it is the next morning already.
    const BuildingZone lordHowe = BuildingZone::fromIana("Australia/Lord_Howe").value();
    QCOMPARE(checkInBar(booking, BuildingDay(QDate(2026, 11, 23), lordHowe)), std::optional(Bar::NotToday));
    QCOMPARE(checkInBar(booking, BuildingDay(QDate(2026, 11, 24), lordHowe)), std::optional<Bar>());
    Booking timeless = booking;
    timeless.slot.reset();
    QCOMPARE(checkInBar(timeless, BuildingDay(QDate(2026, 11, 23), london)), std::optional(Bar::NotToday));
}

void TestArrivals::hereAndToday_data()
{
    QTest::addColumn<Booking>("booking");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<bool>("actedOn");
    const QString id = QStringLiteral("1");
    const auto row = [&id](const char *name, bool listed, bool actedOn, auto change) {
        Booking booking = make(id, BookingStatus::Booked);
        booking.building = BuildingId(QStringLiteral("b1"));
        change(booking);
        QTest::newRow(name) << booking << listed << actedOn;
    };
    const auto slot = [](const char *start, const char *end) {
        return TimeSlot::make(UtcInstant::fromIso(QString::fromLatin1(start)).value(),
                              UtcInstant::fromIso(QString::fromLatin1(end)).value());
    };
    row("here and today", true, true, [](Booking &) {});
    row("elsewhere", false, false, [](Booking &b) { b.building = BuildingId(QStringLiteral("b2")); });
    row("where is not told", true, true, [](Booking &b) { b.building = {}; });
    row("when is not told", true, false, [](Booking &b) { b.slot.reset(); });
    row("a visit", true, false, [](Booking &b) { b.ofVisit = true; });
    row("since yesterday", true, true,
        [&](Booking &b) { b.slot = slot("2026-11-22T20:00:00Z", "2026-11-23T00:01:00Z"); });
    row("until midnight", false, false,
        [&](Booking &b) { b.slot = slot("2026-11-22T20:00:00Z", "2026-11-23T00:00:00Z"); });
    row("into tomorrow", true, true,
        [&](Booking &b) { b.slot = slot("2026-11-23T23:59:00Z", "2026-11-24T06:00:00Z"); });
    row("from midnight", false, false,
        [&](Booking &b) { b.slot = slot("2026-11-24T00:00:00Z", "2026-11-24T06:00:00Z"); });
    row("whatever its state", true, true, [](Booking &b) { b.status = BookingStatus::Cancelled; });
}

void TestArrivals::hereAndToday()
{
    QFETCH(const Booking, booking);
    QFETCH(const bool, listed);
    QFETCH(const bool, actedOn);
    const BuildingDay day(QDate(2026, 11, 23), london);
    const ReceptionDay here(BuildingId(QStringLiteral("b1")), day);
    QCOMPARE(here.lists(booking), listed);
    QCOMPARE(here.canActOn(booking), actedOn);
    // Of no building in particular: the day alone counts.
    Booking there = booking;
    there.building = BuildingId(QStringLiteral("b2"));
    const bool isOnTheDay = listed || booking.building == there.building;
    QCOMPARE(ReceptionDay({}, day).lists(there), isOnTheDay);
}

void TestArrivals::whereAVisitorStands_data()
{
    QTest::addColumn<BookingStatus>("visit");
    QTest::addColumn<bool>("came");
    QTest::addColumn<bool>("left");
    QTest::addColumn<bool>("declined");
    QTest::addColumn<Standing>("standing");
    QTest::newRow("expected") << BookingStatus::Booked << false << false << false << Standing::Expected;
    QTest::newRow("others came") << BookingStatus::CheckedIn << false << false << false << Standing::Expected;
    QTest::newRow("came") << BookingStatus::CheckedIn << true << false << false << Standing::Here;
    QTest::newRow("came, and the visit does not say so")
        << BookingStatus::Booked << true << false << false << Standing::Here;
    QTest::newRow("left") << BookingStatus::CheckedIn << true << true << false << Standing::Left;
    QTest::newRow("declined") << BookingStatus::Booked << false << false << true << Standing::Cancelled;
    QTest::newRow("declined and came") << BookingStatus::Booked << true << false << true << Standing::Here;
    QTest::newRow("over") << BookingStatus::Completed << false << false << false << Standing::NoShow;
    QTest::newRow("cancelled") << BookingStatus::Cancelled << false << false << false << Standing::Cancelled;
    QTest::newRow("something new") << BookingStatus::Unknown << false << false << false << Standing::Unknown;
}

void TestArrivals::whereAVisitorStands()
{
    QFETCH(const BookingStatus, visit);
    QFETCH(const bool, came);
    QFETCH(const bool, left);
    QFETCH(const bool, declined);
    Visit of;
    of.status = visit;
    Visitor visitor;
    visitor.name = QStringLiteral("Gus Gast");
    visitor.declined = declined;
    if (came)
        visitor.checkedInAt = at(QStringLiteral("09:00"));
    if (left)
        visitor.checkedOutAt = at(QStringLiteral("11:00"));
    QTEST(standingOf(of, visitor), "standing");
}

void TestArrivals::aVisitorOfWhomNothingIsToldMayHaveCome()
{
    Visit visit;
    visit.status = BookingStatus::CheckedIn;
    QCOMPARE(standingOf(visit, Visitor{}), Standing::Here);
    visit.status = BookingStatus::Booked;
    QCOMPARE(standingOf(visit, Visitor{}), Standing::Expected);
}

void TestArrivals::selfCertificationCountsWhereOthersHaveDoneIt()
{
    const UtcInstant early = at(QStringLiteral("08:00"));
    const Booking without = make(QStringLiteral("1"), BookingStatus::Booked);
    QVERIFY(!DayRules({without}).troublesOf(without, early));
    Booking with = make(QStringLiteral("2"), BookingStatus::Booked);
    with.person = PersonId(QStringLiteral("p2"));
    with.selfCertifiedAt = at(QStringLiteral("07:00"));
    const DayRules rules({without, with});
    QVERIFY(rules.asksForSelfCertification());
    QCOMPARE(rules.troublesOf(without, early), Troubles(Trouble::NotSelfCertified));
    QVERIFY(!rules.troublesOf(with, early));
    const Booking here = make(QStringLiteral("1"), BookingStatus::CheckedIn);
    QVERIFY(!rules.troublesOf(here, early));
}

void TestArrivals::twoAtOnce()
{
    const auto id = [](int number) { return QString::number(number); };
    const Booking day = make(id(1), BookingStatus::Booked, QStringLiteral("09:00"), QStringLiteral("17:00"));
    const Booking noon = make(id(2), BookingStatus::Booked, QStringLiteral("12:00"), QStringLiteral("13:00"));
    const Booking late = make(id(3), BookingStatus::Booked, QStringLiteral("16:00"), QStringLiteral("18:00"));
    const Booking after = make(id(4), BookingStatus::Booked, QStringLiteral("18:00"), QStringLiteral("19:00"));
    Booking locker = make(id(5), BookingStatus::Booked);
    locker.kind = SpaceKind::Locker;
    Booking room = make(id(6), BookingStatus::Booked);
    room.kind = SpaceKind::Room;
    Booking others = make(id(7), BookingStatus::Booked);
    others.person = PersonId(QStringLiteral("p2"));
    Booking cancelled = make(id(8), BookingStatus::Cancelled);
    const DayRules rules({after, late, noon, day, locker, room, others, cancelled});
    const UtcInstant early = at(QStringLiteral("08:00"));
    for (const Booking &one : {day, noon, late})
        QCOMPARE(rules.troublesOf(one, early), Troubles(Trouble::TwoAtOnce));
    for (const Booking &one : {after, locker, room, others, cancelled})
        QVERIFY(!rules.troublesOf(one, early));
}

void TestArrivals::closeToRelease_data()
{
    QTest::addColumn<SpaceKind>("kind");
    QTest::addColumn<int>("releasedAfter"); // minutes, of another booking of the day; 0: none
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("close");
    QTest::newRow("not yet") << SpaceKind::Desk << 0 << QStringLiteral("09:09") << false;
    QTest::newRow("soon") << SpaceKind::Desk << 0 << QStringLiteral("09:10") << true;
    QTest::newRow("here they wait longer") << SpaceKind::Desk << 45 << QStringLiteral("09:39") << false;
    QTest::newRow("soon here, too") << SpaceKind::Desk << 45 << QStringLiteral("09:40") << true;
    QTest::newRow("passes hold nothing") << SpaceKind::Onsite << 0 << QStringLiteral("10:00") << false;
    QTest::newRow("rooms stay") << SpaceKind::Room << 0 << QStringLiteral("10:00") << false;
    QTest::newRow("over") << SpaceKind::Desk << 0 << QStringLiteral("17:00") << false;
}

void TestArrivals::closeToRelease()
{
    QFETCH(const SpaceKind, kind);
    QFETCH(const int, releasedAfter);
    QFETCH(const QString, now);
    QList<Booking> day{make(QStringLiteral("1"), BookingStatus::Booked)};
    day.first().kind = kind;
    if (releasedAfter > 0) {
        Booking gone =
            make(QStringLiteral("2"), BookingStatus::NoCheckIn, QStringLiteral("08:00"), QStringLiteral("12:00"));
        gone.person = PersonId(QStringLiteral("p2"));
        gone.autoReleasedAt = gone.slot->start().plus(std::chrono::minutes(releasedAfter) + 20s);
        day.append(gone);
    }
    QTEST(DayRules(day).troublesOf(day.first(), at(now)).testFlag(Trouble::CloseToRelease), "close");
}

QTEST_GUILESS_MAIN(TestArrivals)
#include "tst_arrivals.moc"
