// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "httptypes.h"
#include "resourcedraft.h"
#include "result.h"
#include "target.h"

#include <QByteArray>

#include <optional>

/**
 * @file
 * What is sent to the Nexudus API: every path, parameter and body that the program uses, and nothing about how it gets
 * there. Pure functions; thread-safe. A call that needs an id takes only what is one (isId()): anything else gives
 * Validation and no request.
 */
namespace Foyer::Nexudus {

/** The connection's own address, or the vendor's; nothing for one that no key may be sent to. */
[[nodiscard]] std::optional<QUrl> addressOf(const Connection &connection);

// These ask for a token, and hold the secret.
/** An empty @p oneTimeCode is left out. */
[[nodiscard]] HttpRequest passwordRequest(const QUrl &api, const QString &userName, const QString &password,
                                          const QString &oneTimeCode);
[[nodiscard]] HttpRequest refreshRequest(const QUrl &api, const QString &refreshToken);

/** How many a page of a list is asked to hold. */
constexpr int pageSize = 100;
/** @p target for one page, from 1. */
[[nodiscard]] Target paged(Target target, int page);

[[nodiscard]] Target businesses();
/** The smallest read there is: its answer proves that address and key work. */
[[nodiscard]] Target businessesProbe();
[[nodiscard]] Result<Target> resourceTypes(const BusinessId &business);
/** By name. @p name: only those whose name has it in it, whatever its case; empty: all. */
[[nodiscard]] Result<Target> resources(const BusinessId &business, const QString &name = {});
[[nodiscard]] Result<Target> resource(const ResourceId &id);

/** A path and the JSON that is posted there. */
struct Write {
    Target target;
    QByteArray json;
};
/** Validation, with the fields, when an id of the draft is none. */
[[nodiscard]] Result<Write> createResource(const ResourceDraft &draft);

} // namespace Foyer::Nexudus
