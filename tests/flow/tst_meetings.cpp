// SPDX-License-Identifier: MIT
#include "flowfixture.h"

using namespace Foyer;
using namespace Foyer::Testing;

/** What a room is booked for, on its way through the flow. */
class TestMeetings final : public FlowFixture {
    Q_OBJECT
private Q_SLOTS:
    void aRoomNeedsATitle();
    void whatIsSent();
    void aDeskCarriesNone();
    void aSpaceOfNoKindIsOfTheKindAskedFor();
    void theTextOutlivesAFailure();
    void itIsGoneAfterTheBooking();
    void sendingAgainSendsWhatIsThereNow();
    void sendingAgainFindsTheFirst();
    void sendingAgainWithoutALookKeepsTheFirst();
    void sendingAgainWhatAnotherProgramSent();
    void sendingAgainAfterARestartSendsTheSame();
    void whatWasSentBeforeIsTold();
    void onlyTheSameKindIsNamed_data();
    void onlyTheSameKindIsNamed();

private:
    using State = BookingTicket::State;

    [[nodiscard]] SettlingTimes settlingTimes() const override
    {
        SettlingTimes times = FlowFixture::settlingTimes();
        if (QLatin1String(QTest::currentTestFunction()).startsWith(QLatin1String("sendingAgain"))) {
            times.looks = {std::chrono::milliseconds(0)};
            times.safeAfter = std::chrono::milliseconds(0);
        }
        return times;
    }
    void chooseRoom();
    /** A room that was sent for, nobody knows what became of it, and that may be sent again. */
    void sendIntoTheVoid();
    /** As if the first sending had arrived after all. */
    void arriveLate();
    static Meeting another()
    {
        Meeting meeting = planning();
        meeting.title = QStringLiteral("Another title");
        meeting.attendees.clear();
        return meeting;
    }
    static Meeting planning()
    {
        return {QStringLiteral("  Planning "),
                QStringLiteral("\nBring numbers \n"),
                true,
                {{PersonId(QStringLiteral("p2")), QStringLiteral("bo.li@example.com"), QStringLiteral("Bo Li")},
                 {{}, QStringLiteral("guest@example.org"), QStringLiteral("Guest")}}};
    }
};

void TestMeetings::chooseRoom()
{
    flow->chooseKind(SpaceKind::Room);
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    flow->chooseSpace(flow->spaces().all().at(0));
    flow->goTo(BookingStep::Confirm);
    workplace->forgetCalls();
}

void TestMeetings::aRoomNeedsATitle()
{
    chooseRoom();
    QCOMPARE(flow->step(), BookingStep::Confirm); // where it is asked for
    QVERIFY(flow->order());
    QVERIFY(flow->meetingFault() == MeetingFault::TitleMissing);
    flow->confirm();
    QCOMPARE(flow->ticket(), nullptr);
    flow->setMeeting({QStringLiteral("  "), {}, false, {}});
    flow->confirm();
    QCOMPARE(flow->ticket(), nullptr);
    flow->setMeeting({QString(256, u'x'), {}, false, {}});
    QVERIFY(flow->meetingFault() == MeetingFault::TitleTooLong);
    flow->confirm();
    QCOMPARE(flow->ticket(), nullptr);
    flow->setMeeting({QString(255, u'x'), {}, false, {}});
    QVERIFY(!flow->meetingFault());
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QCOMPARE(posts(), 1);
}

void TestMeetings::whatIsSent()
{
    chooseRoom();
    Meeting meeting = planning();
    meeting.attendees.append(attendeeFrom(*flow->draft().person)); // who has the room comes anyway
    flow->setMeeting(meeting);
    QVERIFY(!flow->meetingFault());
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    Meeting expected = planning();
    expected.title = QStringLiteral("Planning");
    expected.description = QStringLiteral("Bring numbers");
    QVERIFY(workplace->askedBookings.first().meeting == expected);
    QVERIFY(flow->ticket()->intent()->meeting == expected);
    QCOMPARE(flow->ticket()->booking()->title, QStringLiteral("Planning"));
    QVERIFY(journal->rows.first().meeting == expected);
}

void TestMeetings::aDeskCarriesNone()
{
    flow->setMeeting(planning());
    chooseDesk();
    QVERIFY(!flow->meetingFault());
    QVERIFY(!flow->order()->meeting);
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QVERIFY(!workplace->askedBookings.first().meeting);
}

void TestMeetings::aSpaceOfNoKindIsOfTheKindAskedFor()
{
    const auto hideKind = [this] {
        Space space = *flow->draft().space;
        space.kind = SpaceKind::Unknown;
        flow->chooseSpace(space);
    };
    chooseDesk();
    hideKind();
    QVERIFY(flow->order() && !flow->order()->meeting);
    chooseRoom();
    hideKind();
    QVERIFY(flow->order()->meeting);
    QVERIFY(flow->meetingFault() == MeetingFault::TitleMissing);
    flow->setMeeting(planning());
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QVERIFY(workplace->askedBookings.first().meeting == trimmed(planning()));
}

void TestMeetings::theTextOutlivesAFailure()
{
    chooseRoom();
    flow->setMeeting(planning());
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::Validation));
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Refused);
    flow->goTo(BookingStep::Space);
    flow->goTo(BookingStep::Day);
    flow->chooseWholeDay();
    QVERIFY(flow->draft().meeting == planning());
}

void TestMeetings::itIsGoneAfterTheBooking()
{
    chooseRoom();
    flow->setMeeting(planning());
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QVERIFY(flow->ticket()->order().meeting);
    flow->samePersonAnotherDay();
    QVERIFY(flow->draft().meeting == Meeting());
    flow->setMeeting(planning());
    flow->startOver();
    QVERIFY(flow->draft().meeting == Meeting());
}

void TestMeetings::sendIntoTheVoid()
{
    chooseRoom();
    flow->setMeeting(planning());
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown));
    flow->confirm();
    QTRY_VERIFY(flow->ticket()->intent() && flow->ticket()->intent()->state == IntentState::SafeToResend);
    QTRY_COMPARE(journal->rows.first().state, IntentState::SafeToResend);
}

void TestMeetings::arriveLate()
{
    Booking booking;
    booking.id = BookingId(QStringLiteral("late"));
    booking.person = flow->draft().person->id;
    booking.kind = SpaceKind::Room;
    booking.space = flow->draft().space;
    booking.building = flow->draft().building->id;
    booking.slot = flow->draft().slot;
    booking.status = BookingStatus::Booked;
    booking.title = trimmed(planning()).title;
    workplace->bookings.append(booking);
}

void TestMeetings::sendingAgainFindsTheFirst()
{
    sendIntoTheVoid();
    arriveLate();
    flow->setMeeting(another());
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QCOMPARE(posts(), 1);
    QVERIFY(flow->ticket()->order().meeting == trimmed(planning()));
    QVERIFY(flow->ticket()->intent()->meeting == trimmed(planning()));
    QTRY_COMPARE(journal->rows.first().state, IntentState::Confirmed);
    QVERIFY(journal->rows.first().meeting == trimmed(planning()));
}

void TestMeetings::sendingAgainWithoutALookKeepsTheFirst()
{
    sendIntoTheVoid();
    flow->setMeeting(another());
    workplace->fail(QStringLiteral("personBookings"), makeError(ErrorKind::Offline));
    const IntentRunner *runner = activity->book(*flow->order(), {});
    QTRY_VERIFY(runner->lookError());
    QCOMPARE(runner->intent().state, IntentState::SafeToResend);
    QVERIFY(runner->intent().meeting == trimmed(planning()));
    QTRY_VERIFY(!runner->isBeingRecorded());
    QVERIFY(journal->rows.first().meeting == trimmed(planning()));
    QVERIFY(flow->draft().meeting == another()); // what was typed stays
}

void TestMeetings::sendingAgainWhatAnotherProgramSent()
{
    sendIntoTheVoid();
    flow->setMeeting(another());
    for (const bool isThere : {true, false}) {
        const auto rows = journal->rows;
        const auto bookings = workplace->bookings;
        if (isThere)
            arriveLate();
        Activity second(WriteServices{*workplace, *journal, *clock, settlingTimes()}, QStringLiteral("account"));
        const IntentRunner *runner = second.book(*flow->order(), {});
        QTRY_COMPARE(runner->intent().state, IntentState::Confirmed);
        QTRY_VERIFY(!runner->isBeingRecorded());
        QCOMPARE(workplace->askedBookings.size(), isThere ? 1 : 2);
        QVERIFY(runner->intent().meeting == trimmed(isThere ? planning() : another()));
        QVERIFY(journal->rows.first().meeting == runner->intent().meeting);
        journal->rows = rows;
        workplace->bookings = bookings;
    }
}

void TestMeetings::sendingAgainSendsWhatIsThereNow()
{
    sendIntoTheVoid();
    const Meeting other = another();
    flow->setMeeting(other);
    std::optional<Meeting> recorded;
    workplace->onCall = [&](const QString &call) {
        if (call == u"createBooking")
            recorded = journal->rows.first().meeting;
    };
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QCOMPARE(workplace->askedBookings.size(), 2);
    QVERIFY(workplace->askedBookings.last().meeting == trimmed(other));
    QVERIFY(recorded == trimmed(other)); // before the first byte left
    QVERIFY(flow->ticket()->order().meeting == trimmed(other));
    QVERIFY(flow->ticket()->intent()->meeting == trimmed(other));
}

void TestMeetings::sendingAgainAfterARestartSendsTheSame()
{
    sendIntoTheVoid();
    flow.reset();
    activity = std::make_unique<Activity>(WriteServices{*workplace, *journal, *clock, settlingTimes()},
                                          QStringLiteral("account"));
    activity->start();
    QTRY_COMPARE(activity->openCount(), 1);
    IntentRunner *runner = activity->runner(journal->rows.first().number);
    QVERIFY(runner);
    QTRY_VERIFY(runner->canSay(PersonsWord::SendAgain));
    QVERIFY(runner->say(PersonsWord::SendAgain));
    QTRY_COMPARE(workplace->askedBookings.size(), 2);
    QVERIFY(workplace->askedBookings.last().meeting == trimmed(planning()));
    QVERIFY(workplace->askedBookings.last().meeting == workplace->askedBookings.first().meeting);
}

void TestMeetings::whatWasSentBeforeIsTold()
{
    chooseRoom();
    flow->setMeeting(planning());
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown), 1, true);
    workplace->onCall = [this](const QString &call) {
        if (call == u"createBooking") // nobody can look what became of it
            workplace->fail(QStringLiteral("personBookings"), makeError(ErrorKind::Offline), -1);
    };
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), State::Unknown);
    Meeting other = planning();
    other.title = QStringLiteral("Another title");
    flow->setMeeting(other);
    QCOMPARE(flow->ticket(), nullptr);
    workplace->succeed(QStringLiteral("personBookings"));
    flow->lookAgain();
    QTRY_COMPARE(flow->ticket()->state(), State::Booked);
    QVERIFY(flow->ticket()->order().meeting == trimmed(planning()));
    QCOMPARE(posts(), 1);
}

void TestMeetings::onlyTheSameKindIsNamed_data()
{
    QTest::addColumn<SpaceKind>("other");
    QTest::addColumn<bool>("isRoom");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("desk beside desk") << SpaceKind::Desk << false << true;
    QTest::newRow("room beside desk") << SpaceKind::Room << false << false;
    QTest::newRow("parking beside desk") << SpaceKind::Parking << false << false;
    QTest::newRow("of no known kind") << SpaceKind::Unknown << false << false;
    QTest::newRow("room beside room") << SpaceKind::Room << true << true;
    QTest::newRow("desk beside room") << SpaceKind::Desk << true << false;
}

void TestMeetings::onlyTheSameKindIsNamed()
{
    QFETCH(const SpaceKind, other);
    QFETCH(const bool, isRoom);
    QFETCH(const bool, isNamed);
    Booking booking;
    booking.id = BookingId(QStringLiteral("other"));
    booking.person = PersonId(QStringLiteral("p1"));
    booking.kind = other;
    booking.space = Space{SpaceId(QStringLiteral("elsewhere")), QStringLiteral("Elsewhere"), other, {}, {}};
    booking.building = BuildingId(QStringLiteral("b1"));
    booking.slot = flow->draft().slot;
    booking.status = BookingStatus::Booked;
    workplace->bookings.append(booking);
    flow->personBookings().refresh();
    QTRY_COMPARE(flow->personBookings().all().size(), 1);
    if (isRoom)
        chooseRoom();
    else
        chooseDesk();
    QCOMPARE(flow->sameKindThen().size(), isNamed ? 1 : 0);
    QVERIFY(!flow->canGoTo(BookingStep::Done) && flow->canGoTo(BookingStep::Confirm)); // a hint, no refusal
    workplace->bookings[0].slot = TimeSlot::make(booking.slot->end(), booking.slot->end().plus(std::chrono::hours(1)));
    flow->personBookings().refresh();
    QTRY_VERIFY(flow->sameKindThen().isEmpty());
}

QTEST_GUILESS_MAIN(TestMeetings)
#include "moc_flowfixture.cpp"
#include "tst_meetings.moc"
