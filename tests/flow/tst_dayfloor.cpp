// SPDX-License-Identifier: MIT
#include "arrivalsfixture.h"
#include "dayfloor.h"
#include "fakeplan.h"

#include <QSignalSpy>

using namespace Foyer;
using namespace Foyer::Testing;

using State = DaySpot::State;

/** Who is where on the plan of a floor, on the day that reception looks at. */
class TestDayFloor final : public ArrivalsFixture {
    Q_OBJECT
private Q_SLOTS:
    void asksNothingUntilSomebodyLooks();
    void tellsWhoIsWhere();
    void oneRowCountsOfSeveral_data();
    void oneRowCountsOfSeveral();
    void whoIsMeant();
    void aVisit();
    void followsTheList();
    void whatCameWhileNobodyLooked();
    void floorsWithAPlan();
    void anotherBuilding();
    void failures();

private:
    [[nodiscard]] static SpaceId deskId(int number) { return SpaceId(QStringLiteral("b1-f1-d%1").arg(number)); }
    void look()
    {
        drawPlan(*workplace, QStringLiteral("b1"), QStringLiteral("b1-f1"));
        open();
        floor = std::make_unique<DayFloor>(*desk);
        floor->setWatched(true);
        QTRY_COMPARE(floor->plan().status, PlanView::Status::Ready);
        QTRY_COMPARE(workplace->waiting(), 0);
    }
    [[nodiscard]] State stateOf(int number) const { return floor->find(deskId(number))->state; }

    std::unique_ptr<DayFloor> floor;

private Q_SLOTS:
    void cleanup()
    {
        floor.reset();
        ArrivalsFixture::cleanup();
    }
};

void TestDayFloor::asksNothingUntilSomebodyLooks()
{
    drawPlan(*workplace, QStringLiteral("b1"), QStringLiteral("b1-f1"));
    open();
    workplace->forgetCalls();
    floor = std::make_unique<DayFloor>(*desk);
    QTest::qWait(0);
    QCOMPARE(workplace->count(QStringLiteral("floorPlan")), 0);
    QCOMPARE(workplace->count(QStringLiteral("listFloors")), 0);
    floor->setWatched(true);
    QTRY_COMPARE(workplace->count(QStringLiteral("floorPlan")), 1);
}

void TestDayFloor::tellsWhoIsWhere()
{
    addBooking(0);
    addBooking(1, BookingStatus::CheckedIn);
    addBooking(2, BookingStatus::CheckedOut);
    addBooking(3, BookingStatus::NoCheckIn);
    addBooking(4, BookingStatus::Cancelled);
    look();
    QTRY_COMPARE(stateOf(1), State::Expected);
    QCOMPARE(stateOf(2), State::Here);
    QCOMPARE(stateOf(3), State::Gone);
    QCOMPARE(stateOf(4), State::Gone);
    QCOMPARE(stateOf(5), State::Nobody);
    QCOMPARE(stateOf(6), State::Nobody);
    QCOMPARE(floor->find(deskId(2))->key, key(1));
    QVERIFY(floor->find(deskId(6))->key.isEmpty());
    // What nobody has booked has a name as well; what only the plan knows has none.
    QCOMPARE(floor->find(deskId(6))->space.name, QStringLiteral("Desk 6"));
    QVERIFY(floor->find(SpaceId(QStringLiteral("drawn")))->space.name.isEmpty());
    QCOMPARE(DayFloor::floorOf(*row(0)).text(), QStringLiteral("b1-f1"));
}

void TestDayFloor::oneRowCountsOfSeveral_data()
{
    QTest::addColumn<QList<int>>("statuses"); // one after the other in the day
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("rows");
    constexpr int booked = int(BookingStatus::Booked);
    constexpr int here = int(BookingStatus::CheckedIn);
    constexpr int left = int(BookingStatus::CheckedOut);
    constexpr int cancelled = int(BookingStatus::Cancelled);
    QTest::newRow("who is here") << QList<int>{left, here, booked} << int(State::Here) << 1 << 3;
    QTest::newRow("who comes next") << QList<int>{left, booked, booked} << int(State::Expected) << 1 << 3;
    QTest::newRow("who left last") << QList<int>{left, left} << int(State::Gone) << 1 << 2;
    QTest::newRow("here before expected") << QList<int>{booked, here} << int(State::Here) << 1 << 2;
    constexpr int unknown = int(BookingStatus::Unknown);
    QTest::newRow("status not known") << QList<int>{unknown} << int(State::Unclear) << 0 << 1;
    QTest::newRow("what is known counts more") << QList<int>{unknown, left, unknown} << int(State::Gone) << 1 << 3;
    QTest::newRow("cancelled counts nothing")
        << QList<int>{cancelled, booked, cancelled} << int(State::Expected) << 1 << 1;
}

void TestDayFloor::oneRowCountsOfSeveral()
{
    QFETCH(QList<int>, statuses);
    QFETCH(int, state);
    QFETCH(int, row);
    QFETCH(int, rows);
    for (int i = 0; i < statuses.size(); ++i) {
        addBooking(12 * i, BookingStatus(statuses.at(i))); // each on Desk 1, an hour later
        workplace->bookings.last().slot = makeSlot(QStringLiteral("2026-11-23T1%1:00:00Z").arg(i),
                                                   QStringLiteral("2026-11-23T1%1:00:00Z").arg(i + 1));
    }
    look();
    QTRY_COMPARE(int(stateOf(1)), state);
    QCOMPARE(floor->find(deskId(1))->key, key(12 * row));
    QCOMPARE(floor->find(deskId(1))->keys.size(), rows);
}

/** Of two who share a desk the one is meant that is selected, or that the list shows. */
void TestDayFloor::whoIsMeant()
{
    addBooking(0);      // Ana on Desk 1, at nine
    addBooking(12 + 1); // Bo, later
    workplace->bookings.last().space = workplace->bookings.first().space;
    look();
    QTRY_COMPARE(floor->find(deskId(1))->keys, (QStringList{key(0), key(13)}));
    QCOMPARE(floor->meantAt(deskId(1), {}), key(0));
    QCOMPARE(floor->meantAt(deskId(1), key(13)), key(13));
    QCOMPARE(floor->meantAt(deskId(1), QStringLiteral("of another desk")), key(0));
    QCOMPARE(floor->meantAt(deskId(2), key(13)), QString());
    ArrivalFilter filter;
    filter.text = QStringLiteral("Bo");
    desk->model().setFilter(filter);
    QCOMPARE(floor->meantAt(deskId(1), {}), key(13));
    QVERIFY(!floor->isHidden(*floor->find(deskId(1))));
    filter.text = QStringLiteral("nobody of that name");
    desk->model().setFilter(filter);
    QCOMPARE(floor->meantAt(deskId(1), {}), key(0));
    QVERIFY(floor->isHidden(*floor->find(deskId(1))));
    QVERIFY(!floor->isHidden(*floor->find(deskId(2))));
}

/** Its booking has the space; its guests have the rows. */
void TestDayFloor::aVisit()
{
    workplace->offers.visits = true;
    addBooking(1);
    Booking &booking = workplace->bookings.last();
    booking.ofVisit = true;
    Visit visit;
    visit.id = VisitId(key(1));
    visit.host = booking.person;
    visit.building = booking.building;
    visit.slot = booking.slot;
    visit.status = BookingStatus::Booked;
    Visitor guest;
    guest.id = VisitorId(QStringLiteral("g"));
    guest.name = QStringLiteral("Guest");
    visit.visitors = {guest};
    workplace->visits = {visit};
    look();
    QTRY_COMPARE(stateOf(2), State::Expected);
    const Arrival *row = desk->model().find(floor->find(deskId(2))->key);
    QVERIFY(row && row->guest);
    const QString place = desk->model().indexOf(row->key()).data(ArrivalsModel::PlaceRole).toString();
    QVERIFY2(place.startsWith(QStringLiteral("Visits ")) && place.contains(QStringLiteral("Desk 2")),
             qPrintable(place));
    QCOMPARE(DayFloor::floorOf(*row).text(), QStringLiteral("b1-f1"));
}

void TestDayFloor::followsTheList()
{
    addBooking(0);
    look();
    QTRY_COMPARE(stateOf(1), State::Expected);
    desk->act(Operation::CheckIn, {key(0)});
    QTRY_COMPARE(stateOf(1), State::Here);
    // What the list hides is still there.
    ArrivalFilter filter;
    filter.text = QStringLiteral("nobody of that name");
    desk->model().setFilter(filter);
    desk->refresh();
    QTRY_VERIFY(!desk->shown().isReading());
    QTest::qWait(200); // longer than changes are gathered
    QCOMPARE(stateOf(1), State::Here);
    desk->showDay(QDate(2026, 11, 24));
    QTRY_COMPARE(stateOf(1), State::Nobody);
}

void TestDayFloor::whatCameWhileNobodyLooked()
{
    addBooking(0);
    look();
    QTRY_COMPARE(stateOf(1), State::Expected);
    floor->setWatched(false);
    desk->act(Operation::CheckIn, {key(0)});
    QTRY_COMPARE(row(0)->standing, Standing::Here);
    desk->showDay(QDate(2026, 11, 24));
    QTRY_COMPARE(desk->model().status(), StatusListModel::Status::Ready);
    floor->setWatched(true);
    QCOMPARE(stateOf(1), State::Nobody); // at once
    desk->showDay(QDate(2026, 11, 23));
    QTRY_COMPARE(stateOf(1), State::Here);
}

void TestDayFloor::floorsWithAPlan()
{
    look();
    QCOMPARE(floor->floors().size(), 1);
    QCOMPARE(floor->shownFloor().text(), QStringLiteral("b1-f1"));
    floor->showFloor(FloorId(QStringLiteral("b1-f2"))); // has none
    floor->showFloor({});
    QCOMPARE(floor->shownFloor().text(), QStringLiteral("b1-f1"));
    QCOMPARE(floor->plan().status, PlanView::Status::Ready);
}

void TestDayFloor::anotherBuilding()
{
    drawPlan(*workplace, QStringLiteral("b2"), QStringLiteral("b2-f1"));
    addBooking(0);
    look();
    QTRY_COMPARE(stateOf(1), State::Expected);
    desk->setBuilding(workplace->buildings.at(1));
    QTRY_COMPARE(floor->shownFloor().text(), QStringLiteral("b2-f1"));
    QTRY_COMPARE(floor->plan().status, PlanView::Status::Ready);
    QVERIFY(!floor->find(deskId(1)));
    QTRY_VERIFY(floor->find(SpaceId(QStringLiteral("b2-f1-d1"))));
}

void TestDayFloor::failures()
{
    drawPlan(*workplace, QStringLiteral("b1"), QStringLiteral("b1-f1"));
    open();
    floor = std::make_unique<DayFloor>(*desk);
    workplace->fail(QStringLiteral("listFloors"), makeError(ErrorKind::Offline));
    floor->setWatched(true);
    QTRY_VERIFY(floor->error());
    QVERIFY(floor->floors().isEmpty());
    QVERIFY(!floor->areFloorsKnown());
    workplace->fail(QStringLiteral("floorPlan"), makeError(ErrorKind::NotFound));
    floor->retry();
    QTRY_COMPARE(floor->plan().status, PlanView::Status::Failed);
    QVERIFY(!floor->error());
    QVERIFY(floor->areFloorsKnown());
    floor->setWatched(false);
    floor->setWatched(true); // whoever looks anew asks anew
    QTRY_COMPARE(floor->plan().status, PlanView::Status::Ready);
}

QTEST_GUILESS_MAIN(TestDayFloor)
#include "moc_arrivalsfixture.cpp"
#include "tst_dayfloor.moc"
