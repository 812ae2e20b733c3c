// SPDX-License-Identifier: MIT
#pragma once

#include "intentjournal.h"
#include "intentmachine.h"
#include "requesthandle.h"
#include "resourcedraft.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Foyer {

class Clock;
class ConnectedSystem;

/** What carrying out a write needs. All outlive whoever has them. */
struct WriteServices {
    ConnectedSystem &system;
    IntentJournal &journal;
    const Clock &clock;
    SettlingTimes times;
};

/**
 * Carries out one intent: does what IntentMachine says, over the network and in the journal. The only caller of the
 * workplace's writes.
 *
 * Nothing is sent before it is recorded; when it can't be recorded nothing is sent (journalError()). What happens after
 * sending is recorded as soon as it can be; until then it is known here alone, and after a crash it is found again.
 * When the journal has the same thing already, from another window or the command line, this follows that one.
 *
 * Works in the event loop of its thread. changed() follows every step and may come out of start() and resume() only
 * through the event loop.
 */
class IntentRunner final : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        Recording, ///< nothing was sent
        Sending,   ///< under way
        Settling,  ///< being looked for
        Waiting,   ///< for a person
        Ended,
    };

    IntentRunner(const WriteServices &services, Intent intent, QObject *parent = nullptr);
    ~IntentRunner() override;

    /** What a new resource is to be, all of it: it is not recorded, so one from the journal can't be sent again
     * without. */
    void setDraft(const ResourceDraft &draft) { m_draft = draft; }
    /** Records a new intent and sends it. Call once, or resume() once. */
    void start();
    /** Goes on with an intent from the journal. Sends nothing by itself. */
    void resume();

    [[nodiscard]] const Intent &intent() const { return m_machine.intent(); }
    [[nodiscard]] Stage stage() const;
    /** Whether a read is under way that may settle it. */
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    /** Whether the journal does not have it yet as it is now. */
    [[nodiscard]] bool isBeingRecorded() const { return m_isKeeping || m_keepAgain.isActive(); }
    /** How many looks have been answered, or failed, since it was sent or resumed. */
    [[nodiscard]] int looks() const { return m_looks; }
    [[nodiscard]] const std::optional<ApiError> &lookError() const { return m_machine.lookError(); }
    /** Why it could not be recorded: before sending, then nothing was sent; or later, then it is tried again. */
    [[nodiscard]] const std::optional<JournalError> &journalError() const { return m_journalError; }
    /** The newest revision of the stored one that this knows of. */
    [[nodiscard]] qint64 revision() const { return m_revision; }
    /** Confirmed or Withdrawn: the booking, where one was seen. */
    [[nodiscard]] const std::optional<Booking> &booking() const { return m_booking; }

    /** Whether anybody but its owner, who has one connection to it, listens to changed(). */
    [[nodiscard]] bool isFollowed() const { return receivers(SIGNAL(changed())) > 1; }

    /** What the journal holds by now: followed when another program has moved it on. */
    void seen(const Intent &stored);
    /** The journal has begun anew: what is still open is recorded there. */
    void recordAnew();

    void lookNow();
    [[nodiscard]] bool canSay(PersonsWord word) const;
    /** False when that can't be said now. @p meeting: see IntentMachine::say(). */
    bool say(PersonsWord word, const std::optional<Meeting> &meeting = std::nullopt);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Moment now() const;
    void prepare();
    void follow(const Intent &stored);
    void takeOver(const Intent &stored);
    void refuse(const JournalError &error);
    void proceed();
    void send();
    void post();
    void answered(const Result<BookingId> &answer);
    void look();
    void looked(const Result<QList<Booking>> &answer, std::chrono::milliseconds begun);
    void lookedByName(const Result<QList<ResourceSummary>> &answer, std::chrono::milliseconds begun);
    void hasLooked();
    void waitUntilDue();
    void keep();
    void kept(const JournalResult<Intent> &answer, const Intent &wanted);
    void movedOn(const Intent &stored);

    WriteServices m_services;
    IntentMachine m_machine;
    std::optional<ResourceDraft> m_draft;
    std::optional<Booking> m_booking;
    std::optional<JournalError> m_journalError;
    qint64 m_revision = 0; ///< of the stored one, as far as this knows
    std::optional<Intent> m_recorded;
    bool m_isRecording = true; ///< the record must be there before it goes on
    bool m_wasRefused = false; ///< by the journal, so that nothing was sent: journalError() is why
    bool m_isKeeping = false;  ///< a later state is being recorded
    bool m_isLooking = false;
    bool m_isRecordLost = false; ///< the journal has begun anew and does not have it yet
    int m_looks = 0;
    QTimer m_due;
    QTimer m_keepAgain;
    RequestHandle m_request;
};

} // namespace Foyer
