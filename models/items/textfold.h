// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace Foyer {

/**
 * @p text as it is compared in searches, in UTF-8: without case, accents and other marks, width and presentation
 * forms, invisible and control characters; white space is one space, none at the ends.
 */
[[nodiscard]] QByteArray foldedForSearch(QStringView text);
/** The same, appended to @p to. */
void appendFoldedForSearch(QByteArray &to, QStringView text);

/** The words of a query, folded: at most eight, of at most 200 characters in all. */
[[nodiscard]] QList<QByteArray> foldedWords(QStringView query);

/** Whether every one of the (folded) words occurs in @p text. Without words: yes. */
[[nodiscard]] bool containsAllWords(QStringView text, const QList<QByteArray> &words);

} // namespace Foyer
