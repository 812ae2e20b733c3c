// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRect>

namespace Foyer {

/**
 * Where a window goes that was at @p wanted, on screens that may have changed since: on the one that holds most of
 * it, wholly inside, no larger than that. The first of @p screens is where a window goes that no screen holds any of.
 */
[[nodiscard]] QRect placeOnScreens(const QRect &wanted, const QList<QRect> &screens);

} // namespace Foyer
