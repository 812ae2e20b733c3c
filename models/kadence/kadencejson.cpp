// SPDX-License-Identifier: MIT
#include "kadencejson.h"

#include "kadencerequests.h"

namespace Foyer::Kadence {

namespace {

QString idInText(const QString &text)
{
    const QString last = text.mid(text.lastIndexOf(u'/') + 1);
    return isId(last) ? last : QString();
}

} // namespace

QString idOf(const QJsonValue &value)
{
    if (value.isString())
        return idInText(value.toString());
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    const QJsonValue own = object.value(QLatin1String("id"));
    // A strict reading of the published description makes `id` an object with an `@id` of its own.
    QString id =
        own.isObject() ? idInText(own.toObject().value(QLatin1String("@id")).toString()) : idInText(own.toString());
    if (id.isEmpty())
        id = idInText(object.value(QLatin1String("@id")).toString());
    return id;
}

} // namespace Foyer::Kadence
