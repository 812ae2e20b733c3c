// SPDX-License-Identifier: MIT
#include "intents.h"

#include <QStringList>

namespace Foyer {

bool isDone(Operation operation, const Booking &booking)
{
    switch (operation) {
    case Operation::Book:
    case Operation::CreateResource:
        break;
    case Operation::Cancel:
        return booking.status == BookingStatus::Cancelled;
    case Operation::CheckIn:
        // Somebody who has left since was in; one whose booking merely ran out may never have been.
        return booking.status == BookingStatus::CheckedIn || booking.status == BookingStatus::CheckedOut ||
               (booking.status == BookingStatus::Completed && booking.checkedInAt);
    case Operation::CheckOut:
        return booking.status == BookingStatus::CheckedOut ||
               (booking.status == BookingStatus::Completed && booking.checkedOutAt);
    }
    return false;
}

QString sameThingKey(const Intent &intent)
{
    switch (intent.operation) {
    case Operation::Cancel:
        return QStringLiteral("cancel\n") + intent.target.text();
    case Operation::CheckIn:
        return QStringLiteral("check-in\n") + intent.target.text();
    case Operation::CheckOut:
        return QStringLiteral("check-out\n") + intent.target.text();
    case Operation::CreateResource:
        return QStringList{QStringLiteral("create-resource"), intent.building.text(),
                           intent.resourceName.simplified().toCaseFolded()}
            .join(u'\n');
    case Operation::Book:
        break;
    }
    const auto place = intent.isOnsite() ? QStringLiteral("building ") + intent.building.text()
                                         : QStringLiteral("space ") + intent.space.text();
    // Ids hold no line ends: every system checks its own before they get here.
    QStringList parts{QStringLiteral("book"), intent.person.text(), place};
    if (intent.slot) {
        parts.append(QString::number(intent.slot->start().toMSecsSinceEpoch()));
        parts.append(QString::number(intent.slot->end().toMSecsSinceEpoch()));
    }
    return parts.join(u'\n');
}

} // namespace Foyer
