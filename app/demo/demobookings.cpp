// SPDX-License-Identifier: MIT
#include "demobookings.h"

#include "demoindex.h"
#include "demorules.h"

#include <algorithm>
#include <mutex>

namespace Foyer {

namespace {

constexpr quint64 bookingStream = 23;
constexpr std::size_t usualHistory = 10'000; ///< what a workplace of a few thousand begins with

DemoViolation violationFor(DemoRefusal refusal)
{
    switch (refusal) {
    case DemoRefusal::Past:
        return {"startDateTime", "The booking must not start in the past."};
    case DemoRefusal::BeyondWindow:
        return {"startDateTime", "The day is beyond the building's booking window."};
    case DemoRefusal::Closure:
        return {"startDateTime", "The building is closed on this day."};
    case DemoRefusal::ClosedDay:
        return {"startDateTime", "The building is not open on this day."};
    case DemoRefusal::OutsideHours:
        return {"startDateTime", "The booking must be within the building's hours."};
    case DemoRefusal::None:
        break;
    }
    return {};
}

} // namespace

const char *demoStatusName(DemoStatus status)
{
    switch (status) {
    case DemoStatus::Booked:
        return "booked";
    case DemoStatus::CheckedIn:
        return "checkedIn";
    case DemoStatus::CheckedOut:
        return "checkedOut";
    case DemoStatus::Completed:
        return "completed";
    case DemoStatus::Cancelled:
        return "cancelled";
    case DemoStatus::NoCheckIn:
        return "noCheckIn";
    }
    return "unknown";
}

DemoStatus DemoBooking::statusAt(UtcInstant now) const
{
    if (releasedAt(now))
        return DemoStatus::NoCheckIn;
    return isOpen() && end <= now ? DemoStatus::Completed : status;
}

std::optional<UtcInstant> DemoBooking::releasedAt(UtcInstant now) const
{
    const bool released = status == DemoStatus::Booked && releasesAt && *releasesAt <= now;
    return released ? releasesAt : std::nullopt;
}

DemoBookings::DemoBookings(const DemoWorld &world)
    : m_world(world)
    , m_random(world.seed, bookingStream)
    , m_byPerson(at(world.people.size()))
    , m_bySpace(world.spaces.size())
    , m_onsiteByBuilding(world.buildings.size())
{
    m_bookings.reserve(usualHistory);
    m_byId.reserve(usualHistory);
}

DemoBookings::Outcome DemoBookings::create(const DemoDraft &draft, UtcInstant now)
{
    const std::unique_lock lock(m_mutex);
    if (const auto no = objection(draft, now))
        return *no;
    DemoBooking booking;
    booking.person = draft.person;
    booking.space = draft.space;
    booking.building = draft.building;
    booking.kind = draft.space < 0 ? DemoKind::Onsite : m_world.spaces[at(draft.space)].kind;
    booking.start = draft.slot.start();
    booking.end = draft.slot.end();
    booking.createdAt = now;
    booking.updatedAt = now;
    booking.source = "publicApi";
    if (booking.kind == DemoKind::Room) {
        booking.title = draft.title;
        booking.onlineMeeting = draft.onlineMeeting;
        booking.hasGuests = draft.hasGuests;
    }
    return insert(std::move(booking));
}

std::optional<DemoViolation> DemoBookings::objection(const DemoDraft &draft, UtcInstant now) const
{
    const DemoBuilding &building = m_world.buildings[at(draft.building)];
    if (const DemoRefusal refusal = demoRefusal(building, draft.slot, now); refusal != DemoRefusal::None)
        return violationFor(refusal);

    const DemoKind kind = draft.space < 0 ? DemoKind::Onsite : m_world.spaces[at(draft.space)].kind;
    for (const std::size_t index : m_byPerson[at(draft.person)]) {
        const DemoBooking &other = m_bookings[index];
        if (other.kind == kind && !other.isVisit() && other.holdsAt(now) && other.overlaps(draft.slot))
            return DemoViolation{"userId", "The user already has a booking of this kind at this time."};
    }
    if (draft.space >= 0 && !isFreeLocked(draft.space, draft.slot, now))
        return DemoViolation{"spaceId", "The space is already booked at this time."};
    if (draft.space < 0 && passesLeftLocked(draft.building, draft.slot, now).value_or(1) <= 0)
        return DemoViolation{"buildingId", "The building has no capacity left at this time."};
    return std::nullopt;
}

std::optional<DemoBookings::Outcome> DemoBookings::cancel(const std::string &id, int by, UtcInstant now)
{
    const std::unique_lock lock(m_mutex);
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return std::nullopt;
    DemoBooking &booking = m_bookings[found->second];
    switch (booking.statusAt(now)) {
    case DemoStatus::Booked:
    case DemoStatus::CheckedIn:
        break;
    case DemoStatus::Cancelled:
        return DemoViolation{"status", "The booking is already cancelled."};
    case DemoStatus::CheckedOut:
    case DemoStatus::Completed:
    case DemoStatus::NoCheckIn:
        return DemoViolation{"status", "The booking is already over."};
    }
    if (by >= 0 && by != booking.person)
        return DemoViolation{"userId", "The user is not allowed to cancel this booking."};
    booking.status = DemoStatus::Cancelled;
    booking.cancelled = now;
    booking.updatedAt = now;
    booking.cancelledBy = by;
    booking.cancellationReason = "byUser";
    return booking;
}

std::optional<DemoBookings::Outcome> DemoBookings::checkIn(const std::string &id, const DemoMark &mark)
{
    const std::unique_lock lock(m_mutex);
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return std::nullopt;
    DemoBooking &booking = m_bookings[found->second];
    if (const auto no = objection(booking, mark, DemoStatus::Booked))
        return *no;
    booking.status = DemoStatus::CheckedIn;
    booking.checkedIn = mark;
    booking.updatedAt = mark.at;
    return booking;
}

std::optional<DemoBookings::Outcome> DemoBookings::checkOut(const std::string &id, const DemoMark &mark)
{
    const std::unique_lock lock(m_mutex);
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return std::nullopt;
    DemoBooking &booking = m_bookings[found->second];
    if (const auto no = objection(booking, mark, DemoStatus::CheckedIn))
        return *no;
    booking.status = DemoStatus::CheckedOut;
    booking.checkedOut = mark;
    booking.updatedAt = mark.at;
    return booking;
}

std::optional<DemoViolation> DemoBookings::objection(const DemoBooking &booking, const DemoMark &mark,
                                                     DemoStatus needed) const
{
    if (mark.by < 0 || mark.by != booking.person)
        return DemoViolation{"userId", "The booking is not this user's."};
    if (booking.kind == DemoKind::Room)
        return DemoViolation{"type", "A room is not checked in to or out of."};
    if (booking.isVisit())
        return DemoViolation{"type", "A visit is not checked in to or out of."};
    if (const DemoStatus status = booking.statusAt(mark.at); status != needed)
        return DemoViolation{"status", std::string("The booking is ") + demoStatusName(status) + ", not " +
                                           demoStatusName(needed) + '.'};
    const DemoBuilding &building = m_world.buildings[at(booking.building)];
    const BuildingDay today = BuildingDay::at(mark.at, building.zone);
    if (booking.start >= today.end() || booking.end <= today.start())
        return DemoViolation{"startDate", "The booking is not for today."};
    if (building.asksForSelfCertification && !booking.selfCertified)
        return DemoViolation{"selfCertifiedDate", "The user has not self-certified for the day of the booking."};
    return std::nullopt;
}

void DemoBookings::record(DemoBooking booking)
{
    const std::unique_lock lock(m_mutex);
    insert(std::move(booking));
}

const DemoBooking &DemoBookings::insert(DemoBooking booking)
{
    const std::size_t index = m_bookings.size();
    const qint64 created = booking.createdAt.toMSecsSinceEpoch();
    booking.id = m_random.ulid(created);
    for (DemoVisitor &visitor : booking.visitors)
        visitor.id = m_random.ulid(created);
    const auto after = m_world.buildings[at(booking.building)].releaseAfter;
    if (booking.kind == DemoKind::Desk && after && booking.start.plus(*after) < booking.end)
        booking.releasesAt = booking.start.plus(*after);
    m_byId.emplace(booking.id, index);
    if (booking.person >= 0)
        m_byPerson[at(booking.person)].push_back(index);
    if (booking.space >= 0)
        m_bySpace[at(booking.space)].push_back(index);
    else if (!booking.isVisit())
        m_onsiteByBuilding[at(booking.building)].push_back(index);
    m_bookings.push_back(std::move(booking));
    return m_bookings.back();
}

std::optional<DemoBooking> DemoBookings::find(const std::string &id) const
{
    const std::shared_lock lock(m_mutex);
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::nullopt : std::optional(m_bookings[found->second]);
}

std::vector<DemoBooking> DemoBookings::select(const std::function<bool(const DemoBooking &)> &matches) const
{
    const std::shared_lock lock(m_mutex);
    std::vector<DemoBooking> found;
    std::copy_if(m_bookings.begin(), m_bookings.end(), std::back_inserter(found), matches);
    return found;
}

std::vector<DemoBooking> DemoBookings::selectOf(int person,
                                                const std::function<bool(const DemoBooking &)> &matches) const
{
    const std::shared_lock lock(m_mutex);
    std::vector<DemoBooking> found;
    for (const std::size_t index : m_byPerson[at(person)]) {
        if (matches(m_bookings[index]))
            found.push_back(m_bookings[index]);
    }
    return found;
}

bool DemoBookings::isFree(int space, const TimeSlot &slot, UtcInstant now) const
{
    const std::shared_lock lock(m_mutex);
    return isFreeLocked(space, slot, now);
}

std::optional<int> DemoBookings::passesLeft(int building, const TimeSlot &slot, UtcInstant now) const
{
    const std::shared_lock lock(m_mutex);
    return passesLeftLocked(building, slot, now);
}

bool DemoBookings::isFreeLocked(int space, const TimeSlot &slot, UtcInstant now) const
{
    const Indices &own = m_bySpace[at(space)];
    return std::none_of(own.begin(), own.end(), [&](std::size_t index) {
        return m_bookings[index].holdsAt(now) && m_bookings[index].overlaps(slot);
    });
}

std::optional<int> DemoBookings::passesLeftLocked(int building, const TimeSlot &slot, UtcInstant now) const
{
    const DemoBuilding &place = m_world.buildings[at(building)];
    const auto all = place.passesAt(place.zone.dateAt(slot.start()));
    if (!all)
        return std::nullopt;
    const Indices &given = m_onsiteByBuilding[at(building)];
    const auto taken = std::count_if(given.begin(), given.end(), [&](std::size_t index) {
        return m_bookings[index].holdsAt(now) && m_bookings[index].overlaps(slot);
    });
    return std::max(0, *all - static_cast<int>(taken));
}

} // namespace Foyer
