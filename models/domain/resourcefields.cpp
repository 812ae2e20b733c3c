// SPDX-License-Identifier: MIT
#include "resourcefields.h"

#include <algorithm>
#include <array>

namespace Foyer {

namespace {

// The units. Where a vendor's notes disagree about one, this is the place that decides: a field has its unit here and
// nowhere else, and what was stored is shown after creating.
constexpr FieldUnit unitOfAdvanceLimit = FieldUnit::Days;
constexpr FieldUnit unitOfLeadTime = FieldUnit::Minutes;
constexpr FieldUnit unitOfCancellationCutOff = FieldUnit::Minutes;
constexpr FieldUnit unitOfBuffer = FieldUnit::Minutes;
constexpr FieldUnit unitOfCooldown = FieldUnit::Minutes;
constexpr FieldUnit unitOfBookingLength = FieldUnit::Minutes;
constexpr FieldUnit unitOfSeries = FieldUnit::Months;

constexpr double mostWhole = std::numeric_limits<int>::max();
constexpr double leastWhole = std::numeric_limits<int>::min();
constexpr double mostMoney = 1e12;
/** Of what caps something: a 0 there could be read as "no limit", which is said by leaving the field empty. */
constexpr double leastCap = 1;

constexpr FieldTraits of(ResourceField field, const char *key, FieldPage page, FieldType type)
{
    FieldTraits traits;
    traits.field = field;
    traits.key = key;
    traits.page = page;
    traits.type = type;
    return traits;
}

constexpr FieldTraits required(FieldTraits traits)
{
    traits.isRequired = true;
    return traits;
}

constexpr FieldTraits itsOwn(FieldTraits traits)
{
    traits.isItsOwn = true;
    return traits;
}

constexpr FieldTraits readOnly(FieldTraits traits)
{
    traits.isReadOnly = true;
    return traits;
}

constexpr FieldTraits number(FieldTraits traits, FieldUnit unit, double least, double most)
{
    traits.unit = unit;
    traits.least = least;
    traits.most = most;
    return traits;
}

constexpr FieldTraits amenity(ResourceField field, const char *key)
{
    return of(field, key, FieldPage::Amenities, FieldType::Flag);
}

using F = ResourceField;
using P = FieldPage;
using T = FieldType;

constexpr std::array table{
    required(of(F::Business, "business", P::Basics, T::Id)),
    itsOwn(required(of(F::Name, "name", P::Basics, T::Text))),
    required(of(F::Category, "category", P::Basics, T::Category)),
    required(of(F::Type, "type", P::Basics, T::Id)),
    required(number(of(F::Position, "position", P::Basics, T::Whole), FieldUnit::None, leastWhole, mostWhole)),
    of(F::Description, "description", P::Basics, T::LongText),
    of(F::PictureUrl, "pictureUrl", P::Basics, T::Address),
    of(F::RemovePicture, "removePicture", P::Basics, T::Flag),
    number(of(F::Latitude, "latitude", P::Basics, T::Number), FieldUnit::Degrees, -90, 90),
    number(of(F::Longitude, "longitude", P::Basics, T::Number), FieldUnit::Degrees, -180, 180),
    itsOwn(of(F::LastCleaned, "lastCleaned", P::Basics, T::Instant)),

    number(of(F::Capacity, "capacity", P::Capacity, T::Whole), FieldUnit::People, leastCap, mostWhole),
    of(F::OverlappingBookings, "overlappingBookings", P::Capacity, T::Flag),
    of(F::VisitorsWithinCapacity, "visitorsWithinCapacity", P::Capacity, T::Flag),
    of(F::Visible, "visible", P::Capacity, T::Flag),
    of(F::HiddenInCalendar, "hiddenInCalendar", P::Capacity, T::Flag),
    of(F::Archived, "archived", P::Capacity, T::Flag),
    of(F::Group, "group", P::Capacity, T::Text),

    of(F::NeedsApproval, "needsApproval", P::Rules, T::Flag),
    number(of(F::ShortestBooking, "shortestBooking", P::Rules, T::Whole), unitOfBookingLength, leastCap, mostWhole),
    number(of(F::LongestBooking, "longestBooking", P::Rules, T::Whole), unitOfBookingLength, leastCap, mostWhole),
    number(of(F::AdvanceLimit, "advanceLimit", P::Rules, T::Number), unitOfAdvanceLimit, leastCap, mostWhole),
    number(of(F::LeadTime, "leadTime", P::Rules, T::Number), unitOfLeadTime, 0, mostWhole),
    number(of(F::Buffer, "buffer", P::Rules, T::Whole), unitOfBuffer, 0, mostWhole),
    number(of(F::CooldownHere, "cooldownHere", P::Rules, T::Whole), unitOfCooldown, 0, mostWhole),
    number(of(F::CooldownEverywhere, "cooldownEverywhere", P::Rules, T::Whole), unitOfCooldown, 0, mostWhole),
    number(of(F::CooldownForEverybody, "cooldownForEverybody", P::Rules, T::Whole), unitOfCooldown, 0, mostWhole),
    number(of(F::MostRepeats, "mostRepeats", P::Rules, T::Whole), FieldUnit::Times, leastCap, mostWhole),
    number(of(F::LongestSeries, "longestSeries", P::Rules, T::Whole), unitOfSeries, leastCap, mostWhole),
    of(F::LinkedResources, "linkedResources", P::Rules, T::IdList),
    readOnly(of(F::LinkedResourcesText, "linkedResourcesText", P::Rules, T::Text)),
    of(F::ConfirmationMail, "confirmationMail", P::Rules, T::LongText),

    required(of(F::FeeKind, "feeKind", P::Cancellation, T::FeeKind)),
    of(F::ChargesFee, "chargesFee", P::Cancellation, T::Flag),
    number(of(F::CancellationCutOff, "cancellationCutOff", P::Cancellation, T::Whole), unitOfCancellationCutOff, 0,
           mostWhole),
    number(of(F::FeeAmount, "feeAmount", P::Cancellation, T::Number), FieldUnit::Money, 0, mostMoney),
    number(of(F::FeePercentage, "feePercentage", P::Cancellation, T::Number), FieldUnit::Percent, 0, 100),
    of(F::FeeProduct, "feeProduct", P::Cancellation, T::Id),

    of(F::OnlyMembers, "onlyMembers", P::Access, T::Flag),
    of(F::OnlyContacts, "onlyContacts", P::Access, T::Flag),
    of(F::OnlyInvoicedHere, "onlyInvoicedHere", P::Access, T::Flag),
    of(F::Plans, "plans", P::Access, T::IdList),
    of(F::Teams, "teams", P::Access, T::IdList),

    amenity(F::Projector, "projector"),
    amenity(F::Internet, "internet"),
    amenity(F::ConferencePhone, "conferencePhone"),
    amenity(F::StandardPhone, "standardPhone"),
    amenity(F::WhiteBoard, "whiteBoard"),
    amenity(F::LargeDisplay, "largeDisplay"),
    amenity(F::Catering, "catering"),
    amenity(F::TeaAndCoffee, "teaAndCoffee"),
    amenity(F::Drinks, "drinks"),
    amenity(F::SecurityLock, "securityLock"),
    amenity(F::Cctv, "cctv"),
    amenity(F::VoiceRecorder, "voiceRecorder"),
    amenity(F::AirConditioning, "airConditioning"),
    amenity(F::Heating, "heating"),
    amenity(F::NaturalLight, "naturalLight"),
    amenity(F::StandingDesk, "standingDesk"),
    amenity(F::QuietZone, "quietZone"),
    amenity(F::WirelessCharger, "wirelessCharger"),
    amenity(F::PrivacyScreen, "privacyScreen"),
    amenity(F::Soundproof, "soundproof"),
    amenity(F::VideoConferencing, "videoConferencing"),
    amenity(F::DualDisplayScreen, "dualDisplayScreen"),
    amenity(F::DisplayScreen, "displayScreen"),
    amenity(F::WirelessPresentation, "wirelessPresentation"),
    amenity(F::PaSystem, "paSystem"),
    amenity(F::DesktopMonitor, "desktopMonitor"),
    amenity(F::FlipChart, "flipChart"),
    amenity(F::SecureStorage, "secureStorage"),

    of(F::OpeningHours, "openingHours", P::OpeningHours, T::OpeningHours),
    of(F::Exceptions, "exceptions", P::OpeningHours, T::IdList),
    of(F::Shifts, "shifts", P::OpeningHours, T::Json),

    itsOwn(of(F::GoogleCalendar, "googleCalendar", P::Integrations, T::Text)),
    itsOwn(of(F::Office365Calendar, "office365Calendar", P::Integrations, T::Text)),
    of(F::KisiGroup, "kisiGroup", P::Integrations, T::Text),
    of(F::AccessControlGroup, "accessControlGroup", P::Integrations, T::Text),
    of(F::SharedZoomAccount, "sharedZoomAccount", P::Integrations, T::Flag),
    of(F::ZoomUser, "zoomUser", P::Integrations, T::Text),
    itsOwn(of(F::ZoomAccessToken, "zoomAccessToken", P::Integrations, T::Secret)),
    itsOwn(of(F::ZoomRefreshToken, "zoomRefreshToken", P::Integrations, T::Secret)),
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].field) != i)
            return false;
    }
    return table.back().field == F::ZoomRefreshToken;
}
static_assert(isInOrder(), "one row a field, in the order of ResourceField");

} // namespace

std::span<const FieldTraits> resourceFields()
{
    return table;
}

const FieldTraits &traitsOf(ResourceField field)
{
    return table[static_cast<std::size_t>(field)];
}

std::optional<ResourceField> fieldOfKey(QStringView key)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [key](const FieldTraits &traits) { return key == QLatin1String(traits.key); });
    return found == table.end() ? std::nullopt : std::optional(found->field);
}

} // namespace Foyer
