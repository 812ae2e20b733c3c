// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointF>

namespace Foyer {

enum class PlanWay { Left, Right, Up, Down };

/**
 * Where an arrow key leads from @p from: the nearest of @p centres within 45° of the way, where what lies aside counts
 * twice; when there is none, the nearest of all that lie that way at all. -1: there is nothing.
 */
[[nodiscard]] int nextOnPlan(const QList<QPointF> &centres, int from, PlanWay way);

} // namespace Foyer
