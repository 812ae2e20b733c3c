// SPDX-License-Identifier: MIT
#pragma once

#include "arguments.h"

namespace Foyer {

/** What needs no event loop: help, version, wrong usage. The exit code, or nothing when there is more to do. */
[[nodiscard]] std::optional<int> answerAtOnce(const tl::expected<Invocation, UsageError> &parsed);

/**
 * Runs one verb to its end and prints what it has to say: with --json one object on standard output, otherwise text
 * there; messages about what went wrong on standard error. Ends early, and in order, when the time is over or the
 * system asks for it. Needs a QCoreApplication and no display. The exit code.
 */
[[nodiscard]] int runVerb(const Invocation &invocation);

} // namespace Foyer
