// SPDX-License-Identifier: MIT
#pragma once

#include "timetypes.h"

#include <QLocale>
#include <QString>

namespace Foyer {

/** "Mon 23 Nov" in the building's zone; the year only where it is not this year's. By the default locale. */
[[nodiscard]] QString dayText(UtcInstant instant, const BuildingZone &zone);
[[nodiscard]] QString dayText(QDate date);
/** "09:00" in the building's zone, 12 or 24 hours by the default locale. */
[[nodiscard]] QString timeText(UtcInstant instant, const BuildingZone &zone);
/**
 * "09:00–17:00", with the zone's abbreviation behind it where its wall clock differs from @p desk's. Where the clocks
 * change within the slot both ends carry theirs; an end on another day carries the day.
 */
[[nodiscard]] QString slotText(const TimeSlot &slot, const BuildingZone &zone, const BuildingZone &desk);

/**
 * A locale's long date format with short names and, unless @p withYear, without the year and what belongs to it:
 * "dddd, d MMMM yyyy" becomes "ddd d MMM".
 */
[[nodiscard]] QString shortDateFormat(const QString &longFormat, bool withYear);

} // namespace Foyer
