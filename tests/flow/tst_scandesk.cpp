// SPDX-License-Identifier: MIT
#include "activity.h"
#include "arrivalsdesk.h"
#include "badgelist.h"
#include "fakeclock.h"
#include "fakeworkplace.h"
#include "memoryjournal.h"
#include "peopledirectory.h"
#include "placemodels.h"
#include "scandesk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

/** What a scan finds out, and what it does. */
class TestScanDesk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whoIsScanned_data();
    void whoIsScanned();
    void everythingButRooms();
    void aBookingMadeJustNow();
    void whatElseItMayBe_data();
    void whatElseItMayBe();
    void unknownCodesAreKeptAndBound();
    void aRefusalIsToldWithItsReason();
    void anUnclearOneIsToldTwice();
    void twiceTheSame();
    void aVisitor();
    void otherBuildingsDoNotCount();
    void withTheNetworkDown();
    void worksWhileAnotherDayIsShown();
    void twiceWithOldNews();
    void theBuildingIsGoneMeanwhile();
    void twoPeopleWithOneAddress();
    void aWorkplaceThatChecksNobodyIn();

private:
    Booking &addBooking(const QString &id, int person, SpaceKind kind = SpaceKind::Desk,
                        const QString &date = QStringLiteral("2026-11-23"));
    void open();
    [[nodiscard]] Scan scan(const QString &code);

    FakeClock clock;
    QTemporaryDir folder;
    std::unique_ptr<FakeWorkplace> workplace;
    std::unique_ptr<MemoryJournal> journal;
    std::unique_ptr<Activity> activity;
    std::unique_ptr<BuildingsModel> buildings;
    std::unique_ptr<PeopleDirectory> directory;
    std::unique_ptr<ArrivalsDesk> desk;
    std::unique_ptr<BadgeList> badges;
    std::unique_ptr<ScanDesk> scans;
    int files = 0;
};

void TestScanDesk::init()
{
    clock.setWall(UtcInstant::fromIso(u"2026-11-23T08:30:00Z").value());
    workplace = std::make_unique<FakeWorkplace>();
    furnish(*workplace);
    journal = std::make_unique<MemoryJournal>();
    SettlingTimes times;
    times.looks = {1h};
    activity = std::make_unique<Activity>(WriteServices{*workplace, *journal, clock, times}, QStringLiteral("account"));
    buildings = std::make_unique<BuildingsModel>(*workplace);
    directory = std::make_unique<PeopleDirectory>(*workplace);
    desk = std::make_unique<ArrivalsDesk>(*activity, *buildings, *directory, clock);
    badges = std::make_unique<BadgeList>(folder.filePath(QStringLiteral("badges-%1.csv").arg(++files)), clock);
    scans = std::make_unique<ScanDesk>(*desk, *badges);
    QTRY_VERIFY(badges->isReady());
}

void TestScanDesk::cleanup()
{
    scans.reset();
    badges.reset();
    desk.reset();
    directory.reset();
    buildings.reset();
    activity.reset();
    journal.reset();
    workplace.reset();
}

Booking &TestScanDesk::addBooking(const QString &id, int person, SpaceKind kind, const QString &date)
{
    Booking booking;
    booking.id = BookingId(id);
    booking.person = workplace->people.at(person).id;
    booking.personEmail = workplace->people.at(person).email;
    booking.building = BuildingId(QStringLiteral("b1"));
    booking.kind = kind;
    if (kind != SpaceKind::Onsite)
        booking.space = Space{SpaceId(QStringLiteral("s-") + id), QStringLiteral("Space ") + id, kind, {}, {}};
    booking.status = BookingStatus::Booked;
    booking.slot = makeSlot(date + QStringLiteral("T09:00:00Z"), date + QStringLiteral("T17:00:00Z"));
    workplace->bookings.append(booking);
    return workplace->bookings.last();
}

void TestScanDesk::open()
{
    desk->setBuilding(workplace->buildings.at(0));
    QTRY_VERIFY(desk->shown().isComplete());
    workplace->forgetCalls();
}

Scan TestScanDesk::scan(const QString &code)
{
    const int number = scans->scan(code);
    const bool ended = QTest::qWaitFor([&] { return scans->find(number) && scans->find(number)->hasEnded(); });
    return ended ? *scans->find(number) : Scan{};
}

void TestScanDesk::whoIsScanned_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("e-mail") << QStringLiteral("ana.ruiz@example.com");
    QTest::newRow("e-mail in capitals") << QStringLiteral("ANA.RUIZ@EXAMPLE.COM");
    QTest::newRow("id") << QStringLiteral("p1");
    QTest::newRow("id in capitals") << QStringLiteral("P1");
    QTest::newRow("badge") << QStringLiteral("0004711");
    QTest::newRow("badge, with space around") << QStringLiteral(" 0004711 ");
}

void TestScanDesk::whoIsScanned()
{
    QFETCH(const QString, code);
    addBooking(QStringLiteral("1"), 0);
    addBooking(QStringLiteral("2"), 1);
    open();
    directory->remember(workplace->people);
    QVERIFY(badges->bind(QStringLiteral("0004711"), QStringLiteral("Ana.Ruiz@example.com")));
    const Scan done = scan(code);
    QCOMPARE(done.state, Scan::State::Done);
    QVERIFY(done.isGood());
    QCOMPARE(done.personName, QStringLiteral("Ana Ruiz"));
    QCOMPARE(workplace->bookings.at(0).status, BookingStatus::CheckedIn);
    QCOMPARE(workplace->bookings.at(1).status, BookingStatus::Booked);
    // Known already: no round trip before the check-in.
    QCOMPARE(workplace->calls().first(), QStringLiteral("checkIn"));
}

void TestScanDesk::everythingButRooms()
{
    addBooking(QStringLiteral("desk"), 0);
    addBooking(QStringLiteral("parking"), 0, SpaceKind::Parking);
    addBooking(QStringLiteral("pass"), 0, SpaceKind::Onsite);
    addBooking(QStringLiteral("room"), 0, SpaceKind::Room);
    addBooking(QStringLiteral("gone"), 0).status = BookingStatus::Cancelled;
    open();
    const Scan done = scan(QStringLiteral("p1"));
    QCOMPARE(done.state, Scan::State::Done);
    QCOMPARE(done.lines.size(), 5);
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 3);
    for (const Booking &booking : std::as_const(workplace->bookings)) {
        const bool isIn = booking.status == BookingStatus::CheckedIn;
        QCOMPARE(isIn, booking.kind != SpaceKind::Room && booking.status != BookingStatus::Cancelled);
    }
    const auto bars = [&] {
        QList<Bar> bars;
        for (const Scan::Line &line : done.lines) {
            if (line.bar)
                bars.append(*line.bar);
        }
        return bars;
    }();
    QCOMPARE(bars, QList<Bar>({Bar::Room, Bar::Cancelled}));
}

void TestScanDesk::aBookingMadeJustNow()
{
    open();
    addBooking(QStringLiteral("1"), 0); // after the roster was read
    const Scan done = scan(QStringLiteral("ana.ruiz@example.com"));
    QCOMPARE(done.state, Scan::State::Done);
    QCOMPARE(done.personName, QStringLiteral("Ana Ruiz"));
    QCOMPARE(workplace->count(QStringLiteral("searchPeople")), 1);
    QCOMPARE(workplace->count(QStringLiteral("personBookings")), 1);
    QCOMPARE(workplace->bookings.first().status, BookingStatus::CheckedIn);
}

void TestScanDesk::whatElseItMayBe_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Scan::State>("state");
    QTest::newRow("nobody") << QStringLiteral("nobody@example.com") << Scan::State::NoSuchPerson;
    QTest::newRow("unknown code") << QStringLiteral("4711") << Scan::State::UnknownCode;
    QTest::newRow("no booking") << QStringLiteral("bo.li@example.com") << Scan::State::Nothing;
    QTest::newRow("only a room") << QStringLiteral("zoe@example.com") << Scan::State::Nothing;
    QTest::newRow("here already") << QStringLiteral("ana.ruiz@example.com") << Scan::State::AlreadyHere;
}

void TestScanDesk::whatElseItMayBe()
{
    QFETCH(const QString, code);
    addBooking(QStringLiteral("1"), 0).status = BookingStatus::CheckedIn;
    addBooking(QStringLiteral("2"), 2, SpaceKind::Room);
    open();
    QSignalSpy ended(scans.get(), &ScanDesk::ended);
    QTEST(scan(code).state, "state");
    QCOMPARE(ended.count(), 1);
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 0);
}

void TestScanDesk::unknownCodesAreKeptAndBound()
{
    addBooking(QStringLiteral("1"), 0);
    open();
    QCOMPARE(scan(QStringLiteral("4711")).state, Scan::State::UnknownCode);
    QCOMPARE(badges->unknown().size(), 1);
    const int number = scans->bindAndScan(QStringLiteral("4711"), QStringLiteral("ana.ruiz@example.com"));
    QVERIFY(number > 0);
    QTRY_COMPARE(scans->find(number)->state, Scan::State::Done);
    QVERIFY(badges->unknown().isEmpty());
    QCOMPARE(scans->bindAndScan(QStringLiteral("4712"), QStringLiteral("no address")), 0);
}

void TestScanDesk::aRefusalIsToldWithItsReason()
{
    addBooking(QStringLiteral("1"), 0);
    addBooking(QStringLiteral("2"), 0, SpaceKind::Parking);
    open();
    ApiError refusal = makeError(ErrorKind::Validation);
    refusal.detail = QStringLiteral("Not certified");
    workplace->refusesCheckIn.insert(BookingId(QStringLiteral("1")), refusal);
    const Scan partly = scan(QStringLiteral("p1"));
    QCOMPARE(partly.state, Scan::State::Partly);
    QVERIFY(!partly.isGood());
    QCOMPARE(partly.lines.first().deed->error->detail, QStringLiteral("Not certified"));
    // Again, even at once: only that one is left, nothing else is tried, and the first refusal is recorded before it.
    QCOMPARE(scan(QStringLiteral("p1")).state, Scan::State::Failed);
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 3);
    QCOMPARE(journal->rows.first().state, IntentState::Rejected);
}

void TestScanDesk::anUnclearOneIsToldTwice()
{
    addBooking(QStringLiteral("1"), 0);
    open();
    QSignalSpy ended(scans.get(), &ScanDesk::ended);
    workplace->fail(QStringLiteral("checkIn"), makeError(ErrorKind::OutcomeUnknown), 1, true);
    const Scan unclear = scan(QStringLiteral("p1"));
    QCOMPARE(unclear.state, Scan::State::Unclear);
    QVERIFY(!unclear.isGood());
    // Scanned again meanwhile: nothing is sent a second time, and both get to know.
    const int again = scans->scan(QStringLiteral("p1"));
    QTRY_COMPARE(scans->find(again)->state, Scan::State::Unclear);
    activity->runner(1)->lookNow();
    QTRY_COMPARE(scans->find(unclear.number)->state, Scan::State::Done);
    QTRY_COMPARE(scans->find(again)->state, Scan::State::Done);
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 1);
    QCOMPARE(ended.count(), 4);
}

void TestScanDesk::twiceTheSame()
{
    addBooking(QStringLiteral("1"), 0);
    open();
    workplace->hold(true);
    const int first = scans->scan(QStringLiteral("p1"));
    const int second = scans->scan(QStringLiteral("p1"));
    QTRY_COMPARE(workplace->waiting(QStringLiteral("checkIn")), 1);
    workplace->hold(false);
    workplace->answerRound();
    QTRY_COMPARE(scans->find(first)->state, Scan::State::Done);
    QTRY_COMPARE(scans->find(second)->state, Scan::State::Done);
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 1);
}

void TestScanDesk::aVisitor()
{
    Visit visit;
    visit.id = VisitId(QStringLiteral("v"));
    visit.host = workplace->people.at(1).id;
    visit.building = BuildingId(QStringLiteral("b1"));
    visit.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T10:00:00Z"));
    visit.status = BookingStatus::Booked;
    Visitor guest;
    guest.id = VisitorId(QStringLiteral("g"));
    guest.name = QStringLiteral("Gus Gast");
    guest.email = QStringLiteral("gus@elsewhere.example");
    visit.visitors = {guest};
    workplace->visits = {visit};
    open();
    directory->remember(workplace->people);
    const Scan scanned = scan(QStringLiteral("GUS@elsewhere.example"));
    QCOMPARE(scanned.state, Scan::State::Visitor);
    QCOMPARE(scanned.personName, QStringLiteral("Gus Gast"));
    QCOMPARE(scanned.hostName, QStringLiteral("Bo Li"));
}

void TestScanDesk::otherBuildingsDoNotCount()
{
    open();
    addBooking(QStringLiteral("1"), 0).building = BuildingId(QStringLiteral("b2"));
    addBooking(QStringLiteral("2"), 0, SpaceKind::Desk, QStringLiteral("2026-11-24"));
    QCOMPARE(scan(QStringLiteral("ana.ruiz@example.com")).state, Scan::State::Nothing);
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 0);
}

void TestScanDesk::withTheNetworkDown()
{
    open();
    workplace->fail(QStringLiteral("searchPeople"), makeError(ErrorKind::Offline));
    const Scan failed = scan(QStringLiteral("ana.ruiz@example.com"));
    QCOMPARE(failed.state, Scan::State::Failed);
    QCOMPARE(failed.error->kind, ErrorKind::Offline);
}

void TestScanDesk::worksWhileAnotherDayIsShown()
{
    addBooking(QStringLiteral("1"), 0);
    open();
    desk->showDay(QDate(2026, 11, 24));
    QTRY_COMPARE(desk->model().status(), StatusListModel::Status::Ready);
    QCOMPARE(scan(QStringLiteral("p1")).state, Scan::State::Done);
    QCOMPARE(workplace->bookings.first().status, BookingStatus::CheckedIn);
    desk->showDay(desk->today());
    QCOMPARE(desk->model().find(QStringLiteral("1"))->standing, Standing::Here);
}

/** A scanner reads twice, and a service may still tell what was so before: nothing is sent a second time. */
void TestScanDesk::twiceWithOldNews()
{
    addBooking(QStringLiteral("1"), 0);
    open();
    QCOMPARE(scan(QStringLiteral("p1")).state, Scan::State::Done);
    workplace->bookings[0].status = BookingStatus::Booked; // its lists are a few seconds behind
    clock.pass(1s);
    const Scan again = scan(QStringLiteral("p1"));
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 1);
    QCOMPARE(again.state, Scan::State::AlreadyHere);
}

void TestScanDesk::theBuildingIsGoneMeanwhile()
{
    open();
    addBooking(QStringLiteral("1"), 0);
    addBooking(QStringLiteral("2"), 0).building = BuildingId(QStringLiteral("b2"));
    directory->remember(workplace->people);
    workplace->hold(true);
    const int number = scans->scan(QStringLiteral("p1"));
    QTRY_COMPARE(workplace->waiting(QStringLiteral("personBookings")), 1);
    desk->setBuilding(workplace->buildings.at(1));
    workplace->hold(false);
    workplace->answerRound();
    QTRY_VERIFY(scans->find(number)->hasEnded());
    // It was scanned at the door of the first building.
    QCOMPARE(workplace->bookings.at(1).status, BookingStatus::Booked);
}

/** Whose it is can't be known: then nobody is checked in. */
void TestScanDesk::twoPeopleWithOneAddress()
{
    Person twin = workplace->people.at(0);
    twin.id = PersonId(QStringLiteral("p9"));
    workplace->people.append(twin);
    addBooking(QStringLiteral("1"), 0);
    addBooking(QStringLiteral("2"), 3);
    open();
    directory->remember(workplace->people);
    const Scan scanned = scan(QStringLiteral("ana.ruiz@example.com"));
    QVERIFY(!scanned.isGood());
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 0);
}

void TestScanDesk::aWorkplaceThatChecksNobodyIn()
{
    workplace->offers.checkIn = false;
    addBooking(QStringLiteral("1"), 0);
    open();
    const Scan scanned = scan(QStringLiteral("p1"));
    QCOMPARE(scanned.state, Scan::State::Nothing);
    QCOMPARE(scanned.lines.size(), 1);
    QCOMPARE(scanned.lines.first().bar, std::optional(Bar::NotOffered));
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 0);
}

QTEST_GUILESS_MAIN(TestScanDesk)
#include "tst_scandesk.moc"
