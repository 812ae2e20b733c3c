// SPDX-License-Identifier: MIT
#include "clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace Foyer {

UtcInstant SystemClock::now() const
{
    return UtcInstant::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch());
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

BuildingZone SystemClock::deskZone() const
{
    return BuildingZone::fromIana(QTimeZone::systemTimeZoneId()).value_or(BuildingZone::utc());
}

} // namespace Foyer
