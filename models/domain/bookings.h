// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "meetings.h"
#include "places.h"
#include "timetypes.h"

#include <QString>

#include <optional>

namespace Foyer {

/** The earliest and latest instant of one day that one person can book in one building. */
struct BookableDay {
    TimeSlot bookable;

    friend bool operator==(const BookableDay &, const BookableDay &) = default;
};

/** Whether a person can be on site without a space of their own. */
struct OnsitePasses {
    enum class Reason { None, BuildingClosure, OpeningHours, BuildingClosed, NoCapacity, Unknown };

    bool available = false;
    std::optional<qint64> left;   ///< nothing: not limited, or not said
    Reason reason = Reason::None; ///< why not, when not available

    friend bool operator==(const OnsitePasses &, const OnsitePasses &) = default;
};

enum class BookingStatus { Booked, CheckedIn, CheckedOut, Completed, Cancelled, NoCheckIn, Unknown };

/** A booking as the system tells it. Whatever it does not tell is empty. */
struct Booking {
    BookingId id;
    PersonId person; ///< empty: the person was deleted or anonymised
    QString personEmail;
    SpaceKind kind = SpaceKind::Unknown;
    std::optional<Space> space; ///< nothing for an onsite pass
    BuildingId building;
    std::optional<TimeSlot> slot; ///< nothing when start or end is missing or they contradict each other
    BookingStatus status = BookingStatus::Unknown;
    QString title;
    bool ofVisit = false; ///< guests are what it is for: it is a Visit as well
    std::optional<UtcInstant> createdAt;
    std::optional<UtcInstant> checkedInAt;
    std::optional<UtcInstant> checkedOutAt;
    /** When the person said that nothing speaks against their coming in; some buildings ask for it every day. */
    std::optional<UtcInstant> selfCertifiedAt;
    /** When the system gave the space away because nobody had checked in. */
    std::optional<UtcInstant> autoReleasedAt;

    /** Still to come or under way: neither cancelled nor over nor released. */
    [[nodiscard]] bool isActive() const
    {
        return status == BookingStatus::Booked || status == BookingStatus::CheckedIn;
    }

    friend bool operator==(const Booking &, const Booking &) = default;
};

/** What is sent to create a booking: either a space or, for an onsite pass, a building. */
struct BookingRequest {
    PersonId person;
    TimeSlot slot;
    SpaceId space;       ///< empty for an onsite pass
    BuildingId building; ///< sent for an onsite pass only
    std::optional<Meeting> meeting; ///< of a room, and of nothing else

    [[nodiscard]] bool isOnsite() const { return space.isEmpty(); }
};

} // namespace Foyer
