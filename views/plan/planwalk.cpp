// SPDX-License-Identifier: MIT
#include "planwalk.h"

#include <cmath>
#include <limits>

namespace Foyer {

int nextOnPlan(const QList<QPointF> &centres, int from, PlanWay way)
{
    constexpr double hardlyAny = 1e-6;
    int best = -1;
    bool bestIsAhead = false;
    double bestCost = std::numeric_limits<double>::max();
    for (int i = 0; i < int(centres.size()); ++i) {
        const QPointF off = centres.at(i) - centres.at(from);
        const bool isAcross = way == PlanWay::Left || way == PlanWay::Right;
        const double sign = way == PlanWay::Left || way == PlanWay::Up ? -1 : 1;
        const double along = sign * (isAcross ? off.x() : off.y());
        const double aside = std::abs(isAcross ? off.y() : off.x());
        if (i == from || along <= hardlyAny)
            continue;
        const bool isAhead = aside <= along;
        const double cost = along + 2 * aside;
        if (isAhead == bestIsAhead ? cost < bestCost : isAhead) {
            best = i;
            bestIsAhead = isAhead;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace Foyer
