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
    , m_nextBusyDay(activity.workplace())
{
    for (DayRoster *roster : {&m_today, &m_other})
        connectRoster(*roster);
    connect(&m_model, &ArrivalsModel::retryWanted, this, &ArrivalsDesk::refresh);
    connect(&m_buildings, &StatusListModel::statusChanged, this, &ArrivalsDesk::takeOwnBuilding);
    connect(&m_directory, &PeopleDirectory::changed, this, &ArrivalsDesk::nameRows);
    connect(&m_nextBusyDay, &NextBusyDay::changed, this, &ArrivalsDesk::changed);
    connect(&m_everyMinute, &QTimer::timeout, this, &ArrivalsDesk::tick);
    m_goingOn.setSingleShot(true);
    connect(&m_goingOn, &QTimer::timeout, this, &ArrivalsDesk::goOn);
    connect(&m_judging, &QFutureWatcher<DayRules>::finished, this, &ArrivalsDesk::judged);
    m_naming.setInterval(0);
    connect(&m_naming, &QTimer::timeout, this, &ArrivalsDesk::nameSome);
    m_soon.setSingleShot(true);
    setPauses(readAgain, readAfterDeed);
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
    connect(&roster, &DayRoster::completed, this, [this, &roster] { roundCompletes(roster); });
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

void ArrivalsDesk::setPauses(std::chrono::milliseconds again, std::chrono::milliseconds afterDeed)
{
    m_everyMinute.setInterval(again);
    m_soon.setInterval(afterDeed);
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
    dropRound();
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
    dropRound();
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
        dropRound();
        m_model.clear(*building()->zone);
    }
    m_today.setDay(Building(*building()), today());
    Q_EMIT changed();
}

/** From what was read before, without asking. */
void ArrivalsDesk::showAll()
{
    m_rules = DayRules();
    m_model.beginRound();
    m_inbox = m_today.bookings();
    m_model.arrived(guestsOf(m_today.visits()));
    if (m_today.isComplete())
        m_ending = Ending::Taking;
    m_model.showLoading();
    m_goingOn.start();
    takeSome();
    if (m_today.error())
        m_model.showFailed(*m_today.error());
}

} // namespace Foyer
