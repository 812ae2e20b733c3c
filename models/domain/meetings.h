// SPDX-License-Identifier: MIT
#pragma once

#include "people.h"

#include <QList>
#include <QString>

#include <optional>

namespace Foyer {

/** Somebody who is asked to a meeting: a person of the workplace or, without an id, a guest with an e-mail address. */
struct Attendee {
    PersonId person;
    QString email; ///< of a person for saying it, may be empty; of a guest what the invitation goes to
    QString name;  ///< for saying it; a guest may have none

    [[nodiscard]] bool isGuest() const { return person.isEmpty(); }
    /** The name; without one the address; without that the id. */
    [[nodiscard]] QString displayName() const;

    friend bool operator==(const Attendee &, const Attendee &) = default;
};

[[nodiscard]] Attendee attendeeFrom(const Person &person);

/** What a room is booked for. Plain text of whoever books it. */
struct Meeting {
    QString title;
    QString description; ///< may have several lines
    bool onlineMeeting = false;
    QList<Attendee> attendees; ///< without the person whom it is booked for

    friend bool operator==(const Meeting &, const Meeting &) = default;
};

// In characters as a person counts them who writes an API's description: Unicode code points.
constexpr qsizetype longestMeetingTitle = 255;
constexpr qsizetype longestMeetingDescription = 4000;

enum class MeetingFault {
    TitleMissing,
    TitleTooLong,
    DescriptionTooLong,
    AddressUnlikely, ///< a guest's e-mail address can't be one
    AttendeeTwice,
};

/** Unicode code points: a pair of surrogates is one, and so is half of one. */
[[nodiscard]] qsizetype lengthOf(QStringView text);

/** Whether it reads like an e-mail address with a full domain. Only who is written to knows whether it is one. */
[[nodiscard]] bool isLikelyAddress(QStringView text);

/** A guest as people write them: `ana@example.com` or `Ana Ruiz <ana@example.com>`. Nothing for anything else. */
[[nodiscard]] std::optional<Attendee> guestFrom(const QString &typed);

/** Whether both are the same person: by id, or else by address without regard to case. */
[[nodiscard]] bool isSame(const Attendee &a, const Attendee &b);

/** As it is sent: without space around the texts, and the title in one line. */
[[nodiscard]] Meeting trimmed(Meeting meeting);

/** The first thing that keeps it from being sent, as it is after trimmed(). */
[[nodiscard]] std::optional<MeetingFault> faultOf(const Meeting &meeting);

} // namespace Foyer
