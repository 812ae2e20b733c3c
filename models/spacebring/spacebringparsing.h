// SPDX-License-Identifier: MIT
#pragma once

#include "boardbookings.h"
#include "httptypes.h"
#include "result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/**
 * @file
 * Spacebring's answers. Pure and thread-safe; none trusts what it gets. An answer that is no JSON object (see
 * strictjson.h), lacks its list, or has one with nothing usable in it, is Protocol; a single member that can't be used
 * is left out. Fields that the vendor's later versions renamed are taken under either name.
 */
namespace Foyer::Spacebring {

/** One page of a list, and what leads to the next; empty: nothing more. */
template <typename T>
struct CursorPage {
    QList<T> items;
    QString nextToken;
};

[[nodiscard]] Result<QList<Location>> parseLocations(const QByteArray &bytes);
[[nodiscard]] Result<CursorPage<BoardResource>> parseResources(const QByteArray &bytes);
[[nodiscard]] Result<CursorPage<BoardBooking>> parseBookings(const QByteArray &bytes);

/** Adds what a refusal says to @p error: its message, or its code or type, and at most 20 of its issues. */
void readError(const HttpResponse &response, ApiError &error);

[[nodiscard]] ApiError protocolError(const QString &detail);

} // namespace Foyer::Spacebring
