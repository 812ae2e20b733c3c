// SPDX-License-Identifier: MIT
#pragma once

#include "intents.h"
#include "result.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace Foyer {

/** Why the journal did not do what it was told. */
enum class JournalFault {
    AlreadyOpen, ///< the same thing is recorded already and has not ended: stored is that one
    Changed,     ///< somebody else has moved it on meanwhile: stored is how it is now
    Locked,      ///< another program holds the file
    Unwritable,  ///< the disk is full, or the file or its folder may not be written
    Damaged,     ///< the file is there and can't be read; nothing is recorded before startAnew()
};

struct JournalError {
    JournalFault fault = JournalFault::Unwritable;
    QString detail;               ///< the system's words; plain text; may be empty
    std::optional<Intent> stored; ///< AlreadyOpen and Changed
};

template <typename T>
using JournalResult = tl::expected<T, JournalError>;
template <typename T>
using JournalCallback = std::function<void(JournalResult<T>)>;

/**
 * The durable record of what was sent: the port that models/journal implements. When prepare() or commit() answers
 * with an intent, it is on the disk, and the power may go.
 *
 * Called and answered on one thread; nothing blocks it. Calls are carried out in their order, also when @p context is
 * gone by then: only the answer is dropped. Several processes may use the same record.
 */
class IntentJournal {
public:
    virtual ~IntentJournal() = default;

    /** Records a new intent in the state it has. Answers it with number and revision, or AlreadyOpen. */
    virtual void prepare(const Intent &intent, QObject *context, JournalCallback<Intent> callback) = 0;
    /** Replaces the stored one of that number and revision. Answers it with its new revision, or Changed. */
    virtual void commit(const Intent &intent, QObject *context, JournalCallback<Intent> callback) = 0;
    /** The open ones of a workplace, oldest first, then the ended ones, newest first, at most @p mostEnded of those. */
    virtual void list(const QString &workplace, int mostEnded, QObject *context,
                      JournalCallback<QList<Intent>> callback) = 0;
    /** After Damaged, once a person agreed: puts the damaged file aside, keeping it, and begins an empty record. */
    virtual void startAnew(QObject *context, JournalCallback<Done> callback) = 0;

protected:
    IntentJournal() = default;
    Q_DISABLE_COPY_MOVE(IntentJournal)
};

} // namespace Foyer
