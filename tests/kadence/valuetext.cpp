// SPDX-License-Identifier: MIT
#include "valuetext.h"

#include <QJsonArray>

namespace Foyer {

namespace {

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void put(QJsonObject &object, const char *key, const QJsonObject &part)
{
    if (!part.isEmpty())
        object.insert(QLatin1String(key), part);
}

void put(QJsonObject &object, const TimeSlot &slot)
{
    put(object, "start", slot.start().toIso());
    put(object, "end", slot.end().toIso());
}

const char *nameOf(SpaceKind kind)
{
    switch (kind) {
    case SpaceKind::Desk:
        return "Desk";
    case SpaceKind::PrivateOffice:
        return "PrivateOffice";
    case SpaceKind::Room:
        return "Room";
    case SpaceKind::Pod:
        return "Pod";
    case SpaceKind::Locker:
        return "Locker";
    case SpaceKind::Parking:
        return "Parking";
    case SpaceKind::Onsite:
        return "Onsite";
    case SpaceKind::Unknown:
        break;
    }
    return "";
}

const char *nameOf(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Booked:
        return "Booked";
    case BookingStatus::CheckedIn:
        return "CheckedIn";
    case BookingStatus::CheckedOut:
        return "CheckedOut";
    case BookingStatus::Completed:
        return "Completed";
    case BookingStatus::Cancelled:
        return "Cancelled";
    case BookingStatus::NoCheckIn:
        return "NoCheckIn";
    case BookingStatus::Unknown:
        break;
    }
    return "";
}

const char *nameOf(OnsitePasses::Reason reason)
{
    switch (reason) {
    case OnsitePasses::Reason::None:
        break;
    case OnsitePasses::Reason::BuildingClosure:
        return "BuildingClosure";
    case OnsitePasses::Reason::OpeningHours:
        return "OpeningHours";
    case OnsitePasses::Reason::BuildingClosed:
        return "BuildingClosed";
    case OnsitePasses::Reason::NoCapacity:
        return "NoCapacity";
    case OnsitePasses::Reason::Unknown:
        return "Unknown";
    }
    return "";
}

void put(QJsonObject &object, const char *key, const std::optional<UtcInstant> &instant)
{
    if (instant)
        put(object, key, instant->toIso());
}

QJsonObject toJson(const Visitor &visitor)
{
    QJsonObject object;
    put(object, "id", visitor.id.text());
    put(object, "name", visitor.name);
    put(object, "email", visitor.email);
    put(object, "person", visitor.person.text());
    if (visitor.isHost)
        object.insert(QStringLiteral("isHost"), true);
    if (visitor.declined)
        object.insert(QStringLiteral("declined"), true);
    put(object, "checkedInAt", visitor.checkedInAt);
    put(object, "checkedOutAt", visitor.checkedOutAt);
    return object;
}

} // namespace

QJsonObject toJson(const Person &person)
{
    QJsonObject object;
    put(object, "id", person.id.text());
    put(object, "email", person.email);
    put(object, "firstName", person.firstName);
    put(object, "lastName", person.lastName);
    put(object, "jobTitle", person.jobTitle);
    put(object, "preferredFloor", person.preferredFloor.text());
    put(object, "preferredFloorName", person.preferredFloorName);
    if (person.invitationPending)
        object.insert(QStringLiteral("invitationPending"), true);
    return object;
}

QJsonObject toJson(const Building &building)
{
    QJsonObject object;
    put(object, "id", building.id.text());
    put(object, "name", building.name);
    if (building.zone)
        put(object, "zone", QString::fromUtf8(building.zone->ianaId()));
    put(object, "zoneName", building.zoneName);
    put(object, "addressLine", building.addressLine);
    put(object, "city", building.city);
    put(object, "countryCode", building.countryCode);
    put(object, "countryName", building.countryName);
    return object;
}

QJsonObject toJson(const Floor &floor)
{
    QJsonObject object;
    put(object, "id", floor.id.text());
    put(object, "name", floor.name);
    put(object, "planUrl", floor.planUrl.toString(QUrl::FullyEncoded));
    return object;
}

QJsonObject toJson(const Neighborhood &neighborhood)
{
    QJsonObject object;
    put(object, "id", neighborhood.id.text());
    put(object, "name", neighborhood.name);
    return object;
}

QJsonObject toJson(const Space &space)
{
    QJsonObject object;
    put(object, "id", space.id.text());
    put(object, "name", space.name);
    put(object, "kind", QLatin1String(nameOf(space.kind)));
    if (space.neighborhood)
        put(object, "neighborhood", toJson(*space.neighborhood));
    if (space.floor)
        put(object, "floor", toJson(*space.floor));
    return object;
}

QJsonObject toJson(const BookableDay &day)
{
    QJsonObject object;
    put(object, day.bookable);
    return object;
}

QJsonObject toJson(const OnsitePasses &passes)
{
    QJsonObject object{{QStringLiteral("available"), passes.available}};
    if (passes.left)
        object.insert(QStringLiteral("left"), *passes.left);
    put(object, "reason", QLatin1String(nameOf(passes.reason)));
    return object;
}

QJsonObject toJson(const Booking &booking)
{
    QJsonObject object;
    put(object, "id", booking.id.text());
    put(object, "person", booking.person.text());
    put(object, "personEmail", booking.personEmail);
    put(object, "kind", QLatin1String(nameOf(booking.kind)));
    if (booking.space)
        put(object, "space", toJson(*booking.space));
    put(object, "building", booking.building.text());
    if (booking.slot)
        put(object, *booking.slot);
    put(object, "status", QLatin1String(nameOf(booking.status)));
    put(object, "title", booking.title);
    if (booking.ofVisit)
        object.insert(QStringLiteral("ofVisit"), true);
    put(object, "createdAt", booking.createdAt);
    put(object, "checkedInAt", booking.checkedInAt);
    put(object, "checkedOutAt", booking.checkedOutAt);
    put(object, "selfCertifiedAt", booking.selfCertifiedAt);
    put(object, "autoReleasedAt", booking.autoReleasedAt);
    return object;
}

QJsonObject toJson(const Visit &visit)
{
    QJsonObject object;
    put(object, "id", visit.id.text());
    put(object, "host", visit.host.text());
    put(object, "building", visit.building.text());
    if (visit.slot)
        put(object, *visit.slot);
    put(object, "status", QLatin1String(nameOf(visit.status)));
    QJsonArray visitors;
    for (const Visitor &visitor : visit.visitors)
        visitors.append(toJson(visitor));
    if (!visitors.isEmpty())
        object.insert(QStringLiteral("visitors"), visitors);
    return object;
}

} // namespace Foyer
