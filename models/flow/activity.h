// SPDX-License-Identifier: MIT
#pragma once

#include "activitymodel.h"
#include "intentrunner.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace Foyer {

struct BookingOrder;
class Workplace;

/**
 * Everything that one workplace account was asked to write: the one door for writes of the window and the command
 * line. Owns their runners, so that a write goes on when the page that asked for it is long gone, and shows them,
 * with what the journal holds from before, in one list.
 *
 * A runner lives until it has ended, the journal tells the same, and nobody is connected to its changed() any more;
 * whoever keeps one for later connects to it or has a QPointer.
 *
 * start() reads the journal and resumes what is open; without it nothing of before is touched.
 */
class Activity final : public QObject {
    Q_OBJECT
public:
    /**
     * All of @p services must outlive it. @p account: tells this account's intents from those of others (see
     * Intent::workplace).
     */
    Activity(const WriteServices &services, QString account, QObject *parent = nullptr);
    ~Activity() override;

    /** Reads the journal and resumes what is open. Sends nothing by itself. */
    void start();
    /** Reads the journal again: another program may have moved something on. */
    void refresh();

    /**
     * Sends a booking, or follows the same one that is open already; then a person's click on one that is
     * SafeToResend is what it waits for. @p known: the person's bookings around the start, from just before.
     * Begins at the next turn of the event loop at the latest. Never null; for how long it lives see above.
     */
    IntentRunner *book(const BookingOrder &order, const QList<BookingId> &known);
    /** The same for a cancel. @p asShown: for saying it aloud; its id is what is cancelled. */
    IntentRunner *cancel(const Booking &asShown, const PersonId &onBehalfOf, const QString &personName = {});
    /** The same for a check-in of the booking's own person. */
    IntentRunner *checkIn(const Booking &asShown, const QString &personName);
    /** The same for a check-out. */
    IntentRunner *checkOut(const Booking &asShown, const QString &personName);
    /**
     * The same for a new resource. @p businessName: for saying it aloud; @p known: the resources of its name in its
     * business, from just before.
     */
    IntentRunner *createResource(const ResourceDraft &draft, const QString &businessName,
                                 const QList<ResourceId> &known);
    /** The one that is under way or open for the same thing; null when there is none. */
    [[nodiscard]] IntentRunner *openFor(const BookingOrder &order) const;
    /** The same for a resource of that name in that business. */
    [[nodiscard]] IntentRunner *openFor(const ResourceDraft &draft) const;
    /** The same; one of the journal that nobody here has in hand yet is resumed for it. */
    IntentRunner *resumeFor(const BookingOrder &order);
    /** The same for a resource of that name in that business. */
    IntentRunner *resumeFor(const ResourceDraft &draft);
    /** Of an open intent of the list; null when it has none. */
    [[nodiscard]] IntentRunner *runner(qint64 number) const;

    [[nodiscard]] ActivityModel &model() { return m_model; }
    [[nodiscard]] const ActivityModel &model() const { return m_model; }
    /** How many are open: being checked, or waiting for a person. */
    [[nodiscard]] qsizetype openCount() const { return m_model.openCount(); }
    /** Why the journal can't be used right now: then nothing is sent. */
    [[nodiscard]] const std::optional<JournalError> &fault() const { return m_fault; }
    /** After JournalFault::Damaged, when a person agreed. */
    void startAnew();

    /** Where bookings are written; only of a system that has one. */
    [[nodiscard]] Workplace &workplace() const;

Q_SIGNALS:
    /** The list, the fault, or one of the open ones. */
    void changed();

private:
    IntentRunner *add(Intent intent);
    [[nodiscard]] IntentRunner *openFor(const QString &key) const;
    void startAfterOthers(IntentRunner *begun);
    IntentRunner *resumeFor(const QString &key);
    IntentRunner *beginOrFollow(Intent intent, const std::optional<ResourceDraft> &draft = std::nullopt);
    [[nodiscard]] static Intent intentOn(Operation operation, const Booking &asShown, const PersonId &person,
                                         const QString &personName);
    void listed(const JournalResult<QList<Intent>> &answer);
    void follow(IntentRunner *runner);
    void letGo();
    void show();

    WriteServices m_services;
    QString m_account;
    ActivityModel m_model;
    QList<Intent> m_listed; ///< as the journal last told
    std::vector<std::unique_ptr<IntentRunner>> m_runners;
    std::optional<JournalError> m_fault;
    QTimer m_again; ///< other programs write as well, and stop where they are
    bool m_resumes = false;
};

} // namespace Foyer
