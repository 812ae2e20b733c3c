// SPDX-License-Identifier: MIT
#include "demohistory.h"
#include "demonames.h"

#include <algorithm>
#include <array>
#include <set>

namespace Foyer {

namespace {

using std::chrono::minutes;

constexpr quint64 guestStream = 41;
constexpr int guestCount = 600;

/** What became of one guest of a visit until now. */
void live(DemoVisitor &visitor, const DemoBooking &visit, UtcInstant now, DemoRandom &random)
{
    static constexpr std::array<const char *, 10> answers = {"accepted",      "accepted", "accepted",
                                                             "accepted",      "accepted", "accepted",
                                                             "not_responded", "none",     "tentatively_accepted",
                                                             "declined"};
    const auto answer = random.below(answers.size());
    visitor.answer = answers[answer];
    const UtcInstant arrives = visit.start.plus(minutes(static_cast<int>(random.below(25)) - 15));
    const UtcInstant leaves = std::max(arrives, visit.end.plus(minutes(static_cast<int>(random.below(20)) - 15)));
    const bool comes = answer != answers.size() - 1 && random.chance(90);
    const bool signsOut = random.chance(80);
    if (!comes || arrives > now || visit.status == DemoStatus::Cancelled)
        return;
    visitor.checkedIn = arrives;
    if (signsOut && leaves <= now)
        visitor.checkedOut = leaves;
}

/** The booking goes by those who come: the first begins it, the last ends it. */
void follow(DemoBooking &visit)
{
    int here = 0;
    for (const DemoVisitor &visitor : visit.visitors) {
        if (visitor.checkedIn && (!visit.checkedIn || *visitor.checkedIn < visit.checkedIn->at))
            visit.checkedIn = {*visitor.checkedIn, visit.person, "web", nullptr};
        here += visitor.checkedIn && !visitor.checkedOut ? 1 : 0;
    }
    if (!visit.checkedIn)
        return;
    visit.status = here > 0 ? DemoStatus::CheckedIn : DemoStatus::CheckedOut;
    visit.updatedAt = visit.checkedIn->at;
    for (const DemoVisitor &visitor : visit.visitors)
        visit.updatedAt = std::max(visit.updatedAt, visitor.checkedOut.value_or(visit.updatedAt));
    if (here == 0)
        visit.checkedOut = {visit.updatedAt, visit.person, "web", nullptr};
}

} // namespace

std::vector<DemoGuest> inventDemoGuests(quint64 seed)
{
    static constexpr std::array<const char *, 12> companies = {
        "brightwater", "kestrel-and-sons", "oakfield",   "nordlys", "meridian-legal", "tallship",
        "halcyon",     "verdant",          "quillstone", "pelagic", "sundial",        "foxglove"};
    DemoRandom random(seed, guestStream);
    const auto &sets = demoNameSets();
    std::vector<DemoGuest> guests;
    std::set<std::string> taken;
    while (static_cast<int>(guests.size()) < guestCount) {
        const DemoNameSet &set = sets[random.below(sets.size())];
        const DemoName &first = set.first[random.below(set.first.size())];
        const DemoName &last = set.last[random.below(set.last.size())];
        std::string email =
            std::string(first.ascii) + '.' + last.ascii + '@' + companies[random.below(companies.size())];
        email += ".example";
        if (taken.insert(email).second)
            guests.push_back({first.written, last.written, email});
    }
    return guests;
}

void addDemoVisits(const DemoWorld &world, DemoBookings &bookings, const DemoDay &day, const std::vector<int> &hosts,
                   DemoRandom &random)
{
    if (world.guests.empty())
        return;
    const auto usual = day.isQuiet(world) ? random.below(3) : 12 + random.below(13);
    const auto planned = day.ahead <= 1 ? usual : usual / 2; // not everybody is invited yet
    const auto count = std::min(planned, hosts.size());
    std::size_t guest = random.below(world.guests.size());
    std::size_t host = random.below(hosts.size());
    for (std::size_t i = 0; i < count; ++i) {
        DemoBooking visit;
        visit.person = hosts[host++ % hosts.size()];
        visit.building = day.building;
        visit.kind = DemoKind::Onsite;
        visit.hasGuests = true;
        const int start = 9 * 60 + 30 * static_cast<int>(random.below(15));
        const auto slot = day.between(world, start, start + 30 * (1 + static_cast<int>(random.below(6))));
        if (!slot)
            continue;
        visit.start = slot->start();
        visit.end = slot->end();
        visit.createdAt = std::min(visit.start, day.now).plus(-minutes(200 + static_cast<int>(random.below(9000))));
        visit.updatedAt = visit.createdAt;
        if (random.chance(6)) {
            visit.status = DemoStatus::Cancelled;
            visit.cancelled = visit.updatedAt = visit.createdAt.plus(minutes(random.below(200)));
            visit.cancelledBy = visit.person;
            visit.cancellationReason = "byUser";
        }
        DemoVisitor organizer;
        organizer.person = visit.person;
        organizer.answer = "organizer";
        visit.visitors.push_back(organizer);
        const auto guests = 1 + std::min(random.below(5), random.below(5));
        for (std::size_t number = 0; number < guests; ++number) {
            DemoVisitor visitor;
            visitor.guest = static_cast<int>(guest++ % world.guests.size());
            live(visitor, visit, day.now, random);
            visit.visitors.push_back(std::move(visitor));
        }
        if (visit.status != DemoStatus::Cancelled)
            follow(visit);
        bookings.record(std::move(visit));
    }
}

} // namespace Foyer
