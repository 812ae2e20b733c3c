// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QJsonObject>

namespace Foyer {

/** The deepest nesting that is read. */
constexpr int maxJsonDepth = 64;

/**
 * The object that @p bytes are, as RFC 8259 and nothing more: valid UTF-8 without a byte order mark, no key twice in
 * one object, no nesting beyond maxJsonDepth, no number that a double can't hold, nothing after the end. Protocol
 * otherwise, with the reason and the offset as detail and nothing of the text itself. Thread-safe.
 */
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &bytes);

/** The error of a text that breaks a rule: @p fault says which, in words without any of the text. */
[[nodiscard]] ApiError refusedJson(const char *fault, qint64 offset);

/** Whether bytes are a JSON text by the same rules, the beginning of one, or something else. */
enum class JsonText { Whole, Cut, Wrong };
/** Looks without building anything: some 1 ms for a megabyte. Thread-safe. */
[[nodiscard]] JsonText checkJson(const QByteArray &bytes);

} // namespace Foyer
