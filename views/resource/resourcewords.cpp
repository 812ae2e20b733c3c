// SPDX-License-Identifier: MIT
// The fields and their pages: see resourcewords.h. Values and faults are in resourcesentences.cpp.
#include "resourcewords.h"

#include <QCoreApplication>

namespace Foyer::ResourceWords {

namespace {

struct ResourceTexts {
    Q_DECLARE_TR_FUNCTIONS(ResourceWords)
};

} // namespace

FieldWords wordsOf(ResourceField field)
{
    switch (field) {
    case ResourceField::Business:
        return {ResourceTexts::tr("Business"), ResourceTexts::tr("To which of the company's locations it belongs.")};
    case ResourceField::Name:
        return {ResourceTexts::tr("Name"),
                ResourceTexts::tr("What people read when they book it, for example “Board Room A”.")};
    case ResourceField::Category:
        return {ResourceTexts::tr("Category"),
                ResourceTexts::tr("What the system takes it for. The resource type is the business's own.")};
    case ResourceField::Type:
        return {ResourceTexts::tr("Resource type"),
                ResourceTexts::tr("The booking rates hang on it: what needs other booking rates needs another type.")};
    case ResourceField::Position:
        return {ResourceTexts::tr("Position in lists"), ResourceTexts::tr("Lower ones come first; may be negative.")};
    case ResourceField::Description:
        return {ResourceTexts::tr("Description"), ResourceTexts::tr("What people read about it before they book.")};
    case ResourceField::PictureUrl:
        return {ResourceTexts::tr("Picture"),
                ResourceTexts::tr("The address of a picture, beginning with https. The system fetches it from there.")};
    case ResourceField::RemovePicture:
        return {ResourceTexts::tr("Remove the picture"), ResourceTexts::tr("Takes away the picture that is there.")};
    case ResourceField::Latitude:
        return {ResourceTexts::tr("Latitude"),
                ResourceTexts::tr("Where it is: −90 to 90, north of the equator is positive.")};
    case ResourceField::Longitude:
        return {ResourceTexts::tr("Longitude"),
                ResourceTexts::tr("Where it is: −180 to 180, east of Greenwich is positive.")};
    case ResourceField::LastCleaned:
        return {ResourceTexts::tr("Last cleaned"), ResourceTexts::tr("By the clock of the business.")};
    case ResourceField::Capacity:
        return {ResourceTexts::tr("Capacity"),
                ResourceTexts::tr("The most people in it, or bookings at the same time.")};
    case ResourceField::OverlappingBookings:
        return {ResourceTexts::tr("Several bookings at the same time"),
                ResourceTexts::tr("Bookings may overlap, up to the capacity.")};
    case ResourceField::VisitorsWithinCapacity:
        return {ResourceTexts::tr("Visitors count towards the capacity"),
                ResourceTexts::tr("A booking can't have more visitors than the capacity.")};
    case ResourceField::Visible:
        return {ResourceTexts::tr("Visible and bookable"),
                ResourceTexts::tr("For everybody. What is hidden can still be booked by administrators.")};
    case ResourceField::HiddenInCalendar:
        return {ResourceTexts::tr("Hidden in the calendar"),
                ResourceTexts::tr("It does not appear in the calendar of bookings.")};
    case ResourceField::Archived:
        return {ResourceTexts::tr("Archived"), ResourceTexts::tr("Hidden everywhere, and can't be booked.")};
    case ResourceField::Group:
        return {ResourceTexts::tr("Group"),
                ResourceTexts::tr("Shown together with others of the same group, for example “Floor 2”.")};
    case ResourceField::NeedsApproval:
        return {ResourceTexts::tr("Bookings need approval"),
                ResourceTexts::tr("A booking waits until an administrator approves it.")};
    case ResourceField::ShortestBooking:
        return {ResourceTexts::tr("Shortest booking"), ResourceTexts::tr("A booking can't be shorter.")};
    case ResourceField::LongestBooking:
        return {ResourceTexts::tr("Longest booking"), ResourceTexts::tr("A booking can't be longer.")};
    case ResourceField::AdvanceLimit:
        return {ResourceTexts::tr("Bookable ahead"),
                ResourceTexts::tr("How far ahead it may be booked. Empty: as far as anybody likes.")};
    case ResourceField::LeadTime:
        return {ResourceTexts::tr("Lead time"),
                ResourceTexts::tr("How long before its start a booking has to be made.")};
    case ResourceField::Buffer:
        return {ResourceTexts::tr("Gap between bookings"),
                ResourceTexts::tr("Left free between two bookings, to set up or to clean.")};
    case ResourceField::CooldownHere:
        return {ResourceTexts::tr("Pause for the same person"),
                ResourceTexts::tr("Until the same person may book this resource again.")};
    case ResourceField::CooldownEverywhere:
        return {ResourceTexts::tr("Pause for the same person, all resources"),
                ResourceTexts::tr("Until the same person may book anything again.")};
    case ResourceField::CooldownForEverybody:
        return {ResourceTexts::tr("Pause for everybody"),
                ResourceTexts::tr("Until anybody may book this resource again.")};
    case ResourceField::MostRepeats:
        return {ResourceTexts::tr("Most repeats"), ResourceTexts::tr("How often a recurring booking may take place.")};
    case ResourceField::LongestSeries:
        return {ResourceTexts::tr("Longest series"), ResourceTexts::tr("Over how long a recurring booking may go on.")};
    case ResourceField::LinkedResources:
        return {ResourceTexts::tr("Linked resources"),
                ResourceTexts::tr("Ids of other resources, separated by commas.")};
    case ResourceField::LinkedResourcesText:
        return {ResourceTexts::tr("Linked resources, as told"), ResourceTexts::tr("Only the system tells this one.")};
    case ResourceField::ConfirmationMail:
        return {ResourceTexts::tr("Confirmation e-mail"),
                ResourceTexts::tr("What the e-mail about a booking says of this resource: text or HTML.")};
    case ResourceField::FeeKind:
        return {ResourceTexts::tr("Cancellation fee"),
                ResourceTexts::tr("How the fee for a late cancellation is reckoned.")};
    case ResourceField::ChargesFee:
        return {ResourceTexts::tr("Charge late cancellations"),
                ResourceTexts::tr("The fee is charged for what is cancelled after the cut-off.")};
    case ResourceField::CancellationCutOff:
        return {ResourceTexts::tr("Cancellation cut-off"),
                ResourceTexts::tr("Before the start of the booking. What is cancelled later is late.")};
    case ResourceField::FeeAmount:
        return {ResourceTexts::tr("Fee amount"), ResourceTexts::tr("Of a fixed fee.")};
    case ResourceField::FeePercentage:
        return {ResourceTexts::tr("Fee percentage"), ResourceTexts::tr("Of what the booking costs: 0 to 100.")};
    case ResourceField::FeeProduct:
        return {ResourceTexts::tr("Fee product"),
                ResourceTexts::tr("The id of the product that the fee is invoiced as.")};
    case ResourceField::OnlyMembers:
        return {ResourceTexts::tr("Only for members"),
                ResourceTexts::tr("Only people with an active plan can book it.")};
    case ResourceField::OnlyContacts:
        return {ResourceTexts::tr("Only for contacts"), ResourceTexts::tr("Only people without a plan can book it.")};
    case ResourceField::OnlyInvoicedHere:
        return {ResourceTexts::tr("Only for people invoiced here"),
                ResourceTexts::tr("Only people whom this location invoices can book it.")};
    case ResourceField::Plans:
        return {ResourceTexts::tr("Plans"),
                ResourceTexts::tr(
                    "Ids of the pricing plans whose people can book it, separated by commas. Empty: no restriction.")};
    case ResourceField::Teams:
        return {ResourceTexts::tr("Teams"),
                ResourceTexts::tr(
                    "Ids of the teams whose people can book it, separated by commas. Empty: no restriction.")};
    case ResourceField::Projector:
        return {ResourceTexts::tr("Projector"), QString()};
    case ResourceField::Internet:
        return {ResourceTexts::tr("Internet"), QString()};
    case ResourceField::ConferencePhone:
        return {ResourceTexts::tr("Conference phone"), QString()};
    case ResourceField::StandardPhone:
        return {ResourceTexts::tr("Telephone"), QString()};
    case ResourceField::WhiteBoard:
        return {ResourceTexts::tr("Whiteboard"), QString()};
    case ResourceField::LargeDisplay:
        return {ResourceTexts::tr("Large display"), QString()};
    case ResourceField::Catering:
        return {ResourceTexts::tr("Catering"), QString()};
    case ResourceField::TeaAndCoffee:
        return {ResourceTexts::tr("Tea and coffee"), QString()};
    case ResourceField::Drinks:
        return {ResourceTexts::tr("Drinks"), QString()};
    case ResourceField::SecurityLock:
        return {ResourceTexts::tr("Security lock"), QString()};
    case ResourceField::Cctv:
        return {ResourceTexts::tr("CCTV"), QString()};
    case ResourceField::VoiceRecorder:
        return {ResourceTexts::tr("Voice recorder"), QString()};
    case ResourceField::AirConditioning:
        return {ResourceTexts::tr("Air conditioning"), QString()};
    case ResourceField::Heating:
        return {ResourceTexts::tr("Heating"), QString()};
    case ResourceField::NaturalLight:
        return {ResourceTexts::tr("Natural light"), QString()};
    case ResourceField::StandingDesk:
        return {ResourceTexts::tr("Standing desk"), QString()};
    case ResourceField::QuietZone:
        return {ResourceTexts::tr("Quiet zone"), QString()};
    case ResourceField::WirelessCharger:
        return {ResourceTexts::tr("Wireless charger"), QString()};
    case ResourceField::PrivacyScreen:
        return {ResourceTexts::tr("Privacy screen"), QString()};
    case ResourceField::Soundproof:
        return {ResourceTexts::tr("Soundproof"), QString()};
    case ResourceField::VideoConferencing:
        return {ResourceTexts::tr("Video conferencing"), QString()};
    case ResourceField::DualDisplayScreen:
        return {ResourceTexts::tr("Two displays"), QString()};
    case ResourceField::DisplayScreen:
        return {ResourceTexts::tr("Display"), QString()};
    case ResourceField::WirelessPresentation:
        return {ResourceTexts::tr("Wireless presentation"), QString()};
    case ResourceField::PaSystem:
        return {ResourceTexts::tr("PA system"), QString()};
    case ResourceField::DesktopMonitor:
        return {ResourceTexts::tr("Desktop monitor"), QString()};
    case ResourceField::FlipChart:
        return {ResourceTexts::tr("Flip chart"), QString()};
    case ResourceField::SecureStorage:
        return {ResourceTexts::tr("Secure storage"), QString()};
    case ResourceField::OpeningHours:
        return {ResourceTexts::tr("Weekly opening hours"),
                ResourceTexts::tr("By the clock of the business, in the time zone that the system has for it.")};
    case ResourceField::Exceptions:
        return {ResourceTexts::tr("Exceptions"),
                ResourceTexts::tr("Ids of exceptions from the opening hours, separated by commas.")};
    case ResourceField::Shifts:
        return {ResourceTexts::tr("Shifts"), ResourceTexts::tr("A JSON text, as the system wants it.")};
    case ResourceField::GoogleCalendar:
        return {ResourceTexts::tr("Google calendar"), ResourceTexts::tr("The calendar's id.")};
    case ResourceField::Office365Calendar:
        return {ResourceTexts::tr("Office 365 calendar"), ResourceTexts::tr("The calendar's id.")};
    case ResourceField::KisiGroup:
        return {ResourceTexts::tr("Kisi group"), ResourceTexts::tr("The id of the group whose doors it opens.")};
    case ResourceField::AccessControlGroup:
        return {ResourceTexts::tr("Access control group"),
                ResourceTexts::tr("The id of the group in the access control system.")};
    case ResourceField::SharedZoomAccount:
        return {ResourceTexts::tr("Shared Zoom account"),
                ResourceTexts::tr("Online meetings run under the location's own Zoom account.")};
    case ResourceField::ZoomUser:
        return {ResourceTexts::tr("Zoom user"),
                ResourceTexts::tr("The id of the user who hosts online meetings where no shared account is used.")};
    case ResourceField::ZoomAccessToken:
        return {ResourceTexts::tr("Zoom access token"),
                ResourceTexts::tr("Sent when the resource is created; never shown, and kept nowhere.")};
    case ResourceField::ZoomRefreshToken:
        return {ResourceTexts::tr("Zoom refresh token"),
                ResourceTexts::tr("Sent when the resource is created; never shown, and kept nowhere.")};
    }
    return {};
}

QString pageName(FieldPage page)
{
    switch (page) {
    case FieldPage::Basics:
        return ResourceTexts::tr("Basics");
    case FieldPage::Capacity:
        return ResourceTexts::tr("Capacity and visibility");
    case FieldPage::Rules:
        return ResourceTexts::tr("Booking rules");
    case FieldPage::Cancellation:
        return ResourceTexts::tr("Cancellation");
    case FieldPage::Access:
        return ResourceTexts::tr("Access");
    case FieldPage::Amenities:
        return ResourceTexts::tr("Amenities");
    case FieldPage::OpeningHours:
        return ResourceTexts::tr("Opening hours");
    case FieldPage::Integrations:
        return ResourceTexts::tr("Integrations");
    case FieldPage::Review:
        return ResourceTexts::tr("Review");
    }
    return {};
}

QString pageHint(FieldPage page)
{
    switch (page) {
    case FieldPage::Basics:
        return ResourceTexts::tr("What it is and where it belongs.");
    case FieldPage::Capacity:
        return ResourceTexts::tr("How many it takes, and who gets to see it.");
    case FieldPage::Rules:
        return ResourceTexts::tr("When, how long and how often it may be booked.");
    case FieldPage::Cancellation:
        return ResourceTexts::tr("What a late cancellation costs.");
    case FieldPage::Access:
        return ResourceTexts::tr("Who may book it.");
    case FieldPage::Amenities:
        return ResourceTexts::tr("What there is. People filter by it.");
    case FieldPage::OpeningHours:
        return ResourceTexts::tr("When it can be booked, week by week.");
    case FieldPage::Integrations:
        return ResourceTexts::tr("Other systems that know this resource.");
    case FieldPage::Review:
        return ResourceTexts::tr("Everything that will be sent. What is not set is left to the system.");
    }
    return {};
}

QString categoryName(ResourceCategory category)
{
    switch (category) {
    case ResourceCategory::None:
        return ResourceTexts::tr("None in particular");
    case ResourceCategory::MeetingRoom:
        return ResourceTexts::tr("Meeting room");
    case ResourceCategory::HotDesk:
        return ResourceTexts::tr("Hot desk");
    case ResourceCategory::PrivateOffice:
        return ResourceTexts::tr("Private office");
    case ResourceCategory::EventSpace:
        return ResourceTexts::tr("Event space");
    case ResourceCategory::Lab:
        return ResourceTexts::tr("Lab");
    case ResourceCategory::Kitchen:
        return ResourceTexts::tr("Kitchen");
    case ResourceCategory::TreatmentRoom:
        return ResourceTexts::tr("Treatment room");
    case ResourceCategory::StorageUnit:
        return ResourceTexts::tr("Storage unit");
    case ResourceCategory::Machine:
        return ResourceTexts::tr("Machine");
    case ResourceCategory::DayPass:
        return ResourceTexts::tr("Day pass");
    case ResourceCategory::PhoneBooth:
        return ResourceTexts::tr("Phone booth");
    case ResourceCategory::Other:
        return ResourceTexts::tr("Other");
    }
    return {};
}

QString feeKindName(CancellationFee kind)
{
    switch (kind) {
    case CancellationFee::None:
        return ResourceTexts::tr("No fee");
    case CancellationFee::Absolute:
        return ResourceTexts::tr("A fixed amount");
    case CancellationFee::Percentage:
        return ResourceTexts::tr("A percentage of what the booking costs");
    }
    return {};
}

} // namespace Foyer::ResourceWords
