// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "visits.h"

#include <QFlags>
#include <QList>
#include <QSet>

#include <optional>

/**
 * @file
 * What a day's bookings mean to a reception: who is expected, who is here, and what can be done about it. Pure rules,
 * for the window and the command line alike.
 */
namespace Foyer {

/** Where somebody stands today. */
enum class Standing { Expected, Here, Left, NoShow, Cancelled, Unknown };

[[nodiscard]] Standing standingOf(const Booking &booking);
/** A visitor's own arrival counts; where it is not told, the visit's status. */
[[nodiscard]] Standing standingOf(const Visit &visit, const Visitor &visitor);

/** "Here and today": which bookings are those of one building's reception on one of its days. */
class ReceptionDay {
public:
    /** Without @p building: of whichever building a booking is in. */
    ReceptionDay(BuildingId building, const BuildingDay &day);

    /** In its list. What a booking does not tell, building or time, is not held against it: it was asked for there. */
    [[nodiscard]] bool lists(const Booking &booking) const;
    /** One that something can be done about: a person's, no visit, whose time touches the day. */
    [[nodiscard]] bool canActOn(const Booking &booking) const;

private:
    BuildingId m_building;
    UtcInstant m_start;
    UtcInstant m_end;
};

/** Why a booking can't be checked in, or out, or cancelled: said in words, never just greyed out. */
enum class Bar {
    AlreadyHere,
    NotHere, ///< to leave one must have come
    HasLeft,
    Over, ///< completed: its time has passed
    Cancelled,
    Released, ///< given away because nobody had checked in
    Room,     ///< rooms are not checked in: as the system's own sample does it
    Guest,    ///< visits can be read, not changed
    Nobody,   ///< the person was deleted or anonymised
    NotToday,
    UnderWay,   ///< something else is being done to it
    NotOffered, ///< the system can't do it
    Unknown,    ///< a status that we don't know: nothing is offered
};

/**
 * Nothing: it can be asked for. The system may refuse all the same (self-certification). @p today: of the building.
 * Eligible is what is Booked, today, not a room, no visit, and somebody's (contract of the check-in).
 */
[[nodiscard]] std::optional<Bar> checkInBar(const Booking &booking, const BuildingDay &today);
[[nodiscard]] std::optional<Bar> checkOutBar(const Booking &booking);
[[nodiscard]] std::optional<Bar> cancelBar(const Booking &booking);

/** What may go wrong for somebody who is expected. */
enum class Trouble {
    NotSelfCertified = 1, ///< and others of this day have done it, so this building asks for it
    TwoAtOnce = 2,        ///< another booking of the same person overlaps this one
    CloseToRelease = 4,   ///< started, not checked in: the space may be given away any moment
};
Q_DECLARE_FLAGS(Troubles, Trouble)

/** What a whole day of one building tells about each of its bookings. */
class DayRules {
public:
    DayRules() = default;
    explicit DayRules(const QList<Booking> &day);

    /** Of one of the day's bookings, at @p now. None for what is not expected any more. */
    [[nodiscard]] Troubles troublesOf(const Booking &booking, UtcInstant now) const;
    /** How long after its start a booking without check-in was given away today; nothing when none was. */
    [[nodiscard]] std::optional<std::chrono::minutes> releasedAfter() const { return m_releasedAfter; }
    [[nodiscard]] bool asksForSelfCertification() const { return m_asksForSelfCertification; }

private:
    bool m_asksForSelfCertification = false;
    std::optional<std::chrono::minutes> m_releasedAfter;
    QSet<BookingId> m_twoAtOnce;
};

} // namespace Foyer

// Not within the namespace, where they would hide Qt's own.
Q_DECLARE_OPERATORS_FOR_FLAGS(Foyer::Troubles)
