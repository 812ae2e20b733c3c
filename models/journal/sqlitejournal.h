// SPDX-License-Identifier: MIT
#pragma once

#include "intentjournal.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Foyer {

class Clock;
class JournalFile;

/**
 * The journal as an SQLite database: write-ahead log, every change synced to the disk before it is answered.
 *
 * The work is done by a thread of its own; constructing touches no file. Constructed, called and destroyed on one
 * thread, which needs an event loop for the answers and a QCoreApplication that outlives this. The destructor waits
 * until everything that was called for is written; answers that were not delivered by then are dropped.
 *
 * The file and what lies beside it (-wal, -shm; for moments .new and .lock) are readable by their owner only. Its
 * folder must exist. Not for network drives: SQLite's log needs memory that all its users share.
 *
 * Beyond the port's contract:
 * - AlreadyOpen is also the answer to a commit that would open something again which is open under another number.
 * - Changed without `stored`: there is no such row (any more). What an intent is about can't be changed.
 * - After Unwritable or Locked, what was to be recorded may be found recorded later, when only the answer of the
 *   disk was lost. So whoever sends only after success has nothing to fear from it.
 * - A missing file is created; an empty one, or one whose log is there without it, is Damaged. So is one of a newer
 *   version of this program, which is left as it is.
 * - A link or anything else than a file is Unwritable.
 * - startAnew() does nothing when the file is good: another window has begun anew already. Otherwise the file and
 *   what belongs to it are renamed to `<name>.damaged-<UTC yyyyMMdd-HHmmss>`; nothing is deleted. A process that has
 *   the old one open goes over to the new one with its next call.
 * - Intents that have ended are removed 90 days after they were last stored, at the next opening. Open ones never.
 * - In the list, older and newer go by the number, which is the order of recording.
 */
class SqliteJournal final : public IntentJournal {
public:
    /** @p clock must outlive this; asked on the calling thread only. */
    SqliteJournal(const QString &file, const Clock &clock);
    ~SqliteJournal() override;

    void prepare(const Intent &intent, QObject *context, JournalCallback<Intent> callback) override;
    void commit(const Intent &intent, QObject *context, JournalCallback<Intent> callback) override;
    void list(const QString &workplace, int mostEnded, QObject *context,
              JournalCallback<QList<Intent>> callback) override;
    void startAnew(QObject *context, JournalCallback<Done> callback) override;

private:
    template <typename T>
    void run(std::function<JournalResult<T>(JournalFile &)> work, QObject *context, JournalCallback<T> callback);

    const Clock &m_clock;
    std::unique_ptr<JournalFile> m_file; ///< touched by m_thread only, once that runs
    QThread m_thread;
    std::unique_ptr<QObject> m_there; ///< lives on m_thread: what is sent to it is done there, in order
    QObject m_here;                   ///< lives on the constructing thread: answers are sent to it
};

} // namespace Foyer
