// SPDX-License-Identifier: MIT
#include "floorplan.h"

#include <algorithm>
#include <cmath>

namespace Foyer {

namespace {

constexpr double radiansPerDegree = 3.14159265358979323846 / 180;

} // namespace

QRectF PlanBox::bounds() const
{
    const double cosine = std::abs(std::cos(angle * radiansPerDegree));
    const double sine = std::abs(std::sin(angle * radiansPerDegree));
    const QSizeF whole(size.width() * cosine + size.height() * sine, size.width() * sine + size.height() * cosine);
    return {centre - QPointF(whole.width() / 2, whole.height() / 2), whole};
}

bool PlanBox::contains(QPointF point) const
{
    const QPointF from = point - centre;
    const double cosine = std::cos(angle * radiansPerDegree);
    const double sine = std::sin(angle * radiansPerDegree);
    const double along = from.x() * cosine + from.y() * sine;
    const double across = from.y() * cosine - from.x() * sine;
    return std::abs(along) <= size.width() / 2 && std::abs(across) <= size.height() / 2;
}

const PlanPlace *FloorPlan::find(const SpaceId &id) const
{
    const auto found =
        std::find_if(places.cbegin(), places.cend(), [&id](const PlanPlace &place) { return place.id == id; });
    return found == places.cend() ? nullptr : &*found;
}

std::optional<double> FloorPlan::distance(const SpaceId &a, const SpaceId &b) const
{
    const PlanPlace *from = find(a);
    const PlanPlace *to = find(b);
    if (!from || !to)
        return std::nullopt;
    const QPointF way = to->box.centre - from->box.centre;
    return std::hypot(way.x(), way.y());
}

} // namespace Foyer
