// SPDX-License-Identifier: MIT
#pragma once

#include "journalstore.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Foyer {

/**
 * The journal under its file name: opened when it is first needed, opened again when it has to be, damaged until
 * startAnew(). Blocks; everything on one thread, the destructor too.
 *
 *     Closed ─open─▶ Open ─Unwritable, other than a full disk; or another file has taken the name─▶ Closed
 *     Closed, Open ─Damaged─▶ Damaged ─startAnew─▶ Open
 *
 * The calls are those of IntentJournal. @p now: this computer's clock.
 */
class JournalFile {
public:
    /** Touches nothing yet. */
    explicit JournalFile(const QString &file);

    JournalResult<Intent> prepare(const Intent &intent, UtcInstant now);
    JournalResult<Intent> commit(const Intent &intent, UtcInstant now);
    JournalResult<QList<Intent>> list(const QString &workplace, int mostEnded, UtcInstant now);
    JournalResult<Done> startAnew(UtcInstant now);

private:
    template <typename T>
    JournalResult<T> withStore(UtcInstant now, const std::function<JournalResult<T>(JournalStore &)> &work);
    JournalResult<Done> makeSureOfStore(UtcInstant now);
    JournalResult<Done> open(JournalStore::Care care, UtcInstant now);
    [[nodiscard]] bool isInPlace() const;
    /** Runs @p work while no other process or thread creates the file or puts it aside. */
    JournalResult<Done> alone(const std::function<JournalResult<Done>()> &work) const;

    QString m_file; ///< absolute
    std::unique_ptr<JournalStore> m_store;
    std::optional<std::pair<quint64, quint64>> m_identity; ///< of the file that m_store was opened on
    bool m_isForReading = false; ///< m_store could not be opened for more, and is for this one call
    std::optional<JournalError> m_damage;
};

} // namespace Foyer
