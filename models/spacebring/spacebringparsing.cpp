// SPDX-License-Identifier: MIT
#include "spacebringparsing.h"

#include "jsonvalues.h"
#include "servertext.h"
#include "spacebringrequests.h"
#include "strictjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Foyer::Spacebring {

namespace {

constexpr qsizetype longestMemo = 4'000;
constexpr qsizetype longestOpaque = 200; ///< of a booking's id
constexpr qsizetype longestToken = 4'096;
constexpr qsizetype mostFieldErrors = 20;
constexpr double largestAmount = 1e15; ///< beyond it cents are lost

QJsonValue valueAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

/** A text that is handed back as it is, and so must not be cleaned: empty unless it is one that can be. */
QString opaqueAt(const QJsonObject &object, const char *key, qsizetype longest)
{
    const QString text = valueAt(object, key).toString();
    const bool isUsable = text.size() <= longest && text.isValidUtf16() &&
                          std::none_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c == u'\x7F'; });
    return isUsable ? text : QString();
}

/** An id that requests can be made with; empty: none. */
QString idAt(const QJsonObject &object, const char *key)
{
    const QString text = valueAt(object, key).toString();
    return isId(text) ? text.toLower() : QString();
}

/** A number of the usual size, also one written as a text. */
std::optional<double> amountAt(const QJsonObject &object, const char *key)
{
    const QJsonValue value = valueAt(object, key);
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.toString().left(32).trimmed().toDouble(&ok);
    return ok && std::isfinite(number) && std::abs(number) < largestAmount ? std::optional(number) : std::nullopt;
}

/** There, and not null. */
bool isTold(const QJsonObject &object, const char *key)
{
    const QJsonValue value = valueAt(object, key);
    return !value.isUndefined() && !value.isNull();
}

BoardKind kindOf(const QString &text)
{
    if (text == u"room")
        return BoardKind::Room;
    if (text == u"hotDesk")
        return BoardKind::HotDesk;
    if (text == u"dedicatedDesk")
        return BoardKind::DedicatedDesk;
    if (text == u"office")
        return BoardKind::Office;
    if (text == u"parkingLot")
        return BoardKind::ParkingLot;
    return BoardKind::Unknown;
}

std::optional<Location> locationFrom(const QJsonObject &object)
{
    Location location;
    location.id = LocationId(idAt(object, "id"));
    if (location.id.isEmpty())
        return std::nullopt;
    location.name = textAt(object, "title");
    location.address = textAt(object, "address");
    location.zoneName = textAt(object, "timezoneId");
    location.zone = BuildingZone::fromIana(location.zoneName.toUtf8());
    location.currency = textAt(object, "currencyCode");
    return location;
}

std::optional<BoardResource> resourceFrom(const QJsonObject &object)
{
    BoardResource resource;
    resource.id = BoardResourceId(idAt(object, "id"));
    if (resource.id.isEmpty())
        return std::nullopt;
    resource.name = textAt(object, "title");
    resource.kindName = textAt(object, "type");
    resource.kind = kindOf(resource.kindName);
    resource.capacity = numberAt(object, "capacity");
    return resource;
}

/** Nothing where nobody is told: no object, or one without a single word. */
std::optional<BoardPerson> personFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    BoardPerson person;
    person.id = textAt(object, "id");
    person.firstName = textAt(object, "name");
    person.lastName = textAt(object, "surname");
    person.email = textAt(object, "email");
    person.phone = textAt(object, "phoneNumber");
    person.about = plainLines(valueAt(object, "about").toString(), longestMemo);
    person.photoUrl = textAt(object, "photoUrl");
    return person == BoardPerson() ? std::nullopt : std::optional(std::move(person));
}

QList<BoardAttendee> attendeesFrom(const QJsonObject &object)
{
    QList<BoardAttendee> attendees;
    const QJsonArray array = valueAt(object, "attendees").toArray();
    for (const auto &value : array) {
        const QJsonObject told = value.toObject();
        BoardAttendee attendee{MembershipId(idAt(told, "membershipRef")),
                               personFrom(valueAt(told, "user")).value_or(BoardPerson())};
        if (attendee != BoardAttendee())
            attendees.append(std::move(attendee));
    }
    return attendees;
}

std::optional<BoardPayment> paymentFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    BoardPayment payment;
    payment.amount = amountAt(object, "amount");
    payment.currency = textAt(object, "currencyCode");
    if (isTold(object, "tax")) {
        const QJsonObject tax = valueAt(object, "tax").toObject();
        const BoardTax told{boolAt(tax, "inclusive"), amountAt(tax, "rate")};
        if (told != BoardTax())
            payment.tax = told;
    }
    payment.invoiceItem = textAt(object, "invoiceItemRef");
    payment.transaction = textAt(object, "transactionRef");
    payment.status = textAt(object, "status");
    payment.means = textAt(object, "type");
    return payment == BoardPayment() ? std::nullopt : std::optional(std::move(payment));
}

/** One, or several: both are in use. */
QList<BoardPayment> paymentsFrom(const QJsonObject &object)
{
    QJsonArray array = valueAt(object, "payments").toArray();
    if (array.isEmpty())
        array.append(valueAt(object, "payment"));
    QList<BoardPayment> payments;
    for (const auto &value : std::as_const(array)) {
        if (auto payment = paymentFrom(value))
            payments.append(std::move(*payment));
    }
    return payments;
}

std::optional<BoardBooking> bookingFrom(const QJsonObject &object)
{
    BoardBooking booking;
    booking.id = BoardBookingId(opaqueAt(object, "id", longestOpaque));
    if (booking.id.isEmpty())
        return std::nullopt;
    booking.resource = BoardResourceId(idAt(object, "resourceRef"));
    booking.start = instantAt(object, "startDate");
    booking.end = instantAt(object, "endDate");
    booking.createdAt = instantAt(object, "createDate");
    booking.updatedAt = instantAt(object, "updateDate");
    booking.cancelledAt = instantAt(object, "deleteDate");
    if (isTold(object, "title"))
        booking.title = textAt(object, "title");
    booking.memo = plainLines(valueAt(object, "memo").toString(), longestMemo);
    booking.ownerMembership = MembershipId(idAt(object, "membershipRefOwner"));
    booking.owner = personFrom(valueAt(object, "userOwner"));
    booking.seats = numberAt(object, "seats");
    booking.attendees = attendeesFrom(object);
    booking.payments = paymentsFrom(object);
    return booking;
}

ApiError unreadable(const char *what)
{
    // The name of the field is the system's, not a sentence of ours.
    return protocolError(
        QCoreApplication::translate("Spacebring", "The answer has no usable “%1”.").arg(QLatin1String(what)));
}

/** The list at @p key. @p read gives nothing for a member that can't be used. */
template <typename T, typename Read>
Result<QList<T>> listAt(const QJsonObject &root, const char *key, Read read)
{
    const QJsonValue value = valueAt(root, key);
    if (!value.isArray())
        return tl::unexpected(unreadable(key));
    const QJsonArray array = value.toArray();
    QList<T> items;
    items.reserve(array.size());
    for (const auto &member : array) {
        if (auto item = read(member.toObject()))
            items.append(std::move(*item));
    }
    if (items.isEmpty() && !array.isEmpty())
        return tl::unexpected(unreadable(key));
    return items;
}

template <typename T, typename Read>
Result<CursorPage<T>> pageAt(const QByteArray &bytes, const char *key, Read read)
{
    return parseJsonObject(bytes).and_then([&](const QJsonObject &root) {
        return listAt<T>(root, key, read).map([&](QList<T> items) {
            return CursorPage<T>{std::move(items), opaqueAt(root, "nextPageToken", longestToken)};
        });
    });
}

/** `["startDate", "gt"]` as `startDate.gt`. */
QString pathText(const QJsonValue &value)
{
    QStringList steps;
    const QJsonArray path = value.toArray();
    for (const auto &step : path) {
        if (steps.size() >= 10)
            break;
        steps.append(step.isDouble() ? QString::number(step.toInt()) : plainText(step.toString()));
    }
    return plainText(steps.join(u'.'));
}

} // namespace

ApiError protocolError(const QString &detail)
{
    ApiError error;
    error.kind = ErrorKind::Protocol;
    error.detail = detail;
    return error;
}

Result<QList<Location>> parseLocations(const QByteArray &bytes)
{
    return parseJsonObject(bytes).and_then(
        [](const QJsonObject &root) { return listAt<Location>(root, "locations", locationFrom); });
}

Result<CursorPage<BoardResource>> parseResources(const QByteArray &bytes)
{
    return pageAt<BoardResource>(bytes, "resources", resourceFrom);
}

Result<CursorPage<BoardBooking>> parseBookings(const QByteArray &bytes)
{
    return pageAt<BoardBooking>(bytes, "bookings", bookingFrom);
}

void readError(const HttpResponse &response, ApiError &error)
{
    const auto root = parseJsonObject(response.body);
    if (!root)
        return;
    for (const char *key : {"message", "code", "type"}) {
        if (const QString text = textAt(*root, key); !text.isEmpty()) {
            error.detail = text;
            break;
        }
    }
    const QJsonArray issues = valueAt(*root, "issues").toArray();
    for (const auto &value : issues) {
        if (error.fieldErrors.size() >= mostFieldErrors)
            break;
        const QJsonObject issue = value.toObject();
        FieldError field{pathText(valueAt(issue, "path")), textAt(issue, "message")};
        if (!field.message.isEmpty())
            error.fieldErrors.append(std::move(field));
    }
}

} // namespace Foyer::Spacebring
