// SPDX-License-Identifier: MIT
// BookingFlow's end: sending, taking back, and what comes after.
#include "bookingflow.h"

#include "flowchange.h"
#include "workplace.h"

#include <algorithm>

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
    return (m_ticket && (!m_ticket->isFinal() || m_ticket->isLooking())) || (m_undo && !m_undo->isFinal());
}

bool BookingFlow::isBooked() const
{
    return m_ticket && m_ticket->state() == BookingTicket::State::Booked;
}

bool BookingFlow::isOpen(const BookingOrder &order) const
{
    if (m_ticket && m_ticket->state() == BookingTicket::State::Unknown && m_ticket->order().asksForTheSame(order))
        return true;
    return std::any_of(m_parked.cbegin(), m_parked.cend(),
                       [&](const auto &ticket) { return ticket->order().asksForTheSame(order); });
}

void BookingFlow::confirm()
{
    const auto wanted = order();
    if (!wanted || isBusy() || isBooked() || isOpen(*wanted))
        return;
    const Change change(*this);
    letGoOfTickets();
    BookingTicket::KnownBookings known;
    if (m_personBookings.status() == StatusListModel::Status::Ready) {
        known.emplace();
        for (const Booking &booking : m_personBookings.all())
            known->insert(booking.id);
    }
    m_ticket = std::make_unique<BookingTicket>(m_workplace, *wanted, std::move(known));
    connect(m_ticket.get(), &BookingTicket::changed, this, &BookingFlow::ticketMoved);
    m_ticketMoved = true;
}

void BookingFlow::lookAgain()
{
    if (isBusy())
        return;
    if (!m_ticket || m_ticket->state() != BookingTicket::State::Unknown) {
        const auto wanted = order();
        const auto parked = std::find_if(m_parked.begin(), m_parked.end(), [&](const auto &ticket) {
            return wanted && ticket->order().asksForTheSame(*wanted);
        });
        if (parked == m_parked.end())
            return;
        const Change change(*this);
        auto ticket = std::move(*parked);
        m_parked.erase(parked);
        letGoOfTickets();
        m_ticket = std::move(ticket);
        connect(m_ticket.get(), &BookingTicket::changed, this, &BookingFlow::ticketMoved);
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
        if (m_ticket->takenBy().isEmpty()) {
            m_spaces.refresh();
            m_onsite.askAgain();
        }
        break;
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
    m_spaces.refresh();
    m_onsite.askAgain();
}

void BookingFlow::undo()
{
    if (!isBooked() || isBusy() || !m_workplace.capabilities().cancelBookings)
        return;
    if (m_undo && m_undo->state() == CancelTicket::State::Cancelled)
        return;
    const Change change(*this);
    letGo(m_undo, this);
    m_undo = std::make_unique<CancelTicket>(m_workplace, m_ticket->booking()->id, m_ticket->order().person.id);
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
    m_spaces.refresh();
    m_onsite.askAgain();
}

void BookingFlow::letGoOfTickets()
{
    if (!m_ticket && !m_undo)
        return;
    if (isBooked())
        dropSpent();
    letGo(m_undo, this);
    if (m_ticket && m_ticket->state() == BookingTicket::State::Unknown) {
        m_ticket->disconnect(this);
        m_parked.push_back(std::move(m_ticket));
    }
    letGo(m_ticket, this);
    m_ticketMoved = true;
    // While the ticket was there, answers left the draft alone; what they said holds from now on.
    spacesArrived();
}

void BookingFlow::dropSpent()
{
    m_draft.space.reset();
    m_draft.onsite = false;
    m_draft.title.clear();
}

void BookingFlow::takeAlternative(const Space &space)
{
    if (!m_ticket || m_ticket->state() != BookingTicket::State::Taken)
        return;
    const Change change(*this);
    m_draft.space = space;
    m_draft.onsite = false;
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
