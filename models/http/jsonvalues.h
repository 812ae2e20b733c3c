// SPDX-License-Identifier: MIT
#pragma once

#include "jsontree.h"
#include "timetypes.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/**
 * @file
 * Single values of an answer, read with patience: documents and servers disagree about types, so each reader takes
 * every shape that any of them shows and gives nothing for the rest. None fails. Pure and thread-safe. The object may
 * be Qt's or one in a JsonTree.
 */
namespace Foyer {

/** The text at @p key as plainText() leaves it; empty when absent, null or not a text. */
[[nodiscard]] QString textAt(const QJsonObject &object, const char *key);
[[nodiscard]] QString textAt(const JsonValue &object, const char *key);
/** A whole number, also one written as a text. */
[[nodiscard]] std::optional<qint64> numberAt(const QJsonObject &object, const char *key);
[[nodiscard]] std::optional<qint64> numberAt(const JsonValue &object, const char *key);
/** true, false, also as texts. */
[[nodiscard]] std::optional<bool> boolAt(const QJsonObject &object, const char *key);
[[nodiscard]] std::optional<bool> boolAt(const JsonValue &object, const char *key);
/** An instant with its offset from UTC; one without is refused, as it could mean anything. */
[[nodiscard]] std::optional<UtcInstant> instantAt(const QJsonObject &object, const char *key);
[[nodiscard]] std::optional<UtcInstant> instantAt(const JsonValue &object, const char *key);

} // namespace Foyer
