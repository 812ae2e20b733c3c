// SPDX-License-Identifier: MIT
// BookingFlow's end: sending, taking back, and what comes after.
#include "bookingflow.h"

#include "activity.h"
#include "flowchange.h"
#include "workplace.h"

namespace Foyer {

namespace {

/** A ticket may be let go inside its own signal, so it goes a turn later. */
template <typename Ticket>
void letGo(std::unique_ptr<Ticket> &ticket, QObject *listener)
{
    if (!ticket)
        return;
    ticket->disconnect(listener);
    ticket.release()->deleteLater();
}

} // namespace

bool BookingFlow::isBusy() const
{
    return (m_ticket && !m_ticket->isFinal()) || (m_undo && !m_undo->isFinal());
}

bool BookingFlow::isBooked() const
{
    return m_ticket && m_ticket->state() == BookingTicket::State::Booked;
}

bool BookingFlow::isOpen(const BookingOrder &order) const
{
    const IntentRunner *open = m_activity.openFor(order);
    return open && open->intent().state != IntentState::SafeToResend;
}

void BookingFlow::confirm()
{
    const auto wanted = order();
    if (!wanted || meetingFault() || isBusy() || isBooked() || isOpen(*wanted))
        return;
    const Change change(*this);
    letGoOfTickets();
    m_ticket = std::make_unique<BookingTicket>(m_activity, *wanted);
    connect(m_ticket.get(), &BookingTicket::changed, this, &BookingFlow::ticketMoved);
    m_ticketMoved = true;
}

void BookingFlow::lookAgain()
{
    if (isBusy())
        return;
    if (!m_ticket || m_ticket->state() != BookingTicket::State::Unknown) {
        const auto wanted = order();
        if (!wanted || !isOpen(*wanted))
            return;
        IntentRunner &open = *m_activity.openFor(*wanted);
        const Change change(*this);
        letGoOfTickets();
        m_ticket = std::make_unique<BookingTicket>(m_activity, *wanted, open);
        connect(m_ticket.get(), &BookingTicket::changed, this, &BookingFlow::ticketMoved);
        m_ticketMoved = true;
    }
    m_ticket->lookAgain();
}

void BookingFlow::ticketMoved()
{
    const Change change(*this);
    m_ticketMoved = true;
    switch (m_ticket->state()) {
    case BookingTicket::State::Checking:
    case BookingTicket::State::Sending:
        break;
    case BookingTicket::State::Booked:
        afterBooked();
        break;
    case BookingTicket::State::Taken:
        // It moves on once more when it is known who was faster.
        if (m_ticket->takenBy().isEmpty())
            askAgainWhatIsFree();
        if (m_ticket->isOutsideDay())
            m_days.setSubject(m_draft.person->id, *m_draft.building);
        break;
    case BookingTicket::State::Withdrawn:
    case BookingTicket::State::Refused:
    case BookingTicket::State::NotSent:
    case BookingTicket::State::Unknown:
        break;
    }
}

void BookingFlow::afterBooked()
{
    m_step = BookingStep::Done;
    m_people.noteServed(m_ticket->order().person);
    m_personBookings.refresh();
    askAgainWhatIsFree();
}

void BookingFlow::undo()
{
    if (!isBooked() || isBusy() || m_ticket->booking()->id.isEmpty() || !m_workplace.capabilities().cancelBookings)
        return;
    if (m_undo && m_undo->state() == CancelTicket::State::Cancelled)
        return;
    const Change change(*this);
    letGo(m_undo, this);
    const Person &person = m_ticket->order().person;
    m_undo = std::make_unique<CancelTicket>(m_activity, *m_ticket->booking(), person.id, person.displayName());
    connect(m_undo.get(), &CancelTicket::changed, this, &BookingFlow::undoMoved);
    m_ticketMoved = true;
}

void BookingFlow::undoMoved()
{
    const Change change(*this);
    m_ticketMoved = true;
    if (!m_undo->isFinal())
        return;
    m_personBookings.refresh();
    askAgainWhatIsFree();
}

void BookingFlow::letGoOfTickets()
{
    if (!m_ticket && !m_undo)
        return;
    if (isBooked())
        dropSpent();
    letGo(m_undo, this);
    letGo(m_ticket, this);
    m_ticketMoved = true;
    catchUp();
}

void BookingFlow::dropSpent()
{
    m_draft.space.reset();
    m_draft.onsite = false;
    m_draft.meeting = {};
}

void BookingFlow::takeAlternative(const Space &space)
{
    if (!m_ticket || m_ticket->state() != BookingTicket::State::Taken)
        return;
    const Change change(*this);
    takeSpace(space);
    letGoOfTickets();
    if (holds(BookingStep::Confirm))
        m_step = BookingStep::Confirm;
}

void BookingFlow::samePersonAnotherDay()
{
    if (isBusy() || !m_draft.person || !m_draft.building)
        return;
    const Change change(*this);
    dropSpent();
    letGoOfTickets();
    m_draft.day.reset();
    m_draft.slot.reset();
    m_dayChosen = false;
    m_preselectsDay = false;
    m_step = BookingStep::Day;
    fetchForBuilding();
}

void BookingFlow::sameDayAnotherPerson()
{
    if (isBusy())
        return;
    const Change change(*this);
    dropSpent();
    letGoOfTickets();
    m_draft.person.reset();
    // All that was used once is meant now.
    m_dayChosen = m_draft.day.has_value();
    m_floorChosen = m_draft.floor.has_value();
    m_step = BookingStep::Person;
    m_personBookings.setPerson({});
    m_days.clear();
    m_floors.setPreferred({});
    askSpaces();
}

void BookingFlow::startOver()
{
    if (isBusy())
        return;
    const Change change(*this);
    letGoOfTickets();
    m_draft = {};
    m_dayChosen = false;
    m_floorChosen = false;
    m_preselectsDay = true;
    m_slotWish = SlotWish::UsualHours;
    m_step = BookingStep::Person;
    m_people.setQuery({});
    m_personBookings.setPerson({});
    m_days.clear();
    m_floors.setPreferred({});
    m_floors.setBuilding(m_preferences.ownBuilding);
    fetchForSlot();
}

} // namespace Foyer
