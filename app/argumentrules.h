// SPDX-License-Identifier: MIT
#pragma once

#include "arguments.h"
#include "argumenttable.h"

#include <QHash>

namespace Foyer {

/** What stood on the command line; an option without a value has an empty one. */
using GivenOptions = QHash<Option, QString>;

/** Turns texts into values and checks what belongs together. */
[[nodiscard]] tl::expected<Invocation, UsageError> applyRules(Verb verb, const GivenOptions &given);

/** "foyer book --help" */
[[nodiscard]] QString helpCommand(Verb verb);

} // namespace Foyer
