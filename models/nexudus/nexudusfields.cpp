// SPDX-License-Identifier: MIT
#include "nexudusfields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace Foyer::Nexudus {

namespace {

using F = ResourceField;

struct Property {
    ResourceField field;
    const char *name;
};

constexpr std::array properties{
    Property{F::Business, "BusinessId"},
    Property{F::Name, "Name"},
    Property{F::Category, "SystemResourceType"},
    Property{F::Type, "ResourceTypeId"},
    Property{F::Position, "DisplayOrder"},
    Property{F::Description, "Description"},
    Property{F::PictureUrl, "NewPictureUrl"},
    Property{F::RemovePicture, "ClearPictureFile"},
    Property{F::Latitude, "Latitude"},
    Property{F::Longitude, "Longitude"},
    Property{F::LastCleaned, "LastCleanedAt"},
    Property{F::Capacity, "Allocation"},
    Property{F::OverlappingBookings, "AllowMultipleBookings"},
    Property{F::VisitorsWithinCapacity, "LimitVisitorsToAllocation"},
    Property{F::Visible, "Visible"},
    Property{F::HiddenInCalendar, "HideInCalendar"},
    Property{F::Archived, "Archived"},
    Property{F::Group, "GroupName"},
    Property{F::NeedsApproval, "RequiresConfirmation"},
    Property{F::ShortestBooking, "MinBookingLength"},
    Property{F::LongestBooking, "MaxBookingLength"},
    Property{F::AdvanceLimit, "BookInAdvanceLimit"},
    Property{F::LeadTime, "LateBookingLimit"},
    Property{F::Buffer, "IntervalLimit"},
    Property{F::CooldownHere, "NoReturnPolicy"},
    Property{F::CooldownEverywhere, "NoReturnPolicyAllResources"},
    Property{F::CooldownForEverybody, "NoReturnPolicyAllUsers"},
    Property{F::MostRepeats, "RepeatBookingQuantityLimit"},
    Property{F::LongestSeries, "RepeatBookingPeriodLimitInMonths"},
    Property{F::LinkedResources, "LinkedResources"},
    Property{F::LinkedResourcesText, "LinkedResourceIds"},
    Property{F::ConfirmationMail, "EmailConfirmationContent"},
    Property{F::FeeKind, "CancellationFeeType"},
    Property{F::ChargesFee, "ChargeCancellationFee"},
    Property{F::CancellationCutOff, "LateCancellationLimit"},
    Property{F::FeeAmount, "CancellationFeeAmount"},
    Property{F::FeePercentage, "CancellationFeePercentage"},
    Property{F::FeeProduct, "CancellationFeeProductId"},
    Property{F::OnlyMembers, "OnlyForMembers"},
    Property{F::OnlyContacts, "OnlyForContacts"},
    Property{F::OnlyInvoicedHere, "OnlyForInvoicingBusiness"},
    Property{F::Plans, "Tariffs"},
    Property{F::Teams, "Teams"},
    Property{F::Projector, "Projector"},
    Property{F::Internet, "Internet"},
    Property{F::ConferencePhone, "ConferencePhone"},
    Property{F::StandardPhone, "StandardPhone"},
    Property{F::WhiteBoard, "WhiteBoard"},
    Property{F::LargeDisplay, "LargeDisplay"},
    Property{F::Catering, "Catering"},
    Property{F::TeaAndCoffee, "TeaAndCoffee"},
    Property{F::Drinks, "Drinks"},
    Property{F::SecurityLock, "SecurityLock"},
    Property{F::Cctv, "CCTV"},
    Property{F::VoiceRecorder, "VoiceRecorder"},
    Property{F::AirConditioning, "AirConditioning"},
    Property{F::Heating, "Heating"},
    Property{F::NaturalLight, "NaturalLight"},
    Property{F::StandingDesk, "StandingDesk"},
    Property{F::QuietZone, "QuietZone"},
    Property{F::WirelessCharger, "WirelessCharger"},
    Property{F::PrivacyScreen, "PrivacyScreen"},
    Property{F::Soundproof, "Soundproof"},
    Property{F::VideoConferencing, "VideoConferencing"},
    Property{F::DualDisplayScreen, "DualDisplayScreen"},
    Property{F::DisplayScreen, "DisplayScreen"},
    Property{F::WirelessPresentation, "WirelessPresentation"},
    Property{F::PaSystem, "PaSystem"},
    Property{F::DesktopMonitor, "DesktopMonitor"},
    Property{F::FlipChart, "FlipChart"},
    Property{F::SecureStorage, "SecureStorage"},
    Property{F::OpeningHours, "TimeSlots"},
    Property{F::Exceptions, "BookingAvailabilityExceptions"},
    Property{F::Shifts, "Shifts"},
    Property{F::GoogleCalendar, "GoogleCalendarId"},
    Property{F::Office365Calendar, "Office365CalendarId"},
    Property{F::KisiGroup, "KisiGroupId"},
    Property{F::AccessControlGroup, "AccessControlGroupId"},
    Property{F::SharedZoomAccount, "UseSharedZoomAccount"},
    Property{F::ZoomUser, "ZoomUserId"},
    Property{F::ZoomAccessToken, "ZoomAccessToken"},
    Property{F::ZoomRefreshToken, "ZoomRefreshToken"},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < properties.size(); ++i) {
        if (static_cast<std::size_t>(properties[i].field) != i)
            return false;
    }
    return properties.back().field == F::ZoomRefreshToken;
}
static_assert(isInOrder(), "one row a field, in the order of ResourceField");

using C = ResourceCategory;
constexpr std::array categories{
    std::pair{C::None, 0},          std::pair{C::MeetingRoom, 1},   std::pair{C::HotDesk, 2},
    std::pair{C::PrivateOffice, 3}, std::pair{C::EventSpace, 4},    std::pair{C::Lab, 5},
    std::pair{C::Kitchen, 6},       std::pair{C::TreatmentRoom, 7}, std::pair{C::StorageUnit, 9},
    std::pair{C::Machine, 10},      std::pair{C::DayPass, 11},      std::pair{C::PhoneBooth, 12},
    std::pair{C::Other, 99},
};
constexpr std::array fees{
    std::pair{CancellationFee::None, 0},
    std::pair{CancellationFee::Absolute, 1},
    std::pair{CancellationFee::Percentage, 2},
};

constexpr qsizetype mostDigits = 16;

template <typename Table, typename Value>
int numberIn(const Table &table, Value value)
{
    return std::find_if(table.begin(), table.end(), [value](const auto &it) { return it.first == value; })->second;
}

template <typename Value, typename Table>
std::optional<Value> valueIn(const Table &table, const QJsonValue &number)
{
    if (!number.isDouble())
        return std::nullopt;
    const auto found =
        std::find_if(table.begin(), table.end(), [&number](const auto &it) { return it.second == number.toDouble(); });
    return found == table.end() ? std::nullopt : std::optional<Value>(found->first);
}

} // namespace

QLatin1String propertyOf(ResourceField field)
{
    return QLatin1String(properties[static_cast<std::size_t>(field)].name);
}

std::optional<ResourceField> fieldOf(QStringView property)
{
    const auto end = std::find_if(property.begin(), property.end(), [](QChar c) { return c == u'[' || c == u'.'; });
    const QStringView whole = property.first(end - property.begin());
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [whole](const Property &it) { return whole == QLatin1String(it.name); });
    return found == properties.end() ? std::nullopt : std::optional(found->field);
}

int numberOf(ResourceCategory category)
{
    return numberIn(categories, category);
}

std::optional<ResourceCategory> categoryOf(const QJsonValue &number)
{
    return valueIn<ResourceCategory>(categories, number);
}

int numberOf(CancellationFee fee)
{
    return numberIn(fees, fee);
}

std::optional<CancellationFee> feeOf(const QJsonValue &number)
{
    return valueIn<CancellationFee>(fees, number);
}

bool isId(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && text.size() <= mostDigits && text.front() != u'0' &&
           std::all_of(text.begin(), text.end(), isDigit) && text.toLongLong() <= mostExact;
}

QString idOf(const QJsonValue &value)
{
    QString text = value.toString();
    if (value.isDouble() && std::abs(value.toDouble()) <= static_cast<double>(mostExact) &&
        std::trunc(value.toDouble()) == value.toDouble())
        text = QString::number(static_cast<qint64>(value.toDouble()));
    return isId(text) ? text : QString();
}

} // namespace Foyer::Nexudus
