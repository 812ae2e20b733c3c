// SPDX-License-Identifier: MIT
// The fields and their pages: see resourcewords.h. Values and faults are in resourcesentences.cpp.
#include "resourcewords.h"

#include <QCoreApplication>

namespace Foyer::ResourceWords {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResourceWords)
};

} // namespace

FieldWords wordsOf(ResourceField field)
{
    switch (field) {
    case ResourceField::Business:
        return {Words::tr("Business"), Words::tr("To which of the company's locations it belongs.")};
    case ResourceField::Name:
        return {Words::tr("Name"), Words::tr("What people read when they book it, for example “Board Room A”.")};
    case ResourceField::Category:
        return {Words::tr("Category"),
                Words::tr("What the system takes it for. The resource type is the business's own.")};
    case ResourceField::Type:
        return {Words::tr("Resource type"),
                Words::tr("The booking rates hang on it: what needs other booking rates needs another type.")};
    case ResourceField::Position:
        return {Words::tr("Position in lists"), Words::tr("Lower ones come first; may be negative.")};
    case ResourceField::Description:
        return {Words::tr("Description"), Words::tr("What people read about it before they book.")};
    case ResourceField::PictureUrl:
        return {Words::tr("Picture"),
                Words::tr("The address of a picture, beginning with https. The system fetches it from there.")};
    case ResourceField::RemovePicture:
        return {Words::tr("Remove the picture"), Words::tr("Takes away the picture that is there.")};
    case ResourceField::Latitude:
        return {Words::tr("Latitude"), Words::tr("Where it is: −90 to 90, north of the equator is positive.")};
    case ResourceField::Longitude:
        return {Words::tr("Longitude"), Words::tr("Where it is: −180 to 180, east of Greenwich is positive.")};
    case ResourceField::LastCleaned:
        return {Words::tr("Last cleaned"), Words::tr("By the clock of the business.")};
    case ResourceField::Capacity:
        return {Words::tr("Capacity"), Words::tr("The most people in it, or bookings at the same time.")};
    case ResourceField::OverlappingBookings:
        return {Words::tr("Several bookings at the same time"), Words::tr("Bookings may overlap, up to the capacity.")};
    case ResourceField::VisitorsWithinCapacity:
        return {Words::tr("Visitors count towards the capacity"),
                Words::tr("A booking can't have more visitors than the capacity.")};
    case ResourceField::Visible:
        return {Words::tr("Visible and bookable"),
                Words::tr("For everybody. What is hidden can still be booked by administrators.")};
    case ResourceField::HiddenInCalendar:
        return {Words::tr("Hidden in the calendar"), Words::tr("It does not appear in the calendar of bookings.")};
    case ResourceField::Archived:
        return {Words::tr("Archived"), Words::tr("Hidden everywhere, and can't be booked.")};
    case ResourceField::Group:
        return {Words::tr("Group"), Words::tr("Shown together with others of the same group, for example “Floor 2”.")};
    case ResourceField::NeedsApproval:
        return {Words::tr("Bookings need approval"), Words::tr("A booking waits until an administrator approves it.")};
    case ResourceField::ShortestBooking:
        return {Words::tr("Shortest booking"), Words::tr("A booking can't be shorter.")};
    case ResourceField::LongestBooking:
        return {Words::tr("Longest booking"), Words::tr("A booking can't be longer.")};
    case ResourceField::AdvanceLimit:
        return {Words::tr("Bookable ahead"),
                Words::tr("How far ahead it may be booked. Empty: as far as anybody likes.")};
    case ResourceField::LeadTime:
        return {Words::tr("Lead time"), Words::tr("How long before its start a booking has to be made.")};
    case ResourceField::Buffer:
        return {Words::tr("Gap between bookings"), Words::tr("Left free between two bookings, to set up or to clean.")};
    case ResourceField::CooldownHere:
        return {Words::tr("Pause for the same person"),
                Words::tr("Until the same person may book this resource again.")};
    case ResourceField::CooldownEverywhere:
        return {Words::tr("Pause for the same person, all resources"),
                Words::tr("Until the same person may book anything again.")};
    case ResourceField::CooldownForEverybody:
        return {Words::tr("Pause for everybody"), Words::tr("Until anybody may book this resource again.")};
    case ResourceField::MostRepeats:
        return {Words::tr("Most repeats"), Words::tr("How often a recurring booking may take place.")};
    case ResourceField::LongestSeries:
        return {Words::tr("Longest series"), Words::tr("Over how long a recurring booking may go on.")};
    case ResourceField::LinkedResources:
        return {Words::tr("Linked resources"), Words::tr("Ids of other resources, separated by commas.")};
    case ResourceField::LinkedResourcesText:
        return {Words::tr("Linked resources, as told"), Words::tr("Only the system tells this one.")};
    case ResourceField::ConfirmationMail:
        return {Words::tr("Confirmation e-mail"),
                Words::tr("What the e-mail about a booking says of this resource: text or HTML.")};
    case ResourceField::FeeKind:
        return {Words::tr("Cancellation fee"), Words::tr("How the fee for a late cancellation is reckoned.")};
    case ResourceField::ChargesFee:
        return {Words::tr("Charge late cancellations"),
                Words::tr("The fee is charged for what is cancelled after the cut-off.")};
    case ResourceField::CancellationCutOff:
        return {Words::tr("Cancellation cut-off"),
                Words::tr("Before the start of the booking. What is cancelled later is late.")};
    case ResourceField::FeeAmount:
        return {Words::tr("Fee amount"), Words::tr("Of a fixed fee.")};
    case ResourceField::FeePercentage:
        return {Words::tr("Fee percentage"), Words::tr("Of what the booking costs: 0 to 100.")};
    case ResourceField::FeeProduct:
        return {Words::tr("Fee product"), Words::tr("The id of the product that the fee is invoiced as.")};
    case ResourceField::OnlyMembers:
        return {Words::tr("Only for members"), Words::tr("Only people with an active plan can book it.")};
    case ResourceField::OnlyContacts:
        return {Words::tr("Only for contacts"), Words::tr("Only people without a plan can book it.")};
    case ResourceField::OnlyInvoicedHere:
        return {Words::tr("Only for people invoiced here"),
                Words::tr("Only people whom this location invoices can book it.")};
    case ResourceField::Plans:
        return {Words::tr("Plans"),
                Words::tr(
                    "Ids of the pricing plans whose people can book it, separated by commas. Empty: no restriction.")};
    case ResourceField::Teams:
        return {Words::tr("Teams"),
                Words::tr("Ids of the teams whose people can book it, separated by commas. Empty: no restriction.")};
    case ResourceField::Projector:
        return {Words::tr("Projector"), QString()};
    case ResourceField::Internet:
        return {Words::tr("Internet"), QString()};
    case ResourceField::ConferencePhone:
        return {Words::tr("Conference phone"), QString()};
    case ResourceField::StandardPhone:
        return {Words::tr("Telephone"), QString()};
    case ResourceField::WhiteBoard:
        return {Words::tr("Whiteboard"), QString()};
    case ResourceField::LargeDisplay:
        return {Words::tr("Large display"), QString()};
    case ResourceField::Catering:
        return {Words::tr("Catering"), QString()};
    case ResourceField::TeaAndCoffee:
        return {Words::tr("Tea and coffee"), QString()};
    case ResourceField::Drinks:
        return {Words::tr("Drinks"), QString()};
    case ResourceField::SecurityLock:
        return {Words::tr("Security lock"), QString()};
    case ResourceField::Cctv:
        return {Words::tr("CCTV"), QString()};
    case ResourceField::VoiceRecorder:
        return {Words::tr("Voice recorder"), QString()};
    case ResourceField::AirConditioning:
        return {Words::tr("Air conditioning"), QString()};
    case ResourceField::Heating:
        return {Words::tr("Heating"), QString()};
    case ResourceField::NaturalLight:
        return {Words::tr("Natural light"), QString()};
    case ResourceField::StandingDesk:
        return {Words::tr("Standing desk"), QString()};
    case ResourceField::QuietZone:
        return {Words::tr("Quiet zone"), QString()};
    case ResourceField::WirelessCharger:
        return {Words::tr("Wireless charger"), QString()};
    case ResourceField::PrivacyScreen:
        return {Words::tr("Privacy screen"), QString()};
    case ResourceField::Soundproof:
        return {Words::tr("Soundproof"), QString()};
    case ResourceField::VideoConferencing:
        return {Words::tr("Video conferencing"), QString()};
    case ResourceField::DualDisplayScreen:
        return {Words::tr("Two displays"), QString()};
    case ResourceField::DisplayScreen:
        return {Words::tr("Display"), QString()};
    case ResourceField::WirelessPresentation:
        return {Words::tr("Wireless presentation"), QString()};
    case ResourceField::PaSystem:
        return {Words::tr("PA system"), QString()};
    case ResourceField::DesktopMonitor:
        return {Words::tr("Desktop monitor"), QString()};
    case ResourceField::FlipChart:
        return {Words::tr("Flip chart"), QString()};
    case ResourceField::SecureStorage:
        return {Words::tr("Secure storage"), QString()};
    case ResourceField::OpeningHours:
        return {Words::tr("Weekly opening hours"),
                Words::tr("By the clock of the business. Without any it can be booked at all times.")};
    case ResourceField::Exceptions:
        return {Words::tr("Exceptions"), Words::tr("Ids of exceptions from the opening hours, separated by commas.")};
    case ResourceField::Shifts:
        return {Words::tr("Shifts"), Words::tr("A JSON text, as the system wants it.")};
    case ResourceField::GoogleCalendar:
        return {Words::tr("Google calendar"), Words::tr("The calendar's id.")};
    case ResourceField::Office365Calendar:
        return {Words::tr("Office 365 calendar"), Words::tr("The calendar's id.")};
    case ResourceField::KisiGroup:
        return {Words::tr("Kisi group"), Words::tr("The id of the group whose doors it opens.")};
    case ResourceField::AccessControlGroup:
        return {Words::tr("Access control group"), Words::tr("The id of the group in the access control system.")};
    case ResourceField::SharedZoomAccount:
        return {Words::tr("Shared Zoom account"),
                Words::tr("Online meetings run under the location's own Zoom account.")};
    case ResourceField::ZoomUser:
        return {Words::tr("Zoom user"),
                Words::tr("The id of the user who hosts online meetings where no shared account is used.")};
    case ResourceField::ZoomAccessToken:
        return {Words::tr("Zoom access token"),
                Words::tr("Sent when the resource is created; never shown, and kept nowhere.")};
    case ResourceField::ZoomRefreshToken:
        return {Words::tr("Zoom refresh token"),
                Words::tr("Sent when the resource is created; never shown, and kept nowhere.")};
    }
    return {};
}

QString pageName(FieldPage page)
{
    switch (page) {
    case FieldPage::Basics:
        return Words::tr("Basics");
    case FieldPage::Capacity:
        return Words::tr("Capacity and visibility");
    case FieldPage::Rules:
        return Words::tr("Booking rules");
    case FieldPage::Cancellation:
        return Words::tr("Cancellation");
    case FieldPage::Access:
        return Words::tr("Access");
    case FieldPage::Amenities:
        return Words::tr("Amenities");
    case FieldPage::OpeningHours:
        return Words::tr("Opening hours");
    case FieldPage::Integrations:
        return Words::tr("Integrations");
    case FieldPage::Review:
        return Words::tr("Review");
    }
    return {};
}

QString pageHint(FieldPage page)
{
    switch (page) {
    case FieldPage::Basics:
        return Words::tr("What it is and where it belongs.");
    case FieldPage::Capacity:
        return Words::tr("How many it takes, and who gets to see it.");
    case FieldPage::Rules:
        return Words::tr("When, how long and how often it may be booked.");
    case FieldPage::Cancellation:
        return Words::tr("What a late cancellation costs.");
    case FieldPage::Access:
        return Words::tr("Who may book it.");
    case FieldPage::Amenities:
        return Words::tr("What there is. People filter by it.");
    case FieldPage::OpeningHours:
        return Words::tr("When it can be booked, week by week.");
    case FieldPage::Integrations:
        return Words::tr("Other systems that know this resource.");
    case FieldPage::Review:
        return Words::tr("Everything that will be sent. What is not set is left to the system.");
    }
    return {};
}

QString categoryName(ResourceCategory category)
{
    switch (category) {
    case ResourceCategory::None:
        return Words::tr("None in particular");
    case ResourceCategory::MeetingRoom:
        return Words::tr("Meeting room");
    case ResourceCategory::HotDesk:
        return Words::tr("Hot desk");
    case ResourceCategory::PrivateOffice:
        return Words::tr("Private office");
    case ResourceCategory::EventSpace:
        return Words::tr("Event space");
    case ResourceCategory::Lab:
        return Words::tr("Lab");
    case ResourceCategory::Kitchen:
        return Words::tr("Kitchen");
    case ResourceCategory::TreatmentRoom:
        return Words::tr("Treatment room");
    case ResourceCategory::StorageUnit:
        return Words::tr("Storage unit");
    case ResourceCategory::Machine:
        return Words::tr("Machine");
    case ResourceCategory::DayPass:
        return Words::tr("Day pass");
    case ResourceCategory::PhoneBooth:
        return Words::tr("Phone booth");
    case ResourceCategory::Other:
        return Words::tr("Other");
    }
    return {};
}

QString feeKindName(CancellationFee kind)
{
    switch (kind) {
    case CancellationFee::None:
        return Words::tr("No fee");
    case CancellationFee::Absolute:
        return Words::tr("A fixed amount");
    case CancellationFee::Percentage:
        return Words::tr("A percentage of what the booking costs");
    }
    return {};
}

} // namespace Foyer::ResourceWords
