// SPDX-License-Identifier: MIT
#include "demofate.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Foyer {

namespace {

using std::chrono::minutes;

constexpr minutes earliest{15};      ///< before the booking's start
constexpr minutes usuallyLatest{20}; ///< after it

/** Whether the person may come: where they have to say that they are well, seven of eight have by the start. */
bool certify(DemoBooking &booking, const DemoBuilding &building, UtcInstant now, DemoRandom &random)
{
    if (!building.asksForSelfCertification)
        return true;
    const UtcInstant when = booking.start.plus(-minutes(20 + static_cast<int>(random.below(120))));
    if (random.chance(12) || when > now)
        return false;
    booking.selfCertified = booking.updatedAt = std::max(when, booking.createdAt);
    return true;
}

/** By one of the ways that there are. */
DemoMark markOf(DemoBooking &booking, UtcInstant when, DemoRandom &random)
{
    static constexpr std::array<std::pair<const char *, const char *>, 6> ways = {{{"ios", nullptr},
                                                                                   {"android", nullptr},
                                                                                   {"web", nullptr},
                                                                                   {"publicApi", "doorAccess"},
                                                                                   {"publicApi", "wifi"},
                                                                                   {"publicApi", nullptr}}};
    const auto [source, method] = ways[random.below(ways.size())];
    booking.updatedAt = when;
    return {when, booking.person, source, method};
}

void come(DemoBooking &booking, UtcInstant arrives, UtcInstant now, DemoRandom &random)
{
    booking.checkedIn = markOf(booking, arrives, random);
    booking.status = DemoStatus::CheckedIn;
    const UtcInstant leaves = booking.end.plus(-minutes(random.chance(15) ? 90 : random.below(30)));
    if (random.chance(25) || leaves > now || leaves <= arrives)
        return;
    booking.checkedOut = markOf(booking, leaves, random);
    booking.status = DemoStatus::CheckedOut;
}

} // namespace

void liveDemoBooking(DemoBooking &booking, const DemoBuilding &building, UtcInstant now, DemoRandom &random)
{
    static constexpr std::array<const char *, 6> reasons = {
        "byUser", "byUser", "byUser", "byUserInBulk", "spaceNoLongerAvailable", "changeInCompanyPolicy"};
    const auto fate = random.below(100);
    if (fate < reasons.size() && !booking.permanent) {
        cancelDemoBooking(booking, reasons[fate], now, random);
        return;
    }
    const bool comes = fate >= 2 * reasons.size() && certify(booking, building, now, random);
    const bool mayBeReleased = booking.kind == DemoKind::Desk && building.releaseAfter;
    const minutes latest = mayBeReleased ? std::min(usuallyLatest, *building.releaseAfter - minutes(2)) : usuallyLatest;
    const minutes late(random.below(static_cast<std::size_t>((earliest + latest).count())));
    const UtcInstant arrives = booking.start.plus(late - earliest).plus(std::chrono::seconds(random.below(60)));
    if (comes && arrives <= now)
        come(booking, arrives, now, random);
}

void cancelDemoBooking(DemoBooking &booking, const char *reason, UtcInstant now, DemoRandom &random)
{
    const auto latest = std::chrono::duration_cast<minutes>(std::min(booking.start, now).since(booking.createdAt));
    booking.status = DemoStatus::Cancelled;
    booking.cancelled = booking.createdAt.plus(minutes(random.below(static_cast<std::size_t>(latest.count()))));
    if (std::string_view(reason).starts_with("byUser"))
        booking.cancelledBy = booking.person;
    booking.cancellationReason = reason;
    booking.updatedAt = *booking.cancelled;
}

} // namespace Foyer
