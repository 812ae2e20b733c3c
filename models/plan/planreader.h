// SPDX-License-Identifier: MIT
#pragma once

#include "floorplan.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <functional>
#include <optional>
#include <tl/expected.hpp>

/**
 * @file
 * Reads the plan of a floor (an SVG) that some server sent: refuses what must not reach the library that draws it, and
 * finds the spaces. Pure and thread-safe; knows no vendor.
 *
 * What is refused is listed in plansafety.h. Taken are bytes in UTF-8, Latin-1 or Windows-1252, as long as they are
 * well-formed to the end, as long as their paths, points, transforms and lengths are understood to their ends; lengths
 * of shapes are in pixels. Not understood, and thus only drawn: the view box of a symbol; text is no geometry, as its
 * size depends on the fonts of the machine.
 */
namespace Foyer {

/** What the name of a part of the plan says about a space. */
struct PlanSpaceName {
    SpaceId id;
    SpaceKind kind = SpaceKind::Unknown;
};
/** Which parts are spaces, by their id attribute: every vendor has its own way of naming them. Must be thread-safe. */
using PlanNaming = std::function<std::optional<PlanSpaceName>(QStringView elementId)>;

/** Why a plan is not drawn. */
enum class PlanFault {
    NotAPlan, ///< no SVG at all, or none that can be read to its end, each path and number of it as well
    TooLarge, ///< too many bytes, parts or points, nested too deeply, too intricate, or would take forever to draw
    NoSize,   ///< no view box and no size, or none that a floor could have
    RefersElsewhere, ///< to another file or address
    Active,          ///< scripts, animation, other documents inside, or elements that no drawing needs
    Entities,        ///< declares entities of its own, or uses one that is not XML's
    RefersToItself,  ///< parts that use each other in a circle
    HasPictures,     ///< embedded raster pictures
};

/** A sentence for it, without what can be done about it. */
[[nodiscard]] QString planFaultText(PlanFault fault);

/**
 * The plan in @p svg. A space is where its own lines are, hidden ones and those that are only there to be used left
 * out; strokes do not count. A part that is named as a space and has no geometry is left out, so is one that is not on
 * the floor or more than twice as large as it; of two with one id, the second. Takes about as long as drawing the plan
 * once, whatever the bytes.
 */
[[nodiscard]] tl::expected<FloorPlan, PlanFault> readPlan(const QByteArray &svg, const PlanNaming &naming);

} // namespace Foyer
