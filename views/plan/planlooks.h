// SPDX-License-Identifier: MIT
#pragma once

#include "floorplan.h"

#include <QColor>
#include <QPalette>

#include <optional>

class QPainter;

/**
 * @file
 * How the spaces of a plan look. Nothing is told by colour alone: looks differ in fill, in edge and in mark, and the
 * fills differ for those who don't see all colours as well (a test measures it). Fills let the drawing below through.
 */
namespace Foyer {

/** How a space is painted: by fill, edge and mark, never by colour alone. */
enum class SpotLook {
    Free,
    Taken,
    NotOffered,  ///< not for this person
    NotBookable, ///< for nobody
    OtherKind,   ///< quiet: of a kind that is not looked for
    Expected,
    Here,
    Gone
};

enum class SpotMark { None, Ring, Cross, Dash, Dots, Triangle, Disc, Corner, Check };

struct SpotPaint {
    QColor fill; ///< with its alpha; may be invalid: none
    QColor edge;
    QColor ink; ///< of the mark
    SpotMark mark = SpotMark::None;
    Qt::PenStyle line = Qt::SolidLine; ///< of the edge
    bool hatched = false;
};

[[nodiscard]] SpotPaint spotPaint(SpotLook look, const QPalette &palette);
/** Of the one that is chosen, whatever its look is else. */
[[nodiscard]] SpotPaint chosenPaint(const QPalette &palette);

/** @p box is in the painter's pixels, which must not be turned. Marks stand upright, and only where there is room. */
void paintSpot(QPainter *painter, const PlanBox &box, const SpotPaint &paint);
/** As above, with a ring around it that keeps its size however small the space is. */
void paintChosenSpot(QPainter *painter, const PlanBox &box, const QPalette &palette);
/** Where the keyboard is: dark on light on dark, seen on every look. */
void paintSpotRing(QPainter *painter, const PlanBox &box, const QPalette &palette, bool strong);
/** How far, in pixels, anything of the above reaches over its box. */
constexpr double spotMargin = 16;

} // namespace Foyer
