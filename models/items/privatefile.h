// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Foyer {

/**
 * Puts @p bytes into the file @p name, readable by its owner only, for what holds people's names. In one step: what was
 * there before stays whole until then, and when it fails; @p why is the system's own words for that. Any thread.
 */
[[nodiscard]] bool replacePrivately(const QString &name, const QByteArray &bytes, QString *why = nullptr);

} // namespace Foyer
