// SPDX-License-Identifier: MIT
#include "album.h"
#include "officeday.h"
#include "planfixture.h"

#include <QLineEdit>

/** @file Pictures of a floor's plan where it stands: in the step Space, and beside the arrivals. */
namespace Foyer::Testing {

namespace {

const FloorId largeFloor(QStringLiteral("b1-f1"));

/** Floor 1 of Bell Yard is a real one in size, and its people are those of fill(). */
void layFloor(FakeWorkplace &workplace)
{
    fill(workplace);
    QList<Space> spaces;
    for (const PlannedSpace &planned : realSizeSpaces()) {
        Space space{SpaceId(planned.id), planned.name, planned.kind, {}, {}};
        if (!planned.neighborhood.isEmpty())
            space.neighborhood = Neighborhood{NeighborhoodId(planned.neighborhood), planned.neighborhood};
        spaces.append(space);
    }
    for (qsizetype i = 1; i < spaces.size(); i += 23)
        workplace.withheld.insert(spaces.at(i).id);
    const Space unknown = spaces.takeAt(40);
    workplace.spaces.insert(largeFloor, spaces);
    workplace.plans.insert(largeFloor, realFloor());
    for (Floor &floor : workplace.floors[BuildingId(QStringLiteral("b1"))])
        floor.planUrl = QUrl(QStringLiteral("https://plans.example.com/") + floor.id.text());
    for (Person &person : workplace.people)
        person.preferredFloor = largeFloor;
    workplace.offers.bookableKinds = {SpaceKind::Desk, SpaceKind::Room, SpaceKind::Pod};
}

void occupy(FakeWorkplace &workplace, int every, const QString &date, int hour)
{
    const QList<BookingStatus> statuses{BookingStatus::Booked, BookingStatus::CheckedIn, BookingStatus::CheckedOut,
                                        BookingStatus::Booked, BookingStatus::NoCheckIn};
    const QList<Space> spaces = workplace.spaces.value(largeFloor);
    for (int i = 0; i < int(spaces.size()); i += every) {
        const Person &person = workplace.people.at(i % workplace.people.size());
        Booking booking = deskBooking(QStringLiteral("on%1").arg(i), person.id.text(), person.email,
                                      hour < 9 ? statuses.at(i / every % statuses.size()) : BookingStatus::Booked);
        booking.space = spaces.at(i);
        booking.space->floor = Floor{largeFloor, QStringLiteral("Floor 1"), {}};
        booking.kind = spaces.at(i).kind;
        booking.slot = makeSlot(QStringLiteral("%1T%2:00:00Z").arg(date).arg(hour, 2, 10, QLatin1Char('0')),
                                QStringLiteral("%1T17:00:00Z").arg(date));
        workplace.bookings.append(booking);
    }
}

FloorPlanView *planOf(const FrontDesk &desk)
{
    return desk.object<FloorPlanView>(QStringLiteral("floorPlan"));
}

void untilPainted(const FrontDesk &desk)
{
    until([&] { return planOf(desk) && planOf(desk)->isPainted(); });
}

} // namespace

void Album::floors()
{
    FrontDesk desk;
    layFloor(desk.workplace);
    occupy(desk.workplace, 3, QStringLiteral("2026-11-23"), 9);
    desk.open();
    (void)desk.reach(BookingStep::Space, QStringLiteral("ana ruiz"));
    untilPainted(desk);
    take(desk, QStringLiteral("5-plan"));
    const QList<Space> spaces = desk.workplace.spaces.value(largeFloor);
    planOf(desk)->setFocus();
    planOf(desk)->setCurrent(spaces.at(63).id);
    take(desk, QStringLiteral("5-plan-keyboard"));
    planOf(desk)->act(spaces.at(63).id);
    until([&] { return desk.workplace.waiting() == 0; });
    planOf(desk)->setCurrent(spaces.at(64).id);
    take(desk, QStringLiteral("5-plan-why-not"));
    desk.field(QStringLiteral("Search spaces"))->setText(QStringLiteral("12"));
    take(desk, QStringLiteral("5-plan-filtered"));
    desk.field(QStringLiteral("Search spaces"))->setText(QStringLiteral("no such desk"));
    take(desk, QStringLiteral("5-plan-no-match"));
    desk.field(QStringLiteral("Search spaces"))->clear();
    planOf(desk)->act(spaces.at(65).id);
    desk.workplace.withheld.insert(spaces.at(65).id);
    desk.flow->refresh();
    until([&] { return desk.said().contains(QStringLiteral("is not free any more")); });
    take(desk, QStringLiteral("5-plan-gone"));
    planOf(desk)->zoomBy(4);
    untilPainted(desk);
    take(desk, QStringLiteral("5-plan-zoomed"));

    FrontDesk failing;
    layFloor(failing.workplace);
    ApiError no = makeError(ErrorKind::Protocol);
    no.detail = QStringLiteral("It refers to other files or addresses.");
    failing.workplace.fail(QStringLiteral("floorPlan"), no, -1);
    failing.open();
    (void)failing.reach(BookingStep::Space, QStringLiteral("ana ruiz"));
    until([&] { return failing.workplace.waiting() == 0; });
    take(failing, QStringLiteral("5-plan-refused"));

    FrontDesk reception;
    layFloor(reception.workplace);
    reception.workplace.bookings.clear();
    occupy(reception.workplace, 4, QStringLiteral("2026-11-18"), 8);
    occupy(reception.workplace, 8, QStringLiteral("2026-11-18"), 13);
    reception.open();
    reception.arrivals->start();
    reception.press(Qt::Key_2, Qt::ControlModifier);
    until([&] { return reception.flow->directory().isComplete() && reception.arrivals->isShowingAll(); });
    reception.press(Qt::Key_F7);
    untilPainted(reception);
    until([&] {
        const auto &spots = planOf(reception)->spots();
        return std::any_of(spots.begin(), spots.end(),
                           [](const PlanSpot &spot) { return spot.look == SpotLook::Here; });
    });
    planOf(reception)->act(reception.workplace.spaces.value(largeFloor).at(64).id);
    planOf(reception)->setCurrent(reception.workplace.spaces.value(largeFloor).at(64).id);
    take(reception, QStringLiteral("arrivals-plan"));
}

} // namespace Foyer::Testing
