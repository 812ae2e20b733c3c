// SPDX-License-Identifier: MIT
#include "slotrules.h"

#include <chrono>

namespace Foyer {

namespace {

using namespace std::chrono_literals;

BuildingDay calendarDay(const BookableDay &day, const BuildingZone &zone)
{
    return BuildingDay::at(day.bookable.start(), zone);
}

UtcInstant instantOrJump(const BuildingDay &day, QTime time)
{
    const LocalTimeMeaning meaning = day.meaningOf(time);
    if (const auto *gap = std::get_if<TimeGap>(&meaning))
        return gap->jump;
    if (const auto *overlap = std::get_if<TimeOverlap>(&meaning))
        return overlap->earlier;
    return std::get<UtcInstant>(meaning);
}

} // namespace

SlotReading readSlot(const BookableDay &day, const BuildingZone &zone, QTime from, QTime to)
{
    if (!from.isValid() || !to.isValid())
        return {SlotFault::TimeDoesNotExist, {}};
    const BuildingDay calendar = calendarDay(day, zone);
    auto start = calendar.instantAt(from);
    auto end = to == QTime(0, 0) ? std::optional(calendar.end()) : calendar.instantAt(to);
    if (!start || !end)
        return {SlotFault::TimeDoesNotExist, {}};
    if (*end <= *start)
        return {SlotFault::EndNotAfterStart, {}};

    const TimeSlot &bookable = day.bookable;
    if (*start < bookable.start() && bookable.start().since(*start) < 1min)
        start = bookable.start();
    if (*end > bookable.end() && end->since(bookable.end()) < 1min)
        end = bookable.end();
    const auto slot = TimeSlot::make(*start, *end);
    if (!slot || !bookable.contains(*slot))
        return {SlotFault::OutsideBookableTime, {}};
    return {SlotFault::None, slot};
}

TimeSlot usualSlot(const BookableDay &day, const BuildingZone &zone, QTime from, QTime to)
{
    if (!from.isValid() || !to.isValid())
        return day.bookable;
    const BuildingDay calendar = calendarDay(day, zone);
    const UtcInstant end = to == QTime(0, 0) ? calendar.end() : instantOrJump(calendar, to);
    const auto cut = TimeSlot::make(std::max(instantOrJump(calendar, from), day.bookable.start()),
                                    std::min(end, day.bookable.end()));
    return cut.value_or(day.bookable);
}

} // namespace Foyer
