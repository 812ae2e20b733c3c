// SPDX-License-Identifier: MIT
#pragma once

#include "arrivalsmodel.h"
#include "badgelist.h"
#include "scandesk.h"

#include <QString>

/**
 * @file
 * The sentences of a reception, shared by the window and the command line; see sentences.h.
 */
namespace Foyer::Sentences {

/** "Expected": where somebody stands, in a word or two. */
[[nodiscard]] QString forStanding(Standing standing);
/** Why it can't be done, beginning small: "has left already". */
[[nodiscard]] QString forBar(Operation operation, Bar bar);
[[nodiscard]] QString forTrouble(Trouble trouble);
/** One for each, the most urgent first. */
[[nodiscard]] QStringList forTroubles(Troubles troubles);
/** Where somebody stands and what may go wrong, for who listens to the row. */
[[nodiscard]] QString forArrival(const Arrival &arrival);
/** How far it has come, or how it ended and why. */
[[nodiscard]] QString forDeed(const Deed &deed);
/** What came of a scan, in a few words that can be read from a metre away. */
[[nodiscard]] QString forScan(Scan::State state);
/** What explains it: why it failed, or what to do now. Empty where the few words say it all. */
[[nodiscard]] QString forScanReason(const Scan &scan);
/** What became of one booking. @p place: how the booking is called. */
[[nodiscard]] QString forScanLine(const Scan::Line &line, const QString &place);
[[nodiscard]] QString forBadgeFault(const BadgeFault &fault, const QString &movedTo);
[[nodiscard]] QString forBadgeImport(const BadgeImportResult &result);

} // namespace Foyer::Sentences
