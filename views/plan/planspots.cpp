// SPDX-License-Identifier: MIT
#include "planspots.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

#include <cmath>
#include <limits>

namespace Foyer {

namespace {

PlanBox inPixels(const PlanBox &box, const QTransform &toPixels)
{
    return {toPixels.map(box.centre), box.size * toPixels.m11(), box.angle};
}

} // namespace

QTransform onWholePixels(const QTransform &transform, double devicePixelRatio)
{
    const auto whole = [devicePixelRatio](double at) { return std::round(at * devicePixelRatio) / devicePixelRatio; };
    return {transform.m11(), 0, 0, transform.m22(), whole(transform.dx()), whole(transform.dy())};
}

void PlanSpots::setPlaces(const FloorPlan &plan)
{
    prepareGeometryChange();
    setFlag(ItemUsesExtendedStyleOption); // for the exposed part
    m_places.clear();
    m_bounds = plan.viewBox;
    for (const PlanPlace &place : plan.places) {
        m_places.insert(place.id, place.box);
        m_bounds |= place.box.bounds();
    }
    // Rings reach over the edge; how far in plan units depends on the zoom, of which items know nothing.
    m_bounds.adjust(-m_bounds.width(), -m_bounds.height(), m_bounds.width(), m_bounds.height());
    sort();
}

void PlanSpots::setSpots(const QList<PlanSpot> &spots)
{
    if (spots == m_given)
        return;
    m_given = spots;
    sort();
}

void PlanSpots::sort()
{
    m_spots.clear();
    m_boxes.clear();
    m_rows.clear();
    for (const PlanSpot &spot : std::as_const(m_given)) {
        const auto place = m_places.constFind(spot.id);
        if (place == m_places.cend() || m_rows.contains(spot.id))
            continue;
        m_rows.insert(spot.id, m_spots.size());
        m_spots.append(spot);
        m_boxes.append(*place);
    }
    update();
}

const PlanSpot *PlanSpots::find(const SpaceId &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? nullptr : &m_spots.at(*row);
}

const PlanBox *PlanSpots::boxOf(const SpaceId &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? nullptr : &m_boxes.at(*row);
}

SpaceId PlanSpots::at(QPointF point, double unit) const
{
    for (auto row = m_spots.size() - 1; row >= 0; --row) {
        if (m_boxes.at(row).contains(point))
            return m_spots.at(row).id;
    }
    SpaceId nearest;
    double least = std::numeric_limits<double>::max();
    const double grown = leastHit / unit;
    for (qsizetype row = 0; row < m_spots.size(); ++row) {
        PlanBox box = m_boxes.at(row);
        box.size = box.size.expandedTo(QSizeF(grown, grown));
        const QPointF off = point - box.centre;
        const double distance = std::hypot(off.x(), off.y());
        if (distance < least && box.contains(point)) {
            least = distance;
            nearest = m_spots.at(row).id;
        }
    }
    return nearest;
}

QList<QPointF> PlanSpots::centres() const
{
    QList<QPointF> all;
    all.reserve(m_boxes.size());
    for (const PlanBox &box : m_boxes)
        all.append(box.centre);
    return all;
}

void PlanSpots::change(SpaceId &which, const SpaceId &id)
{
    if (which == id)
        return;
    which = id;
    update();
}

void PlanSpots::setChosen(const SpaceId &id)
{
    change(m_chosen, id);
}

void PlanSpots::setRinged(const SpaceId &id)
{
    change(m_ringed, id);
}

void PlanSpots::setPointed(const SpaceId &id)
{
    change(m_pointed, id);
}

void PlanSpots::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    const QPalette palette = widget ? widget->palette() : option->palette;
    const QTransform toPixels = onWholePixels(painter->worldTransform(), painter->device()->devicePixelRatioF());
    const double over = spotMargin / toPixels.m11();
    const QRectF exposed = option->exposedRect.adjusted(-over, -over, over, over);
    m_sprites.begin(palette, painter->device()->devicePixelRatioF());

    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    for (qsizetype row = 0; row < m_spots.size(); ++row) {
        const PlanBox &box = m_boxes.at(row);
        const PlanSpot &spot = m_spots.at(row);
        if (spot.id != m_chosen && exposed.intersects(box.bounds()))
            m_sprites.draw(painter, inPixels(box, toPixels), spot.look, spot.dimmed);
    }
    if (const PlanBox *box = boxOf(m_chosen))
        paintChosenSpot(painter, inPixels(*box, toPixels), palette);
    if (const PlanBox *box = boxOf(m_pointed))
        paintSpotRing(painter, inPixels(*box, toPixels), palette, false);
    if (const PlanBox *box = boxOf(m_ringed))
        paintSpotRing(painter, inPixels(*box, toPixels), palette, true);
    painter->restore();
}

} // namespace Foyer
