// SPDX-License-Identifier: MIT
#pragma once

#include "timetypes.h"

#include <QJsonValue>
#include <QString>

#include <optional>

/** @file What verbs write for a program: null where nothing is known, instants in ISO 8601. */
namespace Foyer {

inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue orNull(const std::optional<UtcInstant> &instant)
{
    return instant ? QJsonValue(instant->toIso()) : QJsonValue();
}

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace Foyer
