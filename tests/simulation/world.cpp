// SPDX-License-Identifier: MIT
#include "world.h"

#include <algorithm>

namespace Foyer::Simulation {

namespace {

bool isFor(const Booking &booking, const BookingRequest &request)
{
    return booking.person == request.person && booking.space && booking.space->id == request.space &&
           booking.slot == request.slot;
}

} // namespace

std::optional<BookingId> Server::apply(Milliseconds at, const BookingRequest &request)
{
    passTo(at);
    return add(at, request);
}

std::optional<BookingId> Server::add(Milliseconds at, const BookingRequest &request)
{
    if (m_overlaps == Overlaps::Refused && stands(request))
        return std::nullopt;
    Booking booking;
    booking.id = BookingId(QString::number(m_entries.size() + 1));
    booking.person = request.person;
    booking.space = Space{};
    booking.space->id = request.space;
    booking.slot = request.slot;
    booking.status = BookingStatus::Booked;
    booking.createdAt = clockAt(at);
    m_entries.push_back({booking, at, std::nullopt});
    return booking.id;
}

void Server::passTo(Milliseconds at)
{
    std::sort(m_late.begin(), m_late.end(), [](const Late &a, const Late &b) { return a.at < b.at; });
    while (!m_late.empty() && m_late.front().at <= at) {
        (void)add(m_late.front().at, m_late.front().request);
        m_late.erase(m_late.begin());
    }
}

void Server::cancelAny(const BookingRequest &request, Milliseconds at)
{
    passTo(at);
    for (Entry &entry : m_entries) {
        if (isFor(entry.booking, request) && !entry.cancelledAt)
            entry.cancelledAt = at;
    }
}

QList<Booking> Server::read(Milliseconds at)
{
    passTo(at);
    const Milliseconds asOf = m_dice.happens(30) ? at - m_dice.upTo(stalest) : at;
    QList<Booking> bookings;
    for (const Entry &entry : m_entries) {
        if (entry.from > asOf)
            continue;
        bookings.append(entry.booking);
        if (entry.cancelledAt && *entry.cancelledAt <= asOf)
            bookings.last().status = BookingStatus::Cancelled;
    }
    return bookings;
}

int Server::everBooked(const BookingRequest &request) const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [&](const Entry &entry) { return isFor(entry.booking, request); }));
}

bool Server::stands(const BookingRequest &request) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const Entry &entry) { return isFor(entry.booking, request) && !entry.cancelledAt; });
}

bool Server::willStand(const BookingRequest &request) const
{
    return !m_late.empty() || stands(request);
}

} // namespace Foyer::Simulation
