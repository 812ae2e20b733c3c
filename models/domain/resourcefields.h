// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QString>

#include <limits>
#include <optional>
#include <span>

/**
 * @file
 * Of what a resource is made, as a person fills it in: one table that the form, the checks, the files of the desk and
 * the systems' folders read. What a system calls a field only its folder knows.
 */
namespace Foyer {

/** Every field, in the order in which a form asks for them within a page. Never stored as a number: see fieldKey(). */
enum class ResourceField {
    // Basics
    Business, ///< to which location it belongs
    Name,
    Category, ///< what the system takes it for: a ResourceCategory
    Type,     ///< the business's own kind of resource; the booking rates hang on it
    Position, ///< in lists; lower ones come first
    Description,
    PictureUrl,
    RemovePicture,
    Latitude,
    Longitude,
    LastCleaned,
    // Capacity and visibility
    Capacity,               ///< attendees, or bookings at the same time
    OverlappingBookings,    ///< bookings at the same time are fine, up to the capacity
    VisitorsWithinCapacity, ///< the visitors of a booking count as well
    Visible,
    HiddenInCalendar,
    Archived,
    Group,
    // Booking rules
    NeedsApproval,
    ShortestBooking,
    LongestBooking,
    AdvanceLimit,         ///< how far ahead it may be booked
    LeadTime,             ///< how long before its start a booking has to be made
    Buffer,               ///< between two bookings
    CooldownHere,         ///< until the same person may book this resource again
    CooldownEverywhere,   ///< until the same person may book any resource
    CooldownForEverybody, ///< until anybody may book this resource
    MostRepeats,          ///< of a recurring booking
    LongestSeries,        ///< how long a recurring booking may go on
    LinkedResources,
    LinkedResourcesText, ///< the same as the system tells it
    ConfirmationMail,    ///< what a booking's e-mail says about it
    // Cancellation
    FeeKind, ///< a CancellationFee
    ChargesFee,
    CancellationCutOff, ///< before the start; what is cancelled later is late
    FeeAmount,
    FeePercentage, ///< of what the booking costs
    FeeProduct,
    // Access
    OnlyMembers,
    OnlyContacts,
    OnlyInvoicedHere, ///< only people that this business invoices
    Plans,            ///< only people on these pricing plans
    Teams,            ///< only people of these teams
    // Amenities
    Projector,
    Internet,
    ConferencePhone,
    StandardPhone,
    WhiteBoard,
    LargeDisplay,
    Catering,
    TeaAndCoffee,
    Drinks,
    SecurityLock,
    Cctv,
    VoiceRecorder,
    AirConditioning,
    Heating,
    NaturalLight,
    StandingDesk,
    QuietZone,
    WirelessCharger,
    PrivacyScreen,
    Soundproof,
    VideoConferencing,
    DualDisplayScreen,
    DisplayScreen,
    WirelessPresentation,
    PaSystem,
    DesktopMonitor,
    FlipChart,
    SecureStorage,
    // Opening hours
    OpeningHours, ///< none: it can be booked at any time
    Exceptions,   ///< from the opening hours
    Shifts,
    // Integrations
    GoogleCalendar,
    Office365Calendar,
    KisiGroup,
    AccessControlGroup,
    SharedZoomAccount,
    ZoomUser,
    ZoomAccessToken,
    ZoomRefreshToken,
};

/** The pages of a form, in their order. Review shows all that was filled in and has no field of its own. */
enum class FieldPage {
    Basics,
    Capacity,
    Rules,
    Cancellation,
    Access,
    Amenities,
    OpeningHours,
    Integrations,
    Review,
};

/** What kind of value a field has; behind each what holds it in a ResourceValue. */
enum class FieldType {
    Text,         ///< QString, one line
    LongText,     ///< QString, lines and marks as they are
    Json,         ///< QString that is a JSON text
    Address,      ///< QString, of a picture: https
    Secret,       ///< QString that is sent, and never shown, logged or kept
    Id,           ///< QString, which the system gave
    Flag,         ///< bool
    Whole,        ///< qint64
    Number,       ///< double
    Instant,      ///< UtcInstant
    Category,     ///< ResourceCategory
    FeeKind,      ///< CancellationFee
    IdList,       ///< QStringList, each as Id
    OpeningHours, ///< QList<OpeningSlot>
};

enum class FieldUnit { None, Minutes, Days, Months, People, Times, Degrees, Percent, Money };

struct FieldTraits {
    ResourceField field = ResourceField::Name;
    const char *key = ""; ///< stable: in the desk's files and in ApiError::fieldErrors
    FieldPage page = FieldPage::Basics;
    FieldType type = FieldType::Text;
    FieldUnit unit = FieldUnit::None;                     ///< of Whole and Number; Money is in the business's currency
    double least = std::numeric_limits<double>::lowest(); ///< of Whole and Number
    double most = std::numeric_limits<double>::max();
    bool isRequired = false;
    bool isReadOnly = false; ///< the system tells it; it is never sent
    bool isItsOwn = false;   ///< means this one resource: a copy of it begins without
};

/** All of them, in the order of ResourceField. */
[[nodiscard]] std::span<const FieldTraits> resourceFields();
[[nodiscard]] const FieldTraits &traitsOf(ResourceField field);

[[nodiscard]] inline QLatin1String fieldKey(ResourceField field)
{
    return QLatin1String(traitsOf(field).key);
}
/** Nothing for a key that no field has. */
[[nodiscard]] std::optional<ResourceField> fieldOfKey(QStringView key);

} // namespace Foyer
