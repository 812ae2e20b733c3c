// SPDX-License-Identifier: MIT
#pragma once

#include "floorscene.h"

#include <QString>

namespace Foyer {

class BookingFlow;

namespace Sentences {

/** The state of a space on the plan, in a word or two. */
[[nodiscard]] QString spotState(FloorSpot::State state);
/**
 * Why this space can't be chosen: one sentence made of what is known, never of what may be. Whose booking it is as
 * initials where @p shortened.
 */
[[nodiscard]] QString forWhyNot(const WhyNot &why, const BookingFlow &flow, bool shortened);
/** Why the plan can't be shown. */
[[nodiscard]] QString forPlanError(const ApiError &error);
/** How plan and list differ; empty when they do not. */
[[nodiscard]] QString forDifferences(const FloorScene &scene);

} // namespace Sentences
} // namespace Foyer
