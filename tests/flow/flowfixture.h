// SPDX-License-Identifier: MIT
#pragma once

#include "activity.h"
#include "bookingflow.h"
#include "fakeclock.h"
#include "fakeworkplace.h"
#include "memoryjournal.h"

#include <QTest>

namespace Foyer::Testing {

/** A flow at the furnished workplace with Ana Ruiz chosen and everything fetched ahead, before each test. */
class FlowFixture : public QObject {
    Q_OBJECT
protected:
    using Status = StatusListModel::Status;

    /** By default it is only looked when told. */
    [[nodiscard]] virtual SettlingTimes settlingTimes() const
    {
        SettlingTimes times;
        times.looks = {std::chrono::hours(1)};
        return times;
    }
    void chooseDesk();
    void choosePass();
    [[nodiscard]] int posts() const { return workplace->count(QStringLiteral("createBooking")); }

    std::unique_ptr<FakeWorkplace> workplace;
    std::unique_ptr<FakeClock> clock;
    std::unique_ptr<MemoryJournal> journal;
    std::unique_ptr<Activity> activity;
    std::unique_ptr<BookingFlow> flow;

private Q_SLOTS:
    void init();
    void cleanup();
};

inline void FlowFixture::init()
{
    workplace = std::make_unique<FakeWorkplace>();
    furnish(*workplace);
    clock = std::make_unique<FakeClock>();
    clock->setWall(UtcInstant::fromIso(u"2026-11-22T12:00:00Z").value());
    journal = std::make_unique<MemoryJournal>();
    activity = std::make_unique<Activity>(WriteServices{*workplace, *journal, *clock, settlingTimes()},
                                          QStringLiteral("account"));
    flow = std::make_unique<BookingFlow>(*workplace, *activity, *clock);
    flow->setPreferences({BuildingId(QStringLiteral("b1")), QTime(9, 0), QTime(17, 0)});
    flow->start(false);
    QTRY_COMPARE(flow->buildings().status(), Status::Ready);
    flow->choosePerson(workplace->people.at(0));
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    QTRY_COMPARE(flow->onsite().status, Status::Ready);
    QTRY_COMPARE(flow->personBookings().status(), Status::Ready);
}

inline void FlowFixture::cleanup()
{
    flow.reset();
    activity.reset();
    journal.reset();
    clock.reset();
    workplace.reset();
}

inline void FlowFixture::chooseDesk()
{
    flow->chooseFloor(workplace->floors.value(BuildingId(QStringLiteral("b1"))).at(0));
    QTRY_COMPARE(flow->spaces().status(), Status::Ready);
    flow->chooseSpace(workplace->spaces.value(FloorId(QStringLiteral("b1-f1"))).at(6)); // Desk 7
    flow->goTo(BookingStep::Confirm);
    workplace->forgetCalls();
}

inline void FlowFixture::choosePass()
{
    flow->chooseOnsite();
    flow->goTo(BookingStep::Confirm);
    workplace->forgetCalls();
}

} // namespace Foyer::Testing
