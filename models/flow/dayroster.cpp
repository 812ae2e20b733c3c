// SPDX-License-Identifier: MIT
#include "dayroster.h"

#include "arrivals.h"
#include "clock.h"
#include "intents.h"
#include "workplace.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

/** For how long a service may still tell what was so before a write. */
constexpr auto staleFor = std::chrono::seconds(15);

/** It is read each minute: then more than two readings are missing. */
constexpr auto overdue = std::chrono::seconds(150);

/** How far a day has come with a booking: it never goes back. */
int progressOf(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Booked:
        return 0;
    case BookingStatus::CheckedIn:
        return 1;
    case BookingStatus::CheckedOut:
    case BookingStatus::NoCheckIn:
        return 2;
    case BookingStatus::Completed:
    case BookingStatus::Cancelled:
        return 3;
    case BookingStatus::Unknown:
        break;
    }
    return 4; // whatever it is, it is news
}

/** An answer to a write may tell less than a list does: what it leaves out stays as it was known. */
Booking filledUp(Booking told, const Booking &known)
{
    if (!told.space || told.space->name.isEmpty())
        told.space = known.space;
    if (told.kind == SpaceKind::Unknown)
        told.kind = known.kind;
    if (told.person.isEmpty())
        told.person = known.person;
    if (told.personEmail.isEmpty())
        told.personEmail = known.personEmail;
    if (told.building.isEmpty())
        told.building = known.building;
    if (!told.slot)
        told.slot = known.slot;
    if (told.title.isEmpty())
        told.title = known.title;
    if (told.status == BookingStatus::Unknown)
        told.status = known.status;
    for (const auto &instant : {&Booking::createdAt, &Booking::checkedInAt, &Booking::checkedOutAt,
                                &Booking::selfCertifiedAt, &Booking::autoReleasedAt}) {
        if (!(told.*instant))
            told.*instant = known.*instant;
    }
    return told;
}

} // namespace

DayRoster::DayRoster(Workplace &workplace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_clock(clock)
{
    connect(&m_making, &QFutureWatcher<Whole>::finished, this, &DayRoster::takeWhole);
}

DayRoster::~DayRoster() = default;

void DayRoster::clear()
{
    m_bookingsRequest.abort();
    m_visitsRequest.abort();
    m_floorsRequest.abort();
    m_building.reset();
    m_date = {};
    m_making.setFuture({});
    m_whole = {};
    m_visits.clear();
    m_visitIds.clear();
    m_floorNames.clear();
    m_done.clear();
    m_isReading = false;
    m_readAt.reset();
    m_error.reset();
    m_visitsError.reset();
}

void DayRoster::setDay(const Building &building, QDate date)
{
    if (m_building && m_building->id == building.id && m_date == date) {
        refresh();
        return;
    }
    clear();
    m_building = building;
    m_date = date;
    askFloors();
    refresh();
}

void DayRoster::refresh()
{
    if (m_isReading || !m_building || !m_building->zone)
        return;
    m_isReading = true;
    m_begunWall = m_clock.now();
    m_begunAt = m_clock.monotonic();
    if (m_floorNames.isEmpty())
        askFloors();
    m_hasBookings = false;
    m_hasVisits = !m_workplace.capabilities().visits;
    Q_EMIT begun();
    askBookings();
    if (!m_hasVisits)
        askVisits();
}

void DayRoster::askFloors()
{
    m_floorsRequest = m_workplace.listFloors(m_building->id, this, [this](const Result<QList<Floor>> &answer) {
        if (!answer)
            return; // names only: the next reading asks again
        for (const Floor &floor : *answer)
            m_floorNames.insert(floor.id, floor.name);
        Q_EMIT floorsArrived();
    });
}

void DayRoster::askVisits()
{
    m_visitsRequest = m_workplace.dayVisits(m_building->id, m_date, this,
                                            [this](const Result<QList<Visit>> &answer) { visitsCame(answer); });
}

void DayRoster::askBookings()
{
    m_bookingsRequest = m_workplace.dayBookings(
        m_building->id, m_date,
        [this](const QList<Booking> &part, std::optional<qint64>) { Q_EMIT bookingsArrived(corrected(part)); }, this,
        [this](const Result<QList<Booking>> &answer) { bookingsCame(answer); });
}

void DayRoster::visitsCame(const Result<QList<Visit>> &answer)
{
    m_hasVisits = true;
    if (answer) {
        m_visits = *answer;
        m_visitIds.clear();
        for (const Visit &visit : std::as_const(m_visits))
            m_visitIds.insert(visit.id);
        m_visitsError.reset();
    } else {
        m_visitsError = answer.error(); // a key may read bookings and no visits: the desk goes on without
    }
    Q_EMIT visitsArrived();
    completeIfAllThere();
}

void DayRoster::bookingsCame(const Result<QList<Booking>> &answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    const ReceptionDay day(m_building->id, BuildingDay(m_date, *m_building->zone));
    m_making.setFuture(QtConcurrent::run(&DayRoster::wholeOf, *answer, day));
}

DayRoster::Whole DayRoster::wholeOf(QList<Booking> bookings, const ReceptionDay &day)
{
    Whole whole;
    bookings.removeIf([&day](const Booking &booking) { return !day.lists(booking); });
    whole.bookings = std::move(bookings);
    whole.placeOf.reserve(whole.bookings.size());
    for (qsizetype i = 0; i < whole.bookings.size(); ++i)
        whole.placeOf.insert(whole.bookings.at(i).id, i);
    return whole;
}

void DayRoster::takeWhole()
{
    if (m_making.isCanceled())
        return;
    // Taking ten thousand of them apart is work as well.
    QThreadPool::globalInstance()->start([old = std::move(m_whole)] {});
    m_whole = m_making.future().takeResult();
    m_hasBookings = true;
    for (auto done = m_done.cbegin(); done != m_done.cend(); ++done) {
        const auto place = m_whole.placeOf.constFind(done.key());
        if (place != m_whole.placeOf.cend())
            m_whole.bookings[*place] = newestOf(m_whole.bookings.at(*place), m_begunAt);
    }
    completeIfAllThere();
}

void DayRoster::completeIfAllThere()
{
    if (!m_isReading || !m_hasBookings || !m_hasVisits)
        return;
    m_done.removeIf([now = m_clock.monotonic()](const auto &done) { return now - done.value().at > 2 * staleFor; });
    m_isReading = false;
    m_readAt = m_begunWall;
    m_readMonotonic = m_begunAt;
    m_error.reset();
    Q_EMIT completed();
}

void DayRoster::fail(const ApiError &error)
{
    m_visitsRequest.abort();
    m_isReading = false;
    m_error = error;
    Q_EMIT failed();
}

/**
 * What a service brings that was not asked for is left out; what it does not tell is not held against it. Mostly there
 * is nothing to correct: then a long list is not copied.
 */
QList<Booking> DayRoster::corrected(QList<Booking> bookings) const
{
    if (bookings.isEmpty())
        return bookings;
    const ReceptionDay day(m_building->id, BuildingDay(m_date, *m_building->zone));
    const auto isElsewhere = [&day](const Booking &booking) { return !day.lists(booking); };
    if (std::any_of(bookings.cbegin(), bookings.cend(), isElsewhere))
        bookings.removeIf(isElsewhere);
    if (m_done.isEmpty())
        return bookings;
    for (qsizetype i = 0; i < bookings.size(); ++i) {
        if (m_done.contains(bookings.at(i).id))
            bookings[i] = newestOf(bookings.at(i), m_begunAt);
    }
    return bookings;
}

Booking DayRoster::newestOf(const Booking &told, std::chrono::milliseconds askedAt) const
{
    const auto done = m_done.constFind(told.id);
    const bool isOld = done != m_done.cend() && askedAt < done->at + staleFor &&
                       progressOf(told.status) < progressOf(done->booking.status);
    return isOld ? filledUp(done->booking, told) : told;
}

void DayRoster::remember(const Booking &done)
{
    const Booking *known = find(done.id);
    // The news of an older write may come after that of a newer one.
    const auto before = m_done.constFind(done.id);
    if (before != m_done.cend() && progressOf(done.status) < progressOf(before->booking.status))
        return;
    const Booking booking = known ? filledUp(done, *known) : done;
    m_done.insert(booking.id, {booking, m_clock.monotonic()});
    if (!known)
        return;
    m_whole.bookings[m_whole.placeOf.value(booking.id)] = booking;
    Q_EMIT bookingsArrived({booking});
}

bool DayRoster::readsVisits() const
{
    return m_workplace.capabilities().visits;
}

const Booking *DayRoster::find(const BookingId &id) const
{
    const auto place = m_whole.placeOf.constFind(id);
    return place == m_whole.placeOf.cend() ? nullptr : &m_whole.bookings.at(*place);
}

std::optional<std::chrono::milliseconds> DayRoster::age() const
{
    if (!m_readAt)
        return std::nullopt;
    return std::max(m_clock.monotonic() - m_readMonotonic, m_clock.now().since(*m_readAt));
}

bool DayRoster::isStale() const
{
    const auto old = age();
    return old && (m_error || *old > overdue);
}

} // namespace Foyer
