// SPDX-License-Identifier: MIT
#include "planoutline.h"

#include "plannumbers.h"

#include <algorithm>
#include <cmath>

namespace Foyer {

namespace {

constexpr double pi = 3.14159265358979323846;

double along(const double p[4], double t)
{
    const double u = 1 - t;
    return u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t * t * t * p[3];
}

/** Where between its ends a cubic curve in one dimension turns back; returns how many such places there are. */
int turnsOf(const double p[4], double turns[2])
{
    const double a = -p[0] + 3 * p[1] - 3 * p[2] + p[3];
    const double b = 2 * (p[0] - 2 * p[1] + p[2]);
    const double c = p[1] - p[0];
    int count = 0;
    const auto take = [&](double t) {
        if (t > 0 && t < 1)
            turns[count++] = t;
    };
    const double root = b * b - 4 * a * c;
    if (std::abs(a) < 1e-12 * (std::abs(b) + std::abs(c))) {
        if (b != 0)
            take(-c / b);
    } else if (root >= 0) {
        // The form that does not subtract what is nearly the same.
        const double q = -0.5 * (b + std::copysign(std::sqrt(root), b));
        take(q / a);
        if (q != 0)
            take(c / q);
    }
    return count;
}

void addCurve(PlanBounds &bounds, const QPointF points[4])
{
    bounds.add(points[3]);
    const double x[] = {points[0].x(), points[1].x(), points[2].x(), points[3].x()};
    const double y[] = {points[0].y(), points[1].y(), points[2].y(), points[3].y()};
    double turns[2];
    for (const auto *axis : {x, y}) {
        const int count = turnsOf(axis, turns);
        for (int i = 0; i < count; ++i)
            bounds.add({along(x, turns[i]), along(y, turns[i])});
    }
}

double distanceOf(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

void PlanBounds::add(QPointF point)
{
    if (isEmpty()) {
        m_left = m_right = point.x();
        m_top = m_bottom = point.y();
        return;
    }
    m_left = std::min(m_left, point.x());
    m_right = std::max(m_right, point.x());
    m_top = std::min(m_top, point.y());
    m_bottom = std::max(m_bottom, point.y());
}

bool PlanBounds::isSane() const
{
    const double all[] = {m_left, m_right, m_top, m_bottom};
    return std::all_of(std::begin(all), std::end(all),
                       [](double value) { return std::abs(value) <= largestPlanNumber; });
}

void PlanOutline::moveTo(QPointF point)
{
    m_steps.append(Step::Move);
    m_points.append(point);
}

void PlanOutline::lineTo(QPointF point)
{
    m_steps.append(Step::Line);
    m_points.append(point);
}

void PlanOutline::curveTo(QPointF control1, QPointF control2, QPointF end)
{
    m_steps.append(Step::Curve);
    m_points << control1 << control2 << end;
}

void PlanOutline::arcTo(QPointF radii, double degrees, bool isLarge, bool isClockwise, QPointF end)
{
    const QPointF from = current();
    double rx = std::abs(radii.x());
    double ry = std::abs(radii.y());
    if (from == end)
        return;
    if (!(rx > 0 && ry > 0)) {
        lineTo(end);
        return;
    }
    // In the frame in which the ellipse is a circle of radius 1, its middle is on the line between the ends' middle
    // and square to it.
    const PlanTransform turn = PlanTransform::rotated(degrees);
    const PlanTransform back = PlanTransform::rotated(-degrees);
    const QPointF half = back.mapVector((from - end) / 2);
    const double stretch = std::hypot(half.x() / rx, half.y() / ry);
    if (stretch > 1) {
        rx *= stretch;
        ry *= stretch;
    }
    const QPointF unit(half.x() / rx, half.y() / ry);
    const double distance = std::hypot(unit.x(), unit.y());
    if (!(distance > 0)) { // so small beside the radii that nothing can be seen of it
        lineTo(end);
        return;
    }
    const double height = std::sqrt(std::max(0.0, 1 - distance * distance)) * (isLarge == isClockwise ? -1 : 1);
    const QPointF centre(height * unit.y() / distance, -height * unit.x() / distance);
    const double first = std::atan2(unit.y() - centre.y(), unit.x() - centre.x());
    double sweep = std::atan2(-unit.y() - centre.y(), -unit.x() - centre.x()) - first;
    if (isClockwise && sweep < 0)
        sweep += 2 * pi;
    else if (!isClockwise && sweep > 0)
        sweep -= 2 * pi;

    const QPointF middle = (from + end) / 2;
    const auto place = [&](QPointF point) {
        return middle + turn.mapVector({(point.x() + centre.x()) * rx, (point.y() + centre.y()) * ry});
    };
    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / (pi / 2) - 1e-9)));
    const double step = sweep / pieces;
    const double reach = 4.0 / 3 * std::tan(step / 4);
    for (int i = 0; i < pieces; ++i) {
        const double a = first + i * step;
        const double b = a + step;
        curveTo(place({std::cos(a) - reach * std::sin(a), std::sin(a) + reach * std::cos(a)}),
                place({std::cos(b) + reach * std::sin(b), std::sin(b) - reach * std::cos(b)}),
                i + 1 == pieces ? end : place({std::cos(b), std::sin(b)}));
    }
}

double PlanOutline::length() const
{
    double length = 0;
    qsizetype at = 0;
    for (const Step step : m_steps) {
        for (qsizetype i = 0; i < (step == Step::Curve ? 3 : 1); ++i, ++at) {
            if (step != Step::Move && at > 0)
                length += distanceOf(m_points.at(at - 1), m_points.at(at));
        }
    }
    return length;
}

void PlanOutline::addTo(PlanBounds &bounds, const PlanTransform &transform) const
{
    qsizetype at = 0;
    QPointF last;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i) == Step::Curve) {
            const QPointF curve[] = {last, transform.map(m_points.at(at)), transform.map(m_points.at(at + 1)),
                                     transform.map(m_points.at(at + 2))};
            addCurve(bounds, curve);
            last = curve[3];
            at += 3;
            continue;
        }
        last = transform.map(m_points.at(at++));
        // A pen that is put down and lifted again draws nothing.
        const bool isLeft = m_steps.at(i) == Step::Move &&
                            (i + 1 == m_steps.size() || m_steps.at(i + 1) == Step::Move) && m_steps.size() > 1;
        if (!isLeft)
            bounds.add(last);
    }
}

} // namespace Foyer
