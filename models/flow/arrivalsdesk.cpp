// SPDX-License-Identifier: MIT
#include "arrivalsdesk.h"

#include "activity.h"
#include "clock.h"
#include "peopledirectory.h"
#include "placemodels.h"
#include "workplace.h"

#include <algorithm>

namespace Foyer {

namespace {

using namespace std::chrono_literals;

constexpr auto readAgain = 60s;
constexpr auto readAfterDeed = 2s; ///< several deeds, one reading
constexpr auto overdue = 150s;

} // namespace

ArrivalsDesk::ArrivalsDesk(Activity &activity, BuildingsModel &buildings, PeopleDirectory &directory,
                           const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_activity(activity)
    , m_buildings(buildings)
    , m_directory(directory)
    , m_clock(clock)
    , m_model(clock)
    , m_today(activity.workplace(), clock)
    , m_other(activity.workplace(), clock)
{
    for (DayRoster *roster : {&m_today, &m_other})
        connectRoster(*roster);
    connect(&m_model, &ArrivalsModel::retryWanted, this, &ArrivalsDesk::refresh);
    connect(&m_buildings, &StatusListModel::statusChanged, this, &ArrivalsDesk::takeOwnBuilding);
    connect(&m_directory, &PeopleDirectory::changed, this, &ArrivalsDesk::nameRows);
    m_everyMinute.setInterval(readAgain);
    connect(&m_everyMinute, &QTimer::timeout, this, &ArrivalsDesk::tick);
    m_endingRound.setSingleShot(true);
    connect(&m_endingRound, &QTimer::timeout, this, &ArrivalsDesk::endRound);
    m_naming.setInterval(0);
    connect(&m_naming, &QTimer::timeout, this, &ArrivalsDesk::nameSome);
    m_soon.setSingleShot(true);
    m_soon.setInterval(readAfterDeed);
    connect(&m_soon, &QTimer::timeout, this, &ArrivalsDesk::refresh);
}

ArrivalsDesk::~ArrivalsDesk() = default;

void ArrivalsDesk::connectRoster(DayRoster &roster)
{
    connect(&roster, &DayRoster::begun, this, [this, &roster] { roundBegins(roster); });
    connect(&roster, &DayRoster::bookingsArrived, this,
            [this, &roster](const QList<Booking> &part) { bookingsCame(roster, part); });
    connect(&roster, &DayRoster::visitsArrived, this, [this, &roster] { visitsCame(roster); });
    connect(&roster, &DayRoster::floorsArrived, this, [this, &roster] { bookingsCame(roster, roster.bookings()); });
    connect(&roster, &DayRoster::completed, this, [this, &roster] { roundEnds(roster); });
    connect(&roster, &DayRoster::failed, this, [this, &roster] { roundFails(roster); });
}

void ArrivalsDesk::start()
{
    m_started = true;
    m_everyMinute.start();
    tick();
}

void ArrivalsDesk::stop()
{
    m_started = false;
    m_everyMinute.stop();
    m_soon.stop();
}

void ArrivalsDesk::setBuilding(const Building &building)
{
    if (m_today.building() && m_today.building()->id == building.id)
        return;
    m_waiting.clear();
    m_waitingIds.clear();
    m_deeds.clear();
    m_latest.clear();
    m_other.clear();
    m_showsOther = false;
    m_today.clear();
    m_endingRound.stop();
    m_model.clear(building.zone.value_or(BuildingZone::utc()));
    if (building.zone)
        m_today.setDay(building, building.zone->dateAt(m_clock.now()));
    Q_EMIT changed();
    Q_EMIT pendingChanged();
}

void ArrivalsDesk::setOwnBuilding(const BuildingId &id)
{
    m_wanted = id;
    takeOwnBuilding();
}

void ArrivalsDesk::takeOwnBuilding()
{
    if (m_wanted.isEmpty())
        return;
    const Building *own = m_buildings.find(m_wanted);
    const bool isKnown = m_buildings.status() == StatusListModel::Status::Ready;
    const bool isFailed = m_buildings.status() == StatusListModel::Status::Failed;
    if (!own && !isKnown && !isFailed)
        return;
    if (own || isKnown) // after a failure it is looked for again with the next answer
        m_wanted = {};
    if (own)
        setBuilding(Building(*own));
    else
        Q_EMIT changed();
}

QDate ArrivalsDesk::today() const
{
    return building() && building()->zone ? building()->zone->dateAt(m_clock.now()) : QDate();
}

QDate ArrivalsDesk::shownDay() const
{
    return shown().date();
}

const DayRoster &ArrivalsDesk::shown() const
{
    return m_showsOther ? m_other : m_today;
}

void ArrivalsDesk::showDay(QDate date)
{
    if (!building() || !date.isValid() || date == shownDay())
        return;
    m_showsOther = date != m_today.date();
    m_endingRound.stop();
    m_model.clear(building()->zone.value_or(BuildingZone::utc()));
    if (m_showsOther) {
        m_other.setDay(*building(), date);
    } else {
        m_other.clear();
        showAll();
    }
    Q_EMIT changed();
}

void ArrivalsDesk::refresh()
{
    m_soon.stop();
    if (awaitsBuilding())
        m_buildings.retry();
    followDay();
    m_today.refresh();
    if (m_showsOther)
        m_other.refresh();
}

void ArrivalsDesk::tick()
{
    if (m_started)
        refresh();
    Q_EMIT changed(); // the age of what is shown
}

/** Past the building's midnight the list is of a new day. */
void ArrivalsDesk::followDay()
{
    if (!building() || m_today.date() == today())
        return;
    m_deeds.clear();
    m_latest.clear();
    if (!m_showsOther) {
        m_endingRound.stop();
        m_model.clear(*building()->zone);
    }
    m_today.setDay(Building(*building()), today());
    Q_EMIT changed();
}

bool ArrivalsDesk::isStale() const
{
    const auto age = shown().age();
    return age && (shown().error() || *age > overdue);
}

void ArrivalsDesk::roundBegins(const DayRoster &roster)
{
    if (&roster != &shown())
        return;
    if (m_endingRound.isActive())
        endRound();
    m_model.beginRound();
    if (!roster.isComplete())
        m_model.showLoading();
}

void ArrivalsDesk::bookingsCame(const DayRoster &roster, const QList<Booking> &bookings)
{
    if (&roster != &shown())
        return;
    // A visit may still come as such: its booking waits until all is there.
    QList<Booking> sure = bookings;
    if (roster.isReading() && roster.readsVisits())
        sure.removeIf([](const Booking &booking) { return booking.ofVisit; });
    m_model.arrived(joined(sure, roster));
}

void ArrivalsDesk::visitsCame(const DayRoster &roster)
{
    if (&roster == &shown())
        m_model.arrived(guestsOf(roster.visits()));
}

void ArrivalsDesk::roundEnds(const DayRoster &roster)
{
    if (&roster != &shown())
        return;
    m_rules = DayRules(roster.bookings());
    m_model.arrived(withTroubles());
    QList<Booking> visits = roster.bookings();
    visits.removeIf([](const Booking &booking) { return !booking.ofVisit; });
    m_model.arrived(joined(visits, roster));
    m_endingRound.start();
}

/** In a frame of its own, as everything that looks at a whole long day. */
void ArrivalsDesk::endRound()
{
    m_endingRound.stop();
    m_model.endRound();
    Q_EMIT changed();
}

void ArrivalsDesk::roundFails(const DayRoster &roster)
{
    if (&roster != &shown())
        return;
    m_model.dropRound();
    m_model.showFailed(*roster.error());
    Q_EMIT changed();
}

/** From what was read before, without asking. */
void ArrivalsDesk::showAll()
{
    m_rules = DayRules(m_today.bookings());
    m_model.beginRound();
    m_model.arrived(joined(m_today.bookings(), m_today));
    m_model.arrived(guestsOf(m_today.visits()));
    if (m_today.isComplete())
        m_model.endRound();
    else
        m_model.showLoading();
    if (m_today.error())
        m_model.showFailed(*m_today.error());
}

/** Those rows whose trouble is another than what they show: time goes on, and the whole day tells more than a part. */
QList<Arrival> ArrivalsDesk::withTroubles() const
{
    QList<Arrival> rows;
    const UtcInstant now = m_clock.now();
    for (const Booking &booking : shown().bookings()) {
        const Arrival *shownNow = m_model.find(booking.id.text());
        if (!shownNow || shownNow->troubles == m_rules.troublesOf(booking, now))
            continue;
        rows.append(*shownNow);
        rows.last().troubles = m_rules.troublesOf(booking, now);
    }
    return rows;
}

} // namespace Foyer
