// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

/**
 * @file
 * What the vendor's OpenAPI description (mid-2026) lets a request of ours be: paths, parameters, which are needed, and
 * what their values look like.
 */
namespace Foyer::Contract {

struct Parameter {
    QString name;
    QString pattern; ///< of the decoded value, whole
    bool isRequired = false;
};

struct Call {
    QString path;
    QList<Parameter> parameters;
    QStringList oneOf; ///< of these, one at least; empty: no such rule
};

inline const QList<Call> &calls()
{
    static const QString uuid = QStringLiteral("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    static const QString time =
        QStringLiteral("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})");
    static const QString kind = QStringLiteral("(hotDesk|dedicatedDesk|office|parkingLot|room)");
    static const QString kinds = kind + QStringLiteral("(,") + kind + QStringLiteral(")*");
    static const QString limit = QStringLiteral("[1-9]\\d?|100");
    static const QString token = QStringLiteral(".+");
    static const QString order = QStringLiteral("(createDate|endDate|startDate|id):(asc|desc)");
    static const QList<Call> all = [] {
        QList<Parameter> ofBookings{{QStringLiteral("resourceRef"), uuid},
                                    {QStringLiteral("locationRef"), uuid},
                                    {QStringLiteral("membershipRefOwner"), uuid},
                                    {QStringLiteral("limit"), limit},
                                    {QStringLiteral("order"), order},
                                    {QStringLiteral("nextPageToken"), token},
                                    {QStringLiteral("types"), kinds}};
        for (const QString &field : {QStringLiteral("startDate"), QStringLiteral("endDate")}) {
            for (const QString &comparison :
                 {QStringLiteral("gt"), QStringLiteral("gte"), QStringLiteral("lt"), QStringLiteral("lte")})
                ofBookings.append({field + u'[' + comparison + u']', time});
        }
        return QList<Call>{
            {QStringLiteral("/resources/bookings/v1"),
             ofBookings,
             {QStringLiteral("resourceRef"), QStringLiteral("locationRef")}},
            {QStringLiteral("/resources/v1"),
             {{QStringLiteral("locationRef"), uuid, true},
              {QStringLiteral("types"), kinds},
              {QStringLiteral("nextPageToken"), token},
              {QStringLiteral("limit"), limit}},
             {}},
            {QStringLiteral("/locations/v1"), {}, {}},
        };
    }();
    return all;
}

/** What is wrong with a request to @p url; empty: nothing. */
inline QString faultOf(const QUrl &url)
{
    for (const Call &call : calls()) {
        if (url.path() != call.path)
            continue;
        QHash<QString, QString> given;
        const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items) {
            if (given.contains(name))
                return name + QStringLiteral(" is there twice");
            given.insert(name, value);
        }
        bool hasOne = call.oneOf.isEmpty();
        for (const QString &name : call.oneOf)
            hasOne = hasOne || given.contains(name);
        if (!hasOne)
            return QStringLiteral("none of ") + call.oneOf.join(u',');
        for (const Parameter &parameter : call.parameters) {
            if (!given.contains(parameter.name)) {
                if (parameter.isRequired)
                    return parameter.name + QStringLiteral(" is missing");
                continue;
            }
            const QString value = given.take(parameter.name);
            const QRegularExpression whole(QRegularExpression::anchoredPattern(parameter.pattern));
            if (!whole.match(value).hasMatch())
                return parameter.name + u'=' + value;
        }
        return given.isEmpty() ? QString() : QStringLiteral("unknown: ") + QStringList(given.keys()).join(u',');
    }
    return QStringLiteral("no such path: ") + url.path();
}

} // namespace Foyer::Contract
