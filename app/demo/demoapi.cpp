// SPDX-License-Identifier: MIT
#include "demoapi.h"

#include "demofilters.h"
#include "demoindex.h"
#include "demoquery.h"

#include <algorithm>

namespace Foyer {

namespace {

constexpr int usualPage = 50;
constexpr int usualUsersPage = 30;

std::vector<std::string> split(const std::string &path)
{
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t slash = std::min(path.find('/', start), path.size());
        parts.push_back(path.substr(start, slash - start));
        start = slash + 1;
    }
    return parts;
}

bool takesJsonLd(const std::string &accept)
{
    return accept.empty() || accept.find("application/ld+json") != std::string::npos ||
           accept.find("*/*") != std::string::npos || accept.find("application/*") != std::string::npos;
}

bool sameIgnoringCase(const std::string &a, const std::string &b)
{
    return QString::fromStdString(a).compare(QString::fromStdString(b), Qt::CaseInsensitive) == 0;
}

bool containsIgnoringCase(const std::string &text, const std::string &part)
{
    return QString::fromStdString(text).contains(QString::fromStdString(part), Qt::CaseInsensitive);
}

/** The numbers of the things that match, for a list that is served page by page. */
template <typename Thing, typename Matches>
std::vector<int> matching(const std::vector<Thing> &things, Matches matches)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (matches(things[i]))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

} // namespace

/** A path below /v1/public; "*" is an id. */
struct DemoApi::Route {
    const char *method;
    std::vector<std::string> path;
    Handler handler;
};

const std::vector<DemoApi::Route> &DemoApi::routes()
{
    static const std::vector<Route> all = {
        {"GET", {"users"}, &DemoApi::users},
        {"GET", {"users", "*"}, &DemoApi::user},
        {"GET", {"users", "*", "bookings"}, &DemoApi::userBookings},
        {"GET", {"buildings"}, &DemoApi::buildings},
        {"GET", {"buildings", "*"}, &DemoApi::building},
        {"GET", {"floors"}, &DemoApi::floors},
        {"GET", {"floors", "*"}, &DemoApi::floor},
        {"GET", {"neighborhoods"}, &DemoApi::neighborhoods},
        {"GET", {"neighborhoods", "*"}, &DemoApi::neighborhood},
        {"GET", {"spaces"}, &DemoApi::spaces},
        {"GET", {"spaces", "*"}, &DemoApi::space},
        {"GET", {"bookable-days"}, &DemoApi::bookableDays},
        {"GET", {"bookable-spaces"}, &DemoApi::bookableSpaces},
        {"GET", {"bookable-onsite-passes"}, &DemoApi::bookableOnsitePasses},
        {"GET", {"bookable-onsite-passes", ""}, &DemoApi::bookableOnsitePasses}, // with the vendor's stray slash
        {"GET", {"bookings"}, &DemoApi::bookings},
        {"POST", {"bookings"}, &DemoApi::createBooking},
        {"GET", {"bookings", "*"}, &DemoApi::booking},
        {"POST", {"bookings", "*", "cancel"}, &DemoApi::cancelBooking},
        {"POST", {"bookings", "*", "check-in"}, &DemoApi::checkIn},
        {"POST", {"bookings", "*", "check-out"}, &DemoApi::checkOut},
        {"GET", {"visits"}, &DemoApi::visits},
        {"GET", {"visits", "*"}, &DemoApi::visit},
        {"GET", {"visitors"}, &DemoApi::visitors},
        {"GET", {"visitors", "*"}, &DemoApi::visitor},
    };
    return all;
}

DemoApi::DemoApi(const DemoWorld &world, DemoBookings &bookings, const DemoTokens &tokens, const Clock &clock,
                 std::string baseUrl)
    : m_world(world)
    , m_bookings(bookings)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_baseUrl(std::move(baseUrl))
{}

DemoAnswer DemoApi::answer(const DemoRequest &request)
{
    if (request.path.starts_with("/static/floor-plans/"))
        return plan(request);
    const std::vector<std::string> parts = split(request.path);
    if (parts.size() < 4 || !parts[0].empty() || parts[1] != "v1" || parts[2] != "public")
        return notFoundAnswer();

    const std::string method = request.method == "HEAD" ? "GET" : request.method;
    std::string allowed;
    for (const Route &route : routes()) {
        const bool fits =
            std::equal(route.path.begin(), route.path.end(), parts.begin() + 3, parts.end(),
                       [](const std::string &a, const std::string &b) { return a == b || (a == "*" && !b.empty()); });
        if (!fits)
            continue;
        if (method == route.method)
            return answerRouted(request, route.handler, parts.size() > 4 ? parts[4] : std::string());
        allowed += (allowed.empty() ? "" : ", ") + std::string(route.method);
    }
    if (allowed.empty())
        return notFoundAnswer();
    DemoAnswer answer = errorAnswer(405, "Method Not Allowed (Allow: " + allowed + ')');
    answer.headers.emplace_back("Allow", allowed);
    return answer;
}

DemoAnswer DemoApi::answerRouted(const DemoRequest &request, Handler handler, const std::string &id)
{
    if (!m_tokens.accepts(request.authorization)) {
        DemoAnswer answer = errorAnswer(401, "The access token is missing, unknown or expired.");
        answer.headers.emplace_back("WWW-Authenticate", "Bearer");
        return answer;
    }
    if (!takesJsonLd(request.accept))
        return errorAnswer(406, "Requested format is not supported. Supported MIME type is application/ld+json.");
    return (this->*handler)(request, id);
}

DemoAnswer DemoApi::plan(const DemoRequest &request) const
{
    const std::string id = request.path.substr(std::string_view("/static/floor-plans/").size());
    for (const DemoFloor &floor : m_world.floors) {
        // With its charset the library leaves it uncompressed: squeezing it takes longer than sending it.
        if (id == floor.planId + ".svg")
            return {200, "image/svg+xml; charset=utf-8", floor.plan, {{"Cache-Control", "max-age=3600"}}};
    }
    return {404, "text/plain; charset=utf-8", "Not found\n", {}};
}

DemoAnswer DemoApi::users(const DemoRequest &request, const std::string &)
{
    const DemoPeople &people = m_world.people;
    const DemoPeopleFilter filter{request.value("id"), request.value("email"), request.value("emailExact"),
                                  request.value("firstName"), request.value("lastName")};
    if (filter.isEmpty()) {
        const DemoPage page = demoPage(request, usualUsersPage);
        if (page.refusal)
            return *page.refusal;
        return pageAnswer(request, "User", page, people.size(),
                          people.jsonOf(page.first(people.size()), page.past(people.size())));
    }
    const std::vector<int> found = people.find(filter);
    return pageAnswer(request, "User", static_cast<int>(found.size()), usualUsersPage,
                      [&](int i, std::string &out) { out += people.json(found[at(i)]); });
}

DemoAnswer DemoApi::user(const DemoRequest &, const std::string &id)
{
    const int index = m_world.people.indexOf(id);
    if (index < 0)
        return notFoundAnswer();
    std::string body = "{\"@context\":\"/v1/contexts/User\",";
    body += m_world.people.json(index).substr(1);
    return jsonAnswer(200, std::move(body));
}

DemoAnswer DemoApi::userBookings(const DemoRequest &request, const std::string &id)
{
    const int person = m_world.people.indexOf(id);
    if (person < 0)
        return notFoundAnswer();
    const auto query = demoBookingQuery(request, m_world, m_clock.now());
    return query.refusal ? *query.refusal : bookingsPage(request, m_bookings.selectOf(person, query.matches));
}

DemoAnswer DemoApi::buildings(const DemoRequest &request, const std::string &)
{
    const auto asks = [&request](const char *name, const auto &matches) {
        const std::string value = request.value(name);
        return value.empty() || matches(value);
    };
    const auto found = matching(m_world.buildings, [&](const DemoBuilding &one) {
        return asks("id", [&](const auto &value) { return value == one.id; }) &&
               asks("name", [&](const auto &value) { return containsIgnoringCase(one.name, value); }) &&
               asks("city", [&](const auto &value) { return containsIgnoringCase(one.city, value); }) &&
               asks("countryCode", [&](const auto &value) { return sameIgnoringCase(one.countryCode, value); });
    });
    return pageAnswer(request, "Building", static_cast<int>(found.size()), usualPage, [&](int i, std::string &out) {
        appendBuilding(out, m_world.buildings[at(found[at(i)])], DemoRole::Member);
    });
}

DemoAnswer DemoApi::building(const DemoRequest &, const std::string &id)
{
    const int index = demoIndexOf(m_world.buildings, id);
    if (index < 0)
        return notFoundAnswer();
    std::string body;
    appendBuilding(body, m_world.buildings[at(index)], DemoRole::Alone);
    return jsonAnswer(200, std::move(body));
}

DemoAnswer DemoApi::floors(const DemoRequest &request, const std::string &)
{
    const std::string building = request.value("buildingId");
    const auto found = matching(m_world.floors, [&](const DemoFloor &one) {
        return building.empty() || m_world.buildings[at(one.building)].id == building;
    });
    return pageAnswer(request, "Floor", static_cast<int>(found.size()), usualPage, [&](int i, std::string &out) {
        appendFloor(out, m_world.floors[at(found[at(i)])], m_baseUrl, DemoRole::Member);
    });
}

DemoAnswer DemoApi::floor(const DemoRequest &, const std::string &id)
{
    const int index = demoIndexOf(m_world.floors, id);
    if (index < 0)
        return notFoundAnswer();
    std::string body;
    appendFloor(body, m_world.floors[at(index)], m_baseUrl, DemoRole::Alone);
    return jsonAnswer(200, std::move(body));
}

DemoAnswer DemoApi::neighborhoods(const DemoRequest &request, const std::string &)
{
    const std::string building = request.value("buildingId");
    const std::string floor = request.value("floorId");
    const auto found = matching(m_world.neighborhoods, [&](const DemoNeighborhood &one) {
        const DemoFloor &home = m_world.floors[at(one.floor)];
        return (floor.empty() || home.id == floor) &&
               (building.empty() || m_world.buildings[at(home.building)].id == building);
    });
    return pageAnswer(request, "Neighborhood", static_cast<int>(found.size()), usualPage, [&](int i, std::string &out) {
        appendNeighborhood(out, m_world.neighborhoods[at(found[at(i)])], DemoRole::Member);
    });
}

DemoAnswer DemoApi::neighborhood(const DemoRequest &, const std::string &id)
{
    const int index = demoIndexOf(m_world.neighborhoods, id);
    if (index < 0)
        return notFoundAnswer();
    std::string body;
    appendNeighborhood(body, m_world.neighborhoods[at(index)], DemoRole::Alone);
    return jsonAnswer(200, std::move(body));
}

DemoAnswer DemoApi::spaces(const DemoRequest &request, const std::string &)
{
    const std::string building = request.value("buildingId");
    const std::string floor = request.value("floorId");
    const std::string area = request.value("neighborhoodId");
    const auto found = matching(m_world.spaces, [&](const DemoSpace &one) {
        return (floor.empty() || m_world.floors[at(one.floor)].id == floor) &&
               (building.empty() || m_world.buildings[at(m_world.buildingOf(one))].id == building) &&
               (area.empty() || (one.neighborhood >= 0 && m_world.neighborhoods[at(one.neighborhood)].id == area));
    });
    return pageAnswer(request, "Space", static_cast<int>(found.size()), usualPage, [&](int i, std::string &out) {
        appendSpace(out, m_world, m_world.spaces[at(found[at(i)])], DemoRole::Member);
    });
}

DemoAnswer DemoApi::space(const DemoRequest &, const std::string &id)
{
    const int index = demoIndexOf(m_world.spaces, id);
    if (index < 0)
        return notFoundAnswer();
    std::string body;
    appendSpace(body, m_world, m_world.spaces[at(index)], DemoRole::Alone);
    return jsonAnswer(200, std::move(body));
}

DemoAnswer DemoApi::bookings(const DemoRequest &request, const std::string &)
{
    const auto query = demoBookingQuery(request, m_world, m_clock.now());
    return query.refusal ? *query.refusal : bookingsPage(request, m_bookings.select(query.matches));
}

DemoAnswer DemoApi::booking(const DemoRequest &, const std::string &id)
{
    const auto found = m_bookings.find(id);
    if (!found)
        return notFoundAnswer();
    std::string body;
    appendBooking(body, m_world, *found, m_clock.now(), DemoRole::Alone);
    return jsonAnswer(200, std::move(body));
}

DemoAnswer DemoApi::bookingsPage(const DemoRequest &request, std::vector<DemoBooking> found)
{
    sortBookings(request, found);
    const UtcInstant now = m_clock.now();
    return pageAnswer(request, "Booking", static_cast<int>(found.size()), usualPage, [&](int i, std::string &out) {
        appendBooking(out, m_world, found[at(i)], now, DemoRole::Member);
    });
}

} // namespace Foyer
