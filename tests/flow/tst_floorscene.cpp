// SPDX-License-Identifier: MIT
#include "fakeplan.h"
#include "flowfixture.h"
#include "pointedspace.h"

#include <QSignalSpy>

using namespace Foyer;
using namespace Foyer::Testing;

using State = FloorSpot::State;
using Reason = WhyNot::Reason;

/** What is known of a floor's spaces at a time, and why one of them can't be chosen. */
class TestFloorScene final : public FlowFixture {
    Q_OBJECT
private Q_SLOTS:
    void asksNothingUntilSomebodyLooks();
    void isThereBeforeTheStep();
    void joinsWhatThreeAnswersSay();
    void theWorkplacesWordCounts();
    void followsKindTimeAndFloor();
    void noPlan();
    void theRestStaysWhenOnePartFails();
    void unreadParts();
    void oldBookingsAreNotToldAsNew();
    void whoHasIt();
    void whyNot_data();
    void whyNot();
    void tellsWhenOtherFactsCome();
    void kindFromAnotherAnswer();
    void whyNotOutsideTheDay();
    void nothingOfAnotherFloorStays();
    void pointedAtBeforeTheAnswer();
    void pointedAtOfAnotherKind();
    void pointedAtWhileTaken();
    void pointedAtForAnotherTime();
    void nearestByDistance();
    void nearestWithoutAPlan();

private:
    const FloorId m_first{QStringLiteral("b1-f1")};
    static SpaceId deskId(int number) { return SpaceId(QStringLiteral("b1-f1-d%1").arg(number)); }
    Booking &book(int desk, const QString &person, const QString &from, const QString &to)
    {
        Booking booking;
        booking.id = BookingId(QStringLiteral("of%1-%2").arg(desk).arg(workplace->bookings.size()));
        booking.person = PersonId(person);
        booking.personEmail = person + QStringLiteral("@example.com");
        booking.kind = SpaceKind::Desk;
        booking.space = workplace->spaces.value(m_first).at(desk - 1);
        booking.building = BuildingId(QStringLiteral("b1"));
        booking.slot =
            makeSlot(QStringLiteral("2026-11-23T%1:00Z").arg(from), QStringLiteral("2026-11-23T%1:00Z").arg(to));
        booking.status = BookingStatus::Booked;
        workplace->bookings.append(booking);
        return workplace->bookings.last();
    }
    /** Looks at floor 1 of b1, which has a plan, on the preselected day from 9 to 17. */
    void look(int hidden = 0)
    {
        drawPlan(*workplace, QStringLiteral("b1"), m_first.text(), hidden);
        flow->scene().watch();
        flow->chooseFloor(workplace->floors.value(BuildingId(QStringLiteral("b1"))).at(0));
        QTRY_COMPARE(flow->scene().plan().status, PlanView::Status::Ready);
        QTRY_COMPARE(flow->spaces().status(), Status::Ready);
        QTRY_VERIFY(!flow->scene().find(deskId(1)) || flow->scene().find(deskId(1))->state != State::Asking);
        QTRY_COMPARE(workplace->waiting(), 0);
    }
    [[nodiscard]] State stateOf(const SpaceId &id) const
    {
        const FloorSpot *spot = flow->scene().find(id);
        return spot ? spot->state : State::Asking;
    }
    [[nodiscard]] Reason reasonOf(const SpaceId &id) const { return flow->scene().whyNot(id)->reason; }
};

void TestFloorScene::asksNothingUntilSomebodyLooks()
{
    drawPlan(*workplace, QStringLiteral("b1"), m_first.text());
    chooseDesk();
    flow->scene().refresh();
    QTest::qWait(0);
    QCOMPARE(workplace->count(QStringLiteral("floorPlan")), 0);
    QCOMPARE(workplace->count(QStringLiteral("floorSpaces")), 0);
    QCOMPARE(workplace->count(QStringLiteral("floorBookings")), 0);
    QVERIFY(flow->scene().spots().isEmpty());

    flow->scene().watch();
    QTRY_COMPARE(flow->scene().plan().status, PlanView::Status::Ready);
    QTRY_COMPARE(workplace->count(QStringLiteral("floorBookings")), 1);
}

void TestFloorScene::isThereBeforeTheStep()
{
    drawPlan(*workplace, QStringLiteral("b1"), QStringLiteral("b1-f2"));
    flow = std::make_unique<BookingFlow>(*workplace, *activity, *clock);
    flow->setPreferences({BuildingId(QStringLiteral("b1")), QTime(9, 0), QTime(17, 0)});
    flow->scene().watch();
    flow->start(false);
    QTRY_COMPARE(flow->buildings().status(), Status::Ready);
    flow->choosePerson(workplace->people.at(0)); // prefers that floor
    QTRY_COMPARE(flow->scene().plan().status, PlanView::Status::Ready);
    QCOMPARE(flow->step(), BookingStep::Person);
    QTRY_COMPARE(stateOf(SpaceId(QStringLiteral("b1-f2-d1"))), State::Free);
}

void TestFloorScene::joinsWhatThreeAnswersSay()
{
    book(3, QStringLiteral("p2"), QStringLiteral("08:00"), QStringLiteral("12:00"));
    book(4, QStringLiteral("p2"), QStringLiteral("17:00"), QStringLiteral("18:00")); // begins when we leave
    book(5, QStringLiteral("p3"), QStringLiteral("10:00"), QStringLiteral("11:00")).status = BookingStatus::Cancelled;
    workplace->withheld = {deskId(6)};
    look(2); // the room and Desk 12 are not on the plan
    QCOMPARE(stateOf(deskId(1)), State::Free);
    QCOMPARE(stateOf(deskId(3)), State::Taken);
    QCOMPARE(flow->scene().find(deskId(3))->bookings.size(), 1);
    QCOMPARE(stateOf(deskId(4)), State::Free);
    QCOMPARE(stateOf(deskId(5)), State::Free);
    QCOMPARE(stateOf(deskId(6)), State::NotOffered);
    QCOMPARE(stateOf(SpaceId(QStringLiteral("drawn"))), State::NotBookable);
    QCOMPARE(stateOf(deskId(12)), State::Free);
    QVERIFY(!flow->scene().find(deskId(12))->isOnPlan);
    QCOMPARE(stateOf(SpaceId(QStringLiteral("b1-f1-r1"))), State::OtherKind);
    // The plan's come first, in its order.
    QCOMPARE(flow->scene().spots().at(0).space.id, deskId(1));
    QCOMPARE(flow->scene().spots().at(11).space.id, SpaceId(QStringLiteral("drawn")));
    QCOMPARE(flow->scene().onlyOnPlan(), 1);
    QCOMPARE(flow->scene().onlyInList(), 1); // the room is of another kind
    QVERIFY(!flow->scene().find(SpaceId(QStringLiteral("nowhere"))));
}

void TestFloorScene::theWorkplacesWordCounts()
{
    // Whoever may share a desk: the workplace knows.
    book(2, QStringLiteral("p2"), QStringLiteral("09:00"), QStringLiteral("17:00"));
    look();
    QCOMPARE(stateOf(deskId(2)), State::Taken);
    workplace->bookings.first().status = BookingStatus::Cancelled;
    flow->spaces().refresh(); // the list alone: what is free is free on both
    QTRY_COMPARE(stateOf(deskId(2)), State::Free);
    QVERIFY(!flow->scene().whyNot(deskId(2)));
}

void TestFloorScene::followsKindTimeAndFloor()
{
    book(3, QStringLiteral("p2"), QStringLiteral("13:00"), QStringLiteral("14:00"));
    look();
    QCOMPARE(stateOf(deskId(3)), State::Taken);
    workplace->forgetCalls();

    flow->chooseTimes(QTime(9, 0), QTime(12, 0));
    QCOMPARE(stateOf(deskId(3)), State::Asking); // nothing is said of another time
    QTRY_COMPARE(stateOf(deskId(3)), State::Free);
    QCOMPARE(workplace->count(QStringLiteral("floorBookings")), 1);
    QCOMPARE(workplace->count(QStringLiteral("floorPlan")), 0);
    QCOMPARE(workplace->count(QStringLiteral("floorSpaces")), 0);

    flow->chooseKind(SpaceKind::Room);
    QTRY_COMPARE(stateOf(SpaceId(QStringLiteral("b1-f1-r1"))), State::Free);
    QCOMPARE(stateOf(deskId(1)), State::OtherKind);
    QCOMPARE(workplace->count(QStringLiteral("floorBookings")), 1); // they are of every kind
    QCOMPARE(reasonOf(deskId(1)), Reason::OtherKind);
}

void TestFloorScene::noPlan()
{
    flow->scene().watch();
    flow->chooseFloor(workplace->floors.value(BuildingId(QStringLiteral("b1"))).at(0));
    QTRY_COMPARE(stateOf(deskId(1)), State::Free);
    flow->chooseTimes(QTime(9, 0), QTime(12, 0));
    flow->scene().refresh();
    QTRY_COMPARE(workplace->waiting(), 0);
    QCOMPARE(flow->scene().plan().status, PlanView::Status::None);
    for (const char *call : {"floorPlan", "floorSpaces", "floorBookings"})
        QCOMPARE(workplace->count(QLatin1String(call)), 0); // nobody would look at the answers
    QCOMPARE(flow->scene().onlyInList(), 0);
}

void TestFloorScene::theRestStaysWhenOnePartFails()
{
    workplace->fail(QStringLiteral("floorPlan"), makeError(ErrorKind::NotFound));
    drawPlan(*workplace, QStringLiteral("b1"), m_first.text());
    flow->scene().watch();
    flow->chooseFloor(workplace->floors.value(BuildingId(QStringLiteral("b1"))).at(0));
    QTRY_COMPARE(flow->scene().plan().status, PlanView::Status::Failed);
    QCOMPARE(flow->scene().plan().error->kind, ErrorKind::NotFound);
    QTRY_COMPARE(stateOf(deskId(1)), State::Free);
    flow->scene().refresh();
    QTRY_COMPARE(flow->scene().plan().status, PlanView::Status::Ready);
}

/** What could not be read is neither asked for ever, nor taken for something else, nor lost for good. */
void TestFloorScene::unreadParts()
{
    const SpaceId drawn(QStringLiteral("drawn"));
    book(3, QStringLiteral("p2"), QStringLiteral("08:00"), QStringLiteral("12:00"));
    workplace->withheld = {deskId(6)};
    workplace->fail(QStringLiteral("floorSpaces"), makeError(ErrorKind::Server));
    look();
    QTRY_COMPARE(stateOf(drawn), State::Unread);
    QCOMPARE(reasonOf(drawn), Reason::ListUnread);
    QCOMPARE(stateOf(deskId(6)), State::Unread); // not offered, and whether it is a desk at all is not known
    QCOMPARE(stateOf(deskId(3)), State::Taken);  // its booking proves that the workplace knows it
    QCOMPARE(flow->scene().onlyOnPlan(), 0);

    // Whoever asks for anything of this floor again, asks for that.
    flow->spaces().refresh();
    QTRY_COMPARE(stateOf(drawn), State::NotBookable);
    QTRY_COMPARE(stateOf(deskId(6)), State::NotOffered);

    workplace->fail(QStringLiteral("bookableSpaces"), makeError(ErrorKind::Offline));
    QCOMPARE(flow->chooseTimes(QTime(9, 0), QTime(17, 30)), SlotFault::None);
    QTRY_COMPARE(flow->spaces().status(), Status::Failed);
    QTRY_COMPARE(stateOf(deskId(1)), State::Unread);
    QCOMPARE(reasonOf(deskId(1)), Reason::FreeUnread);
    QTRY_COMPARE(stateOf(deskId(3)), State::Taken);
    flow->spaces().retry();
    QTRY_COMPARE(stateOf(deskId(1)), State::Free);
}

/** While they are asked for again, those of before stay; bookings that could not be had are not told from memory. */
void TestFloorScene::oldBookingsAreNotToldAsNew()
{
    workplace->withheld = {deskId(6)};
    look();
    QCOMPARE(reasonOf(deskId(6)), Reason::NotOffered);
    workplace->hold(true);
    flow->scene().refresh();
    QCOMPARE(reasonOf(deskId(6)), Reason::NotOffered);
    workplace->fail(QStringLiteral("floorBookings"), makeError(ErrorKind::Offline));
    flow->scene().refresh();
    workplace->hold(false);
    workplace->answerRound();
    QTRY_COMPARE(reasonOf(deskId(6)), Reason::BookingsUnread);
}

void TestFloorScene::whoHasIt()
{
    book(3, QStringLiteral("p2"), QStringLiteral("10:00"), QStringLiteral("12:00"));
    book(4, QString(), QStringLiteral("10:00"), QStringLiteral("12:00")).personEmail =
        QStringLiteral("gone@example.com");
    look();
    workplace->forgetCalls();
    QCOMPARE(flow->scene().whyNot(deskId(3))->takenBy, QStringLiteral("p2@example.com"));
    flow->scene().lookCloser(deskId(3));
    QTRY_COMPARE(flow->scene().whyNot(deskId(3))->takenBy, QStringLiteral("Bo Li"));
    flow->scene().lookCloser(deskId(3));
    flow->scene().lookCloser(deskId(1));
    flow->scene().lookCloser(deskId(4));
    QTest::qWait(0);
    QCOMPARE(workplace->count(QStringLiteral("person")), 1);
    QCOMPARE(flow->scene().whyNot(deskId(4))->takenBy, QStringLiteral("gone@example.com"));
}

void TestFloorScene::whyNot_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("reason");
    QTest::newRow("somebody has it") << QStringLiteral("taken") << int(Reason::Taken);
    QTest::newRow("the person has another desk") << QStringLiteral("other") << int(Reason::HasOther);
    QTest::newRow("a locker is no other desk") << QStringLiteral("locker") << int(Reason::NotOffered);
    QTest::newRow("nobody says why") << QStringLiteral("withheld") << int(Reason::NotOffered);
    QTest::newRow("a booking that is over") << QStringLiteral("over") << int(Reason::Unclear);
    QTest::newRow("a booking of unknown status") << QStringLiteral("unknown") << int(Reason::Unclear);
    QTest::newRow("a booking that is cancelled") << QStringLiteral("cancelled") << int(Reason::NotOffered);
    QTest::newRow("bookings could not be read") << QStringLiteral("unread") << int(Reason::BookingsUnread);
}

void TestFloorScene::whyNot()
{
    QFETCH(QString, what);
    QFETCH(int, reason);
    const SpaceId id = deskId(6);
    workplace->withheld = {id};
    if (what == u"taken")
        book(6, QStringLiteral("p2"), QStringLiteral("10:00"), QStringLiteral("12:00"));
    if (what == u"other")
        book(2, QStringLiteral("p1"), QStringLiteral("16:00"), QStringLiteral("18:00"));
    if (what == u"locker")
        book(2, QStringLiteral("p1"), QStringLiteral("16:00"), QStringLiteral("18:00")).kind = SpaceKind::Locker;
    const QHash<QString, BookingStatus> told{{QStringLiteral("over"), BookingStatus::CheckedOut},
                                             {QStringLiteral("unknown"), BookingStatus::Unknown},
                                             {QStringLiteral("cancelled"), BookingStatus::Cancelled}};
    if (told.contains(what))
        book(6, QStringLiteral("p2"), QStringLiteral("08:00"), QStringLiteral("12:00")).status = told.value(what);
    if (what == u"unread")
        workplace->fail(QStringLiteral("floorBookings"), makeError(ErrorKind::Offline), -1);
    flow->personBookings().refresh();
    QTRY_COMPARE(flow->personBookings().status(), Status::Ready);
    look();
    QTRY_VERIFY(stateOf(id) == State::Taken || stateOf(id) == State::NotOffered);
    QCOMPARE(int(reasonOf(id)), reason);
    const auto why = flow->scene().whyNot(id);
    QCOMPARE(why->space.name, QStringLiteral("Desk 6"));
    QCOMPARE(why->own.has_value(), what == u"other");
    QCOMPARE(why->bookings.size(), reason == int(Reason::Taken) || reason == int(Reason::Unclear) ? 1 : 0);
    QCOMPARE(reasonOf(SpaceId(QStringLiteral("drawn"))), Reason::NotListed);
}

/** What is said of a space is told anew when the person's own bookings come after the rest. */
void TestFloorScene::tellsWhenOtherFactsCome()
{
    workplace->withheld = {deskId(6)};
    look();
    QCOMPARE(reasonOf(deskId(6)), Reason::NotOffered);
    book(2, QStringLiteral("p1"), QStringLiteral("16:00"), QStringLiteral("18:00"));
    Reason told = Reason::NotOffered;
    connect(&flow->scene(), &FloorScene::changed, this, [&] { told = reasonOf(deskId(6)); });
    flow->personBookings().refresh();
    QTRY_COMPARE(told, Reason::HasOther);
    flow->scene().disconnect(this);
}

/** The list of spaces may not say of what kind one is; its booking and the plan do. */
void TestFloorScene::kindFromAnotherAnswer()
{
    book(3, QStringLiteral("p2"), QStringLiteral("10:00"), QStringLiteral("12:00"));
    workplace->withheld = {deskId(6)};
    drawPlan(*workplace, QStringLiteral("b1"), m_first.text());
    for (Space &space : workplace->spaces[m_first])
        space.kind = SpaceKind::Unknown;
    flow->scene().watch();
    flow->chooseFloor(workplace->floors.value(BuildingId(QStringLiteral("b1"))).at(0));
    QTRY_COMPARE(stateOf(deskId(3)), State::Taken);
    QTRY_COMPARE(stateOf(deskId(6)), State::NotOffered);
}

void TestFloorScene::whyNotOutsideTheDay()
{
    workplace->withheld = {deskId(6)};
    look();
    QCOMPARE(reasonOf(deskId(6)), Reason::NotOffered);
    // Meanwhile the building opens later that day; the list of days is asked for again.
    QList<BookableDay> &days = workplace->days[BuildingId(QStringLiteral("b1"))];
    days[0].bookable = makeSlot(QStringLiteral("2026-11-23T11:00:00Z"), QStringLiteral("2026-11-23T18:00:00Z"));
    const auto slot = flow->draft().slot;
    flow->days().setSubject(PersonId(QStringLiteral("p1")), workplace->buildings.at(0));
    // Before the draft has followed, the answer is what it is.
    connect(&flow->days(), &QAbstractItemModel::dataChanged, this, [&] {
        QCOMPARE(flow->draft().slot, slot);
        QCOMPARE(reasonOf(deskId(6)), Reason::OutsideDay);
        QCOMPARE(flow->scene().whyNot(deskId(6))->day->bookable, days[0].bookable);
    });
    QSignalSpy changes(&flow->days(), &QAbstractItemModel::dataChanged);
    QTRY_COMPARE(changes.count(), 1);
    flow->days().disconnect(this);
}

void TestFloorScene::nothingOfAnotherFloorStays()
{
    look();
    const SpaceId above(QStringLiteral("b1-f2-d1"));
    workplace->hold(true);
    flow->chooseFloor(workplace->floors.value(BuildingId(QStringLiteral("b1"))).at(1));
    QCOMPARE(flow->scene().plan().status, PlanView::Status::None); // that floor has none
    QVERIFY(!flow->scene().find(deskId(1)));
    workplace->hold(false);
    workplace->answerRound();
    QTRY_COMPARE(stateOf(above), State::Free); // as the list has it
    QVERIFY(!flow->scene().find(deskId(1)));
    flow->startOver();
    QVERIFY(flow->scene().spots().isEmpty());
}

void TestFloorScene::pointedAtBeforeTheAnswer()
{
    look();
    PointedSpace pointed(flow->scene());
    const QSignalSpy free(&pointed, &PointedSpace::freeNow);
    workplace->hold(true);
    QCOMPARE(flow->chooseTimes(QTime(9, 0), QTime(17, 30)), SlotFault::None);
    pointed.point(deskId(2));
    QCOMPARE(pointed.whyNot()->reason, Reason::Asking);
    QCOMPARE(free.size(), 0);
    workplace->hold(false);
    workplace->answerRound();
    QTRY_COMPARE(free.size(), 1);
    QCOMPARE(free.first().first().value<SpaceId>(), deskId(2));
    QVERIFY(!pointed.whyNot());
    flow->scene().refresh(); // said once
    QTRY_COMPARE(workplace->waiting(), 0);
    QCOMPARE(free.size(), 1);
}

void TestFloorScene::pointedAtOfAnotherKind()
{
    look();
    PointedSpace pointed(flow->scene());
    const QSignalSpy free(&pointed, &PointedSpace::freeNow);
    pointed.point(SpaceId(QStringLiteral("b1-f1-r1")));
    QCOMPARE(pointed.whyNot()->reason, Reason::OtherKind);
    flow->chooseKind(SpaceKind::Room);
    QTRY_COMPARE(free.size(), 1);
}

void TestFloorScene::pointedAtWhileTaken()
{
    book(2, QStringLiteral("p2"), QStringLiteral("08:00"), QStringLiteral("12:00"));
    look();
    PointedSpace pointed(flow->scene());
    const QSignalSpy free(&pointed, &PointedSpace::freeNow);
    pointed.point(deskId(2));
    QCOMPARE(pointed.whyNot()->reason, Reason::Taken);
    workplace->bookings.last().status = BookingStatus::Cancelled;
    flow->spaces().refresh();
    flow->scene().refresh();
    QTRY_COMPARE(stateOf(deskId(2)), State::Free);
    QVERIFY(!pointed.whyNot());
    QCOMPARE(free.size(), 0);
}

void TestFloorScene::pointedAtForAnotherTime()
{
    look();
    PointedSpace pointed(flow->scene());
    const QSignalSpy free(&pointed, &PointedSpace::freeNow);
    pointed.point(SpaceId(QStringLiteral("drawn")));
    QCOMPARE(pointed.whyNot()->reason, Reason::NotListed);
    flow->chooseTimes(QTime(10, 0), QTime(11, 0));
    QTRY_COMPARE(stateOf(deskId(1)), State::Free);
    QVERIFY(!pointed.whyNot());
    QCOMPARE(free.size(), 0);
}

void TestFloorScene::nearestByDistance()
{
    look();
    flow->chooseSpace(workplace->spaces.value(m_first).at(5)); // Desk 6: second row, second column
    flow->goTo(BookingStep::Confirm);
    book(6, QStringLiteral("p2"), QStringLiteral("09:00"), QStringLiteral("17:00"));
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), BookingTicket::State::Taken);
    QStringList names;
    for (const Space &space : flow->ticket()->alternatives())
        names.append(space.name);
    QCOMPARE(names.size(), 11);
    // Left, right, above and below are one step away: among them the same neighborhood (even numbers) first.
    const QStringList nearest = names.mid(0, 4);
    QCOMPARE(QSet<QString>(nearest.cbegin(), nearest.cend()),
             QSet<QString>({QStringLiteral("Desk 2"), QStringLiteral("Desk 5"), QStringLiteral("Desk 7"),
                            QStringLiteral("Desk 10")}));
    QCOMPARE(names.first(), QStringLiteral("Desk 2"));
    QCOMPARE(names.last(), QStringLiteral("Desk 12")); // as far as Desk 4, and less alike by its number
}

void TestFloorScene::nearestWithoutAPlan()
{
    look();
    flow->chooseSpace(workplace->spaces.value(m_first).at(5));
    flow->goTo(BookingStep::Confirm);
    book(6, QStringLiteral("p2"), QStringLiteral("09:00"), QStringLiteral("17:00"));
    workplace->fail(QStringLiteral("floorPlan"), makeError(ErrorKind::Offline), -1);
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), BookingTicket::State::Taken);
    QCOMPARE(flow->ticket()->alternatives().first().name, QStringLiteral("Desk 4")); // same neighborhood, by number
}

QTEST_GUILESS_MAIN(TestFloorScene)
#include "moc_flowfixture.cpp"
#include "tst_floorscene.moc"
