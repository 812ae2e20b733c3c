// SPDX-License-Identifier: MIT
#pragma once

#include "spotsprites.h"

#include <QGraphicsItem>
#include <QHash>
#include <QString>

namespace Foyer {

/** What is known of one space of a plan. All texts are plain. */
struct PlanSpot {
    SpaceId id;
    SpotLook look = SpotLook::OtherKind;
    QString name;
    QString state;       ///< in words: "Free"
    QString details;     ///< further lines; may be empty
    bool dimmed = false; ///< left out by a filter
    bool canBeChosen = false;

    friend bool operator==(const PlanSpot &, const PlanSpot &) = default;
};

/**
 * All spaces of a plan that something is known of: one item, since a thousand that know themselves cost more than
 * they draw. In plan units; edges, marks and rings are in pixels. The plan's other spaces are as the plan draws them.
 */
class PlanSpots final : public QGraphicsItem {
public:
    void setPlaces(const FloorPlan &plan);
    void setSpots(const QList<PlanSpot> &spots);

    /** Those that have a place, in the order they were given in. */
    [[nodiscard]] const QList<PlanSpot> &spots() const { return m_spots; }
    [[nodiscard]] const PlanSpot *find(const SpaceId &id) const;
    /** Nothing when it has no place or nothing is known of it. */
    [[nodiscard]] const PlanBox *boxOf(const SpaceId &id) const;
    /** What a pointer hits; small ones can be hit beside as well. @p unit: pixels for a unit of the plan. */
    [[nodiscard]] SpaceId at(QPointF point, double unit) const;
    [[nodiscard]] QList<QPointF> centres() const;

    void setChosen(const SpaceId &id);
    [[nodiscard]] const SpaceId &chosen() const { return m_chosen; }
    /** Where the keyboard is and has the focus. */
    void setRinged(const SpaceId &id);
    /** Where the pointer is. */
    void setPointed(const SpaceId &id);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    static constexpr double leastHit = 10; ///< pixels

private:
    void sort();
    void change(SpaceId &which, const SpaceId &id);

    QHash<SpaceId, PlanBox> m_places;
    QList<PlanSpot> m_given;
    QList<PlanSpot> m_spots;
    QList<PlanBox> m_boxes; ///< of m_spots
    QHash<SpaceId, qsizetype> m_rows;
    SpaceId m_chosen;
    SpaceId m_ringed;
    SpaceId m_pointed;
    QRectF m_bounds;
    SpotSprites m_sprites;
};

/** @p transform, which must only scale and move, moved to whole device pixels. */
[[nodiscard]] QTransform onWholePixels(const QTransform &transform, double devicePixelRatio);

} // namespace Foyer
