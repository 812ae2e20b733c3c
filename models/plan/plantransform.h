// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QStringView>

#include <optional>

namespace Foyer {

/** An affine map of the plane, as the transform attribute has it: x' = a x + c y + e, y' = b x + d y + f. */
struct PlanTransform {
    double a = 1;
    double b = 0;
    double c = 0;
    double d = 1;
    double e = 0;
    double f = 0;

    [[nodiscard]] QPointF map(QPointF point) const { return mapVector(point) + QPointF(e, f); }
    [[nodiscard]] QPointF mapVector(QPointF vector) const
    {
        return {a * vector.x() + c * vector.y(), b * vector.x() + d * vector.y()};
    }
    /** Whether all of it are numbers that a plan may have. */
    [[nodiscard]] bool isSane() const;

    static PlanTransform translated(double x, double y) { return {1, 0, 0, 1, x, y}; }
    /** Clockwise as seen. */
    static PlanTransform rotated(double degrees);

    /** First the right one, then the left one: parent * child. */
    friend PlanTransform operator*(const PlanTransform &outer, const PlanTransform &inner);
    friend bool operator==(const PlanTransform &, const PlanTransform &) = default;
};

/** What a list of translate, rotate, scale, skewX, skewY and matrix says; nothing when it is not one to its end. */
std::optional<PlanTransform> parsePlanTransform(QStringView text);

} // namespace Foyer
