// SPDX-License-Identifier: MIT
#include "flowfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using State = BookingTicket::State;
using Cancel = CancelTicket::State;

/** What can be done with a ticket that has ended: leave it, go on with the next booking, take it back. */
class TestAfterwards final : public FlowFixture {
    Q_OBJECT
protected:
    [[nodiscard]] SettlingTimes settlingTimes() const override
    {
        SettlingTimes times;
        times.looks = {std::chrono::milliseconds(0), std::chrono::milliseconds(20)};
        return times;
    }
private Q_SLOTS:
    void bookedOnceUntilSomethingElseIsChosen();
    void leavingATicket();
    void samePersonAnotherDay();
    void sameDayAnotherPerson();
    void undo();
    void undoThatMustLook_data();
    void undoThatMustLook();
    void undoOnlyWhatIsBooked();
};

void TestAfterwards::bookedOnceUntilSomethingElseIsChosen()
{
    chooseDesk();
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QVERIFY(flow->canGoTo(BookingStep::Done));
    QVERIFY(!flow->canGoTo(BookingStep::Confirm));
    flow->back(); // from Done there is no way but a chosen one
    QCOMPARE(flow->step(), BookingStep::Done);
    flow->goTo(BookingStep::Space);
    QCOMPARE(flow->ticket(), nullptr);
    QVERIFY(!flow->draft().space); // spent
    QVERIFY(!flow->order());
    flow->confirm();
    QCOMPARE(flow->ticket(), nullptr);
    QVERIFY(!flow->canGoTo(BookingStep::Done));
}

void TestAfterwards::leavingATicket()
{
    chooseDesk();
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::Validation));
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Refused);
    QSignalSpy changed(flow.get(), &BookingFlow::ticketChanged);
    flow->chooseTimes(QTime(10, 0), QTime(11, 0));
    QCOMPARE(flow->ticket(), nullptr);
    QCOMPARE(changed.count(), 1);
    QVERIFY(flow->draft().space);
}

void TestAfterwards::samePersonAnotherDay()
{
    chooseDesk();
    flow->chooseTimes(QTime(10, 0), QTime(11, 0));
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    flow->samePersonAnotherDay();
    QCOMPARE(flow->ticket(), nullptr);
    QCOMPARE(flow->step(), BookingStep::Day);
    QCOMPARE(flow->draft().person->id.text(), QStringLiteral("p1"));
    QCOMPARE(flow->draft().floor->id.text(), QStringLiteral("b1-f1"));
    QVERIFY(flow->draft().building && !flow->draft().day && !flow->draft().slot && !flow->draft().space);
    QTRY_COMPARE(flow->days().status(), Status::Ready);
    QVERIFY(!flow->draft().day); // the first day again would be the wrong one
    flow->chooseDay(flow->days().all().at(1));
    QCOMPARE(flow->draft().slot->start().toIso(), QStringLiteral("2026-11-24T10:00:00Z"));
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    flow->chooseSpace(flow->spaces().all().at(0));
    flow->goTo(BookingStep::Confirm);
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QCOMPARE(posts(), 2);
}

void TestAfterwards::sameDayAnotherPerson()
{
    chooseDesk();
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    const BookingDraft before = flow->draft();
    flow->sameDayAnotherPerson();
    QCOMPARE(flow->step(), BookingStep::Person);
    QCOMPARE(flow->ticket(), nullptr);
    QVERIFY(!flow->draft().person && !flow->draft().space && !flow->draft().onsite);
    QCOMPARE(flow->draft().day, before.day);
    QCOMPARE(flow->draft().slot, before.slot);
    QCOMPARE(flow->draft().floor, before.floor);
    QCOMPARE(flow->draft().building, before.building);
    flow->choosePerson(workplace->people.at(2));
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    QCOMPARE(flow->draft().slot, before.slot);
    QCOMPARE(flow->draft().floor, before.floor);
    QCOMPARE(flow->spaces().all().size(), 11);
    QVERIFY(flow->canGoTo(BookingStep::Space));

    // Somebody who can't come that day has to be asked for another.
    flow->sameDayAnotherPerson();
    workplace->daysOf.insert(PersonId(QStringLiteral("p2")),
                             {workplace->days.value(BuildingId(QStringLiteral("b1"))).at(4)});
    flow->choosePerson(workplace->people.at(1));
    QTRY_COMPARE(flow->days().status(), Status::Ready);
    QVERIFY(!flow->draft().day);
}

void TestAfterwards::undo()
{
    flow->undo(); // nothing to undo
    chooseDesk();
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QTRY_COMPARE(flow->personBookings().rowCount(), 1);
    flow->undo();
    flow->undo();
    QVERIFY(flow->isBusy());
    flow->startOver(); // not while it is being sent
    QTRY_COMPARE(flow->undoTicket()->state(), Cancel::Cancelled);
    QCOMPARE(flow->undoTicket()->booking()->status, BookingStatus::Cancelled);
    flow->undo();
    QTRY_COMPARE(workplace->waiting(), 0);
    QCOMPARE(workplace->count(QStringLiteral("cancelBooking")), 1);
    QCOMPARE(workplace->count(QStringLiteral("booking")), 0);
    QTRY_COMPARE(flow->personBookings().rowCount(), 0);
    QTRY_VERIFY(flow->spaces().indexOf(SpaceId(QStringLiteral("b1-f1-d7"))).isValid());
    flow->startOver();
    QCOMPARE(flow->undoTicket(), nullptr);
}

void TestAfterwards::undoThatMustLook_data()
{
    QTest::addColumn<ErrorKind>("post");
    QTest::addColumn<bool>("applied");
    QTest::addColumn<bool>("lookFails");
    QTest::addColumn<Cancel>("state");
    QTest::newRow("lost, applied") << ErrorKind::OutcomeUnknown << true << false << Cancel::Cancelled;
    QTest::newRow("lost, not applied") << ErrorKind::OutcomeUnknown << false << false << Cancel::Unknown;
    QTest::newRow("lost, not to be seen") << ErrorKind::OutcomeUnknown << true << true << Cancel::Unknown;
    QTest::newRow("refused, was cancelled") << ErrorKind::Validation << true << false << Cancel::Cancelled;
    QTest::newRow("refused") << ErrorKind::Validation << false << false << Cancel::Refused;
    QTest::newRow("refused, not to be seen") << ErrorKind::Forbidden << false << true << Cancel::Refused;
    QTest::newRow("not sent") << ErrorKind::Offline << false << false << Cancel::NotSent;
    QTest::newRow("not sent, not to be seen") << ErrorKind::Offline << false << true << Cancel::NotSent;
}

void TestAfterwards::undoThatMustLook()
{
    QFETCH(const ErrorKind, post);
    QFETCH(const bool, applied);
    QFETCH(const bool, lookFails);
    QFETCH(const Cancel, state);
    chooseDesk();
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    workplace->fail(QStringLiteral("cancelBooking"), makeError(post), 1, applied);
    if (lookFails)
        workplace->fail(QStringLiteral("booking"), makeError(ErrorKind::Offline));
    flow->undo();
    QTRY_VERIFY(flow->undoTicket()->isFinal());
    QCOMPARE(flow->undoTicket()->state(), state);
    QCOMPARE(workplace->count(QStringLiteral("booking")), 1);
    QCOMPARE(flow->undoTicket()->error().has_value(), state != Cancel::Cancelled);
    if (state == Cancel::Unknown) {
        // Not to be sent again while it is looked for, and that ends by itself.
        flow->undo();
        QCOMPARE(workplace->count(QStringLiteral("cancelBooking")), 1);
        clock->pass(std::chrono::minutes(4));
        QTRY_COMPARE(flow->undoTicket()->state(), applied ? Cancel::Cancelled : Cancel::NotSent);
    }
    flow->undo();
    QTRY_COMPARE(flow->undoTicket()->state(), Cancel::Cancelled);
    QCOMPARE(workplace->count(QStringLiteral("cancelBooking")), state == Cancel::Cancelled || applied ? 1 : 2);
}

void TestAfterwards::undoOnlyWhatIsBooked()
{
    chooseDesk();
    workplace->offers.cancelBookings = false;
    flow->confirm();
    flow->undo();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    flow->undo();
    QCOMPARE(flow->undoTicket(), nullptr);
}

QTEST_GUILESS_MAIN(TestAfterwards)
#include "moc_flowfixture.cpp"
#include "tst_afterwards.moc"
