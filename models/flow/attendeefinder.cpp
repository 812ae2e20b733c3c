// SPDX-License-Identifier: MIT
#include "attendeefinder.h"

#include "bookingflow.h"

#include <algorithm>
#include <utility>

namespace Foyer {

AttendeeFinder::AttendeeFinder(Workplace &workplace, PeopleDirectory &directory, const BookingDraft &draft,
                               QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_people(workplace, directory)
{
    connect(&m_people, &StatusListModel::statusChanged, this, &AttendeeFinder::renew);
    connect(&m_people, &StatusListModel::rowsMerged, this, &AttendeeFinder::renew);
}

void AttendeeFinder::setText(const QString &text)
{
    m_guest = guestFrom(text);
    m_people.setQuery(m_guest ? m_guest->email : text);
    renew();
}

void AttendeeFinder::renew()
{
    using Status = StatusListModel::Status;
    QList<Attendee> found;
    for (int row = 0; row < m_people.rowCount(); ++row)
        found.append(attendeeFrom(*m_people.personAt(m_people.index(row))));
    const bool isLooking = m_people.status() == Status::Loading;
    const auto owner = std::find_if(found.begin(), found.end(),
                                    [this](const Attendee &attendee) { return m_guest && isSame(*m_guest, attendee); });
    const bool isSomebodys = owner != found.end();
    if (isSomebodys)
        std::rotate(found.begin(), owner, owner + 1);
    else if (m_guest && !isLooking)
        found.prepend(*m_guest);
    const bool isNobody = found.isEmpty();
    if (m_guest && (isSomebodys || !isLooking) && isInMeeting(found.first(), m_draft))
        found.clear(); // nobody else is meant
    found.removeIf([this](const Attendee &one) { return isInMeeting(one, m_draft); });
    found = found.mid(0, mostFound);

    const bool isIdle = m_people.status() == Status::Idle && isNobody;
    const State state = isIdle             ? State::Idle
                        : isLooking        ? State::Looking
                        : !found.isEmpty() ? (m_people.status() == Status::Failed ? State::Failed : State::Ready)
                        : !isNobody        ? State::Already
                        : m_people.status() == Status::Failed ? State::Failed
                                                              : State::Nobody;
    if (std::exchange(m_found, found) != found || std::exchange(m_state, state) != state) {
        m_state = state;
        Q_EMIT changed();
    }
}

} // namespace Foyer
