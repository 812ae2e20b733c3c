// SPDX-License-Identifier: MIT
#include "demoshapes.h"

#include "demoindex.h"
#include "demojson.h"
#include "demovisitors.h"

#include <array>
#include <utility>

namespace Foyer {

namespace {

/** The members that everything begins with. */
void begin(JsonWriter &json, const char *type, const char *collection, const std::string &id, DemoRole role)
{
    if (role != DemoRole::Member)
        json.text("@context", std::string("/v1/contexts/") + type);
    json.text("@id", std::string("/v1/public/") + collection + '/' + id).text("@type", type).text("id", id);
}

void named(std::string &out, const char *type, const char *collection, const std::string &id, const std::string &name)
{
    JsonWriter json(out);
    begin(json, type, collection, id, DemoRole::Member);
    json.text("name", name);
    json.end();
}

std::string userIri(const DemoWorld &world, int person)
{
    return "/v1/public/users/" + std::string(world.people.id(person));
}

void appendSpaceOfBooking(JsonWriter &json, const DemoWorld &world, const DemoSpace &space, DemoRole role)
{
    JsonWriter inner(json.name("space"));
    begin(inner, "Space", "spaces", space.id, DemoRole::Member);
    inner.text("name", space.name).text("type", demoKindName(space.kind));
    const DemoFloor &floor = world.floors[at(space.floor)];
    named(inner.name("floor"), "Floor", "floors", floor.id, floor.name);
    if (role == DemoRole::Member && space.neighborhood >= 0) {
        const DemoNeighborhood &neighborhood = world.neighborhoods[at(space.neighborhood)];
        named(inner.name("neighborhood"), "Neighborhood", "neighborhoods", neighborhood.id, neighborhood.name);
    }
    inner.end();
}

/** The mark's four members: `checkedInUserId`, `checkedInDate`, `checkedInSource`, `checkInMethod`, and their like. */
void appendMark(JsonWriter &json, const DemoWorld &world, const std::optional<DemoMark> &mark,
                const std::array<const char *, 4> &keys)
{
    if (mark && mark->by >= 0)
        json.text(keys[0], userIri(world, mark->by));
    if (mark)
        json.time(keys[1], mark->at);
    json.text(keys[2], mark ? mark->source : "unknown");
    if (mark && mark->method)
        json.text(keys[3], mark->method);
    else
        json.raw(keys[3], "null");
}

void appendHistory(JsonWriter &json, const DemoWorld &world, const DemoBooking &booking, UtcInstant now, DemoRole role)
{
    const auto maybeTime = [&](const char *key, const std::optional<UtcInstant> &instant) {
        if (instant)
            json.time(key, *instant);
    };
    appendMark(json, world, booking.checkedIn,
               {"checkedInUserId", "checkedInDate", "checkedInSource", "checkInMethod"});
    appendMark(json, world, booking.checkedOut,
               {"checkedOutUser", "checkedOutDate", "checkOutSource", "checkOutMethod"});
    maybeTime("selfCertifiedDate", booking.selfCertified);
    json.text("selfCertifySource", booking.selfCertified ? "ios" : "unknown");
    maybeTime("autoReleasedDate", booking.releasedAt(now));
    if (booking.cancelled && booking.cancelledBy >= 0)
        json.text("cancelledUserId", userIri(world, booking.cancelledBy));
    maybeTime("cancelledDate", booking.cancelled);
    if (booking.cancellationReason)
        json.text("cancellationReason", booking.cancellationReason);
    else if (role == DemoRole::Member)
        json.raw("cancelledDate", "null").raw("cancellationReason", "null");
}

void appendTimeOrNull(JsonWriter &json, const char *key, const std::optional<UtcInstant> &instant)
{
    if (instant)
        json.time(key, *instant);
    else
        json.raw(key, "null");
}

/** Who is the visit for, where, when and how it stands. */
void appendOccasion(JsonWriter &json, const DemoWorld &world, const DemoBooking &visit, UtcInstant now,
                    const char *statusKey)
{
    if (visit.person >= 0)
        json.text("host", userIri(world, visit.person));
    else
        json.raw("host", "null");
    const DemoBuilding &building = world.buildings[at(visit.building)];
    named(json.name("building"), "Building", "buildings", building.id, building.name);
    json.time("startDate", visit.start).time("endDate", visit.end);
    json.text(statusKey, demoStatusName(visit.statusAt(now)));
}

/** What a visitor is in a visit and in the directory alike. */
void appendPersonality(JsonWriter &json, const DemoWorld &world, const DemoVisitor &visitor)
{
    const DemoVisitorName name = demoVisitorName(world, visitor);
    json.textOrNull("displayName", name.display())
        .textOrNull("firstName", name.first)
        .textOrNull("lastName", name.last);
    json.text("email", name.email).text("type", visitor.person >= 0 ? "user" : "external");
    if (visitor.person >= 0)
        json.text("userId", userIri(world, visitor.person));
    else
        json.raw("userId", "null");
    json.text("status", visitor.answer);
    appendTimeOrNull(json, "checkedInDate", visitor.checkedIn);
    appendTimeOrNull(json, "checkedOutDate", visitor.checkedOut);
}

} // namespace

void appendBuilding(std::string &out, const DemoBuilding &building, DemoRole role)
{
    JsonWriter json(out);
    begin(json, "Building", "buildings", building.id, role);
    json.text("name", building.name).text("timeZone", building.zoneName);
    if (building.coordinatesAsText)
        json.text("latitude", building.latitude).text("longitude", building.longitude);
    else
        json.raw("latitude", building.latitude).raw("longitude", building.longitude);
    json.text("addressLine1", building.addressLine1).textOrNull("addressLine2", building.addressLine2);
    json.text("city", building.city).textOrNull("county", building.county).text("countryCode", building.countryCode);
    json.text("photo", building.photo);
    json.text("createdAt", "2023-06-29T08:40:31+00:00").text("modifiedAt", "2024-02-07T10:27:00+00:00");
    json.text("countryName", building.countryName);
    json.end();
}

void appendFloor(std::string &out, const DemoFloor &floor, const std::string &baseUrl, DemoRole role)
{
    JsonWriter json(out);
    begin(json, "Floor", "floors", floor.id, role);
    json.text("name", floor.name).text("floorPlanUrl", baseUrl + "/static/floor-plans/" + floor.planId + ".svg");
    json.end();
}

void appendNeighborhood(std::string &out, const DemoNeighborhood &neighborhood, DemoRole role)
{
    JsonWriter json(out);
    begin(json, "Neighborhood", "neighborhoods", neighborhood.id, role);
    json.text("name", neighborhood.name);
    json.end();
}

void appendSpace(std::string &out, const DemoWorld &world, const DemoSpace &space, DemoRole role)
{
    JsonWriter json(out);
    begin(json, "Space", "spaces", space.id, role);
    json.text("name", space.name).text("type", demoKindName(space.kind));
    const DemoFloor &floor = world.floors[at(space.floor)];
    named(json.name("floor"), "Floor", "floors", floor.id, floor.name);
    if (space.neighborhood >= 0) {
        const DemoNeighborhood &neighborhood = world.neighborhoods[at(space.neighborhood)];
        named(json.name("neighborhood"), "Neighborhood", "neighborhoods", neighborhood.id, neighborhood.name);
    } else if (role == DemoRole::Member) {
        json.raw("neighborhood", "null");
    }
    json.textOrNull("photo", space.photo);
    json.end();
}

void appendBookableSpace(std::string &out, const DemoWorld &world, const DemoSpace &space)
{
    JsonWriter json(out);
    begin(json, "Space", "spaces", space.id, DemoRole::Member);
    json.text("name", space.name).text("type", demoKindName(space.kind));
    if (space.neighborhood >= 0) {
        const DemoNeighborhood &neighborhood = world.neighborhoods[at(space.neighborhood)];
        named(json.name("neighborhood"), "Neighborhood", "neighborhoods", neighborhood.id, neighborhood.name);
    }
    json.end();
}

void appendBooking(std::string &out, const DemoWorld &world, const DemoBooking &booking, UtcInstant now, DemoRole role)
{
    JsonWriter json(out);
    begin(json, "Booking", "bookings", booking.id, role);
    if (booking.person >= 0) {
        json.text("userId", userIri(world, booking.person));
        if (role != DemoRole::Alone)
            json.text("createdUserId", userIri(world, booking.person));
    } else {
        json.raw("userId", "null").raw("createdUserId", "null");
    }
    if (booking.space >= 0 && role == DemoRole::Arrival)
        json.text("space", "/v1/public/spaces/" + world.spaces[at(booking.space)].id);
    else if (booking.space >= 0)
        appendSpaceOfBooking(json, world, world.spaces[at(booking.space)], role);
    json.time("startDate", booking.start).time("endDate", booking.end);
    json.time("createdAt", booking.createdAt).time("updatedAt", booking.releasedAt(now).value_or(booking.updatedAt));
    appendHistory(json, world, booking, now, role);
    json.boolean("permanent", booking.permanent).boolean("hasGuests", booking.hasGuests);
    json.boolean("guestBooking", booking.isVisit())
        .boolean("recurringBooking", booking.recurring)
        .text("source", booking.source);
    if (!booking.title.empty())
        json.text("title", booking.title);
    else if (role == DemoRole::Member)
        json.raw("title", "null");
    // No calendar stands behind the demo, so there is neither an address to join nor an event.
    if (booking.onlineMeeting)
        json.boolean("onlineMeeting", *booking.onlineMeeting).raw("onlineMeetingUrl", "null").raw("icalUid", "null");
    if (role != DemoRole::Alone && booking.person >= 0)
        json.text("bookingUserEmail", world.people.email(booking.person));
    json.text("status", demoStatusName(booking.statusAt(now))).text("type", demoKindName(booking.kind));
    json.text("building", "/v1/public/buildings/" + world.buildings[at(booking.building)].id);
    json.end();
}

void appendVisit(std::string &out, const DemoWorld &world, const DemoBooking &visit, UtcInstant now, DemoRole role)
{
    JsonWriter json(out);
    begin(json, "Visit", "visits", visit.id, role);
    appendOccasion(json, world, visit, now, "status");
    json.name("visitors") += '[';
    bool first = true;
    for (const DemoVisitor &visitor : visit.visitors) {
        if (!std::exchange(first, false))
            out += ',';
        JsonWriter one(out);
        begin(one, "Visitor", "visitors", visitor.id, DemoRole::Member);
        one.raw("visitCount", "null");
        appendPersonality(one, world, visitor);
        one.end();
    }
    out += ']';
    json.end();
}

void appendVisitor(std::string &out, const DemoWorld &world, const DemoVisitor &visitor, const DemoBooking &visit,
                   int visitCount, UtcInstant now, DemoRole role)
{
    JsonWriter json(out);
    begin(json, "Visitor", "visitors", visitor.id, role);
    json.number("visitCount", visitCount);
    appendPersonality(json, world, visitor);
    json.text("visitId", visit.id);
    appendOccasion(json, world, visit, now, "visitStatus");
    json.end();
}

} // namespace Foyer
