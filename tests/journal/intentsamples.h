// SPDX-License-Identifier: MIT
#pragma once

#include "intents.h"

#include <QString>

namespace Foyer::Testing {

inline QString sampleWorkplace()
{
    return QStringLiteral("kadence eu id-1");
}

inline UtcInstant sampleInstant(qint64 minutes = 0)
{
    return UtcInstant::fromMSecsSinceEpoch(1'795'000'123'456 + minutes * 60'000);
}

/** A desk, to be booked; another @p number is another desk. */
inline Intent sampleIntent(int number = 1)
{
    Intent intent;
    intent.workplace = sampleWorkplace();
    intent.person = PersonId(QStringLiteral("p1"));
    intent.space = SpaceId(QStringLiteral("d%1").arg(number));
    intent.slot = TimeSlot::make(sampleInstant(60), sampleInstant(120));
    intent.preparedAt = sampleInstant();
    return intent;
}

/** Every field is something else than by default, and than every other. */
inline Intent fullIntent()
{
    Intent intent = sampleIntent();
    intent.building = BuildingId(QStringLiteral("b1"));
    intent.meeting = Meeting{QStringLiteral("Stand-up"),
                             QStringLiteral("Line 1\nLine 2"),
                             true,
                             {{PersonId(QStringLiteral("p7")), QStringLiteral("bo@example.com"), QStringLiteral("Bo")},
                              {{}, QStringLiteral("guest@example.org"), QStringLiteral("Zoë Guest")}}};
    intent.resourceName = QStringLiteral("Board Room B");
    intent.target = BookingId(QStringLiteral("t1"));
    intent.personName = QStringLiteral("Zoë Ångström");
    intent.placeName = QStringLiteral("Desk 7");
    intent.buildingName = QStringLiteral("Harbour House");
    intent.zone = "Australia/Lord_Howe";
    intent.state = IntentState::Unknown;
    intent.known = {BookingId(QStringLiteral("k1")), BookingId(QStringLiteral("k2"))};
    intent.sends = 2;
    intent.preparedAt = sampleInstant(1);
    intent.sentAt = sampleInstant(2);
    intent.serverSentAt = sampleInstant(-3);
    intent.changedAt = sampleInstant(4);
    intent.booking = BookingId(QStringLiteral("01J"));
    intent.error = ApiError{ErrorKind::OutcomeUnknown,
                            502,
                            QStringLiteral("gone"),
                            std::chrono::seconds(300),
                            {{QStringLiteral("start"), QStringLiteral("too \"early\"")}, {{}, QStringLiteral("x")}}};
    intent.settledByPerson = true;
    return intent;
}

inline Intent inState(Intent intent, IntentState state)
{
    intent.state = state;
    return intent;
}

} // namespace Foyer::Testing
