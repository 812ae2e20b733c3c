// SPDX-License-Identifier: MIT
#include "kadenceanswers.h"

#include "kadencejson.h"
#include "kadenceparsing.h"

#include <QCoreApplication>

#include <algorithm>

namespace Foyer::Kadence {

namespace {

constexpr qsizetype maxFieldErrors = 20;

template <typename... Keys>
QString firstTextOf(const JsonValue &object, Keys... keys)
{
    QString text;
    for (const char *key : {keys...}) {
        if (text = textAt(object, key); !text.isEmpty())
            break;
    }
    return text;
}

ApiError errorOf(ErrorKind kind, const HttpResponse &response, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = response.status;
    error.detail = detail;
    return error;
}

bool isSuccess(const HttpResponse &response)
{
    return response.status >= 200 && response.status < 300;
}

ErrorKind signInFailure(int status)
{
    // RFC 6749 refuses a key with 400 or 401; a gateway in between may say 403.
    if (status == 400 || status == 401 || status == 403)
        return ErrorKind::Unauthorized;
    if (status == 429)
        return ErrorKind::RateLimited;
    return status >= 500 ? ErrorKind::Server : ErrorKind::Protocol;
}

bool isVisibleAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7F'; });
}

/** Kadence's times are whole seconds, so that is what can be compared. */
qint64 seconds(UtcInstant instant)
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds(instant.toMSecsSinceEpoch())).count();
}

bool startsAndEndsAsAsked(const JsonValue &answer, const TimeSlot &asked)
{
    const auto agrees = [&answer](const char *key, UtcInstant expected) {
        const auto told = instantAt(answer, key);
        return !told || seconds(*told) == seconds(expected);
    };
    return agrees("startDate", asked.start()) && agrees("endDate", asked.end());
}

template <typename IdType>
bool differs(const IdType &told, const IdType &asked)
{
    return !told.isEmpty() && told != asked;
}

bool isElsewhere(const Booking &booking, const BookingRequest &request)
{
    if (request.isOnsite())
        return booking.space || differs(booking.building, request.building);
    return booking.kind == SpaceKind::Onsite || (booking.space && differs(booking.space->id, request.space));
}

/** Why @p booking, with its raw @p answer, is not what was asked for; empty when it is. What is not told agrees. */
QString contradiction(const Booking &booking, const JsonValue &answer, const BookingRequest &request)
{
    if (differs(booking.person, request.person))
        return QCoreApplication::translate("Kadence", "The answer shows a booking for another person.");
    if (isElsewhere(booking, request))
        return QCoreApplication::translate("Kadence", "The answer shows a booking in another place.");
    if (!startsAndEndsAsAsked(answer, request.slot))
        return QCoreApplication::translate("Kadence", "The answer shows a booking at another time.");
    if (booking.status != BookingStatus::Unknown && !booking.isActive())
        return QCoreApplication::translate("Kadence", "The answer shows a booking that does not stand.");
    return {};
}

QString notDone(Operation operation)
{
    switch (operation) {
    case Operation::Book:
    case Operation::CreateResource:
        break;
    case Operation::Cancel:
        return QCoreApplication::translate("Kadence", "The answer shows a booking that is not cancelled.");
    case Operation::CheckIn:
        return QCoreApplication::translate("Kadence", "The answer shows a booking that is not checked in.");
    case Operation::CheckOut:
        return QCoreApplication::translate("Kadence", "The answer shows a booking that is not checked out.");
    }
    return {};
}

} // namespace

Result<AccessToken> parseToken(const HttpResponse &response)
{
    if (!isSuccess(response)) {
        ApiError error = errorOf(signInFailure(response.status), response, QString());
        error.retryAfter = response.retryAfter.value_or(std::chrono::seconds(0));
        readError(response, error);
        return tl::unexpected(error);
    }
    const auto noToken = [&response] {
        return tl::unexpected(errorOf(ErrorKind::Protocol, response,
                                      QCoreApplication::translate("Kadence", "The sign-in gave no usable token.")));
    };
    const auto tree = readJsonObject(response.body);
    if (!tree)
        return noToken();
    const JsonValue root = tree->root();
    const QString value = root.value("access_token").toString();
    const JsonValue told = root.value("token_type");
    const QString type = told.isString() ? told.toString() : QStringLiteral("Bearer");
    if (value.isEmpty() || !isVisibleAscii(value) || type.compare(u"bearer", Qt::CaseInsensitive) != 0)
        return noToken();

    AccessToken token;
    token.value = value.toLatin1();
    if (const auto lifetime = numberAt(root, "expires_in"); lifetime && *lifetime > 0)
        token.lifetime = std::chrono::seconds(*lifetime);
    return token;
}

void readError(const HttpResponse &response, ApiError &error)
{
    const auto tree = readJsonObject(response.body);
    if (!tree)
        return;
    const JsonValue root = tree->root();
    const QString detail = firstTextOf(root, "hydra:description", "detail", "message", "error_description",
                                       "hydra:title", "title", "error");
    if (!detail.isEmpty())
        error.detail = detail;

    for (const JsonValue violation : root.value("violations").elements()) {
        if (error.fieldErrors.size() >= maxFieldErrors)
            break;
        FieldError field{textAt(violation, "propertyPath"), textAt(violation, "message")};
        if (!field.message.isEmpty())
            error.fieldErrors.append(std::move(field));
    }
}

Result<Booking> parseCreated(const HttpResponse &response, const BookingRequest &request)
{
    const auto tree = readJsonObject(response.body);
    const auto booking = tree ? bookingFrom(tree->root()) : std::nullopt;
    if (!booking)
        return tl::unexpected(errorOf(ErrorKind::OutcomeUnknown, response,
                                      QCoreApplication::translate("Kadence", "The answer does not show the booking.")));
    if (const QString reason = contradiction(*booking, tree->root(), request); !reason.isEmpty())
        return tl::unexpected(errorOf(ErrorKind::OutcomeUnknown, response, reason));
    return *booking;
}

Result<Booking> parseDone(const HttpResponse &response, const BookingId &id, Operation operation)
{
    const auto booking = parseBooking(response.body);
    if (!booking || booking->id != id)
        return tl::unexpected(errorOf(ErrorKind::OutcomeUnknown, response,
                                      QCoreApplication::translate("Kadence", "The answer does not show the booking.")));
    if (!isDone(operation, *booking) && booking->status != BookingStatus::Unknown)
        return tl::unexpected(errorOf(ErrorKind::OutcomeUnknown, response, notDone(operation)));
    return *booking;
}

} // namespace Foyer::Kadence
