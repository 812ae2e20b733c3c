// SPDX-License-Identifier: MIT
#include "boarddesk.h"

#include "bookingboard.h"
#include "clock.h"
#include "naturalorder.h"

#include <algorithm>

namespace Foyer {

BoardDesk::BoardDesk(BookingBoard &board, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_clock(clock)
    , m_model(clock)
{
    connect(&m_model, &BoardModel::retryWanted, this, &BoardDesk::refresh);
}

BoardDesk::~BoardDesk() = default;

void BoardDesk::setOwnLocation(const LocationId &id)
{
    m_own = id;
}

void BoardDesk::start()
{
    if (m_places == Places::Unasked)
        askLocations();
}

void BoardDesk::askLocations()
{
    m_places = Places::Reading;
    m_placesError.reset();
    m_locationsRequest =
        m_board.listLocations(this, [this](const Result<QList<Location>> &answer) { locationsCame(answer); });
    Q_EMIT changed();
}

void BoardDesk::locationsCame(const Result<QList<Location>> &answer)
{
    if (!answer) {
        m_places = Places::Failed;
        m_placesError = answer.error();
        Q_EMIT changed();
        return;
    }
    m_places = Places::Known;
    m_locations = *answer;
    const auto own = std::find_if(m_locations.cbegin(), m_locations.cend(),
                                  [this](const Location &location) { return location.id == m_own; });
    if (own != m_locations.cend())
        takeLocation(*own);
    else if (!m_locations.isEmpty())
        takeLocation(m_locations.first());
    else
        Q_EMIT changed();
}

void BoardDesk::chooseLocation(const LocationId &id)
{
    const auto chosen = std::find_if(m_locations.cbegin(), m_locations.cend(),
                                     [&](const Location &location) { return location.id == id; });
    if (chosen == m_locations.cend() || (m_location && m_location->id == id))
        return;
    m_own = id;
    takeLocation(*chosen);
    Q_EMIT locationChosen(id);
}

void BoardDesk::takeLocation(const Location &location)
{
    // Another place has another today: a desk that looked at today goes on doing so.
    const bool wasToday = !m_location || isShowingToday();
    m_location = location;
    m_resources.clear();
    m_resourcesError.reset();
    m_owners.clear();
    m_model.setResources({});
    m_filter.resource = {};
    m_filter.owner = {};
    if (wasToday)
        m_filter.first = m_filter.last = today();
    askResources();
    readAnew();
}

void BoardDesk::askResources()
{
    m_resourcesError.reset();
    m_resourcesRequest =
        m_board.listResources(m_location->id, this, [this](const Result<QList<BoardResource>> &answer) {
            if (answer) {
                m_resources = *answer;
                const NaturalOrder order;
                std::stable_sort(m_resources.begin(), m_resources.end(),
                                 [&](const auto &a, const auto &b) { return order(a.name, b.name); });
                m_model.setResources(m_resources);
            } else {
                m_resourcesError = answer.error();
            }
            Q_EMIT changed();
        });
}

void BoardDesk::setFilter(BoardFilter filter)
{
    if (!filter.first.isValid() || !m_location)
        return;
    if (!filter.last.isValid() || filter.last < filter.first)
        filter.last = filter.first;
    filter.last = std::min(filter.last, filter.first.addDays(mostDays - 1));
    if (filter == m_filter)
        return;
    m_filter = filter;
    readAnew();
}

void BoardDesk::showDay(QDate day)
{
    BoardFilter filter = m_filter;
    filter.first = filter.last = day;
    setFilter(filter);
}

QDate BoardDesk::today() const
{
    if (!m_location)
        return {};
    return m_location->zone.value_or(m_clock.deskZone()).dateAt(m_clock.now());
}

bool BoardDesk::isShowingToday() const
{
    return m_filter.isOneDay() && m_filter.first == today();
}

BoardQuery BoardDesk::query() const
{
    BoardQuery query;
    query.location = m_location->id;
    query.resource = m_filter.resource;
    query.kinds = m_filter.kinds;
    query.owner = m_filter.owner;
    query.order = m_filter.order;
    query.isDescending = m_filter.isDescending;
    boundToDays(query, m_filter.rule, m_filter.first, m_filter.last, *m_location->zone);
    return query;
}

void BoardDesk::readAnew()
{
    m_bookingsRequest.abort();
    m_isReading = false;
    m_readAt.reset();
    m_model.clear({m_location->zone.value_or(BuildingZone::utc()), m_filter.first, m_filter.last});
    askBookings();
}

void BoardDesk::askBookings()
{
    m_isStopped = false;
    if (m_location->zone) {
        m_isReading = true;
        m_begunAt = m_clock.now();
        m_model.beginRound();
        m_bookingsRequest = m_board.bookings(
            query(), [this](const QList<BoardBooking> &part, std::optional<qint64>) { partCame(part); }, this,
            [this](const Result<QList<BoardBooking>> &answer) { bookingsEnd(answer); });
    }
    Q_EMIT changed();
}

void BoardDesk::partCame(const QList<BoardBooking> &part)
{
    for (const BoardBooking &booking : part) {
        if (!booking.ownerMembership.isEmpty() && (booking.owner || !m_owners.contains(booking.ownerMembership)))
            m_owners.insert(booking.ownerMembership, booking.owner.value_or(BoardPerson()).displayName());
    }
    m_model.arrived(part);
    Q_EMIT changed();
}

void BoardDesk::bookingsEnd(const Result<QList<BoardBooking>> &answer)
{
    m_isReading = false;
    if (answer) {
        m_readAt = m_begunAt;
        m_model.endRound();
    } else {
        m_model.failRound(answer.error());
    }
    Q_EMIT changed();
}

void BoardDesk::refresh()
{
    if (m_places == Places::Failed) {
        askLocations();
        return;
    }
    if (!m_location || m_isReading)
        return;
    if (m_resourcesError)
        askResources();
    askBookings();
}

void BoardDesk::cancel()
{
    if (!m_isReading)
        return;
    m_bookingsRequest.abort();
    m_isReading = false;
    m_isStopped = true;
    m_model.stopRound();
    Q_EMIT changed();
}

} // namespace Foyer
