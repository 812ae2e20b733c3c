// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "bookings.h"
#include "ids.h"
#include "meetings.h"
#include "timetypes.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Foyer {

/** What a write asks the workplace for. */
enum class Operation { Book, Cancel, CheckIn, CheckOut, CreateResource };

/** Whether something new comes of it, which a look may find; all others are done to a booking that is there. */
[[nodiscard]] constexpr bool makesSomething(Operation operation)
{
    return operation == Operation::Book || operation == Operation::CreateResource;
}

/** Whether @p booking shows what the operation asks for: then it was done, by whomever. Of what makes something never.
 */
[[nodiscard]] bool isDone(Operation operation, const Booking &booking);

/**
 * How far a write has come. The values are stored: they are never renumbered. Transitions: see IntentMachine.
 */
enum class IntentState {
    Prepared = 0,     ///< recorded; nothing was sent
    Sent = 1,         ///< recorded right before the first byte; no outcome is known
    Unknown = 2,      ///< sent, and no answer that could be read came back
    Reconciling = 3,  ///< being looked for in the workplace
    SafeToResend = 4, ///< it is not there, and enough time has passed: sending again is a person's choice
    NeedsHuman = 5,   ///< what the workplace shows can be read in two ways: a person decides
    Confirmed = 10,   ///< what was asked for is so
    Withdrawn = 11,   ///< it was booked, and somebody has cancelled it since
    Rejected = 12,    ///< the workplace said no
    NotSent = 13,     ///< proven: nothing was applied
    Dropped = 14,     ///< a person said that it is not there and is to be left alone
};

/**
 * One click of one person, from the moment it was recorded to its end: what was to be written, and what became of
 * it. Holds no secret. The rule it serves: one confirmed click is at most one booking.
 */
struct Intent {
    qint64 number = 0;   ///< given by the journal; 0 before
    qint64 revision = 0; ///< counted by the journal: a change of something older is refused
    QString workplace;   ///< which account this is about: only intents of the same one can be the same thing
    Operation operation = Operation::Book;

    // What is written. A booking: person, slot, and a space or (for an onsite pass) a building; of a room its meeting. A
    // resource: its name, its business as building; the rest of it is too much for a record, and may hold what is
    // secret. All others: target.
    PersonId person;
    SpaceId space;
    BuildingId building;
    std::optional<TimeSlot> slot;
    std::optional<Meeting> meeting;
    QString resourceName;
    BookingId target;

    // For saying it aloud, as it was shown when it was confirmed. Plain text.
    QString personName;
    QString placeName; ///< of the space; empty for an onsite pass
    QString buildingName;
    QByteArray zone; ///< IANA name of the building's zone; empty when not known

    // What happened.
    IntentState state = IntentState::Prepared;
    /** The person's bookings around the start (the resources of that name) before anything was sent: none is ours. */
    QList<BookingId> known;
    int sends = 0;                        ///< how often it was put on the wire, each time by a person's click
    std::optional<UtcInstant> preparedAt; ///< this computer's clock
    std::optional<UtcInstant> sentAt;     ///< the last sending, this computer's clock
    /** The first sending by the workplace's own clock (its Date header); nothing when it never told. */
    std::optional<UtcInstant> serverSentAt;
    std::optional<UtcInstant> changedAt; ///< this computer's clock
    BookingId booking;                   ///< Confirmed or Withdrawn, where it is known; of a resource its id
    std::optional<ApiError> error;       ///< why it was Rejected, NotSent or Unknown
    bool settledByPerson = false;        ///< a person said how it ended

    [[nodiscard]] bool isOnsite() const { return operation == Operation::Book && space.isEmpty(); }

    friend bool operator==(const Intent &, const Intent &) = default;
};

/** Whether the end is still to come: the same thing can't be recorded a second time. */
[[nodiscard]] constexpr bool isOpen(IntentState state)
{
    return state < IntentState::Confirmed;
}

/** Whether it goes no further until a person decides. */
[[nodiscard]] constexpr bool waitsForPerson(IntentState state)
{
    return state == IntentState::SafeToResend || state == IntentState::NeedsHuman;
}

/**
 * What makes two intents the same thing: operation, person, space or building, start and end; of a resource its
 * business and name; or the booking.
 */
[[nodiscard]] QString sameThingKey(const Intent &intent);

} // namespace Foyer
