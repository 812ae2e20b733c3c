// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "places.h"

#include <QByteArray>
#include <QList>
#include <QString>

/**
 * @file
 * A made-up floor, as large and as laid out as real ones, the same each time: view box 6736 × 4290, 211 desks in
 * benches at several angles under nested transforms, 8 pods, 6 rooms, walls and landmarks; about 320 KB. A space is a
 * group with the id `space::<type>::<26 characters>`, and next to the spaces stand desks that are none (`unavailable`).
 */
namespace Foyer::Testing {

/** One space of the plan. */
struct PlannedSpace {
    QString id; ///< without what stands before it in the plan
    SpaceKind kind = SpaceKind::Unknown;
    QString name;
    QString neighborhood; ///< empty for rooms
};

/** Its spaces in the order of drawing. */
QList<PlannedSpace> realSizeSpaces();

QByteArray realSizePlan();

} // namespace Foyer::Testing
