// SPDX-License-Identifier: MIT
#pragma once

#include "csv.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <atomic>

/**
 * @file
 * Which badge is whose, as a table and as text. Pure and thread-safe.
 */
namespace Foyer {

struct Badge {
    QString code; ///< as it was written, without space around it
    QString email;

    friend bool operator==(const Badge &, const Badge &) = default;
};

/** By badgeKey(). */
using BadgeTable = QHash<QString, Badge>;

/** What codes are compared by: without case and without space around them. */
[[nodiscard]] QString badgeKey(const QString &code);
/** One line of 1 to 200 characters. Expects no space around it. */
[[nodiscard]] bool isBadgeCode(const QString &code);
/** Whether it may be an e-mail address: something, an @, a domain with a dot. */
[[nodiscard]] bool isEmailAddress(const QString &text);

/** What a text said. */
struct BadgeReading {
    BadgeTable table;
    qint64 duplicates = 0;      ///< rows whose code came again further down, where the last one counts
    qint64 skipped = 0;         ///< rows without a code or an e-mail address that can be one
    QList<qint64> skippedLines; ///< of the first 20 of them
};

/**
 * Reads a table with a code and an e-mail address in each row. The first row may name the columns, which then may be
 * among others and in any order; otherwise the code is the first and the address the second. Rows with nothing but
 * separators are passed over. Ends soon after @p stop has become true, with CsvFault::Kind::Stopped.
 */
[[nodiscard]] tl::expected<BadgeReading, CsvFault> readBadges(QByteArrayView bytes, const std::atomic<bool> &stop);

/** As readBadges() reads it, ordered by code. */
[[nodiscard]] QByteArray writeBadges(const BadgeTable &table);

} // namespace Foyer
