// SPDX-License-Identifier: MIT
#include "bookingwords.h"

#include "activity.h"
#include "bookingflow.h"
#include "clock.h"
#include "plaintext.h"
#include "sentences.h"
#include "timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Foyer {

namespace {

struct BookingTexts {
    Q_DECLARE_TR_FUNCTIONS(BookingWords)
};

BuildingZone zoneFor(const Booking &booking, BookingFlow &flow)
{
    const Building *building = flow.buildings().find(booking.building);
    return building && building->zone ? *building->zone : flow.clock().deskZone();
}

} // namespace

RowText rowOf(const Booking &booking, BookingFlow &flow)
{
    const Building *building = flow.buildings().find(booking.building);
    const BuildingZone zone = zoneFor(booking, flow);
    RowText row;
    const QString what = booking.space ? booking.space->name : Sentences::kindName(SpaceKind::Onsite);
    const QString floor = booking.space && booking.space->floor ? booking.space->floor->name : QString();
    row.title = joined({what, floor, building ? building->name : QString()});
    row.detail =
        booking.slot
            ? joined({dayText(booking.slot->start(), zone), slotText(*booking.slot, zone, flow.clock().deskZone())})
            : BookingTexts::tr("Times not known");
    if (booking.status != BookingStatus::Booked)
        row.badge = Sentences::statusName(booking.status);
    return row;
}

RowText rowOf(const Person &person)
{
    RowText row;
    row.title = oneLine(person.displayName());
    QString detail = joined({person.jobTitle, person.email}, QStringLiteral(" · "));
    if (oneLine(person.email) == row.title)
        detail = oneLine(person.jobTitle);
    row.detail = detail;
    row.initials = initialsOf(row.title);
    if (row.initials.isEmpty())
        row.initials = QStringLiteral("·");
    if (person.invitationPending)
        row.badge = BookingTexts::tr("not signed up yet");
    return row;
}

RowText rowOf(const Intent &intent, const Activity &activity, const Clock &clock)
{
    RowText row;
    row.title = activity.model().textOf(intent);
    row.detail =
        joined({intent.changedAt ? momentText(*intent.changedAt, clock) : QString(), stateOf(intent, activity)},
               QStringLiteral(" · "));
    row.initials = initialsOf(intent.personName);
    if (row.initials.isEmpty())
        row.initials = QStringLiteral("·");
    if (isForPerson(intent, activity))
        row.badge = BookingTexts::tr("to decide");
    else if (isOpen(intent.state))
        row.badge = BookingTexts::tr("open");
    return row;
}

QString stateOf(const Intent &intent, const Activity &activity)
{
    const IntentRunner *runner = activity.runner(intent.number);
    if (runner && waitsForPerson(intent.state) && !isForPerson(intent, activity))
        return BookingTexts::tr("Looking once more, then sending it again…");
    return Sentences::forIntent(intent, runner ? runner->lookError() : std::nullopt);
}

bool isForPerson(const Intent &intent, const Activity &activity)
{
    const IntentRunner *runner = activity.runner(intent.number);
    return waitsForPerson(intent.state) && (!runner || runner->stage() == IntentRunner::Stage::Waiting);
}

QString momentText(UtcInstant instant, const Clock &clock)
{
    const BuildingZone desk = clock.deskZone();
    const QString time = timeText(instant, desk);
    if (desk.dateAt(instant) == desk.dateAt(clock.now()))
        return time;
    return BookingTexts::tr("%1, %2", "day, time").arg(dayText(instant, desk), time);
}

bool hasBookingOn(BookingFlow &flow, QDate date)
{
    const BuildingZone zone = zoneOfDraft(flow);
    const auto &all = flow.personBookings().all();
    return std::any_of(all.begin(), all.end(), [&](const Booking &booking) {
        return booking.isActive() && booking.slot && zone.dateAt(booking.slot->start()) == date;
    });
}

BuildingZone zoneOfDraft(const BookingFlow &flow)
{
    const auto &building = flow.draft().building;
    return building && building->zone ? *building->zone : flow.clock().deskZone();
}

} // namespace Foyer
