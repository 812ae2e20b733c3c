// SPDX-License-Identifier: MIT
#pragma once

#include "resourceoffice.h"

#include <QJsonObject>

/**
 * @file
 * A resource as Nexudus writes one, and back. Pure and thread-safe.
 *
 * Opening hours are on the first of January 1976, by the wall clock of the business. A day's end can't be written as
 * 24:00 there: it is sent as 23:59, and 23:59 and 00:00 are read as the end.
 */
namespace Foyer::Nexudus {

/** What is sent: only what is set, and nothing that is read-only. Holds the draft's secrets. Its ids are isId(). */
[[nodiscard]] QJsonObject jsonOf(const ResourceDraft &draft);

/**
 * A resource from an answer. Nothing in it is trusted: what is absent, null or not what the field can have is not set.
 * Instants without an offset are UTC. Secrets are never taken.
 */
[[nodiscard]] ResourceDraft storedDraft(const QJsonObject &resource);

/** A resource that somebody wrote into a file: what can't be read is said. A window over midnight becomes two. */
[[nodiscard]] DraftReading readDraft(const QJsonObject &resource);

} // namespace Foyer::Nexudus
