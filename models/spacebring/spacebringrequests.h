// SPDX-License-Identifier: MIT
#pragma once

#include "boardbookings.h"
#include "connection.h"
#include "result.h"
#include "target.h"

#include <QByteArray>
#include <QString>

#include <optional>

/**
 * @file
 * What is sent to Spacebring: every path and parameter that the program uses, and nothing about how it gets there. Pure
 * functions; thread-safe. A call that needs an id takes only what looks like one of Spacebring's; anything else is a
 * Validation error and no request.
 */
namespace Foyer::Spacebring {

/** A UUID in its usual form; the letters may be large or small. */
[[nodiscard]] bool isId(QStringView text);

/** The address of @p connection: its own, or the vendor's; nothing for one that no key may be sent to. */
[[nodiscard]] std::optional<QUrl> addressOf(const Connection &connection);
/** The Authorization header's value (RFC 7617, in UTF-8). */
[[nodiscard]] QByteArray basicKey(const QString &clientId, const QString &secret);

[[nodiscard]] Target locations();
[[nodiscard]] Result<Target> resources(const LocationId &location);
[[nodiscard]] Result<Target> bookings(const BoardQuery &query);
/** @p target for the page that @p token leads to; an empty one means the first. */
[[nodiscard]] Target paged(Target target, const QString &token);

} // namespace Foyer::Spacebring
