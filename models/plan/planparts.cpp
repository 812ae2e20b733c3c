// SPDX-License-Identifier: MIT
#include "planparts.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace Foyer {

namespace {

constexpr double effectCost = 25; ///< parts that a picture of its own is worth
constexpr double textEffort = 8;  ///< letters have many lines

/** By how much a transform stretches what it stretches most. */
double growthOf(const PlanTransform &t)
{
    const double squares = t.a * t.a + t.b * t.b + t.c * t.c + t.d * t.d;
    const double area = t.a * t.d - t.b * t.c;
    return std::sqrt((squares + std::sqrt(std::max(0.0, squares * squares - 4 * area * area))) / 2);
}

double reachOf(const PlanBounds &bounds)
{
    if (bounds.isEmpty())
        return 0;
    const QRectF rect = bounds.rect();
    return std::max({std::abs(rect.left()), std::abs(rect.right()), std::abs(rect.top()), std::abs(rect.bottom())});
}

PlanBox turnedBox(const QRectF &rect, const PlanTransform &transform)
{
    const QPointF across = transform.mapVector({rect.width() / 2, 0});
    const QPointF down = transform.mapVector({0, rect.height() / 2});
    PlanBox box;
    box.centre = transform.map(rect.center());
    box.size = QSizeF(2 * std::hypot(across.x(), across.y()), 2 * std::hypot(down.x(), down.y()));
    const QPointF axis = transform.mapVector({1, 0});
    box.angle = std::atan2(axis.y(), axis.x()) * 180 / 3.14159265358979323846;
    if (!(box.angle < 180))
        box.angle -= 360;
    return box;
}

/** Whether there is something of it on the floor; what is far larger than that is none of its spaces. */
bool isPlaceOn(const QRectF &floor, const PlanBox &box)
{
    const QRectF all = box.bounds();
    const bool isThere = box.size.width() > 0 || box.size.height() > 0;
    // Comparisons that are false for what is no number.
    return isThere && std::isfinite(box.angle) && all.width() <= 2 * floor.width() &&
           all.height() <= 2 * floor.height() && all.left() <= floor.right() && all.right() >= floor.left() &&
           all.top() <= floor.bottom() && all.bottom() >= floor.top();
}

} // namespace

void PlanParts::open(PlanPart part)
{
    const int index = static_cast<int>(m_parts.size());
    if (!part.id.isEmpty())
        m_ids.insert(part.id, index);
    m_open.append(index);
    m_parts.append(std::move(part));
}

void PlanParts::close()
{
    m_parts[m_open.takeLast()].end = static_cast<int>(m_parts.size());
}

PlanVerdict PlanParts::applyStyles(const PlanStyles &styles)
{
    if (styles.selectorCount() * m_parts.size() > PlanLimits::styleMatches ||
        styles.declarationCount() * m_parts.size() > PlanLimits::styleDeclarations)
        return PlanFault::TooLarge;
    if (styles.isEmpty())
        return std::nullopt;
    qsizetype references = 0;
    for (PlanPart &part : m_parts) {
        styles.apply(part.element, part.id, part.classes, part.isHidden, part.traits);
        references += part.traits.references.size();
        if (references > PlanLimits::numbers)
            return PlanFault::TooLarge;
    }
    return std::nullopt;
}

void PlanParts::Cost::add(const Cost &inner, double times)
{
    parts += inner.parts * times;
    points += inner.points * times;
    dashes += inner.dashes * times;
    length += inner.length * times;
    drawn += inner.drawn * times;
    area += inner.area * times;
    stroke += inner.stroke * times;
    caps += inner.caps * times;
    growth = std::max(growth, inner.growth);
    reach = std::max(reach, inner.reach);
    depth = std::max(depth, inner.depth + 1);
}

void PlanParts::Cost::transform(const PlanTransform &transform)
{
    const double factor = growthOf(transform);
    growth = std::max(growth * factor, factor);
    reach = reach * factor + std::hypot(transform.e, transform.f);
    drawn *= factor;
    area *= std::abs(transform.a * transform.d - transform.b * transform.c);
    stroke *= factor * factor;
    caps *= factor * factor;
}

PlanParts::Cost PlanParts::ownCost(const PlanPart &part) const
{
    PlanBounds bounds;
    part.outline.addTo(bounds, {});
    const double characters = static_cast<double>(part.characters);
    Cost cost;
    cost.parts = 1;
    cost.points = static_cast<double>(part.outline.pointCount()) + characters;
    cost.length = part.outline.length() + characters * m_tally.largestFont * textEffort;
    cost.drawn = cost.stroke = cost.length;
    cost.caps = static_cast<double>(part.outline.pointCount());
    cost.area = characters * m_tally.largestFont * m_tally.largestFont * textEffort;
    if (!bounds.isEmpty())
        cost.area += bounds.rect().width() * bounds.rect().height();
    cost.reach = reachOf(bounds);
    return cost;
}

PlanVerdict PlanParts::check(const PlanTally &tally, QSizeF size)
{
    m_tally = tally;
    m_visits.fill(Visit::New, m_parts.size());
    m_costs.fill(Cost(), m_parts.size());
    if (const auto verdict = visit(0, 0))
        return verdict;
    const Cost &all = m_costs.constFirst();
    // Even the thinnest line takes as long as one that can be seen.
    const double painted = all.area + all.drawn * tally.longestSide / 200 + all.stroke * tally.widestStroke +
                           all.caps * tally.widestStroke * tally.widestStroke;
    const bool isFine = all.parts <= PlanLimits::parts && all.points <= PlanLimits::points &&
                        all.growth <= PlanLimits::growth && all.reach <= PlanLimits::reach &&
                        all.depth <= PlanLimits::drawnDepth && all.dashes <= PlanLimits::dashes &&
                        painted <= PlanLimits::cover * size.width() * size.height();
    return isFine ? PlanVerdict() : PlanFault::TooLarge;
}

PlanVerdict PlanParts::visit(int index, int depth)
{
    if (m_visits.at(index) == Visit::Done)
        return std::nullopt;
    if (m_visits.at(index) == Visit::Open)
        return PlanFault::RefersToItself;
    if (depth > PlanLimits::drawnDepth)
        return PlanFault::TooLarge;
    m_visits[index] = Visit::Open;
    const PlanPart &part = m_parts.at(index);
    Cost cost = ownCost(part);
    for (int child = index + 1; child < part.end; child = m_parts.at(child).end) {
        if (const auto verdict = visit(child, depth + 1))
            return verdict;
        if (m_parts.at(child).kind != PlanPart::Kind::Defs)
            cost.add(m_costs.at(child), 1);
    }
    if (const auto verdict = visitReferences(index, depth, cost))
        return verdict;
    cost.dashes += cost.length / part.traits.dash;
    cost.transform(part.transform);
    m_costs[index] = cost;
    m_visits[index] = Visit::Done;
    return std::nullopt;
}

PlanVerdict PlanParts::visitReferences(int index, int depth, Cost &cost)
{
    // What is used as content first: it is painted as well.
    Cost content = cost;
    for (const bool isContent : {true, false}) {
        for (const PlanReference &reference : m_parts.at(index).traits.references) {
            if ((reference.use == PlanUse::Content) != isContent)
                continue;
            const auto [begin, end] = std::as_const(m_ids).equal_range(reference.target);
            for (auto target = begin; target != end; ++target) {
                if (const auto verdict = visitReference(reference, *target, depth, content, cost))
                    return verdict;
            }
        }
        content = cost;
    }
    return std::nullopt;
}

PlanVerdict PlanParts::visitReference(const PlanReference &reference, int target, int depth, const Cost &content,
                                      Cost &cost)
{
    if (++m_followed > PlanLimits::numbers)
        return PlanFault::TooLarge;
    if (const auto verdict = visit(target, depth + 1))
        return verdict;
    if (m_parts.at(target).kind == PlanPart::Kind::Gradient)
        return std::nullopt;
    const Cost &used = m_costs.at(target);
    const double times = reference.use == PlanUse::Paint    ? content.parts
                         : reference.use == PlanUse::Marker ? content.points
                                                            : 1;
    cost.add(used, times);
    if (reference.use == PlanUse::Effect)
        cost.parts += effectCost;
    return std::nullopt;
}

tl::expected<QList<PlanPlace>, PlanFault> PlanParts::places(const QRectF &viewBox)
{
    m_viewBox = viewBox;
    QList<PlanPlace> places;
    if (const auto fault = findPlaces(0, {}, places))
        return tl::unexpected(*fault);
    return places;
}

PlanVerdict PlanParts::findPlaces(int index, const PlanTransform &outer, QList<PlanPlace> &places)
{
    const PlanPart &part = m_parts.at(index);
    if (part.isHidden || part.kind == PlanPart::Kind::Defs || part.kind == PlanPart::Kind::Template ||
        part.kind == PlanPart::Kind::Gradient)
        return std::nullopt;
    const PlanTransform whole = outer * part.transform;
    if (part.space && !m_found.contains(part.space->id)) {
        PlanBounds bounds;
        if (const auto verdict = addBounds(index, {}, bounds))
            return verdict;
        const PlanBox box = turnedBox(bounds.rect(), whole);
        if (!bounds.isEmpty() && isPlaceOn(m_viewBox, box)) {
            if (places.size() >= PlanLimits::places)
                return PlanFault::TooLarge;
            m_found.insert(part.space->id);
            places.append({part.space->id, part.space->kind, box});
        }
    }
    for (int child = index + 1; child < part.end; child = m_parts.at(child).end) {
        if (const auto verdict = findPlaces(child, whole, places))
            return verdict;
    }
    return std::nullopt;
}

PlanVerdict PlanParts::addBounds(int index, const PlanTransform &transform, PlanBounds &bounds)
{
    const PlanPart &part = m_parts.at(index);
    m_walked += 1 + static_cast<double>(part.outline.pointCount());
    if (m_walked > PlanLimits::points)
        return PlanFault::TooLarge;
    part.outline.addTo(bounds, transform);
    for (int child = index + 1; child < part.end; child = m_parts.at(child).end) {
        const PlanPart &inner = m_parts.at(child);
        if (inner.isHidden || (inner.kind != PlanPart::Kind::Drawn && inner.kind != PlanPart::Kind::Use))
            continue;
        if (const auto verdict = addBounds(child, transform * inner.transform, bounds))
            return verdict;
    }
    if (part.kind != PlanPart::Kind::Use)
        return std::nullopt;
    for (const PlanReference &reference : part.traits.references) {
        if (reference.use != PlanUse::Content)
            continue;
        const auto [begin, end] = std::as_const(m_ids).equal_range(reference.target);
        m_walked += static_cast<double>(std::distance(begin, end));
        const auto first = std::min_element(begin, end);
        if (first == end || m_parts.at(*first).isHidden)
            continue;
        if (const auto verdict = addBounds(*first, transform * m_parts.at(*first).transform, bounds))
            return verdict;
    }
    return std::nullopt;
}

} // namespace Foyer
