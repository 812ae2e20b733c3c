// SPDX-License-Identifier: MIT
#pragma once

#include "intentjournal.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>

namespace Foyer {

/** How long a file that another program holds is waited for, before JournalFault::Locked. */
constexpr std::chrono::milliseconds journalPatience{2000};

/**
 * One connection to the journal's database: its schema, its statements, and what SQLite's errors mean. Blocks. Made,
 * used and destroyed on one thread.
 *
 * Every change that was answered with success has been synced to the disk.
 */
class JournalStore {
public:
    enum class Care {
        Usual,    ///< SQLite's quick_check
        Thorough, ///< its integrity_check, and every row read as an intent
    };

    /** A new, empty record under that name, there as a whole or not at all. Nothing may be there. */
    static JournalResult<Done> create(const QString &file);
    /**
     * Never creates. Damaged, and nothing was changed: it is no journal, one of a newer version, or one that does not
     * pass the check. A good one of an older version is brought to this one; where it can't be written (read-only, a
     * full disk), it is read as it is, and that is tried again with the next change.
     */
    static JournalResult<std::unique_ptr<JournalStore>> open(const QString &file, Care care);
    ~JournalStore();

    /** As IntentJournal::prepare(), commit() and list(). @p now: for the age of what has ended. */
    JournalResult<Intent> prepare(const Intent &intent, UtcInstant now);
    JournalResult<Intent> commit(const Intent &intent, UtcInstant now);
    JournalResult<QList<Intent>> list(const QString &workplace, int mostEnded);
    /** Removes intents that have ended and were last stored before that. Open ones stay. */
    JournalResult<Done> removeEndedBefore(UtcInstant instant);

    /** Whether only a new connection can be expected to do better after the last Unwritable. */
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    struct Answer {
        QList<QVariantList> rows;
        qint64 changed = 0;  ///< rows, of an UPDATE or DELETE
        qint64 inserted = 0; ///< the row's number, of an INSERT
    };
    enum class Lock {
        Read,
        Write, ///< of a table of this version, to which it is brought first
        Schema,
    };

    JournalStore();
    Q_DISABLE_COPY_MOVE(JournalStore)

    JournalResult<Done> connectTo(const QString &file);
    JournalResult<Done> createSchema();
    JournalResult<Done> checkVersion();
    JournalResult<Done> migrate();
    JournalResult<Done> settle();
    JournalResult<Done> check(Care care);
    JournalResult<Answer> ask(const QString &statement, const QVariantList &values = {});
    JournalResult<QList<Intent>> intents(const QString &where, const QVariantList &values);
    JournalResult<std::optional<Intent>> openOne(const QString &workplace, const QString &key, qint64 butNot);
    JournalResult<Intent> insert(const Intent &intent, UtcInstant now);
    JournalResult<Intent> update(const Intent &intent, UtcInstant now);
    /** Runs @p work in one transaction; anything but success takes all of it back. */
    template <typename T>
    JournalResult<T> transact(Lock lock, const std::function<JournalResult<T>()> &work);

    QString m_name; ///< of the connection, unique in this process
    QSqlDatabase m_database;
    qint64 m_version = 0; ///< of the file; while it is an old one, as of the last transaction
    bool m_isBroken = false;
};

} // namespace Foyer
