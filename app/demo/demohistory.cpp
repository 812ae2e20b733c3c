// SPDX-License-Identifier: MIT
#include "demohistory.h"

#include "demofate.h"
#include "demohomes.h"
#include "demoindex.h"
#include "demorules.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace Foyer {

namespace {

using std::chrono::minutes;

constexpr quint64 historyStream = 31;
constexpr int daysBack = 3;
constexpr int daysAhead = 14;

constexpr std::array<const char *, 14> meetingTitles = {
    "Weekly planning",
    "Interview",
    "Design review",
    "Budget & forecast",
    "1:1",
    "Supplier call",
    "Onboarding",
    "Sprint demo",
    "Site safety walk",
    "Réunion d'équipe",
    "Quarterly business review",
    "Town hall rehearsal",
    "Retrospective",
    "Hiring panel",
};

/** Walks once over the numbers below @p count, without an order that meets the eye. */
class Walk {
public:
    Walk(int count, DemoRandom &random)
        : m_left(count)
        , m_count(count)
        , m_at(static_cast<int>(random.below(at(count))))
        , m_stride(count > 0 && std::gcd(7919, count) == 1 ? 7919 % count : 1)
    {}

    [[nodiscard]] int left() const { return m_left; }
    int next()
    {
        --m_left;
        return m_at = static_cast<int>((static_cast<qint64>(m_at) + m_stride) % m_count);
    }

private:
    int m_left;
    int m_count;
    int m_at;
    int m_stride;
};

/** Fills one day of one building. Nobody gets two desks, no desk two people at a time. */
class DayFiller {
public:
    DayFiller(const DemoWorld &world, DemoBookings &bookings, const DemoHome &home, const DemoDay &day)
        : m_world(world)
        , m_bookings(bookings)
        , m_home(home)
        , m_day(day)
        , m_place(day.place(world))
        , m_random(world.seed,
                   static_cast<quint64>(day.date.toJulianDay()) * historyStream + static_cast<quint64>(day.building))
        , m_owners(std::min(static_cast<int>(home.of(DemoKind::PrivateOffice).size() + 1) / 2,
                            static_cast<int>(home.people.size())))
        , m_people(static_cast<int>(home.people.size()) - m_owners, m_random)
        , m_desks(static_cast<int>(home.of(DemoKind::Desk).size()), m_random)
        , m_coming((static_cast<int>(home.people.size()) - m_owners) * attendance() / 100)
    {}

    void fill()
    {
        fillOffices();
        fillPasses();
        fillPods();
        fillDesks();
        fillOverflow();
        alongWith(DemoKind::Parking, 60);
        alongWith(DemoKind::Locker, 40);
        fillRooms();
        std::vector<int> hosts;
        for (const DemoBooking &one : m_here)
            hosts.push_back(one.person);
        addDemoVisits(m_world, m_bookings, m_day, hosts, m_random);
    }

private:
    /** How many percent of the building's people have booked. */
    int attendance()
    {
        if (m_day.isQuiet(m_world))
            return 4 + static_cast<int>(m_random.below(4));
        const int full = 41 + static_cast<int>(m_random.below(6));
        return m_day.ahead <= 0 ? full : full * std::max(20, 95 - 9 * m_day.ahead) / 100;
    }

    /** The next of those who come today; -1 when there are no more. */
    int nextPerson()
    {
        if (m_coming <= 0 || m_people.left() <= 0)
            return -1;
        --m_coming;
        return m_home.people[at(m_owners + m_people.next())];
    }

    /** Every other office belongs to somebody for good. */
    void fillOffices()
    {
        const std::vector<int> &offices = m_home.of(DemoKind::PrivateOffice);
        for (int owner = 0; owner < m_owners && !m_day.isQuiet(m_world); ++owner) {
            DemoBooking office = draft(offices[at(owner) * 2], m_home.people[at(owner)], m_day.opening);
            office.permanent = true;
            liveDemoBooking(office, m_place, m_day.now, m_random);
            record(std::move(office));
        }
    }

    void fillPasses()
    {
        const bool full = m_place.passesOn.contains(m_day.date);
        const int share = m_coming / 12;
        const int count = full ? *m_place.passesAt(m_day.date) : std::min(share, m_place.passes.value_or(24) / 3);
        for (int i = 0; i < count; ++i) {
            const int person =
                full && m_people.left() > 0 ? m_home.people[at(m_owners + m_people.next())] : nextPerson();
            if (person < 0)
                return;
            DemoBooking pass = draft(-1, person, m_day.opening);
            if (!full)
                liveDemoBooking(pass, m_place, m_day.now, m_random);
            record(std::move(pass));
        }
    }

    void fillPods()
    {
        for (const int pod : m_home.of(DemoKind::Pod)) {
            if (m_random.chance(40))
                seat(pod, m_random.chance(50) ? morning() : afternoon());
        }
    }

    /** Some desks stay free, and some are somebody's in the morning and somebody else's after lunch. */
    void fillDesks()
    {
        const int keptFree = m_desks.left() / 7;
        std::vector<int> freeAfterLunch;
        while (m_coming > 0 && m_desks.left() > keptFree) {
            if (!freeAfterLunch.empty() && m_random.chance(20)) {
                seat(freeAfterLunch.back(), afternoon());
                freeAfterLunch.pop_back();
                continue;
            }
            const int desk = m_home.of(DemoKind::Desk)[at(m_desks.next())];
            const auto kind = m_random.below(100);
            if (kind < 12) {
                const TimeSlot slot = morning();
                if (slot.end() < m_day.opening.end())
                    freeAfterLunch.push_back(desk);
                seat(desk, slot);
            } else {
                seat(desk, kind < 20 ? afternoon() : wholeDay());
            }
        }
    }

    /** Where passes are unlimited, nobody is sent away today. */
    void fillOverflow()
    {
        while (!m_place.passes && m_day.ahead == 0 && m_coming > 0 && m_people.left() > 0)
            seat(-1, wholeDay());
    }

    void seat(int space, const TimeSlot &slot)
    {
        const int person = nextPerson();
        if (person < 0)
            return;
        DemoBooking booking = draft(space, person, slot);
        liveDemoBooking(booking, m_place, m_day.now, m_random);
        if (booking.status != DemoStatus::Cancelled)
            m_here.push_back(booking);
        record(std::move(booking));
    }

    /** What people have besides their place; it goes with it. */
    void alongWith(DemoKind kind, int percent)
    {
        const std::vector<int> &spaces = m_home.of(kind);
        std::size_t owner = 0;
        for (const int space : spaces) {
            if (owner >= m_here.size() / 2 || !m_random.chance(percent))
                continue;
            DemoBooking more = m_here[owner * 2];
            ++owner;
            more.space = space;
            more.kind = kind;
            if (more.status == DemoStatus::CheckedIn && m_random.chance(15)) {
                more.status = DemoStatus::Booked; // they forgot this one
                more.checkedIn.reset();
            }
            record(std::move(more));
        }
    }

    /** Each meeting has another organizer, so that nobody sits in two. */
    void fillRooms()
    {
        std::size_t organizer = 1;
        for (const int room : m_home.of(DemoKind::Room)) {
            for (int hour = 9; hour < 17; hour += 2) {
                const auto start = 60 * hour + 30 * static_cast<int>(m_random.below(2));
                const auto length = 30 * (1 + static_cast<int>(m_random.below(3)));
                const auto slot = m_day.between(m_world, start, start + length);
                if (!m_random.chance(40) || organizer >= m_here.size() || !slot)
                    continue;
                DemoBooking meeting = draft(room, m_here[organizer].person, *slot);
                organizer += 2;
                meeting.title = meetingTitles[m_random.below(meetingTitles.size())];
                meeting.onlineMeeting = m_random.chance(50);
                meeting.recurring = m_random.chance(30);
                meeting.hasGuests = m_random.chance(15);
                meeting.source = "calendar";
                if (m_random.chance(6))
                    cancelDemoBooking(meeting, "removedFromCalendarByProvider", m_day.now, m_random);
                record(std::move(meeting));
                hour = std::max(hour, (start + length) / 60 - 1);
            }
        }
    }

    TimeSlot wholeDay()
    {
        const int start = startOfDay();
        return part(start, start + 8 * 60 + 30 * static_cast<int>(m_random.below(3)));
    }
    TimeSlot morning() { return part(startOfDay(), 13 * 60); }
    TimeSlot afternoon() { return part(13 * 60, 17 * 60 + 30 * static_cast<int>(m_random.below(3))); }
    /** Where a day is short, that part may be all of it. */
    [[nodiscard]] TimeSlot part(int from, int to) const
    {
        return m_day.between(m_world, from, to).value_or(m_day.opening);
    }
    /** Around nine for most; zero is whenever the building opens. */
    int startOfDay()
    {
        static constexpr std::array<int, 20> starts = {0,   510, 510, 510, 540, 540, 540, 540, 540, 540,
                                                       540, 540, 540, 540, 570, 570, 570, 570, 570, 600};
        return starts[m_random.below(starts.size())];
    }

    DemoBooking draft(int space, int person, const TimeSlot &slot)
    {
        DemoBooking booking;
        booking.person = person;
        booking.space = space;
        booking.building = m_day.building;
        booking.kind = space < 0 ? DemoKind::Onsite : m_world.spaces[at(space)].kind;
        booking.start = slot.start();
        booking.end = slot.end();
        static constexpr std::array<const char *, 6> sources = {"web", "ios", "android", "slack", "msTeams", "web"};
        booking.source = sources[m_random.below(sources.size())];
        booking.createdAt =
            std::min(slot.start(), m_day.now).plus(-minutes(30 + static_cast<int>(m_random.below(6000))));
        booking.updatedAt = booking.createdAt;
        return booking;
    }

    void record(DemoBooking booking)
    {
        if (m_day.ahead < 0 && m_random.chance(2))
            booking.person = -1; // the person was deleted since
        m_bookings.record(std::move(booking));
    }

    const DemoWorld &m_world;
    DemoBookings &m_bookings;
    const DemoHome &m_home;
    const DemoDay m_day;
    const DemoBuilding &m_place;
    DemoRandom m_random;
    int m_owners; ///< that many of the building's people have an office of their own
    Walk m_people;
    Walk m_desks;
    int m_coming;                    ///< who have no place yet
    std::vector<DemoBooking> m_here; ///< the places of those who come
};

/** The second John Smith always has a desk on the next open day of the first building: somebody to show. */
void addKnownBooking(const DemoWorld &world, DemoBookings &bookings, UtcInstant now)
{
    constexpr int holder = 2;
    if (world.people.size() <= holder)
        return;
    const DemoBuilding &building = world.buildings.front();
    QDate date = building.zone.dateAt(now).addDays(1);
    auto opening = demoOpeningOn(building, date);
    for (; !opening; opening = demoOpeningOn(building, date))
        date = date.addDays(1);
    for (std::size_t i = 0; i < world.spaces.size(); ++i) {
        const DemoSpace &space = world.spaces[i];
        if (world.buildingOf(space) != 0 || space.kind != DemoKind::Desk ||
            !bookings.isFree(static_cast<int>(i), *opening, now))
            continue;
        DemoBooking booking;
        booking.person = holder;
        booking.space = static_cast<int>(i);
        booking.building = 0;
        booking.start = opening->start();
        booking.end = opening->end();
        booking.createdAt = booking.updatedAt = now.plus(-std::chrono::hours(30));
        bookings.record(std::move(booking));
        return;
    }
}

} // namespace

bool DemoDay::isQuiet(const DemoWorld &world) const
{
    return date.dayOfWeek() >= Qt::Saturday && !place(world).week[Qt::Friday - 1].isClosed();
}

std::optional<TimeSlot> DemoDay::between(const DemoWorld &world, int from, int to) const
{
    const int opens = place(world).hoursOn(date).opens;
    return TimeSlot::make(opening.start().plus(minutes(std::max(0, from - opens))),
                          std::min(opening.end(), opening.start().plus(minutes(to - opens))));
}

void addDemoHistory(const DemoWorld &world, DemoBookings &bookings, UtcInstant now)
{
    const std::vector<DemoHome> homes = demoHomes(world);
    for (int building = 0; building < static_cast<int>(world.buildings.size()); ++building) {
        const DemoBuilding &place = world.buildings[at(building)];
        const QDate today = place.zone.dateAt(now);
        for (int day = -daysBack; day <= daysAhead; ++day) {
            const QDate date = today.addDays(day);
            const auto opening = demoOpeningOn(place, date);
            if (opening && date != place.closure)
                DayFiller(world, bookings, homes[at(building)], {building, date, *opening, now, day}).fill();
        }
    }
    addKnownBooking(world, bookings, now);
}

} // namespace Foyer
