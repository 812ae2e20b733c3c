// SPDX-License-Identifier: MIT
#pragma once

#include "world.h"

#include <QString>

namespace Foyer::Simulation {

/** What became of one person's wish to book one desk, judged with the server's whole history at hand. */
struct Verdict {
    bool duplicate = false;      ///< more than one booking came of it
    bool lost = false;           ///< it was said not to be booked, and it is
    bool falseStatement = false; ///< it was said to be booked, and it is not
    bool tooSlow = false;        ///< not settled 150 s after the last fault had ended
    QString story;               ///< what happened, a line an event; for a failing seed
};

/** One desk with Foyer's IntentMachine and a journal that survives crashes. */
Verdict runJournalled(std::uint64_t seed, Overlaps overlaps, bool tell = false);
/** The same wish, faults and crashes with a program that sends, believes the error, and lets the person try again. */
Verdict runPlain(std::uint64_t seed, Overlaps overlaps);

} // namespace Foyer::Simulation
