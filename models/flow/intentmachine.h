// SPDX-License-Identifier: MIT
#pragma once

#include "intents.h"
#include "resources.h"
#include "result.h"

#include <QList>

#include <chrono>
#include <optional>

namespace Foyer {

/**
 * When is looked for a write whose outcome is not known, and when that ends. Counted from the end of its sending. After
 * a restart nobody has seen that end: then the workplace's clock tells whether it is long past, and where it does not,
 * counting begins anew. This computer's clock is never asked: it may have been put right meanwhile.
 */
struct SettlingTimes {
    QList<std::chrono::milliseconds> looks{
        std::chrono::seconds(0),  std::chrono::seconds(2),  std::chrono::seconds(5),
        std::chrono::seconds(10), std::chrono::seconds(20), std::chrono::seconds(40),
        std::chrono::seconds(60), std::chrono::seconds(90), std::chrono::seconds(120)};
    /** What a look that begins this late does not find will not come any more: services apply late, but not so late. */
    std::chrono::milliseconds safeAfter = std::chrono::seconds(120);
    /** A refused second sending: how long the first one is looked for, which may be what it was refused for. */
    std::chrono::milliseconds afterRefusal = std::chrono::seconds(20);
    /** Between looks beyond the list: those before could not be answered. */
    std::chrono::milliseconds lookAgain = std::chrono::seconds(15);
    /** By when a sending that nobody saw the end of has ended: the deadline of a write with all that belongs to it. */
    std::chrono::milliseconds longestSend = std::chrono::seconds(25);
    /** Between tries to record what the journal did not take. The driver's business: the machine does not ask. */
    std::chrono::milliseconds recordAgain = std::chrono::seconds(5);
    /** By how much a booking may seem to be older than its sending. */
    std::chrono::milliseconds tolerance = std::chrono::seconds(5);
};

/** One point in time on the clocks that matter. */
struct Moment {
    std::chrono::milliseconds monotonic{0}; ///< of this run of the program; never goes back
    UtcInstant wall;                        ///< this computer's clock, right or wrong
    std::optional<UtcInstant> server;       ///< the workplace's clock, where it has told
};

/** What a person says about an intent that can't settle itself. */
enum class PersonsWord { ItIsThere, SendAgain, LeaveIt };

/**
 * Decides what happens with one write: the one place that knows when something may be sent and what its outcome is.
 * Pure: no network, no clock, no file. Whoever drives it (IntentRunner, a simulator) does what next() says and
 * tells it what came of that.
 *
 *                          ┌──201, 2xx──────────────────────────────▶ Confirmed
 *     Prepared ─▶ Sent ────┼──refused, first sending────────────────▶ Rejected
 *        │         ▲       ├──proof that nothing was applied────────▶ NotSent
 *        │         │       └──no readable answer──▶ Unknown
 *        │         │                                   │ look: at once, then 2, 5, 10, 20, 40, 60, 90, 120 s
 *        │         │                                   ▼
 *        │         │                              Reconciling ──one active booking that is ours──▶ Confirmed
 *        │         │                                   │  │ └───one cancelled one────────────────▶ Withdrawn
 *        │         │                                   │  └──two, or something like it──▶ NeedsHuman
 *        │         │                                   └──none, 120 s after sending──▶ SafeToResend
 *        │         │                                                                      │
 *        │         └─────────look once more, then──────── a person: send it again ◀───────┤ (both)
 *        │                                                a person: it is there ──▶ Confirmed
 *        └──the program ended here──▶ NotSent             a person: leave it ─────▶ Dropped
 *
 * A second sending that is refused, or proven not sent, is looked for before that is said: the first may be there.
 * A resource is looked for by its name in its business, and is made like a booking. A cancel, check-in or check-out is
 * looked for in the booking itself: the state asked for counts, whatever the
 * answer was.
 *
 * The driver records every change of intent() in the journal, and Prepared and Sent before it goes on. The rules are
 * those of README, "What a failed booking means".
 */
class IntentMachine {
public:
    enum class Next {
        Send,    ///< record asSent(), adopt() it, then send, then answered()
        Await,   ///< the answer is under way
        Look,    ///< read what may be ours (see looked(), lookedByName()), then tell it
        Wait,    ///< until lookDue(), then look
        Person,  ///< say()
        Nothing, ///< it has ended
    };

    /** A new intent, Prepared, or one from the journal, which is then resumed with resume(). */
    explicit IntentMachine(Intent intent, SettlingTimes times = {});

    [[nodiscard]] const Intent &intent() const { return m_intent; }
    [[nodiscard]] Next next(const Moment &now) const;
    /** When Wait: on the monotonic clock. */
    [[nodiscard]] std::chrono::milliseconds lookDue() const { return m_lookDue; }
    /** Why the last look could not be answered. */
    [[nodiscard]] const std::optional<ApiError> &lookError() const { return m_lookError; }
    /** Whether a person's "send again" is being carried out: the look before it, then the sending. */
    [[nodiscard]] bool isResending() const { return m_resending; }

    /** How intent() will read once it is sent: what has to be recorded before the first byte leaves. */
    [[nodiscard]] Intent asSent(const Moment &now) const;
    /** Takes over what was recorded: the same with its new number and revision, or the recorded asSent(). */
    void adopt(const Intent &recorded);
    /** Under which number the journal has it now; 0: not any more. */
    void renumber(qint64 number) { m_intent.number = number; }
    /** Sending could not be recorded, so nothing was sent: NotSent, or back to waiting for a person. */
    void notRecorded(const ApiError &why, const Moment &now);

    /** What came back for what was sent: the id of what it is about or, of a resource, of what was made. */
    void answered(const Result<BookingId> &answer, const Moment &now);
    /**
     * What a look showed: the person's bookings that start around the intent's start, all of them; of what
     * is done to a booking that one. @p begun: when the look was sent, on the monotonic clock.
     */
    void looked(const Result<QList<Booking>> &answer, std::chrono::milliseconds begun, const Moment &now);
    /** The same of a resource: those of its name in its business. */
    void lookedByName(const Result<QList<ResourceSummary>> &answer, std::chrono::milliseconds begun, const Moment &now);

    /** Goes on with what the journal holds, after a restart or because somebody else moved it on. */
    void resume(const Intent &stored, const Moment &now);
    /** Looks at once, without waiting for its time. Only while it is being looked for, or waits for a person. */
    void lookNow(const Moment &now);
    /**
     * False when that can't be said now. Nothing is sent again before it is safe to. @p meeting: of SendAgain, what the
     * room is for by now; nothing: as before. It is intent()'s once it is recorded as sent, and forgotten when it comes
     * to no sending.
     */
    bool say(PersonsWord word, const Moment &now, const std::optional<Meeting> &meeting = std::nullopt);
    [[nodiscard]] bool canSay(PersonsWord word) const;

private:
    struct Findings {
        QList<BookingId> active; ///< are ours without doubt
        QList<BookingId> cancelled;
        QList<BookingId> similar; ///< new, and could be ours
    };

    [[nodiscard]] Findings findingsIn(const QList<Booking> &bookings) const;
    [[nodiscard]] Findings findingsIn(const QList<ResourceSummary> &resources) const;
    [[nodiscard]] bool isNew(const BookingId &id, const std::optional<UtcInstant> &createdAt) const;
    void looksAnswered();
    void lookedForMade(const Findings &found, bool isLate, const Moment &now);
    void lookedBeforeResending(const Findings &found, const Moment &now);
    void lookedAtTarget(const QList<Booking> &bookings, bool isLate, const Moment &now);
    void lookFailed(const ApiError &error, bool isLate, const Moment &now);
    void beginLooking(IntentState ifNone, std::chrono::milliseconds giveUpAfter, const Moment &now);
    void planNextLook(const Moment &now);
    [[nodiscard]] bool isLate(std::chrono::milliseconds begun, const Moment &now) const;
    void endAs(IntentState state, const Moment &now);
    void foundAs(IntentState state, const BookingId &found, const Moment &now);

    Intent m_intent;
    std::optional<Meeting> m_nextMeeting;  ///< of a second sending that is not recorded yet; nothing: the same again
    std::optional<Meeting> m_foundMeeting; ///< of what a look may find: not of a sending that was proven to be in vain
    SettlingTimes m_times;
    bool m_looking = false;
    bool m_resending = false;
    bool m_maySend = false;
    bool m_lookWasAskedFor = false;                     ///< by a person, of something that waits for a decision
    IntentState m_waitedAs = IntentState::SafeToResend; ///< before a person said to send again
    IntentState m_ifNone = IntentState::SafeToResend;
    std::chrono::milliseconds m_countedFrom{0}; ///< the end of the sending, or when it was resumed; monotonic clock
    bool m_wasResumed = false;                  ///< so the sending has ended earlier than that
    std::chrono::milliseconds m_giveUpAfter{0};
    std::chrono::milliseconds m_lookDue{0};
    std::optional<ApiError> m_lookError;
};

} // namespace Foyer
