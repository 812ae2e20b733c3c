// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "people.h"
#include "requesthandle.h"
#include "result.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace Foyer {

class Workplace;

/** Everything a confirmed booking is about, for sending it and for saying it aloud. */
struct BookingOrder {
    Person person;
    Building building;
    TimeSlot slot;
    std::optional<Floor> floor; ///< nothing for an onsite pass
    std::optional<Space> space; ///< nothing for an onsite pass
    QString title;              ///< rooms only

    /** What is sent. A room must have a title: without one it carries the person's name. */
    [[nodiscard]] BookingRequest request() const;
    /** Whether both ask for the same thing: the same space (or building) for the same person at the same time. */
    [[nodiscard]] bool asksForTheSame(const BookingOrder &other) const;
};

/**
 * One confirmed booking from the click to its end. Made by BookingFlow::confirm().
 *
 *     Checking ──free──▶ Sending ──201──▶ Booked
 *        │                  ├──refused──▶ Refused       error() says why
 *        │                  ├──not sent─▶ NotSent       error() says why; safe to try again
 *        │                  └──no answer▶ Unknown       may be booked; nothing is sent again from here
 *        │                                   └──lookAgain() finds it──▶ Booked
 *        ├──gone──▶ Taken      alternatives(), takenBy()
 *        └──check failed──▶ NotSent
 *
 * Checking asks availability once more (the space's, or the onsite passes'); takenBy() is asked for after Taken and
 * may come later (changed()). Between Checking and Sending is the place where an intent journal commits what is
 * about to be sent: startSending() is the only door. Ends are final, but for what lookAgain() finds. changed()
 * follows every transition.
 */
class BookingTicket final : public QObject {
    Q_OBJECT
public:
    enum class State { Checking, Sending, Booked, Taken, Refused, NotSent, Unknown };
    Q_ENUM(State)

    using KnownBookings = std::optional<QSet<BookingId>>;

    /**
     * @p workplace must outlive the ticket. Begins at the next turn of the event loop. @p known: the person's
     * bookings of before, so that lookAgain() doesn't take one of them for this; nothing when they are not known.
     */
    BookingTicket(Workplace &workplace, BookingOrder order, KnownBookings known = {}, QObject *parent = nullptr);
    ~BookingTicket() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFinal() const { return m_state != State::Checking && m_state != State::Sending; }
    [[nodiscard]] const BookingOrder &order() const { return m_order; }
    [[nodiscard]] const std::optional<Booking> &booking() const { return m_booking; } ///< when Booked
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /** When Taken: free spaces of the same kind on the floor, nearest first (same neighborhood, then by name). */
    [[nodiscard]] const QList<Space> &alternatives() const { return m_alternatives; }
    /** When Taken: whose booking it is, where the system says it. */
    [[nodiscard]] const QString &takenBy() const { return m_takenBy; }
    /**
     * When Unknown: looks through the person's bookings for this one. Exactly one active booking with the same
     * person, space (or building) and times that was not known before makes it Booked; otherwise it stays Unknown.
     * changed() when looking begins and ends. Reads only.
     */
    void lookAgain();
    [[nodiscard]] bool isLooking() const { return m_looking; }
    /** Why the last lookAgain() could not be answered. */
    [[nodiscard]] const std::optional<ApiError> &lookError() const { return m_lookError; }
    /** When Taken and it is an onsite pass: why there is none. */
    [[nodiscard]] OnsitePasses::Reason passReason() const { return m_passReason; }

Q_SIGNALS:
    void changed();

private:
    void check();
    void checkSpace();
    void checkPasses();
    void startSending();
    void sent(const Result<Booking> &answer);
    void taken(QList<Space> free);
    void findOutWho();
    void nameTaker(const QList<Booking> &bookings);
    [[nodiscard]] bool isThis(const Booking &booking) const;
    void moveTo(State state);
    void endWith(State state, const ApiError &error);

    Workplace &m_workplace;
    BookingOrder m_order;
    KnownBookings m_known;
    State m_state = State::Checking;
    bool m_looking = false;
    std::optional<ApiError> m_lookError;
    std::optional<Booking> m_booking;
    std::optional<ApiError> m_error;
    QList<Space> m_alternatives;
    QString m_takenBy;
    OnsitePasses::Reason m_passReason = OnsitePasses::Reason::None;
    RequestHandle m_request;
};

/**
 * Taking one booking back.
 *
 *     Sending ──201──▶ Cancelled
 *        └──anything else──▶ Looking (GET the booking) ──it is cancelled──▶ Cancelled
 *                                └──it is not, or the look failed──▶ Refused | NotSent | Unknown
 *                                                                    by what the POST's answer was
 *
 * Begins at the next turn of the event loop. A cancel that is not known to be applied may be tried again: it can't
 * cancel twice. changed() follows every transition.
 */
class CancelTicket final : public QObject {
    Q_OBJECT
public:
    enum class State { Sending, Looking, Cancelled, Refused, NotSent, Unknown };
    Q_ENUM(State)

    /** @p onBehalfOf may be empty: then the system does not check whether that person may cancel it. */
    CancelTicket(Workplace &workplace, BookingId booking, PersonId onBehalfOf, QObject *parent = nullptr);
    ~CancelTicket() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFinal() const { return m_state != State::Sending && m_state != State::Looking; }
    [[nodiscard]] const std::optional<Booking> &booking() const { return m_booking; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void send();
    void look();
    void moveTo(State state);

    Workplace &m_workplace;
    BookingId m_id;
    PersonId m_onBehalfOf;
    State m_state = State::Sending;
    std::optional<Booking> m_booking;
    std::optional<ApiError> m_error; ///< the POST's
    RequestHandle m_request;
};

} // namespace Foyer
