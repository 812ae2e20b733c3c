// SPDX-License-Identifier: MIT
#include "meetings.h"

#include <algorithm>

namespace Foyer {

namespace {

// RFC 5321, 4.5.3.1.
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestAddress = 254;

bool isAddressCharacter(QChar c)
{
    return c.isPrint() && !c.isSpace() && !QStringView(u"@<>()[],;:\\\"").contains(c);
}

} // namespace

QString Attendee::displayName() const
{
    if (!name.trimmed().isEmpty())
        return name;
    return email.isEmpty() ? person.text() : email;
}

Attendee attendeeFrom(const Person &person)
{
    return {person.id, person.email, person.displayName()};
}

qsizetype lengthOf(QStringView text)
{
    qsizetype length = text.size();
    for (qsizetype i = 1; i < text.size(); ++i)
        length -= text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate() ? 1 : 0;
    return length;
}

bool isLikelyAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at > longestLocalPart || text.size() > longestAddress || !text.isValidUtf16())
        return false;
    const QStringView local = text.first(at);
    const QStringView domain = text.sliced(at + 1);
    const auto isGood = [](QStringView part) {
        const bool isWhole = !part.startsWith(u'.') && !part.endsWith(u'.') && !part.contains(u"..");
        // Half of a pair is not printable by itself.
        return isWhole &&
               std::all_of(part.begin(), part.end(), [](QChar c) { return c.isSurrogate() || isAddressCharacter(c); });
    };
    return isGood(local) && isGood(domain) && domain.contains(u'.') && !domain.startsWith(u'-');
}

std::optional<Attendee> guestFrom(const QString &typed)
{
    QString address = typed.trimmed();
    QString name;
    if (const qsizetype open = address.lastIndexOf(u'<'); open >= 0 && address.endsWith(u'>')) {
        name = address.first(open).simplified();
        if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
            name = name.sliced(1, name.size() - 2).trimmed();
        address = address.sliced(open + 1).chopped(1).trimmed();
    }
    if (!isLikelyAddress(address))
        return std::nullopt;
    return Attendee{{}, address, name};
}

bool isSame(const Attendee &a, const Attendee &b)
{
    if (!a.person.isEmpty() && !b.person.isEmpty())
        return a.person == b.person;
    return !a.email.trimmed().isEmpty() && a.email.trimmed().compare(b.email.trimmed(), Qt::CaseInsensitive) == 0;
}

Meeting trimmed(Meeting meeting)
{
    meeting.title = meeting.title.simplified();
    meeting.description = meeting.description.trimmed();
    for (Attendee &attendee : meeting.attendees) {
        attendee.email = attendee.email.trimmed();
        attendee.name = attendee.name.trimmed();
    }
    return meeting;
}

std::optional<MeetingFault> faultOf(const Meeting &meeting)
{
    const Meeting sent = trimmed(meeting);
    if (sent.title.isEmpty())
        return MeetingFault::TitleMissing;
    if (lengthOf(sent.title) > longestMeetingTitle)
        return MeetingFault::TitleTooLong;
    if (lengthOf(sent.description) > longestMeetingDescription)
        return MeetingFault::DescriptionTooLong;
    const QList<Attendee> &all = sent.attendees;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (one->isGuest() && !isLikelyAddress(one->email))
            return MeetingFault::AddressUnlikely;
        if (std::any_of(all.cbegin(), one, [&](const Attendee &other) { return isSame(*one, other); }))
            return MeetingFault::AttendeeTwice;
    }
    return std::nullopt;
}

} // namespace Foyer
