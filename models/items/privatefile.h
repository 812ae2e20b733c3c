// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace Foyer {

/** Of a file that others have no business in. */
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/**
 * Puts @p bytes into the file @p name, readable by its owner only, for what holds people's names. In one step: what was
 * there before stays whole until then, and when it fails; @p why is the system's own words for that. Any thread.
 */
[[nodiscard]] bool replacePrivately(const QString &name, const QByteArray &bytes, QString *why = nullptr);

} // namespace Foyer
