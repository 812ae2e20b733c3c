// SPDX-License-Identifier: MIT
#include "verbs/cancelverb.h"

#include "bookingticket.h"
#include "sentences.h"
#include "verbs/report.h"

namespace Foyer {

CancelVerb::CancelVerb(const VerbContext &context) : FrontDeskVerb(context) {}

CancelVerb::~CancelVerb() = default;

void CancelVerb::run(Workplace &, Activity &activity)
{
    Booking booking;
    booking.id = BookingId(invocation().booking);
    m_ticket = std::make_unique<CancelTicket>(activity, booking, PersonId());
    connect(m_ticket.get(), &CancelTicket::changed, this, [this] {
        if (m_ticket->isSettled())
            report();
        else if (m_ticket->state() == CancelTicket::State::Unknown)
            Q_EMIT progressed(Sentences::forCancel(*m_ticket)); // it may take two minutes
    });
}

void CancelVerb::report()
{
    Outcome outcome;
    outcome.message = Sentences::forCancel(*m_ticket);
    switch (m_ticket->state()) {
    case CancelTicket::State::Cancelled:
        break;
    case CancelTicket::State::Refused:
        outcome.code = m_ticket->error() ? exitForWrite(*m_ticket->error()) : ExitCode::Refused;
        break;
    case CancelTicket::State::NotSent:
        outcome.code = ExitCode::NotSent;
        break;
    case CancelTicket::State::Unknown:
    case CancelTicket::State::Sending:
    case CancelTicket::State::Looking:
        outcome.code = ExitCode::Unconfirmed;
        break;
    }
    outcome.json.insert(QStringLiteral("outcome"),
                        outcome.code == ExitCode::Done ? QStringLiteral("cancelled") : wordFor(outcome.code));
    outcome.json.insert(QStringLiteral("booking"),
                        m_ticket->booking() ? QJsonValue(Report::json(*m_ticket->booking(), {})) : QJsonValue());
    finish(outcome);
}

Outcome CancelVerb::stopped(Stop why) const
{
    Outcome outcome = VerbRun::stopped(why);
    if (m_ticket && !m_ticket->isFinal()) {
        outcome.code = ExitCode::Unconfirmed;
        outcome.message = tr("Stopped while the cancellation was under way: it may have been made. “foyer bookings” "
                             "shows what is so.");
    }
    outcome.json.insert(QStringLiteral("outcome"), wordFor(outcome.code));
    outcome.json.insert(QStringLiteral("booking"), QJsonValue());
    return outcome;
}

} // namespace Foyer
