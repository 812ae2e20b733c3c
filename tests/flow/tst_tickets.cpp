// SPDX-License-Identifier: MIT
#include "flowfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using State = BookingTicket::State;

/** From the click on Book to its end. */
class TestTickets final : public FlowFixture {
    Q_OBJECT
private Q_SLOTS:
    void booksADesk();
    void booksAPass();
    void twoClicksSendOnce();
    void nothingChangesMeanwhile();
    void endings_data();
    void endings();
    void failedCheckSendsNothing();
    void takenSpace();
    void takenByNobodyKnown_data();
    void takenByNobodyKnown();
    void takenPass();
    void takesAnAlternative();
    void unknownIsNotSentAgain();
    void lookingAgainFindsIt();
    void lookingAgain_data();
    void lookingAgain();
    void ticketEndsWithTheFlow();
};

void TestTickets::booksADesk()
{
    chooseDesk();
    QList<State> states;
    connect(flow.get(), &BookingFlow::ticketChanged, this, [&] {
        if (states.isEmpty() || states.last() != flow->ticket()->state())
            states.append(flow->ticket()->state());
    });
    flow->confirm();
    QCOMPARE(flow->ticket()->state(), State::Checking);
    QCOMPARE(workplace->count(QStringLiteral("bookableSpaces")), 0); // begins a turn later
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QCOMPARE(states, (QList<State>{State::Checking, State::Sending, State::Booked}));
    QCOMPARE(flow->step(), BookingStep::Done);
    QCOMPARE(posts(), 1);
    QCOMPARE(workplace->askedBookings.first().space.text(), QStringLiteral("b1-f1-d7"));
    QVERIFY(workplace->askedBookings.first().building.isEmpty());
    QVERIFY(!workplace->askedBookings.first().meeting);
    QCOMPARE(flow->ticket()->booking()->id.text(), QStringLiteral("booking-1"));
    // What follows from it is renewed, and the person is one of those served.
    QTRY_COMPARE(flow->personBookings().rowCount(), 1);
    QTRY_VERIFY(!flow->spaces().indexOf(SpaceId(QStringLiteral("b1-f1-d7"))).isValid());
    QCOMPARE(flow->people().index(0).data().toString(), QStringLiteral("Ana Ruiz"));
    QCOMPARE(workplace->count(QStringLiteral("onsitePasses")), 1);
}

void TestTickets::booksAPass()
{
    choosePass();
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QCOMPARE(workplace->askedBookings.first().building.text(), QStringLiteral("b1"));
    QVERIFY(workplace->askedBookings.first().space.isEmpty());
}

void TestTickets::twoClicksSendOnce()
{
    chooseDesk();
    flow->confirm();
    BookingTicket *ticket = flow->ticket();
    flow->confirm();
    connect(ticket, &BookingTicket::changed, this, [&] { flow->confirm(); });
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    flow->confirm();
    QCOMPARE(flow->ticket(), ticket);
    QTRY_COMPARE(workplace->waiting(), 0);
    QCOMPARE(posts(), 1);
}

void TestTickets::nothingChangesMeanwhile()
{
    chooseDesk();
    workplace->hold(true);
    flow->confirm();
    for (int round = 0; round < 2; ++round) {
        QTRY_COMPARE(workplace->waiting(), round == 0 ? 2 : 1); // both checks, then the booking
        const BookingDraft before = flow->draft();
        QVERIFY(flow->isBusy());
        flow->choosePerson(workplace->people.at(1));
        flow->chooseBuilding(workplace->buildings.at(1));
        flow->chooseOnsite();
        flow->chooseTimes(QTime(10, 0), QTime(11, 0));
        flow->chooseKind(SpaceKind::Room);
        flow->goTo(BookingStep::Person);
        flow->samePersonAnotherDay();
        flow->sameDayAnotherPerson();
        flow->startOver();
        QCOMPARE(flow->draft(), before);
        QCOMPARE(flow->step(), BookingStep::Confirm);
        QVERIFY(!flow->canGoTo(BookingStep::Person));
        workplace->answerRound();
    }
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QCOMPARE(posts(), 1);
}

void TestTickets::endings_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<State>("state");
    QTest::newRow("offline") << ErrorKind::Offline << State::NotSent;
    QTest::newRow("tls") << ErrorKind::Tls << State::NotSent;
    QTest::newRow("key") << ErrorKind::Unauthorized << State::NotSent;
    QTest::newRow("slow down") << ErrorKind::RateLimited << State::NotSent;
    QTest::newRow("forbidden") << ErrorKind::Forbidden << State::Refused;
    QTest::newRow("conflict") << ErrorKind::Conflict << State::Refused;
    QTest::newRow("validation") << ErrorKind::Validation << State::Refused;
    QTest::newRow("unknown") << ErrorKind::OutcomeUnknown << State::Unknown;
    QTest::newRow("server") << ErrorKind::Server << State::Unknown;
    QTest::newRow("protocol") << ErrorKind::Protocol << State::Unknown;
}

void TestTickets::endings()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const State, state);
    chooseDesk();
    workplace->fail(QStringLiteral("createBooking"), makeError(kind));
    flow->confirm();
    QTRY_VERIFY(flow->ticket()->isFinal());
    QCOMPARE(flow->ticket()->state(), state);
    QCOMPARE(flow->ticket()->error()->kind, kind);
    QCOMPARE(flow->step(), BookingStep::Confirm);
    QVERIFY(flow->draft().space);
    QCOMPARE(posts(), 1);
    QCOMPARE(flow->isOpen(*flow->order()), state == State::Unknown);
    // Trying again is a person's click, and not to be had where it may have been booked.
    flow->confirm();
    QTRY_VERIFY(flow->ticket()->isFinal());
    QCOMPARE(flow->ticket()->state(), state == State::Unknown ? State::Unknown : State::Booked);
    QCOMPARE(posts(), state == State::Unknown ? 1 : 2);
}

void TestTickets::failedCheckSendsNothing()
{
    chooseDesk();
    workplace->fail(QStringLiteral("bookableSpaces"), makeError(ErrorKind::Server));
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::NotSent);
    QCOMPARE(flow->ticket()->error()->kind, ErrorKind::Server);
    flow->goTo(BookingStep::Space);
    QCOMPARE(flow->ticket(), nullptr);
    choosePass();
    workplace->fail(QStringLiteral("onsitePasses"), makeError(ErrorKind::Timeout));
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::NotSent);
    // Without the bookings of before, nobody could tell later which one is new.
    workplace->fail(QStringLiteral("personBookings"), makeError(ErrorKind::Offline));
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::NotSent);
    QCOMPARE(flow->ticket()->error()->kind, ErrorKind::Offline);
    QCOMPARE(posts(), 0);
    QCOMPARE(journal->count(QStringLiteral("prepare")), 0);
}

void TestTickets::takenSpace()
{
    chooseDesk();
    Booking faster;
    faster.id = BookingId(QStringLiteral("faster"));
    faster.person = PersonId(QStringLiteral("p2"));
    faster.personEmail = QStringLiteral("bo.li@example.com");
    faster.status = BookingStatus::Booked;
    faster.space = *flow->draft().space;
    faster.slot = makeSlot(QStringLiteral("2026-11-23T16:00:00Z"), QStringLiteral("2026-11-23T18:00:00Z"));
    workplace->bookings.append(faster);
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Taken);
    QTRY_COMPARE(flow->ticket()->takenBy(), QStringLiteral("Bo Li"));
    QStringList near;
    for (const Space &space : flow->ticket()->alternatives())
        near.append(space.name);
    // Desk 7 is in Busy with the other odd ones; the nearest numbers first.
    QCOMPARE(near.mid(0, 7), (QStringList{QStringLiteral("Desk 5"), QStringLiteral("Desk 9"), QStringLiteral("Desk 3"),
                                          QStringLiteral("Desk 11"), QStringLiteral("Desk 1"), QStringLiteral("Desk 6"),
                                          QStringLiteral("Desk 8")}));
    QCOMPARE(posts(), 0);
    QTRY_COMPARE(workplace->waiting(), 0);
    QCOMPARE(flow->step(), BookingStep::Confirm);
    QVERIFY(flow->draft().space); // the page still says which
    flow->goTo(BookingStep::Space);
    QVERIFY(!flow->draft().space); // now it is known to be gone
}

void TestTickets::takenByNobodyKnown_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("fails");
    QTest::addColumn<QString>("takenBy");
    QTest::newRow("anonymous") << ""
                               << ""
                               << "left@example.com";
    QTest::newRow("deleted") << "gone"
                             << ""
                             << "left@example.com";
    QTest::newRow("not to be asked") << "p2"
                                     << "spaceBookings"
                                     << "";
}

void TestTickets::takenByNobodyKnown()
{
    QFETCH(const QString, person);
    QFETCH(const QString, fails);
    QFETCH(const QString, takenBy);
    chooseDesk();
    Booking faster;
    faster.person = PersonId(person);
    faster.personEmail = QStringLiteral("left@example.com");
    faster.status = BookingStatus::CheckedIn;
    faster.space = *flow->draft().space;
    faster.slot = flow->draft().slot;
    workplace->bookings.append(faster);
    if (!fails.isEmpty())
        workplace->fail(fails, makeError(ErrorKind::Forbidden));
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Taken);
    QTRY_COMPARE(workplace->waiting(), 0);
    QTRY_VERIFY(workplace->count(QStringLiteral("spaceBookings")) == 1);
    QTRY_COMPARE(flow->ticket()->takenBy(), takenBy);
}

void TestTickets::takenPass()
{
    choosePass();
    workplace->passes = {false, 0, OnsitePasses::Reason::NoCapacity};
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Taken);
    QCOMPARE(flow->ticket()->passReason(), OnsitePasses::Reason::NoCapacity);
    QVERIFY(flow->ticket()->alternatives().isEmpty());
    QCOMPARE(posts(), 0);
}

void TestTickets::takesAnAlternative()
{
    chooseDesk();
    flow->takeAlternative(flow->spaces().all().at(1)); // no ticket: nothing
    Booking faster;
    faster.status = BookingStatus::Booked;
    faster.space = *flow->draft().space;
    faster.slot = flow->draft().slot;
    workplace->bookings.append(faster);
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Taken);
    const Space other = flow->ticket()->alternatives().first();
    flow->takeAlternative(other);
    QCOMPARE(flow->ticket(), nullptr);
    QCOMPARE(flow->step(), BookingStep::Confirm);
    QCOMPARE(flow->draft().space, other);
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QCOMPARE(workplace->askedBookings.first().space, other.id);
}

void TestTickets::unknownIsNotSentAgain()
{
    chooseDesk();
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown));
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Unknown);
    const BookingOrder order = *flow->order();
    flow->goTo(BookingStep::Space);
    QCOMPARE(flow->ticket(), nullptr);
    QVERIFY(flow->isOpen(order));
    flow->startOver();
    QVERIFY(flow->isOpen(order));
    // All the same choices again.
    flow->choosePerson(workplace->people.at(0));
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    chooseDesk();
    QVERIFY(flow->order()->asksForTheSame(order));
    flow->confirm();
    QCOMPARE(flow->ticket(), nullptr);
    // Another desk is another order.
    flow->chooseSpace(flow->spaces().all().at(0));
    flow->goTo(BookingStep::Confirm);
    QVERIFY(!flow->isOpen(*flow->order()));
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
}

void TestTickets::lookingAgainFindsIt()
{
    chooseDesk();
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown), 1, true);
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Unknown);
    workplace->forgetCalls();
    // A look that fails says so and changes nothing.
    workplace->fail(QStringLiteral("personBookings"), makeError(ErrorKind::Offline));
    flow->lookAgain();
    QVERIFY(flow->ticket()->isLooking());
    QTRY_VERIFY(!flow->ticket()->isLooking());
    QCOMPARE(flow->ticket()->state(), State::Unknown);
    QCOMPARE(flow->ticket()->lookError()->kind, ErrorKind::Offline);
    QCOMPARE(flow->ticket()->error()->kind, ErrorKind::OutcomeUnknown);
    // Left and come back to.
    flow->goTo(BookingStep::Floor);
    flow->lookAgain();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QCOMPARE(flow->ticket()->booking()->id.text(), QStringLiteral("booking-1"));
    QVERIFY(!flow->ticket()->error());
    QCOMPARE(flow->step(), BookingStep::Done);
    QVERIFY(!flow->isOpen(flow->ticket()->order()));
    QCOMPARE(posts(), 0);
}

void TestTickets::lookingAgain_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("onsite");
    QTest::addColumn<State>("state");
    for (const char *what : {"nothing", "two", "other time", "other space", "other person", "known"})
        QTest::newRow(what) << QString::fromLatin1(what) << false << State::Unknown;
    QTest::newRow("exactly it") << "it" << false << State::Booked;
    QTest::newRow("the pass") << "it" << true << State::Booked;
    QTest::newRow("a desk instead of the pass") << "other space" << true << State::Unknown;
    QTest::newRow("a pass known before") << "known" << true << State::Unknown;
    QTest::newRow("cancelled since") << "cancelled" << false << State::Withdrawn;
}

void TestTickets::lookingAgain()
{
    QFETCH(const QString, what);
    QFETCH(const bool, onsite);
    onsite ? choosePass() : chooseDesk();
    const BookingOrder order = *flow->order();
    Booking it;
    it.id = BookingId(QStringLiteral("it"));
    it.person = order.person.id;
    it.slot = order.slot;
    it.status = BookingStatus::Booked;
    it.kind = onsite ? SpaceKind::Onsite : SpaceKind::Desk;
    it.space = order.space;
    it.building = order.building.id;
    Booking second = it;
    second.id = BookingId(QStringLiteral("second"));
    if (what == u"known") {
        // Cancelled before, and odd enough to stand again afterwards: it is still not the new one.
        it.status = BookingStatus::Cancelled;
        workplace->bookings.append(it);
    }
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown));
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Unknown);

    if (what == u"other time")
        it.slot = TimeSlot::make(order.slot.start(), order.slot.end().plus(std::chrono::minutes(15)));
    else if (what == u"other space")
        it.space = workplace->spaces.value(FloorId(QStringLiteral("b1-f1"))).at(0);
    else if (what == u"other person")
        it.person = PersonId(QStringLiteral("p3"));
    else if (what == u"cancelled")
        it.status = BookingStatus::Cancelled;
    else if (what == u"known")
        workplace->bookings.first().status = BookingStatus::Booked;
    if (what != u"nothing" && what != u"known")
        workplace->bookings.append(it);
    if (what == u"two")
        workplace->bookings.append(second);
    flow->lookAgain();
    QTRY_VERIFY(!flow->ticket()->isLooking());
    QTEST(flow->ticket()->state(), "state");
    QCOMPARE(posts(), 1);
}

void TestTickets::ticketEndsWithTheFlow()
{
    chooseDesk();
    workplace->hold(true);
    flow->confirm();
    QTRY_COMPARE(workplace->waiting(), 2);
    flow.reset();
    QCOMPARE(workplace->answerRound(), 0);
}

QTEST_GUILESS_MAIN(TestTickets)
#include "moc_flowfixture.cpp"
#include "tst_tickets.moc"
