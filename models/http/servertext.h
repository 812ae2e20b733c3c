// SPDX-License-Identifier: MIT
#pragma once

#include "people.h"

#include <QString>

namespace Foyer {

/**
 * A text from outside as it may be kept and shown: one line, without control characters, NUL, halves of surrogate
 * pairs and the characters that override the reading direction, trimmed, at most @p maxLength UTF-16 units. Marks
 * that scripts need (joiners, direction marks) stay. Thread-safe; stops reading once it has enough.
 */
[[nodiscard]] QString plainText(QStringView text, qsizetype maxLength = maxTextLength);
/** The same; a text that is fine as it is, as nearly all are, is not copied. */
[[nodiscard]] QString plainText(QString &&text, qsizetype maxLength = maxTextLength);
/** The same of a text of several lines, whose ends are `\n` then. */
[[nodiscard]] QString plainLines(QStringView text, qsizetype maxLength);

} // namespace Foyer
