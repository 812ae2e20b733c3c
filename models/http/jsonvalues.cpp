// SPDX-License-Identifier: MIT
#include "jsonvalues.h"

#include "servertext.h"

#include <cmath>

namespace Foyer {

namespace {

/** Beyond this a double no longer holds every whole number. */
constexpr double maxWhole = 9007199254740992.0;

auto valueIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

auto valueIn(const JsonValue &object, const char *key)
{
    return object.value(key);
}

template <typename Value>
std::optional<qint64> wholeNumber(const Value &value)
{
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

template <typename Value>
std::optional<bool> truth(const Value &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isString() && value.toString() == u"true")
        return true;
    if (value.isString() && value.toString() == u"false")
        return false;
    return std::nullopt;
}

template <typename Value>
std::optional<UtcInstant> instant(const Value &value)
{
    return value.isString() ? UtcInstant::fromIso(value.toString()) : std::nullopt;
}

} // namespace

QString textAt(const QJsonObject &object, const char *key)
{
    return plainText(valueIn(object, key).toString());
}

QString textAt(const JsonValue &object, const char *key)
{
    return plainText(valueIn(object, key).toString());
}

std::optional<qint64> numberAt(const QJsonObject &object, const char *key)
{
    return wholeNumber(valueIn(object, key));
}

std::optional<qint64> numberAt(const JsonValue &object, const char *key)
{
    return wholeNumber(valueIn(object, key));
}

std::optional<bool> boolAt(const QJsonObject &object, const char *key)
{
    return truth(valueIn(object, key));
}

std::optional<bool> boolAt(const JsonValue &object, const char *key)
{
    return truth(valueIn(object, key));
}

std::optional<UtcInstant> instantAt(const QJsonObject &object, const char *key)
{
    return instant(valueIn(object, key));
}

std::optional<UtcInstant> instantAt(const JsonValue &object, const char *key)
{
    return instant(valueIn(object, key));
}

} // namespace Foyer
