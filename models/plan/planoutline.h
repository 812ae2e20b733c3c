// SPDX-License-Identifier: MIT
#pragma once

#include "plantransform.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QStringView>
#include <QXmlStreamAttributes>

#include <optional>

namespace Foyer {

/** The smallest upright rectangle around points. Unlike QRectF it knows that a line has no area and yet is there. */
class PlanBounds final {
public:
    void add(QPointF point);
    [[nodiscard]] bool isEmpty() const { return m_left > m_right; } ///< no point at all
    [[nodiscard]] QRectF rect() const { return {m_left, m_top, m_right - m_left, m_bottom - m_top}; }
    /** Whether all of it are numbers that a plan may have. */
    [[nodiscard]] bool isSane() const;

private:
    double m_left = 1;
    double m_right = 0;
    double m_top = 1;
    double m_bottom = 0;
};

/** What a shape consists of: lines and cubic curves. Strokes are not part of it. */
class PlanOutline final {
public:
    void moveTo(QPointF point);
    void lineTo(QPointF point);
    void curveTo(QPointF control1, QPointF control2, QPointF end);
    /** An arc of an ellipse with half axes @p radii, as the path command A has it; SVG's rules for bad radii. */
    void arcTo(QPointF radii, double degrees, bool isLarge, bool isClockwise, QPointF end);
    [[nodiscard]] QPointF current() const { return m_points.isEmpty() ? QPointF() : m_points.last(); }

    [[nodiscard]] qsizetype pointCount() const { return m_points.size(); }
    /** At least the length of all its lines: that of the control polygon. */
    [[nodiscard]] double length() const;
    void addTo(PlanBounds &bounds, const PlanTransform &transform) const;

private:
    enum class Step : quint8 { Move, Line, Curve };
    QList<Step> m_steps;
    QList<QPointF> m_points; ///< one for each step; three for a curve
};

/** Whether an element of this name is a shape that has an outline. */
bool isPlanShape(QStringView name);
/**
 * That of the shape; empty when its attributes make none. Nothing when its path or points do not make sense to their
 * end: QtSvg goes on where others stop.
 */
std::optional<PlanOutline> planOutlineOf(QStringView name, const QXmlStreamAttributes &attributes);
/** That of path data, to its end. */
std::optional<PlanOutline> parsePlanPath(QStringView data);

} // namespace Foyer
