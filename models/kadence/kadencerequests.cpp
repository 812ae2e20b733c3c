// SPDX-License-Identifier: MIT
#include "kadencerequests.h"

#include "servertext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Foyer::Kadence {

namespace {

constexpr qsizetype idLength = 26;

tl::unexpected<ApiError> refused(ErrorKind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return tl::unexpected<ApiError>(std::move(error));
}

tl::unexpected<ApiError> badId(ErrorKind kind, const QString &id)
{
    if (id.isEmpty())
        return refused(kind, QCoreApplication::translate("Kadence", "An id is missing, so nothing was sent."));
    return refused(kind,
                   QCoreApplication::translate("Kadence", "“%1” is not an id that Kadence gives, so nothing was sent.")
                       .arg(plainText(id).left(40)));
}

/** Ids were checked before they come here: nothing in a path needs encoding. */
QString apiPath(const char *collection, const QString &id = QString(), const char *action = "")
{
    QString path = QLatin1String("/v1/public/") + QLatin1String(collection);
    if (!id.isEmpty())
        path += u'/' + id;
    return path + QLatin1String(action);
}

void append(Target &target, const char *name, const QString &value)
{
    target.query.append({QLatin1String(name), value});
}

Endpoints regionEndpoints(QLatin1String infix)
{
    const auto origin = [infix](QLatin1String service) {
        return QUrl(QStringLiteral("https://%1.%2onkadence.co").arg(service, infix));
    };
    return {origin(QLatin1String("api")), origin(QLatin1String("login"))};
}

/** The filters that are asked for a text of several words: it may be split anywhere between first and last name. */
QList<Target> searchByWords(const QStringList &words)
{
    const QString whole = words.join(u' ');
    const auto ask = [](const QString &first, const QString &last) {
        Target target = people();
        if (!first.isEmpty())
            append(target, "firstName", first);
        if (!last.isEmpty())
            append(target, "lastName", last);
        return target;
    };
    QList<Target> targets{
        ask(whole, QString()),
        ask(QString(), whole),
        ask(words.mid(0, words.size() - 1).join(u' '), words.last()),
        ask(words.first(), words.mid(1).join(u' ')),
    };
    if (words.size() == 2)
        targets.append(ask(words.last(), words.first()));

    QList<Target> unique;
    for (const Target &target : std::as_const(targets)) {
        if (!unique.contains(target))
            unique.append(target);
    }
    return unique;
}

} // namespace

bool isId(QStringView text)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z' && c != u'I' && c != u'L' && c != u'O' && c != u'U');
    };
    return text.size() == idLength && std::all_of(text.begin(), text.end(), isDigit);
}

std::optional<Endpoints> endpointsOf(const Connection &connection)
{
    Endpoints endpoints;
    if (connection.region == u"us")
        endpoints = regionEndpoints(QLatin1String("us."));
    else if (connection.region == u"eu" || connection.region.isEmpty())
        endpoints = regionEndpoints(QLatin1String(""));
    else if (connection.apiUrl.isEmpty())
        return std::nullopt;

    if (!connection.apiUrl.isEmpty())
        endpoints = {connection.apiUrl, connection.apiUrl};
    if (!connection.authUrl.isEmpty())
        endpoints.auth = connection.authUrl;
    if (faultOf(endpoints.api) || faultOf(endpoints.auth))
        return std::nullopt;
    return endpoints;
}

Target paged(Target target, PageRequest page)
{
    append(target, "page", QString::number(std::max(page.number, 1)));
    append(target, "itemsPerPage", QString::number(std::clamp(page.size, minPageSize, maxPageSize)));
    return target;
}

QString timeText(UtcInstant instant)
{
    return instant.toUtcDateTime().toString(u"yyyy-MM-dd'T'HH:mm:ss");
}

QString kindText(SpaceKind kind)
{
    switch (kind) {
    case SpaceKind::Desk:
        return QStringLiteral("desk");
    case SpaceKind::PrivateOffice:
        return QStringLiteral("private_office");
    case SpaceKind::Room:
        return QStringLiteral("room");
    case SpaceKind::Pod:
        return QStringLiteral("pod");
    case SpaceKind::Locker:
        return QStringLiteral("locker");
    case SpaceKind::Parking:
        return QStringLiteral("parking");
    case SpaceKind::Onsite:
        return QStringLiteral("onsite");
    case SpaceKind::Unknown:
        break;
    }
    return {};
}

SpaceKind kindNamed(QStringView text)
{
    if (text == u"privateOffice")
        return SpaceKind::PrivateOffice;
    for (const SpaceKind kind : {SpaceKind::Desk, SpaceKind::PrivateOffice, SpaceKind::Room, SpaceKind::Pod,
                                 SpaceKind::Locker, SpaceKind::Parking, SpaceKind::Onsite}) {
        if (text == kindText(kind))
            return kind;
    }
    return SpaceKind::Unknown;
}

HttpRequest tokenRequest(const QUrl &auth, const QString &clientId, const QString &secret)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = below(auth, QStringLiteral("/oauth2/token"));
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(clientId) +
                   "&client_secret=" + QUrl::toPercentEncoding(secret) + "&scope=public";
    return request;
}

Target people()
{
    return {apiPath("users"), {}};
}

QList<Target> peopleSearch(const QString &text)
{
    const QStringList words = plainText(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const auto ask = [](const char *filter, const QString &value) {
        Target target = people();
        append(target, filter, value);
        return target;
    };
    const QString whole = words.join(u' ');
    if (whole.contains(u'@'))
        return {ask("email", whole)};
    if (words.size() == 1)
        return {ask("email", whole), ask("firstName", whole), ask("lastName", whole)};
    return searchByWords(words);
}

Result<Target> person(const PersonId &id)
{
    if (!isId(id.text()))
        return badId(ErrorKind::NotFound, id.text());
    return Target{apiPath("users", id.text()), {}};
}

Target buildings()
{
    return {apiPath("buildings"), {}};
}

Target buildingsProbe()
{
    Target target = buildings();
    append(target, "itemsPerPage", QString::number(minPageSize));
    return target;
}

Result<Target> floors(const BuildingId &building)
{
    if (!isId(building.text()))
        return badId(ErrorKind::Validation, building.text());
    Target target{apiPath("floors"), {}};
    append(target, "buildingId", building.text());
    return target;
}

Result<Target> floorSpaces(const FloorId &floor)
{
    if (!isId(floor.text()))
        return badId(ErrorKind::Validation, floor.text());
    Target target{apiPath("spaces"), {}};
    append(target, "floorId", floor.text());
    return target;
}

Result<Target> bookableDays(const PersonId &person, const BuildingId &building)
{
    for (const QString &id : {person.text(), building.text()}) {
        if (!isId(id))
            return badId(ErrorKind::Validation, id);
    }
    Target target{apiPath("bookable-days"), {}};
    append(target, "userId", person.text());
    append(target, "buildingId", building.text());
    return target;
}

Result<Target> bookableSpaces(const PersonId &person, const FloorId &floor, const TimeSlot &slot, SpaceKind kind)
{
    for (const QString &id : {person.text(), floor.text()}) {
        if (!isId(id))
            return badId(ErrorKind::Validation, id);
    }
    if (kind == SpaceKind::Onsite || kind == SpaceKind::Unknown)
        return refused(ErrorKind::Validation,
                       QCoreApplication::translate("Kadence", "There are no spaces of this kind to ask for."));
    Target target{apiPath("bookable-spaces"), {}};
    append(target, "userId", person.text());
    append(target, "floorId", floor.text());
    append(target, "startDateTime", timeText(slot.start()));
    append(target, "endDateTime", timeText(slot.end()));
    append(target, "spaceType", kindText(kind));
    return target;
}

Result<Target> onsitePasses(const BuildingId &building, const TimeSlot &slot)
{
    if (!isId(building.text()))
        return badId(ErrorKind::Validation, building.text());
    Target target{apiPath("bookable-onsite-passes"), {}};
    append(target, "buildingId", building.text());
    append(target, "startDateTime", timeText(slot.start()));
    append(target, "endDateTime", timeText(slot.end()));
    return target;
}

namespace {

void appendOverlap(Target &target, const TimeSlot &slot)
{
    append(target, "startDateTime[strictly_before]", timeText(slot.end()));
    append(target, "endDateTime[strictly_after]", timeText(slot.start()));
}

} // namespace

Result<Target> personBookingsDuring(const PersonId &person, const TimeSlot &slot)
{
    if (!isId(person.text()))
        return badId(ErrorKind::NotFound, person.text());
    Target target{apiPath("users", person.text(), "/bookings"), {}};
    appendOverlap(target, slot);
    return target;
}

Result<Target> personBookings(const PersonId &person, UtcInstant from, UtcInstant to)
{
    if (!isId(person.text()))
        return badId(ErrorKind::NotFound, person.text());
    Target target{apiPath("users", person.text(), "/bookings"), {}};
    append(target, "startDateTime[after]", timeText(from));
    append(target, "startDateTime[before]", timeText(to));
    return target;
}

Result<Target> buildingBookings(const BuildingId &building, UtcInstant from, UtcInstant to)
{
    if (!isId(building.text()))
        return badId(ErrorKind::Validation, building.text());
    Target target{apiPath("bookings"), {}};
    append(target, "buildingId", building.text());
    append(target, "startDateTime[after]", timeText(from));
    append(target, "startDateTime[before]", timeText(to));
    append(target, "order[startDate]", QStringLiteral("asc"));
    return target;
}

namespace {

/** What touches a day by the building's own clock: the wall-clock times of that day, whatever its zone makes of them.
 */
Result<Target> ofDay(const char *collection, const BuildingId &building, QDate day)
{
    if (!isId(building.text()))
        return badId(ErrorKind::Validation, building.text());
    // Years of four digits: others have no text that the contract knows.
    if (!day.isValid() || day.year() < 1 || day.addDays(1).year() > 9999)
        return refused(ErrorKind::Validation, QCoreApplication::translate("Kadence", "That is not a day."));
    const auto midnight = [](QDate date) { return date.toString(Qt::ISODate) + QLatin1String("T00:00:00"); };
    Target target{apiPath(collection), {}};
    append(target, "buildingId", building.text());
    append(target, "startDateTime[local_strictly_before]", midnight(day.addDays(1)));
    append(target, "endDateTime[local_strictly_after]", midnight(day));
    return target;
}

} // namespace

Result<Target> dayBookings(const BuildingId &building, QDate day)
{
    return ofDay("bookings", building, day).map([](Target target) {
        append(target, "order[startDate]", QStringLiteral("asc"));
        return target;
    });
}

Result<Target> dayVisits(const BuildingId &building, QDate day)
{
    return ofDay("visits", building, day); // the contract gives visits no order
}

namespace {

/** Bookings of what @p filter names, by its @p id, that overlap the slot. */
Result<Target> overlappingBookings(const char *filter, const QString &id, const TimeSlot &slot)
{
    if (!isId(id))
        return badId(ErrorKind::Validation, id);
    Target target{apiPath("bookings"), {}};
    append(target, filter, id);
    appendOverlap(target, slot);
    append(target, "order[startDate]", QStringLiteral("asc"));
    return target;
}

} // namespace

Result<Target> spaceBookings(const SpaceId &space, const TimeSlot &slot)
{
    return overlappingBookings("spaceId", space.text(), slot);
}

Result<Target> floorBookings(const FloorId &floor, const TimeSlot &slot)
{
    return overlappingBookings("floorId", floor.text(), slot);
}

Result<Target> booking(const BookingId &id)
{
    if (!isId(id.text()))
        return badId(ErrorKind::NotFound, id.text());
    return Target{apiPath("bookings", id.text()), {}};
}

namespace {

/** What only a room's booking has. What is optional and was left empty is left out; that it is not online is said. */
void insertMeeting(QJsonObject &body, const Meeting &meeting)
{
    body.insert(QStringLiteral("title"), meeting.title);
    body.insert(QStringLiteral("onlineMeeting"), meeting.onlineMeeting);
    if (!meeting.description.isEmpty())
        body.insert(QStringLiteral("description"), meeting.description);
    QJsonArray attendees;
    for (const Attendee &attendee : meeting.attendees) {
        QJsonObject one;
        if (!attendee.isGuest())
            one.insert(QStringLiteral("userId"), attendee.person.text());
        else
            one.insert(QStringLiteral("emailAddress"), attendee.email);
        if (attendee.isGuest() && !attendee.name.isEmpty())
            one.insert(QStringLiteral("displayName"), attendee.name);
        attendees.append(one);
    }
    if (!attendees.isEmpty())
        body.insert(QStringLiteral("attendees"), attendees);
}

} // namespace

Result<Write> createBooking(const BookingRequest &request)
{
    const QString place = request.isOnsite() ? request.building.text() : request.space.text();
    QStringList ids{request.person.text(), place};
    const std::optional<Meeting> meeting = request.meeting ? std::optional(trimmed(*request.meeting)) : std::nullopt;
    for (const Attendee &attendee : meeting ? meeting->attendees : QList<Attendee>()) {
        if (!attendee.isGuest())
            ids.append(attendee.person.text());
    }
    for (const QString &id : std::as_const(ids)) {
        if (!isId(id))
            return badId(ErrorKind::Validation, id);
    }
    if (meeting && faultOf(*meeting))
        return refused(ErrorKind::Validation, QCoreApplication::translate(
                                                  "Kadence", "Kadence takes no such title, description or attendee, so "
                                                             "nothing was sent."));
    QJsonObject body{
        {QStringLiteral("userId"), request.person.text()},
        {QStringLiteral("startDateTime"), timeText(request.slot.start())},
        {QStringLiteral("endDateTime"), timeText(request.slot.end())},
    };
    body.insert(request.isOnsite() ? QStringLiteral("buildingId") : QStringLiteral("spaceId"), place);
    if (meeting)
        insertMeeting(body, *meeting);
    return Write{{apiPath("bookings"), {}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

namespace {

Result<Write> ofPerson(const BookingId &booking, const PersonId &person, const char *action)
{
    if (!isId(booking.text()))
        return badId(ErrorKind::NotFound, booking.text());
    if (!isId(person.text()))
        return badId(ErrorKind::Validation, person.text());
    // How somebody came in (door, wifi…) is left out: a receptionist is none of these.
    return Write{{apiPath("bookings", booking.text(), action), {}},
                 QJsonDocument(QJsonObject{{QStringLiteral("userId"), person.text()}}).toJson(QJsonDocument::Compact)};
}

} // namespace

Result<Write> checkIn(const BookingId &booking, const PersonId &person)
{
    return ofPerson(booking, person, "/check-in");
}

Result<Write> checkOut(const BookingId &booking, const PersonId &person)
{
    return ofPerson(booking, person, "/check-out");
}

Result<Write> cancelBooking(const BookingId &booking, const PersonId &onBehalfOf)
{
    if (!isId(booking.text()))
        return badId(ErrorKind::NotFound, booking.text());
    if (!onBehalfOf.isEmpty() && !isId(onBehalfOf.text()))
        return badId(ErrorKind::Validation, onBehalfOf.text());
    QJsonObject body;
    if (!onBehalfOf.isEmpty())
        body.insert(QStringLiteral("userId"), onBehalfOf.text());
    return Write{{apiPath("bookings", booking.text(), "/cancel"), {}},
                 QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace Foyer::Kadence
