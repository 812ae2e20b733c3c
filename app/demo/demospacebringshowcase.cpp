// SPDX-License-Identifier: MIT
#include "demospacebringworld.h"

#include "demorandom.h"

#include <algorithm>

namespace Foyer {

namespace {

using World = DemoSpacebringWorld;

constexpr quint64 showcaseStream = 405;

int memberNamed(const World &world, std::string_view email)
{
    const auto found = std::find_if(world.members.begin(), world.members.end(),
                                    [&](const World::Member &member) { return member.email == email; });
    return static_cast<int>(found - world.members.begin());
}

/** The bookings of one day in one room. */
class Showcase {
public:
    Showcase(World &world, int room, QDate date, UtcInstant now)
        : m_world(world)
        , m_room(room)
        , m_date(date)
        , m_now(now)
        , m_random(world.seed, showcaseStream)
    {}

    /** The same series on every day. */
    void addStandUp()
    {
        const std::string series = m_random.uuid();
        if (World::Booking *booking = add(7, 8, "Daily stand-up", "siobhan.obrien@demo.example"))
            booking->id = series + '_' + demoSpacebringTime(booking->start).substr(0, 19) + ".000Z";
    }

    void addTheDay()
    {
        if (World::Booking *review = add(9, 10, "Quarterly review — Q&A <b>not bold</b>", "ana.ruiz@demo.example")) {
            review->seats = 12;
            review->memo = "Coffee at half past nine.\nThe last slide is \"confidential\" & stays here.";
            for (int member = 1; member <= 12; ++member)
                review->attendees.push_back({member, member != 12});
            review->payment = {"96.5", true, false, "20", m_random.uuid(), "tr_review"};
        }
        if (World::Booking *hidden = add(10, 11, "", "lior.cohen@demo.example")) {
            hidden->showsTitle = hidden->showsOwner = false;
            hidden->seats = 6;
        }
        if (World::Booking *cancelled = add(11, 12, "Cancelled workshop", "john.smith@demo.example")) {
            cancelled->deleted = cancelled->updated;
            cancelled->seats = 8;
        }
        if (World::Booking *polyglot = add(12, 13,
                                           "Übergabe · 引き継ぎ会議 · اجتماع التسليم · Передача справ · פגישת העברה · "
                                           "हस्तांतरण बैठक · ประชุมส่งมอบงาน · Παράδοση, with everybody who was ever "
                                           "asked to look after the lagoon, its boats and its letterbox",
                                           "maximiliane.vonhohenberg@demo.example")) {
            polyglot->seats = 3;
            polyglot->payment = {"120", true, true, "20", m_random.uuid(), std::string()};
        }
        add(13, 14, "Walk-in", "wei.li@demo.example");
        add(22, 26, "Night shift", "jose.alvarez@demo.example");
    }

private:
    [[nodiscard]] std::optional<UtcInstant> clock(int hour) const
    {
        const World::Location &home =
            m_world.locations[static_cast<std::size_t>(m_world.resources[static_cast<std::size_t>(m_room)].location)];
        return BuildingDay(m_date.addDays(hour / 24), home.zone).instantAt(QTime(hour % 24, 0));
    }

    /** Hours of the wall clock, past 24 on the next day. Null when the wall clock leaves one of them out. */
    World::Booking *add(int from, int to, const char *title, const char *owner)
    {
        const auto start = clock(from);
        const auto end = clock(to);
        if (!start || !end)
            return nullptr;
        World::Booking booking;
        booking.id = DemoRandom(m_world.seed, showcaseStream + static_cast<quint64>(m_date.toJulianDay()) * 100 +
                                                  static_cast<quint64>(from))
                         .uuid();
        booking.resource = m_room;
        booking.start = *start;
        booking.end = *end;
        booking.created = std::min(start->plus(-std::chrono::hours(50)), m_now.plus(-std::chrono::hours(2)));
        booking.updated = booking.created.plus(std::chrono::hours(1));
        booking.title = title;
        booking.owner = memberNamed(m_world, owner);
        m_world.bookings.push_back(std::move(booking));
        return &m_world.bookings.back();
    }

    World &m_world;
    const int m_room;
    const QDate m_date;
    const UtcInstant m_now;
    DemoRandom m_random;
};

} // namespace

void addDemoSpacebringShowcase(DemoSpacebringWorld &world, int room, QDate date, bool isToday, UtcInstant now)
{
    Showcase showcase(world, room, date, now);
    showcase.addStandUp();
    if (isToday)
        showcase.addTheDay();
}

} // namespace Foyer
