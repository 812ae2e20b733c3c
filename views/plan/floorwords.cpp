// SPDX-License-Identifier: MIT
#include "floorwords.h"

#include "arrivalsmodel.h"
#include "bookingflow.h"
#include "bookingwords.h"
#include "clock.h"
#include "sentenceparts.h"
#include "sentences.h"
#include "timetext.h"

namespace Foyer::Sentences {

namespace {

struct FloorTexts {
    Q_DECLARE_TR_FUNCTIONS(FloorWords)
};

/** With the day where it began on another one than is looked at. */
QString whenWords(const Booking &booking, const BookingFlow &flow)
{
    const BuildingZone zone = zoneOfDraft(flow);
    const QString when = slotText(*booking.slot, zone, flow.clock().deskZone());
    const auto &slot = flow.draft().slot;
    const bool isOtherDay = slot && zone.dateAt(booking.slot->start()) != zone.dateAt(slot->start());
    return isOtherDay ? dayText(booking.slot->start(), zone) + u' ' + when : when;
}

QString takenWords(const WhyNot &why, const QString &space, const BookingFlow &flow, bool shortened)
{
    const Booking &first = why.bookings.first();
    const QString when = whenWords(first, flow);
    const QString who = shortened ? ArrivalsModel::initialsOf(why.takenBy) : why.takenBy;
    //: %1: a space, %2: from–to, %3: a person.
    const QString sentence = who.isEmpty() ? FloorTexts::tr("%1 is taken %2.").arg(space, when)
                                           : FloorTexts::tr("%1 is taken %2 by %3.").arg(space, when, named(who));
    const int further = int(why.bookings.size()) - 1;
    return further == 0 ? sentence
                        : both(sentence, FloorTexts::tr("%Ln more booking(s) of it follow(s) within that time.",
                                                        nullptr, further));
}

} // namespace

QString spotState(FloorSpot::State state)
{
    switch (state) {
    case FloorSpot::State::Asking:
        return FloorTexts::tr("Asking…");
    case FloorSpot::State::Free:
        return FloorTexts::tr("Free");
    case FloorSpot::State::Taken:
        return FloorTexts::tr("Taken");
    case FloorSpot::State::NotOffered:
        return FloorTexts::tr("Not offered");
    case FloorSpot::State::NotBookable:
        return FloorTexts::tr("Not bookable");
    case FloorSpot::State::OtherKind:
        return FloorTexts::tr("Another kind");
    case FloorSpot::State::Unread:
        return FloorTexts::tr("Not known");
    }
    return {};
}

QString forWhyNot(const WhyNot &why, const BookingFlow &flow, bool shortened)
{
    using Reason = WhyNot::Reason;
    const BuildingZone zone = zoneOfDraft(flow);
    const BuildingZone desk = flow.clock().deskZone();
    const QString space = why.space.name.isEmpty() ? FloorTexts::tr("This space") : named(why.space.name);
    const auto &drafted = flow.draft().person;
    const QString person = drafted ? named(drafted->displayName()) : QString();
    switch (why.reason) {
    case Reason::Asking:
        return FloorTexts::tr("Whether %1 is free is still being asked.").arg(space);
    case Reason::OtherKind:
        //: %2: a kind of space, as in "Room".
        return FloorTexts::tr("%1 is of another kind: choose “%2” to see whether it is free.")
            .arg(space, kindName(why.space.kind));
    case Reason::NotListed:
        return FloorTexts::tr("This space is drawn on the plan, but the workplace does not list it: it can't be "
                              "booked.");
    case Reason::UnknownKind:
        return FloorTexts::tr("%1 is of a kind that can't be booked here.").arg(space);
    case Reason::Taken:
        return takenWords(why, space, flow, shortened);
    case Reason::OutsideDay:
        //: %2: a person, %3: from–to.
        return FloorTexts::tr("%1 is not offered. On that day %2 can book %3, and the chosen time is not within that.")
            .arg(space, person, slotText(why.day->bookable, zone, desk));
    case Reason::Unclear: {
        const Booking &booking = why.bookings.first();
        //: %1: a space, %2: a person, %3: from–to, %4: as in "Checked out".
        return FloorTexts::tr("%1 is not offered to %2 at that time. There is a booking of it, %3 (status: %4), and "
                              "the workplace does not say whether that is why.")
            .arg(space, person, whenWords(booking, flow), statusName(booking.status));
    }
    case Reason::HasOther: {
        const QString other = why.own->space ? named(why.own->space->name) : kindName(why.own->kind);
        return FloorTexts::tr("%1 is not offered to %2 at that time, and no booking of it is known. %2 has %3 then.")
            .arg(space, person, other);
    }
    case Reason::NotOffered:
        return FloorTexts::tr("%1 is not offered to %2 at that time. No booking of it is known, and the workplace does "
                              "not say why.")
            .arg(space, person);
    case Reason::BookingsUnread:
        return FloorTexts::tr("%1 is not offered to %2 at that time. Whether somebody has booked it could not be read.")
            .arg(space, person);
    case Reason::FreeUnread:
        return FloorTexts::tr("What is free could not be read, so nobody knows whether %1 is.").arg(space);
    case Reason::ListUnread:
        return FloorTexts::tr("The workplace's list of spaces could not be read, so nothing is known about this one.");
    }
    return {};
}

QString forPlanError(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
    case ErrorKind::OutcomeUnknown:
        return FloorTexts::tr("Where it lies could not be reached.");
    case ErrorKind::Tls:
        return FloorTexts::tr("The connection to where it lies is not safe.");
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        return FloorTexts::tr("Where it lies, it is not given to this desk.");
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
        return FloorTexts::tr("There is none at the address that the workplace gives.");
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
        return FloorTexts::tr("Where it lies, there is a fault or too much to do right now.");
    case ErrorKind::Validation:
    case ErrorKind::Protocol:
        // The reader of plans says it in words of ours.
        return error.detail.isEmpty() ? FloorTexts::tr("What came can't be read.") : error.detail;
    }
    return {};
}

QString forDifferences(const FloorScene &scene)
{
    QString first;
    QString second;
    if (const int drawn = scene.onlyOnPlan(); drawn > 0)
        first = FloorTexts::tr("%Ln space(s) of the plan is/are not in the workplace's list.", nullptr, drawn);
    if (const int listed = scene.onlyInList(); listed > 0)
        second = FloorTexts::tr("%Ln space(s) of the list is/are not on the plan.", nullptr, listed);
    return first.isEmpty() ? second : both(first, second);
}

} // namespace Foyer::Sentences
