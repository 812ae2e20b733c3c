// SPDX-License-Identifier: MIT
#pragma once

#include "timetypes.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Foyer {

/** An HTTP date in any of the three forms of RFC 9110, 5.6.7. Always UTC. */
[[nodiscard]] std::optional<UtcInstant> parseHttpDate(const QByteArray &text);

/**
 * Retry-After as seconds or as a date, clamped to 1–300 s; nothing when it is neither. @p now is the server's own
 * clock where it is known, so that a desk whose clock is wrong waits as long as it was told.
 */
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &text, UtcInstant now);

/** Content-Length; nothing when it is absent or not a number. */
[[nodiscard]] std::optional<qint64> parseContentLength(const QByteArray &text);

/** Whether these bytes may be a header's value: nothing that ends the line or the string. */
[[nodiscard]] bool isHeaderValue(const QByteArray &bytes);
/** Whether these bytes may be a header's name (RFC 9110 token). */
[[nodiscard]] bool isHeaderName(const QByteArray &bytes);

} // namespace Foyer
