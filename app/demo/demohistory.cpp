// SPDX-License-Identifier: MIT
#include "demohistory.h"
#include "demorandom.h"
#include "demorules.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace Foyer {

namespace {

constexpr quint64 historyStream = 31;
constexpr int daysBack = 3;
constexpr int daysAhead = 14;
constexpr std::chrono::minutes releaseAfter{30};

constexpr std::array<const char *, 10> meetingTitles = {
    "Weekly planning", "Interview",  "Design review", "Budget & forecast", "1:1",
    "Supplier call",   "Onboarding", "Sprint demo",   "Site safety walk",  "Réunion d'équipe",
};

/** Fills one day of one building. Nobody gets two bookings on it, and everybody has one home building. */
class DayFiller {
public:
    DayFiller(const DemoWorld &world, DemoBookings &bookings, UtcInstant now, int building, QDate date,
              const TimeSlot &opening)
        : m_world(world)
        , m_bookings(bookings)
        , m_now(now)
        , m_building(building)
        , m_date(date)
        , m_opening(opening)
        , m_random(world.seed ^ static_cast<quint64>(date.toJulianDay()),
                   historyStream + static_cast<quint64>(building))
    {
        const int buildings = static_cast<int>(world.buildings.size());
        m_homeCount =
            std::max(0, (world.people.size() - DemoPeople::wellKnownCount() - building + buildings - 1) / buildings);
        m_offset = static_cast<int>(m_random.below(static_cast<std::size_t>(m_homeCount)));
        m_stride = 7919;
        if (m_homeCount == 0 || std::gcd(m_stride, m_homeCount) != 1)
            m_stride = 1;
    }

    void fill()
    {
        fillOnsite();
        const int busy = 25 + static_cast<int>(m_random.below(35));
        int offices = 0;
        for (std::size_t i = 0; i < m_world.spaces.size(); ++i) {
            const DemoSpace &space = m_world.spaces[i];
            if (m_world.buildingOf(space) != m_building)
                continue;
            const int index = static_cast<int>(i);
            switch (space.kind) {
            case DemoKind::Desk:
                fillOnce(index, busy);
                break;
            case DemoKind::Pod:
                fillOnce(index, 20);
                break;
            case DemoKind::Locker:
                fillOnce(index, 30);
                break;
            case DemoKind::Parking:
                fillOnce(index, 45);
                break;
            case DemoKind::Room:
                fillRoom(index);
                break;
            case DemoKind::PrivateOffice:
                fillOffice(index, offices++);
                break;
            case DemoKind::Onsite:
                break;
            }
        }
        flush();
    }

private:
    /** The next person who has nothing on this day; -1 when everybody has. */
    int nextPerson()
    {
        if (m_used >= m_homeCount)
            return -1;
        return homePerson(static_cast<int>((m_offset + static_cast<qint64>(m_used++) * m_stride) % m_homeCount));
    }
    [[nodiscard]] int homePerson(int number) const
    {
        return DemoPeople::wellKnownCount() + m_building + number * static_cast<int>(m_world.buildings.size());
    }

    [[nodiscard]] TimeSlot part(int fromPercent, int toPercent) const
    {
        using std::chrono::minutes;
        const auto length = std::chrono::duration_cast<minutes>(m_opening.end().since(m_opening.start()));
        const auto quarter = [&](int percent) { return minutes(length.count() * percent / 1500 * 15); };
        return *TimeSlot::make(m_opening.start().plus(quarter(fromPercent)),
                               toPercent == 100 ? m_opening.end() : m_opening.start().plus(quarter(toPercent)));
    }

    void fillOnce(int space, int percent)
    {
        if (!m_random.chance(percent))
            return;
        static constexpr std::array<std::pair<int, int>, 5> parts = {
            {{0, 100}, {0, 100}, {10, 90}, {0, 50}, {50, 100}}};
        const auto [from, to] = parts[m_random.below(parts.size())];
        add(space, nextPerson(), part(from, to));
    }

    void fillRoom(int space)
    {
        for (int hour = 10; hour < 90; hour += 20) {
            if (!m_random.chance(35))
                continue;
            DemoBooking *meeting = add(space, nextPerson(), part(hour, hour + 15));
            if (!meeting)
                continue;
            meeting->title = meetingTitles[m_random.below(meetingTitles.size())];
            meeting->onlineMeeting = m_random.chance(50);
            meeting->recurring = m_random.chance(30);
            meeting->hasGuests = m_random.chance(15);
            meeting->source = "calendar";
            flush();
        }
    }

    /** Every other office belongs to somebody for good. */
    void fillOffice(int space, int number)
    {
        if (number % 2 == 1 || number >= m_homeCount)
            return;
        if (DemoBooking *office = add(space, homePerson(number), part(0, 100)))
            office->permanent = true;
    }

    void fillOnsite()
    {
        const DemoBuilding &building = m_world.buildings[static_cast<std::size_t>(m_building)];
        const int passes = building.passesAt(m_date).value_or(8);
        const int count = building.passesOn.contains(m_date) ? passes : std::min(passes / 3, 6);
        for (int i = 0; i < count; ++i) {
            m_mayEnd = !building.passesOn.contains(m_date);
            add(-1, nextPerson(), part(0, 100));
            m_mayEnd = true;
        }
    }

    /** The booking stays open for changes until the next one. */
    DemoBooking *add(int space, int person, const TimeSlot &slot)
    {
        flush();
        if (person < 0 || person >= m_world.people.size())
            return nullptr;
        m_pending.emplace();
        m_pending->person = person;
        m_pending->space = space;
        m_pending->building = m_building;
        m_pending->kind = space < 0 ? DemoKind::Onsite : m_world.spaces[static_cast<std::size_t>(space)].kind;
        m_pending->start = slot.start();
        m_pending->end = slot.end();
        static constexpr std::array<const char *, 6> sources = {"web", "ios", "android", "slack", "msTeams", "web"};
        m_pending->source = sources[m_random.below(sources.size())];
        const auto ahead = std::chrono::minutes(30 + static_cast<int>(m_random.below(6000)));
        m_pending->createdAt = std::min(slot.start(), m_now).plus(-ahead);
        m_pending->updatedAt = m_pending->createdAt;
        live(*m_pending);
        return &*m_pending;
    }

    void flush()
    {
        if (m_pending)
            m_bookings.record(*std::exchange(m_pending, std::nullopt));
    }

    /** What became of it until now. */
    void live(DemoBooking &booking)
    {
        const int fate = static_cast<int>(m_random.below(100));
        const bool over = booking.end <= m_now;
        const bool needsCheckIn =
            booking.kind != DemoKind::Room && booking.kind != DemoKind::Locker && booking.kind != DemoKind::Parking;
        const bool released = needsCheckIn && booking.start.plus(releaseAfter) <= m_now;
        if (!m_mayEnd)
            return;
        if (fate < 5) {
            booking.status = DemoStatus::Cancelled;
            booking.cancelled = booking.createdAt.plus(std::chrono::minutes(20));
            booking.cancelledBy = booking.person;
            booking.cancellationReason = "byUser";
        } else if (released && fate < 15) {
            booking.status = DemoStatus::NoCheckIn;
            booking.autoReleased = booking.start.plus(releaseAfter);
        } else if (released && fate < 80) {
            booking.status = over && fate < 60 ? DemoStatus::CheckedOut : DemoStatus::CheckedIn;
            booking.checkedIn = booking.start.plus(std::chrono::minutes(fate % 25));
            if (booking.status == DemoStatus::CheckedOut)
                booking.checkedOut = booking.end.plus(-std::chrono::minutes(fate % 40));
        }
        booking.updatedAt = std::max({booking.updatedAt, booking.checkedIn.value_or(booking.updatedAt),
                                      booking.checkedOut.value_or(booking.updatedAt),
                                      booking.autoReleased.value_or(booking.updatedAt)});
        if (over && m_random.chance(2))
            booking.person = -1; // the person was deleted since
    }

    const DemoWorld &m_world;
    DemoBookings &m_bookings;
    UtcInstant m_now;
    int m_building;
    QDate m_date;
    TimeSlot m_opening;
    DemoRandom m_random;
    int m_homeCount = 0;
    int m_offset = 0;
    int m_stride = 1;
    int m_used = 0;
    bool m_mayEnd = true;
    std::optional<DemoBooking> m_pending;
};

/** The second John Smith always has a desk on the next open day of the first building: somebody to show. */
void addKnownBooking(const DemoWorld &world, DemoBookings &bookings, UtcInstant now)
{
    constexpr int holder = 2;
    if (world.people.size() <= holder)
        return;
    const DemoBuilding &building = world.buildings.front();
    for (QDate date = building.zone.dateAt(now).addDays(1);; date = date.addDays(1)) {
        const auto opening = demoOpeningOn(building, date);
        if (!opening)
            continue;
        for (std::size_t i = 0; i < world.spaces.size(); ++i) {
            const DemoSpace &space = world.spaces[i];
            if (world.buildingOf(space) != 0 || space.kind != DemoKind::Desk ||
                !bookings.isFree(static_cast<int>(i), *opening))
                continue;
            DemoBooking booking;
            booking.person = holder;
            booking.space = static_cast<int>(i);
            booking.building = 0;
            booking.start = opening->start();
            booking.end = opening->end();
            booking.createdAt = booking.updatedAt = now.plus(-std::chrono::hours(30));
            bookings.record(booking);
            return;
        }
        return;
    }
}

} // namespace

void addDemoHistory(const DemoWorld &world, DemoBookings &bookings, UtcInstant now)
{
    for (int building = 0; building < static_cast<int>(world.buildings.size()); ++building) {
        const DemoBuilding &place = world.buildings[static_cast<std::size_t>(building)];
        const QDate today = place.zone.dateAt(now);
        for (int day = -daysBack; day <= daysAhead; ++day) {
            const QDate date = today.addDays(day);
            const auto opening = demoOpeningOn(place, date);
            if (opening && date != place.closure)
                DayFiller(world, bookings, now, building, date, *opening).fill();
        }
    }
    addKnownBooking(world, bookings, now);
}

} // namespace Foyer
