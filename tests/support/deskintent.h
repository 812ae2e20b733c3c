// SPDX-License-Identifier: MIT
#pragma once

#include "intents.h"

#include <QString>

namespace Foyer::Testing {

/** A desk for Ana Ruiz in Bell Yard, as the journal holds it but for its account, number and times. */
inline Intent deskIntent(IntentState state, qint64 desk)
{
    Intent intent;
    intent.state = state;
    intent.person = PersonId(QStringLiteral("p1"));
    intent.personName = QStringLiteral("Ana Ruiz");
    intent.space = SpaceId(QStringLiteral("b1-f1-d%1").arg(desk));
    intent.placeName = QStringLiteral("Desk %1").arg(desk);
    intent.building = BuildingId(QStringLiteral("b1"));
    intent.buildingName = QStringLiteral("Bell Yard");
    intent.zone = "Europe/London";
    intent.slot = TimeSlot::make(UtcInstant::fromIso(u"2026-11-23T09:00:00Z").value(),
                                 UtcInstant::fromIso(u"2026-11-23T17:00:00Z").value());
    return intent;
}

} // namespace Foyer::Testing
