// SPDX-License-Identifier: MIT
#include "arrivalsfixture.h"

#include <QSignalSpy>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

/** Reception over a day: what is read, and what a row says about it. */
class TestArrivalsDesk final : public ArrivalsFixture {
    Q_OBJECT
private Q_SLOTS:
    void showsTodayWithNamesAndFloors();
    void showsWhatHasComeBeforeAllIsThere();
    void visitorsAreRowsOfTheirOwn();
    void goesOnWithoutVisits();
    void namesComeLater();
    void readsAgainByItself();
    void aFailedReadingKeepsTheRows();
    void anotherDay();
    void midnightPasses();
    void troubleOfTheDay();
    void theNewDayIsReadyAfterMidnight();
    void looksForTheNextDayThatIsNotEmpty();
    void sleepingMakesOld();
    void aLongDayComesInPieces();
    void theBuildingsComeWhenTheNetworkDoes();
    void aGuestToldTwice();
};

void TestArrivalsDesk::showsTodayWithNamesAndFloors()
{
    addBooking(0);
    addBooking(1, BookingStatus::CheckedIn);
    addBooking(2, BookingStatus::Booked, QStringLiteral("2026-11-24"));
    open();
    QCOMPARE(desk->model().rowCount(), 2);
    QCOMPARE(desk->model().status(), StatusListModel::Status::Ready);
    QCOMPARE(row(0)->name, QStringLiteral("Ana Ruiz"));
    QTRY_COMPARE(row(0)->floorName, QStringLiteral("Floor 1"));
    QCOMPARE(row(1)->standing, Standing::Here);
    QVERIFY(!desk->shown().isStale());
}

void TestArrivalsDesk::showsWhatHasComeBeforeAllIsThere()
{
    for (int i = 0; i < 30; ++i)
        addBooking(i);
    workplace->offers.visits = true;
    workplace->hold(true);
    desk->setBuilding(workplace->buildings.at(0));
    QTRY_COMPARE(workplace->waiting(QStringLiteral("dayBookings")), 1);
    QVERIFY(workplace->answerNext(QStringLiteral("dayBookings")));
    QTRY_COMPARE(desk->model().rowCount(), 30);
    QVERIFY(desk->shown().isReading()); // the visits are still to come
    QCOMPARE(desk->model().status(), StatusListModel::Status::Loading);
    workplace->hold(false);
    workplace->answerRound();
    QTRY_COMPARE(desk->model().status(), StatusListModel::Status::Ready);
}

void TestArrivalsDesk::visitorsAreRowsOfTheirOwn()
{
    addBooking(0);
    addBooking(1);
    workplace->bookings.last().ofVisit = true;
    Visit visit;
    visit.id = VisitId(key(1));
    visit.host = workplace->people.at(1).id;
    visit.building = BuildingId(QStringLiteral("b1"));
    visit.slot = workplace->bookings.last().slot;
    visit.status = BookingStatus::Booked;
    Visitor host;
    host.id = VisitorId(QStringLiteral("h"));
    host.isHost = true;
    Visitor guest;
    guest.id = VisitorId(QStringLiteral("g"));
    guest.name = QStringLiteral("Gus Gast");
    guest.checkedInAt = clock.now();
    visit.visitors = {host, guest};
    workplace->visits = {visit};
    open();
    QCOMPARE(desk->model().rowCount(), 2);
    QVERIFY(!row(1));
    const Arrival *arrival = desk->model().find(QStringLiteral("guest k1 g"));
    QVERIFY(arrival);
    QCOMPARE(arrival->hostName, QStringLiteral("Bo Li"));
    QCOMPARE(arrival->standing, Standing::Here);
    QCOMPARE(desk->barFor(Operation::CheckOut, *arrival), std::optional(Bar::Guest));
    QCOMPARE(desk->act(Operation::CheckOut, {QStringLiteral("guest k1 g")}), 0);
    QCOMPARE(workplace->count(QStringLiteral("checkOut")), 0);
}

void TestArrivalsDesk::goesOnWithoutVisits()
{
    addBooking(0);
    workplace->bookings.last().ofVisit = true;
    workplace->fail(QStringLiteral("dayVisits"), makeError(ErrorKind::Forbidden));
    open();
    QTRY_VERIFY(row(0)); // as a booking, since its guests can't be told
    QCOMPARE(desk->model().status(), StatusListModel::Status::Ready);
    QVERIFY(desk->shown().visitsError());
    QVERIFY(!desk->shown().isStale());
    for (const Operation operation : {Operation::CheckIn, Operation::CheckOut, Operation::Cancel})
        QCOMPARE(desk->barFor(operation, *row(0)), std::optional(Bar::Guest)); // it is a visit all the same
}

void TestArrivalsDesk::namesComeLater()
{
    directory = std::make_unique<PeopleDirectory>(*workplace);
    desk = std::make_unique<ArrivalsDesk>(*activity, *buildings, *directory, clock);
    for (int i = 0; i < 3; ++i)
        addBooking(i);
    open();
    QCOMPARE(row(2)->name, QStringLiteral("zoe@example.com"));
    directory->fetchAll();
    QTRY_COMPARE(row(2)->name, QStringLiteral("Zoë Ångström"));
    QTRY_COMPARE(row(0)->name, QStringLiteral("Ana Ruiz"));
}

void TestArrivalsDesk::readsAgainByItself()
{
    addBooking(0);
    desk->setPauses(10ms, 1h);
    open();
    QCOMPARE(workplace->count(QStringLiteral("dayBookings")), 1);
    desk->start();
    QTRY_VERIFY(workplace->count(QStringLiteral("dayBookings")) > 2);
    addBooking(1);
    QTRY_VERIFY(row(1));
    desk->stop();
    QTRY_VERIFY(desk->isShowingAll());
}

void TestArrivalsDesk::aFailedReadingKeepsTheRows()
{
    addBooking(0);
    open();
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline));
    clock.pass(90s);
    QSignalSpy changed(desk.get(), &ArrivalsDesk::changed);
    desk->refresh();
    QTRY_VERIFY(desk->shown().isStale());
    QVERIFY(changed.count() > 0);
    QCOMPARE(desk->model().status(), StatusListModel::Status::Failed);
    QVERIFY(row(0));
    QCOMPARE(desk->shown().age(), std::optional<std::chrono::milliseconds>(90s));
    desk->model().retry();
    QTRY_COMPARE(desk->model().status(), StatusListModel::Status::Ready);
    QVERIFY(!desk->shown().isStale());
    // Without any reading for long it is old as well.
    clock.pass(5min);
    QVERIFY(desk->shown().isStale());
}

void TestArrivalsDesk::anotherDay()
{
    addBooking(0);
    addBooking(1, BookingStatus::Booked, QStringLiteral("2026-11-24"));
    open();
    desk->showDay(QDate(2026, 11, 24));
    QTRY_COMPARE(desk->model().status(), StatusListModel::Status::Ready);
    QVERIFY(row(1) && !row(0));
    QVERIFY(!desk->isShowingToday());
    QCOMPARE(desk->barFor(Operation::CheckIn, *row(1)), std::optional(Bar::NotToday));
    QCOMPARE(desk->todaysRoster().bookings().size(), 1);
    desk->showDay(desk->today());
    QVERIFY(row(0) && !row(1)); // at once: it was kept
    QTRY_COMPARE(desk->model().status(), StatusListModel::Status::Ready);
}

void TestArrivalsDesk::midnightPasses()
{
    addBooking(0);
    addBooking(1, BookingStatus::Booked, QStringLiteral("2026-11-24"));
    open();
    QCOMPARE(desk->today(), QDate(2026, 11, 23));
    clock.pass(16h);
    desk->refresh();
    QTRY_VERIFY(row(1));
    QVERIFY(!row(0));
    QCOMPARE(desk->shownDay(), QDate(2026, 11, 24));
    QVERIFY(desk->isShowingToday());
}

void TestArrivalsDesk::troubleOfTheDay()
{
    addBooking(0);
    addBooking(3);
    workplace->bookings[1].slot = workplace->bookings[0].slot;
    addBooking(1);
    open();
    QCOMPARE(row(0)->troubles, Troubles(Trouble::TwoAtOnce));
    QVERIFY(!row(1)->troubles);
    QCOMPARE(desk->model().counts().trouble, 2);
    clock.pass(45min); // 9:15
    desk->refresh();
    QTRY_VERIFY(row(1)->troubles.testFlag(Trouble::CloseToRelease));
    desk->act(Operation::CheckIn, {key(1)});
    QTRY_COMPARE(row(1)->standing, Standing::Here);
    QVERIFY(!row(1)->troubles);
}

void TestArrivalsDesk::theNewDayIsReadyAfterMidnight()
{
    addBooking(1, BookingStatus::Booked, QStringLiteral("2026-11-24"));
    open();
    clock.pass(16h);
    desk->refresh();
    QTRY_VERIFY(row(1));
    QTRY_VERIFY(desk->shown().isComplete());
    QTRY_COMPARE(desk->model().status(), StatusListModel::Status::Ready);
}

void TestArrivalsDesk::looksForTheNextDayThatIsNotEmpty()
{
    addBooking(0, BookingStatus::Booked, QStringLiteral("2026-11-26"));
    addBooking(1, BookingStatus::Booked, QStringLiteral("2026-11-27"));
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline));
    open(); // fails: nobody knows whether it is empty
    QCOMPARE(workplace->count(QStringLiteral("dayBookings")), 1);
    desk->refresh();
    QTRY_COMPARE(desk->nextBusyDay().day(), QDate(2026, 11, 26));
    QCOMPARE(workplace->count(QStringLiteral("dayBookings")), 5); // and no day after it
    desk->refresh();
    QTRY_VERIFY(desk->isShowingAll());
    QCOMPARE(workplace->count(QStringLiteral("dayBookings")), 6); // it is known
    desk->showDay(QDate(2026, 11, 27));
    QTRY_COMPARE(desk->model().rowCount(), 1);
    QTRY_VERIFY(!desk->nextBusyDay().day());
    desk->showDay(QDate(2026, 11, 28));
    QTRY_VERIFY(desk->nextBusyDay().isNone());
    QVERIFY(!desk->nextBusyDay().day());
}

/** While the computer slept its steady clock stood still: what was read is old all the same. */
void TestArrivalsDesk::sleepingMakesOld()
{
    addBooking(0);
    open();
    QVERIFY(!desk->shown().isStale());
    clock.moveWall(8h);
    QVERIFY(desk->shown().isStale());
    QCOMPARE(desk->shown().age(), 8h);
    clock.moveWall(-9h); // and a clock that was set back makes nothing younger
    clock.moveMonotonic(2min);
    QCOMPARE(desk->shown().age(), 2min);
}

/** No turn of the event loop takes in all of it, and what is done meanwhile is not undone by what still waits. */
void TestArrivalsDesk::aLongDayComesInPieces()
{
    constexpr int many = 3000;
    for (int i = 0; i < many; ++i)
        addBooking(i);
    const Booking last = workplace->bookings.last();
    int mostAtOnce = 0; // rows at one turn
    int before = 0;
    QTimer turns;
    connect(&turns, &QTimer::timeout, this, [&] {
        mostAtOnce = std::max(mostAtOnce, desk->model().rowCount() - std::exchange(before, desk->model().rowCount()));
    });
    turns.start(0);
    int rowsWhenDone = -1;
    connect(desk.get(), &ArrivalsDesk::deedMoved, this, [&](const BookingId &, const Deed &deed) {
        if (deed.progress == Deed::Progress::Done)
            rowsWhenDone = desk->model().rowCount();
    });
    desk->setBuilding(workplace->buildings.at(0));
    QTRY_VERIFY(desk->model().rowCount() > 0);
    QVERIFY(!desk->isShowingAll());
    QVERIFY(!row(many - 1));
    desk->actOn(Operation::CheckIn, last); // a scan needs no row
    QTRY_VERIFY(desk->isShowingAll());
    QCOMPARE(desk->model().rowCount(), many);
    QCOMPARE(desk->model().status(), StatusListModel::Status::Ready);
    QVERIFY2(rowsWhenDone >= 0 && rowsWhenDone < many, qPrintable(QString::number(rowsWhenDone)));
    QCOMPARE(row(many - 1)->standing, Standing::Here);
    QVERIFY2(mostAtOnce > 0 && mostAtOnce < many / 4, qPrintable(QString::number(mostAtOnce)));
}

/** A desk that starts before its network: reading again asks for the building as well. */
void TestArrivalsDesk::theBuildingsComeWhenTheNetworkDoes()
{
    addBooking(0);
    workplace->fail(QStringLiteral("listBuildings"), makeError(ErrorKind::Offline));
    buildings->load();
    desk->setOwnBuilding(BuildingId(QStringLiteral("b1")));
    desk->start();
    QTRY_COMPARE(buildings->status(), StatusListModel::Status::Failed);
    QVERIFY(desk->awaitsBuilding());
    desk->refresh(); // each minute, and when the network is back
    QTRY_VERIFY(desk->building());
    QTRY_VERIFY(row(0));
}

/** A service may list somebody of a visit twice, and not the same both times. */
void TestArrivalsDesk::aGuestToldTwice()
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
    Visitor again = guest;
    again.checkedInAt = clock.now();
    visit.visitors = {guest, again};
    workplace->visits = {visit};
    workplace->offers.visits = true;
    open();
    QTRY_COMPARE(desk->model().rowCount(), 1);
    QCOMPARE(desk->model().counts().all, 1);
}

QTEST_GUILESS_MAIN(TestArrivalsDesk)
#include "moc_arrivalsfixture.cpp"
#include "tst_arrivalsdesk.moc"
