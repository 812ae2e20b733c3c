// SPDX-License-Identifier: MIT
#include "bookingticket.h"

#include "activity.h"
#include "lookup.h"
#include "naturalorder.h"
#include "workplace.h"

#include <QHash>
#include <QMetaObject>

#include <algorithm>
#include <chrono>
#include <limits>

namespace Foyer {

namespace {

using namespace std::chrono_literals;

constexpr auto longestMeasuring = 1500ms;

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

void sortByNearness(QList<Space> &spaces, const Space &wanted, const FloorPlan &plan)
{
    constexpr double farOff = std::numeric_limits<double>::max();
    QHash<SpaceId, double> ways;
    for (const Space &space : std::as_const(spaces))
        ways.insert(space.id, plan.distance(wanted.id, space.id).value_or(farOff));
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
        if (ways.value(a.id) != ways.value(b.id))
            return ways.value(a.id) < ways.value(b.id);
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
    BookingRequest request{person.id, slot, {}, {}, std::nullopt};
    if (!space) {
        request.building = building.id;
        return request;
    }
    request.space = space->id;
    if (meeting) {
        request.meeting = trimmed(*meeting);
        request.meeting->attendees.removeIf(
            [organiser = attendeeFrom(person)](const Attendee &attendee) { return isSame(attendee, organiser); });
    }
    return request;
}

bool BookingOrder::asksForTheSame(const BookingOrder &other) const
{
    if (person.id != other.person.id || slot != other.slot || space.has_value() != other.space.has_value())
        return false;
    return space ? space->id == other.space->id : building.id == other.building.id;
}

BookingTicket::BookingTicket(Activity &activity, BookingOrder order, QObject *parent)
    : QObject(parent)
    , m_activity(activity)
    , m_workplace(activity.workplace())
    , m_order(std::move(order))
{
    QMetaObject::invokeMethod(this, &BookingTicket::check, Qt::QueuedConnection);
}

BookingTicket::BookingTicket(Activity &activity, BookingOrder order, IntentRunner &open, QObject *parent)
    : QObject(parent)
    , m_activity(activity)
    , m_workplace(activity.workplace())
    , m_order(std::move(order))
{
    follow(open);
    m_state = State::Unknown;
    QMetaObject::invokeMethod(this, &BookingTicket::intentMoved, Qt::QueuedConnection);
}

BookingTicket::~BookingTicket() = default;

void BookingTicket::check()
{
    checkBookings();
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
            m_isFree = std::any_of(answer->cbegin(), answer->cend(),
                                   [this](const Space &space) { return space.id == m_order.space->id; });
            m_free = *answer;
            m_isChecked = true;
            checked();
        });
}

void BookingTicket::checkPasses()
{
    m_request = m_workplace.onsitePasses(m_order.building.id, m_order.slot, this, [this](Result<OnsitePasses> answer) {
        if (!answer) {
            endWith(State::NotSent, answer.error());
        } else {
            m_isFree = answer->available;
            m_passReason = answer->reason;
            m_isChecked = true;
            checked();
        }
    });
}

void BookingTicket::checkBookings()
{
    m_bookingsRequest = lookUpBookingsAt(m_workplace, m_order.person.id, m_order.slot.start(), this,
                                         [this](const Result<QList<Booking>> &answer) {
                                             if (!answer) {
                                                 endWith(State::NotSent, answer.error());
                                                 return;
                                             }
                                             m_around = *answer;
                                             checked();
                                         });
}

void BookingTicket::checked()
{
    if (m_state != State::Checking || !m_isChecked || !m_around)
        return;
    const bool hasIt = std::any_of(m_around->cbegin(), m_around->cend(), [this](const Booking &booking) {
        const bool samePlace = m_order.space ? booking.space && booking.space->id == m_order.space->id
                                             : !booking.space && booking.building == m_order.building.id;
        return booking.isActive() && samePlace && booking.slot == m_order.slot;
    });
    // What is open already is Activity's to judge: that booking may be the very one, and what made it not free.
    m_wasAskedBefore = m_activity.resumeFor(m_order) != nullptr;
    if (m_wasAskedBefore ? hasIt || m_isFree : m_isFree && !hasIt) {
        startSending();
        return;
    }
    if (hasIt) {
        ApiError error;
        error.kind = ErrorKind::Conflict;
        error.detail = tr("%1 has exactly this booking already.").arg(m_order.person.displayName());
        endWith(State::Refused, error);
    } else if (m_order.space && m_free.isEmpty()) {
        lookAtDay();
    } else if (m_order.space) {
        measure();
    } else {
        moveTo(State::Taken);
    }
}

void BookingTicket::startSending()
{
    QList<BookingId> known;
    for (const Booking &booking : std::as_const(*m_around))
        known.append(booking.id);
    follow(*m_activity.book(m_order, known));
    m_state = State::Sending;
    intentMoved();
}

void BookingTicket::follow(IntentRunner &runner)
{
    m_runner = &runner;
    connect(m_runner, &IntentRunner::changed, this, &BookingTicket::intentMoved);
}

void BookingTicket::intentMoved()
{
    m_error = m_runner->intent().error;
    m_order.meeting = m_runner->intent().meeting; // of what was asked for before, what was sent then
    switch (m_runner->intent().state) {
    case IntentState::Prepared:
        moveTo(State::Sending);
        break;
    case IntentState::Sent:
        // One that is resumed may have been sent long ago.
        moveTo(m_runner->stage() == IntentRunner::Stage::Settling ? State::Unknown : State::Sending);
        break;
    case IntentState::Unknown:
    case IntentState::Reconciling:
    case IntentState::NeedsHuman:
        moveTo(State::Unknown);
        break;
    case IntentState::SafeToResend:
    case IntentState::NotSent:
    case IntentState::Dropped:
        moveTo(m_runner->stage() == IntentRunner::Stage::Recording || m_runner->isLooking() ? State::Sending
                                                                                            : State::NotSent);
        break;
    case IntentState::Confirmed:
        if (m_state == State::Booked)
            break; // told already
        m_booking = m_runner->booking();
        if (!m_booking) {
            const BookingRequest request = m_order.request();
            m_booking.emplace();
            m_booking->id = m_runner->intent().booking;
            m_booking->person = request.person;
            m_booking->personEmail = m_order.person.email;
            m_booking->kind = m_order.space ? m_order.space->kind : SpaceKind::Onsite;
            m_booking->space = m_order.space;
            m_booking->building = m_order.building.id;
            m_booking->slot = m_order.slot;
            m_booking->status = BookingStatus::Booked;
            m_booking->title = m_order.meeting ? m_order.meeting->title : QString();
        }
        moveTo(State::Booked);
        break;
    case IntentState::Withdrawn:
        moveTo(State::Withdrawn);
        break;
    case IntentState::Rejected:
        moveTo(State::Refused);
        break;
    }
}

bool BookingTicket::isSettled() const
{
    if (!m_runner)
        return isFinal();
    const auto stage = m_runner->stage();
    return stage == IntentRunner::Stage::Ended || stage == IntentRunner::Stage::Waiting;
}

std::optional<JournalError> BookingTicket::journalError() const
{
    // Of a second sending it is not true that nothing was sent.
    const bool isNothingSent = m_runner && m_state == State::NotSent && m_runner->intent().sends == 0;
    return isNothingSent ? m_runner->journalError() : std::nullopt;
}

/** Nothing is free: the bookable days tell whether it is the time itself that can't be booked (any more). */
void BookingTicket::lookAtDay()
{
    m_request = m_workplace.bookableDays(
        m_order.person.id, m_order.building.id, this, [this](const Result<QList<BookableDay>> &answer) {
            if (answer) {
                const BuildingZone &zone = *m_order.building.zone;
                const QDate date = zone.dateAt(m_order.slot.start());
                const auto day = std::find_if(answer->cbegin(), answer->cend(), [&](const BookableDay &one) {
                    return zone.dateAt(one.bookable.start()) == date;
                });
                m_isOutsideDay = day == answer->cend() || !day->bookable.contains(m_order.slot);
                if (m_isOutsideDay && day != answer->cend())
                    m_bookableTime = day->bookable;
            }
            taken({});
        });
}

/** Finds out which of the free ones are near. Whoever looked at the plan has it in memory. */
void BookingTicket::measure()
{
    if (m_free.size() < 2 || !m_order.floor || m_order.floor->planUrl.isEmpty()) {
        taken({});
        return;
    }
    m_measuring.setSingleShot(true);
    connect(&m_measuring, &QTimer::timeout, this, [this] { taken({}); });
    m_measuring.start(longestMeasuring);
    m_request = m_workplace.floorPlan(*m_order.floor, this, [this](const Result<FloorPlan> &answer) {
        taken(answer.value_or(FloorPlan())); // without it, names have to do
    });
}

void BookingTicket::taken(const FloorPlan &plan)
{
    m_measuring.stop();
    sortByNearness(m_free, *m_order.space, plan);
    m_alternatives = std::move(m_free);
    moveTo(State::Taken);
    if (!m_isOutsideDay)
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
    if (m_state == State::Unknown)
        m_runner->lookNow();
}

bool BookingTicket::isLooking() const
{
    return m_runner && m_runner->isLooking();
}

std::optional<ApiError> BookingTicket::lookError() const
{
    return m_runner ? m_runner->lookError() : std::nullopt;
}

void BookingTicket::moveTo(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void BookingTicket::endWith(State state, const ApiError &error)
{
    // The other check has nothing to add.
    m_request.abort();
    m_bookingsRequest.abort();
    m_error = error;
    moveTo(state);
}

} // namespace Foyer
