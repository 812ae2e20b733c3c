// SPDX-License-Identifier: MIT
#include "activity.h"
#include "bookingticket.h"

#include <QMetaObject>

namespace Foyer {

CancelTicket::CancelTicket(Activity &activity, const Booking &asShown, const PersonId &onBehalfOf,
                           const QString &personName, QObject *parent)
    : QObject(parent)
    , m_runner(activity.cancel(asShown, onBehalfOf, personName))
{
    connect(m_runner, &IntentRunner::changed, this, &CancelTicket::intentMoved);
    // One that was open already has come some way.
    QMetaObject::invokeMethod(this, &CancelTicket::intentMoved, Qt::QueuedConnection);
}

CancelTicket::~CancelTicket() = default;

void CancelTicket::intentMoved()
{
    const State before = m_state;
    const bool settling = m_runner->stage() == IntentRunner::Stage::Settling;
    switch (m_runner->intent().state) {
    case IntentState::Prepared:
        m_state = State::Sending;
        break;
    case IntentState::Sent:
    case IntentState::Unknown:
    case IntentState::Reconciling:
    case IntentState::NeedsHuman:
        if (m_runner->stage() == IntentRunner::Stage::Sending)
            m_state = State::Sending;
        else
            m_state = settling && m_runner->looks() == 0 ? State::Looking : State::Unknown;
        break;
    case IntentState::Rejected:
        m_state = State::Refused;
        break;
    case IntentState::SafeToResend:
    case IntentState::NotSent:
    case IntentState::Dropped:
        m_state = m_runner->isLooking() || m_runner->stage() == IntentRunner::Stage::Recording ? State::Sending
                                                                                               : State::NotSent;
        break;
    case IntentState::Confirmed:
    case IntentState::Withdrawn:
        m_state = State::Cancelled;
        break;
    }
    if (m_state != before || std::exchange(m_wasSettled, isSettled()) != isSettled())
        Q_EMIT changed();
}

bool CancelTicket::isSettled() const
{
    const auto stage = m_runner->stage();
    return stage == IntentRunner::Stage::Ended || stage == IntentRunner::Stage::Waiting;
}

} // namespace Foyer
