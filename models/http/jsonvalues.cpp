// SPDX-License-Identifier: MIT
#include "jsonvalues.h"

#include "servertext.h"

#include <cmath>

namespace Foyer {

namespace {

/** Beyond this a double no longer holds every whole number. */
constexpr double maxWhole = 9007199254740992.0;

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

} // namespace Foyer
