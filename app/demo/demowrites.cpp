// SPDX-License-Identifier: MIT
#include "demoapi.h"

#include "demoquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Foyer {

namespace {

constexpr int longestTitle = 255;
constexpr int longestDescription = 4000;

const char *typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return "null";
    case QJsonValue::Bool:
        return "bool";
    case QJsonValue::Double:
        return "number";
    case QJsonValue::String:
        return "string";
    case QJsonValue::Array:
        return "array";
    case QJsonValue::Object:
        return "object";
    case QJsonValue::Undefined:
        break;
    }
    return "nothing";
}

/** What every known member of a body must be; others are ignored. */
std::optional<DemoAnswer> wrongType(const QJsonObject &body)
{
    static const std::vector<std::pair<const char *, QJsonValue::Type>> members = {
        {"userId", QJsonValue::String},      {"startDateTime", QJsonValue::String}, {"endDateTime", QJsonValue::String},
        {"buildingId", QJsonValue::String},  {"spaceId", QJsonValue::String},       {"title", QJsonValue::String},
        {"description", QJsonValue::String}, {"onlineMeeting", QJsonValue::Bool},   {"attendees", QJsonValue::Array},
    };
    for (const auto &[name, type] : members) {
        const QJsonValue value = body.value(QLatin1String(name));
        if (value.isUndefined() || value.type() == type)
            continue;
        return errorAnswer(400, std::string("The type of the \"") + name + "\" attribute must not be \"" +
                                    typeName(value) + "\".");
    }
    return std::nullopt;
}

/** The body as an object, or the answer to one that is none. */
std::variant<QJsonObject, DemoAnswer> objectFrom(const DemoRequest &request)
{
    if (!request.contentType.starts_with("application/json"))
        return errorAnswer(415, "The content-type \"" + request.contentType +
                                    "\" is not supported. Supported MIME type is \"application/json\".");
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
    if (!document.isObject())
        return errorAnswer(400, "Syntax error");
    if (const auto wrong = wrongType(document.object()))
        return *wrong;
    return document.object();
}

std::string textOf(const QJsonObject &body, const char *name)
{
    return body.value(QLatin1String(name)).toString().toStdString();
}

/** What is wrong with one attendee; empty: nothing. It is either a user or somebody's address, not both. */
std::string attendeeFault(const QJsonObject &attendee, const DemoPeople &people)
{
    const std::string userId = textOf(attendee, "userId");
    const QString address = attendee.value(QLatin1String("emailAddress")).toString();
    if (userId.empty() == address.isEmpty())
        return "An attendee needs either a userId or an emailAddress.";
    if (!userId.empty())
        return people.indexOf(userId) < 0 ? "The user was not found." : "";
    static const QRegularExpression likely(QStringLiteral("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"));
    return likely.match(address).hasMatch() ? "" : "This value is not a valid email address.";
}

void checkMeeting(const QJsonObject &body, const DemoPeople &people, std::vector<DemoViolation> &violations)
{
    // In code points, as the schema's maxLength counts.
    const auto length = [&body](const char *name) {
        return body.value(QLatin1String(name)).toString().toUcs4().size();
    };
    if (body.value(QLatin1String("title")).toString().trimmed().isEmpty())
        violations.push_back({"title", "A room booking needs a title."});
    if (length("title") > longestTitle)
        violations.push_back({"title", "This value is too long. It should have 255 characters or less."});
    if (length("description") > longestDescription)
        violations.push_back({"description", "This value is too long. It should have 4000 characters or less."});
    int number = 0;
    for (const QJsonValue &attendee : body.value(QLatin1String("attendees")).toArray()) {
        if (const std::string fault = attendeeFault(attendee.toObject(), people); !fault.empty())
            violations.push_back({"attendees[" + std::to_string(number) + ']', fault});
        ++number;
    }
}

std::optional<TimeSlot> checkSlot(const QJsonObject &body, std::vector<DemoViolation> &violations)
{
    const auto read = [&](const char *name) -> std::optional<UtcInstant> {
        const std::string text = textOf(body, name);
        const auto instant = demoInstant(text);
        if (text.empty())
            violations.push_back({name, "This value should not be blank."});
        else if (!instant)
            violations.push_back({name, "This value is not UTC in the format YYYY-MM-DDThh:mm:ss."});
        return instant;
    };
    const auto start = read("startDateTime");
    const auto end = read("endDateTime");
    if (!start || !end)
        return std::nullopt;
    const auto slot = TimeSlot::make(*start, *end);
    if (!slot)
        violations.push_back({"endDateTime", "The end must be after the start."});
    return slot;
}

} // namespace

std::variant<DemoDraft, DemoAnswer> DemoApi::draftFrom(const QJsonObject &body) const
{
    std::vector<DemoViolation> violations;
    const auto slot = checkSlot(body, violations);
    const std::string userId = textOf(body, "userId");
    const std::string spaceId = textOf(body, "spaceId");
    const std::string buildingId = textOf(body, "buildingId");

    const int person = m_world.people.indexOf(userId);
    if (userId.empty())
        violations.push_back({"userId", "This value should not be blank."});
    else if (person < 0)
        violations.push_back({"userId", "The user was not found."});

    const int space = demoIndexOf(m_world.spaces, spaceId);
    int building = demoIndexOf(m_world.buildings, buildingId);
    if (spaceId.empty() && buildingId.empty())
        violations.push_back({"spaceId", "Either a spaceId or a buildingId is needed."});
    else if (!spaceId.empty() && space < 0)
        violations.push_back({"spaceId", "The space was not found."});
    else if (spaceId.empty() && building < 0)
        violations.push_back({"buildingId", "The building was not found."});
    if (space >= 0) {
        const DemoSpace &wanted = m_world.spaces[static_cast<std::size_t>(space)];
        building = m_world.buildingOf(wanted);
        if (wanted.kind == DemoKind::Room)
            checkMeeting(body, m_world.people, violations);
    }
    if (!violations.empty())
        return violationAnswer(violations);

    DemoDraft draft{person, space, building, *slot, textOf(body, "title"), {}, false};
    if (body.contains(QLatin1String("onlineMeeting")))
        draft.onlineMeeting = body.value(QLatin1String("onlineMeeting")).toBool();
    for (const QJsonValue &attendee : body.value(QLatin1String("attendees")).toArray())
        draft.hasGuests = draft.hasGuests || attendee.toObject().contains(QLatin1String("emailAddress"));
    return draft;
}

DemoAnswer DemoApi::createBooking(const DemoRequest &request, const std::string &)
{
    const auto body = objectFrom(request);
    if (const auto *refusal = std::get_if<DemoAnswer>(&body))
        return *refusal;
    const auto draft = draftFrom(std::get<QJsonObject>(body));
    if (const auto *refusal = std::get_if<DemoAnswer>(&draft))
        return *refusal;
    const UtcInstant now = m_clock.now();
    return written(m_bookings.create(std::get<DemoDraft>(draft), now), now, DemoRole::Alone);
}

DemoAnswer DemoApi::cancelBooking(const DemoRequest &request, const std::string &id)
{
    int by = -1;
    if (!request.body.empty() || !request.contentType.empty()) {
        const auto body = objectFrom(request);
        if (const auto *refusal = std::get_if<DemoAnswer>(&body))
            return *refusal;
        if (const std::string userId = textOf(std::get<QJsonObject>(body), "userId"); !userId.empty()) {
            by = m_world.people.indexOf(userId);
            if (by < 0)
                return violationAnswer({{"userId", "The user was not found."}});
        }
    }
    const UtcInstant now = m_clock.now();
    return written(m_bookings.cancel(id, by, now), now, DemoRole::Alone);
}

std::variant<DemoMark, DemoAnswer> DemoApi::markFrom(const DemoRequest &request) const
{
    const auto body = objectFrom(request);
    if (const auto *refusal = std::get_if<DemoAnswer>(&body))
        return *refusal;
    const QJsonObject &object = std::get<QJsonObject>(body);
    const std::string userId = textOf(object, "userId");
    if (userId.empty())
        return errorAnswer(400, "The \"userId\" attribute is required.");
    DemoMark mark{m_clock.now(), m_world.people.indexOf(userId), "publicApi", nullptr};
    const QJsonValue method = object.value(QLatin1String("method"));
    if (method.isUndefined() || method.isNull())
        return mark;
    for (const char *known : {"doorAccess", "wifi", "geofence", "sensor"}) {
        if (method.toString() == QLatin1String(known))
            mark.method = known;
    }
    if (!mark.method)
        return errorAnswer(400, "The \"method\" attribute must be one of doorAccess, wifi, geofence, sensor, or null.");
    return mark;
}

DemoAnswer DemoApi::checkIn(const DemoRequest &request, const std::string &id)
{
    const auto mark = markFrom(request);
    if (const auto *refusal = std::get_if<DemoAnswer>(&mark))
        return *refusal;
    const DemoMark &comes = std::get<DemoMark>(mark);
    return written(m_bookings.checkIn(id, comes), comes.at, DemoRole::Arrival);
}

DemoAnswer DemoApi::checkOut(const DemoRequest &request, const std::string &id)
{
    const auto mark = markFrom(request);
    if (const auto *refusal = std::get_if<DemoAnswer>(&mark))
        return *refusal;
    const DemoMark &leaves = std::get<DemoMark>(mark);
    return written(m_bookings.checkOut(id, leaves), leaves.at, DemoRole::Arrival);
}

DemoAnswer DemoApi::written(const std::optional<DemoBookings::Outcome> &outcome, UtcInstant now, DemoRole role) const
{
    if (!outcome)
        return notFoundAnswer();
    if (const auto *violation = std::get_if<DemoViolation>(&*outcome))
        return violationAnswer({*violation});
    std::string body;
    appendBooking(body, m_world, std::get<DemoBooking>(*outcome), now, role);
    return jsonAnswer(201, std::move(body));
}

} // namespace Foyer
