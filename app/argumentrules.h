// SPDX-License-Identifier: MIT
#pragma once

#include "arguments.h"
#include "argumenttable.h"

#include <QHash>
#include <QStringList>

namespace Foyer {

/** What stood on the command line, in its order; an option without a value has an empty one. */
using GivenOptions = QHash<Option, QStringList>;

/** Turns texts into values and checks what belongs together. */
[[nodiscard]] tl::expected<Invocation, UsageError> applyRules(Verb verb, const GivenOptions &given);

/** "foyer book --help" */
[[nodiscard]] QString helpCommand(Verb verb);

} // namespace Foyer
