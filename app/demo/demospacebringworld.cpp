// SPDX-License-Identifier: MIT
#include "demospacebringworld.h"

#include "demojson.h"
#include "demonames.h"
#include "demorandom.h"

#include <QString>

namespace Foyer {

namespace {

using World = DemoSpacebringWorld;

constexpr quint64 networkStream = 401;
constexpr quint64 placesStream = 402;
constexpr quint64 membersStream = 403;
constexpr int inventedMembers = 320;

/** Resources of one kind: those with names of their own first, then "Title 1", "Title 2" and so on. */
struct Group {
    const char *kind;
    std::vector<std::pair<const char *, int>> named; ///< with the capacity
    const char *title;
    int numbered;
};

struct Plan {
    const char *title;
    const char *address;
    const char *zone;
    const char *currency;
    const char *email;
    const char *description;
    const char *taxRate;
    bool taxInclusive;
    std::vector<Group> groups;
};

// clang-format off
const std::vector<Plan> &plans()
{
    static const std::vector<Plan> all = {
        {"Quayside Commons", "3 Tidewater Row, London E14", "Europe/London", "GBP", "quayside@commons.example",
         "Six floors on the water.", "20", false,
         {{"room",
           {{"Lighthouse", 14}, {"Anchor", 8}, {"Beacon", 6}, {"Capstan", 4}, {"Dinghy", 4}, {"Estuary", 10},
            {"Foghorn", 6}, {"Galley", 12}, {"Halyard", 8}, {"Inlet", 4}, {"Jetty", 6}, {"Keel", 4}, {"Mainsail", 20},
            {"Nautilus", 8}, {"Osprey", 6}, {"Pontoon", 4}, {"Quarterdeck", 16}, {"Rudder & Tiller", 6},
            {"The Sir Bartholomew Featherstonehaugh Memorial Assembly Room (3rd floor, east)", 40}, {"会議室 Σ", 8}},
           "", 0},
          {"phoneBooth", {}, "Phone booth", 6},
          {"hotDesk", {}, "Hot desk", 60},
          {"dedicatedDesk", {}, "Fixed desk", 12},
          {"office", {{"Suite 1", 6}, {"Suite 2", 4}, {"Suite 3", 10}, {"Corner suite", 12}, {"Studio", 3}}, "", 0},
          {"parkingLot", {}, "Bay", 14}}},
        {"Prairie Exchange", "410 W Lake St, Chicago, IL 60606", "America/Chicago", "USD", "prairie@commons.example",
         "", "10.25", false,
         {{"room", {{"Bluestem", 6}, {"Switchgrass", 8}, {"Coneflower", 4}, {"Big Sky", 18}}, "", 0},
          {"phoneBooth", {}, "Phone booth", 2},
          {"hotDesk", {}, "Hot desk", 14},
          {"dedicatedDesk", {}, "Fixed desk", 4},
          {"office", {{"Office 201", 5}, {"Office 202", 3}}, "", 0},
          {"parkingLot", {}, "Stall", 4}}},
        {"Lagoon Loft", "1 Lagoon Road, Lord Howe Island NSW 2898", "Australia/Lord_Howe", "AUD",
         "lagoon@commons.example", "Above the boat shed.", "10", true,
         {{"room", {{"Providence", 6}, {"Erskine", 4}}, "", 0},
          {"phoneBooth", {}, "Phone booth", 1},
          {"hotDesk", {}, "Hot desk", 6},
          {"parkingLot", {}, "Bicycle stand", 2}}},
        {"渋谷ベース Shibuya Base", "東京都渋谷区道玄坂 1-2-3", "Asia/Tokyo", "JPY", "shibuya@commons.example",
         "駅から徒歩五分。", "10", true,
         {{"room", {{"桜", 6}, {"富士", 12}, {"Sumida", 4}}, "", 0},
          {"phoneBooth", {}, "電話ブース", 2},
          {"hotDesk", {}, "フリーデスク", 12},
          {"dedicatedDesk", {}, "固定デスク", 4},
          {"office", {{"個室 101", 4}}, "", 0}}},
        {"Elm Street Annexe", "88 Elm Street, Bristol BS1", "Europe/London", "GBP", "annexe@commons.example",
         "Opens soon.", "20", false, {}},
    };
    return all;
}
// clang-format on

/** Two digits sort as they are counted. */
std::string numbered(const char *title, int number)
{
    return std::string(title) + (number < 10 ? " 0" : " ") + std::to_string(number);
}

World::Member wellKnown(const DemoWellKnown &known, DemoRandom &random)
{
    World::Member member;
    member.id = random.uuid();
    member.userId = random.uuid();
    member.name = known.first;
    member.surname = known.last;
    member.email = known.email;
    member.about = known.title;
    return member;
}

World::Member invented(int number, const std::vector<std::size_t> &setByWeight, DemoRandom &random)
{
    const DemoNameSet &set = demoNameSets()[setByWeight[random.below(setByWeight.size())]];
    const DemoName &first = set.first[random.below(set.first.size())];
    const DemoName &last = set.last[random.below(set.last.size())];
    World::Member member;
    member.id = random.uuid();
    member.userId = random.uuid();
    member.name = first.written;
    if (!random.chance(3)) // some go by one name
        member.surname = last.written;
    member.email = std::string(first.ascii) + '.' + last.ascii + '.' + std::to_string(number) + "@member.example";
    if (random.chance(60))
        member.phone = "+44 20 7946 0" + std::to_string(100 + random.below(900));
    if (random.chance(15))
        member.photo = "https://photos.member.example/" + member.userId + ".jpg";
    if (random.chance(10))
        member.about = "Makes things that weren't there before.\nAsk me about bees.";
    return member;
}

} // namespace

std::string demoSpacebringTime(UtcInstant instant)
{
    return demoTime(instant).substr(0, std::string_view("YYYY-MM-DDThh:mm:ss").size()) + 'Z';
}

void addDemoSpacebringPlaces(DemoSpacebringWorld &world)
{
    DemoRandom random(world.seed, placesStream);
    const UtcInstant opened = UtcInstant::fromMSecsSinceEpoch(1'672'567'200'000); // 2023-01-01
    for (const Plan &plan : plans()) {
        const int location = static_cast<int>(world.locations.size());
        world.locations.push_back({random.uuid(), plan.title, plan.address,
                                   BuildingZone::fromIana(plan.zone).value_or(BuildingZone::utc()), plan.zone,
                                   plan.currency, plan.email, plan.description, plan.taxRate, plan.taxInclusive,
                                   opened.plus(std::chrono::hours(24 * 90 * location))});
        const auto add = [&](const char *kind, std::string title, std::optional<int> capacity) {
            world.resources.push_back({random.uuid(), std::move(title), kind, location, capacity});
        };
        for (const Group &group : plan.groups) {
            for (const auto &[title, capacity] : group.named)
                add(group.kind, title, capacity);
            for (int number = 1; number <= group.numbered; ++number) {
                const bool isParking = group.kind == std::string_view("parkingLot");
                add(group.kind, numbered(group.title, number), isParking ? std::nullopt : std::optional(1));
            }
        }
    }
}

void addDemoSpacebringMembers(DemoSpacebringWorld &world)
{
    DemoRandom random(world.seed, membersStream);
    for (const DemoWellKnown &known : demoWellKnown()) {
        if (!known.pending)
            world.members.push_back(wellKnown(known, random));
    }
    std::vector<std::size_t> setByWeight;
    const auto &sets = demoNameSets();
    for (std::size_t set = 0; set < sets.size(); ++set)
        setByWeight.insert(setByWeight.end(), static_cast<std::size_t>(sets[set].weight), set);
    for (int number = 1; number <= inventedMembers; ++number)
        world.members.push_back(invented(number, setByWeight, random));
}

DemoSpacebringWorld makeDemoSpacebringWorld(quint64 seed, UtcInstant now)
{
    DemoSpacebringWorld world;
    world.seed = seed;
    world.networkId = DemoRandom(seed, networkStream).uuid();
    addDemoSpacebringPlaces(world);
    addDemoSpacebringMembers(world);
    addDemoSpacebringBookings(world, now);
    return world;
}

} // namespace Foyer
