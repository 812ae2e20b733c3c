// SPDX-License-Identifier: MIT
#include "nexudusanswers.h"

#include "jsonvalues.h"
#include "nexudusdrafts.h"
#include "nexudusfields.h"
#include "servertext.h"
#include "strictjson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Foyer::Nexudus {

namespace {

constexpr qsizetype maxFieldErrors = 20;
constexpr qsizetype longestToken = 16'384;

ApiError errorOf(ErrorKind kind, int status, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.detail = detail;
    return error;
}

/** A text of the server in the words that people know. */
QString wordsAt(const QJsonObject &object, const char *key)
{
    QString words = textAt(object, key);
    words.replace(QLatin1String("ExtraServices"), QLatin1String("booking rates"), Qt::CaseInsensitive);
    words.replace(QLatin1String("ExtraService"), QLatin1String("booking rate"), Qt::CaseInsensitive);
    return words;
}

std::optional<Business> businessFrom(const QJsonObject &object)
{
    Business business;
    business.id = BusinessId(idOf(object.value(QLatin1String("Id"))));
    business.name = textAt(object, "Name");
    business.currency = textAt(object, "CurrencyCode");
    // Its zone is told as a number whose meaning is not documented.
    return business.id.isEmpty() ? std::nullopt : std::optional(business);
}

std::optional<ResourceType> typeFrom(const QJsonObject &object)
{
    ResourceType type;
    type.id = ResourceTypeId(idOf(object.value(QLatin1String("Id"))));
    type.name = textAt(object, "Name");
    type.business = BusinessId(idOf(object.value(QLatin1String("BusinessId"))));
    return type.id.isEmpty() ? std::nullopt : std::optional(type);
}

std::optional<ResourceSummary> summaryFrom(const QJsonObject &object)
{
    ResourceSummary resource;
    resource.id = ResourceId(idOf(object.value(QLatin1String("Id"))));
    resource.name = textAt(object, "Name");
    resource.business = BusinessId(idOf(object.value(QLatin1String("BusinessId"))));
    resource.createdAt =
        UtcInstant::fromIso(object.value(QLatin1String("CreatedOn")).toString(), UtcInstant::WithoutOffset::MeansUtc);
    return resource.id.isEmpty() ? std::nullopt : std::optional(resource);
}

std::optional<qint64> believable(std::optional<qint64> total, qsizetype members)
{
    const bool isOne = total && *total >= members && *total <= maxBelievableTotal;
    return isOne ? total : std::nullopt;
}

template <typename T>
Result<Collection<T>> parseList(const QByteArray &bytes, std::optional<T> (*read)(const QJsonObject &))
{
    const auto root = parseJsonObject(bytes);
    if (!root)
        return tl::unexpected(root.error());
    const QJsonValue records = root->value(QLatin1String("Records"));
    if (!records.isArray())
        return tl::unexpected(
            errorOf(ErrorKind::Protocol, 0, QCoreApplication::translate("Nexudus", "The answer is not a list.")));
    const QJsonArray members = records.toArray();
    Collection<T> page;
    page.members = members.size();
    page.total = believable(numberAt(*root, "TotalItems"), members.size());
    page.hasNext = boolAt(*root, "HasNextPage").value_or(false);
    for (const auto &member : members) {
        if (auto item = read(member.toObject()))
            page.items.append(*std::move(item));
    }
    if (page.members > 0 && page.items.isEmpty())
        return tl::unexpected(errorOf(ErrorKind::Protocol, 0,
                                      QCoreApplication::translate("Nexudus", "Nothing in the list can be read.")));
    return page;
}

bool isSuccess(const HttpResponse &response)
{
    return response.status >= 200 && response.status < 300;
}

ErrorKind signInFailure(const HttpResponse &response)
{
    if (response.status == 429 || isThrottled(response))
        return ErrorKind::RateLimited;
    // RFC 6749 refuses with 400 or 401; a gateway in between may say 403.
    if (response.status == 400 || response.status == 401 || response.status == 403)
        return ErrorKind::Unauthorized;
    return response.status >= 500 ? ErrorKind::Server : ErrorKind::Protocol;
}

bool isVisibleAscii(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestToken &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7F'; });
}

void readFieldErrors(const QJsonObject &root, ApiError &error)
{
    const QJsonArray errors = root.value(QLatin1String("Errors")).toArray();
    for (const auto &value : errors) {
        if (error.fieldErrors.size() >= maxFieldErrors)
            break;
        // The value that was attempted is not read: it may be a secret.
        const QJsonObject one = value.toObject();
        const QString property = textAt(one, "PropertyName");
        const auto field = fieldOf(property);
        FieldError said{field ? QString(fieldKey(*field)) : property, wordsAt(one, "Message")};
        if (!said.message.isEmpty())
            error.fieldErrors.append(std::move(said));
    }
}

} // namespace

Result<Collection<Business>> parseBusinesses(const QByteArray &bytes)
{
    return parseList<Business>(bytes, businessFrom);
}

Result<Collection<ResourceType>> parseResourceTypes(const QByteArray &bytes)
{
    return parseList<ResourceType>(bytes, typeFrom);
}

Result<Collection<ResourceSummary>> parseResources(const QByteArray &bytes)
{
    return parseList<ResourceSummary>(bytes, summaryFrom);
}

Result<ResourceDraft> parseResource(const QByteArray &bytes)
{
    const auto root = parseJsonObject(bytes);
    if (!root)
        return tl::unexpected(root.error());
    if (idOf(root->value(QLatin1String("Id"))).isEmpty())
        return tl::unexpected(
            errorOf(ErrorKind::Protocol, 0, QCoreApplication::translate("Nexudus", "The answer is not a resource.")));
    return storedDraft(*root);
}

Result<SignInAnswer> parseSignIn(const HttpResponse &response)
{
    if (!isSuccess(response)) {
        ApiError error = errorOf(signInFailure(response), response.status, QString());
        error.retryAfter = response.retryAfter.value_or(std::chrono::seconds(0));
        if (const auto root = parseJsonObject(response.body)) {
            error.detail = wordsAt(*root, "error_description");
            if (error.detail.isEmpty())
                error.detail = wordsAt(*root, "Message");
        }
        return tl::unexpected(error);
    }
    const auto root = parseJsonObject(response.body);
    const QJsonObject answer = root ? *root : QJsonObject();
    const QString value = answer.value(QLatin1String("access_token")).toString();
    const QString type = answer.value(QLatin1String("token_type")).toString(QStringLiteral("bearer"));
    if (!isVisibleAscii(value) || type.compare(u"bearer", Qt::CaseInsensitive) != 0)
        return tl::unexpected(errorOf(ErrorKind::Protocol, response.status,
                                      QCoreApplication::translate("Nexudus", "The sign-in gave no usable token.")));
    SignInAnswer given;
    given.token.value = value.toLatin1();
    if (const auto lifetime = numberAt(answer, "expires_in"); lifetime && *lifetime > 0)
        given.token.lifetime = std::chrono::seconds(*lifetime);
    const QString refresh = answer.value(QLatin1String("refresh_token")).toString();
    if (isVisibleAscii(refresh))
        given.refreshToken = refresh;
    return given;
}

bool isThrottled(const HttpResponse &response)
{
    return response.status == 409 && response.retryAfter && response.body.trimmed().isEmpty();
}

void readError(const HttpResponse &response, ApiError &error)
{
    if (const auto root = parseJsonObject(response.body)) {
        error.detail = wordsAt(*root, "Message");
        readFieldErrors(*root, error);
    }
    if (response.status != 401)
        return;
    const QString permission = QCoreApplication::translate(
        "Nexudus", "Nexudus answers like this to a sign-in that does not hold, and to a user who may not do it: "
                   "creating a resource needs the role Resource-Create.");
    error.detail = error.detail.isEmpty() ? permission : error.detail + u' ' + permission;
}

Result<ResourceId> parseCreated(const HttpResponse &response)
{
    const auto root = parseJsonObject(response.body);
    const QJsonObject answer = root ? *root : QJsonObject();
    const QJsonValue wasSuccessful = answer.value(QLatin1String("WasSuccessful"));
    const ResourceId id(idOf(answer.value(QLatin1String("Value")).toObject().value(QLatin1String("Id"))));
    if (wasSuccessful == true && !id.isEmpty())
        return id;
    ApiError error = errorOf(ErrorKind::OutcomeUnknown, response.status,
                             QCoreApplication::translate("Nexudus", "The answer does not show the resource."));
    if (wasSuccessful == false && id.isEmpty()) {
        readFieldErrors(answer, error);
        // Without a reason it may be the failure of something else, after it was made.
        if (!error.fieldErrors.isEmpty()) {
            error.kind = ErrorKind::Validation;
            error.detail = wordsAt(answer, "Message");
        }
    }
    return tl::unexpected(error);
}

} // namespace Foyer::Nexudus
