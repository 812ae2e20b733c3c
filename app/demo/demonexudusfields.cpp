// SPDX-License-Identifier: MIT
#include "demonexudusfields.h"

namespace Foyer {

const std::vector<DemoNexudusField> &demoNexudusFields()
{
    using Type = DemoNexudusType;
    constexpr double leastInt = std::numeric_limits<int>::min();
    constexpr double mostLong = 9'007'199'254'740'992.0; // whole numbers above are not exact in JSON
    static const std::vector<DemoNexudusField> fields = {
        {"BusinessId", Type::Number, true, 1, mostLong},
        {"Name", Type::Text, true},
        {"SystemResourceType", Type::Kind, true, 0, 99, {0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 99}},
        {"ResourceTypeId", Type::Number, true, 1, mostLong},
        {"DisplayOrder", Type::Number, true, leastInt},
        {"CancellationFeeType", Type::Kind, true, 0, 2, {0, 1, 2}},
        {"Description", Type::Text},
        {"NewPictureUrl", Type::Text},
        {"ClearPictureFile", Type::Flag},
        {"EmailConfirmationContent", Type::Text},
        {"Visible", Type::Flag},
        {"RequiresConfirmation", Type::Flag},
        {"GroupName", Type::Text},
        {"Projector", Type::Flag},
        {"Internet", Type::Flag},
        {"ConferencePhone", Type::Flag},
        {"StandardPhone", Type::Flag},
        {"WhiteBoard", Type::Flag},
        {"LargeDisplay", Type::Flag},
        {"Catering", Type::Flag},
        {"TeaAndCoffee", Type::Flag},
        {"Drinks", Type::Flag},
        {"SecurityLock", Type::Flag},
        {"CCTV", Type::Flag},
        {"VoiceRecorder", Type::Flag},
        {"AirConditioning", Type::Flag},
        {"Heating", Type::Flag},
        {"NaturalLight", Type::Flag},
        {"StandingDesk", Type::Flag},
        {"QuietZone", Type::Flag},
        {"WirelessCharger", Type::Flag},
        {"PrivacyScreen", Type::Flag},
        {"Soundproof", Type::Flag},
        {"VideoConferencing", Type::Flag},
        {"DualDisplayScreen", Type::Flag},
        {"DisplayScreen", Type::Flag},
        {"WirelessPresentation", Type::Flag},
        {"PaSystem", Type::Flag},
        {"DesktopMonitor", Type::Flag},
        {"FlipChart", Type::Flag},
        {"SecureStorage", Type::Flag},
        {"AllowMultipleBookings", Type::Flag},
        {"Allocation", Type::Number},
        {"LimitVisitorsToAllocation", Type::Flag},
        {"BookInAdvanceLimit", Type::Decimal},
        {"LateBookingLimit", Type::Decimal},
        {"LateCancellationLimit", Type::Number},
        {"IntervalLimit", Type::Number},
        {"NoReturnPolicy", Type::Number},
        {"NoReturnPolicyAllResources", Type::Number},
        {"NoReturnPolicyAllUsers", Type::Number},
        {"MaxBookingLength", Type::Number, false, 1},
        {"MinBookingLength", Type::Number, false, 1},
        {"Tariffs", Type::Ids},
        {"Teams", Type::Ids},
        {"Shifts", Type::Text},
        {"LinkedResources", Type::Ids},
        {"GoogleCalendarId", Type::Text},
        {"KisiGroupId", Type::Text},
        {"AccessControlGroupId", Type::Text},
        {"Longitude", Type::Decimal, false, -180, 180},
        {"Latitude", Type::Decimal, false, -90, 90},
        {"HideInCalendar", Type::Flag},
        {"Archived", Type::Flag},
        {"UseSharedZoomAccount", Type::Flag},
        {"ZoomAccessToken", Type::Text},
        {"ZoomRefreshToken", Type::Text},
        {"ZoomUserId", Type::Text},
        {"LastCleanedAt", Type::Moment},
        {"Office365CalendarId", Type::Text},
        {"LinkedResourceIds", Type::Text},
        {"OnlyForContacts", Type::Flag},
        {"OnlyForMembers", Type::Flag},
        {"OnlyForInvoicingBusiness", Type::Flag},
        {"BookingAvailabilityExceptions", Type::Ids},
        {"CancellationFeeProductId", Type::Number, false, 1, mostLong},
        {"ChargeCancellationFee", Type::Flag},
        {"CancellationFeeAmount", Type::Decimal},
        {"CancellationFeePercentage", Type::Decimal, false, 0, 100},
        {"RepeatBookingQuantityLimit", Type::Number, false, 1},
        {"RepeatBookingPeriodLimitInMonths", Type::Number, false, 1},
        {"TimeSlots", Type::Slots},
    };
    return fields;
}

bool isDemoNexudusSecret(const QString &field)
{
    return field == QLatin1String("ZoomAccessToken") || field == QLatin1String("ZoomRefreshToken");
}

} // namespace Foyer
