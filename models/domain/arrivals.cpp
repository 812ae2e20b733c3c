// SPDX-License-Identifier: MIT
#include "arrivals.h"

#include <QHash>

#include <algorithm>

namespace Foyer {

namespace {

using namespace std::chrono_literals;

/** Where today has shown no release: the shortest that the system can be set to is 15 minutes. */
constexpr auto shortestRelease = 15min;
/** How long before it the desk is told. */
constexpr auto warnedBefore = 5min;

/** What runs into what, where both would need the person: a locker or a parking place doesn't. */
bool needsPerson(const Booking &booking)
{
    return booking.isActive() && booking.slot && !booking.person.isEmpty() && booking.kind != SpaceKind::Locker &&
           booking.kind != SpaceKind::Parking && booking.kind != SpaceKind::Room;
}

bool touches(const TimeSlot &slot, UtcInstant start, UtcInstant end)
{
    return slot.start() < end && start < slot.end();
}

} // namespace

Standing standingOf(const Booking &booking)
{
    switch (booking.status) {
    case BookingStatus::Booked:
        return Standing::Expected;
    case BookingStatus::CheckedIn:
        return Standing::Here;
    case BookingStatus::CheckedOut:
        return Standing::Left;
    case BookingStatus::Completed:
        return booking.checkedInAt ? Standing::Left : Standing::NoShow;
    case BookingStatus::Cancelled:
        return booking.autoReleasedAt ? Standing::NoShow : Standing::Cancelled;
    case BookingStatus::NoCheckIn:
        return Standing::NoShow;
    case BookingStatus::Unknown:
        break;
    }
    return Standing::Unknown;
}

Standing standingOf(const Visit &visit, const Visitor &visitor)
{
    if (visitor.checkedOutAt)
        return Standing::Left;
    if (visitor.checkedInAt)
        return Standing::Here;
    if (visitor.declined)
        return Standing::Cancelled;
    switch (visit.status) {
    case BookingStatus::CheckedIn:
        // Somebody of the visit came. One of whom nothing at all is told may be it; others are not said to have.
        return visitor.name.isEmpty() && visitor.email.isEmpty() ? Standing::Here : Standing::Expected;
    case BookingStatus::Booked:
        return Standing::Expected;
    case BookingStatus::CheckedOut:
    case BookingStatus::Completed:
    case BookingStatus::NoCheckIn:
        return Standing::NoShow;
    case BookingStatus::Cancelled:
        return Standing::Cancelled;
    case BookingStatus::Unknown:
        break;
    }
    return Standing::Unknown;
}

ReceptionDay::ReceptionDay(BuildingId building, const BuildingDay &day)
    : m_building(std::move(building))
    , m_start(day.start())
    , m_end(day.end())
{}

bool ReceptionDay::lists(const Booking &booking) const
{
    if (!m_building.isEmpty() && !booking.building.isEmpty() && booking.building != m_building)
        return false;
    return !booking.slot || touches(*booking.slot, m_start, m_end);
}

bool ReceptionDay::canActOn(const Booking &booking) const
{
    return !booking.ofVisit && booking.slot && lists(booking);
}

std::optional<Bar> checkInBar(const Booking &booking, const BuildingDay &today)
{
    if (booking.ofVisit)
        return Bar::Guest;
    switch (booking.status) {
    case BookingStatus::CheckedIn:
        return Bar::AlreadyHere;
    case BookingStatus::CheckedOut:
        return Bar::HasLeft;
    case BookingStatus::Completed:
        return Bar::Over;
    case BookingStatus::Cancelled:
        return booking.autoReleasedAt ? Bar::Released : Bar::Cancelled;
    case BookingStatus::NoCheckIn:
        return Bar::Released;
    case BookingStatus::Unknown:
        return Bar::Unknown;
    case BookingStatus::Booked:
        break;
    }
    if (booking.kind == SpaceKind::Room)
        return Bar::Room;
    if (booking.person.isEmpty())
        return Bar::Nobody;
    if (!booking.slot || !touches(*booking.slot, today.start(), today.end()))
        return Bar::NotToday;
    return std::nullopt;
}

std::optional<Bar> checkOutBar(const Booking &booking)
{
    if (booking.ofVisit)
        return Bar::Guest;
    switch (booking.status) {
    case BookingStatus::CheckedIn:
        return booking.person.isEmpty() ? std::optional(Bar::Nobody) : std::nullopt;
    case BookingStatus::Booked:
        return Bar::NotHere;
    case BookingStatus::CheckedOut:
        return Bar::HasLeft;
    case BookingStatus::Completed:
        return Bar::Over;
    case BookingStatus::Cancelled:
        return booking.autoReleasedAt ? Bar::Released : Bar::Cancelled;
    case BookingStatus::NoCheckIn:
        return Bar::Released;
    case BookingStatus::Unknown:
        break;
    }
    return Bar::Unknown;
}

std::optional<Bar> cancelBar(const Booking &booking)
{
    if (booking.ofVisit)
        return Bar::Guest;
    switch (booking.status) {
    case BookingStatus::Booked:
    case BookingStatus::CheckedIn:
        return std::nullopt;
    case BookingStatus::CheckedOut:
        return Bar::HasLeft;
    case BookingStatus::Completed:
        return Bar::Over;
    case BookingStatus::Cancelled:
        return booking.autoReleasedAt ? Bar::Released : Bar::Cancelled;
    case BookingStatus::NoCheckIn:
        return Bar::Released;
    case BookingStatus::Unknown:
        break;
    }
    return Bar::Unknown;
}

DayRules::DayRules(const QList<Booking> &day)
{
    QHash<PersonId, QList<const Booking *>> ofPerson;
    for (const Booking &booking : day) {
        m_asksForSelfCertification |= booking.selfCertifiedAt.has_value();
        if (booking.autoReleasedAt && booking.slot && *booking.autoReleasedAt > booking.slot->start()) {
            const auto after =
                std::chrono::floor<std::chrono::minutes>(booking.autoReleasedAt->since(booking.slot->start()));
            m_releasedAfter = std::min(m_releasedAfter.value_or(after), after);
        }
        if (needsPerson(booking))
            ofPerson[booking.person].append(&booking);
    }
    for (auto &bookings : ofPerson) {
        std::sort(bookings.begin(), bookings.end(),
                  [](const Booking *a, const Booking *b) { return a->slot->start() < b->slot->start(); });
        const Booking *longest = nullptr; // of those before, the one that ends last
        for (const Booking *booking : std::as_const(bookings)) {
            if (longest && longest->slot->overlaps(*booking->slot))
                m_twoAtOnce.unite({longest->id, booking->id});
            if (!longest || longest->slot->end() < booking->slot->end())
                longest = booking;
        }
    }
}

Troubles DayRules::troublesOf(const Booking &booking, UtcInstant now) const
{
    Troubles troubles;
    if (booking.status != BookingStatus::Booked || !booking.slot || booking.slot->end() <= now)
        return troubles;
    if (m_asksForSelfCertification && !booking.selfCertifiedAt && booking.kind != SpaceKind::Room)
        troubles |= Trouble::NotSelfCertified;
    if (m_twoAtOnce.contains(booking.id))
        troubles |= Trouble::TwoAtOnce;
    const auto since = now.since(booking.slot->start());
    // Only desks are given away (contract: rules of the service).
    const bool canBeReleased = booking.kind == SpaceKind::Desk;
    if (canBeReleased && since >= m_releasedAfter.value_or(shortestRelease) - warnedBefore)
        troubles |= Trouble::CloseToRelease;
    return troubles;
}

} // namespace Foyer
