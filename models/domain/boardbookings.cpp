// SPDX-License-Identifier: MIT
#include "boardbookings.h"

namespace Foyer {

void boundToDays(BoardQuery &query, DayRule rule, QDate first, QDate last, const BuildingZone &zone)
{
    const UtcInstant begin = BuildingDay(first, zone).start();
    const UtcInstant end = BuildingDay(last, zone).end();
    query.start = {};
    query.end = {};
    if (rule == DayRule::Beginning || rule == DayRule::Within)
        query.start.from = begin;
    else
        query.end.after = begin;
    if (rule == DayRule::Ending || rule == DayRule::Within)
        query.end.until = end;
    else
        query.start.before = end;
    // What begins in the days ends after they begin, and what ends in them begins before they end: one field tells.
}

QString BoardPerson::displayName() const
{
    QString name = QString(firstName + u' ' + lastName).trimmed();
    if (!name.isEmpty())
        return name;
    return email.isEmpty() ? phone : email;
}

std::optional<TimeSlot> BoardBooking::slot() const
{
    return start && end ? TimeSlot::make(*start, *end) : std::nullopt;
}

QString BoardBooking::key() const
{
    return id.text() + u'\n' + (start ? start->toIso() : QString());
}

} // namespace Foyer
