// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "people.h"
#include "places.h"
#include "timetypes.h"
#include "visits.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

/**
 * @file
 * Who is in a building, as far as the workplace told at one moment: what is counted outside after an alarm. Pure.
 */
namespace Foyer {

class DayRoster;

/** Somebody who is here. Every text comes from a server: plain, at most maxTextLength characters, possibly empty. */
struct RollCallEntry {
    QString key;  ///< the same person's, or guest's, in the next roll call too
    QString name; ///< empty: not known
    /** Where they should be found. Both empty: an onsite pass, or a guest. */
    QString floor;
    QString place; ///< of all places that they are checked in at; those on another floor say so
    bool isVisitor = false;
    QString host;                    ///< of a visitor, where it is known
    std::optional<UtcInstant> since; ///< the first check-in of the day, where it is told

    friend bool operator==(const RollCallEntry &, const RollCallEntry &) = default;
};

struct RollCall {
    QString account; ///< tells the workplace's account from others: see Intent::workplace
    BuildingId building;
    QString buildingName;
    BuildingZone zone = BuildingZone::utc();
    UtcInstant taken; ///< when the reading began that tells it; this computer's clock
    /** False: visitors could not be read. Those that are there may be old ones, and others may be missing. */
    bool visitorsKnown = true;
    QList<RollCallEntry> entries; ///< everybody once; by floor, name; without a floor last

    [[nodiscard]] int visitors() const;
    [[nodiscard]] int people() const { return int(entries.size()) - visitors(); }

    friend bool operator==(const RollCall &, const RollCall &) = default;
};

/** Those of one floor, in the order of their names. */
struct RollCallFloor {
    QString name; ///< empty: without a floor
    QList<RollCallEntry> entries;
};
[[nodiscard]] QList<RollCallFloor> floorsOf(const RollCall &rollCall);

/** A complete reading of today, as a value for any thread. Cheap to make: the lists are shared with the roster. */
struct RollCallSource {
    QString account;
    BuildingId building;
    QString buildingName;
    BuildingZone zone = BuildingZone::utc();
    UtcInstant taken;
    bool visitorsKnown = true;
    QList<Booking> bookings;
    QList<Visit> visits;
    QSet<VisitId> visitIds; ///< of visits
    QHash<FloorId, QString> floorNames;
};
/** Nothing without a complete reading. */
[[nodiscard]] std::optional<RollCallSource> rollCallSource(const DayRoster &roster, const QString &account);

/** @p nameOf: of an employee, empty while not known; then the e-mail stands in. */
using NameOf = std::function<QString(const PersonId &)>;

/**
 * Here is who is checked in at anything, for as long as they are not checked out, even when the booked time is over.
 * Of thousands it takes longer than a frame.
 */
[[nodiscard]] RollCall takeRollCall(const RollCallSource &source, const NameOf &nameOf);

/** For keeping it; rollCallFromBytes() gives it back. */
[[nodiscard]] QByteArray rollCallToBytes(const RollCall &rollCall);
/** Nothing unless the bytes are exactly what rollCallToBytes() writes, with a zone that this machine knows. */
[[nodiscard]] std::optional<RollCall> rollCallFromBytes(const QByteArray &bytes);

/** A table for spreadsheets, one row for each, with building and moment in every row. Times are the building's. */
[[nodiscard]] QByteArray rollCallToCsv(const RollCall &rollCall);

} // namespace Foyer
