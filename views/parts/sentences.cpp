// SPDX-License-Identifier: MIT
#include "sentences.h"

#include "sentenceparts.h"
#include "timetext.h"

#include <limits>

namespace Foyer::Sentences {

namespace {

/** The first clause of a failed write; the error's own reason follows. */
QString fateWords(WriteFate fate)
{
    switch (fate) {
    case WriteFate::NotSent:
        return Words::tr("Nothing was sent, it is safe to try again.");
    case WriteFate::Refused:
        return Words::tr("The workplace refused it; nothing was changed.");
    case WriteFate::Unknown:
        return Words::tr("It may have arrived: don't send it again before you have looked.");
    }
    return {};
}

BuildingZone zoneOf(const Building &building)
{
    return building.zone.value_or(BuildingZone::utc());
}

QString outsideDay(const BookingTicket &ticket)
{
    const QString person = named(ticket.order().person.displayName());
    if (!ticket.bookableTime())
        return Words::tr("%1 can't book that day any more.").arg(person);
    const BuildingZone zone = zoneOf(ticket.order().building);
    //: %1: a person, %2: from–to.
    return Words::tr("On that day %1 can now book %2, and the chosen time is not within that.")
        .arg(person, slotText(*ticket.bookableTime(), zone, zone));
}

} // namespace

QString forError(const ApiError &error, Kept kept)
{
    const bool hasChosen = kept == Kept::Choices;
    const auto told = [hasChosen](const QString &what, const QString &next) {
        return what + u' ' + (hasChosen ? Words::tr("What you chose is kept.") + u' ' : QString()) + next;
    };
    const auto sentence = [&] {
        switch (error.kind) {
        case ErrorKind::Offline:
            return told(Words::tr("There is no connection to the workplace."),
                        Words::tr("Check the network, then try again."));
        case ErrorKind::Timeout:
            return told(Words::tr("The workplace did not answer in time."), Words::tr("Try again."));
        case ErrorKind::Tls:
            return Words::tr("The connection is not safe: the workplace's certificate was not accepted. Nothing was "
                             "sent; ask whoever looks after this computer's network.");
        case ErrorKind::Unauthorized:
            return Words::tr("The workplace did not accept this desk's key. Nothing was changed; connect the "
                             "workplace again with a valid key.");
        case ErrorKind::Forbidden:
            return Words::tr("This desk's key is not allowed to see this. Nothing was changed; ask the workplace's "
                             "administrator.");
        case ErrorKind::NotFound:
            return Words::tr("The workplace does not have this any more.") + u' ' +
                   (hasChosen ? Words::tr("Go back and choose again.") : Words::tr("Try again to see how it is now."));
        case ErrorKind::Conflict:
            return Words::tr("The workplace refused because something changed meanwhile. Try again to see how it is "
                             "now.");
        case ErrorKind::Validation:
            return Words::tr("The workplace's rules do not allow this.") + u' ' +
                   (hasChosen ? Words::tr("Go back and choose something else.")
                              : Words::tr("Ask the workplace's administrator."));
        case ErrorKind::RateLimited:
            return told(Words::tr("The workplace asks for a pause."),
                        error.retryAfter.count() > 0 ? Words::tr("Try again in %n second(s).", nullptr,
                                                                 static_cast<int>(error.retryAfter.count()))
                                                     : Words::tr("Try again in a moment."));
        case ErrorKind::Server:
            return told(Words::tr("The workplace has a fault of its own right now."),
                        Words::tr("Try again in a moment."));
        case ErrorKind::Protocol:
            return told(Words::tr("The workplace's answer could not be read."),
                        Words::tr("Try again, and check the address if it stays so."));
        case ErrorKind::Cancelled:
            return told(Words::tr("This was stopped before it was finished."), Words::tr("Try again."));
        case ErrorKind::OutcomeUnknown:
            return Words::tr("It is not known whether this arrived. Look before you do it again.");
        }
        return QString();
    };
    return sentence() + quoted(error);
}

QString forFailedWrite(const ApiError &error)
{
    return both(fateWords(writeFate(error)), causeWords(error)) + quoted(error);
}

QString forSecret(SecretState state)
{
    switch (state) {
    case SecretState::Ok:
        return Words::tr("The key is in this computer's keychain.");
    case SecretState::Missing:
        return Words::tr("This computer's keychain has no key for this workplace. Connect the workplace again.");
    case SecretState::Locked:
        return Words::tr("This computer's keychain is locked, so the key can't be read. Unlock it, then retry.");
    case SecretState::Unavailable:
        return Words::tr("There is no keychain on this computer, and Foyer keeps keys nowhere else. Install or start "
                         "one, then retry.");
    case SecretState::NoAnswer:
        return Words::tr("The keychain did not answer within 5 seconds. Nothing was lost; look whether it asks for "
                         "something, then retry.");
    case SecretState::Denied:
        return Words::tr("The keychain refused access to the key. Allow it when the system asks, then retry.");
    case SecretState::Unusable:
        return Words::tr("What the keychain holds for this workplace is not a usable key. Connect the workplace "
                         "again.");
    }
    return {};
}

QString forUsedCode()
{
    return Words::tr("A one-time code works once and for a short time: wait for the next one and enter that.");
}

QString forUnkeptKey(SecretState state)
{
    return Words::tr("The workplace renewed this desk's key, and the new one could not be kept: the workplace may have "
                     "to be connected again. %1")
        .arg(forSecret(state));
}

QString forFault(ConnectionFault fault, const Connection &connection, SystemTraits::Key key)
{
    const bool isPassword = key == SystemTraits::Key::Password;
    switch (fault) {
    case ConnectionFault::NoName:
        return Words::tr("Give the workplace a name that the desk will know it by.");
    case ConnectionFault::NoClientId:
        if (isPassword)
            return Words::tr("Enter the user name that this desk signs in with.");
        return Words::tr("Enter the client id that the workplace's administrator made for this desk.");
    case ConnectionFault::NoSecret:
        if (isPassword)
            return Words::tr("Enter the password that belongs to the user name.");
        return Words::tr("Enter the secret that belongs to the client id.");
    case ConnectionFault::UnusableSecret:
        if (isPassword)
            return Words::tr("This can't be the password: it has characters that no password has, or is too long.");
        return Words::tr("This can't be the secret: it has characters that no secret has, or is too long.");
    case ConnectionFault::BadApiUrl:
        if (const auto url = faultOf(connection.apiUrl))
            return Words::tr("API address: %1").arg(forUrlFault(*url));
        return Words::tr("API address: enter it as the workplace's vendor documents it.");
    case ConnectionFault::BadAuthUrl:
        if (const auto url = faultOf(connection.authUrl))
            return Words::tr("Sign-in address: %1").arg(forUrlFault(*url));
        return Words::tr("Sign-in address: enter it as the workplace's vendor documents it.");
    case ConnectionFault::NoRegion:
        return Words::tr("Choose a region, or enter the workplace's own addresses.");
    case ConnectionFault::UnknownSystem:
        if (connection.system.isEmpty())
            return Words::tr("Choose the system that the workplace runs on.");
        return Words::tr("This Foyer does not know the system “%1” of the workplace. A newer one may; its settings and "
                         "its key are left as they are.")
            .arg(connection.system);
    }
    return {};
}

QString forUrlFault(UrlFault fault)
{
    switch (fault) {
    case UrlFault::Unreadable:
        return Words::tr("this is not an address. It looks like https://api.example.com.");
    case UrlFault::NotHttps:
        return Words::tr("it has to begin with https://. Plain http is for this computer alone.");
    case UrlFault::HasUserInfo:
        return Words::tr("it must not contain a user name or password.");
    case UrlFault::HasQuery:
        return Words::tr("it must not contain ? or #.");
    case UrlFault::OddHost:
        return Words::tr("no computer can have this host name.");
    }
    return {};
}

QString forSlotFault(SlotFault fault)
{
    switch (fault) {
    case SlotFault::None:
        return {};
    case SlotFault::NoDay:
        return Words::tr("Choose a day first.");
    case SlotFault::EndNotAfterStart:
        return Words::tr("The end has to be later than the start.");
    case SlotFault::OutsideBookableTime:
        return Words::tr("These times are not within the day's bookable time.");
    case SlotFault::TimeDoesNotExist:
        return Words::tr("This time does not exist on that day: the clocks go forward. Choose a time an hour away.");
    }
    return {};
}

QString forMeetingFault(MeetingFault fault)
{
    switch (fault) {
    case MeetingFault::TitleMissing:
        return Words::tr("A room needs a title: say what it is booked for.");
    case MeetingFault::TitleTooLong:
        return Words::tr("The title has more than %L1 characters: shorten it.").arg(longestMeetingTitle);
    case MeetingFault::DescriptionTooLong:
        return Words::tr("The description has more than %L1 characters: shorten it.").arg(longestMeetingDescription);
    case MeetingFault::AddressUnlikely:
        return Words::tr("What one of the attendees has is no e-mail address: remove that attendee.");
    case MeetingFault::AttendeeTwice:
        return Words::tr("One of the attendees is there twice: remove one of the two.");
    }
    return {};
}

QString forPassReason(OnsitePasses::Reason reason)
{
    switch (reason) {
    case OnsitePasses::Reason::None:
        return Words::tr("No onsite pass is available.");
    case OnsitePasses::Reason::BuildingClosure:
        return Words::tr("No onsite pass: the building is closed that day.");
    case OnsitePasses::Reason::OpeningHours:
        return Words::tr("No onsite pass: the times are outside the opening hours.");
    case OnsitePasses::Reason::BuildingClosed:
        return Words::tr("No onsite pass: the building is closed.");
    case OnsitePasses::Reason::NoCapacity:
        return Words::tr("No onsite pass: all are taken at that time.");
    case OnsitePasses::Reason::Unknown:
        return Words::tr("No onsite pass; the workplace does not say why.");
    }
    return {};
}

QString forPasses(const OnsitePasses &passes)
{
    if (!passes.available)
        return forPassReason(passes.reason);
    if (!passes.left)
        return Words::tr("Onsite passes are available.");
    const auto left = qBound(qint64(0), *passes.left, qint64(std::numeric_limits<int>::max()));
    return Words::tr("%Ln onsite pass(es) left.", nullptr, static_cast<int>(left));
}

QString forTicket(const BookingTicket &ticket)
{
    switch (ticket.state()) {
    case BookingTicket::State::Checking:
        return Words::tr("Checking that it is still free…");
    case BookingTicket::State::Sending:
        return Words::tr("Sending…");
    case BookingTicket::State::Booked:
        if (ticket.wasAskedBefore() && ticket.intent() && ticket.intent()->sends <= 1)
            return Words::tr("Booked by the request from before; nothing was sent again");
        return Words::tr("Booked");
    case BookingTicket::State::Taken: {
        const QString nothing = Words::tr("Nothing was booked.");
        if (!ticket.order().space)
            return both(forPassReason(ticket.passReason()), nothing);
        const QString space = named(ticket.order().space->name);
        if (ticket.isOutsideDay())
            return both(Words::tr("%1 is not free any more.").arg(space),
                        both(outsideDay(ticket), both(nothing, Words::tr("Go back to the day and its times."))));
        const QString who = named(ticket.takenBy());
        const QString taken = who.isEmpty() ? Words::tr("%1 is not free any more.").arg(space)
                                            : Words::tr("%1 has been taken by %2.").arg(space, who);
        const QString next = ticket.alternatives().isEmpty()
                                 ? Words::tr("No other is free on this floor: go back to another floor or time.")
                                 : Words::tr("Take one of the nearest free ones.");
        return taken + u' ' + nothing + u' ' + next;
    }
    case BookingTicket::State::Refused:
        return both(Words::tr("Not booked: the workplace refused it."),
                    ticket.error() ? causeWords(*ticket.error()) + quoted(*ticket.error()) : QString());
    case BookingTicket::State::NotSent:
        if (const auto journal = ticket.journalError())
            return both(Words::tr("Not booked: nothing was sent."), forJournal(journal->fault));
        return both(Words::tr("Not booked, safe to try again."),
                    ticket.error() && writeFate(*ticket.error()) == WriteFate::NotSent
                        ? causeWords(*ticket.error()) + quoted(*ticket.error())
                        : QString());
    case BookingTicket::State::Withdrawn:
        return Words::tr("It was booked, and has been cancelled since.");
    case BookingTicket::State::Unknown:
        if (ticket.intent() && ticket.intent()->state == IntentState::NeedsHuman)
            return Words::tr("Not confirmed: what the workplace shows can be read in two ways. Look at the person's "
                             "bookings and decide in Activity.");
        return both(Words::tr("Not confirmed yet. Checking with the workplace, don't book again…"),
                    ticket.lookError() ? causeWords(*ticket.lookError()) : QString());
    }
    return {};
}

QString forJournal(JournalFault fault)
{
    switch (fault) {
    case JournalFault::AlreadyOpen:
    case JournalFault::Changed:
        return Words::tr("The same is being sent from another window or program. See Activity.");
    case JournalFault::Locked:
        return Words::tr("Another program holds Foyer's record of what was sent. Close it and try again.");
    case JournalFault::Unwritable:
        return Words::tr("Foyer can't write its record of what is sent: the disk is full, or the folder is read-only. "
                         "Bookings can be read; nothing is sent until there is room.");
    case JournalFault::Damaged:
        return Words::tr("Foyer's record of what was sent is damaged. Nothing is sent until you agree, in Activity, to "
                         "put it aside and begin a new one.");
    }
    return {};
}

QString forCancel(const CancelTicket &ticket)
{
    switch (ticket.state()) {
    case CancelTicket::State::Sending:
        return Words::tr("Cancelling the booking…");
    case CancelTicket::State::Looking:
        return Words::tr("Checking whether the booking was cancelled…");
    case CancelTicket::State::Cancelled:
        return Words::tr("Cancelled. The place is free again.");
    case CancelTicket::State::Refused:
        return both(Words::tr("Not cancelled: the workplace refused it, the booking stands."),
                    ticket.error() ? causeWords(*ticket.error()) + quoted(*ticket.error()) : QString());
    case CancelTicket::State::NotSent:
        if (ticket.journalError())
            return both(Words::tr("Not cancelled: nothing was sent."), forJournal(ticket.journalError()->fault));
        return both(Words::tr("Not cancelled, safe to try again. The booking stands."),
                    ticket.error() && writeFate(*ticket.error()) == WriteFate::NotSent
                        ? causeWords(*ticket.error()) + quoted(*ticket.error())
                        : QString());
    case CancelTicket::State::Unknown:
        return Words::tr("Not confirmed yet whether the booking was cancelled. Checking with the workplace…");
    }
    return {};
}

QString forOrder(const BookingOrder &order, const BuildingZone &desk)
{
    QStringList place;
    place.append(order.space ? named(order.space->name) : kindName(SpaceKind::Onsite));
    if (order.space && order.floor)
        place.append(named(order.floor->name));
    place.append(named(order.building.name));
    const BuildingZone zone = zoneOf(order.building);
    const QString when =
        Words::tr("%1, %2", "day, times").arg(dayText(order.slot.start(), zone), slotText(order.slot, zone, desk));
    const QString sentence = Words::tr("%1 · %2 · %3", "person · place · when")
                                 .arg(named(order.person.displayName()),
                                      place.join(Words::tr(", ", "between space, floor and building")), when);
    const QString title = order.meeting ? named(order.meeting->title) : QString();
    return title.isEmpty() ? sentence : Words::tr("%1 · %2", "sentence · title of a meeting").arg(sentence, title);
}

QString kindName(SpaceKind kind)
{
    switch (kind) {
    case SpaceKind::Desk:
        return Words::tr("Desk");
    case SpaceKind::PrivateOffice:
        return Words::tr("Private office");
    case SpaceKind::Room:
        return Words::tr("Room");
    case SpaceKind::Pod:
        return Words::tr("Pod");
    case SpaceKind::Locker:
        return Words::tr("Locker");
    case SpaceKind::Parking:
        return Words::tr("Parking");
    case SpaceKind::Onsite:
        return Words::tr("Onsite pass");
    case SpaceKind::Unknown:
        return Words::tr("Other");
    }
    return {};
}

QString statusName(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Booked:
        return Words::tr("Booked");
    case BookingStatus::CheckedIn:
        return Words::tr("Checked in");
    case BookingStatus::CheckedOut:
        return Words::tr("Checked out");
    case BookingStatus::Completed:
        return Words::tr("Completed");
    case BookingStatus::Cancelled:
        return Words::tr("Cancelled");
    case BookingStatus::NoCheckIn:
        return Words::tr("No check-in");
    case BookingStatus::Unknown:
        return Words::tr("Unknown");
    }
    return {};
}

} // namespace Foyer::Sentences
