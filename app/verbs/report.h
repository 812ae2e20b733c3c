// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "connection.h"
#include "people.h"
#include "verbs/verb.h"
#include "visits.h"

#include <QJsonArray>
#include <QList>

#include <optional>

/** @file What verbs say about people, places and bookings, as lines for a person and as JSON for a program. */
namespace Foyer::Report {

/** Things to choose from, when a name was none or several. */
struct Candidates {
    QStringList lines;
    QJsonArray json;
};
[[nodiscard]] Candidates candidates(const QList<Person> &people);
[[nodiscard]] Candidates candidates(const QList<Building> &buildings);
[[nodiscard]] Candidates candidates(const QList<Floor> &floors);
[[nodiscard]] Candidates candidates(const QList<Space> &spaces);
[[nodiscard]] Candidates candidates(const QList<Connection> &workplaces);

/** Exit 6 with the candidates, if there are any. */
[[nodiscard]] Outcome notFound(const QString &sentence, const Candidates &candidates);

/** What is known around a booking that does not say it itself. */
struct Surroundings {
    const Person *person = nullptr;
    const Building *building = nullptr;
    const Floor *floor = nullptr;
};
/** {id, person, personName, building, floor, space, kind, ofVisit, start, end, status} and the ids; what is not known
 * is null.
 */
[[nodiscard]] QJsonObject json(const Booking &booking, const Surroundings &around);
/** One line in the building's time. @p instead: what is said in place of the status. */
[[nodiscard]] QString line(const Booking &booking, const Surroundings &around, const BuildingZone &desk,
                           const QString &instead = {});
/** {id, host, hostId, building, buildingId, start, end, status, visitors: [{name, email, standing, …}]}. */
[[nodiscard]] QJsonObject json(const Visit &visit, const QString &hostName, const Building &building);
/** One line for each who comes, but for the host. */
[[nodiscard]] QStringList lines(const Visit &visit, const QString &hostName, const Building &building,
                                const BuildingZone &desk);

} // namespace Foyer::Report
