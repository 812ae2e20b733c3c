// SPDX-License-Identifier: MIT
#include "spacebringrequests.h"

#include "servertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Foyer::Spacebring {

namespace {

tl::unexpected<ApiError> refused(const QString &detail)
{
    ApiError error;
    error.kind = ErrorKind::Validation;
    error.detail = detail;
    return tl::unexpected<ApiError>(std::move(error));
}

tl::unexpected<ApiError> badId(const QString &id)
{
    if (id.isEmpty())
        return refused(QCoreApplication::translate("Spacebring", "An id is missing, so nothing was sent."));
    return refused(
        QCoreApplication::translate("Spacebring", "“%1” is not an id that Spacebring gives, so nothing was sent.")
            .arg(plainText(id, 40)));
}

void append(Target &target, const char *name, const QString &value)
{
    target.query.append({QLatin1String(name), value});
}

/** With parts of a second only where there are any. */
QString timeText(UtcInstant instant)
{
    if (instant.toMSecsSinceEpoch() % 1000 == 0)
        return instant.toIso();
    return instant.toUtcDateTime().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'");
}

void appendBounds(Target &target, const char *field, const InstantBounds &bounds)
{
    const auto add = [&](const char *comparison, const std::optional<UtcInstant> &bound) {
        if (bound)
            target.query.append(
                {QStringLiteral("%1[%2]").arg(QLatin1String(field), QLatin1String(comparison)), timeText(*bound)});
    };
    add("gt", bounds.after);
    add("gte", bounds.from);
    add("lt", bounds.before);
    add("lte", bounds.until);
}

/** Empty for a kind that can't be asked for. */
QString kindText(BoardKind kind)
{
    switch (kind) {
    case BoardKind::Room:
        return QStringLiteral("room");
    case BoardKind::HotDesk:
        return QStringLiteral("hotDesk");
    case BoardKind::DedicatedDesk:
        return QStringLiteral("dedicatedDesk");
    case BoardKind::Office:
        return QStringLiteral("office");
    case BoardKind::ParkingLot:
        return QStringLiteral("parkingLot");
    case BoardKind::Unknown:
        break;
    }
    return {};
}

QString fieldText(BoardOrder order)
{
    switch (order) {
    case BoardOrder::End:
        break;
    case BoardOrder::Start:
        return QStringLiteral("startDate");
    case BoardOrder::Created:
        return QStringLiteral("createDate");
    case BoardOrder::Id:
        return QStringLiteral("id");
    }
    return QStringLiteral("endDate");
}

} // namespace

bool isId(QStringView text)
{
    constexpr QStringView form = u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::equal(form.begin(), form.end(), text.begin(), text.end(), [](QChar wanted, QChar c) {
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        return wanted == u'x' ? isHex : c == wanted;
    });
}

std::optional<QUrl> addressOf(const Connection &connection)
{
    if (connection.apiUrl.isEmpty())
        return QUrl(QStringLiteral("https://api.spacebring.com"));
    return faultOf(connection.apiUrl) ? std::nullopt : std::optional(connection.apiUrl);
}

QByteArray basicKey(const QString &clientId, const QString &secret)
{
    return "Basic " + QString(clientId + u':' + secret).toUtf8().toBase64();
}

Target locations()
{
    return {QStringLiteral("/locations/v1"), {}};
}

Result<Target> resources(const LocationId &location)
{
    if (!isId(location.text()))
        return badId(location.text());
    Target target{QStringLiteral("/resources/v1"), {}};
    append(target, "locationRef", location.text());
    append(target, "limit", QString::number(BoardQuery::largestPage));
    return target;
}

Result<Target> bookings(const BoardQuery &query)
{
    if (query.location.isEmpty() && query.resource.isEmpty())
        return badId({});
    for (const QString &id : {query.location.text(), query.resource.text(), query.owner.text()}) {
        if (!id.isEmpty() && !isId(id))
            return badId(id);
    }
    QStringList kinds;
    for (const BoardKind kind : query.kinds) {
        const QString text = kindText(kind);
        if (text.isEmpty())
            return refused(QCoreApplication::translate("Spacebring", "Bookings of a kind that is not known can't be "
                                                                     "asked for, so nothing was sent."));
        if (!kinds.contains(text))
            kinds.append(text);
    }

    Target target{QStringLiteral("/resources/bookings/v1"), {}};
    if (!query.location.isEmpty())
        append(target, "locationRef", query.location.text());
    if (!query.resource.isEmpty())
        append(target, "resourceRef", query.resource.text());
    if (!query.owner.isEmpty())
        append(target, "membershipRefOwner", query.owner.text());
    appendBounds(target, "startDate", query.start);
    appendBounds(target, "endDate", query.end);
    if (!kinds.isEmpty())
        append(target, "types", kinds.join(u','));
    append(target, "order", fieldText(query.order) + QLatin1String(query.isDescending ? ":desc" : ":asc"));
    append(target, "limit", QString::number(std::clamp(query.pageSize, 1, BoardQuery::largestPage)));
    return target;
}

Target paged(Target target, const QString &token)
{
    if (!token.isEmpty())
        append(target, "nextPageToken", token);
    return target;
}

} // namespace Foyer::Spacebring
