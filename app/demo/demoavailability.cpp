// SPDX-License-Identifier: MIT
#include "demoapi.h"

#include "demoindex.h"
#include "demojson.h"
#include "demoquery.h"
#include "demorules.h"
#include "demoshapes.h"

namespace Foyer {

namespace {

DemoAnswer missing(const char *parameter)
{
    return errorAnswer(400, std::string("Query parameter \"") + parameter + "\" is required");
}

/** The slot of a query, or the answer to one that has none. */
std::variant<TimeSlot, DemoAnswer> slotOf(const DemoRequest &request)
{
    for (const char *name : {"startDateTime", "endDateTime"}) {
        if (request.value(name).empty())
            return missing(name);
        if (!demoInstant(request.value(name)))
            return errorAnswer(400, std::string(name) + " must be UTC in the format YYYY-MM-DDThh:mm:ss");
    }
    const auto slot =
        TimeSlot::make(*demoInstant(request.value("startDateTime")), *demoInstant(request.value("endDateTime")));
    if (!slot)
        return errorAnswer(400, "endDateTime must be after startDateTime");
    return *slot;
}

const char *reasonName(DemoRefusal refusal)
{
    switch (refusal) {
    case DemoRefusal::Closure:
        return "buildingClosure";
    case DemoRefusal::ClosedDay:
        return "buildingClosed";
    case DemoRefusal::OutsideHours:
        return "openingHours";
    case DemoRefusal::Past:
    case DemoRefusal::BeyondWindow:
    case DemoRefusal::None:
        break;
    }
    return "unknown";
}

} // namespace

DemoAnswer DemoApi::bookableDays(const DemoRequest &request, const std::string &)
{
    for (const char *name : {"userId", "buildingId"}) {
        if (request.value(name).empty())
            return missing(name);
    }
    const int building = demoIndexOf(m_world.buildings, request.value("buildingId"));
    if (building < 0 || m_world.people.indexOf(request.value("userId")) < 0)
        return notFoundAnswer();
    const std::vector<TimeSlot> days = demoBookableDays(m_world.buildings[at(building)], m_clock.now());
    std::string members;
    for (const TimeSlot &day : days) {
        if (!members.empty())
            members += ',';
        JsonWriter json(members);
        json.time("start", day.start()).time("end", day.end());
        json.end();
    }
    return wholeAnswer(request, "Bookable%20Day", static_cast<int>(days.size()), members);
}

DemoAnswer DemoApi::bookableSpaces(const DemoRequest &request, const std::string &)
{
    for (const char *name : {"userId", "floorId"}) {
        if (request.value(name).empty())
            return missing(name);
    }
    const auto slot = slotOf(request);
    if (const auto *refusal = std::get_if<DemoAnswer>(&slot))
        return *refusal;
    const std::string type = request.value("spaceType");
    const auto kind = type.empty() ? DemoKind::Desk : demoKindFromName(type);
    if (!kind)
        return errorAnswer(400, "spaceType is not one of the known types");
    const int floor = demoIndexOf(m_world.floors, request.value("floorId"));
    if (floor < 0 || m_world.people.indexOf(request.value("userId")) < 0)
        return notFoundAnswer();

    const TimeSlot &wanted = std::get<TimeSlot>(slot);
    const DemoBuilding &building = m_world.buildings[at(m_world.floors[at(floor)].building)];
    const UtcInstant now = m_clock.now();
    const bool canBe = demoRefusal(building, wanted, now) == DemoRefusal::None;
    std::string members;
    int count = 0;
    for (std::size_t i = 0; canBe && i < m_world.spaces.size(); ++i) {
        const DemoSpace &one = m_world.spaces[i];
        if (one.floor != floor || one.kind != *kind || !m_bookings.isFree(static_cast<int>(i), wanted, now))
            continue;
        if (count++ > 0)
            members += ',';
        appendBookableSpace(members, m_world, one);
    }
    return wholeAnswer(request, "Bookable%20Space", count, members);
}

DemoAnswer DemoApi::bookableOnsitePasses(const DemoRequest &request, const std::string &)
{
    if (request.value("buildingId").empty())
        return missing("buildingId");
    const auto slot = slotOf(request);
    if (const auto *refusal = std::get_if<DemoAnswer>(&slot))
        return *refusal;
    const int building = demoIndexOf(m_world.buildings, request.value("buildingId"));
    if (building < 0)
        return notFoundAnswer();

    const TimeSlot &wanted = std::get<TimeSlot>(slot);
    const UtcInstant now = m_clock.now();
    const DemoRefusal refusal = demoRefusal(m_world.buildings[at(building)], wanted, now);
    const auto left = refusal == DemoRefusal::None ? m_bookings.passesLeft(building, wanted, now) : std::optional(0);
    std::string body;
    JsonWriter json(body);
    json.text("@context", "/v1/contexts/Bookable%20Onsite%20Pass").text("@id", "/v1/public/bookable-onsite-passes");
    json.text("@type", "Bookable Onsite Pass");
    if (left)
        json.number("numPassesAvailable", *left);
    json.boolean("available", !left || *left > 0);
    json.time("startDateTime", wanted.start()).time("endDateTime", wanted.end());
    if (left && *left == 0)
        json.text("unavailabilityReason", refusal == DemoRefusal::None ? "noCapacity" : reasonName(refusal));
    json.end();
    return jsonAnswer(200, std::move(body));
}

} // namespace Foyer
