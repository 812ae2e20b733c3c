// SPDX-License-Identifier: MIT
#pragma once

#include "demobookings.h"
#include "demoworld.h"

#include <string>

/**
 * @file
 * The things of the demo workplace in the shapes that the service's documents show. Where the documents differ, the
 * demo shows more than one of them, so that a client meets them all.
 */
namespace Foyer {

/** Whether the answer stands alone: then it names its context. Arrival: as a check-in or check-out answers. */
enum class DemoRole { Member, Alone, Arrival };

void appendBuilding(std::string &out, const DemoBuilding &building, DemoRole role);
/** @p baseUrl is where plans are served from. */
void appendFloor(std::string &out, const DemoFloor &floor, const std::string &baseUrl, DemoRole role);
void appendNeighborhood(std::string &out, const DemoNeighborhood &neighborhood, DemoRole role);
void appendSpace(std::string &out, const DemoWorld &world, const DemoSpace &space, DemoRole role);
/** As `/bookable-spaces` lists it: with its neighborhood, without its floor. */
void appendBookableSpace(std::string &out, const DemoWorld &world, const DemoSpace &space);
/**
 * What is not set is null in a list and absent where the booking stands alone. The space is an object, but for
 * DemoRole::Arrival, where it is an address.
 */
void appendBooking(std::string &out, const DemoWorld &world, const DemoBooking &booking, UtcInstant now, DemoRole role);
/** A booking for which isVisit(), as the list of visits shows it. */
void appendVisit(std::string &out, const DemoWorld &world, const DemoBooking &visit, UtcInstant now, DemoRole role);
/** One of @p visit's visitors as the directory shows them: with what that visit was, and how many there were. */
void appendVisitor(std::string &out, const DemoWorld &world, const DemoVisitor &visitor, const DemoBooking &visit,
                   int visitCount, UtcInstant now, DemoRole role);

} // namespace Foyer
