// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "floorplan.h"
#include "intentrunner.h"
#include "people.h"
#include "requesthandle.h"
#include "result.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Foyer {

class Activity;
class Workplace;

/** Everything a confirmed booking is about, for sending it and for saying it aloud. */
struct BookingOrder {
    Person person;
    Building building;
    TimeSlot slot;
    std::optional<Floor> floor;     ///< nothing for an onsite pass
    std::optional<Space> space;     ///< nothing for an onsite pass
    std::optional<Meeting> meeting; ///< of a room, and of nothing else

    /** What is sent: the meeting without space around its texts, and without the person whom the room is for. */
    [[nodiscard]] BookingRequest request() const;
    /** Whether both ask for the same thing: the same space (or building) for the same person at the same time. */
    [[nodiscard]] bool asksForTheSame(const BookingOrder &other) const;
};

/**
 * One confirmed booking from the click to its end. Made by BookingFlow::confirm().
 *
 *     Checking ──free──▶ Sending ──▶ Booked, Refused, NotSent, Unknown …   as its intent goes, see IntentMachine
 *        ├──gone──▶ Taken                alternatives(), takenBy(), isOutsideDay()
 *        ├──the person has it already──▶ Refused
 *        └──check failed──▶ NotSent
 *
 * Checking asks availability once more (the space's, or the onsite passes'), and at the same time the person's
 * bookings around the start: none of those will be taken for this one. Sending is Activity's: the ticket follows the
 * intent there, which lives on when the ticket is let go. Unknown may move on by itself to any other end, and NotSent
 * of an intent that was sent (safe to send again) as well; the others are final. takenBy() is asked for after Taken
 * and may come later. changed() follows every transition.
 */
class BookingTicket final : public QObject {
    Q_OBJECT
public:
    enum class State { Checking, Sending, Booked, Withdrawn, Taken, Refused, NotSent, Unknown };
    Q_ENUM(State)

    /** @p activity must outlive the ticket. Begins at the next turn of the event loop. */
    BookingTicket(Activity &activity, BookingOrder order, QObject *parent = nullptr);
    /** Follows what is open for this order already. Sends nothing. */
    BookingTicket(Activity &activity, BookingOrder order, IntentRunner &open, QObject *parent = nullptr);
    ~BookingTicket() override;

    [[nodiscard]] State state() const { return m_state; }
    /** Whether the desk may go on to something else. */
    [[nodiscard]] bool isFinal() const { return m_state != State::Checking && m_state != State::Sending; }
    /** Whether nothing happens by itself any more. */
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] const BookingOrder &order() const { return m_order; }
    /** When Booked. Its id is empty where a person said that it is there. */
    [[nodiscard]] const std::optional<Booking> &booking() const { return m_booking; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /** What was sent, or is about to be; nothing before and when Taken. */
    [[nodiscard]] const Intent *intent() const { return m_runner ? &m_runner->intent() : nullptr; }
    /** Whether the same was asked for before, its end open, so that this found out about that. */
    [[nodiscard]] bool wasAskedBefore() const { return m_wasAskedBefore; }
    /** NotSent because it could not be recorded: why. */
    [[nodiscard]] std::optional<JournalError> journalError() const;
    /**
     * When Taken: free spaces of the same kind on the floor, nearest first: by their distance on the plan, where there
     * is one; those that are not on it, and all where there is none, by neighborhood and name.
     */
    [[nodiscard]] const QList<Space> &alternatives() const { return m_alternatives; }
    /** When Taken: whose booking it is, where the system says it. */
    [[nodiscard]] const QString &takenBy() const { return m_takenBy; }
    /**
     * When Taken and nothing of that kind is free on the floor: whether the time is not within what the person can book
     * that day (any more: it has begun, or the building closes). That may be why, or not.
     */
    [[nodiscard]] bool isOutsideDay() const { return m_isOutsideDay; }
    /** When isOutsideDay(): what of that day the person can book; nothing: none of it. */
    [[nodiscard]] const std::optional<TimeSlot> &bookableTime() const { return m_bookableTime; }
    /** When Unknown: looks at once, without waiting for the next look's time. Reads only. */
    void lookAgain();
    [[nodiscard]] bool isLooking() const;
    /** Why the last look could not be answered. */
    [[nodiscard]] std::optional<ApiError> lookError() const;
    /** When Taken and it is an onsite pass: why there is none. */
    [[nodiscard]] OnsitePasses::Reason passReason() const { return m_passReason; }

Q_SIGNALS:
    void changed();

private:
    void check();
    void checkSpace();
    void checkPasses();
    void checkBookings();
    void checked();
    void startSending();
    void follow(IntentRunner &runner);
    void intentMoved();
    void lookAtDay();
    void measure();
    void taken(const FloorPlan &plan);
    void findOutWho();
    void nameTaker(const QList<Booking> &bookings);
    void moveTo(State state);
    void endWith(State state, const ApiError &error);

    Activity &m_activity;
    Workplace &m_workplace;
    BookingOrder m_order;
    IntentRunner *m_runner = nullptr; ///< the activity's
    State m_state = State::Checking;
    bool m_isChecked = false; ///< whether it is free is known
    bool m_isFree = false;
    bool m_wasAskedBefore = false;
    QList<Space> m_free;                    ///< of the same kind on the floor
    std::optional<QList<Booking>> m_around; ///< the person's bookings around the start
    std::optional<Booking> m_booking;
    std::optional<ApiError> m_error;
    QList<Space> m_alternatives;
    QString m_takenBy;
    bool m_isOutsideDay = false;
    std::optional<TimeSlot> m_bookableTime;
    OnsitePasses::Reason m_passReason = OnsitePasses::Reason::None;
    RequestHandle m_request;
    RequestHandle m_bookingsRequest;
    QTimer m_measuring; ///< how long the plan is waited for
};

/**
 * Taking one booking back: follows the intent of the cancel.
 *
 *     Sending ──2xx──▶ Cancelled
 *        ├──refused, not sent──▶ Looking (at the booking itself) ──it is cancelled──▶ Cancelled
 *        │                                   └──it is not, or can't be seen──▶ Refused | NotSent
 *        └──no answer──▶ Looking ──▶ Unknown, and looked for further; moves on by itself
 *
 * Begins at the next turn of the event loop. changed() follows every transition.
 */
class CancelTicket final : public QObject {
    Q_OBJECT
public:
    enum class State { Sending, Looking, Cancelled, Refused, NotSent, Unknown };
    Q_ENUM(State)

    /**
     * @p asShown: the booking; its id counts, the rest is for saying it. @p onBehalfOf may be empty: then the system
     * does not check whether that person may cancel it.
     */
    CancelTicket(Activity &activity, const Booking &asShown, const PersonId &onBehalfOf, const QString &personName = {},
                 QObject *parent = nullptr);
    ~CancelTicket() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFinal() const { return m_state != State::Sending && m_state != State::Looking; }
    /** Whether nothing happens by itself any more. */
    [[nodiscard]] bool isSettled() const;
    /** As it was seen last. */
    [[nodiscard]] const std::optional<Booking> &booking() const { return m_runner->booking(); }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_runner->intent().error; }
    [[nodiscard]] const std::optional<JournalError> &journalError() const { return m_runner->journalError(); }

Q_SIGNALS:
    void changed();

private:
    void intentMoved();

    IntentRunner *m_runner; ///< the activity's
    State m_state = State::Sending;
    bool m_wasSettled = false;
};

} // namespace Foyer
