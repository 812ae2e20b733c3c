// SPDX-License-Identifier: MIT
#include "activity.h"

#include "bookingticket.h"
#include "clock.h"
#include "fakeworkplace.h"
#include "memoryjournal.h"

#include <QPointer>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;
using Stage = IntentRunner::Stage;

/** Writes through the journal: what is recorded when, what is never sent, and what is taken up again. */
class TestActivity final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void recordsBeforeItSends();
    void theSameIsNotSentTwice();
    void whatCameToNothingMayBeTriedAtOnce();
    void endedOnesAreLetGo();
    void twoProgramsSendOnce();
    void whatCannotBeRecordedIsNotSent_data();
    void whatCannotBeRecordedIsNotSent();
    void laterStatesAreRecordedWhenTheyCanBe();
    void settlesByItself_data();
    void settlesByItself();
    void resumesAfterARestart_data();
    void resumesAfterARestart();
    void aYoungPreparedOneIsLeftAlone();
    void anOldPreparedOneIsTakenOver();
    void aPersonSettlesIt();
    void sendingAgainIsAClick();
    void anotherProgramsWordCounts();
    void damagedRecordStopsEverything();
    void aNewRecordTakesOverWhatIsOpen();
    void whatIsOpenIsRecordedAnewOnceItCanBe();
    void itsOwnBookingDoesNotMakeItTaken_data();
    void itsOwnBookingDoesNotMakeItTaken();

private:
    [[nodiscard]] WriteServices services() { return {*workplace, *journal, clock, times}; }
    std::unique_ptr<Activity> make() { return std::make_unique<Activity>(services(), QStringLiteral("account")); }
    [[nodiscard]] BookingOrder order() const;
    [[nodiscard]] Booking booked(const QString &id) const;
    [[nodiscard]] Intent stored(IntentState state) const;
    [[nodiscard]] int posts() const { return workplace->count(QStringLiteral("createBooking")); }

    SystemClock clock;
    SettlingTimes times;
    std::unique_ptr<FakeWorkplace> workplace;
    std::unique_ptr<MemoryJournal> journal;
};

void TestActivity::init()
{
    workplace = std::make_unique<FakeWorkplace>();
    furnish(*workplace);
    journal = std::make_unique<MemoryJournal>();
    times.looks = {0ms, 5ms, 10ms, 20ms, 40ms};
    times.safeAfter = 40ms;
    times.afterRefusal = 20ms;
    times.lookAgain = 10ms;
    times.longestSend = 0ms;
}

BookingOrder TestActivity::order() const
{
    BookingOrder order{workplace->people.at(0),
                       workplace->buildings.at(0),
                       makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z")),
                       workplace->floors.value(BuildingId(QStringLiteral("b1"))).at(0),
                       workplace->spaces.value(FloorId(QStringLiteral("b1-f1"))).at(6),
                       {}};
    return order;
}

Booking TestActivity::booked(const QString &id) const
{
    Booking booking;
    booking.id = BookingId(id);
    booking.person = order().person.id;
    booking.space = order().space;
    booking.slot = order().slot;
    booking.status = BookingStatus::Booked;
    return booking;
}

Intent TestActivity::stored(IntentState state) const
{
    Intent intent;
    intent.workplace = QStringLiteral("account");
    intent.person = order().person.id;
    intent.space = order().space->id;
    intent.slot = order().slot;
    intent.state = state;
    intent.sends = state == IntentState::Prepared ? 0 : 1;
    intent.preparedAt = clock.now().plus(-1h);
    return intent;
}

void TestActivity::recordsBeforeItSends()
{
    QStringList events;
    journal->onCall = [&](const QString &call, const Intent &intent) {
        events.append(call + u' ' + QString::number(int(intent.state)));
    };
    workplace->onCall = [&](const QString &call) { events.append(call); };
    const auto activity = make();
    IntentRunner *runner = activity->book(order(), {BookingId(QStringLiteral("old"))});
    QCOMPARE(runner->stage(), Stage::Recording);
    QTRY_COMPARE(runner->stage(), Stage::Ended);
    QTRY_COMPARE(journal->rows.first().state, IntentState::Confirmed);
    QCOMPARE(events, (QStringList{QStringLiteral("prepare 0"), QStringLiteral("commit 1"),
                                  QStringLiteral("createBooking"), QStringLiteral("commit 10")}));
    const Intent row = journal->rows.first();
    QCOMPARE(row.known, QList<BookingId>{BookingId(QStringLiteral("old"))});
    QCOMPARE(row.booking.text(), QStringLiteral("booking-1"));
    QCOMPARE(row.sends, 1);
    QCOMPARE(row.workplace, QStringLiteral("account"));
    QCOMPARE(row.personName, QStringLiteral("Ana Ruiz"));
    QCOMPARE(row.placeName, QStringLiteral("Desk 7"));
    QCOMPARE(activity->model().rowCount(), 1);
    QCOMPARE(activity->openCount(), 0);
}

/** Faster than the journal: the second try waits until the end of the first is recorded. */
void TestActivity::whatCameToNothingMayBeTriedAtOnce()
{
    const auto activity = make();
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::Conflict));
    IntentRunner *first = activity->book(order(), {});
    IntentRunner *second = nullptr;
    bool wasRecorded = true;
    connect(first, &IntentRunner::changed, this, [&] {
        if (second || first->stage() != Stage::Ended)
            return;
        wasRecorded = !first->isBeingRecorded();
        second = activity->book(order(), {});
        QCOMPARE(activity->book(order(), {}), second);
    });
    QTRY_VERIFY(second);
    QVERIFY(!wasRecorded);
    QVERIFY(second != first);
    QTRY_COMPARE(second->intent().state, IntentState::Confirmed);
    QCOMPARE(first->intent().state, IntentState::Rejected);
    QCOMPARE(posts(), 2);
}

void TestActivity::theSameIsNotSentTwice()
{
    const auto activity = make();
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown), 1, true);
    IntentRunner *first = activity->book(order(), {});
    QCOMPARE(activity->book(order(), {}), first);
    QCOMPARE(activity->openFor(order()), first);
    QTRY_COMPARE(first->intent().state, IntentState::Confirmed);
    QTRY_COMPARE(activity->openFor(order()), nullptr);
    QCOMPARE(posts(), 1);
    QCOMPARE(first->booking()->id.text(), QStringLiteral("booking-1"));
}

/** A window is open for weeks: what has ended lives on in the record, and here only while somebody looks at it. */
void TestActivity::endedOnesAreLetGo()
{
    const auto activity = make();
    const QPointer<IntentRunner> followed = activity->book(order(), {});
    QObject follower;
    connect(followed, &IntentRunner::changed, &follower, [] {});
    QTRY_COMPARE(journal->rows.first().state, IntentState::Confirmed);
    workplace->bookings = {booked(QStringLiteral("here")), booked(QStringLiteral("there"))};
    const QPointer<IntentRunner> alone = activity->checkIn(workplace->bookings.at(0), QStringLiteral("Ana Ruiz"));
    QTRY_COMPARE(alone->stage(), Stage::Ended);
    workplace->hold(true);
    const QPointer<IntentRunner> underWay = activity->checkIn(workplace->bookings.at(1), QStringLiteral("Ana Ruiz"));
    QTRY_COMPARE(underWay->stage(), Stage::Sending);
    QTRY_VERIFY(!alone->isBeingRecorded());

    activity->refresh();
    QTRY_VERIFY(!alone);
    QVERIFY(followed && underWay);
    QCOMPARE(activity->model().rowCount(), 3); // the list still tells all of them
    disconnect(followed, nullptr, &follower, nullptr);
    activity->refresh();
    QTRY_VERIFY(!followed);
    QCOMPARE(activity->model().rowCount(), 3);
    QVERIFY(underWay);
}

void TestActivity::twoProgramsSendOnce()
{
    for (int round = 0; round < 20; ++round) {
        init();
        const auto here = make();
        const auto there = make();
        IntentRunner *a = here->book(order(), {});
        IntentRunner *b = there->book(order(), {});
        QTRY_VERIFY(a->stage() == Stage::Ended && b->stage() == Stage::Ended);
        QCOMPARE(posts(), 1);
        QCOMPARE(a->intent().state, IntentState::Confirmed);
        // It does not say that nothing is booked, but that somebody else is at it.
        QCOMPARE(b->journalError()->fault, JournalFault::AlreadyOpen);
    }
}

void TestActivity::whatCannotBeRecordedIsNotSent_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<JournalFault>("fault");
    for (const char *call : {"prepare", "commit"}) {
        QTest::addRow("%s, locked", call) << QString::fromLatin1(call) << JournalFault::Locked;
        QTest::addRow("%s, disk full", call) << QString::fromLatin1(call) << JournalFault::Unwritable;
        QTest::addRow("%s, damaged", call) << QString::fromLatin1(call) << JournalFault::Damaged;
    }
}

void TestActivity::whatCannotBeRecordedIsNotSent()
{
    QFETCH(const QString, call);
    QFETCH(const JournalFault, fault);
    const auto activity = make();
    journal->fail(call, fault);
    IntentRunner *runner = activity->book(order(), {});
    QTRY_COMPARE(runner->stage(), Stage::Ended);
    QCOMPARE(runner->intent().state, IntentState::NotSent);
    QCOMPARE(runner->journalError()->fault, fault);
    QCOMPARE(activity->fault()->fault, fault);
    QCOMPARE(posts(), 0);
}

void TestActivity::laterStatesAreRecordedWhenTheyCanBe()
{
    const auto activity = make();
    // The disk fills up right after the sending was recorded: the booking stands, and is said to.
    journal->onCall = [&](const QString &, const Intent &intent) {
        if (intent.state == IntentState::Sent)
            QMetaObject::invokeMethod(
                this, [this] { journal->fail(QStringLiteral("commit"), JournalFault::Unwritable); },
                Qt::QueuedConnection);
    };
    IntentRunner *runner = activity->book(order(), {});
    QTRY_COMPARE(runner->intent().state, IntentState::Confirmed);
    QTRY_VERIFY(runner->journalError());
    QCOMPARE(journal->rows.first().state, IntentState::Sent);
    QTRY_COMPARE_WITH_TIMEOUT(journal->rows.first().state, IntentState::Confirmed, 10'000);
    QVERIFY(!runner->journalError());
    QCOMPARE(posts(), 1);
}

void TestActivity::settlesByItself_data()
{
    QTest::addColumn<bool>("applied");
    QTest::addColumn<bool>("late");
    QTest::addColumn<IntentState>("state");
    QTest::newRow("applied, answer lost") << true << false << IntentState::Confirmed;
    QTest::newRow("applied late") << false << true << IntentState::Confirmed;
    QTest::newRow("lost on the way") << false << false << IntentState::SafeToResend;
}

void TestActivity::settlesByItself()
{
    QFETCH(const bool, applied);
    QFETCH(const bool, late);
    times.looks = {0ms, 10ms, 100ms, 200ms};
    times.safeAfter = 200ms;
    const auto activity = make();
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown), 1, applied);
    IntentRunner *runner = activity->book(order(), {});
    QTRY_COMPARE(runner->intent().state, applied ? IntentState::Confirmed : IntentState::Reconciling);
    if (late)
        workplace->bookings.append(booked(QStringLiteral("late")));
    QTRY_VERIFY(runner->stage() == Stage::Ended || runner->stage() == Stage::Waiting);
    QTEST(runner->intent().state, "state");
    QTRY_COMPARE(journal->rows.first().state, runner->intent().state);
    QCOMPARE(posts(), 1);
}

void TestActivity::resumesAfterARestart_data()
{
    QTest::addColumn<IntentState>("before");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<IntentState>("after");
    using S = IntentState;
    QTest::newRow("prepared") << S::Prepared << false << S::NotSent;
    QTest::newRow("sent, nothing came of it") << S::Sent << false << S::SafeToResend;
    QTest::newRow("sent, and it is there") << S::Sent << true << S::Confirmed;
    QTest::newRow("unknown, and it is there") << S::Unknown << true << S::Confirmed;
    QTest::newRow("being looked for") << S::Reconciling << false << S::SafeToResend;
    QTest::newRow("safe") << S::SafeToResend << true << S::SafeToResend;
    QTest::newRow("for a person") << S::NeedsHuman << true << S::NeedsHuman;
    QTest::newRow("ended") << S::Rejected << true << S::Rejected;
}

void TestActivity::resumesAfterARestart()
{
    QFETCH(const IntentState, before);
    QFETCH(const bool, isThere);
    QFETCH(const IntentState, after);
    journal->prepare(stored(before), this, [](const JournalResult<Intent> &) {});
    if (isThere)
        workplace->bookings.append(booked(QStringLiteral("found")));
    const auto activity = make();
    activity->start();
    QTRY_COMPARE(activity->model().status(), StatusListModel::Status::Ready);
    QTRY_COMPARE(activity->model().intentAt(activity->model().index(0))->state, after);
    QTRY_COMPARE(journal->rows.first().state, after);
    QCOMPARE(posts(), 0);
    // Done is open until its runner has heard that it is recorded, which is after the row is there.
    QTRY_COMPARE(activity->openFor(order()) != nullptr, isOpen(after));
}

void TestActivity::aYoungPreparedOneIsLeftAlone()
{
    times.longestSend = 1min;
    Intent young = stored(IntentState::Prepared);
    young.preparedAt = clock.now();
    journal->prepare(young, this, [](const JournalResult<Intent> &) {});
    const auto activity = make();
    activity->start();
    QTRY_COMPARE(activity->model().rowCount(), 1);
    IntentRunner *runner = activity->book(order(), {});
    QTRY_COMPARE(runner->stage(), Stage::Ended);
    QCOMPARE(runner->journalError()->fault, JournalFault::AlreadyOpen);
    QCOMPARE(journal->rows.first().state, IntentState::Prepared);
    QCOMPARE(posts(), 0);
}

void TestActivity::anOldPreparedOneIsTakenOver()
{
    journal->prepare(stored(IntentState::Prepared), this, [](const JournalResult<Intent> &) {});
    const auto activity = make();
    IntentRunner *runner = activity->book(order(), {BookingId(QStringLiteral("seen now"))});
    QTRY_COMPARE(runner->intent().state, IntentState::Confirmed);
    QCOMPARE(journal->rows.size(), 1);
    QCOMPARE(journal->rows.first().known.first().text(), QStringLiteral("seen now"));
    QCOMPARE(posts(), 1);
}

void TestActivity::aPersonSettlesIt()
{
    times.looks = {1h};
    const auto activity = make();
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown));
    IntentRunner *runner = activity->book(order(), {});
    QTRY_COMPARE(runner->intent().state, IntentState::Unknown);
    QVERIFY(!runner->say(PersonsWord::SendAgain));
    QVERIFY(runner->say(PersonsWord::ItIsThere));
    QTRY_COMPARE(journal->rows.first().state, IntentState::Confirmed);
    QVERIFY(journal->rows.first().settledByPerson);
    QCOMPARE(runner->stage(), Stage::Ended);
}

void TestActivity::sendingAgainIsAClick()
{
    const auto activity = make();
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown));
    IntentRunner *runner = activity->book(order(), {});
    QTRY_COMPARE(runner->intent().state, IntentState::SafeToResend);
    QCOMPARE(posts(), 1);
    // The same click on Book, or "send again" in the list.
    QCOMPARE(activity->book(order(), {}), runner);
    QTRY_COMPARE(runner->intent().state, IntentState::Confirmed);
    QCOMPARE(posts(), 2);
    QTRY_COMPARE(journal->rows.first().state, IntentState::Confirmed);
    QCOMPARE(journal->rows.size(), 1);
    QCOMPARE(journal->rows.first().sends, 2);
}

void TestActivity::anotherProgramsWordCounts()
{
    times.looks = {1h};
    const auto here = make();
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown));
    IntentRunner *mine = here->book(order(), {});
    QTRY_COMPARE(mine->intent().state, IntentState::Unknown);
    QTRY_COMPARE(journal->rows.first().state, IntentState::Unknown);
    // Somebody settles it on the command line.
    Intent settled = journal->rows.first();
    settled.state = IntentState::Dropped;
    bool done = false;
    journal->commit(settled, this, [&](const JournalResult<Intent> &answer) { done = answer.has_value(); });
    QTRY_VERIFY(done);
    mine->lookNow(); // whose outcome is to be recorded, and finds the other's
    QTRY_COMPARE(mine->intent().state, IntentState::Dropped);
    QCOMPARE(journal->rows.first().state, IntentState::Dropped);
}

void TestActivity::damagedRecordStopsEverything()
{
    const auto activity = make();
    journal->fail(QStringLiteral("list"), JournalFault::Damaged);
    activity->start();
    QTRY_COMPARE(activity->model().status(), StatusListModel::Status::Failed);
    QCOMPARE(activity->fault()->fault, JournalFault::Damaged);
    IntentRunner *refused = activity->book(order(), {});
    QTRY_COMPARE(refused->stage(), Stage::Ended);
    QCOMPARE(posts(), 0);
    activity->startAnew();
    QTRY_VERIFY(!activity->fault());
    // Numbers begin anew; what was under way goes on, and is in the new record.
    IntentRunner *sent = activity->book(order(), {});
    QTRY_COMPARE(sent->intent().state, IntentState::Confirmed);
    QCOMPARE(posts(), 1);
}

void TestActivity::aNewRecordTakesOverWhatIsOpen()
{
    times.looks = {1h};
    const auto activity = make();
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown), 1, true);
    IntentRunner *runner = activity->book(order(), {});
    QTRY_COMPARE(runner->intent().state, IntentState::Unknown);
    QTRY_COMPARE(journal->rows.first().state, IntentState::Unknown);
    journal->fail(QStringLiteral("list"), JournalFault::Damaged);
    activity->refresh();
    QTRY_VERIFY(activity->fault());
    activity->startAnew();
    QTRY_COMPARE(journal->rows.size(), 1);
    QCOMPARE(journal->rows.first().state, IntentState::Unknown);
    QTRY_COMPARE(activity->openCount(), 1);
    runner->lookNow();
    QTRY_COMPARE(journal->rows.first().state, IntentState::Confirmed);
    QTRY_COMPARE(activity->model().rowCount(), 1);
}

void TestActivity::whatIsOpenIsRecordedAnewOnceItCanBe()
{
    times.looks = {1h};
    times.recordAgain = 10ms;
    const auto activity = make();
    workplace->fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown), 1, true);
    IntentRunner *runner = activity->book(order(), {});
    QTRY_COMPARE(journal->rows.size(), 1);
    QTRY_COMPARE(journal->rows.first().state, IntentState::Unknown);
    journal->fail(QStringLiteral("list"), JournalFault::Damaged);
    activity->refresh();
    QTRY_VERIFY(activity->fault());
    journal->fail(QStringLiteral("prepare"), JournalFault::Unwritable, 2);
    activity->startAnew();
    QTRY_VERIFY(runner->journalError());
    QVERIFY(journal->rows.isEmpty());
    QTRY_COMPARE(journal->rows.size(), 1);
    QVERIFY(!runner->journalError());
    runner->lookNow();
    QTRY_COMPARE(journal->rows.first().state, IntentState::Confirmed);
}

void TestActivity::itsOwnBookingDoesNotMakeItTaken_data()
{
    QTest::addColumn<IntentState>("state");
    QTest::newRow("sent by a program that was stopped") << IntentState::Sent;
    QTest::newRow("came after it was said to be safe") << IntentState::SafeToResend;
}

void TestActivity::itsOwnBookingDoesNotMakeItTaken()
{
    QFETCH(const IntentState, state);
    journal->prepare(stored(state), this, [](const JournalResult<Intent> &) {});
    workplace->bookings.append(booked(QStringLiteral("its own")));
    const auto activity = make();
    activity->refresh(); // as the command line does: nothing of before is resumed
    QTRY_COMPARE(activity->model().rowCount(), 1);
    BookingTicket ticket(*activity, order());
    QTRY_COMPARE(ticket.state(), BookingTicket::State::Booked);
    QCOMPARE(ticket.booking()->id.text(), QStringLiteral("its own"));
    QCOMPARE(posts(), 0);
    QTRY_COMPARE(journal->rows.first().state, IntentState::Confirmed);

    // Without anything open it is said as it is.
    BookingTicket again(*activity, order());
    QTRY_COMPARE(again.state(), BookingTicket::State::Refused);
    QCOMPARE(posts(), 0);
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
