// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "timetypes.h"

#include <QString>

#include <optional>

namespace Foyer {

/** A company's location in a system that makes resources: what a resource belongs to. */
struct Business {
    BusinessId id;
    QString name;
    QString currency;                 ///< ISO 4217; may be empty
    std::optional<BuildingZone> zone; ///< nothing when the system does not tell a known one

    friend bool operator==(const Business &, const Business &) = default;
};

/** A business's own category of resources; the booking rates hang on it. */
struct ResourceType {
    ResourceTypeId id;
    QString name;
    BusinessId business;

    friend bool operator==(const ResourceType &, const ResourceType &) = default;
};

/** A resource as a list tells it. */
struct ResourceSummary {
    ResourceId id;
    QString name;
    BusinessId business;
    std::optional<UtcInstant> createdAt; ///< nothing when it is not told

    friend bool operator==(const ResourceSummary &, const ResourceSummary &) = default;
};

} // namespace Foyer
