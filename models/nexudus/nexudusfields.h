// SPDX-License-Identifier: MIT
#pragma once

#include "resourcedraft.h"

#include <QJsonValue>

#include <optional>

/** @file What Nexudus calls the fields of a resource, and the numbers behind its enumerations. Pure and thread-safe. */
namespace Foyer::Nexudus {

/** The property of a resource that a field is; as the API writes it. */
[[nodiscard]] QLatin1String propertyOf(ResourceField field);
/**
 * The field that a property is; also of a part of one, as errors name them: `TimeSlots[2].ToTime`. Nothing for others.
 */
[[nodiscard]] std::optional<ResourceField> fieldOf(QStringView property);

[[nodiscard]] int numberOf(ResourceCategory category);
[[nodiscard]] std::optional<ResourceCategory> categoryOf(const QJsonValue &number);
[[nodiscard]] int numberOf(CancellationFee fee);
[[nodiscard]] std::optional<CancellationFee> feeOf(const QJsonValue &number);

/** The largest whole number that JSON, read as a double, holds exactly. */
constexpr qint64 mostExact = 9'007'199'254'740'992;

/** A whole number from 1, without anything around it, that JSON can hold exactly. */
[[nodiscard]] bool isId(QStringView text);
/** The id that a number, or a text of one, is; empty for others. */
[[nodiscard]] QString idOf(const QJsonValue &value);

} // namespace Foyer::Nexudus
