// SPDX-License-Identifier: MIT
#include "activity.h"
#include "arrivalsdesk.h"
#include "clock.h"
#include "workplace.h"

#include <algorithm>

/** @file The part of ArrivalsDesk that does something: check-in, check-out, cancel. */

namespace Foyer {

namespace {

/** More at once would not be faster, and the last of a long list would run out of its time while it waits. */
constexpr qsizetype mostAtOnce = 4;

Deed::Progress progressOf(IntentRunner::Stage stage, const Intent &intent)
{
    switch (stage) {
    case IntentRunner::Stage::Recording:
    case IntentRunner::Stage::Sending:
        return Deed::Progress::Sending;
    case IntentRunner::Stage::Settling:
        // A refusal is looked at once more before it is told: that is not the same as not knowing.
        return intent.state == IntentState::Sent && intent.error ? Deed::Progress::Sending : Deed::Progress::Checking;
    case IntentRunner::Stage::Waiting:
        return Deed::Progress::Person;
    case IntentRunner::Stage::Ended:
        break;
    }
    return intent.state == IntentState::Confirmed ? Deed::Progress::Done : Deed::Progress::Failed;
}

} // namespace

std::optional<Bar> ArrivalsDesk::barFor(Operation operation, const Arrival &arrival) const
{
    if (arrival.guest)
        return Bar::Guest;
    return barFor(operation, arrival.booking);
}

std::optional<Bar> ArrivalsDesk::barFor(Operation operation, const Booking &booking) const
{
    const BuildingZone zone = building() && building()->zone ? *building()->zone : m_clock.deskZone();
    const Capabilities can = m_activity.workplace().capabilities();
    switch (operation) {
    case Operation::CheckIn:
        return can.checkIn ? checkInBar(booking, BuildingDay::at(m_clock.now(), zone)) : Bar::NotOffered;
    case Operation::CheckOut:
        return can.checkIn ? checkOutBar(booking) : Bar::NotOffered;
    case Operation::Cancel:
        return can.cancelBookings ? cancelBar(booking) : Bar::NotOffered;
    case Operation::Book:
    case Operation::CreateResource:
        break;
    }
    return Bar::Unknown;
}

/** The newest that is known of it; a row may be there before the reading that brings it is complete. */
std::optional<Booking> ArrivalsDesk::findBooking(const BookingId &id) const
{
    if (const Booking *read = shown().find(id))
        return *read;
    if (const Booking *read = m_today.find(id))
        return *read;
    const Arrival *row = m_model.find(id.text());
    return row ? std::optional(row->booking) : std::nullopt;
}

int ArrivalsDesk::act(Operation operation, const QStringList &keys)
{
    int wanted = 0;
    QHash<BookingId, Deed> deeds;
    for (const QString &key : keys) {
        const Arrival *row = m_model.find(key);
        if (!row || row->guest || isUnderWay(row->booking.id))
            continue;
        if (const auto bar = barFor(operation, *row)) {
            deeds.insert(row->booking.id, {operation, Deed::Progress::Failed, bar, {}, {}, {}, false});
            continue;
        }
        deeds.insert(row->booking.id, {operation, Deed::Progress::Waiting, {}, {}, {}, {}, false});
        m_waiting.enqueue({operation, row->booking});
        m_waitingIds.insert(row->booking.id);
        ++wanted;
    }
    setDeeds(deeds);
    beginNext();
    Q_EMIT pendingChanged();
    return wanted;
}

bool ArrivalsDesk::isUnderWay(const BookingId &booking) const
{
    return m_running.contains(booking) || m_waitingIds.contains(booking);
}

void ArrivalsDesk::dropWaiting()
{
    const auto dropped = std::exchange(m_waiting, {});
    m_waitingIds.clear();
    for (const Wanted &wanted : dropped) {
        m_deeds.remove(wanted.booking.id);
        tellRow(wanted.booking.id);
        Q_EMIT deedChanged(wanted.booking.id);
    }
    Q_EMIT pendingChanged();
}

void ArrivalsDesk::beginNext()
{
    while (m_running.size() < mostAtOnce && !m_waiting.isEmpty()) {
        const Wanted wanted = m_waiting.dequeue();
        if (!m_waitingIds.remove(wanted.booking.id))
            continue; // done another way meanwhile
        actOn(wanted.operation, findBooking(wanted.booking.id).value_or(wanted.booking));
    }
}

IntentRunner *ArrivalsDesk::actOn(Operation operation, const Booking &booking)
{
    // It may have changed since it was clicked.
    if (const auto bar = barFor(operation, booking)) {
        setDeed(booking.id, {operation, Deed::Progress::Failed, bar, {}, {}, {}, false});
        return nullptr;
    }
    // What waits gives way to what is done now; what is on its way is waited for.
    m_waitingIds.remove(booking.id);
    if (const auto running = m_running.value(booking.id); running && running->intent().operation != operation) {
        setDeed(booking.id, {operation, Deed::Progress::Failed, Bar::UnderWay, {}, {}, {}, false});
        return nullptr;
    }
    const QString name = nameOf(booking.person);
    IntentRunner *runner = nullptr;
    if (operation == Operation::CheckIn)
        runner = m_activity.checkIn(booking, name);
    else if (operation == Operation::CheckOut)
        runner = m_activity.checkOut(booking, name);
    else
        runner = m_activity.cancel(booking, booking.person, name);
    // One that was open already may be known here: it is followed once.
    if (m_running.value(booking.id) == runner)
        return runner;
    m_running.insert(booking.id, runner);
    m_latest.insert(booking.id, runner);
    disconnect(runner, nullptr, this, nullptr); // it may have been followed before
    connect(runner, &IntentRunner::changed, this, [this, id = booking.id, runner] { runnerMoved(id, runner); });
    runnerMoved(booking.id, runner);
    Q_EMIT pendingChanged();
    return runner;
}

void ArrivalsDesk::runnerMoved(const BookingId &booking, IntentRunner *runner)
{
    const Intent intent = runner->intent();
    Deed deed;
    deed.operation = intent.operation;
    deed.progress = progressOf(runner->stage(), intent);
    deed.state = intent.state;
    deed.error = runner->lookError() ? runner->lookError() : intent.error;
    deed.settledByPerson = intent.settledByPerson;
    if (runner->journalError() && intent.state == IntentState::NotSent)
        deed.fault = runner->journalError()->fault;
    if (deed.progress == Deed::Progress::Done)
        rememberDone(runner);
    // What an older one still tells is not the row's any more.
    if (m_latest.value(booking) == runner)
        setDeed(booking, deed);
    else
        Q_EMIT deedMoved(booking, deed);
    if (runner->stage() == IntentRunner::Stage::Ended) // that was its last word
        disconnect(runner, nullptr, this, nullptr);

    const bool makesWay = deed.progress != Deed::Progress::Sending; // what is being looked for may take minutes
    if (!makesWay || m_running.value(booking) != runner)
        return;
    m_running.remove(booking);
    Q_EMIT pendingChanged();
    if (m_started)
        m_soon.start();
    beginNext();
}

/** What the answer, or the look, has shown; without one (a person said so) what was asked for. */
void ArrivalsDesk::rememberDone(const IntentRunner *runner)
{
    const Intent &intent = runner->intent();
    Booking done;
    if (runner->booking())
        done = *runner->booking();
    else
        done = findBooking(intent.target).value_or(Booking());
    done.id = intent.target;
    if (!isDone(intent.operation, done)) {
        done.status = intent.operation == Operation::Cancel    ? BookingStatus::Cancelled
                      : intent.operation == Operation::CheckIn ? BookingStatus::CheckedIn
                                                               : BookingStatus::CheckedOut;
    }
    m_today.remember(done);
    if (m_showsOther)
        m_other.remember(done);
}

const Deed *ArrivalsDesk::deedOf(const BookingId &booking) const
{
    const auto deed = m_deeds.constFind(booking);
    return deed == m_deeds.cend() ? nullptr : &*deed;
}

void ArrivalsDesk::setDeed(const BookingId &booking, const Deed &deed)
{
    setDeeds({{booking, deed}});
}

void ArrivalsDesk::setDeeds(const QHash<BookingId, Deed> &deeds)
{
    QList<Arrival> rows;
    for (auto each = deeds.cbegin(); each != deeds.cend(); ++each) {
        m_deeds.insert(each.key(), each.value());
        if (each->progress == Deed::Progress::Waiting)
            m_latest.remove(each.key());
        if (const auto row = rowOf(each.key()))
            rows.append(*row);
    }
    m_model.arrived(rows);
    for (auto each = deeds.cbegin(); each != deeds.cend(); ++each) {
        Q_EMIT deedMoved(each.key(), each.value());
        Q_EMIT deedChanged(each.key());
    }
}

/** As it reads now; nothing when it is not shown. */
std::optional<Arrival> ArrivalsDesk::rowOf(const BookingId &booking) const
{
    const Arrival *row = m_model.find(booking.text());
    if (!row)
        return std::nullopt;
    if (const Booking *known = shown().find(booking))
        return arrivalOf(*known);
    // The reading that brought it is not complete yet.
    return arrivalOf(m_today.newestOf(row->booking, m_clock.monotonic()));
}

void ArrivalsDesk::tellRow(const BookingId &booking)
{
    if (const auto row = rowOf(booking))
        m_model.arrived({*row});
}

} // namespace Foyer
