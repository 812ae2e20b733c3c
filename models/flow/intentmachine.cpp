// SPDX-License-Identifier: MIT
#include "intentmachine.h"

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

using std::chrono::milliseconds;

bool isSamePlace(const Booking &booking, const Intent &intent)
{
    if (intent.isOnsite())
        return !booking.space && booking.building == intent.building;
    return booking.space && booking.space->id == intent.space;
}

/** Whether the booking tells so little about its place that it may be the intent's. */
bool isPlaceOpen(const Booking &booking, const Intent &intent)
{
    if (intent.isOnsite())
        return !booking.space && booking.building.isEmpty();
    return !booking.space && booking.kind != SpaceKind::Onsite;
}

} // namespace

IntentMachine::IntentMachine(Intent intent, SettlingTimes times)
    : m_intent(std::move(intent))
    , m_foundMeeting(m_intent.meeting)
    , m_times(std::move(times))
    , m_maySend(m_intent.state == IntentState::Prepared)
{}

IntentMachine::Next IntentMachine::next(const Moment &now) const
{
    if (m_maySend)
        return Next::Send;
    if (m_looking)
        return now.monotonic >= m_lookDue ? Next::Look : Next::Wait;
    if (m_intent.state == IntentState::Sent)
        return Next::Await;
    return waitsForPerson(m_intent.state) ? Next::Person : Next::Nothing;
}

Intent IntentMachine::asSent(const Moment &now) const
{
    Intent sent = m_intent;
    sent.state = IntentState::Sent;
    ++sent.sends;
    sent.sentAt = sent.changedAt = now.wall;
    sent.error.reset();
    if (sent.sends == 1)
        sent.serverSentAt = now.server;
    if (m_nextMeeting)
        sent.meeting = m_nextMeeting;
    return sent;
}

void IntentMachine::adopt(const Intent &recorded)
{
    m_intent = recorded;
    if (recorded.state == IntentState::Sent) {
        m_maySend = false;
        m_nextMeeting.reset();
    }
}

void IntentMachine::notRecorded(const ApiError &why, const Moment &now)
{
    m_maySend = false;
    m_intent.error = why;
    endAs(m_resending ? m_waitedAs : IntentState::NotSent, now);
}

void IntentMachine::answered(const Result<BookingId> &answer, const Moment &now)
{
    m_countedFrom = now.monotonic;
    m_wasResumed = false;
    const bool again = std::exchange(m_resending, false);
    if (answer) {
        m_foundMeeting = m_intent.meeting;
        foundAs(IntentState::Confirmed, *answer, now);
        return;
    }
    m_intent.error = answer.error();
    m_intent.changedAt = now.wall;
    const WriteFate fate = writeFate(answer.error());
    if (fate == WriteFate::Unknown) {
        m_foundMeeting = m_intent.meeting;
        m_intent.state = IntentState::Unknown;
        beginLooking(IntentState::SafeToResend, m_times.safeAfter, now);
        return;
    }
    const IntentState end = fate == WriteFate::Refused ? IntentState::Rejected : IntentState::NotSent;
    if (again) {
        // The first sending may be there after all, and may be what the second was refused for.
        if (fate != WriteFate::Refused)
            m_intent.meeting = m_foundMeeting;
        beginLooking(fate == WriteFate::Refused ? end : m_waitedAs, m_times.afterRefusal, now);
    } else if (!makesSomething(m_intent.operation)) {
        // One look: somebody may have done it already, and then all is well.
        beginLooking(end, milliseconds(0), now);
    } else {
        endAs(end, now);
    }
}

void IntentMachine::beginLooking(IntentState ifNone, milliseconds giveUpAfter, const Moment &now)
{
    m_looking = true;
    m_lookWasAskedFor = false;
    m_ifNone = ifNone;
    m_giveUpAfter = giveUpAfter;
    // What only one look is to confirm is looked for at once.
    m_lookDue = giveUpAfter > milliseconds(0) ? now.monotonic + m_times.looks.value(0) : now.monotonic;
    m_lookError.reset();
}

void IntentMachine::looked(const Result<QList<Booking>> &answer, milliseconds begun, const Moment &now)
{
    if (!m_looking)
        return; // somebody was faster: a person, or another program
    if (!answer) {
        lookFailed(answer.error(), isLate(begun, now), now);
        return;
    }
    looksAnswered();
    if (makesSomething(m_intent.operation))
        lookedForMade(findingsIn(*answer), isLate(begun, now), now);
    else
        lookedAtTarget(*answer, isLate(begun, now), now);
}

void IntentMachine::lookedByName(const Result<QList<ResourceSummary>> &answer, milliseconds begun, const Moment &now)
{
    if (!m_looking)
        return;
    if (!answer) {
        lookFailed(answer.error(), isLate(begun, now), now);
        return;
    }
    looksAnswered();
    lookedForMade(findingsIn(*answer), isLate(begun, now), now);
}

void IntentMachine::looksAnswered()
{
    m_lookError.reset();
    if (m_intent.state == IntentState::Unknown || m_intent.state == IntentState::Sent)
        m_intent.state = IntentState::Reconciling;
}

void IntentMachine::lookFailed(const ApiError &error, bool isLate, const Moment &now)
{
    m_lookError = error;
    if (m_resending) {
        m_resending = false;
        endAs(m_waitedAs, now);
    } else if (m_giveUpAfter == milliseconds(0) || m_lookWasAskedFor) {
        endAs(m_ifNone, now); // what the answer said, or what could be decided before, is known without the look
    } else if (isLate && writeFate(error) == WriteFate::Refused) {
        endAs(IntentState::NeedsHuman, now); // not to be seen, now or later: no look will ever tell
    } else {
        planNextLook(now);
    }
}

void IntentMachine::lookedForMade(const Findings &found, bool isLate, const Moment &now)
{
    if (m_resending)
        lookedBeforeResending(found, now);
    else if (found.active.size() == 1)
        foundAs(IntentState::Confirmed, found.active.first(), now);
    else if (found.active.size() > 1)
        endAs(IntentState::NeedsHuman, now);
    else if (found.cancelled.size() == 1 && found.similar.isEmpty())
        foundAs(IntentState::Withdrawn, found.cancelled.first(), now);
    else if (!isLate)
        planNextLook(now);
    else
        endAs(found.cancelled.isEmpty() && found.similar.isEmpty() ? m_ifNone : IntentState::NeedsHuman, now);
}

void IntentMachine::lookedBeforeResending(const Findings &found, const Moment &now)
{
    if (found.active.size() == 1) {
        m_resending = false;
        foundAs(IntentState::Confirmed, found.active.first(), now);
        return;
    }
    if (found.active.size() > 1) {
        m_resending = false;
        endAs(IntentState::NeedsHuman, now);
        return;
    }
    if (m_waitedAs == IntentState::SafeToResend && !(found.cancelled.isEmpty() && found.similar.isEmpty())) {
        // Nobody has seen these yet: they were not there when it became safe.
        if (found.cancelled.size() == 1 && found.similar.isEmpty())
            foundAs(IntentState::Withdrawn, found.cancelled.first(), now);
        else
            endAs(IntentState::NeedsHuman, now);
        return;
    }
    // The person has seen these and said that they are something else.
    m_intent.known += found.cancelled + found.similar;
    m_looking = false;
    m_maySend = true;
}

void IntentMachine::lookedAtTarget(const QList<Booking> &bookings, bool isLate, const Moment &now)
{
    const auto target = std::find_if(bookings.cbegin(), bookings.cend(),
                                     [this](const Booking &booking) { return booking.id == m_intent.target; });
    const bool resending = m_resending;
    if (target != bookings.cend() && isDone(m_intent.operation, *target)) {
        m_resending = false;
        m_intent.error.reset();
        foundAs(IntentState::Confirmed, target->id, now);
    } else if (resending) {
        m_looking = false;
        m_maySend = true;
    } else if (isLate) {
        endAs(m_ifNone, now);
    } else {
        planNextLook(now);
    }
}

void IntentMachine::planNextLook(const Moment &now)
{
    const milliseconds age = now.monotonic - m_countedFrom;
    const auto next = std::upper_bound(m_times.looks.cbegin(), m_times.looks.cend(), age);
    m_lookDue = next == m_times.looks.cend() ? now.monotonic + m_times.lookAgain : m_countedFrom + *next;
    // A look that begins too early to be the last is worth nothing when the last one is due soon after.
    if (age < m_giveUpAfter)
        m_lookDue = std::min(m_lookDue, m_countedFrom + m_giveUpAfter);
}

bool IntentMachine::isLate(milliseconds begun, const Moment &now) const
{
    if (begun - m_countedFrom >= m_giveUpAfter)
        return true;
    return m_wasResumed && m_intent.sends == 1 && now.server && m_intent.serverSentAt &&
           now.server->since(*m_intent.serverSentAt) >= m_times.longestSend + m_giveUpAfter;
}

bool IntentMachine::isNew(const BookingId &id, const std::optional<UtcInstant> &createdAt) const
{
    if (m_intent.known.contains(id))
        return false;
    return !createdAt || !m_intent.serverSentAt || *createdAt >= m_intent.serverSentAt->plus(-m_times.tolerance);
}

IntentMachine::Findings IntentMachine::findingsIn(const QList<Booking> &bookings) const
{
    Findings found;
    for (const Booking &booking : bookings) {
        // The list is the person's own: a booking that doesn't tell its person is theirs. A visit that they host is
        // none of ours, however much it looks like an onsite pass.
        if (booking.ofVisit || !isNew(booking.id, booking.createdAt) ||
            (!booking.person.isEmpty() && booking.person != m_intent.person))
            continue;
        const bool samePlace = isSamePlace(booking, m_intent);
        if (!samePlace && !isPlaceOpen(booking, m_intent))
            continue;
        if (samePlace && booking.slot && booking.slot == m_intent.slot) {
            if (booking.status == BookingStatus::Cancelled)
                found.cancelled.append(booking.id);
            else
                found.active.append(booking.id);
        } else if (booking.status != BookingStatus::Cancelled &&
                   (!booking.slot || !m_intent.slot || booking.slot->overlaps(*m_intent.slot))) {
            found.similar.append(booking.id);
        }
    }
    return found;
}

/** Services tidy names: white space says nothing, and one that differs in case alone is for a person to judge. */
IntentMachine::Findings IntentMachine::findingsIn(const QList<ResourceSummary> &resources) const
{
    Findings found;
    const QString wanted = m_intent.resourceName.simplified();
    for (const ResourceSummary &resource : resources) {
        const BookingId id(resource.id.text());
        const bool isElsewhere = !resource.business.isEmpty() && resource.business.text() != m_intent.building.text();
        const QString name = resource.name.simplified();
        if (isElsewhere || !isNew(id, resource.createdAt))
            continue;
        if (name == wanted)
            found.active.append(id);
        else if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            found.similar.append(id);
    }
    return found;
}

void IntentMachine::resume(const Intent &stored, const Moment &now)
{
    m_intent = stored;
    m_foundMeeting = stored.meeting;
    m_nextMeeting.reset();
    m_looking = m_resending = m_maySend = false;
    m_lookError.reset();
    if (stored.state == IntentState::Prepared) {
        endAs(IntentState::NotSent, now); // it would read Sent had a byte left
        return;
    }
    if (!isOpen(stored.state) || waitsForPerson(stored.state))
        return;
    // One that nobody saw the end of may still be on its way, from a living program: its time is waited out.
    const milliseconds age = stored.sentAt ? now.wall.since(*stored.sentAt) : m_times.longestSend;
    const bool mayBeUnderWay = stored.state == IntentState::Sent && age < m_times.longestSend;
    m_countedFrom = now.monotonic;
    if (mayBeUnderWay)
        m_countedFrom += m_times.longestSend - std::max(milliseconds(0), age);
    m_wasResumed = true;
    beginLooking(IntentState::SafeToResend, m_times.safeAfter, now);
}

void IntentMachine::lookNow(const Moment &now)
{
    if (m_looking) {
        m_lookDue = now.monotonic;
    } else if (waitsForPerson(m_intent.state) && !m_maySend) {
        // It has waited long enough already: one more look decides.
        const IntentState waited = m_intent.state;
        m_intent.state = IntentState::Reconciling;
        m_countedFrom = now.monotonic - m_times.safeAfter;
        beginLooking(waited, m_times.safeAfter, now);
        m_lookDue = now.monotonic;
        m_lookWasAskedFor = true;
    }
}

bool IntentMachine::canSay(PersonsWord word) const
{
    if (m_maySend || m_resending)
        return false;
    if (word == PersonsWord::ItIsThere)
        return m_looking || waitsForPerson(m_intent.state);
    return waitsForPerson(m_intent.state);
}

bool IntentMachine::say(PersonsWord word, const Moment &now, const std::optional<Meeting> &meeting)
{
    if (!canSay(word))
        return false;
    switch (word) {
    case PersonsWord::ItIsThere:
        m_intent.settledByPerson = true;
        endAs(IntentState::Confirmed, now);
        break;
    case PersonsWord::LeaveIt:
        m_intent.settledByPerson = true;
        endAs(IntentState::Dropped, now);
        break;
    case PersonsWord::SendAgain:
        m_waitedAs = m_intent.state;
        m_resending = true;
        m_nextMeeting = meeting;
        beginLooking(m_waitedAs, m_times.safeAfter, now);
        m_lookDue = now.monotonic;
        break;
    }
    return true;
}

void IntentMachine::foundAs(IntentState state, const BookingId &found, const Moment &now)
{
    m_intent.booking = found;
    m_intent.error.reset();
    endAs(state, now);
}

void IntentMachine::endAs(IntentState state, const Moment &now)
{
    m_looking = m_resending = m_maySend = false;
    m_nextMeeting.reset();
    if (state == IntentState::Confirmed || state == IntentState::Withdrawn)
        m_intent.meeting = m_foundMeeting;
    m_intent.state = state;
    m_intent.changedAt = now.wall;
}

} // namespace Foyer
