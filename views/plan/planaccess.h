// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"

namespace Foyer {

class FloorPlanView;

/**
 * A plan for assistive technology: a list whose items are the spaces that something is known of, each with its name
 * and state, what else is known as its description, and its place on the screen; pressing one is a click on it.
 */
namespace PlanAccess {

/** Makes the views of this program accessible; once is enough, more does no harm. */
void install();
/** The keyboard has come to another space, or to the plan. */
void tellFocus(FloorPlanView *view);
void tellChosen(FloorPlanView *view, const SpaceId &id);

} // namespace PlanAccess
} // namespace Foyer
