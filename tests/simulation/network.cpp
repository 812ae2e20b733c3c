// SPDX-License-Identifier: MIT
#include "network.h"

namespace Foyer::Simulation {

namespace {

constexpr Milliseconds deadline = std::chrono::seconds(20);

tl::unexpected<ApiError> failure(ErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    return tl::unexpected(error);
}

Result<Booking> answerOf(const std::optional<BookingId> &applied)
{
    if (!applied)
        return failure(ErrorKind::Validation);
    Booking booking;
    booking.id = *applied;
    booking.status = BookingStatus::Booked;
    return booking;
}

} // namespace

PostResult Network::post(Milliseconds at, const BookingRequest &request, Milliseconds killedAfter)
{
    if (at < m_faultsEnd && m_dice.happens(70))
        return fault(at, request, killedAfter);
    const Milliseconds left = m_dice.upTo(Milliseconds(50));
    const Milliseconds took = Milliseconds(600) + m_dice.upTo(Milliseconds(1'000));
    if (killedAfter < left)
        return {failure(ErrorKind::OutcomeUnknown), took};
    return {answerOf(m_server.apply(at + left + m_dice.upTo(Milliseconds(500)), request)), took};
}

PostResult Network::fault(Milliseconds at, const BookingRequest &request, Milliseconds killedAfter)
{
    const Milliseconds left = m_dice.upTo(Milliseconds(5'000));
    const Milliseconds noticed = left + m_dice.upTo(deadline - left);
    const bool arrives = killedAfter >= left;
    switch (m_dice.upTo(5)) {
    case 0: // refused, DNS, TLS: before anything left
        return {failure(ErrorKind::Offline), noticed};
    case 1: // it left, and never arrived
        return {failure(ErrorKind::OutcomeUnknown), noticed};
    case 2: // the server looked at it and said no
        return {failure(ErrorKind::Validation), noticed};
    case 3: // applied at once, and the answer was lost or unreadable
        if (arrives)
            (void)m_server.apply(at + left, request);
        return {failure(ErrorKind::OutcomeUnknown), noticed};
    default: // applied late, long after the desk has heard that something is wrong
        if (arrives)
            m_server.applyLater(at + left + m_dice.upTo(Server::latest), request);
        return {failure(ErrorKind::OutcomeUnknown), noticed};
    }
}

Result<QList<Booking>> Network::read(Milliseconds at, Milliseconds &took)
{
    if (at < m_faultsEnd && m_dice.happens(40)) {
        took = m_dice.upTo(deadline);
        return failure(m_dice.happens(50) ? ErrorKind::Offline : ErrorKind::Timeout);
    }
    took = Milliseconds(100) + m_dice.upTo(Milliseconds(1'500));
    return m_server.read(at + m_dice.upTo(took));
}

} // namespace Foyer::Simulation
