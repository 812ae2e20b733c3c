// SPDX-License-Identifier: MIT
#pragma once

#include "intents.h"

#include <QStringList>
#include <QVariantList>

#include <optional>

/**
 * @file
 * An intent as one row of the journal's table. Pure values, no database.
 *
 * Ids and names are text; instants are whole milliseconds since 1970 UTC; what may be missing is null; the ids known
 * before, the meeting and the error are JSON. Enums are stored by name, but the state, whose numbers are fixed.
 *
 * Everything comes back as it went in, but text that is no proper Unicode: half a surrogate pair may come back as a
 * question mark or U+FFFD.
 */
namespace Foyer {

/**
 * What the table looks like by now. Version 1 had no meeting: a room's title stood where a resource's name stands, and
 * is read from there still.
 */
constexpr qint64 intentSchemaVersion = 2;

/** The columns of intentValues(), in that order. The table has `number` as well, and its own bookkeeping. */
[[nodiscard]] const QStringList &intentColumns();
/** What is selected of a table of that version in their place. */
[[nodiscard]] QStringList intentColumnsOf(qint64 version);
/** Their declarations in SQL, in that order. */
[[nodiscard]] QStringList intentColumnTypes();
/** Brings a table of version 1 to version 2. */
[[nodiscard]] QString intentColumnsAdded();
/** What may be missing and is, is an invalid QVariant. The intent's number is not among them. */
[[nodiscard]] QVariantList intentValues(const Intent &intent);
/** @p row: the number, then the columns. Nothing when that is no intent (unknown name, bad JSON, end before start). */
[[nodiscard]] std::optional<Intent> intentFromRow(const QVariantList &row);

} // namespace Foyer
