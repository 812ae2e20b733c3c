// SPDX-License-Identifier: MIT
#include "nexudusrequests.h"

#include "nexudusdrafts.h"
#include "nexudusfields.h"
#include "servertext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace Foyer::Nexudus {

namespace {

constexpr char vendorsAddress[] = "https://spaces.nexudus.com";

QString notAnId(const QString &id)
{
    if (id.isEmpty())
        return QCoreApplication::translate("Nexudus", "An id is missing, so nothing was sent.");
    return QCoreApplication::translate("Nexudus", "“%1” is not an id that Nexudus gives, so nothing was sent.")
        .arg(plainText(id, 40));
}

tl::unexpected<ApiError> badId(const QString &id)
{
    ApiError error;
    error.kind = ErrorKind::Validation;
    error.detail = notAnId(id);
    return tl::unexpected<ApiError>(std::move(error));
}

HttpRequest tokenRequest(const QUrl &api, const QList<std::pair<QByteArray, QString>> &form)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = below(api, QStringLiteral("/api/token"));
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    for (const auto &[name, value] : form) {
        if (!request.body.isEmpty())
            request.body += '&';
        request.body += name + '=' + QUrl::toPercentEncoding(value);
    }
    return request;
}

Target list(const char *path)
{
    return {
        QLatin1String(path),
        {{QStringLiteral("orderBy"), QStringLiteral("Name")}, {QStringLiteral("dir"), QStringLiteral("Ascending")}}};
}

void addBadIds(ApiError &error, const ResourceDraft &draft)
{
    for (const auto &[field, value] : draft.values()) {
        QStringList ids;
        if (traitsOf(field).type == FieldType::Id)
            ids.append(std::get<QString>(value));
        else if (traitsOf(field).type == FieldType::IdList)
            ids = std::get<QStringList>(value);
        const auto bad = std::find_if_not(ids.begin(), ids.end(), [](const QString &id) { return isId(id); });
        if (bad != ids.end())
            error.fieldErrors.append({fieldKey(field), notAnId(*bad)});
    }
}

} // namespace

std::optional<QUrl> addressOf(const Connection &connection)
{
    const QUrl address = connection.apiUrl.isEmpty() ? QUrl(QLatin1String(vendorsAddress)) : connection.apiUrl;
    return faultOf(address) ? std::nullopt : std::optional(address);
}

HttpRequest passwordRequest(const QUrl &api, const QString &userName, const QString &password,
                            const QString &oneTimeCode)
{
    QList<std::pair<QByteArray, QString>> form{
        {"grant_type", QStringLiteral("password")}, {"username", userName}, {"password", password}};
    if (!oneTimeCode.isEmpty())
        form.append({"totp", oneTimeCode});
    return tokenRequest(api, form);
}

HttpRequest refreshRequest(const QUrl &api, const QString &refreshToken)
{
    return tokenRequest(api, {{"grant_type", QStringLiteral("refresh_token")}, {"refresh_token", refreshToken}});
}

Target paged(Target target, int page)
{
    target.query.append({QStringLiteral("page"), QString::number(page)});
    target.query.append({QStringLiteral("size"), QString::number(pageSize)});
    return target;
}

Target businesses()
{
    return list("/api/sys/businesses");
}

Target businessesProbe()
{
    return {QStringLiteral("/api/sys/businesses"),
            {{QStringLiteral("page"), QStringLiteral("1")}, {QStringLiteral("size"), QStringLiteral("1")}}};
}

Result<Target> resourceTypes(const BusinessId &business)
{
    if (!isId(business.text()))
        return badId(business.text());
    Target target = list("/api/spaces/resourcetypes");
    target.query.append({QStringLiteral("ResourceType_Business"), business.text()});
    return target;
}

Result<Target> resources(const BusinessId &business, const QString &name)
{
    if (!isId(business.text()))
        return badId(business.text());
    Target target = list("/api/spaces/resources");
    target.query.append({QStringLiteral("Resource_Business"), business.text()});
    if (!name.isEmpty())
        target.query.append({QStringLiteral("Resource_Name"), name});
    return target;
}

Result<Target> resource(const ResourceId &id)
{
    if (!isId(id.text()))
        return badId(id.text());
    return Target{QStringLiteral("/api/spaces/resources/") + id.text(), {}};
}

Result<Write> createResource(const ResourceDraft &draft)
{
    ApiError error;
    error.kind = ErrorKind::Validation;
    addBadIds(error, draft);
    if (!error.fieldErrors.isEmpty())
        return tl::unexpected(error);
    return Write{{QStringLiteral("/api/spaces/resources"), {}},
                 QJsonDocument(jsonOf(draft)).toJson(QJsonDocument::Compact)};
}

} // namespace Foyer::Nexudus
