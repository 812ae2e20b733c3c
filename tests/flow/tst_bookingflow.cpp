// SPDX-License-Identifier: MIT
#include "activity.h"
#include "bookingflow.h"
#include "fakeclock.h"
#include "fakeworkplace.h"
#include "memoryjournal.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using Status = StatusListModel::Status;

/** The draft, its steps, what clears what, and what is fetched ahead. */
class TestBookingFlow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void fetchesAheadAndNeverWaitsTwice();
    void fetchesAheadWhenBuildingsAreLate();
    void fetchesNothingForWhatTheSystemCannot();
    void onlyWhatIsThereCanBeGoneTo();
    void signalsComeAfterTheState();
    void preselections();
    void preferredFloorElsewhereIsIgnored();
    void usualHoursOutsideTheDay();
    void buildingWithoutZone();
    void buildingClears();
    void floorClearsSpace();
    void kindClearsSpace();
    void spaceAndOnsiteExcludeEachOther();
    void dayKeepsTimes();
    void slotKeepsSpaceWhileFree();
    void personKeepsWhatHolds();
    void personWhoCannotThatDay();
    void wholeDayStaysWholeDay();
    void timesAreChecked();
    void passesThatAreDenied();
    void onsiteFailsAndRetries();
    void buildingWithoutFloors();
    void startOverForgets();
    void preferencesComeLate();
    void failedDaysLeaveTheDraft();

private:
    void choosePersonAtOwnBuilding(int person = 0);
    void chooseEverything();
    [[nodiscard]] const Space &freeDesk(int at = 0) const { return flow->spaces().all().at(at); }
    [[nodiscard]] QString slotIso() const
    {
        const auto &slot = flow->draft().slot;
        return slot ? slot->start().toIso() + u'/' + slot->end().toIso() : QString();
    }

    std::unique_ptr<FakeWorkplace> workplace;
    std::unique_ptr<FakeClock> clock;
    std::unique_ptr<MemoryJournal> journal;
    std::unique_ptr<Activity> activity;
    std::unique_ptr<BookingFlow> flow;
};

void TestBookingFlow::init()
{
    workplace = std::make_unique<FakeWorkplace>();
    furnish(*workplace);
    clock = std::make_unique<FakeClock>();
    clock->setWall(UtcInstant::fromIso(u"2026-11-22T12:00:00Z").value());
    journal = std::make_unique<MemoryJournal>();
    activity = std::make_unique<Activity>(WriteServices{*workplace, *journal, *clock, {}}, QStringLiteral("account"));
    flow = std::make_unique<BookingFlow>(*workplace, *activity, *clock);
    flow->setPreferences({BuildingId(QStringLiteral("b1")), QTime(9, 0), QTime(17, 0)});
}

void TestBookingFlow::cleanup()
{
    flow.reset();
    activity.reset();
    journal.reset();
    clock.reset();
    workplace.reset();
}

void TestBookingFlow::choosePersonAtOwnBuilding(int person)
{
    flow->start(false);
    QTRY_COMPARE(flow->buildings().status(), Status::Ready);
    QTRY_COMPARE(flow->floors().status(), Status::Ready);
    flow->choosePerson(workplace->people.at(person));
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    QTRY_COMPARE(flow->onsite().status, Status::Ready);
}

void TestBookingFlow::chooseEverything()
{
    choosePersonAtOwnBuilding();
    flow->chooseSpace(freeDesk());
    QVERIFY(flow->order());
}

void TestBookingFlow::fetchesAheadAndNeverWaitsTwice()
{
    workplace->hold(true);
    flow->start(false);
    QCOMPARE(workplace->calls(), (QStringList{QStringLiteral("listBuildings"), QStringLiteral("listFloors")}));
    QCOMPARE(workplace->answerRound(), 2);
    workplace->forgetCalls();

    flow->choosePerson(workplace->people.at(0));
    QStringList first = workplace->calls();
    first.sort();
    QCOMPARE(first, (QStringList{QStringLiteral("bookableDays"), QStringLiteral("personBookings")}));
    flow->next(); // the building is there already
    QCOMPARE(flow->step(), BookingStep::Building);
    flow->next();
    QCOMPARE(flow->step(), BookingStep::Day);
    QVERIFY(!flow->canGoNext());

    workplace->forgetCalls();
    workplace->answerRound(); // one round trip: the days, and with them the preselected slot
    QVERIFY(flow->canGoNext());
    QStringList second = workplace->calls();
    second.sort();
    QCOMPARE(second, (QStringList{QStringLiteral("bookableSpaces"), QStringLiteral("onsitePasses")}));
    flow->next();
    QCOMPARE(flow->step(), BookingStep::Floor);
    QVERIFY(flow->canGoNext()); // the preferred floor
    flow->next();
    QCOMPARE(flow->step(), BookingStep::Space);

    workplace->forgetCalls();
    workplace->answerRound(); // another: spaces and passes
    QCOMPARE(flow->spaces().status(), Status::Ready);
    QCOMPARE(flow->onsite().status, Status::Ready);
    QVERIFY(!flow->spaces().all().isEmpty());
    QCOMPARE(workplace->waiting(), 0);
    QCOMPARE(workplace->calls(), QStringList{});
    flow->chooseSpace(freeDesk());
    flow->next();
    QCOMPARE(flow->step(), BookingStep::Confirm);
    QCOMPARE(workplace->calls(), QStringList{}); // nothing is asked for again
}

void TestBookingFlow::fetchesAheadWhenBuildingsAreLate()
{
    workplace->hold(true);
    flow->start(true);
    QCOMPARE(workplace->count(QStringLiteral("listPeople")), 1);
    flow->choosePerson(workplace->people.at(0));
    QCOMPARE(workplace->count(QStringLiteral("bookableDays")), 0);
    QVERIFY(!flow->draft().building);
    workplace->answerRound();
    QCOMPARE(flow->draft().building->id.text(), QStringLiteral("b1"));
    QCOMPARE(workplace->count(QStringLiteral("bookableDays")), 1);
    workplace->answerRound();
    workplace->answerRound();
    QCOMPARE(flow->spaces().status(), Status::Ready);
    QCOMPARE(workplace->count(QStringLiteral("listFloors")), 1);
    QCOMPARE(workplace->count(QStringLiteral("bookableSpaces")), 1);
    QCOMPARE(workplace->count(QStringLiteral("onsitePasses")), 1);
    QCOMPARE(workplace->count(QStringLiteral("personBookings")), 1);
}

void TestBookingFlow::fetchesNothingForWhatTheSystemCannot()
{
    workplace->offers.bookOnsite = false;
    workplace->offers.bookSpaces = false;
    flow->start(false);
    QTRY_COMPARE(flow->floors().status(), Status::Ready);
    flow->choosePerson(workplace->people.at(0));
    QTRY_VERIFY(flow->draft().slot);
    QCOMPARE(workplace->count(QStringLiteral("onsitePasses")), 0);
    QCOMPARE(workplace->count(QStringLiteral("bookableSpaces")), 0);
    QCOMPARE(flow->onsite().status, Status::Idle);
}

void TestBookingFlow::onlyWhatIsThereCanBeGoneTo()
{
    QVERIFY(flow->canGoTo(BookingStep::Person));
    QVERIFY(!flow->canGoTo(BookingStep::Building));
    QVERIFY(!flow->canGoNext());
    flow->next();
    flow->goTo(BookingStep::Confirm);
    flow->back();
    QCOMPARE(flow->step(), BookingStep::Person);
    chooseEverything();
    for (int step = 0; step <= int(BookingStep::Confirm); ++step)
        QVERIFY(flow->canGoTo(BookingStep(step)));
    QVERIFY(!flow->canGoTo(BookingStep::Done));
    flow->goTo(BookingStep::Confirm);
    QVERIFY(!flow->canGoNext());
    flow->back();
    QCOMPARE(flow->step(), BookingStep::Space);
    const BookingDraft before = flow->draft();
    flow->goTo(BookingStep::Person);
    flow->goTo(BookingStep::Confirm);
    QCOMPARE(flow->draft(), before); // going about changes nothing
}

void TestBookingFlow::signalsComeAfterTheState()
{
    chooseEverything();
    flow->goTo(BookingStep::Confirm);
    int heard = 0;
    connect(flow.get(), &BookingFlow::draftChanged, this, [&] {
        if (++heard > 1)
            return;
        QVERIFY(!flow->draft().space);
        QVERIFY(!flow->order());
        QCOMPARE(flow->step(), BookingStep::Space); // stepped back already
        flow->chooseOnsite();                       // and calling back is fine
    });
    flow->chooseFloor(flow->floors().all().at(1));
    QCOMPARE(heard, 2);
    QVERIFY(flow->draft().onsite);
    QVERIFY(flow->order());
}

void TestBookingFlow::preselections()
{
    choosePersonAtOwnBuilding();
    QCOMPARE(flow->draft().building->id.text(), QStringLiteral("b1"));
    QCOMPARE(flow->draft().day, workplace->days.value(BuildingId(QStringLiteral("b1"))).at(0));
    QCOMPARE(slotIso(), QStringLiteral("2026-11-23T09:00:00Z/2026-11-23T17:00:00Z"));
    QCOMPARE(flow->draft().floor->id.text(), QStringLiteral("b1-f2"));
    QCOMPARE(flow->spaces().subject()->floor.text(), QStringLiteral("b1-f2"));
    QCOMPARE(flow->step(), BookingStep::Person);
    QVERIFY(flow->floors().index(0).data(FloorsModel::PreferredRole).toBool());
    // The next person prefers none: what was preselected goes with the one before.
    flow->choosePerson(workplace->people.at(2));
    QVERIFY(!flow->draft().floor);
    QTRY_COMPARE(flow->spaces().subject()->floor.text(), QStringLiteral("b1-f1"));
}

void TestBookingFlow::preferredFloorElsewhereIsIgnored()
{
    choosePersonAtOwnBuilding(1); // prefers a floor in Lagoon House
    QVERIFY(!flow->draft().floor);
    QCOMPARE(flow->spaces().subject()->floor.text(), QStringLiteral("b1-f1")); // looked at all the same
    flow->chooseBuilding(workplace->buildings.at(1));
    QTRY_VERIFY(flow->draft().floor);
    QCOMPARE(flow->draft().floor->id.text(), QStringLiteral("b2-f1"));
}

void TestBookingFlow::usualHoursOutsideTheDay()
{
    const auto only = [this](const char *start, const char *end) {
        workplace->days[BuildingId(QStringLiteral("b1"))] = {
            {makeSlot(QString::fromLatin1(start), QString::fromLatin1(end))}};
    };
    only("2026-11-23T13:10:00Z", "2026-11-23T20:00:00Z");
    choosePersonAtOwnBuilding();
    QCOMPARE(slotIso(), QStringLiteral("2026-11-23T13:10:00Z/2026-11-23T17:00:00Z"));
    only("2026-11-23T18:00:00Z", "2026-11-23T20:00:00Z");
    flow->choosePerson(workplace->people.at(1));
    QTRY_COMPARE(slotIso(), QStringLiteral("2026-11-23T18:00:00Z/2026-11-23T20:00:00Z"));
    workplace->days[BuildingId(QStringLiteral("b1"))].clear();
    flow->choosePerson(workplace->people.at(2));
    QTRY_COMPARE(slotIso(), QString());
    QVERIFY(!flow->draft().day);
}

void TestBookingFlow::buildingWithoutZone()
{
    workplace->buildings[0].zone.reset();
    flow->start(false);
    QTRY_COMPARE(flow->buildings().status(), Status::Ready);
    flow->choosePerson(workplace->people.at(0));
    QVERIFY(flow->draft().building);
    flow->next();
    QCOMPARE(flow->step(), BookingStep::Building);
    QVERIFY(!flow->canGoNext());
    QVERIFY(!flow->canGoTo(BookingStep::Day));
    QCOMPARE(workplace->count(QStringLiteral("bookableDays")), 0);
    flow->chooseBuilding(workplace->buildings.at(1));
    QVERIFY(flow->canGoNext());
}

void TestBookingFlow::buildingClears()
{
    chooseEverything();
    flow->chooseTimes(QTime(10, 0), QTime(11, 0));
    flow->chooseBuilding(workplace->buildings.at(0)); // the same: nothing
    QVERIFY(flow->draft().space);
    QCOMPARE(slotIso(), QStringLiteral("2026-11-23T10:00:00Z/2026-11-23T11:00:00Z"));
    flow->chooseBuilding(workplace->buildings.at(1));
    QVERIFY(!flow->draft().day && !flow->draft().slot && !flow->draft().floor && !flow->draft().space);
    QCOMPARE(flow->draft().person->id.text(), QStringLiteral("p1"));
    // And what belongs there is preselected: the usual hours on its wall clock (UTC+11).
    QTRY_COMPARE(slotIso(), QStringLiteral("2026-11-22T22:00:00Z/2026-11-23T06:00:00Z"));
    QTRY_COMPARE(flow->draft().floor->id.text(), QStringLiteral("b2-f1")); // the only one
    QTRY_COMPARE(flow->spaces().all().size(), 3);
}

void TestBookingFlow::floorClearsSpace()
{
    chooseEverything();
    flow->chooseFloor(*flow->draft().floor);
    QVERIFY(flow->draft().space);
    flow->chooseFloor(workplace->floors.value(BuildingId(QStringLiteral("b1"))).at(0));
    QVERIFY(!flow->draft().space);
    QVERIFY(flow->draft().slot);
    QTRY_COMPARE(flow->spaces().all().size(), 12);
    // A chosen floor stays for the next person.
    flow->choosePerson(workplace->people.at(2));
    QCOMPARE(flow->draft().floor->id.text(), QStringLiteral("b1-f1"));
}

void TestBookingFlow::kindClearsSpace()
{
    chooseEverything();
    flow->chooseKind(SpaceKind::Desk);
    QVERIFY(flow->draft().space);
    flow->chooseKind(SpaceKind::Room);
    QVERIFY(!flow->draft().space);
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    QCOMPARE(flow->spaces().all().size(), 1);
    flow->chooseKind(SpaceKind::Unknown);
    QCOMPARE(flow->draft().kind, SpaceKind::Room);
}

void TestBookingFlow::spaceAndOnsiteExcludeEachOther()
{
    chooseEverything();
    QVERIFY(!flow->order()->request().isOnsite());
    flow->chooseOnsite();
    QVERIFY(!flow->draft().space);
    QVERIFY(flow->order()->request().isOnsite());
    QCOMPARE(flow->order()->request().building.text(), QStringLiteral("b1"));
    flow->chooseSpace(freeDesk());
    QVERIFY(!flow->draft().onsite);
    QVERIFY(flow->order()->request().building.isEmpty());
}

void TestBookingFlow::dayKeepsTimes()
{
    choosePersonAtOwnBuilding();
    QCOMPARE(flow->chooseTimes(QTime(13, 0), QTime(14, 30)), SlotFault::None);
    const auto &days = flow->days().all();
    flow->chooseDay(days.at(2));
    QCOMPARE(slotIso(), QStringLiteral("2026-11-25T13:00:00Z/2026-11-25T14:30:00Z"));
    // A day too short for them: the usual hours, cut.
    flow->chooseDay({makeSlot(QStringLiteral("2026-11-26T08:00:00Z"), QStringLiteral("2026-11-26T12:00:00Z"))});
    QCOMPARE(slotIso(), QStringLiteral("2026-11-26T09:00:00Z/2026-11-26T12:00:00Z"));
    QVERIFY(flow->draft().floor);
}

void TestBookingFlow::slotKeepsSpaceWhileFree()
{
    chooseEverything();
    const SpaceId desk = flow->draft().space->id;
    flow->chooseTimes(QTime(10, 0), QTime(12, 0));
    QCOMPARE(flow->draft().space->id, desk);
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    QCOMPARE(flow->draft().space->id, desk);

    Booking taken;
    taken.status = BookingStatus::Booked;
    taken.space = *flow->draft().space;
    taken.slot = makeSlot(QStringLiteral("2026-11-23T15:00:00Z"), QStringLiteral("2026-11-23T16:00:00Z"));
    workplace->bookings.append(taken);
    flow->goTo(BookingStep::Space);
    flow->chooseTimes(QTime(10, 0), QTime(16, 0));
    QTRY_VERIFY(!flow->draft().space);
    QVERIFY(!flow->canGoTo(BookingStep::Confirm));
    // A failed look is no reason to take the space away.
    flow->chooseSpace(freeDesk());
    workplace->fail(QStringLiteral("bookableSpaces"), makeError(ErrorKind::Offline));
    flow->chooseTimes(QTime(10, 0), QTime(12, 0));
    QTRY_COMPARE(flow->spaces().status(), Status::Failed);
    QVERIFY(flow->draft().space);
}

void TestBookingFlow::personKeepsWhatHolds()
{
    chooseEverything();
    flow->chooseDay(flow->days().all().at(1));
    flow->chooseTimes(QTime(10, 0), QTime(12, 0));
    flow->chooseFloor(*flow->draft().floor);
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    BookingDraft before = flow->draft();
    QVERIFY(before.space);
    flow->choosePerson(workplace->people.at(2));
    QTRY_COMPARE(flow->days().status(), Status::Ready);
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    before.person = workplace->people.at(2);
    QCOMPARE(flow->draft(), before);
    QCOMPARE(flow->spaces().subject()->person.text(), QStringLiteral("p3"));
}

void TestBookingFlow::personWhoCannotThatDay()
{
    chooseEverything();
    flow->chooseDay(flow->days().all().at(1));
    flow->goTo(BookingStep::Space);
    workplace->daysOf.insert(PersonId(QStringLiteral("p2")), {flow->days().all().at(3)});
    flow->choosePerson(workplace->people.at(1));
    QTRY_VERIFY(!flow->draft().day);
    QVERIFY(!flow->draft().slot);
    QVERIFY(!flow->order());
    QCOMPARE(flow->step(), BookingStep::Day); // another day is theirs to choose

    // The day is there, the chosen times are not.
    flow->choosePerson(workplace->people.at(0));
    QTRY_COMPARE(flow->days().all().size(), 5);
    flow->chooseDay(flow->days().all().at(1));
    flow->chooseTimes(QTime(9, 0), QTime(10, 0));
    workplace->daysOf.insert(PersonId(QStringLiteral("p2")), {{makeSlot(QStringLiteral("2026-11-24T12:00:00Z"),
                                                                        QStringLiteral("2026-11-24T18:00:00Z"))}});
    flow->choosePerson(workplace->people.at(1));
    QTRY_VERIFY(!flow->draft().slot);
    QVERIFY(flow->draft().day);
}

void TestBookingFlow::wholeDayStaysWholeDay()
{
    choosePersonAtOwnBuilding();
    flow->chooseWholeDay();
    QCOMPARE(slotIso(), QStringLiteral("2026-11-23T08:00:00Z/2026-11-23T18:00:00Z"));
    flow->chooseDay({makeSlot(QStringLiteral("2026-11-24T07:00:00Z"), QStringLiteral("2026-11-24T20:00:00Z"))});
    QCOMPARE(slotIso(), QStringLiteral("2026-11-24T07:00:00Z/2026-11-24T20:00:00Z"));
}

void TestBookingFlow::timesAreChecked()
{
    QCOMPARE(flow->chooseTimes(QTime(9, 0), QTime(10, 0)), SlotFault::NoDay);
    chooseEverything();
    QCOMPARE(flow->chooseTimes(QTime(10, 0), QTime(10, 0)), SlotFault::EndNotAfterStart);
    QVERIFY(!flow->draft().slot);
    QVERIFY(!flow->order());
    QCOMPARE(flow->onsite().status, Status::Idle);
    QCOMPARE(flow->spaces().rowCount(), 0);
    QCOMPARE(flow->chooseTimes(QTime(7, 0), QTime(10, 0)), SlotFault::OutsideBookableTime);
    QCOMPARE(flow->chooseTimes(QTime(), QTime(10, 0)), SlotFault::TimeDoesNotExist);
    QCOMPARE(flow->chooseTimes(QTime(9, 0), QTime(10, 0)), SlotFault::None);
    QVERIFY(flow->draft().space); // it may still be free
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    QVERIFY(flow->order());
}

void TestBookingFlow::passesThatAreDenied()
{
    choosePersonAtOwnBuilding();
    flow->chooseOnsite();
    flow->goTo(BookingStep::Confirm);
    QCOMPARE(flow->step(), BookingStep::Confirm);
    workplace->passes = {false, 0, OnsitePasses::Reason::NoCapacity};
    QSignalSpy changed(flow.get(), &BookingFlow::onsiteChanged);
    flow->chooseTimes(QTime(9, 0), QTime(10, 0));
    QTRY_COMPARE(flow->onsite().status, Status::Ready);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!flow->onsite().passes.available);
    QCOMPARE(flow->step(), BookingStep::Space);
    QVERIFY(!flow->canGoNext());
}

void TestBookingFlow::onsiteFailsAndRetries()
{
    workplace->fail(QStringLiteral("onsitePasses"), makeError(ErrorKind::Timeout));
    flow->start(false);
    QTRY_COMPARE(flow->buildings().status(), Status::Ready);
    flow->choosePerson(workplace->people.at(0));
    QTRY_COMPARE(flow->onsite().status, Status::Failed);
    QCOMPARE(flow->onsite().error->kind, ErrorKind::Timeout);
    flow->retryOnsite();
    QCOMPARE(flow->onsite().status, Status::Loading);
    QTRY_COMPARE(flow->onsite().status, Status::Ready);
    flow->retryOnsite();
    QCOMPARE(workplace->count(QStringLiteral("onsitePasses")), 2);
}

void TestBookingFlow::buildingWithoutFloors()
{
    workplace->floors.remove(BuildingId(QStringLiteral("b1")));
    flow->start(false);
    QTRY_COMPARE(flow->floors().status(), Status::Ready);
    QTRY_COMPARE(flow->buildings().status(), Status::Ready);
    flow->choosePerson(workplace->people.at(0));
    QTRY_COMPARE(flow->onsite().status, Status::Ready);
    flow->goTo(BookingStep::Floor);
    QVERIFY(flow->canGoNext()); // an onsite pass is still to be had
    flow->next();
    flow->chooseOnsite();
    QVERIFY(flow->canGoNext());
}

void TestBookingFlow::startOverForgets()
{
    chooseEverything();
    flow->goTo(BookingStep::Confirm);
    flow->people().setQuery(QStringLiteral("ana"));
    flow->startOver();
    QCOMPARE(flow->draft(), BookingDraft{});
    QCOMPARE(flow->step(), BookingStep::Person);
    QCOMPARE(flow->people().query(), QString());
    QCOMPARE(flow->personBookings().rowCount(), 0);
    QCOMPARE(flow->days().rowCount(), 0);
    QCOMPARE(flow->spaces().rowCount(), 0);
    QCOMPARE(flow->onsite().status, Status::Idle);
    QCOMPARE(flow->preferences().ownBuilding.text(), QStringLiteral("b1"));
    flow->choosePerson(workplace->people.at(0));
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
}

void TestBookingFlow::preferencesComeLate()
{
    flow->setPreferences({});
    flow->start(false);
    QTRY_COMPARE(flow->buildings().status(), Status::Ready);
    flow->choosePerson(workplace->people.at(0));
    QVERIFY(!flow->draft().building);
    QCOMPARE(workplace->count(QStringLiteral("listFloors")), 0);
    flow->setPreferences({BuildingId(QStringLiteral("b2")), QTime(10, 0), QTime(12, 0)});
    QVERIFY(flow->draft().building);
    QTRY_COMPARE(slotIso(), QStringLiteral("2026-11-22T23:00:00Z/2026-11-23T01:00:00Z"));
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    // Later ones do not pull the building from under a booking.
    flow->setPreferences({BuildingId(QStringLiteral("b1")), QTime(10, 0), QTime(12, 0)});
    QCOMPARE(flow->draft().building->id.text(), QStringLiteral("b2"));
}

void TestBookingFlow::failedDaysLeaveTheDraft()
{
    chooseEverything();
    const BookingDraft before = flow->draft();
    workplace->fail(QStringLiteral("bookableDays"), makeError(ErrorKind::Offline));
    flow->choosePerson(workplace->people.at(0));
    QTRY_COMPARE(flow->days().status(), Status::Failed);
    QCOMPARE(flow->draft(), before);
    flow->days().retry();
    QTRY_COMPARE(flow->days().status(), Status::Ready);
    QCOMPARE(flow->draft(), before);
}

QTEST_GUILESS_MAIN(TestBookingFlow)
#include "tst_bookingflow.moc"
