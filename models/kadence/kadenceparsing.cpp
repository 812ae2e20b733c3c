// SPDX-License-Identifier: MIT
#include "kadenceparsing.h"

#include "connection.h"
#include "kadencejson.h"
#include "kadencerequests.h"
#include "servertext.h"

#include <QCoreApplication>
#include <QUrl>

namespace Foyer::Kadence {

namespace {

SpaceKind kindAt(const JsonValue &object, const char *key)
{
    return kindNamed(textAt(object, key));
}

BookingStatus statusAt(const JsonValue &object, const char *key)
{
    const QString text = textAt(object, key);
    if (text == u"booked")
        return BookingStatus::Booked;
    if (text == u"checkedIn")
        return BookingStatus::CheckedIn;
    if (text == u"checkedOut")
        return BookingStatus::CheckedOut;
    if (text == u"completed")
        return BookingStatus::Completed;
    if (text == u"cancelled")
        return BookingStatus::Cancelled;
    if (text == u"noCheckIn")
        return BookingStatus::NoCheckIn;
    return BookingStatus::Unknown;
}

OnsitePasses::Reason reasonAt(const JsonValue &object, const char *key)
{
    const QString text = textAt(object, key);
    if (text == u"buildingClosure")
        return OnsitePasses::Reason::BuildingClosure;
    if (text == u"openingHours")
        return OnsitePasses::Reason::OpeningHours;
    if (text == u"buildingClosed")
        return OnsitePasses::Reason::BuildingClosed;
    if (text == u"noCapacity")
        return OnsitePasses::Reason::NoCapacity;
    return OnsitePasses::Reason::Unknown;
}

/** An address that a plan may be loaded from: as strict as for the API, but a signed address has a query. */
QUrl planUrlAt(const JsonValue &object, const char *key)
{
    const QString text = object.value(key).toString();
    if (text.isEmpty() || text.size() > 2048)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    return faultOf(url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment)) ? QUrl() : url;
}

std::optional<Person> personFrom(const JsonValue &object)
{
    Person person;
    person.id = PersonId(idOf(object));
    if (person.id.isEmpty())
        return std::nullopt;
    person.email = textAt(object, "email");
    person.firstName = textAt(object, "firstName");
    person.lastName = textAt(object, "lastName");
    person.jobTitle = textAt(object, "jobTitle");
    person.preferredFloor = idAt<FloorId>(object, "preferredFloor");
    person.preferredFloorName = textAt(object.value("preferredFloor"), "name");
    person.invitationPending = boolAt(object, "invitationPending").value_or(false);
    return person;
}

std::optional<Building> buildingFrom(const JsonValue &object)
{
    Building building;
    building.id = BuildingId(idOf(object));
    if (building.id.isEmpty())
        return std::nullopt;
    building.name = textAt(object, "name");
    building.zoneName = textAt(object, "timeZone");
    building.zone = BuildingZone::fromIana(building.zoneName.toUtf8());
    building.addressLine = textAt(object, "addressLine1");
    building.city = textAt(object, "city");
    building.countryCode = textAt(object, "countryCode");
    building.countryName = textAt(object, "countryName");
    return building;
}

std::optional<Floor> floorFrom(const JsonValue &object)
{
    Floor floor;
    floor.id = FloorId(idOf(object));
    if (floor.id.isEmpty())
        return std::nullopt;
    floor.name = textAt(object, "name");
    floor.planUrl = planUrlAt(object, "floorPlanUrl");
    return floor;
}

/** Where a space is. A name without an id is still worth showing; neither is nothing. */
template <typename Place, typename PlaceId>
std::optional<Place> placeAt(const JsonValue &object, const char *key)
{
    Place place;
    place.id = idAt<PlaceId>(object, key);
    place.name = textAt(object.value(key), "name");
    if (place.id.isEmpty() && place.name.isEmpty())
        return std::nullopt;
    return place;
}

Space anySpaceFrom(const JsonValue &object)
{
    Space space;
    space.id = SpaceId(idOf(object));
    space.name = textAt(object, "name");
    space.kind = kindAt(object, "type");
    space.neighborhood = placeAt<Neighborhood, NeighborhoodId>(object, "neighborhood");
    space.floor = placeAt<Floor, FloorId>(object, "floor");
    return space;
}

std::optional<Space> spaceFrom(const JsonValue &object)
{
    Space space = anySpaceFrom(object);
    return space.id.isEmpty() ? std::nullopt : std::optional(std::move(space));
}

/** A booking's space may be an IRI, or have a name and no id: it is shown, not booked. */
std::optional<Space> spaceOf(const JsonValue &value)
{
    Space space = anySpaceFrom(value);
    if (space.id.isEmpty())
        space.id = SpaceId(idOf(value));
    return space.id.isEmpty() && space.name.isEmpty() ? std::nullopt : std::optional(std::move(space));
}

std::optional<TimeSlot> slotBetween(const JsonValue &object, const char *startKey, const char *endKey)
{
    const auto start = instantAt(object, startKey);
    const auto end = instantAt(object, endKey);
    return start && end ? TimeSlot::make(*start, *end) : std::nullopt;
}

bool isEmptyDay(const JsonValue &object)
{
    const auto start = instantAt(object, "start");
    return start && start == instantAt(object, "end");
}

std::optional<qint64> believableTotal(const JsonValue &root, qsizetype members)
{
    const auto total = root.value("hydra:totalItems").isDouble() ? numberAt(root, "hydra:totalItems") : std::nullopt;
    if (!total || *total < members || *total > maxBelievableTotal)
        return std::nullopt;
    return total;
}

ApiError unreadable(const char *what)
{
    // The name of the field is the system's, not a sentence of ours.
    return protocolError(
        QCoreApplication::translate("Kadence", "The answer has no usable “%1”.").arg(QLatin1String(what)));
}

/** @p read gives nothing for an unusable member; @p skip tells members that are readable and hold nothing. */
template <typename T, typename Read, typename Skip>
Result<Collection<T>> parseCollection(const QByteArray &bytes, Read read, Skip skip)
{
    const auto tree = readJsonObject(bytes);
    if (!tree)
        return tl::unexpected(tree.error());
    const JsonValue root = tree->root();
    const JsonValue list = root.value("hydra:member");
    if (!list.isArray())
        return tl::unexpected(unreadable("hydra:member"));

    Collection<T> collection;
    bool anySkipped = false;
    for (const JsonValue value : list.elements()) {
        ++collection.members;
        const JsonValue object = value.isObject() ? value : JsonValue(); // a bare IRI is no member
        if (auto item = read(object))
            collection.items.append(std::move(*item));
        else if (skip(object))
            anySkipped = true;
    }
    if (collection.members > 0 && collection.items.isEmpty() && !anySkipped)
        return tl::unexpected(unreadable("hydra:member"));

    collection.total = believableTotal(root, collection.members);
    collection.hasNext = !root.value("hydra:view").value("hydra:next").toString().isEmpty();
    return collection;
}

template <typename T, typename Read>
Result<Collection<T>> parseCollection(const QByteArray &bytes, Read read)
{
    return parseCollection<T>(bytes, read, [](const JsonValue &) { return false; });
}

template <typename T, typename Read>
Result<T> parseSingle(const QByteArray &bytes, Read read)
{
    const auto tree = readJsonObject(bytes);
    if (!tree)
        return tl::unexpected(tree.error());
    if (auto value = read(tree->root()))
        return std::move(*value);
    return tl::unexpected(unreadable("id"));
}

} // namespace

ApiError protocolError(const QString &detail)
{
    ApiError error;
    error.kind = ErrorKind::Protocol;
    error.detail = detail;
    return error;
}

std::optional<Booking> bookingFrom(const JsonValue &object)
{
    Booking booking;
    booking.id = BookingId(idOf(object));
    if (booking.id.isEmpty())
        return std::nullopt;
    booking.person = idAt<PersonId>(object, "userId");
    booking.personEmail = textAt(object, "bookingUserEmail");
    booking.space = spaceOf(object.value("space"));
    booking.kind = kindAt(object, "type");
    if (booking.space) {
        if (booking.kind == SpaceKind::Unknown)
            booking.kind = booking.space->kind;
        else if (booking.space->kind == SpaceKind::Unknown)
            booking.space->kind = booking.kind;
    }
    booking.building = idAt<BuildingId>(object, "building");
    booking.slot = slotBetween(object, "startDate", "endDate");
    booking.status = statusAt(object, "status");
    booking.title = textAt(object, "title");
    booking.ofVisit = boolAt(object, "guestBooking").value_or(false);
    booking.createdAt = instantAt(object, "createdAt");
    booking.checkedInAt = instantAt(object, "checkedInDate");
    booking.checkedOutAt = instantAt(object, "checkedOutDate");
    booking.selfCertifiedAt = instantAt(object, "selfCertifiedDate");
    booking.autoReleasedAt = instantAt(object, "autoReleasedDate");
    return booking;
}

namespace {

/** A visitor may be an IRI: then nothing but that there is one is known. */
std::optional<Visitor> visitorFrom(const JsonValue &value, const PersonId &host)
{
    Visitor visitor;
    visitor.id = VisitorId(idOf(value));
    if (visitor.id.isEmpty())
        return std::nullopt;
    visitor.name = textAt(value, "displayName");
    if (visitor.name.isEmpty())
        visitor.name = plainText(textAt(value, "firstName") + u' ' + textAt(value, "lastName"));
    visitor.email = textAt(value, "email");
    visitor.person = idAt<PersonId>(value, "userId");
    const QString answer = textAt(value, "status");
    visitor.isHost = answer == u"organizer" || (!host.isEmpty() && visitor.person == host);
    visitor.declined = answer == u"declined";
    visitor.checkedInAt = instantAt(value, "checkedInDate");
    visitor.checkedOutAt = instantAt(value, "checkedOutDate");
    return visitor;
}

std::optional<Visit> visitFrom(const JsonValue &object)
{
    Visit visit;
    visit.id = VisitId(idOf(object));
    if (visit.id.isEmpty())
        return std::nullopt;
    visit.host = idAt<PersonId>(object, "host");
    visit.building = idAt<BuildingId>(object, "building");
    visit.slot = slotBetween(object, "startDate", "endDate");
    visit.status = statusAt(object, "status");
    for (const JsonValue value : object.value("visitors").elements()) {
        if (const auto visitor = visitorFrom(value, visit.host))
            visit.visitors.append(*visitor);
    }
    return visit;
}

} // namespace

Result<Collection<Person>> parsePeople(const QByteArray &bytes)
{
    return parseCollection<Person>(bytes, personFrom);
}

Result<Collection<Building>> parseBuildings(const QByteArray &bytes)
{
    return parseCollection<Building>(bytes, buildingFrom);
}

Result<Collection<Floor>> parseFloors(const QByteArray &bytes)
{
    return parseCollection<Floor>(bytes, floorFrom);
}

Result<Collection<BookableDay>> parseBookableDays(const QByteArray &bytes)
{
    const auto read = [](const JsonValue &object) -> std::optional<BookableDay> {
        if (const auto slot = slotBetween(object, "start", "end"))
            return BookableDay{*slot};
        return std::nullopt;
    };
    return parseCollection<BookableDay>(bytes, read, isEmptyDay);
}

Result<Collection<Space>> parseSpaces(const QByteArray &bytes)
{
    return parseCollection<Space>(bytes, spaceFrom);
}

Result<Collection<Booking>> parseBookings(const QByteArray &bytes)
{
    return parseCollection<Booking>(bytes, bookingFrom);
}

Result<Collection<Visit>> parseVisits(const QByteArray &bytes)
{
    return parseCollection<Visit>(bytes, visitFrom);
}

Result<Person> parsePerson(const QByteArray &bytes)
{
    return parseSingle<Person>(bytes, personFrom);
}

Result<Booking> parseBooking(const QByteArray &bytes)
{
    return parseSingle<Booking>(bytes, bookingFrom);
}

Result<OnsitePasses> parseOnsitePasses(const QByteArray &bytes)
{
    const auto tree = readJsonObject(bytes);
    if (!tree)
        return tl::unexpected(tree.error());
    const JsonValue root = tree->root();
    const auto available = boolAt(root, "available");
    auto left = numberAt(root, "numPassesAvailable");
    if (left && *left < 0)
        left.reset();
    if (!available && !left)
        return tl::unexpected(unreadable("available"));

    OnsitePasses passes;
    passes.left = left;
    // "Available" with none left is a contradiction; the reading that promises nothing is the safe one.
    passes.available = available.value_or(true) && left != 0;
    if (!passes.available) {
        passes.reason = reasonAt(root, "unavailabilityReason");
        if (available.value_or(true) && passes.reason == OnsitePasses::Reason::Unknown)
            passes.reason = OnsitePasses::Reason::NoCapacity;
    }
    return passes;
}

} // namespace Foyer::Kadence
