// SPDX-License-Identifier: MIT
#pragma once

#include "draftchecks.h"
#include "draftkeeper.h"
#include "intentrunner.h"
#include "resourcelists.h"

#include <QObject>

#include <map>
#include <optional>

namespace Foyer {

class Activity;

/**
 * Makes one resource: from an empty draft, or a copy of another one, to what is stored.
 *
 *     Editing ──create()──▶ Checking ─┬─ no resource of that name ──▶ Sending ─┬─▶ ReadingBack ──▶ Created
 *        ▲                     │      └─ there is one ──▶ NameTaken            ├─▶ Settling ─▶ (as Sending, or Waiting)
 *        │                     │                            │ createAnyway() ─▶│
 *        │ set()               └─ can't be asked ─▶ NotSent                    ├─▶ Waiting: a person says what goes on
 *        │                                             │                       ├─▶ Refused, NotSent
 *        └─────────────────────────────────────────────┴───────────────────────┘
 *
 * With faults() create() does nothing. checkOnly() goes as far as Checking, and ends in Checked or NameTaken. One that
 * was sent before and whose end is open is followed, not looked for by its name: it may be the one that is there. While
 * isBusy() the draft is what was sent and can't be changed. Activity's runner goes on when the form is gone.
 *
 * The draft is kept in a file from each change until the resource is there, without its secrets. When the program ended
 * while it was sent, the form that loads it follows what Activity makes of that.
 */
class ResourceForm final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Editing,
        Checking,  ///< the name is looked for in the business; nothing was sent
        Checked,   ///< after checkOnly(): it could be sent
        NameTaken, ///< sameNamed() are there: create another one, or change the name
        Sending,
        Settling,    ///< no clear answer: it is being looked for
        Waiting,     ///< for a person: intent() says why, say() goes on
        ReadingBack, ///< it is there; what was stored is being read
        Created,     ///< created(), differences()
        Refused,     ///< error(), and serverWords() beside their fields
        NotSent,     ///< nothing was made: error() or journalError() says why
    };
    Q_ENUM(State)

    /** @p office and @p activity must outlive it. @p draftFile: where the draft is kept; empty: nowhere. */
    ResourceForm(ResourceOffice &office, Activity &activity, const QString &draftFile, QObject *parent = nullptr);
    ~ResourceForm() override;

    /** Loads the draft of before, if there is one, and asks for the businesses. Call once. */
    void start();

    // Filling in. What changes the draft returns false, and does nothing, while isBusy().
    [[nodiscard]] const ResourceDraft &draft() const { return m_draft; }
    /**
     * As ResourceDraft::set(), also false when it is refused there, and when Created: that one is done. Another
     * business takes the type away, which belonged to the one before. Goes back to Editing; what the server said about
     * the field is gone, about others it stays.
     */
    bool set(ResourceField field, const ResourceValue &value);
    /** Instead of all that was filled in: of a file. */
    bool replace(const ResourceDraft &draft);
    /** A new one, empty; what was filled in is gone, the file too. */
    bool startAnew();
    /** Reads a resource and begins with a copy of it: ResourceDraft::copied(). Another change meanwhile ends it. */
    bool duplicate(const ResourceId &id);
    [[nodiscard]] bool isDuplicating() const { return m_isDuplicating; }
    /** Why the last duplicate() did not come about. */
    [[nodiscard]] const std::optional<ApiError> &duplicateError() const { return m_duplicateError; }

    /** All that is wrong with the draft right now, in the order of the fields; the system's ids included. */
    [[nodiscard]] const QList<DraftFault> &faults() const { return m_faults; }
    [[nodiscard]] QList<DraftFaultKind> faultsOf(ResourceField field) const;
    /** What the server said about a field when it refused, until the field is changed. Plain text; empty: nothing. */
    [[nodiscard]] QString serverWords(ResourceField field) const;
    /** What it said about fields that are none of ours. */
    [[nodiscard]] const QList<FieldError> &otherServerWords() const { return m_otherWords; }

    // Creating. They do nothing where they make no sense.
    void create();
    void createAnyway(); ///< when NameTaken
    void checkOnly();
    void edit(); ///< back to Editing from NameTaken and every end but Created; stops Checking

    [[nodiscard]] State state() const { return m_state; }
    /** Whether it is on its way, so that the draft can't be changed: from Checking to an end. */
    [[nodiscard]] bool isBusy() const;
    /** Whether a field may be set: not isBusy(), and not Created. */
    [[nodiscard]] bool canEdit() const;
    /** When NameTaken: what is there. */
    [[nodiscard]] const QList<ResourceSummary> &sameNamed() const { return m_sameNamed; }
    /** What was sent, or is about to be; null before. */
    [[nodiscard]] const Intent *intent() const { return m_runner ? &m_runner->intent() : nullptr; }
    // While Settling or Waiting:
    void lookNow();
    [[nodiscard]] bool isLooking() const { return m_runner && m_runner->isLooking(); }
    [[nodiscard]] std::optional<ApiError> lookError() const;
    [[nodiscard]] bool canSay(PersonsWord word) const;
    void say(PersonsWord word);

    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] std::optional<JournalError> journalError() const;
    /** When ReadingBack or Created; empty when a person said that it is there. */
    [[nodiscard]] const ResourceId &created() const { return m_created; }
    /** When Created: where what is stored is not what was sent; nothing when it could not be read: readBackError(). */
    [[nodiscard]] const std::optional<QList<FieldDifference>> &differencesFound() const { return m_differences; }
    [[nodiscard]] const std::optional<ApiError> &readBackError() const { return m_readBackError; }
    /** When Created with a readBackError(). */
    void readBackAgain();

    [[nodiscard]] ResourceLists &lists() { return m_lists; }
    [[nodiscard]] const DraftKeeper &keeper() const { return m_keeper; }

Q_SIGNALS:
    /** The state, or anything that belongs to it. */
    void changed();
    /** A field of the draft, and with it perhaps the faults of others. */
    void edited(ResourceField field);
    /** The whole draft is another. */
    void replaced();
    /** The draft of before was sent already, and how that ended is being found out. */
    void resumed();

private:
    void look(bool sendsThen);
    void looked(const Result<QList<ResourceSummary>> &answer, bool sendsThen);
    void send();
    void followOpen();
    void follow(IntentRunner *runner);
    void intentMoved();
    void ended();
    void readBack();
    void takeServerWords(const ApiError &error);
    void begin(const ResourceDraft &draft);
    void stopDuplicating();
    void letGoOfRunner();
    void forgetOutcome();
    void checkDraft();
    void moveTo(State state);

    ResourceOffice &m_office;
    Activity &m_activity;
    ResourceLists m_lists;
    DraftKeeper m_keeper;
    ResourceDraft m_draft;
    QList<DraftFault> m_faults;
    State m_state = State::Editing;
    IntentRunner *m_runner = nullptr; ///< the activity's, which keeps it as long as it is followed
    bool m_hasEnded = false;          ///< what the runner ended in is told
    bool m_isRestored = false;        ///< the draft is that of before, as it was
    QList<ResourceSummary> m_sameNamed;
    QList<ResourceId> m_known; ///< all that the look has found, also those with names that only look alike
    std::map<ResourceField, QString> m_serverWords;
    QList<FieldError> m_otherWords;
    std::optional<ApiError> m_error;
    ResourceId m_created;
    std::optional<QList<FieldDifference>> m_differences;
    std::optional<ApiError> m_readBackError;
    bool m_isDuplicating = false;
    std::optional<ApiError> m_duplicateError;
    RequestHandle m_request;
    RequestHandle m_duplicateRequest;
};

} // namespace Foyer
