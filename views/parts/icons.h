// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPalette>

namespace Foyer {

/**
 * One of the pictures in resources/icons (Lucide, ISC), by its file's name, drawn in the application palette's
 * @p role at whatever size and scale is asked for. It follows a change of the palette by itself.
 */
[[nodiscard]] QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);
/** The program's own. */
[[nodiscard]] QIcon applicationIcon();

} // namespace Foyer
