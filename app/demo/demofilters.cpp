// SPDX-License-Identifier: MIT
#include "demofilters.h"

#include "demoindex.h"

#include <algorithm>
#include <string_view>

namespace Foyer {

namespace {

using Matcher = std::function<bool(const DemoBooking &)>;
using Moment = std::optional<UtcInstant> (*)(const DemoBooking &);

std::optional<UtcInstant> momentOf(const std::optional<DemoMark> &mark)
{
    return mark ? std::optional(mark->at) : std::nullopt;
}

/** The instant that a filter's name stands for; nothing for names that are no such filter. */
Moment momentNamed(std::string_view name)
{
    if (name == "startDateTime")
        return [](const DemoBooking &booking) { return std::optional(booking.start); };
    if (name == "endDateTime")
        return [](const DemoBooking &booking) { return std::optional(booking.end); };
    if (name == "checkedInDateTime")
        return [](const DemoBooking &booking) { return momentOf(booking.checkedIn); };
    if (name == "checkedOutDateTime")
        return [](const DemoBooking &booking) { return momentOf(booking.checkedOut); };
    if (name == "cancelledDateTime")
        return [](const DemoBooking &booking) { return booking.cancelled; };
    if (name == "selfCertifiedDateTime")
        return [](const DemoBooking &booking) { return booking.selfCertified; };
    return nullptr;
}

std::optional<UtcInstant> readMoment(const std::string &text)
{
    const bool dateOnly = text.size() == std::string_view("YYYY-MM-DD").size();
    return UtcInstant::fromIso(QString::fromStdString(dateOnly ? text + "T00:00:00" : text),
                               UtcInstant::WithoutOffset::MeansUtc);
}

bool holds(std::string_view comparison, UtcInstant value, UtcInstant limit)
{
    if (comparison == "after")
        return value >= limit;
    if (comparison == "before")
        return value <= limit;
    if (comparison == "strictly_after")
        return value > limit;
    return value < limit;
}

/** `startDateTime[local_after]=…` and its like. Local means: both sides are wall clocks of the booking's building. */
std::optional<Matcher> momentFilter(const std::string &name, const std::string &value, const DemoWorld &world,
                                    std::optional<DemoAnswer> &refusal)
{
    const std::size_t bracket = name.find('[');
    if (bracket == std::string::npos || name.back() != ']')
        return std::nullopt;
    const Moment moment = momentNamed(std::string_view(name).substr(0, bracket));
    std::string comparison = name.substr(bracket + 1, name.size() - bracket - 2);
    const bool local = comparison.starts_with("local_");
    if (local)
        comparison.erase(0, std::string_view("local_").size());
    const bool known = comparison == "after" || comparison == "before" || comparison == "strictly_after" ||
                       comparison == "strictly_before";
    if (!moment || !known)
        return std::nullopt;
    const auto limit = readMoment(value);
    if (!limit) {
        refusal = errorAnswer(400, "Invalid date-time in " + name);
        return std::nullopt;
    }
    return [moment, comparison, local, limit = *limit, &world](const DemoBooking &booking) {
        auto instant = moment(booking);
        if (instant && local)
            instant = instant->plus(world.buildings[at(booking.building)].zone.offsetAt(*instant));
        return instant && holds(comparison, *instant, limit);
    };
}

/** The older `startDate` and `endDate`: whole days of the building. */
std::optional<Matcher> dayFilter(const std::string &name, const std::string &value, const DemoWorld &world,
                                 std::optional<DemoAnswer> &refusal)
{
    if (name != "startDate" && name != "endDate")
        return std::nullopt;
    const QDate limit = QDate::fromString(QString::fromStdString(value), Qt::ISODate);
    if (!limit.isValid()) {
        refusal = errorAnswer(400, "Invalid date in " + name);
        return std::nullopt;
    }
    return [isStart = name == "startDate", limit, &world](const DemoBooking &booking) {
        const BuildingZone &zone = world.buildings[at(booking.building)].zone;
        return isStart ? zone.dateAt(booking.start) >= limit : zone.dateAt(booking.end) <= limit;
    };
}

/** Filters by what the booking is of. An id that nothing has matches nothing. */
std::optional<Matcher> thingFilter(const std::string &name, const std::string &value, const DemoWorld &world)
{
    if (name == "buildingId" || name == "building.id")
        return [index = demoIndexOf(world.buildings, value)](const auto &booking) { return booking.building == index; };
    const auto ofSpace = [&world](auto matches) {
        return [&world, matches](const DemoBooking &booking) {
            return booking.space >= 0 && matches(booking.space, world.spaces[at(booking.space)]);
        };
    };
    if (name == "spaceId" || name == "space.id")
        return ofSpace([index = demoIndexOf(world.spaces, value)](int space, const auto &) { return space == index; });
    if (name == "floorId" || name == "floor.id")
        return ofSpace([index = demoIndexOf(world.floors, value)](int, const auto &s) { return s.floor == index; });
    if (name == "neighbourhoodId" || name == "neighborhoodId" || name == "neighborhood.id")
        return ofSpace([index = demoIndexOf(world.neighborhoods, value)](int, const auto &s) {
            return index >= 0 && s.neighborhood == index;
        });
    if (name == "id")
        return [value](const DemoBooking &booking) { return booking.id == value; };
    return std::nullopt;
}

std::optional<Matcher> stateFilter(const std::string &name, const std::string &value, UtcInstant now)
{
    if (name == "type")
        return [kind = demoKindFromName(value)](const DemoBooking &booking) { return kind == booking.kind; };
    if (name == "status")
        return [value, now](const DemoBooking &booking) { return value == demoStatusName(booking.statusAt(now)); };
    return std::nullopt;
}

DemoBookingQuery queryOf(std::vector<Matcher> all)
{
    return {[all = std::move(all)](const DemoBooking &booking) {
                return std::all_of(all.begin(), all.end(), [&](const Matcher &matches) { return matches(booking); });
            },
            {}};
}

} // namespace

DemoBookingQuery demoBookingQuery(const DemoRequest &request, const DemoWorld &world, UtcInstant now)
{
    std::vector<Matcher> all;
    std::optional<DemoAnswer> refusal;
    for (const auto &[name, value] : request.query) {
        auto matcher = momentFilter(name, value, world, refusal);
        if (!matcher)
            matcher = dayFilter(name, value, world, refusal);
        if (!matcher)
            matcher = thingFilter(name, value, world);
        if (!matcher)
            matcher = stateFilter(name, value, now);
        if (refusal)
            return {{}, refusal};
        if (matcher)
            all.push_back(*matcher);
    }
    return queryOf(std::move(all));
}

DemoBookingQuery demoVisitQuery(const DemoRequest &request, const DemoWorld &world, const std::string &status,
                                UtcInstant now)
{
    std::vector<Matcher> all{[](const DemoBooking &booking) { return booking.isVisit(); }};
    std::optional<DemoAnswer> refusal;
    for (const auto &[name, value] : request.query) {
        std::optional<Matcher> matcher;
        if (name == "buildingId")
            matcher = thingFilter(name, value, world);
        else if (name == status)
            matcher = stateFilter("status", value, now);
        else if (name.starts_with("startDateTime[") || name.starts_with("endDateTime["))
            matcher = momentFilter(name, value, world, refusal);
        if (refusal)
            return {{}, refusal};
        if (matcher)
            all.push_back(*matcher);
    }
    return queryOf(std::move(all));
}

void sortBookings(const DemoRequest &request, std::vector<DemoBooking> &bookings)
{
    for (const auto &[name, value] : request.query) {
        const bool byStart = name == "order[startDate]" || name == "order[startDateTime]";
        const bool byEnd = name == "order[endDate]" || name == "order[endDateTime]";
        if (!byStart && !byEnd)
            continue;
        const bool falling = value == "desc" || value == "DESC";
        std::stable_sort(bookings.begin(), bookings.end(), [&](const DemoBooking &a, const DemoBooking &b) {
            const UtcInstant left = byStart ? a.start : a.end;
            const UtcInstant right = byStart ? b.start : b.end;
            return falling ? right < left : left < right;
        });
    }
}

} // namespace Foyer
