// SPDX-License-Identifier: MIT
#include "flowfixture.h"

using namespace Foyer;
using namespace Foyer::Testing;

using namespace std::chrono_literals;

/** What is free is told as it is now: asked for again while somebody looks, and when the time moves on. */
class TestFreshness final : public FlowFixture {
    Q_OBJECT
private Q_SLOTS:
    void whoeverLooksSeesWhatIsNew();
    void afterASleep();
    void eachMinute();
    void whatWasThereStaysMeanwhile();
    void withoutAWord();
    void daysGoFirstOnceItHasBegun();
    void daysThatCantBeHad();
    void whatIsConfirmedStays();
    void aTimeThatHasBegun_data();
    void aTimeThatHasBegun();
    void aTimeThatIsStillToCome();
    void aTimeThatIsOver();
    void aDayFarAhead();
    void confirmedTooLate();
    void confirmedWhenAllIsTaken();

private:
    [[nodiscard]] int asked() const { return workplace->count(QStringLiteral("bookableSpaces")); }
    void openLater(const QString &from)
    {
        workplace->days[BuildingId(QStringLiteral("b1"))][0].bookable =
            makeSlot(QStringLiteral("2026-11-23T%1:00Z").arg(from), QStringLiteral("2026-11-23T18:00:00Z"));
    }
    void lookAtFloor()
    {
        flow->chooseFloor(workplace->floors.value(BuildingId(QStringLiteral("b1"))).at(0));
        QTRY_COMPARE(flow->spaces().status(), Status::Ready);
        workplace->forgetCalls();
    }
    /** On the day itself, at that time. */
    void setTime(const QString &time)
    {
        clock->setWall(UtcInstant::fromIso(QStringLiteral("2026-11-23T%1:00Z").arg(time)).value());
    }
};

void TestFreshness::whoeverLooksSeesWhatIsNew()
{
    lookAtFloor();
    flow->setWatched(true);
    QCOMPARE(asked(), 0); // it has only just been told
    flow->setWatched(false);
    clock->pass(21s);
    QCOMPARE(asked(), 0);
    flow->setWatched(true);
    QCOMPARE(asked(), 1);
    QCOMPARE(workplace->count(QStringLiteral("onsitePasses")), 1);
    QCOMPARE(workplace->count(QStringLiteral("bookableDays")), 0);
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    flow->setWatched(false);
    flow->setWatched(true);
    QCOMPARE(asked(), 1);
}

void TestFreshness::afterASleep()
{
    lookAtFloor();
    clock->moveWall(1h); // the other clock stands still meanwhile
    flow->refreshIfOld();
    QCOMPARE(asked(), 0); // nobody looks
    flow->setWatched(true);
    QCOMPARE(asked(), 1);
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    clock->moveWall(1h);
    flow->refreshIfOld();
    QCOMPARE(asked(), 2);
}

void TestFreshness::eachMinute()
{
    lookAtFloor();
    flow->setRefreshedEvery(10ms);
    flow->setWatched(true);
    QTRY_VERIFY(asked() >= 3);
    flow->setWatched(false);
    QTRY_COMPARE(workplace->waiting(), 0);
    const int before = asked();
    QTest::qWait(100);
    QCOMPARE(asked(), before);
}

void TestFreshness::whatWasThereStaysMeanwhile()
{
    lookAtFloor();
    const qsizetype free = flow->spaces().all().size();
    workplace->hold(true);
    flow->refresh();
    QCOMPARE(flow->spaces().all().size(), free);
    QCOMPARE(flow->onsite().status, Status::Ready);
    workplace->passes.available = false;
    workplace->hold(false);
    workplace->answerRound();
    QTRY_VERIFY(!flow->onsite().passes.available);
}

/** Each minute: nothing flickers, and nobody is told that it is asked. */
void TestFreshness::withoutAWord()
{
    lookAtFloor();
    workplace->spaces[FloorId(QStringLiteral("b1-f1"))].clear();
    QList<Status> statuses;
    connect(&flow->spaces(), &StatusListModel::statusChanged, this, [&] { statuses.append(flow->spaces().status()); });
    connect(flow.get(), &BookingFlow::onsiteChanged, this, [&] { statuses.append(flow->onsite().status); });
    clock->pass(21s);
    flow->setWatched(true);
    QTRY_VERIFY(flow->spaces().all().isEmpty());
    QTRY_COMPARE(workplace->waiting(), 0);
    QVERIFY(!statuses.isEmpty());
    QCOMPARE(statuses.count(Status::Ready), statuses.size());
    // What failed stays failed until it does not.
    statuses.clear();
    workplace->fail(QStringLiteral("bookableSpaces"), makeError(ErrorKind::Offline), -1);
    workplace->fail(QStringLiteral("onsitePasses"), makeError(ErrorKind::Offline), -1);
    for (int i = 0; i < 2; ++i) {
        clock->pass(21s);
        flow->refreshIfOld();
        QTRY_COMPARE(workplace->waiting(), 0);
        QTRY_COMPARE(flow->onsite().status, Status::Failed);
    }
    QCOMPARE(statuses.count(Status::Failed), statuses.size());
}

/** Once the time has begun only the days tell whether it can still be asked about; then all is asked once. */
void TestFreshness::daysGoFirstOnceItHasBegun()
{
    lookAtFloor();
    setTime(QStringLiteral("10:07"));
    workplace->hold(true);
    flow->setWatched(true);
    QCOMPARE(workplace->count(QStringLiteral("bookableDays")), 1);
    QCOMPARE(asked(), 0);
    workplace->hold(false);
    workplace->answerRound();
    QTRY_COMPARE(asked(), 1);
    QTRY_COMPARE(workplace->waiting(), 0);
    QCOMPARE(workplace->count(QStringLiteral("onsitePasses")), 1);
    QCOMPARE(flow->spaces().status(), Status::Ready);

    // What is free for longer is free for what is left of it: no row goes while the answer is on its way.
    clock->pass(60s);
    openLater(QStringLiteral("10:15"));
    const qsizetype rows = flow->spaces().all().size();
    QVERIFY(rows > 0);
    qsizetype fewest = rows;
    connect(&flow->spaces(), &StatusListModel::statusChanged, this,
            [&] { fewest = std::min(fewest, flow->spaces().all().size()); });
    flow->refreshIfOld();
    QTRY_COMPARE(flow->spaces().subject()->slot.start(), UtcInstant::fromIso(u"2026-11-23T10:15:00Z").value());
    QTRY_COMPARE(workplace->waiting(), 0);
    QCOMPARE(fewest, rows);
}

void TestFreshness::daysThatCantBeHad()
{
    lookAtFloor();
    setTime(QStringLiteral("10:07"));
    workplace->fail(QStringLiteral("bookableDays"), makeError(ErrorKind::Offline), -1);
    flow->setWatched(true);
    QTRY_COMPARE(asked(), 1);
    flow->refresh();
    QTRY_COMPARE(asked(), 2);
}

/** What is read on Confirm is what is sent: answers that come there count when the step is left. */
void TestFreshness::whatIsConfirmedStays()
{
    chooseDesk();
    const BookingDraft draft = flow->draft();
    setTime(QStringLiteral("10:07"));
    openLater(QStringLiteral("10:15"));
    workplace->withheld = {draft.space->id};
    flow->refresh();
    flow->spaces().refresh();
    QTRY_COMPARE(workplace->waiting(), 0);
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    QVERIFY(flow->draft() == draft);
    QCOMPARE(flow->step(), BookingStep::Confirm);
    flow->goTo(BookingStep::Space);
    QTRY_COMPARE(flow->draft().slot->start(), UtcInstant::fromIso(u"2026-11-23T10:15:00Z").value());
    QTRY_VERIFY(!flow->draft().space);
}

void TestFreshness::aTimeThatHasBegun_data()
{
    QTest::addColumn<bool>("byHand");
    QTest::newRow("usual hours") << false;
    QTest::newRow("times of one's own") << true;
}

void TestFreshness::aTimeThatHasBegun()
{
    QFETCH(bool, byHand);
    lookAtFloor();
    if (byHand)
        QCOMPARE(flow->chooseTimes(QTime(9, 30), QTime(12, 0)), SlotFault::None);
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    setTime(QStringLiteral("10:07"));
    openLater(QStringLiteral("10:15"));
    flow->refresh();
    const auto end = flow->draft().slot->end();
    const auto earliest = UtcInstant::fromIso(u"2026-11-23T10:15:00Z").value();
    QTRY_VERIFY(flow->draft().slot && flow->draft().slot->start() == earliest);
    QCOMPARE(flow->draft().slot->end(), end);
    QTRY_COMPARE(flow->spaces().subject()->slot.start(), earliest);
}

void TestFreshness::aTimeThatIsStillToCome()
{
    lookAtFloor();
    QCOMPARE(flow->chooseTimes(QTime(9, 30), QTime(12, 0)), SlotFault::None);
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    workplace->forgetCalls();
    flow->refresh();
    QCOMPARE(workplace->count(QStringLiteral("bookableDays")), 0); // they have no reason to be others
    // Where they are, that is not a time to be moved behind one's back.
    openLater(QStringLiteral("10:00"));
    flow->days().setSubject(PersonId(QStringLiteral("p1")), workplace->buildings.at(0));
    QTRY_VERIFY(!flow->draft().slot);
}

/** What the person has then is known, however far ahead it is. */
void TestFreshness::aDayFarAhead()
{
    const BookableDay far{makeSlot(QStringLiteral("2027-02-01T08:00:00Z"), QStringLiteral("2027-02-01T18:00:00Z"))};
    workplace->days[BuildingId(QStringLiteral("b1"))].append(far);
    Booking own;
    own.id = BookingId(QStringLiteral("own"));
    own.person = PersonId(QStringLiteral("p1"));
    own.kind = SpaceKind::Desk;
    own.slot = far.bookable;
    own.status = BookingStatus::Booked;
    workplace->bookings.append(own);
    flow->days().setSubject(PersonId(QStringLiteral("p1")), workplace->buildings.at(0));
    QTRY_COMPARE(flow->days().status(), Status::Ready);
    QVERIFY(flow->sameKindThen().isEmpty());
    flow->chooseDay(far);
    QTRY_COMPARE(flow->sameKindThen().size(), 1);
}

/** Past the end of what was chosen another time is the person's to choose. */
void TestFreshness::aTimeThatIsOver()
{
    lookAtFloor();
    setTime(QStringLiteral("17:02"));
    openLater(QStringLiteral("17:05"));
    flow->refresh();
    QTRY_VERIFY(!flow->draft().slot);
}

/** Nothing is free any more because the time has begun: the ticket says what can still be booked. */
void TestFreshness::confirmedTooLate()
{
    chooseDesk();
    const TimeSlot late = *flow->draft().slot;
    setTime(QStringLiteral("10:07"));
    openLater(QStringLiteral("10:15"));
    workplace->spaces.clear();
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), BookingTicket::State::Taken);
    QVERIFY(flow->ticket()->isOutsideDay());
    QCOMPARE(flow->ticket()->bookableTime().value().start(), UtcInstant::fromIso(u"2026-11-23T10:15:00Z").value());
    QVERIFY(flow->ticket()->takenBy().isEmpty());
    QCOMPARE(posts(), 0);
    QTRY_COMPARE(workplace->waiting(), 0);
    QCOMPARE(*flow->draft().slot, late); // what was ordered
    flow->goTo(BookingStep::Day);
    QCOMPARE(flow->draft().slot->start(), UtcInstant::fromIso(u"2026-11-23T10:15:00Z").value());
}

void TestFreshness::confirmedWhenAllIsTaken()
{
    chooseDesk();
    workplace->spaces.clear();
    flow->confirm();
    QTRY_COMPARE(flow->ticket()->state(), BookingTicket::State::Taken);
    QVERIFY(!flow->ticket()->isOutsideDay());
    QCOMPARE(workplace->count(QStringLiteral("bookableDays")), 1);
    QVERIFY(flow->ticket()->alternatives().isEmpty());
}

QTEST_GUILESS_MAIN(TestFreshness)
#include "moc_flowfixture.cpp"
#include "tst_freshness.moc"
