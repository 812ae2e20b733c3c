// SPDX-License-Identifier: MIT
#include "arrivalsfixture.h"

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

/** What reception does: check-ins, check-outs and cancellations, and what becomes of the rows. */
class TestArrivalsDeeds final : public ArrivalsFixture {
    Q_OBJECT
private Q_SLOTS:
    void checksIn();
    void whatCannotBeDoneSaysWhy();
    void aRefusalStaysWithItsReason();
    void aFewAtATime();
    void waitingCanBeDropped();
    void anUnclearOneMakesWay();
    void oldNewsDoesNotUndoWhatWasDone();
    void readsAgainAfterwards();
    void cancels();
    void leavingAndComingAreTwoThings();
    void whatWaitsIsNotForgottenOnAnotherDay();
    void aRowOfTheFirstPartCanBeCheckedIn();
    void aThinAnswerDuringTheFirstReading();
    void anOldWriteDoesNotTakeTheRowBack();
    void nothingIsOfferedThatTheWorkplaceCannot_data();
    void nothingIsOfferedThatTheWorkplaceCannot();
};

void TestArrivalsDeeds::checksIn()
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

void TestArrivalsDeeds::whatCannotBeDoneSaysWhy()
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

void TestArrivalsDeeds::aRefusalStaysWithItsReason()
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

void TestArrivalsDeeds::aFewAtATime()
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

void TestArrivalsDeeds::waitingCanBeDropped()
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

void TestArrivalsDeeds::anUnclearOneMakesWay()
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

void TestArrivalsDeeds::oldNewsDoesNotUndoWhatWasDone()
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

/** What was done may change more than its own row. */
void TestArrivalsDeeds::readsAgainAfterwards()
{
    addBooking(0);
    desk->setPauses(1h, 1ms);
    open();
    desk->start();
    QTRY_VERIFY(desk->isShowingAll());
    const int before = workplace->count(QStringLiteral("dayBookings"));
    desk->act(Operation::CheckIn, {key(0)});
    QTRY_COMPARE(workplace->count(QStringLiteral("dayBookings")), before + 1);
}

void TestArrivalsDeeds::cancels()
{
    addBooking(0);
    open();
    QCOMPARE(desk->act(Operation::Cancel, {key(0)}), 1);
    QTRY_COMPARE(row(0)->standing, Standing::Cancelled);
    QCOMPARE(desk->act(Operation::Cancel, {key(0)}), 0);
    QCOMPARE(workplace->count(QStringLiteral("cancelBooking")), 1);
}

void TestArrivalsDeeds::leavingAndComingAreTwoThings()
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
void TestArrivalsDeeds::whatWaitsIsNotForgottenOnAnotherDay()
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
void TestArrivalsDeeds::aRowOfTheFirstPartCanBeCheckedIn()
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

/** An answer to a write may tell less than a list does, whenever it comes. */
void TestArrivalsDeeds::aThinAnswerDuringTheFirstReading()
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
void TestArrivalsDeeds::anOldWriteDoesNotTakeTheRowBack()
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

void TestArrivalsDeeds::nothingIsOfferedThatTheWorkplaceCannot_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<BookingStatus>("status"); // in which it could be done
    QTest::addColumn<QString>("call");
    QTest::newRow("check-in") << Operation::CheckIn << BookingStatus::Booked << QStringLiteral("checkIn");
    QTest::newRow("check-out") << Operation::CheckOut << BookingStatus::CheckedIn << QStringLiteral("checkOut");
    QTest::newRow("cancel") << Operation::Cancel << BookingStatus::Booked << QStringLiteral("cancelBooking");
}

void TestArrivalsDeeds::nothingIsOfferedThatTheWorkplaceCannot()
{
    QFETCH(const Operation, operation);
    QFETCH(const BookingStatus, status);
    QFETCH(const QString, call);
    addBooking(0, status);
    open();
    QVERIFY(!desk->barFor(operation, *row(0)));
    (operation == Operation::Cancel ? workplace->offers.cancelBookings : workplace->offers.checkIn) = false;
    QCOMPARE(desk->barFor(operation, *row(0)), std::optional(Bar::NotOffered));
    QCOMPARE(desk->act(operation, {key(0)}), 0);
    QCOMPARE(row(0)->deed->progress, Deed::Progress::Failed);
    QCOMPARE(row(0)->deed->bar, std::optional(Bar::NotOffered));
    QVERIFY(!desk->actOn(operation, row(0)->booking));
    QCOMPARE(desk->pending(), 0);
    QVERIFY(journal->rows.isEmpty());
    QCOMPARE(workplace->count(call), 0);
    // What it can do, it does.
    const Operation other = operation == Operation::Cancel ? Operation::CheckIn : Operation::Cancel;
    QCOMPARE(desk->act(other, {key(0)}), 1);
}

QTEST_GUILESS_MAIN(TestArrivalsDeeds)
#include "moc_arrivalsfixture.cpp"
#include "tst_arrivalsdeeds.moc"
