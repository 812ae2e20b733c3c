// SPDX-License-Identifier: MIT
#include "bookingticket.h"

#include "workplace.h"

#include <QMetaObject>

namespace Foyer {

CancelTicket::CancelTicket(Workplace &workplace, BookingId booking, PersonId onBehalfOf, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_id(std::move(booking))
    , m_onBehalfOf(std::move(onBehalfOf))
{
    QMetaObject::invokeMethod(this, &CancelTicket::send, Qt::QueuedConnection);
}

CancelTicket::~CancelTicket() = default;

void CancelTicket::send()
{
    m_request = m_workplace.cancelBooking(m_id, m_onBehalfOf, this, [this](Result<Booking> answer) {
        if (answer) {
            m_booking = *answer;
            moveTo(State::Cancelled);
            return;
        }
        m_error = answer.error();
        look();
    });
}

void CancelTicket::look()
{
    moveTo(State::Looking);
    m_request = m_workplace.booking(m_id, this, [this](Result<Booking> answer) {
        if (answer) {
            m_booking = *answer;
            if (answer->status == BookingStatus::Cancelled) {
                m_error.reset();
                moveTo(State::Cancelled);
                return;
            }
        }
        switch (writeFate(*m_error)) {
        case WriteFate::NotSent:
            moveTo(State::NotSent);
            break;
        case WriteFate::Refused:
            moveTo(State::Refused);
            break;
        case WriteFate::Unknown:
            moveTo(State::Unknown);
            break;
        }
    });
}

void CancelTicket::moveTo(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace Foyer
