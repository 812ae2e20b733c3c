// SPDX-License-Identifier: MIT
#include "demoplan.h"
#include "demorandom.h"
#include "demoworld.h"

#include <utility>

namespace Foyer {

namespace {

constexpr qint64 placesCreated = 1'672'567'200'000; // 2023-01-01, so that ids do not depend on today
constexpr quint64 placesStream = 7;

struct FloorPlan {
    const char *name;
    DemoFloorShape shape;
    std::vector<const char *> areas; ///< names of the blocks of benches; missing ones are in no neighborhood
    std::vector<const char *> rooms;
};

struct BuildingPlan {
    DemoBuilding facts;
    std::vector<FloorPlan> floors;
};

constexpr DemoHours closed{};

std::array<DemoHours, 7> week(DemoHours monday, DemoHours tuesdayToThursday, DemoHours friday, DemoHours saturday,
                              DemoHours sunday)
{
    return {monday, tuesdayToThursday, tuesdayToThursday, tuesdayToThursday, friday, saturday, sunday};
}

constexpr DemoHours from(int opensHour, int opensMinute, int closesHour, int closesMinute)
{
    return {opensHour * 60 + opensMinute, closesHour * 60 + closesMinute};
}

BuildingPlan london()
{
    DemoBuilding facts;
    facts.name = "Harbour House";
    facts.zoneName = "Europe/London";
    facts.latitude = "51.50310";
    facts.longitude = "-0.02410";
    facts.addressLine1 = "14 Quayside Walk";
    facts.addressLine2 = "Canary Wharf";
    facts.city = "London";
    facts.county = "Greater London";
    facts.countryCode = "GB";
    facts.countryName = "United Kingdom";
    facts.week = week(from(8, 0, 18, 0), from(8, 0, 18, 0), from(8, 0, 17, 0), closed, closed);
    facts.passes = 40;
    facts.releaseAfter = std::chrono::minutes(30);
    return {facts,
            {{"Ground floor", {4, 2, 0, 2, 24, 16, true}, {"Touchdown"}, {"Tide", "Mooring"}},
             {"Floor 1",
              {16, 5, 2, 4, 12, 0, false},
              {"Sales", "Customer Care", "Marketing", "Finance & Legal"},
              {"Anchor", "Beacon", "Capstan", "Dinghy", "Estuary"}},
             {"Floor 2",
              {14, 4, 3, 5, 12, 0, false},
              {"Engineering", "Design", "Engineering", "Quiet zone"},
              {"Foghorn", "Galley", "Halyard", "Inlet"}},
             {"Floor 3",
              {12, 6, 2, 3, 0, 0, false},
              {"People", "Project tables"},
              {"Jetty", "Keel", "Lighthouse", "Mainsail", "Nautilus", "Osprey"}},
             {"Floor 10", {6, 3, 8, 2, 0, 0, false}, {"Leadership"}, {"Crow's Nest", "Horizon", "Skyline"}}}};
}

BuildingPlan newYork()
{
    DemoBuilding facts;
    facts.name = "Hudson Works";
    facts.zoneName = "America/New_York";
    facts.latitude = "40.75390000";
    facts.longitude = "-74.00180000";
    facts.coordinatesAsText = true;
    facts.addressLine1 = "410 West 33rd Street";
    facts.addressLine2 = "12th floor reception";
    facts.city = "New York";
    facts.county = "New York";
    facts.countryCode = "US";
    facts.countryName = "United States";
    facts.week = week(from(7, 30, 19, 0), from(7, 30, 19, 0), from(7, 30, 16, 0), closed, closed);
    facts.windowDays = 21;
    facts.releaseAfter = std::chrono::minutes(15);
    return {facts,
            {{"Floor 8", {8, 3, 2, 3, 12, 0, false}, {"Operations", "Support"}, {"Astoria", "Bowery", "Chelsea"}},
             {"Floor 9",
              {12, 4, 2, 3, 0, 0, false},
              {"Engineering", "Data", "Engineering"},
              {"Dumbo", "East River", "Flatiron", "Gramercy"}},
             {"Floor 12",
              {6, 5, 4, 2, 12, 0, true},
              {"Client suite"},
              {"Harlem", "Inwood", "Jamaica Bay", "Kips Bay", "Lincoln"}},
             {"Floor 14", {10, 2, 0, 5, 0, 0, false}, {"Focus", "Focus", "Studio"}, {"Midtown", "NoHo"}}}};
}

BuildingPlan cairo()
{
    DemoBuilding facts;
    facts.name = "Nile Court — مبنى النيل";
    facts.zoneName = "Africa/Cairo";
    facts.latitude = "30.04440";
    facts.longitude = "31.23570";
    facts.addressLine1 = "7 Corniche El Nil";
    facts.city = "Cairo";
    facts.countryCode = "EG";
    facts.countryName = "Egypt";
    // The weekend is Friday and Saturday.
    facts.week = week(from(9, 0, 17, 0), from(9, 0, 17, 0), closed, closed, from(9, 0, 17, 0));
    facts.passes = 12;
    facts.releaseAfter = std::chrono::minutes(45);
    return {facts,
            {{"Ground floor", {3, 2, 0, 2, 12, 8, true}, {}, {"Lotus", "Papyrus"}},
             {"Floor 1", {8, 3, 2, 2, 0, 0, false}, {"Shared services", "Operations"}, {"Karnak", "Luxor", "Siwa"}},
             {"Floor 2", {8, 3, 1, 2, 0, 0, false}, {"Delivery", "Quiet zone"}, {"Aswan", "Dahab", "Fayoum"}}}};
}

BuildingPlan bengaluru()
{
    DemoBuilding facts;
    facts.name = "Lantern Park";
    facts.zoneName = "Asia/Kolkata";
    facts.latitude = "12.97160";
    facts.longitude = "77.59460";
    facts.addressLine1 = "22 Residency Gardens";
    facts.city = "Bengaluru";
    facts.county = "Karnataka";
    facts.countryCode = "IN";
    facts.countryName = "India";
    facts.week = week(from(9, 0, 20, 0), from(9, 0, 20, 0), from(9, 0, 20, 0), from(10, 0, 14, 0), closed);
    facts.windowDays = 7;
    facts.releaseAfter = std::chrono::minutes(30);
    facts.asksForSelfCertification = true;
    return {facts,
            {{"Level 0", {4, 2, 0, 2, 24, 16, true}, {"Welcome"}, {"Banyan", "Champak"}},
             {"Level 1",
              {16, 4, 2, 3, 0, 0, false},
              {"Platform", "Mobile", "Payments", "Reliability"},
              {"Deodar", "Gulmohar", "Jacaranda", "Kadamba"}},
             {"Level 2",
              {16, 4, 1, 3, 0, 0, false},
              {"Research", "Data", "Quality", "Quiet zone"},
              {"Lavender", "Mango", "Neem", "Peepal"}},
             {"Level 3",
              {8, 6, 4, 4, 0, 0, false},
              {"Leadership", "People & Culture"},
              {"Rosewood", "Sandal", "Tamarind", "Teak", "Tulsi", "Willow"}}}};
}

BuildingPlan lordHowe()
{
    DemoBuilding facts;
    facts.name = "Lagoon Station";
    facts.zoneName = "Australia/Lord_Howe";
    facts.latitude = "-31.53330";
    facts.longitude = "159.08330";
    facts.addressLine1 = "1 Airstrip Road";
    facts.city = "Lord Howe Island";
    facts.county = "New South Wales";
    facts.countryCode = "AU";
    facts.countryName = "Australia";
    // Sunday's night watch runs through the half hour that the clocks change by.
    facts.week = week(from(8, 30, 17, 0), from(8, 30, 17, 0), from(8, 30, 17, 0), closed, from(0, 0, 12, 0));
    facts.windowDays = 28;
    facts.passes = 3;
    return {facts,
            {{"Weather deck", {2, 1, 1, 1, 12, 0, true}, {"Observers"}, {"Barometer"}},
             {"Upper deck", {3, 2, 0, 1, 0, 0, false}, {}, {"Anemometer", "Sextant"}}}};
}

class Builder {
public:
    explicit Builder(DemoWorld &world) : m_world(world), m_random(world.seed, placesStream) {}

    void add(BuildingPlan plan)
    {
        DemoBuilding building = std::move(plan.facts);
        const auto zone = BuildingZone::fromIana(QByteArray::fromStdString(building.zoneName));
        // A machine without that zone still gets the building, at UTC and saying so.
        if (zone)
            building.zone = *zone;
        else
            building.zoneName = "UTC";
        building.id = nextId();
        building.photo = m_random.uuid();
        m_world.buildings.push_back(std::move(building));
        for (const FloorPlan &floor : plan.floors)
            addFloor(floor);
    }

private:
    std::string nextId() { return m_random.ulid(placesCreated + 1000 * m_created++); }

    void addFloor(const FloorPlan &plan)
    {
        DemoFloor floor;
        floor.id = nextId();
        floor.planId = nextId();
        floor.name = plan.name;
        floor.building = static_cast<int>(m_world.buildings.size()) - 1;
        m_world.floors.push_back(floor);

        DemoPlanLayout layout = layOutDemoFloor(plan.shape);
        const int firstNeighborhood = addNeighborhoods(plan, layout);
        m_seen = {};
        for (DemoPlace &place : layout.places)
            addSpace(plan, place, firstNeighborhood);
        blurPlan(layout);
        m_world.floors.back().plan = drawDemoPlan(layout);
    }

    int addNeighborhoods(const FloorPlan &plan, DemoPlanLayout &layout)
    {
        const int first = static_cast<int>(m_world.neighborhoods.size());
        m_areas = std::min(plan.areas.size(), layout.zones.size());
        for (std::size_t i = 0; i < m_areas; ++i) {
            layout.zones[i].label = plan.areas[i];
            m_world.neighborhoods.push_back({nextId(), plan.areas[i], static_cast<int>(m_world.floors.size()) - 1});
        }
        return first;
    }

    void addSpace(const FloorPlan &plan, DemoPlace &place, int firstNeighborhood)
    {
        const auto number = static_cast<std::size_t>(m_seen[static_cast<std::size_t>(place.kind)]++);
        DemoSpace space;
        space.id = nextId();
        space.name = nameOf(plan, place.kind, number);
        space.kind = place.kind;
        space.floor = static_cast<int>(m_world.floors.size()) - 1;
        if (place.zone >= 0 && static_cast<std::size_t>(place.zone) < m_areas)
            space.neighborhood = firstNeighborhood + place.zone;
        if (m_random.chance(10))
            space.photo = m_random.uuid();
        place.id = space.id;
        place.label = space.name;
        m_world.spaces.push_back(std::move(space));
    }

    static std::string nameOf(const FloorPlan &plan, DemoKind kind, std::size_t number)
    {
        const auto padded = [number](const char *word, std::size_t width) {
            std::string digits = std::to_string(number + 1);
            if (digits.size() < width)
                digits.insert(0, width - digits.size(), '0');
            return std::string(word) + ' ' + digits;
        };
        switch (kind) {
        case DemoKind::Desk:
            return padded("Desk", 3);
        case DemoKind::PrivateOffice:
            return padded("Office", 1);
        case DemoKind::Room:
            return number < plan.rooms.size() ? plan.rooms[number] : padded("Room", 1);
        case DemoKind::Pod:
            return std::string("Pod ") + static_cast<char>('A' + number);
        case DemoKind::Locker:
            return padded("Locker", 2);
        case DemoKind::Parking:
            return padded("Bay", 2) + (number % 4 == 3 ? " (charging)" : "");
        case DemoKind::Onsite:
            break;
        }
        return {};
    }

    /** Plans and lists never agree wholly: one desk of the plan is unknown, one that is known is not drawn. */
    void blurPlan(DemoPlanLayout &layout)
    {
        std::vector<DemoPlace *> desks;
        for (DemoPlace &place : layout.places) {
            if (place.kind == DemoKind::Desk)
                desks.push_back(&place);
        }
        if (desks.size() < 16)
            return;
        desks[desks.size() - 1]->id.clear();
        const std::string unknown = nextId();
        DemoPlace extra = *desks[desks.size() - 2];
        const std::string last = extra.id;
        desks[desks.size() - 2]->id = unknown;
        m_world.spaces.erase(m_world.spaces.begin() + demoIndexOf(m_world.spaces, last));
    }

    DemoWorld &m_world;
    DemoRandom m_random;
    qint64 m_created = 0;
    std::size_t m_areas = 0;
    std::array<int, 7> m_seen{};
};

/** The n-th day, counted from the day after today, on which the building opens by its week. */
QDate openDay(const DemoBuilding &building, UtcInstant now, int n)
{
    QDate date = building.zone.dateAt(now);
    for (int seen = 0; seen < n;) {
        date = date.addDays(1);
        if (!building.hoursOn(date).isClosed())
            ++seen;
    }
    return date;
}

} // namespace

void addDemoBuildings(DemoWorld &world, UtcInstant now)
{
    Builder builder(world);
    builder.add(london());
    builder.add(newYork());
    builder.add(cairo());
    builder.add(bengaluru());
    builder.add(lordHowe());
    world.buildings[0].closure = openDay(world.buildings[0], now, 4);
    // Fewer passes than people who hold one: see the full day of demohistory.
    DemoBuilding &full = world.buildings[2];
    full.passesOn.insert(openDay(full, now, 2), 6);
}

const char *demoKindName(DemoKind kind)
{
    switch (kind) {
    case DemoKind::Desk:
        return "desk";
    case DemoKind::PrivateOffice:
        return "private_office";
    case DemoKind::Room:
        return "room";
    case DemoKind::Onsite:
        return "onsite";
    case DemoKind::Locker:
        return "locker";
    case DemoKind::Pod:
        return "pod";
    case DemoKind::Parking:
        return "parking";
    }
    return "";
}

std::optional<DemoKind> demoKindFromName(const std::string &name)
{
    for (const DemoKind kind : {DemoKind::Desk, DemoKind::PrivateOffice, DemoKind::Room, DemoKind::Onsite,
                                DemoKind::Locker, DemoKind::Pod, DemoKind::Parking}) {
        if (name == demoKindName(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace Foyer
