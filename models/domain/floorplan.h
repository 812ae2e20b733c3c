// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "places.h"

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace Foyer {

/**
 * A rectangle on a plan that may be turned. All in the units of the plan's view box; x grows to the right, y downwards.
 */
struct PlanBox {
    QPointF centre;
    QSizeF size;      ///< before turning
    double angle = 0; ///< degrees, clockwise as seen

    /** The upright rectangle around it. */
    [[nodiscard]] QRectF bounds() const;
    [[nodiscard]] bool contains(QPointF point) const;

    friend bool operator==(const PlanBox &, const PlanBox &) = default;
};

/** Where one space stands on the plan. */
struct PlanPlace {
    SpaceId id;
    SpaceKind kind = SpaceKind::Unknown; ///< as the plan says
    PlanBox box;

    friend bool operator==(const PlanPlace &, const PlanPlace &) = default;
};

/**
 * The plan of a floor: a picture that was found harmless (see planreader.h), and where its spaces are. The list of
 * spaces and the plan are two sources that never agree wholly: either may know a space that the other does not.
 */
struct FloorPlan {
    QByteArray svg;
    QRectF viewBox;          ///< what of the picture is shown; never empty
    QList<PlanPlace> places; ///< in the order of drawing; each space once

    [[nodiscard]] const PlanPlace *find(const SpaceId &id) const;
    /** From centre to centre, in plan units; nothing when one of them is not on the plan. */
    [[nodiscard]] std::optional<double> distance(const SpaceId &a, const SpaceId &b) const;
};

} // namespace Foyer
