// SPDX-License-Identifier: MIT
#include "bookingticket.h"

#include "naturalorder.h"
#include "workplace.h"

#include <QMetaObject>

#include <algorithm>
#include <chrono>

namespace Foyer {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype longestTitle = 255;
constexpr auto lookAround = 1min;

/** How far apart two names stand: the numbers in them count most, so that Desk 12 is nearer to Desk 11 than Desk 40. */
qint64 numberIn(const QString &name)
{
    qint64 number = 0;
    bool seen = false;
    for (qsizetype i = name.size() - 1; i >= 0; --i) {
        if (name.at(i).isDigit()) {
            qsizetype first = i;
            while (first > 0 && name.at(first - 1).isDigit() && i - first < 8)
                --first;
            for (qsizetype at = first; at <= i; ++at)
                number = number * 10 + name.at(at).digitValue();
            seen = true;
            break;
        }
    }
    return seen ? number : -1;
}

void sortByNearness(QList<Space> &spaces, const Space &wanted)
{
    const NaturalOrder order;
    const auto neighborhoodOf = [](const Space &space) {
        return space.neighborhood ? space.neighborhood->id : NeighborhoodId();
    };
    const qint64 wantedNumber = numberIn(wanted.name);
    const auto distance = [&](const Space &space) {
        const qint64 number = numberIn(space.name);
        // Without numbers to compare: the place in the order of names is all there is.
        return number < 0 || wantedNumber < 0 ? qint64(0) : std::abs(number - wantedNumber);
    };
    std::stable_sort(spaces.begin(), spaces.end(), [&](const Space &a, const Space &b) {
        const bool nearA = neighborhoodOf(a) == neighborhoodOf(wanted);
        const bool nearB = neighborhoodOf(b) == neighborhoodOf(wanted);
        if (nearA != nearB)
            return nearA;
        if (distance(a) != distance(b))
            return distance(a) < distance(b);
        return order(a.name, b.name);
    });
}

} // namespace

BookingRequest BookingOrder::request() const
{
    BookingRequest request{person.id, slot, {}, {}, {}};
    if (!space) {
        request.building = building.id;
        return request;
    }
    request.space = space->id;
    if (space->kind == SpaceKind::Room) {
        const QString given = title.trimmed();
        request.title = (given.isEmpty() ? person.displayName() : given).left(longestTitle);
    }
    return request;
}

bool BookingOrder::asksForTheSame(const BookingOrder &other) const
{
    if (person.id != other.person.id || slot != other.slot || space.has_value() != other.space.has_value())
        return false;
    return space ? space->id == other.space->id : building.id == other.building.id;
}

BookingTicket::BookingTicket(Workplace &workplace, BookingOrder order, KnownBookings known, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_order(std::move(order))
    , m_known(std::move(known))
{
    QMetaObject::invokeMethod(this, &BookingTicket::check, Qt::QueuedConnection);
}

BookingTicket::~BookingTicket() = default;

void BookingTicket::check()
{
    if (m_order.space)
        checkSpace();
    else
        checkPasses();
}

void BookingTicket::checkSpace()
{
    const FloorId floor = m_order.floor ? m_order.floor->id : FloorId();
    m_request = m_workplace.bookableSpaces(
        m_order.person.id, floor, m_order.slot, m_order.space->kind, this, [this](Result<QList<Space>> answer) {
            if (!answer) {
                endWith(State::NotSent, answer.error());
                return;
            }
            const bool free = std::any_of(answer->cbegin(), answer->cend(),
                                          [this](const Space &space) { return space.id == m_order.space->id; });
            if (free)
                startSending();
            else
                taken(*answer);
        });
}

void BookingTicket::checkPasses()
{
    m_request = m_workplace.onsitePasses(m_order.building.id, m_order.slot, this, [this](Result<OnsitePasses> answer) {
        if (!answer) {
            endWith(State::NotSent, answer.error());
        } else if (answer->available) {
            startSending();
        } else {
            m_passReason = answer->reason;
            moveTo(State::Taken);
        }
    });
}

void BookingTicket::startSending()
{
    moveTo(State::Sending);
    m_request = m_workplace.createBooking(m_order.request(), this, [this](Result<Booking> answer) { sent(answer); });
}

void BookingTicket::sent(const Result<Booking> &answer)
{
    if (answer) {
        m_booking = *answer;
        moveTo(State::Booked);
        return;
    }
    switch (writeFate(answer.error())) {
    case WriteFate::NotSent:
        endWith(State::NotSent, answer.error());
        break;
    case WriteFate::Refused:
        endWith(State::Refused, answer.error());
        break;
    case WriteFate::Unknown:
        endWith(State::Unknown, answer.error());
        break;
    }
}

void BookingTicket::taken(QList<Space> free)
{
    sortByNearness(free, *m_order.space);
    m_alternatives = std::move(free);
    moveTo(State::Taken);
    findOutWho();
}

void BookingTicket::findOutWho()
{
    m_request = m_workplace.spaceBookings(m_order.space->id, m_order.slot, this, [this](Result<QList<Booking>> answer) {
        // Not being able to say who is no reason to say anything.
        if (answer)
            nameTaker(*answer);
    });
}

void BookingTicket::nameTaker(const QList<Booking> &bookings)
{
    const auto booking = std::find_if(bookings.cbegin(), bookings.cend(), [this](const Booking &booking) {
        return booking.isActive() && booking.slot && booking.slot->overlaps(m_order.slot);
    });
    if (booking == bookings.cend())
        return;
    const auto say = [this](const QString &who) {
        if (who.isEmpty())
            return;
        m_takenBy = who;
        Q_EMIT changed();
    };
    if (booking->person.isEmpty()) {
        say(booking->personEmail);
        return;
    }
    m_request = m_workplace.person(booking->person, this, [say, email = booking->personEmail](Result<Person> answer) {
        say(answer ? answer->displayName() : email);
    });
}

void BookingTicket::lookAgain()
{
    if (m_state != State::Unknown || m_looking)
        return;
    m_looking = true;
    m_lookError.reset();
    const UtcInstant start = m_order.slot.start();
    m_request =
        m_workplace.personBookings(m_order.person.id, start.plus(-lookAround), start.plus(lookAround), this,
                                   [this](Result<QList<Booking>> answer) {
                                       m_looking = false;
                                       if (!answer) {
                                           m_lookError = answer.error();
                                           Q_EMIT changed();
                                           return;
                                       }
                                       QList<Booking> matches = *answer;
                                       matches.removeIf([this](const Booking &booking) { return !isThis(booking); });
                                       if (matches.size() == 1) {
                                           m_booking = matches.first();
                                           m_error.reset();
                                           moveTo(State::Booked);
                                       } else {
                                           Q_EMIT changed();
                                       }
                                   });
    Q_EMIT changed();
}

bool BookingTicket::isThis(const Booking &booking) const
{
    if (!booking.isActive() || booking.person != m_order.person.id || booking.slot != m_order.slot)
        return false;
    if (m_order.space) {
        if (!booking.space || booking.space->id != m_order.space->id)
            return false;
    } else if (booking.space || booking.building != m_order.building.id) {
        return false;
    }
    // A space was free for the person just before sending, so a booking of it is new even if the earlier ones are
    // not known. A pass proves nothing of the kind.
    return m_known ? !m_known->contains(booking.id) : m_order.space.has_value();
}

void BookingTicket::moveTo(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void BookingTicket::endWith(State state, const ApiError &error)
{
    m_error = error;
    moveTo(state);
}

} // namespace Foyer
