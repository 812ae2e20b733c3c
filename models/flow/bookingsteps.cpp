// SPDX-License-Identifier: MIT
// BookingFlow's steps: which can be gone to, and what going does.
#include "bookingflow.h"

#include "flowchange.h"

namespace Foyer {

using Status = StatusListModel::Status;

bool BookingFlow::passesDeny() const
{
    return m_draft.onsite && onsite().status == Status::Ready && !onsite().passes.available;
}

bool BookingFlow::holds(BookingStep step) const
{
    const bool noFloors = m_draft.building && m_floors.building() == m_draft.building->id &&
                          m_floors.status() == Status::Ready && m_floors.all().isEmpty();
    switch (step) {
    case BookingStep::Person:
        return true;
    case BookingStep::Building:
        return m_draft.person.has_value();
    case BookingStep::Day:
        return holds(BookingStep::Building) && m_draft.building && m_draft.building->zone;
    case BookingStep::Floor:
        return holds(BookingStep::Day) && m_draft.slot;
    case BookingStep::Space:
        return holds(BookingStep::Floor) && (m_draft.floor || m_draft.onsite || noFloors);
    case BookingStep::Confirm:
        return !isBooked() && order().has_value() && !passesDeny();
    case BookingStep::Done:
        return isBooked();
    }
    return false;
}

bool BookingFlow::canGoTo(BookingStep step) const
{
    if (isBusy())
        return step == m_step;
    return holds(step);
}

bool BookingFlow::canGoNext() const
{
    return m_step < BookingStep::Confirm && canGoTo(BookingStep(int(m_step) + 1));
}

void BookingFlow::goTo(BookingStep step)
{
    if (step == m_step || !canGoTo(step))
        return;
    const Change change(*this);
    m_step = step;
    letGoOfTickets();
    catchUp();
}

void BookingFlow::next()
{
    if (canGoNext())
        goTo(BookingStep(int(m_step) + 1));
}

void BookingFlow::back()
{
    if (m_step != BookingStep::Person && m_step != BookingStep::Done)
        goTo(BookingStep(int(m_step) - 1));
}

void BookingFlow::stepBackToWhatHolds()
{
    // A ticket keeps its page, whatever the lists say by now.
    if (m_ticket && (m_step == BookingStep::Confirm || m_step == BookingStep::Done))
        return;
    while (!holds(m_step))
        m_step = BookingStep(int(m_step) - 1);
}

} // namespace Foyer
