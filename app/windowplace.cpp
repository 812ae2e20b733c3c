// SPDX-License-Identifier: MIT
#include "windowplace.h"

#include <algorithm>

namespace Foyer {

QRect placeOnScreens(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    const auto shared = [&](const QRect &screen) {
        const QRect both = screen.intersected(wanted);
        return qint64(both.width()) * both.height();
    };
    const QRect screen = *std::max_element(screens.cbegin(), screens.cend(),
                                           [&](const QRect &a, const QRect &b) { return shared(a) < shared(b); });
    QRect place(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    if (shared(screen) == 0)
        place.moveCenter(screen.center());
    place.moveLeft(std::clamp(place.left(), screen.left(), screen.right() - place.width() + 1));
    place.moveTop(std::clamp(place.top(), screen.top(), screen.bottom() - place.height() + 1));
    return place;
}

} // namespace Foyer
