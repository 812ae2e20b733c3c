// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "people.h"
#include "places.h"
#include "visits.h"

#include <QJsonObject>

/** Domain values as JSON, so that expectations can be written as data. What is empty or unknown is left out. */
namespace Foyer {

QJsonObject toJson(const Person &person);
QJsonObject toJson(const Building &building);
QJsonObject toJson(const Floor &floor);
QJsonObject toJson(const Neighborhood &neighborhood);
QJsonObject toJson(const Space &space);
QJsonObject toJson(const BookableDay &day);
QJsonObject toJson(const OnsitePasses &passes);
QJsonObject toJson(const Booking &booking);
QJsonObject toJson(const Visit &visit);

} // namespace Foyer
