// SPDX-License-Identifier: MIT
#include "activity.h"
#include "benches.h"
#include "bookingflow.h"
#include "bookview.h"
#include "fakeclock.h"
#include "fakeworkplace.h"
#include "figures.h"
#include "memoryjournal.h"
#include "offthread.h"
#include "planfixture.h"
#include "stallwatch.h"
#include "theme.h"
#include "turnuntil.h"

using namespace Foyer;
using namespace Foyer::Testing;

namespace {

const BuildingId house(QStringLiteral("b1"));

/** A workplace in memory, so that no network is measured; a plan is read from its bytes each time, as a new one is. */
class LargeFloors final : public FakeWorkplace {
public:
    LargeFloors()
    {
        furnish(*this);
        for (Floor &floor : floors[house]) {
            floor.planUrl = QUrl(QStringLiteral("https://plans.example.com/") + floor.id.text());
            QList<Space> there;
            for (const PlannedSpace &planned : realSizeSpaces())
                there.append({SpaceId(planned.id), planned.name, planned.kind, {}, {}});
            spaces.insert(floor.id, there);
        }
        const QList<Space> desks = spaces.value(floors.value(house).first().id);
        for (qsizetype i = 0; i < desks.size(); i += 3) {
            Booking booking;
            booking.id = BookingId(QStringLiteral("t%1").arg(i));
            booking.person = PersonId(QStringLiteral("p2"));
            booking.kind = desks.at(i).kind;
            booking.space = desks.at(i);
            booking.building = house;
            booking.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z"));
            booking.status = BookingStatus::Booked;
            bookings.append(booking);
        }
    }

    RequestHandle floorPlan(const Floor &, QObject *context, Callback<FloorPlan> callback) override
    {
        return offThread<FloorPlan>([] { return realFloor(); }, context,
                                    [callback = std::move(callback)](const FloorPlan &plan) { callback(plan); });
    }
};

bool showsAvailability(const FloorPlanView &view)
{
    const QList<PlanSpot> &spots = view.spots();
    const auto has = [&spots](SpotLook look) {
        return std::any_of(spots.cbegin(), spots.cend(), [look](const PlanSpot &spot) { return spot.look == look; });
    };
    return view.isPainted() && has(SpotLook::Free) && has(SpotLook::Taken);
}

} // namespace

void benchFloor()
{
    Theme::apply(DeskSettings::Appearance::Light);
    LargeFloors workplace;
    FakeClock clock;
    MemoryJournal journal;
    Activity activity({workplace, journal, clock, {}}, QStringLiteral("bench"));
    BookingFlow flow(workplace, activity, clock);
    flow.setPreferences({house, QTime(9, 0), QTime(17, 0)});
    BookView window(flow);
    window.resize(1200, 800);
    window.show();
    flow.start(false);
    turnUntil([&] { return flow.buildings().rowCount() > 0; }, 10'000);
    flow.choosePerson(workplace.people.first());
    turnUntil([&] { return flow.draft().slot.has_value() && flow.floors().rowCount() > 0; }, 10'000);

    const QByteArray svg = realFloor().svg;
    const QList<Floor> floors = workplace.floors.value(house);
    Figures once;
    Figures opened;
    double stall = 0;
    for (int round = 0; round < 10; ++round) {
        flow.goTo(BookingStep::Floor);
        const Floor &floor = floors.at(round % 2);
        StallWatch watch;
        QElapsedTimer timer;
        timer.start();
        flow.chooseFloor(floor);
        flow.goTo(BookingStep::Space);
        const auto *view = window.findChild<FloorPlanView *>(QStringLiteral("floorPlan"));
        turnUntil([&] { return flow.scene().plan().status == PlanView::Status::Ready && showsAvailability(*view); },
                  30'000);
        const double took = msecs(timer);
        const double longest = watch.longest();
        const double alone = drawOnce(svg, view->viewport()->size());
        if (round == 0)
            continue; // fonts and libraries are loaded, the page is made
        opened.add(took);
        once.add(alone);
        stall = std::max(stall, longest);
    }
    printRatio(QStringLiteral("click to a floor of 211 desks with what is free : drawing its file"), opened, once,
               QStringLiteral("≤ 2"));
    printStall(QStringLiteral("longest stall, opening that floor : one frame"), stall);
}
