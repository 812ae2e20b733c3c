// SPDX-License-Identifier: MIT
#include "demospacebring.h"

#include "demoindex.h"
#include "demojson.h"

#include <QByteArray>

#include <algorithm>

namespace Foyer {

namespace {

using World = DemoSpacebringWorld;

constexpr char bookingsPath[] = "/resources/bookings/v1";
constexpr char resourcesPath[] = "/resources/v1";
constexpr char locationsPath[] = "/locations/v1";

DemoAnswer okAnswer(std::string body)
{
    return {200, "application/json; charset=utf-8", std::move(body), {}};
}

DemoAnswer badQuery(const DemoSpacebringQuery &query)
{
    if (!query.issues.empty())
        return DemoSpacebring::refusal(400, "BadRequestError", "The query is not valid", "invalid_query", query.issues);
    return DemoSpacebring::refusal(400, "BadRequestError", "The page token does not belong to this query",
                                   "invalid_page_token", {{{"nextPageToken"}, "Not a token of this query"}});
}

DemoAnswer nothingOfThatId(const char *parameter)
{
    return DemoSpacebring::refusal(400, "BadRequestError", "The query is not valid", "invalid_query",
                                   {{{parameter}, "There is none with this id"}});
}

template <typename Things>
bool hasId(const Things &things, const std::string &id)
{
    return std::any_of(things.begin(), things.end(), [&id](const auto &thing) { return thing.id == id; });
}

/** One page of @p found, under the name @p list. */
template <typename Thing>
DemoAnswer page(const World &world, const DemoRequest &request, const DemoSpacebringQuery &query, const char *list,
                const std::vector<const Thing *> &found)
{
    const std::size_t first = std::min(query.first, found.size());
    const std::size_t past = std::min(found.size(), first + query.limit);
    std::string body;
    JsonWriter json(body);
    json.name(list) += '[';
    for (std::size_t i = first; i < past; ++i) {
        if (i > first)
            body += ',';
        appendDemoSpacebring(body, world, *found[i]);
    }
    body += ']';
    if (past < found.size()) {
        const std::string token = demoSpacebringPageToken(query, world.seed, past);
        json.text("nextPageToken", token);
        json.text("searchQueryNext", demoSpacebringNextQuery(request, token));
    }
    json.end();
    return okAnswer(std::move(body));
}

} // namespace

DemoSpacebring::DemoSpacebring(DemoSpacebringWorld world, const DemoKey &key, DemoThrottle &throttle)
    : m_world(std::move(world))
    , m_key(key.id + ':' + key.secret)
    , m_throttle(throttle)
{}

bool DemoSpacebring::speaksAt(const std::string &path)
{
    return path.starts_with("/resources/") || path.starts_with("/locations/");
}

DemoAnswer DemoSpacebring::refusal(int status, const char *type, const std::string &message, const char *code,
                                   const std::vector<DemoSpacebringIssue> &issues)
{
    std::string body;
    JsonWriter json(body);
    json.text("message", message).text("type", type);
    if (*code)
        json.text("code", code);
    if (!issues.empty()) {
        std::string list;
        for (const DemoSpacebringIssue &issue : issues) {
            std::string path;
            for (const std::string &part : issue.path) {
                path += path.empty() ? "" : ",";
                appendJsonText(path, part);
            }
            list += list.empty() ? "" : ",";
            JsonWriter one(list);
            one.raw("path", '[' + path + ']').text("message", issue.message).end();
        }
        json.raw("issues", '[' + list + ']');
    }
    json.end();
    DemoAnswer answer = okAnswer(std::move(body));
    answer.status = status;
    return answer;
}

bool DemoSpacebring::isSignedIn(const std::string &authorization) const
{
    constexpr std::string_view scheme = "basic ";
    if (authorization.size() < scheme.size() ||
        QByteArray::fromStdString(authorization.substr(0, scheme.size())).toLower().toStdString() != scheme)
        return false;
    const auto key = QByteArray::fromBase64Encoding(QByteArray::fromStdString(authorization.substr(scheme.size())),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    return key && key.decoded.toStdString() == m_key;
}

DemoAnswer DemoSpacebring::answer(const DemoRequest &request)
{
    if (!isSignedIn(request.authorization)) {
        DemoAnswer answer = refusal(401, "UnauthorizedError", "The client id or the client secret is not right");
        answer.headers.emplace_back("WWW-Authenticate", "Basic realm=\"Spacebring\"");
        return answer;
    }
    if (!m_throttle.admit()) {
        DemoAnswer answer = refusal(429, "TooManyRequestsError", "More than 10 requests in a second");
        answer.headers.emplace_back("Retry-After", "1");
        return answer;
    }
    if (request.path != bookingsPath && request.path != resourcesPath && request.path != locationsPath)
        return refusal(404, "NotFoundError", "There is nothing at this address");
    if (request.method != "GET" && request.method != "HEAD") {
        DemoAnswer answer = refusal(405, "MethodNotAllowedError", "This demo can only be read");
        answer.headers.emplace_back("Allow", "GET");
        return answer;
    }
    if (request.path == locationsPath)
        return locations();
    return request.path == resourcesPath ? resources(request) : bookings(request);
}

DemoAnswer DemoSpacebring::locations() const
{
    std::string list;
    for (const World::Location &location : m_world.locations) {
        list += list.empty() ? "" : ",";
        appendDemoSpacebring(list, m_world, location);
    }
    return okAnswer("{\"locations\":[" + list + "]}");
}

DemoAnswer DemoSpacebring::resources(const DemoRequest &request) const
{
    const DemoSpacebringQuery query = demoSpacebringResourcesQuery(request, m_world.seed);
    if (!query.makesSense())
        return badQuery(query);
    if (!hasId(m_world.locations, query.location))
        return nothingOfThatId("locationRef");
    std::vector<const World::Resource *> found;
    for (const World::Resource &resource : m_world.resources) {
        const bool isKind = query.kinds.empty() ||
                            std::find(query.kinds.begin(), query.kinds.end(), resource.kind) != query.kinds.end();
        if (isKind && m_world.locations[at(resource.location)].id == query.location)
            found.push_back(&resource);
    }
    return page(m_world, request, query, "resources", found);
}

DemoAnswer DemoSpacebring::bookings(const DemoRequest &request) const
{
    const DemoSpacebringQuery query = demoSpacebringBookingsQuery(request, m_world.seed);
    if (!query.makesSense())
        return badQuery(query);
    if (!query.location.empty() && !hasId(m_world.locations, query.location))
        return nothingOfThatId("locationRef");
    if (!query.resource.empty() && !hasId(m_world.resources, query.resource))
        return nothingOfThatId("resourceRef");
    return page(m_world, request, query, "bookings", find(query));
}

/** In the order that was asked for; what is equal in that is in the order of the ids. */
std::vector<const World::Booking *> DemoSpacebring::find(const DemoSpacebringQuery &query) const
{
    std::vector<const World::Booking *> found;
    for (const World::Booking &booking : m_world.bookings) {
        if (matches(booking, query))
            found.push_back(&booking);
    }
    const auto key = [&query](const World::Booking &booking) {
        switch (query.order) {
        case DemoSpacebringOrder::Created:
            return booking.created;
        case DemoSpacebringOrder::End:
            return booking.end;
        case DemoSpacebringOrder::Start:
            return booking.start;
        case DemoSpacebringOrder::Id:
            break;
        }
        return UtcInstant();
    };
    std::sort(found.begin(), found.end(), [&](const World::Booking *a, const World::Booking *b) {
        const auto left = std::tuple(key(*a), std::string_view(a->id));
        const auto right = std::tuple(key(*b), std::string_view(b->id));
        return query.falling ? right < left : left < right;
    });
    return found;
}

bool DemoSpacebring::matches(const World::Booking &booking, const DemoSpacebringQuery &query) const
{
    const World::Resource &resource = m_world.resources[at(booking.resource)];
    if (!query.location.empty() && m_world.locations[at(resource.location)].id != query.location)
        return false;
    if (!query.resource.empty() && resource.id != query.resource)
        return false;
    // Whom privacy hides can't be found by their id either.
    if (!query.owner.empty() && (!booking.showsOwner || m_world.members[at(booking.owner)].id != query.owner))
        return false;
    if (!query.kinds.empty() && std::find(query.kinds.begin(), query.kinds.end(), resource.kind) == query.kinds.end())
        return false;
    return std::all_of(query.bounds.begin(), query.bounds.end(), [&booking](const DemoSpacebringBound &bound) {
        return bound.holds(bound.ofStart ? booking.start : booking.end);
    });
}

} // namespace Foyer
