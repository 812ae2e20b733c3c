// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "people.h"
#include "requesthandle.h"
#include "result.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace Foyer {

class Workplace;

/**
 * What a typed name or id means among the things of a list. An exact id wins, then an exact name, then a name that
 * is the same without regard to case and surrounding space; a part of a name never counts.
 */
template <typename T>
[[nodiscard]] QList<T> lookUp(const QList<T> &things, const QString &text)
{
    const QString wanted = text.trimmed();
    QList<T> sameName;
    QList<T> similarName;
    for (const T &thing : things) {
        if (thing.id.text() == wanted)
            return {thing};
        if (thing.name == wanted)
            sameName.append(thing);
        else if (thing.name.trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
            similarName.append(thing);
    }
    return sameName.isEmpty() ? similarName : sameName;
}

/**
 * The people that @p text means: whose e-mail it is when it has an @; whose id it is; failing that, whose full name it
 * is, without regard to case. One or many or none; a failed search is an error. At most four round trips.
 */
RequestHandle lookUpPerson(Workplace &workplace, const QString &text, QObject *context,
                           Callback<QList<Person>> callback);

/**
 * The person's bookings that begin at @p start or within a minute of it: clocks and services round. What is looked at
 * before something is sent and after no answer came.
 */
RequestHandle lookUpBookingsAt(Workplace &workplace, const PersonId &person, UtcInstant start, QObject *context,
                               Callback<QList<Booking>> callback);

/** A space that was named, and for whom and when it is wanted. */
struct WantedSpace {
    QString name; ///< or its id
    SpaceKind kind = SpaceKind::Desk;
    std::optional<FloorId> floor; ///< nothing: any
    PersonId person;
    TimeSlot slot;
};

/**
 * Which of a building's bookings has the wanted space at that time: of several, the person's own of exactly that time.
 * Nothing when none of them does. What a booking does not tell (its kind, the floor) speaks for neither.
 */
[[nodiscard]] std::optional<Booking> lookUpTaken(const QList<Booking> &bookings, const WantedSpace &wanted);

} // namespace Foyer
