// SPDX-License-Identifier: MIT
#pragma once

#include "fakeworkplace.h"

namespace Foyer::Testing {

/** A booking of a desk in Bell Yard on the day that FakeClock shows, 18 November 2026, a little after 11. */
inline Booking deskBooking(const QString &id, const QString &person, const QString &email, BookingStatus status,
                           int hour = 9)
{
    Booking booking;
    booking.id = BookingId(id);
    booking.person = PersonId(person);
    booking.personEmail = email;
    booking.kind = SpaceKind::Desk;
    booking.space = Space{SpaceId(QStringLiteral("b1-f1-d3")),
                          QStringLiteral("Desk %1").arg(id),
                          SpaceKind::Desk,
                          {},
                          Floor{FloorId(QStringLiteral("b1-f1")), QStringLiteral("Floor 1"), {}}};
    booking.building = BuildingId(QStringLiteral("b1"));
    const QString start = QStringLiteral("2026-11-18T%1:00:00Z").arg(hour, 2, 10, QLatin1Char('0'));
    booking.slot = makeSlot(start, QStringLiteral("2026-11-18T17:00:00Z"));
    booking.status = status;
    return booking;
}

/** Ana is expected from 12 on, Bo is here, Zoë has left; Ana has a room as well, and Grace comes to visit Bo. */
inline void furnishDay(FakeWorkplace &workplace)
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    workplace.bookings = {
        deskBooking(text("ana1"), text("p1"), text("ana.ruiz@example.com"), BookingStatus::Booked, 12),
        deskBooking(text("bo1"), text("p2"), text("bo.li@example.com"), BookingStatus::CheckedIn),
        deskBooking(text("zoe1"), text("p3"), text("zoe@example.com"), BookingStatus::CheckedOut)};
    Booking room = deskBooking(text("room1"), text("p1"), text("ana.ruiz@example.com"), BookingStatus::Booked, 14);
    room.kind = SpaceKind::Room;
    room.space->kind = SpaceKind::Room;
    room.space->name = text("Room 1");
    workplace.bookings.append(room);
    Visit visit;
    visit.id = VisitId(text("v1"));
    visit.host = PersonId(text("p2"));
    visit.building = BuildingId(text("b1"));
    visit.slot = makeSlot(text("2026-11-18T15:00:00Z"), text("2026-11-18T16:00:00Z"));
    visit.status = BookingStatus::Booked;
    Visitor grace;
    grace.id = VisitorId(text("g1"));
    grace.name = text("Grace Hopper");
    grace.email = text("grace@elsewhere.example");
    visit.visitors = {grace};
    workplace.visits = {visit};
}

/** Expected from 9 on, each with a desk. */
inline void addCrowd(FakeWorkplace &workplace, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString number = QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0'));
        workplace.people.append(makePerson(QStringLiteral("c") + number, QStringLiteral("Carol"),
                                           QStringLiteral("Number") + number,
                                           QStringLiteral("carol%1@example.com").arg(number)));
        workplace.bookings.append(deskBooking(QStringLiteral("crowd") + number, QStringLiteral("c") + number,
                                              QStringLiteral("carol%1@example.com").arg(number),
                                              BookingStatus::Booked));
    }
}

} // namespace Foyer::Testing
