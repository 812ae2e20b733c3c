// SPDX-License-Identifier: MIT
#include "demospacebringworld.h"

#include "demoindex.h"
#include "demorandom.h"

#include <algorithm>
#include <string_view>

namespace Foyer {

namespace {

using World = DemoSpacebringWorld;

constexpr int daysAround = 7;
constexpr quint64 dayStream = 500'000'000;    ///< and up: one for each resource and date
constexpr quint64 seriesStream = 410'000'000; ///< and up: one for each resource and weekday
constexpr int opensMinute = 8 * 60;
constexpr int closesMinute = 18 * 60 + 30;

const std::vector<const char *> titles = {"Stand-up",
                                          "Client call",
                                          "Interview",
                                          "1:1",
                                          "Sprint planning",
                                          "Design review",
                                          "Board prep",
                                          "Pitch rehearsal",
                                          "Podcast recording",
                                          "Budget 2nd round",
                                          "Onboarding",
                                          "Book club",
                                          "All hands",
                                          "Retro & cake",
                                          "Legal catch-up",
                                          "週次ミーティング",
                                          "اجتماع الفريق",
                                          "Нарада",
                                          "Πρόβα",
                                          "פגישת צוות",
                                          "टीम बैठक",
                                          "Réunion d'équipe",
                                          "Übergabe",
                                          "ประชุมทีม",
                                          "🎉 Launch",
                                          "Workshop: writing less",
                                          "Yoga",
                                          ""};

const std::vector<const char *> memos = {"Please set up the projector.",
                                         "Two guests arrive by the side door.",
                                         "Vegetarian lunch for everybody at noon.",
                                         "Bring the contract.\nAnd a pen.",
                                         "See https://wiki.member.example/rooms?id=7&tab=2 for the layout.",
                                         "<script>alert(1)</script> is what we test today.",
                                         "رجاءً جهّزوا القهوة",
                                         "プロジェクターが必要です"};

/** Invents what one location's resources are booked for. */
class Maker {
public:
    Maker(World &world, int location, UtcInstant now)
        : m_world(world)
        , m_location(world.locations[at(location)])
        , m_locationIndex(location)
        , m_now(now)
        , m_today(m_location.zone.dateAt(now))
    {}

    void run()
    {
        for (std::size_t i = 0; i < m_world.resources.size(); ++i) {
            const int resource = static_cast<int>(i);
            if (m_world.resources[i].location != m_locationIndex)
                continue;
            for (int day = -daysAround; day <= daysAround; ++day)
                fillDay(resource, m_today.addDays(day));
            addLease(resource);
        }
    }

private:
    void fillDay(int resource, QDate date);
    void fillWithMeetings(int resource, QDate date, DemoRandom &random, int longestGap, int shortest, int longest);
    void fillWithStays(int resource, QDate date, DemoRandom &random);
    void addSeries(int resource, QDate date);
    void addLease(int resource);
    World::Booking *add(int resource, UtcInstant start, UtcInstant end, DemoRandom &random);
    void decide(World::Booking &booking, DemoRandom &random) const;
    [[nodiscard]] World::Payment payment(const World::Booking &booking, DemoRandom &random) const;
    [[nodiscard]] std::optional<UtcInstant> clock(QDate date, int minute) const;
    [[nodiscard]] bool isLongTerm(int resource) const;
    [[nodiscard]] std::string_view kindOf(int resource) const { return m_world.resources[at(resource)].kind; }

    World &m_world;
    const World::Location &m_location;
    const int m_locationIndex;
    const UtcInstant m_now;
    const QDate m_today;
};

/** Nothing for a minute that the wall clock leaves out. */
std::optional<UtcInstant> Maker::clock(QDate date, int minute) const
{
    return BuildingDay(date, m_location.zone).instantAt(QTime(0, 0).addSecs(minute * 60));
}

/** Half the fixed desks and offices are let for weeks on end. */
bool Maker::isLongTerm(int resource) const
{
    const std::string_view kind = kindOf(resource);
    return (kind == "dedicatedDesk" || kind == "office") && resource % 2 == 0;
}

void Maker::fillDay(int resource, QDate date)
{
    if (m_world.resources[at(resource)].title == "Lighthouse") {
        addDemoSpacebringShowcase(m_world, resource, date, date == m_today, m_now);
        return;
    }
    if (isLongTerm(resource))
        return;
    DemoRandom random(m_world.seed, dayStream + static_cast<quint64>(resource) * 10'000'000 +
                                        static_cast<quint64>(date.toJulianDay()));
    const bool isWeekend = date.dayOfWeek() > 5;
    if (isWeekend && !random.chance(20))
        return;
    const std::string_view kind = kindOf(resource);
    if (kind == "room") {
        addSeries(resource, date);
        fillWithMeetings(resource, date, random, 60, 30, 120);
    } else if (kind == "phoneBooth") {
        fillWithMeetings(resource, date, random, 45, 15, 60);
    } else {
        fillWithStays(resource, date, random);
    }
}

void Maker::fillWithMeetings(int resource, QDate date, DemoRandom &random, int longestGap, int shortest, int longest)
{
    const auto quarters = [&random](int from, int to) {
        return from + 15 * static_cast<int>(random.below(static_cast<std::size_t>((to - from) / 15 + 1)));
    };
    for (int minute = opensMinute + 30; minute < closesMinute;) {
        minute += quarters(0, longestGap);
        const int past = minute + quarters(shortest, longest);
        const auto start = clock(date, minute);
        const auto end = clock(date, past);
        if (start && end && past <= closesMinute + 60)
            add(resource, *start, *end, random);
        minute = past;
    }
}

/** The whole day, or the morning and the afternoon by different people. */
void Maker::fillWithStays(int resource, QDate date, DemoRandom &random)
{
    const bool isHalved = random.chance(45);
    const std::vector<std::pair<int, int>> parts =
        isHalved ? std::vector<std::pair<int, int>>{{9 * 60, 13 * 60}, {13 * 60, 17 * 60 + 30}}
                 : std::vector<std::pair<int, int>>{{9 * 60, 17 * 60}};
    for (const auto &[from, to] : parts) {
        const auto start = clock(date, from);
        const auto end = clock(date, to);
        if (start && end && random.chance(80))
            add(resource, *start, *end, random);
    }
}

/** Every week at the same time, from 8:00 to 8:30. */
void Maker::addSeries(int resource, QDate date)
{
    DemoRandom random(m_world.seed, seriesStream + static_cast<quint64>(resource * 8 + date.dayOfWeek()));
    const auto start = clock(date, opensMinute);
    const auto end = clock(date, opensMinute + 30);
    if (!random.chance(40) || !start || !end)
        return;
    World::Booking *booking = add(resource, *start, *end, random);
    booking->id += '_' + demoSpacebringTime(*start).substr(0, 19) + ".000Z";
}

/** From before the first of the days until after the last. */
void Maker::addLease(int resource)
{
    if (!isLongTerm(resource))
        return;
    DemoRandom random(m_world.seed, seriesStream + static_cast<quint64>(resource * 8));
    // Months, so that the same lease is there tomorrow.
    const QDate from = QDate(m_today.year(), m_today.month(), 1).addMonths(-1);
    const auto start = clock(from, 9 * 60);
    const auto end = clock(from.addMonths(3), 9 * 60);
    if (start && end)
        add(resource, *start, *end, random);
}

World::Booking *Maker::add(int resource, UtcInstant start, UtcInstant end, DemoRandom &random)
{
    World::Booking booking;
    booking.id = random.uuid();
    booking.resource = resource;
    booking.start = start;
    booking.end = end;
    booking.owner = static_cast<int>(random.below(m_world.members.size()));
    decide(booking, random);
    m_world.bookings.push_back(std::move(booking));
    return &m_world.bookings.back();
}

void Maker::decide(World::Booking &booking, DemoRandom &random) const
{
    const auto minutes = [&random](std::size_t most) {
        return std::chrono::minutes(5 + static_cast<int>(random.below(most)));
    };
    const int capacity = m_world.resources[at(booking.resource)].capacity.value_or(1);
    const std::string_view kind = kindOf(booking.resource);
    const bool isMeeting = kind == "room";
    const UtcInstant made = booking.start.plus(-minutes(20'000));
    booking.created = std::min(made, m_now.plus(-minutes(3'000)));
    booking.updated = std::min(booking.created.plus(minutes(600)), m_now);
    if (random.chance(5))
        booking.deleted = booking.updated;

    if (isMeeting || kind == "phoneBooth")
        booking.title = titles[random.below(titles.size())];
    booking.showsOwner = !random.chance(10);
    booking.showsTitle = booking.showsOwner ? !random.chance(4) : random.chance(20);
    if (random.chance(12))
        booking.memo = memos[random.below(memos.size())];
    booking.seats = isMeeting ? 1 + static_cast<int>(random.below(at(capacity))) : 1;
    if (isMeeting && booking.showsOwner) {
        const std::size_t most = std::min<std::size_t>(at(booking.seats), 12);
        for (std::size_t count = random.below(most + 1); count > 0; --count)
            booking.attendees.push_back({static_cast<int>(random.below(m_world.members.size())), !random.chance(15)});
    }
    if (random.chance(60))
        booking.payment = payment(booking, random);
}

World::Payment Maker::payment(const World::Booking &booking, DemoRandom &random) const
{
    World::Payment payment;
    const bool hasMinorUnits = m_location.currency != "JPY";
    const long long hours = std::clamp<long long>(booking.end.since(booking.start).count() / 3'600'000, 1, 400);
    const long long hundredths = hours * static_cast<long long>(350 + 25 * random.below(100));
    payment.amount = std::to_string(hasMinorUnits ? hundredths / 100 : hundredths);
    if (hasMinorUnits && hundredths % 100 != 0)
        payment.amount += (hundredths % 100 < 10 ? ".0" : ".") + std::to_string(hundredths % 100);
    payment.taxed = random.chance(85);
    payment.taxInclusive = m_location.taxInclusive != random.chance(15);
    payment.taxRate = m_location.taxRate;
    if (random.chance(70))
        payment.invoiceItem = random.uuid();
    if (random.chance(50))
        payment.transaction = "tr_" + random.uuid().substr(0, 8);
    return payment;
}

} // namespace

void addDemoSpacebringBookings(DemoSpacebringWorld &world, UtcInstant now)
{
    for (std::size_t i = 0; i < world.locations.size(); ++i)
        Maker(world, static_cast<int>(i), now).run();
}

} // namespace Foyer
