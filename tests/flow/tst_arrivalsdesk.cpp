// SPDX-License-Identifier: MIT
#include "activity.h"
#include "arrivalsdesk.h"
#include "fakeclock.h"
#include "fakeworkplace.h"
#include "memoryjournal.h"
#include "peopledirectory.h"
#include "placemodels.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

/** Reception over a day: what is read, what is done, what a row says about it. */
class TestArrivalsDesk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsTodayWithNamesAndFloors();
    void showsTheFirstPartBeforeTheLast();
    void visitorsAreRowsOfTheirOwn();
    void goesOnWithoutVisits();
    void namesComeLater();
    void checksIn();
    void whatCannotBeDoneSaysWhy();
    void aRefusalStaysWithItsReason();
    void aFewAtATime();
    void waitingCanBeDropped();
    void anUnclearOneMakesWay();
    void oldNewsDoesNotUndoWhatWasDone();
    void aFailedReadingKeepsTheRows();
    void anotherDay();
    void midnightPasses();
    void troubleOfTheDay();
    void cancels();
    void leavingAndComingAreTwoThings();
    void whatWaitsIsNotForgottenOnAnotherDay();
    void aRowOfTheFirstPartCanBeCheckedIn();
    void theNewDayIsReadyAfterMidnight();
    void aThinAnswerDuringTheFirstReading();
    void anOldWriteDoesNotTakeTheRowBack();
    void looksForTheNextDayThatIsNotEmpty();
    void sleepingMakesOld();
    void aLongDayComesInPieces();
    void nothingIsOfferedThatTheWorkplaceCannot();
    void theBuildingsComeWhenTheNetworkDoes();
    void aGuestToldTwice();

private:
    void addBooking(int number, BookingStatus status = BookingStatus::Booked,
                    const QString &date = QStringLiteral("2026-11-23"));
    void open();
    [[nodiscard]] const Arrival *row(int number) const { return desk->model().find(QStringLiteral("k%1").arg(number)); }
    [[nodiscard]] QStringList keys(int count) const;
    [[nodiscard]] static QString key(int number) { return QStringLiteral("k%1").arg(number); }

    FakeClock clock;
    std::unique_ptr<FakeWorkplace> workplace;
    std::unique_ptr<MemoryJournal> journal;
    std::unique_ptr<Activity> activity;
    std::unique_ptr<BuildingsModel> buildings;
    std::unique_ptr<PeopleDirectory> directory;
    std::unique_ptr<ArrivalsDesk> desk;
};

void TestArrivalsDesk::init()
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
    directory->remember(workplace->people);
    desk = std::make_unique<ArrivalsDesk>(*activity, *buildings, *directory, clock);
}

void TestArrivalsDesk::cleanup()
{
    desk.reset();
    directory.reset();
    buildings.reset();
    activity.reset();
    journal.reset();
    workplace.reset();
}

/** Of the three people in turn, on desks of floor 1, an hour each from nine on. */
void TestArrivalsDesk::addBooking(int number, BookingStatus status, const QString &date)
{
    Booking booking;
    booking.id = BookingId(key(number));
    booking.person = workplace->people.at(number % 3).id;
    booking.personEmail = workplace->people.at(number % 3).email;
    booking.building = BuildingId(QStringLiteral("b1"));
    booking.kind = SpaceKind::Desk;
    booking.space = workplace->spaces.value(FloorId(QStringLiteral("b1-f1"))).at(number % 12);
    booking.space->floor = Floor{FloorId(QStringLiteral("b1-f1")), {}, {}};
    booking.status = status;
    const int hour = 9 + (number / 3) % 8;
    booking.slot = makeSlot(QStringLiteral("%1T%2:00:00Z").arg(date).arg(hour, 2, 10, QLatin1Char('0')),
                            QStringLiteral("%1T%2:00:00Z").arg(date).arg(hour + 1, 2, 10, QLatin1Char('0')));
    workplace->bookings.append(booking);
}

void TestArrivalsDesk::open()
{
    desk->setBuilding(workplace->buildings.at(0));
    using Status = StatusListModel::Status;
    QTRY_VERIFY(desk->model().status() == Status::Ready || desk->model().status() == Status::Failed);
}

QStringList TestArrivalsDesk::keys(int count) const
{
    QStringList keys;
    for (int i = 0; i < count; ++i)
        keys.append(key(i));
    return keys;
}

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

void TestArrivalsDesk::showsTheFirstPartBeforeTheLast()
{
    for (int i = 0; i < 30; ++i)
        addBooking(i);
    workplace->pageSize = 10;
    QList<int> rows;
    connect(&desk->model(), &QAbstractItemModel::rowsInserted, this, [&] {
        rows.append(desk->model().rowCount());
        QCOMPARE(desk->model().status(), StatusListModel::Status::Loading);
    });
    open();
    QCOMPARE(rows.last(), 30);
    QVERIFY(rows.contains(10));
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

void TestArrivalsDesk::checksIn()
{
    addBooking(0);
    open();
    QCOMPARE(desk->act(Operation::CheckIn, {key(0)}), 1);
    QCOMPARE(row(0)->deed->progress, Deed::Progress::Sending);
    QCOMPARE(desk->act(Operation::CheckIn, {key(0)}), 0); // a second click
    QTRY_COMPARE(row(0)->standing, Standing::Here);
    QCOMPARE(row(0)->deed->progress, Deed::Progress::Done);
    QCOMPARE(row(0)->floorName, QStringLiteral("Floor 1"));
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 1);
    QCOMPARE(journal->rows.size(), 1);
    QCOMPARE(journal->rows.first().operation, Operation::CheckIn);
    QCOMPARE(desk->pending(), 0);
}

void TestArrivalsDesk::whatCannotBeDoneSaysWhy()
{
    addBooking(0, BookingStatus::Cancelled);
    addBooking(1, BookingStatus::CheckedIn);
    addBooking(2);
    workplace->bookings.last().kind = SpaceKind::Room;
    workplace->bookings.last().space->kind = SpaceKind::Room;
    addBooking(3);
    open();
    QCOMPARE(desk->act(Operation::CheckIn, keys(4)), 1);
    QCOMPARE(row(0)->deed->bar, std::optional(Bar::Cancelled));
    QCOMPARE(row(1)->deed->bar, std::optional(Bar::AlreadyHere));
    QCOMPARE(row(2)->deed->bar, std::optional(Bar::Room));
    QTRY_COMPARE(row(3)->standing, Standing::Here);
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 1);
}

void TestArrivalsDesk::aRefusalStaysWithItsReason()
{
    addBooking(0);
    open();
    ApiError refusal = makeError(ErrorKind::Validation);
    refusal.detail = QStringLiteral("Not certified");
    workplace->refusesCheckIn.insert(BookingId(key(0)), refusal);
    desk->act(Operation::CheckIn, {key(0)});
    QTRY_COMPARE(row(0)->deed->progress, Deed::Progress::Failed);
    QCOMPARE(row(0)->deed->error->detail, QStringLiteral("Not certified"));
    QCOMPARE(row(0)->standing, Standing::Expected);
    desk->refresh();
    QTRY_VERIFY(desk->isShowingAll());
    QCOMPARE(row(0)->deed->progress, Deed::Progress::Failed); // a reading does not wipe it away
}

void TestArrivalsDesk::aFewAtATime()
{
    for (int i = 0; i < 20; ++i)
        addBooking(i);
    open();
    workplace->hold(true);
    QCOMPARE(desk->act(Operation::CheckIn, keys(20)), 20);
    QTRY_COMPARE(workplace->waiting(QStringLiteral("checkIn")), 4);
    QCOMPARE(desk->pending(), 20);
    QCOMPARE(row(10)->deed->progress, Deed::Progress::Waiting);
    int most = 0;
    while (desk->pending() > 0) {
        most = std::max(most, workplace->waiting(QStringLiteral("checkIn")));
        workplace->answerRound();
        QCoreApplication::processEvents();
    }
    QCOMPARE(most, 4);
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 20);
    QCOMPARE(desk->model().counts().of.value(Standing::Here), 20);
    // In their order.
    for (int i = 0; i < 20; ++i)
        QCOMPARE(journal->rows.at(i).target, BookingId(key(i)));
}

void TestArrivalsDesk::waitingCanBeDropped()
{
    for (int i = 0; i < 10; ++i)
        addBooking(i);
    open();
    workplace->hold(true);
    desk->act(Operation::CheckIn, keys(10));
    QTRY_COMPARE(workplace->waiting(QStringLiteral("checkIn")), 4);
    desk->dropWaiting();
    QCOMPARE(desk->pending(), 4);
    QVERIFY(!row(9)->deed);
    workplace->hold(false);
    workplace->answerRound();
    QTRY_COMPARE(desk->pending(), 0);
    QCOMPARE(desk->model().counts().of.value(Standing::Here), 4);
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 4);
}

void TestArrivalsDesk::anUnclearOneMakesWay()
{
    for (int i = 0; i < 6; ++i)
        addBooking(i);
    open();
    workplace->fail(QStringLiteral("checkIn"), makeError(ErrorKind::OutcomeUnknown), 5, true);
    desk->act(Operation::CheckIn, keys(6));
    QTRY_COMPARE(row(5)->standing, Standing::Here);
    QCOMPARE(row(0)->deed->progress, Deed::Progress::Checking);
    QCOMPARE(row(0)->standing, Standing::Expected); // nothing is said that is not known
    QCOMPARE(activity->openCount(), 5);
    // The look finds it done.
    activity->runner(1)->lookNow();
    QTRY_COMPARE(row(0)->deed->progress, Deed::Progress::Done);
    QCOMPARE(row(0)->standing, Standing::Here);
    QCOMPARE(workplace->count(QStringLiteral("checkIn")), 6);
}

void TestArrivalsDesk::oldNewsDoesNotUndoWhatWasDone()
{
    addBooking(0);
    open();
    desk->act(Operation::CheckIn, {key(0)});
    QTRY_COMPARE(row(0)->standing, Standing::Here);
    // A service may tell for a while what was so before.
    workplace->bookings[0].status = BookingStatus::Booked;
    clock.pass(5s);
    desk->refresh();
    QTRY_VERIFY(desk->isShowingAll());
    QCOMPARE(row(0)->standing, Standing::Here);
    // But not for ever.
    clock.pass(60s);
    desk->refresh();
    QTRY_COMPARE(row(0)->standing, Standing::Expected);
    QTRY_VERIFY(desk->isShowingAll());
    // And what has come further counts at once.
    desk->act(Operation::CheckIn, {key(0)});
    QTRY_COMPARE(row(0)->standing, Standing::Here);
    workplace->bookings[0].status = BookingStatus::CheckedOut;
    desk->refresh();
    QTRY_COMPARE(row(0)->standing, Standing::Left);
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

void TestArrivalsDesk::cancels()
{
    addBooking(0);
    open();
    QCOMPARE(desk->act(Operation::Cancel, {key(0)}), 1);
    QTRY_COMPARE(row(0)->standing, Standing::Cancelled);
    QCOMPARE(desk->act(Operation::Cancel, {key(0)}), 0);
    QCOMPARE(workplace->count(QStringLiteral("cancelBooking")), 1);
}

void TestArrivalsDesk::leavingAndComingAreTwoThings()
{
    addBooking(0);
    open();
    desk->act(Operation::CheckIn, {key(0)});
    QTRY_COMPARE(row(0)->standing, Standing::Here);
    QCOMPARE(desk->act(Operation::CheckOut, {key(0)}), 1);
    QTRY_COMPARE(row(0)->standing, Standing::Left);
    QCOMPARE(row(0)->deed->operation, Operation::CheckOut);
    QCOMPARE(journal->rows.size(), 2);
}

/** Looking at another day does not lose what was asked for on the first. */
void TestArrivalsDesk::whatWaitsIsNotForgottenOnAnotherDay()
{
    for (int i = 0; i < 10; ++i)
        addBooking(i, BookingStatus::Booked, QStringLiteral("2026-11-24"));
    open();
    desk->showDay(QDate(2026, 11, 24));
    QTRY_COMPARE(desk->model().status(), StatusListModel::Status::Ready);
    workplace->hold(true);
    QCOMPARE(desk->act(Operation::Cancel, keys(10)), 10);
    QTRY_COMPARE(workplace->waiting(QStringLiteral("cancelBooking")), 4);
    desk->showDay(desk->today());
    workplace->hold(false);
    workplace->answerRound();
    QTRY_COMPARE(desk->pending(), 0);
    // Either all are done, or those that are not say so: none waits for ever.
    for (int i = 0; i < 10; ++i) {
        const Deed *deed = desk->deedOf(BookingId(key(i)));
        QVERIFY2(!deed || deed->progress != Deed::Progress::Waiting, qPrintable(key(i)));
    }
    QCOMPARE(workplace->count(QStringLiteral("cancelBooking")), 10);
}

/** What is in the list can be acted on, before the reading that brought it is complete. */
void TestArrivalsDesk::aRowOfTheFirstPartCanBeCheckedIn()
{
    addBooking(0);
    workplace->hold(true);
    desk->setBuilding(workplace->buildings.at(0));
    // Bookings are there, visits are not: so the reading is not complete.
    workplace->offers.visits = true;
    bool acted = false;
    connect(&desk->model(), &QAbstractItemModel::rowsInserted, this, [&] {
        if (!std::exchange(acted, true))
            QCOMPARE(desk->act(Operation::CheckIn, {key(0)}), 1);
    });
    workplace->hold(false);
    workplace->answerRound();
    QTRY_VERIFY(acted);
    QTRY_VERIFY(desk->shown().isComplete());
    QTRY_COMPARE(desk->pending(), 0);
    QTRY_COMPARE(row(0)->standing, Standing::Here);
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

/** An answer to a write may tell less than a list does, whenever it comes. */
void TestArrivalsDesk::aThinAnswerDuringTheFirstReading()
{
    addBooking(0);
    const Booking whole = workplace->bookings.first();
    workplace->hold(true);
    desk->setBuilding(workplace->buildings.at(0));
    Booking thin;
    thin.id = whole.id;
    thin.status = BookingStatus::CheckedIn;
    const_cast<DayRoster &>(desk->todaysRoster()).remember(thin);
    workplace->hold(false);
    workplace->answerRound();
    QTRY_VERIFY(desk->shown().isComplete());
    const Booking *told = desk->shown().find(whole.id);
    QVERIFY(told);
    QCOMPARE(told->status, BookingStatus::CheckedIn);
    QCOMPARE(told->person, whole.person);
    QVERIFY(told->space && told->slot);
}

/** The end of a check-in that is told again, because its record came late, is older than the check-out since. */
void TestArrivalsDesk::anOldWriteDoesNotTakeTheRowBack()
{
    addBooking(0);
    desk.reset();
    activity.reset();
    SettlingTimes times;
    times.looks = {1h};
    times.recordAgain = 300ms;
    activity = std::make_unique<Activity>(WriteServices{*workplace, *journal, clock, times}, QStringLiteral("account"));
    desk = std::make_unique<ArrivalsDesk>(*activity, *buildings, *directory, clock);
    open();
    workplace->hold(true);
    const IntentRunner *checkIn = desk->actOn(Operation::CheckIn, row(0)->booking);
    QTRY_COMPARE(workplace->waiting(QStringLiteral("checkIn")), 1);
    journal->fail(QStringLiteral("commit"), JournalFault::Unwritable, 1); // that it was confirmed
    workplace->hold(false);
    workplace->answerRound();
    QTRY_COMPARE(row(0)->standing, Standing::Here);
    desk->act(Operation::CheckOut, {key(0)});
    QTRY_COMPARE(row(0)->standing, Standing::Left);
    QTRY_VERIFY(!checkIn->isBeingRecorded()); // at last
    QCOMPARE(journal->rows.first().state, IntentState::Confirmed);
    QCOMPARE(row(0)->deed->operation, Operation::CheckOut);
    QCOMPARE(row(0)->standing, Standing::Left);
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

void TestArrivalsDesk::nothingIsOfferedThatTheWorkplaceCannot()
{
    addBooking(0);
    workplace->offers.checkIn = false;
    workplace->offers.cancelBookings = false;
    open();
    QVERIFY(desk->barFor(Operation::CheckIn, *row(0)));
    QVERIFY(desk->barFor(Operation::Cancel, *row(0)));
    QCOMPARE(desk->act(Operation::CheckIn, {key(0)}), 0);
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
#include "tst_arrivalsdesk.moc"
