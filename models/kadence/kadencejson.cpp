// SPDX-License-Identifier: MIT
#include "kadencejson.h"

#include "kadencerequests.h"
#include "kadencetext.h"

#include <cmath>

namespace Foyer::Kadence {

namespace {

/** Beyond this a double no longer holds every whole number. */
constexpr double maxWhole = 9007199254740992.0;

QString idInText(const QString &text)
{
    const QString last = text.mid(text.lastIndexOf(u'/') + 1);
    return isId(last) ? last : QString();
}

} // namespace

QString textAt(const QJsonObject &object, const char *key)
{
    return plainText(object.value(QLatin1String(key)).toString());
}

std::optional<qint64> numberAt(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().left(32).trimmed().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (!std::isfinite(number) || std::abs(number) > maxWhole || std::trunc(number) != number)
        return std::nullopt;
    return qint64(number);
}

std::optional<bool> boolAt(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isBool())
        return value.toBool();
    if (value.toString() == u"true")
        return true;
    if (value.toString() == u"false")
        return false;
    return std::nullopt;
}

std::optional<UtcInstant> instantAt(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isString() ? UtcInstant::fromIso(value.toString()) : std::nullopt;
}

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
