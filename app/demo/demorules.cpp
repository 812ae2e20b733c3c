// SPDX-License-Identifier: MIT
#include "demorules.h"

#include <algorithm>

namespace Foyer {

namespace {

constexpr std::chrono::minutes grace{5};

UtcInstant instantAt(const DemoBuilding &building, QDate date, int minutes)
{
    const BuildingDay day(date, building.zone);
    if (minutes <= 0)
        return day.start();
    if (minutes >= 24 * 60)
        return day.end();
    const auto meaning = day.meaningOf(QTime(minutes / 60, minutes % 60));
    if (const auto *gap = std::get_if<TimeGap>(&meaning))
        return gap->jump;
    if (const auto *overlap = std::get_if<TimeOverlap>(&meaning))
        return overlap->earlier;
    return std::get<UtcInstant>(meaning);
}

} // namespace

std::optional<TimeSlot> demoOpeningOn(const DemoBuilding &building, QDate date)
{
    const DemoHours &hours = building.hoursOn(date);
    if (hours.isClosed())
        return std::nullopt;
    return TimeSlot::make(instantAt(building, date, hours.opens), instantAt(building, date, hours.closes));
}

std::vector<TimeSlot> demoBookableDays(const DemoBuilding &building, UtcInstant now)
{
    constexpr qint64 minute = 60'000;
    const qint64 rounded = (now.toMSecsSinceEpoch() + minute - 1) / minute * minute;
    const auto earliest = UtcInstant::fromMSecsSinceEpoch(rounded);
    const QDate today = building.zone.dateAt(now);
    std::vector<TimeSlot> days;
    for (int ahead = 0; ahead <= building.windowDays; ++ahead) {
        const QDate date = today.addDays(ahead);
        const auto opening = date == building.closure ? std::nullopt : demoOpeningOn(building, date);
        if (!opening)
            continue;
        if (const auto left = TimeSlot::make(std::max(opening->start(), earliest), opening->end()))
            days.push_back(*left);
    }
    return days;
}

DemoRefusal demoRefusal(const DemoBuilding &building, const TimeSlot &slot, UtcInstant now)
{
    if (slot.start() < now.plus(-grace) || slot.end() <= now)
        return DemoRefusal::Past;
    const QDate date = building.zone.dateAt(slot.start());
    if (date > building.zone.dateAt(now).addDays(building.windowDays))
        return DemoRefusal::BeyondWindow;
    if (date == building.closure)
        return DemoRefusal::Closure;
    const auto opening = demoOpeningOn(building, date);
    if (!opening)
        return DemoRefusal::ClosedDay;
    return opening->contains(slot) ? DemoRefusal::None : DemoRefusal::OutsideHours;
}

} // namespace Foyer
