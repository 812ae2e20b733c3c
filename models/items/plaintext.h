// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Foyer {

/** Text of a server on one line: no line breaks, no control characters, nothing that turns the reading direction. */
[[nodiscard]] QString oneLine(const QString &text);

/** The parts that say something, each on one line, with @p separator between them. */
[[nodiscard]] QString joined(const QStringList &parts, const QString &separator = QStringLiteral(", "));

/** A tooltip that shows @p lines as they are: tooltips guess whether a text is markup, so this one is, escaped. */
[[nodiscard]] QString toolTipText(const QStringList &lines);

} // namespace Foyer
