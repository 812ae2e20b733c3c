// SPDX-License-Identifier: MIT
#include "intentmachine.h"

#include <QTest>

using namespace Foyer;
using namespace std::chrono_literals;
using Next = IntentMachine::Next;

namespace {

const auto nine = UtcInstant::fromIso(u"2026-11-23T09:00:00Z").value();
const auto sentAt = UtcInstant::fromIso(u"2026-11-22T12:00:00Z").value();

Intent booking()
{
    Intent intent;
    intent.person = PersonId(QStringLiteral("ana"));
    intent.space = SpaceId(QStringLiteral("desk7"));
    intent.slot = TimeSlot::make(nine, nine.plus(8h));
    intent.known = {BookingId(QStringLiteral("old"))};
    return intent;
}

Booking found(const QString &id = QStringLiteral("new"))
{
    Booking booking;
    booking.id = BookingId(id);
    booking.person = PersonId(QStringLiteral("ana"));
    booking.space = Space{};
    booking.space->id = SpaceId(QStringLiteral("desk7"));
    booking.slot = TimeSlot::make(nine, nine.plus(8h));
    booking.status = BookingStatus::Booked;
    return booking;
}

ApiError error(ErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

Moment at(std::chrono::milliseconds time)
{
    return {time, sentAt.plus(time), sentAt.plus(time)};
}

/** Sent at 0, and no answer after a second. */
IntentMachine unknown(Intent intent = booking())
{
    IntentMachine machine(std::move(intent));
    machine.adopt(machine.asSent(at(0s)));
    machine.answered(tl::unexpected(error(ErrorKind::OutcomeUnknown)), at(1s));
    return machine;
}

const std::optional<Meeting> first = Meeting{QStringLiteral("First"), {}, false, {}};
const std::optional<Meeting> second = Meeting{QStringLiteral("Second"), {}, true, {}};

/** A room that was booked for the first meeting, without an outcome, and may be sent again. */
IntentMachine roomToSendAgain()
{
    Intent intent = booking();
    intent.meeting = first;
    IntentMachine machine = unknown(intent);
    machine.looked(QList<Booking>{}, 130s, at(130s));
    return machine;
}

/** The same, sent once more for the second meeting. */
IntentMachine roomSentAgain()
{
    IntentMachine machine = roomToSendAgain();
    machine.say(PersonsWord::SendAgain, at(140s), second);
    machine.looked(QList<Booking>{}, 140s, at(141s));
    machine.adopt(machine.asSent(at(141s)));
    return machine;
}

/** Looks whenever one is due, until it has come to rest; @p seen tells what there is at a time. */
int lookUntilRest(IntentMachine &machine, std::chrono::milliseconds &time,
                  const std::function<Result<QList<Booking>>(std::chrono::milliseconds)> &seen)
{
    int looks = 0;
    for (; looks < 100; ++looks) {
        if (machine.next(at(time)) == Next::Wait)
            time = machine.lookDue();
        if (machine.next(at(time)) != Next::Look)
            break;
        machine.looked(seen(time), time, at(time));
    }
    return looks;
}

} // namespace

/** One decision at a time; the simulation plays them together. */
class TestIntentMachine final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void looksAtTheGivenTimes();
    void failedLooksDelayTheEnd();
    void findings_data();
    void findings();
    void neverSafeEarly();
    void resendingLooksFirst();
    void refusedResendIsLookedFor();
    void anotherMeetingCountsOnceItIsSent();
    void anotherMeetingThatWasInVain();
    void anotherMeetingIsForgotten();
    void resuming_data();
    void resuming();
    void theWorkplacesClockDecidesAfterARestart();
    void whatAPersonMaySay();
    void cancels_data();
    void cancels();
    void whatIsNotRecordedIsNotSent();
    void whatNobodyHasSeenIsNotSentOver();
    void aCancelSentAgainIsLookedForAsLong();
    void whatCanNeverBeSeenNeedsAPerson();
    void aLookAskedForTakesNoChoiceAway();
    void oneThatMayStillBeUnderWayIsWaitedFor();
    void resourcesAreFoundByTheirName_data();
    void resourcesAreFoundByTheirName();
};

void TestIntentMachine::answers_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<IntentState>("state");
    QTest::newRow("offline") << ErrorKind::Offline << IntentState::NotSent;
    QTest::newRow("tls") << ErrorKind::Tls << IntentState::NotSent;
    QTest::newRow("key") << ErrorKind::Unauthorized << IntentState::NotSent;
    QTest::newRow("slow down") << ErrorKind::RateLimited << IntentState::NotSent;
    QTest::newRow("forbidden") << ErrorKind::Forbidden << IntentState::Rejected;
    QTest::newRow("gone") << ErrorKind::NotFound << IntentState::Rejected;
    QTest::newRow("conflict") << ErrorKind::Conflict << IntentState::Rejected;
    QTest::newRow("validation") << ErrorKind::Validation << IntentState::Rejected;
    QTest::newRow("unknown") << ErrorKind::OutcomeUnknown << IntentState::Unknown;
    QTest::newRow("server") << ErrorKind::Server << IntentState::Unknown;
    QTest::newRow("protocol") << ErrorKind::Protocol << IntentState::Unknown;
    QTest::newRow("sign-in took too long") << ErrorKind::Timeout << IntentState::NotSent;
}

void TestIntentMachine::answers()
{
    QFETCH(const ErrorKind, kind);
    IntentMachine machine(booking());
    QCOMPARE(machine.next(at(0s)), Next::Send);
    const Intent sent = machine.asSent(at(0s));
    QCOMPARE(sent.state, IntentState::Sent);
    QCOMPARE(sent.sends, 1);
    QCOMPARE(sent.serverSentAt, sentAt);
    machine.adopt(sent);
    QCOMPARE(machine.next(at(0s)), Next::Await);
    machine.answered(tl::unexpected(error(kind)), at(1s));
    QTEST(machine.intent().state, "state");
    QCOMPARE(machine.next(at(1s)), machine.intent().state == IntentState::Unknown ? Next::Look : Next::Nothing);
    QCOMPARE(machine.intent().error->kind, kind);
}

void TestIntentMachine::looksAtTheGivenTimes()
{
    IntentMachine machine = unknown();
    QList<qint64> seconds;
    std::chrono::milliseconds time = 1s;
    lookUntilRest(machine, time, [&](std::chrono::milliseconds now) {
        seconds.append((now - 1s).count() / 1000); // counted from the end of the sending
        return QList<Booking>{found(QStringLiteral("old"))};
    });
    QCOMPARE(seconds, (QList<qint64>{0, 2, 5, 10, 20, 40, 60, 90, 120}));
    QCOMPARE(machine.intent().state, IntentState::SafeToResend);
    QCOMPARE(machine.next(at(time)), Next::Person);
}

void TestIntentMachine::failedLooksDelayTheEnd()
{
    IntentMachine machine = unknown();
    std::chrono::milliseconds time = 1s;
    lookUntilRest(machine, time, [](std::chrono::milliseconds now) -> Result<QList<Booking>> {
        if (now > 15s && now < 200s)
            return tl::unexpected(error(ErrorKind::Offline));
        return QList<Booking>{};
    });
    QCOMPARE(machine.intent().state, IntentState::SafeToResend);
    QVERIFY(time >= 200s && time <= 215s);
    QVERIFY(!machine.lookError());
}

void TestIntentMachine::findings_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<IntentState>("first"); ///< after the first look
    QTest::addColumn<IntentState>("last");
    using S = IntentState;
    QTest::newRow("it") << "it" << S::Confirmed << S::Confirmed;
    QTest::newRow("checked in already") << "checked in" << S::Confirmed << S::Confirmed;
    QTest::newRow("it does not tell its person") << "nobody" << S::Confirmed << S::Confirmed;
    QTest::newRow("known before") << "known" << S::Reconciling << S::SafeToResend;
    QTest::newRow("older than the sending") << "older" << S::Reconciling << S::SafeToResend;
    QTest::newRow("a little older: clocks round") << "little older" << S::Confirmed << S::Confirmed;
    QTest::newRow("another person's") << "other person" << S::Reconciling << S::SafeToResend;
    QTest::newRow("another space") << "other space" << S::Reconciling << S::SafeToResend;
    QTest::newRow("cancelled") << "cancelled" << S::Withdrawn << S::Withdrawn;
    QTest::newRow("two") << "two" << S::NeedsHuman << S::NeedsHuman;
    QTest::newRow("another end") << "other end" << S::Reconciling << S::NeedsHuman;
    QTest::newRow("no times") << "no times" << S::Reconciling << S::NeedsHuman;
    QTest::newRow("no place") << "no place" << S::Reconciling << S::NeedsHuman;
}

void TestIntentMachine::findings()
{
    QFETCH(const QString, what);
    Booking it = found();
    it.createdAt = sentAt.plus(1s);
    if (what == u"checked in")
        it.status = BookingStatus::CheckedIn;
    else if (what == u"nobody")
        it.person = PersonId();
    else if (what == u"known")
        it.id = BookingId(QStringLiteral("old"));
    else if (what == u"older")
        it.createdAt = sentAt.plus(-6s);
    else if (what == u"little older")
        it.createdAt = sentAt.plus(-5s);
    else if (what == u"other person")
        it.person = PersonId(QStringLiteral("bo"));
    else if (what == u"other space")
        it.space->id = SpaceId(QStringLiteral("desk8"));
    else if (what == u"cancelled")
        it.status = BookingStatus::Cancelled;
    else if (what == u"other end")
        it.slot = TimeSlot::make(nine, nine.plus(7h));
    else if (what == u"no times")
        it.slot.reset();
    else if (what == u"no place")
        it.space.reset();
    QList<Booking> seen{it};
    if (what == u"two")
        seen.append(found(QStringLiteral("new too")));

    IntentMachine machine = unknown();
    machine.looked(seen, 1s, at(1s));
    QTEST(machine.intent().state, "first");
    std::chrono::milliseconds time = 1s;
    lookUntilRest(machine, time, [&](std::chrono::milliseconds) { return seen; });
    QTEST(machine.intent().state, "last");
    const bool isFound =
        machine.intent().state == IntentState::Confirmed || machine.intent().state == IntentState::Withdrawn;
    QCOMPARE(machine.intent().booking.text(), isFound ? QStringLiteral("new") : QString());
}

void TestIntentMachine::neverSafeEarly()
{
    IntentMachine machine = unknown();
    machine.looked(QList<Booking>{}, 1s, at(1s));
    // A look that began early says nothing about late, whenever its answer comes.
    machine.lookNow(at(119s));
    machine.looked(QList<Booking>{}, 119s, at(300s));
    QCOMPARE(machine.intent().state, IntentState::Reconciling);
    QVERIFY(!machine.say(PersonsWord::SendAgain, at(300s)));
    machine.looked(QList<Booking>{}, 300s, at(301s));
    QCOMPARE(machine.intent().state, IntentState::SafeToResend);
}

void TestIntentMachine::resendingLooksFirst()
{
    for (const bool isThere : {false, true}) {
        IntentMachine machine = unknown();
        machine.looked(QList<Booking>{}, 130s, at(130s));
        QCOMPARE(machine.intent().state, IntentState::SafeToResend);
        QVERIFY(machine.say(PersonsWord::SendAgain, at(140s)));
        QVERIFY(!machine.say(PersonsWord::SendAgain, at(140s))); // a second click
        QCOMPARE(machine.next(at(140s)), Next::Look);
        machine.looked(isThere ? QList<Booking>{found()} : QList<Booking>{}, 140s, at(141s));
        QCOMPARE(machine.next(at(141s)), isThere ? Next::Nothing : Next::Send);
        if (isThere) {
            QCOMPARE(machine.intent().state, IntentState::Confirmed);
            continue;
        }
        const Intent again = machine.asSent(at(142s));
        QCOMPARE(again.sends, 2);
        QCOMPARE(again.serverSentAt, sentAt); // of the first: its booking may show up as well
    }
    // A look that fails sends nothing.
    IntentMachine machine = unknown();
    machine.looked(QList<Booking>{}, 130s, at(130s));
    QVERIFY(machine.say(PersonsWord::SendAgain, at(140s)));
    machine.looked(tl::unexpected(error(ErrorKind::Offline)), 140s, at(141s));
    QCOMPARE(machine.next(at(141s)), Next::Person);
    QCOMPARE(machine.intent().state, IntentState::SafeToResend);
}

void TestIntentMachine::refusedResendIsLookedFor()
{
    for (const bool shows : {false, true}) {
        IntentMachine machine = unknown();
        machine.looked(QList<Booking>{}, 130s, at(130s));
        QVERIFY(machine.say(PersonsWord::SendAgain, at(140s)));
        machine.looked(QList<Booking>{}, 140s, at(140s));
        machine.adopt(machine.asSent(at(140s)));
        machine.answered(tl::unexpected(error(ErrorKind::Validation)), at(141s));
        QVERIFY(isOpen(machine.intent().state)); // "refused" would be a lie if the first one stands
        std::chrono::milliseconds time = 141s;
        lookUntilRest(machine, time, [&](std::chrono::milliseconds now) {
            return shows && now > 150s ? QList<Booking>{found()} : QList<Booking>{};
        });
        QCOMPARE(machine.intent().state, shows ? IntentState::Confirmed : IntentState::Rejected);
        QCOMPARE(machine.intent().error.has_value(), !shows);
    }
}

void TestIntentMachine::anotherMeetingCountsOnceItIsSent()
{
    IntentMachine machine = roomToSendAgain();
    QVERIFY(machine.say(PersonsWord::SendAgain, at(140s), second));
    QVERIFY(machine.intent().meeting == first);
    machine.looked(QList<Booking>{}, 140s, at(141s));
    QCOMPARE(machine.next(at(141s)), Next::Send);
    QVERIFY(machine.intent().meeting == first); // not recorded yet
    QVERIFY(machine.asSent(at(141s)).meeting == second);
    machine.adopt(machine.asSent(at(141s)));
    QVERIFY(machine.intent().meeting == second);
    IntentMachine answered = machine;
    answered.answered(BookingId(QStringLiteral("new")), at(142s));
    QCOMPARE(answered.intent().state, IntentState::Confirmed);
    QVERIFY(answered.intent().meeting == second);
    // Without an answer as well.
    machine.answered(tl::unexpected(error(ErrorKind::OutcomeUnknown)), at(142s));
    machine.looked(QList<Booking>{found()}, 142s, at(143s));
    QCOMPARE(machine.intent().state, IntentState::Confirmed);
    QVERIFY(machine.intent().meeting == second);
}

void TestIntentMachine::anotherMeetingThatWasInVain()
{
    // Refused: what is found is the first.
    IntentMachine machine = roomSentAgain();
    machine.answered(tl::unexpected(error(ErrorKind::Conflict)), at(142s));
    IntentMachine missing = machine;
    machine.looked(QList<Booking>{found()}, 142s, at(143s));
    QCOMPARE(machine.intent().state, IntentState::Confirmed);
    QVERIFY(machine.intent().meeting == first);
    missing.looked(QList<Booking>{}, 170s, at(170s));
    QCOMPARE(missing.intent().state, IntentState::Rejected);
    QVERIFY(missing.intent().meeting == second); // that is what was refused

    machine = roomSentAgain();
    machine.answered(tl::unexpected(error(ErrorKind::Offline)), at(142s));
    QVERIFY(machine.intent().meeting == first);
    machine.looked(QList<Booking>{}, 170s, at(170s));
    QCOMPARE(machine.intent().state, IntentState::SafeToResend);
    QVERIFY(machine.intent().meeting == first);
}

void TestIntentMachine::anotherMeetingIsForgotten()
{
    const auto nextSent = [](IntentMachine &machine) {
        machine.say(PersonsWord::SendAgain, at(200s)); // the same again
        machine.looked(QList<Booking>{}, 200s, at(201s));
        return machine.asSent(at(201s)).meeting;
    };
    // Found before it was sent.
    IntentMachine machine = roomToSendAgain();
    QVERIFY(machine.say(PersonsWord::SendAgain, at(140s), second));
    machine.looked(QList<Booking>{found()}, 140s, at(141s));
    QCOMPARE(machine.intent().state, IntentState::Confirmed);
    QVERIFY(machine.intent().meeting == first);
    // Could not be looked for.
    machine = roomToSendAgain();
    QVERIFY(machine.say(PersonsWord::SendAgain, at(140s), second));
    machine.looked(tl::unexpected(error(ErrorKind::Offline)), 140s, at(141s));
    QVERIFY(machine.intent().meeting == first);
    QVERIFY(nextSent(machine) == first);
    // Could not be recorded.
    machine = roomToSendAgain();
    QVERIFY(machine.say(PersonsWord::SendAgain, at(140s), second));
    machine.looked(QList<Booking>{}, 140s, at(141s));
    machine.notRecorded(error(ErrorKind::Cancelled), at(141s));
    QVERIFY(machine.intent().meeting == first);
    QVERIFY(nextSent(machine) == first);
    // Somebody else has moved it on.
    machine = roomToSendAgain();
    const Intent stored = machine.intent();
    QVERIFY(machine.say(PersonsWord::SendAgain, at(140s), second));
    machine.resume(stored, at(141s));
    QVERIFY(nextSent(machine) == first);
    // Could not be said: while it is looked for, and of a second click the first counts.
    machine = roomToSendAgain();
    machine.lookNow(at(140s));
    QVERIFY(!machine.say(PersonsWord::SendAgain, at(140s), second));
    QVERIFY(machine.intent().meeting == first);
    machine.looked(QList<Booking>{}, 140s, at(141s));
    QVERIFY(machine.say(PersonsWord::SendAgain, at(142s), first));
    QVERIFY(!machine.say(PersonsWord::SendAgain, at(142s), second));
    machine.looked(QList<Booking>{}, 142s, at(143s));
    QVERIFY(machine.asSent(at(143s)).meeting == first);
}

void TestIntentMachine::resuming_data()
{
    QTest::addColumn<IntentState>("stored");
    QTest::addColumn<Next>("next");
    QTest::addColumn<IntentState>("state");
    using S = IntentState;
    QTest::newRow("prepared") << S::Prepared << Next::Nothing << S::NotSent;
    QTest::newRow("sent") << S::Sent << Next::Look << S::Sent;
    QTest::newRow("unknown") << S::Unknown << Next::Look << S::Unknown;
    QTest::newRow("reconciling") << S::Reconciling << Next::Look << S::Reconciling;
    QTest::newRow("safe") << S::SafeToResend << Next::Person << S::SafeToResend;
    QTest::newRow("needs a person") << S::NeedsHuman << Next::Person << S::NeedsHuman;
    for (const S ended : {S::Confirmed, S::Withdrawn, S::Rejected, S::NotSent, S::Dropped})
        QTest::addRow("ended %d", int(ended)) << ended << Next::Nothing << ended;
}

void TestIntentMachine::resuming()
{
    QFETCH(const IntentState, stored);
    Intent intent = booking();
    intent.state = stored;
    intent.sends = stored == IntentState::Prepared ? 0 : 1;
    IntentMachine machine(intent);
    machine.resume(intent, at(500s));
    QTEST(machine.next(at(500s)), "next");
    QTEST(machine.intent().state, "state");
}

void TestIntentMachine::theWorkplacesClockDecidesAfterARestart()
{
    Intent intent = booking();
    intent.state = IntentState::Sent;
    intent.sends = 1;
    intent.sentAt = intent.serverSentAt = sentAt;
    for (const bool tells : {true, false}) {
        // This computer's clock has been put forward by a day meanwhile, and its counter began anew.
        const auto now = [&](std::chrono::milliseconds up, std::chrono::milliseconds really) {
            return Moment{up, sentAt.plus(24h + really), tells ? std::optional(sentAt.plus(really)) : std::nullopt};
        };
        IntentMachine machine(intent);
        machine.resume(intent, now(1s, 30s));
        machine.looked(QList<Booking>{}, 1s, now(2s, 31s));
        QCOMPARE(machine.intent().state, IntentState::Reconciling);
        // Three minutes after sending it is over, if the workplace says that it is three minutes.
        machine.lookNow(now(20s, 181s));
        machine.looked(QList<Booking>{}, 20s, now(21s, 182s));
        QCOMPARE(machine.intent().state, tells ? IntentState::SafeToResend : IntentState::Reconciling);
        // Two minutes of this run are enough in any case.
        machine.looked(QList<Booking>{}, 122s, now(123s, 300s));
        QCOMPARE(machine.intent().state, IntentState::SafeToResend);
    }
}

void TestIntentMachine::whatAPersonMaySay()
{
    IntentMachine machine = unknown();
    QVERIFY(machine.canSay(PersonsWord::ItIsThere));
    QVERIFY(!machine.canSay(PersonsWord::LeaveIt));
    QVERIFY(!machine.canSay(PersonsWord::SendAgain));
    QVERIFY(machine.say(PersonsWord::ItIsThere, at(3s)));
    QCOMPARE(machine.intent().state, IntentState::Confirmed);
    QVERIFY(machine.intent().settledByPerson);
    QVERIFY(!machine.say(PersonsWord::LeaveIt, at(4s)));
    machine.looked(QList<Booking>{}, 200s, at(200s)); // a look that was under way changes nothing any more
    QCOMPARE(machine.intent().state, IntentState::Confirmed);

    machine = unknown();
    machine.looked(QList<Booking>{found(), found(QStringLiteral("too"))}, 1s, at(2s));
    QVERIFY(machine.say(PersonsWord::LeaveIt, at(3s)));
    QCOMPARE(machine.intent().state, IntentState::Dropped);
}

void TestIntentMachine::cancels_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<IntentState>("state");
    QTest::newRow("refused, and cancelled") << ErrorKind::Validation << true << IntentState::Confirmed;
    QTest::newRow("refused") << ErrorKind::Validation << false << IntentState::Rejected;
    QTest::newRow("not sent, and cancelled") << ErrorKind::Offline << true << IntentState::Confirmed;
    QTest::newRow("not sent") << ErrorKind::Offline << false << IntentState::NotSent;
    QTest::newRow("unknown, and cancelled") << ErrorKind::OutcomeUnknown << true << IntentState::Confirmed;
    QTest::newRow("unknown") << ErrorKind::OutcomeUnknown << false << IntentState::SafeToResend;
}

void TestIntentMachine::cancels()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, isCancelled);
    Intent intent;
    intent.operation = Operation::Cancel;
    intent.target = BookingId(QStringLiteral("new"));
    IntentMachine machine(intent);
    machine.adopt(machine.asSent(at(0s)));
    machine.answered(tl::unexpected(error(kind)), at(1s));
    Booking target = found();
    if (isCancelled)
        target.status = BookingStatus::Cancelled;
    std::chrono::milliseconds time = 1s;
    const int looks = lookUntilRest(machine, time, [&](std::chrono::milliseconds) { return QList<Booking>{target}; });
    QTEST(machine.intent().state, "state");
    QCOMPARE(looks, machine.intent().state == IntentState::SafeToResend ? 9 : 1);
}

void TestIntentMachine::whatIsNotRecordedIsNotSent()
{
    IntentMachine machine(booking());
    (void)machine.asSent(at(0s));
    machine.notRecorded(error(ErrorKind::Cancelled), at(0s));
    QCOMPARE(machine.intent().state, IntentState::NotSent);
    QCOMPARE(machine.intent().sends, 0);
    QCOMPARE(machine.next(at(0s)), Next::Nothing);

    machine = unknown();
    machine.looked(QList<Booking>{}, 130s, at(130s));
    QVERIFY(machine.say(PersonsWord::SendAgain, at(140s)));
    machine.looked(QList<Booking>{}, 140s, at(140s));
    machine.notRecorded(error(ErrorKind::Cancelled), at(140s));
    QCOMPARE(machine.next(at(140s)), Next::Person);
    QCOMPARE(machine.intent().state, IntentState::SafeToResend);
}

void TestIntentMachine::whatNobodyHasSeenIsNotSentOver()
{
    Booking similar = found();
    similar.slot = TimeSlot::make(nine, nine.plus(7h));
    Booking cancelled = found();
    cancelled.status = BookingStatus::Cancelled;
    for (const auto &[booking, state] :
         {std::pair(similar, IntentState::NeedsHuman), std::pair(cancelled, IntentState::Withdrawn)}) {
        IntentMachine machine = unknown();
        machine.looked(QList<Booking>{}, 130s, at(130s));
        QVERIFY(machine.say(PersonsWord::SendAgain, at(140s)));
        machine.looked(QList<Booking>{booking}, 140s, at(141s)); // came after it was said to be safe
        QCOMPARE(machine.intent().state, state);
        QVERIFY(machine.next(at(141s)) != Next::Send);
    }
    // What a person decided about may be sent over.
    IntentMachine machine = unknown();
    machine.looked(QList<Booking>{similar}, 130s, at(130s));
    QCOMPARE(machine.intent().state, IntentState::NeedsHuman);
    QVERIFY(machine.say(PersonsWord::SendAgain, at(140s)));
    machine.looked(QList<Booking>{similar}, 140s, at(141s));
    QCOMPARE(machine.next(at(141s)), Next::Send);
    QVERIFY(machine.intent().known.contains(similar.id));
}

void TestIntentMachine::aCancelSentAgainIsLookedForAsLong()
{
    Intent intent;
    intent.operation = Operation::Cancel;
    intent.target = BookingId(QStringLiteral("new"));
    IntentMachine machine = unknown(intent);
    machine.looked(QList<Booking>{found()}, 130s, at(130s));
    QCOMPARE(machine.intent().state, IntentState::SafeToResend);
    QVERIFY(machine.say(PersonsWord::SendAgain, at(140s)));
    machine.looked(QList<Booking>{found()}, 140s, at(140s));
    machine.adopt(machine.asSent(at(140s)));
    machine.answered(tl::unexpected(error(ErrorKind::Conflict)), at(141s));
    machine.looked(tl::unexpected(error(ErrorKind::Offline)), 141s, at(142s));
    QVERIFY(isOpen(machine.intent().state)); // "the booking stands" would be a guess
    Booking gone = found();
    gone.status = BookingStatus::Cancelled;
    machine.looked(QList<Booking>{gone}, 150s, at(150s));
    QCOMPARE(machine.intent().state, IntentState::Confirmed);
}

void TestIntentMachine::whatCanNeverBeSeenNeedsAPerson()
{
    IntentMachine machine = unknown();
    std::chrono::milliseconds time = 1s;
    lookUntilRest(machine, time, [](std::chrono::milliseconds) -> Result<QList<Booking>> {
        return tl::unexpected(error(ErrorKind::NotFound));
    });
    QCOMPARE(machine.intent().state, IntentState::NeedsHuman);
    QVERIFY(machine.canSay(PersonsWord::LeaveIt));
}

void TestIntentMachine::aLookAskedForTakesNoChoiceAway()
{
    IntentMachine machine = unknown();
    machine.looked(QList<Booking>{}, 130s, at(130s));
    machine.lookNow(at(140s));
    machine.looked(tl::unexpected(error(ErrorKind::Offline)), 140s, at(141s));
    QCOMPARE(machine.intent().state, IntentState::SafeToResend);
    QVERIFY(machine.canSay(PersonsWord::LeaveIt));
}

void TestIntentMachine::oneThatMayStillBeUnderWayIsWaitedFor()
{
    Intent intent = booking();
    intent.state = IntentState::Sent;
    intent.sends = 1;
    intent.sentAt = sentAt;
    const auto now = [](std::chrono::milliseconds time) { return Moment{time, sentAt.plus(time), std::nullopt}; };
    IntentMachine machine(intent);
    machine.resume(intent, now(1s)); // another program has just sent it, and may need 24 s more
    machine.lookNow(now(130s));
    machine.looked(QList<Booking>{}, 130s, now(130s));
    QCOMPARE(machine.intent().state, IntentState::Reconciling);
    machine.looked(QList<Booking>{}, 145s, now(145s));
    QCOMPARE(machine.intent().state, IntentState::SafeToResend);
}

void TestIntentMachine::resourcesAreFoundByTheirName_data()
{
    QTest::addColumn<QList<ResourceSummary>>("there");
    QTest::addColumn<IntentState>("state"); ///< long after it was sent
    const auto resource = [](const char *id, const char *name, const char *business = "b",
                             std::optional<UtcInstant> createdAt = sentAt) {
        return ResourceSummary{ResourceId(QLatin1String(id)), QString::fromUtf8(name),
                               BusinessId(QLatin1String(business)), createdAt};
    };
    using All = QList<ResourceSummary>;
    QTest::newRow("none") << All{} << IntentState::SafeToResend;
    QTest::newRow("it") << All{resource("new", "Board Room A")} << IntentState::Confirmed;
    QTest::newRow("nobody tells when") << All{resource("new", "Board Room A", "b", std::nullopt)}
                                       << IntentState::Confirmed;
    QTest::newRow("no business told") << All{resource("new", "Board Room A", "")} << IntentState::Confirmed;
    QTest::newRow("spaces") << All{resource("new", " Board  Room A ")} << IntentState::Confirmed;
    QTest::newRow("known before") << All{resource("old", "Board Room A")} << IntentState::SafeToResend;
    QTest::newRow("older") << All{resource("new", "Board Room A", "b", sentAt.plus(-1h))} << IntentState::SafeToResend;
    QTest::newRow("elsewhere") << All{resource("new", "Board Room A", "c")} << IntentState::SafeToResend;
    QTest::newRow("longer") << All{resource("new", "Board Room Annexe")} << IntentState::SafeToResend;
    QTest::newRow("two") << All{resource("new", "Board Room A"), resource("newer", "Board Room A")}
                         << IntentState::NeedsHuman;
    QTest::newRow("other case") << All{resource("new", "board room a")} << IntentState::NeedsHuman;
    QTest::newRow("it, and a known one") << All{resource("old", "Board Room A"), resource("new", "Board Room A")}
                                         << IntentState::Confirmed;
}

void TestIntentMachine::resourcesAreFoundByTheirName()
{
    QFETCH(const QList<ResourceSummary>, there);
    Intent intent;
    intent.operation = Operation::CreateResource;
    intent.resourceName = QStringLiteral("Board Room A");
    intent.building = BuildingId(QStringLiteral("b"));
    intent.known = {BookingId(QStringLiteral("old"))};
    IntentMachine machine = unknown(intent);
    machine.lookedByName(there, 130s, at(130s));
    QTEST(machine.intent().state, "state");
    if (machine.intent().state == IntentState::Confirmed)
        QCOMPARE(machine.intent().booking, BookingId(QStringLiteral("new")));
}

QTEST_GUILESS_MAIN(TestIntentMachine)
#include "tst_intentmachine.moc"
