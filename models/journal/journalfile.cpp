// SPDX-License-Identifier: MIT
#include "journalfile.h"

#include "journalplace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

namespace Foyer {

namespace {

// Longer than anybody looks back for what became of a booking.
constexpr std::chrono::hours endedAreKeptFor{90 * 24};
// How often in one call the file may be replaced by others before this gives up.
constexpr int mostReplacements = 5;

tl::unexpected<JournalError> fault(JournalFault fault, const QString &detail)
{
    return tl::make_unexpected(JournalError{fault, detail, {}});
}

} // namespace

JournalFile::JournalFile(const QString &file) : m_file(QFileInfo(file).absoluteFilePath()) {}

JournalResult<Intent> JournalFile::prepare(const Intent &intent, UtcInstant now)
{
    return withStore<Intent>(now, [&](JournalStore &store) { return store.prepare(intent, now); });
}

JournalResult<Intent> JournalFile::commit(const Intent &intent, UtcInstant now)
{
    return withStore<Intent>(now, [&](JournalStore &store) { return store.commit(intent, now); });
}

JournalResult<QList<Intent>> JournalFile::list(const QString &workplace, int mostEnded, UtcInstant now)
{
    return withStore<QList<Intent>>(now, [&](JournalStore &store) { return store.list(workplace, mostEnded); });
}

template <typename T>
JournalResult<T> JournalFile::withStore(UtcInstant now, const std::function<JournalResult<T>(JournalStore &)> &work)
{
    if (m_damage)
        return tl::make_unexpected(*m_damage);
    for (int round = 0; round < mostReplacements; ++round) {
        JournalResult<T> result = makeSureOfStore(now).and_then([&](Done) { return work(*m_store); });
        if (!isInPlace()) {
            // What was done was done to a file that has been put aside meanwhile: it counts in the one there now.
            m_store.reset();
            continue;
        }
        if (!result && result.error().fault == JournalFault::Damaged)
            m_damage = result.error();
        if (m_damage || m_isForReading || (m_store && m_store->isBroken()))
            m_store.reset();
        return result;
    }
    return fault(JournalFault::Locked, QString());
}

bool JournalFile::isInPlace() const
{
    return identityOf(m_file) == m_identity;
}

JournalResult<Done> JournalFile::makeSureOfStore(UtcInstant now)
{
    if (m_store && isInPlace())
        return Done{};
    m_store.reset();
    m_identity = identityOf(m_file);
    // Also when only the file itself is missing: another process may be about to put the rest aside.
    if (!QFileInfo(m_file).isSymLink() && !QFileInfo::exists(m_file)) {
        auto created =
            alone([&] { return isNothingThere(m_file) ? JournalStore::create(m_file) : JournalResult<Done>(Done{}); });
        if (!created)
            return created;
    }
    return open(JournalStore::Care::Usual, now);
}

JournalResult<Done> JournalFile::open(JournalStore::Care care, UtcInstant now)
{
    m_identity = identityOf(m_file);
    if (const auto why = whyNotPlain(m_file))
        return fault(JournalFault::Unwritable, *why);
    // SQLite takes an empty file for a new database, and one without its log for a whole one. The first was never
    // made here, and the second has lost what the log held.
    const QFileInfo info(m_file);
    if (!info.exists() || info.size() == 0)
        return fault(JournalFault::Damaged, QCoreApplication::translate("Journal", "The file is empty or missing."));
    makePrivate(m_file);
    m_isForReading = !info.isWritable();
    auto store = JournalStore::open(m_file, care);
    if (!store)
        return tl::make_unexpected(store.error());
    // Where there is no room for it, or another program is writing, the next opening removes them.
    auto removed = (*store)->removeEndedBefore(now.plus(-endedAreKeptFor));
    if (!removed && (removed.error().fault == JournalFault::Damaged || (*store)->isBroken()))
        return removed;
    m_store = std::move(*store);
    return Done{};
}

JournalResult<Done> JournalFile::startAnew(UtcInstant now)
{
    m_store.reset();
    return alone([&]() -> JournalResult<Done> {
               if (!isNothingThere(m_file)) {
                   // Another window may have begun anew already: a good file is never put aside.
                   auto opened = open(JournalStore::Care::Thorough, now);
                   if (opened || opened.error().fault != JournalFault::Damaged)
                       return opened;
                   if (const auto moved = putAside(m_file, now); !moved)
                       return fault(JournalFault::Unwritable, moved.error());
               }
               return JournalStore::create(m_file).and_then([&](Done) { return open(JournalStore::Care::Usual, now); });
           })
        .map([&](Done done) {
            m_damage.reset();
            return done;
        });
}

JournalResult<Done> JournalFile::alone(const std::function<JournalResult<Done>()> &work) const
{
    QLockFile lock(m_file + QStringLiteral(".lock"));
    // One whose process has died is taken over; one that a crash left empty, after QLockFile's half minute.
    if (!lock.tryLock(int(journalPatience.count()))) {
        const bool isHeld = lock.error() == QLockFile::LockFailedError;
        return fault(isHeld ? JournalFault::Locked : JournalFault::Unwritable, lock.fileName());
    }
    return work();
}

} // namespace Foyer
