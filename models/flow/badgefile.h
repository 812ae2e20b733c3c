// SPDX-License-Identifier: MIT
#pragma once

#include "badgetable.h"
#include "timetypes.h"

#include <QString>

#include <tl/expected.hpp>

#include <atomic>
#include <optional>

namespace Foyer {

/** What is wrong with a file of badges. */
struct BadgeFault {
    enum class Kind {
        NotAFile,   ///< not there (an import), a folder, a pipe; the list itself: also a link, which is not followed
        TooLarge,   ///< more than 64 MiB or a million rows
        Unreadable, ///< the system said no, in its own words in detail
        NotText,    ///< characters NUL
        OpenQuote,  ///< a quote that is never closed
        TooWide,    ///< more than a thousand cells in a row
        BadRows,    ///< only of the list itself: rows that can't be badges; the others are in use
        NotWritten, ///< the system's own words in detail; what was to be written is in use until the program ends
        Stopped,    ///< an import that nobody waits for any more
    };
    Kind kind = Kind::Unreadable;
    qint64 line = 0; ///< 0: not about a line
    QString detail;

    friend bool operator==(const BadgeFault &, const BadgeFault &) = default;
};

/** What an import has done. */
struct BadgeImport {
    qint64 added = 0;
    qint64 changed = 0; ///< codes that belong to somebody else now
    qint64 unchanged = 0;
    qint64 duplicates = 0; ///< see BadgeReading, as for the next two
    qint64 skipped = 0;
    QList<qint64> skippedLines;

    friend bool operator==(const BadgeImport &, const BadgeImport &) = default;
};

/** An import's outcome. With a fault nothing has changed. */
using BadgeImportResult = tl::expected<BadgeImport, BadgeFault>;

/**
 * The badge list and its file, CSV that its owner alone may read, replaced as a whole or not at all. Everything is
 * slow: it belongs off the GUI thread, on one thread at a time.
 *
 * A file that could not be read (or not every row of it) stays as it is until something must be written; then it is
 * renamed to `<file>.damaged-<UTC yyyyMMdd-HHmmss>`, with `-2`… after it when that is taken.
 */
class BadgeFile {
public:
    explicit BadgeFile(QString name) : m_name(std::move(name)) {}

    void load();
    /** @p badge must be one; see isBadgeCode(). It stays in the table even when it could not be written. */
    void bind(const Badge &badge, UtcInstant now);
    /** Merges the table in the file @p from. Links to it are followed. */
    BadgeImportResult importFrom(const QString &from, UtcInstant now, const std::atomic<bool> &stop);

    [[nodiscard]] const BadgeTable &table() const { return m_table; }
    /** Of the last load or write; nothing when all is well. */
    [[nodiscard]] const std::optional<BadgeFault> &fault() const { return m_fault; }
    /** What a damaged file is called now; empty when there was none or it is still in its place. */
    [[nodiscard]] const QString &movedTo() const { return m_movedTo; }

private:
    [[nodiscard]] std::optional<BadgeFault> write(const BadgeTable &table, UtcInstant now);
    [[nodiscard]] std::optional<BadgeFault> putAside(UtcInstant now);

    QString m_name;
    BadgeTable m_table;
    std::optional<BadgeFault> m_fault;
    bool m_isDamaged = false; ///< what is in the file is not (all) in the table
    QString m_movedTo;
};

} // namespace Foyer
