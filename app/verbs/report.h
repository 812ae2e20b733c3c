// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "connection.h"
#include "people.h"
#include "verbs/verb.h"

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
/** {id, person, building, floor, space, kind, start, end, status} and the ids; what is not known is null. */
[[nodiscard]] QJsonObject json(const Booking &booking, const Surroundings &around);
/** One line in the building's time. */
[[nodiscard]] QString line(const Booking &booking, const Surroundings &around, const BuildingZone &desk);

} // namespace Foyer::Report
