// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "timetypes.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

/**
 * @file
 * The bookings of a location as a system shows them to whoever looks after it: read, never written. There is no
 * check-in among them: such a system does not say who is there.
 */
namespace Foyer {

/** A place with bookings. Its zone rules every day and time of it. */
struct Location {
    LocationId id;
    QString name;
    QString address;
    /** Nothing when the system names a zone that this machine does not know: then its days can't be told. */
    std::optional<BuildingZone> zone;
    QString zoneName; ///< as the system says it
    QString currency; ///< ISO 4217; may be empty

    friend bool operator==(const Location &, const Location &) = default;
};

/** What can be booked there. `Unknown` is a kind that the system has and we do not know: shown by its own name. */
enum class BoardKind { Room, HotDesk, DedicatedDesk, Office, ParkingLot, Unknown };

/** The kinds that a board can be narrowed to, in the order in which they are offered. */
inline constexpr std::array askableKinds{BoardKind::Room, BoardKind::HotDesk, BoardKind::DedicatedDesk,
                                         BoardKind::Office, BoardKind::ParkingLot};

struct BoardResource {
    BoardResourceId id;
    QString name;
    BoardKind kind = BoardKind::Unknown;
    QString kindName;               ///< as the system says it; may be empty
    std::optional<qint64> capacity; ///< nothing: not limited, or not said

    friend bool operator==(const BoardResource &, const BoardResource &) = default;
};

/** Which instants are meant: those that keep all of the bounds that are there. */
struct InstantBounds {
    std::optional<UtcInstant> after;  ///< later than
    std::optional<UtcInstant> from;   ///< at, or later than
    std::optional<UtcInstant> before; ///< earlier than
    std::optional<UtcInstant> until;  ///< at, or earlier than

    friend bool operator==(const InstantBounds &, const InstantBounds &) = default;
};

enum class BoardOrder { End, Start, Created, Id };

/** Which bookings, and in which order. A location or a resource is needed. */
struct BoardQuery {
    LocationId location;
    BoardResourceId resource;
    QList<BoardKind> kinds; ///< empty: all, those that we do not know as well; Unknown can't be asked for
    MembershipId owner;     ///< empty: anybody's
    InstantBounds start;
    InstantBounds end;
    BoardOrder order = BoardOrder::End;
    bool isDescending = false;
    int pageSize = largestPage; ///< 1 to largestPage: how many come at a time; all of them come in the end

    static constexpr int largestPage = 100;

    friend bool operator==(const BoardQuery &, const BoardQuery &) = default;
};

/** How a booking belongs to days. */
enum class DayRule {
    Touching,  ///< it begins before they end and ends after they begin: what is on a board
    Beginning, ///< it begins in them
    Ending,    ///< it ends in them, at midnight of the last included
    Within,    ///< it begins and ends in them
};

/** The bounds for the days @p first to @p last (included) of the calendar in @p zone, in place of those of before. */
void boundToDays(BoardQuery &query, DayRule rule, QDate first, QDate last, const BuildingZone &zone);

/** Somebody as a booking names them. Every text is a server's: plain, possibly empty. */
struct BoardPerson {
    QString id;
    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    QString about;
    QString photoUrl; ///< as it was sent: nothing is loaded from there

    /** First and last name; without both, the e-mail; without that, the phone number; without all, nothing. */
    [[nodiscard]] QString displayName() const;
    friend bool operator==(const BoardPerson &, const BoardPerson &) = default;
};

struct BoardAttendee {
    MembershipId membership; ///< empty: a guest, or not told
    BoardPerson person;

    friend bool operator==(const BoardAttendee &, const BoardAttendee &) = default;
};

struct BoardTax {
    std::optional<bool> isInclusive; ///< whether the amount has it already; nothing: not told
    std::optional<double> rate;      ///< per cent

    friend bool operator==(const BoardTax &, const BoardTax &) = default;
};

struct BoardPayment {
    std::optional<double> amount; ///< in whole units of the currency
    QString currency;             ///< ISO 4217
    std::optional<BoardTax> tax;
    QString invoiceItem; ///< the system's reference
    QString transaction; ///< the same
    QString status;      ///< in the system's words; may be empty
    QString means;       ///< how it was paid, in the system's words; may be empty

    friend bool operator==(const BoardPayment &, const BoardPayment &) = default;
};

/** A booking as the system tells it. */
struct BoardBooking {
    BoardBookingId id; ///< opaque: the occurrences of a series have ids of their own
    BoardResourceId resource;
    std::optional<UtcInstant> start;
    std::optional<UtcInstant> end;
    std::optional<UtcInstant> createdAt;
    std::optional<UtcInstant> updatedAt;
    std::optional<UtcInstant> cancelledAt; ///< there: it was cancelled
    std::optional<QString> title;          ///< nothing: kept from us by the workplace's privacy setting
    QString memo;                          ///< may have several lines
    MembershipId ownerMembership;
    std::optional<BoardPerson> owner; ///< nothing: see isOwnerHidden()
    std::optional<qint64> seats;
    QList<BoardAttendee> attendees;
    QList<BoardPayment> payments;

    [[nodiscard]] bool isCancelled() const { return cancelledAt.has_value(); }
    /** Neither who it is nor their membership is told: the workplace's privacy setting. */
    [[nodiscard]] bool isOwnerHidden() const { return !owner && ownerMembership.isEmpty(); }
    /** Nothing when start or end is missing or they contradict each other. */
    [[nodiscard]] std::optional<TimeSlot> slot() const;
    /** Tells bookings apart, also the occurrences of a series that were given one id. */
    [[nodiscard]] QString key() const;

    friend bool operator==(const BoardBooking &, const BoardBooking &) = default;
};

} // namespace Foyer
