// SPDX-License-Identifier: MIT
#include "activity.h"
#include "arrivalsdesk.h"
#include "clock.h"
#include "peopledirectory.h"

#include <algorithm>

/** @file The part of ArrivalsDesk that makes rows of bookings, visits, people and floors. */

namespace Foyer {

namespace {

/** Of a list without names, at one turn of the event loop. */
constexpr qsizetype mostNamed = 200;
constexpr qsizetype mostNamedAtOnce = 2000;

} // namespace

/** More people are known: rows get their names, some at a time, so that a long list does not hold up the window. */
void ArrivalsDesk::nameRows()
{
    m_namedUpTo = 0;
    m_naming.start();
}

void ArrivalsDesk::nameSome()
{
    const QList<Booking> &bookings = shown().bookings();
    QList<Booking> named;
    const qsizetype until = std::min(bookings.size(), m_namedUpTo + mostNamedAtOnce);
    while (m_namedUpTo < until && named.size() < mostNamed) {
        const Booking &booking = bookings.at(m_namedUpTo++);
        const QString name = nameOf(booking.person);
        const Arrival *row = name.isEmpty() ? nullptr : m_model.find(booking.id.text());
        if (row && row->name != name)
            named.append(booking);
    }
    m_model.arrived(joined(named, shown()));
    if (m_namedUpTo < bookings.size())
        return;
    m_naming.stop();
    m_model.arrived(guestsOf(shown().visits()));
}

QString ArrivalsDesk::nameOf(const PersonId &id) const
{
    if (id.isEmpty())
        return {};
    const auto known = m_names.constFind(id);
    if (known != m_names.cend())
        return *known;
    const auto person = m_directory.find(id);
    return person ? *m_names.insert(id, person->displayName()) : QString();
}

QString ArrivalsDesk::floorNameOf(const Booking &booking) const
{
    if (!booking.space || !booking.space->floor)
        return {};
    const Floor &floor = *booking.space->floor;
    return floor.name.isEmpty() ? shown().floorName(floor.id) : floor.name;
}

Arrival ArrivalsDesk::arrivalOf(const Booking &booking) const
{
    Arrival arrival;
    arrival.booking = booking;
    arrival.name = nameOf(booking.person);
    if (arrival.name.isEmpty())
        arrival.name = booking.personEmail;
    arrival.floorName = floorNameOf(booking);
    arrival.standing = standingOf(booking);
    arrival.troubles = m_rules.troublesOf(booking, m_clock.now());
    const auto deed = m_deeds.constFind(booking.id);
    if (deed != m_deeds.cend())
        arrival.deed = *deed;
    return arrival;
}

/** Guests have rows of their own; a booking that is a visit has one only where they are not told. */
QList<Arrival> ArrivalsDesk::joined(const QList<Booking> &bookings, const DayRoster &roster) const
{
    QList<Arrival> rows;
    rows.reserve(bookings.size());
    for (const Booking &booking : bookings) {
        if (!roster.isToldAsVisit(booking))
            rows.append(arrivalOf(booking));
    }
    return rows;
}

QList<Arrival> ArrivalsDesk::guestsOf(const QList<Visit> &visits) const
{
    QList<Arrival> rows;
    for (const Visit &visit : visits) {
        const Booking *booking = shown().find(BookingId(visit.id.text())); // the same thing once more
        for (const Visitor &visitor : visit.visitors) {
            if (visitor.isHost)
                continue;
            Arrival arrival;
            arrival.booking.id = BookingId(visit.id.text());
            arrival.booking.person = visit.host;
            arrival.booking.building = visit.building;
            arrival.booking.slot = visit.slot;
            arrival.booking.status = visit.status;
            if (booking && booking->space) {
                arrival.booking.space = booking->space;
                arrival.floorName = floorNameOf(*booking);
            }
            arrival.guest = visitor;
            arrival.name = visitor.name.isEmpty() ? visitor.email : visitor.name;
            arrival.hostName = nameOf(visit.host);
            arrival.standing = standingOf(visit, visitor);
            rows.append(arrival);
        }
    }
    return rows;
}

} // namespace Foyer
