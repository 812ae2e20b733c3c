// SPDX-License-Identifier: MIT
#pragma once

#include "timetypes.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <utility>

/**
 * @file
 * The journal's file in its folder, from outside: what lies there and whose it is. Never opens an existing file:
 * closing it again would take away the locks that SQLite holds on it elsewhere in this process. May be slow.
 *
 * Failures are texts for a person, or the system's own words.
 */
namespace Foyer {

/** Done, or why not. */
using PlaceResult = tl::expected<void, QString>;

/** The file and everything that SQLite lays beside it. */
[[nodiscard]] QStringList journalFiles(const QString &file);
/** Whether neither the file nor records without their file are there. A link is something. */
[[nodiscard]] bool isNothingThere(const QString &file);
/** Nothing when @p file and what lies beside it are plain files or not there; otherwise what is wrong. */
[[nodiscard]] std::optional<QString> whyNotPlain(const QString &file);
/**
 * Takes what others may do with existing files away from them, and lets the owner write what lies beside a file that
 * can be written; as far as the file system knows of owners.
 */
void makePrivate(const QString &file);
/** An empty file that is its owner's alone from the beginning. Fails when there is something. */
[[nodiscard]] PlaceResult createPrivate(const QString &file);
/** Both in one folder; nothing must be called @p to. */
[[nodiscard]] PlaceResult moveFile(const QString &from, const QString &to);
/** Renames the files to `<file>.damaged-<UTC yyyyMMdd-HHmmss>`, with `-2`… after it when that is taken. */
[[nodiscard]] PlaceResult putAside(const QString &file, UtcInstant now);

/** Tells a file from another one that has taken its name. */
using FileIdentity = std::pair<quint64, quint64>;
/** Nothing when there is no file, and always where a file that is open can't be renamed (Windows). */
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &file);

} // namespace Foyer
