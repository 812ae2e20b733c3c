// SPDX-License-Identifier: MIT
// BookingFlow's other half: what is fetched ahead, and what the answers do to the draft.
#include "bookingflow.h"

#include "clock.h"
#include "flowchange.h"
#include "workplace.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace Foyer {

using namespace std::chrono_literals;

using Status = StatusListModel::Status;

namespace {

constexpr auto freshFor = 20s;
constexpr auto refreshedEvery = 60s;

/** A time that has begun goes on from the earliest start that is left; any other is to be chosen anew. */
std::optional<TimeSlot> whatIsLeft(const TimeSlot &slot, const TimeSlot &bookable, UtcInstant now)
{
    const bool isCut = slot.start() <= now && slot.start() < bookable.start() && slot.end() <= bookable.end();
    return isCut ? TimeSlot::make(bookable.start(), slot.end()) : std::nullopt;
}

} // namespace

void BookingFlow::connectModels()
{
    connect(&m_buildings, &StatusListModel::statusChanged, this, &BookingFlow::buildingsArrived);
    connect(&m_days, &StatusListModel::statusChanged, this, &BookingFlow::daysArrived);
    connect(&m_floors, &StatusListModel::statusChanged, this, &BookingFlow::floorsArrived);
    connect(&m_spaces, &StatusListModel::statusChanged, this, &BookingFlow::spacesArrived);
    m_freshness.setSingleShot(true);
    m_freshness.setInterval(refreshedEvery);
    connect(&m_freshness, &QTimer::timeout, this, [this] {
        renew();
        keepFresh();
    });
    connect(&m_onsite, &OnsiteLookup::changed, this, [this] {
        const Change change(*this); // the step to Confirm may no longer hold
        m_onsiteMoved = true;
    });
}

void BookingFlow::fetchForPerson()
{
    m_personBookings.setPerson(m_draft.person->id);
    if (m_draft.building)
        fetchForBuilding();
    else
        preselectBuilding();
}

void BookingFlow::preselectBuilding()
{
    if (!m_draft.person || m_draft.building || m_preferences.ownBuilding.isEmpty())
        return;
    if (const Building *own = m_buildings.find(m_preferences.ownBuilding)) {
        m_draft.building = *own;
        fetchForBuilding();
    }
}

void BookingFlow::buildingsArrived()
{
    if (m_buildings.status() != Status::Ready || isBusy() || m_ticket)
        return;
    const Change change(*this);
    preselectBuilding();
}

void BookingFlow::fetchForBuilding()
{
    m_floors.setBuilding(m_draft.building->id);
    preselectFloor();
    if (m_draft.person)
        m_days.setSubject(m_draft.person->id, *m_draft.building);
    fetchForSlot();
}

void BookingFlow::fetchForSlot()
{
    if (m_draft.slot)
        m_personBookings.reachTo(m_draft.slot->end());
    askOnsite();
    askSpaces();
}

void BookingFlow::askOnsite()
{
    if (m_workplace.capabilities().bookOnsite && m_draft.building && m_draft.slot)
        m_onsite.ask(m_draft.building->id, *m_draft.slot);
    else
        m_onsite.clear();
}

std::optional<Floor> BookingFlow::floorToLookAt() const
{
    if (m_draft.floor)
        return m_draft.floor;
    if (!m_draft.building || m_floors.building() != m_draft.building->id || m_floors.status() != Status::Ready ||
        m_floors.all().isEmpty())
        return std::nullopt;
    return m_floors.all().first();
}

void BookingFlow::askSpaces()
{
    const std::optional<Floor> floor = floorToLookAt();
    if (m_workplace.capabilities().bookSpaces && m_draft.person && m_draft.slot && floor) {
        const SpacesModel::Subject subject{m_draft.person->id, floor->id, *m_draft.slot, m_draft.kind};
        noteAsked();
        if (m_isQuiet && m_spaces.subject() == subject)
            m_spaces.renew();
        else
            m_spaces.setSubject(subject);
    } else if (m_spaces.subject()) {
        m_spaces.clear();
    }
    m_scene.setSubject(m_spaces.subject()
                           ? std::optional(FloorScene::Subject{m_draft.person->id, *floor, *m_draft.slot, m_draft.kind})
                           : std::nullopt);
}

void BookingFlow::askAgainWhatIsFree()
{
    noteAsked();
    m_spaces.refresh();
    m_scene.refresh();
    m_onsite.askAgain();
}

void BookingFlow::noteAsked()
{
    m_askedAt = m_clock.now();
    m_askedMonotonic = m_clock.monotonic();
}

bool BookingFlow::isOld() const
{
    return std::max(m_clock.monotonic() - m_askedMonotonic, m_clock.now().since(m_askedAt)) >= freshFor;
}

void BookingFlow::refresh()
{
    if (isBusy())
        return;
    if (!askForDaysFirst(true)) {
        askAgainWhatIsFree();
        return;
    }
    m_scene.refresh();
    m_onsite.askAgain();
}

void BookingFlow::renew()
{
    if (isBusy())
        return;
    if (!askForDaysFirst(false)) {
        noteAsked();
        m_spaces.renew();
    }
    m_scene.renew();
    m_onsite.askAgain();
}

/** What is free at a time that can't be booked any more need not be asked. */
bool BookingFlow::askForDaysFirst(bool aloud)
{
    if (!m_draft.person || !m_draft.building || !m_draft.slot || m_draft.slot->start() > m_clock.now())
        return false;
    noteAsked();
    m_afterDays = aloud ? AfterDays::Aloud : AfterDays::Quietly;
    m_days.setSubject(m_draft.person->id, *m_draft.building);
    return true;
}

void BookingFlow::refreshIfOld()
{
    if (m_isWatched && isOld())
        renew();
}

void BookingFlow::setWatched(bool watched)
{
    m_isWatched = watched;
    refreshIfOld();
    keepFresh();
}

void BookingFlow::keepFresh()
{
    if (m_isWatched)
        m_freshness.start();
    else
        m_freshness.stop();
}

void BookingFlow::floorsArrived()
{
    if (m_floors.status() != Status::Ready || isBusy() || m_ticket)
        return;
    const Change change(*this);
    preselectFloor();
    if (m_draft.building)
        askSpaces();
}

void BookingFlow::preselectFloor()
{
    if (m_draft.floor || !m_draft.building || m_floors.building() != m_draft.building->id ||
        m_floors.status() != Status::Ready)
        return;
    const FloorId preferred = m_draft.person ? m_draft.person->preferredFloor : FloorId();
    // A preferred floor of another building is not among these.
    if (const Floor *floor = m_floors.floorAt(m_floors.indexOf(preferred)); floor && !preferred.isEmpty())
        m_draft.floor = *floor;
    else if (m_floors.all().size() == 1)
        m_draft.floor = m_floors.all().first();
}

void BookingFlow::daysArrived()
{
    if (m_days.status() == Status::Loading)
        return;
    const AfterDays after = std::exchange(m_afterDays, AfterDays::Nothing);
    if (m_days.status() == Status::Failed && after != AfterDays::Nothing)
        after == AfterDays::Quietly ? m_spaces.renew() : m_spaces.refresh();
    if (m_days.status() != Status::Ready || !m_draft.building || !m_draft.building->zone)
        return;
    m_daysMissed = m_ticket || isBusy() || m_step == BookingStep::Confirm;
    if (m_daysMissed)
        return;
    const Change change(*this);
    const QScopedValueRollback quiet(m_isQuiet, after == AfterDays::Quietly);
    if (!m_draft.day) {
        preselectDay();
        fetchForSlot();
        return;
    }

    const BookableDay *day = m_days.find(m_draft.building->zone->dateAt(m_draft.day->bookable.start()));
    if (day) {
        m_draft.day = *day;
        const bool isOver = m_draft.slot && m_draft.slot->end() <= m_clock.now();
        if (isOver)
            m_draft.slot.reset(); // another time of that day is not for us to choose
        else if (m_slotWish == SlotWish::WholeDay)
            m_draft.slot = day->bookable;
        else if (m_slotWish == SlotWish::UsualHours)
            useUsualHours();
        else if (m_draft.slot && !day->bookable.contains(*m_draft.slot))
            m_draft.slot = whatIsLeft(*m_draft.slot, day->bookable, m_clock.now());
    } else {
        m_draft.day.reset();
        m_draft.slot.reset();
        preselectDay();
    }
    fetchForSlot();
}

void BookingFlow::preselectDay()
{
    // Another day than one that was chosen is not for us to choose.
    if (m_preselectsDay && !m_dayChosen && !m_days.all().isEmpty())
        setDay(m_days.all().first());
}

void BookingFlow::setDay(const BookableDay &day)
{
    m_draft.day = day;
    switch (m_slotWish) {
    case SlotWish::WholeDay:
        m_draft.slot = day.bookable;
        return;
    case SlotWish::Times:
        m_draft.slot = readSlot(day, *m_draft.building->zone, m_wishedFrom, m_wishedTo).slot;
        if (m_draft.slot)
            return;
        m_slotWish = SlotWish::UsualHours;
        break;
    case SlotWish::UsualHours:
        break;
    }
    useUsualHours();
}

void BookingFlow::useUsualHours()
{
    m_draft.slot = usualSlot(*m_draft.day, *m_draft.building->zone, m_preferences.usualFrom, m_preferences.usualTo);
}

void BookingFlow::spacesArrived()
{
    // With a ticket the list says what the booking has changed; the draft is what was ordered, or is about to be.
    if (m_spaces.status() != Status::Ready || isBusy() || m_ticket || m_step == BookingStep::Confirm ||
        !m_draft.space || !m_draft.person || !m_draft.slot || !m_draft.floor)
        return;
    const SpacesModel::Subject wanted{m_draft.person->id, m_draft.floor->id, *m_draft.slot, m_draft.space->kind};
    if (m_spaces.subject() != wanted)
        return;
    const Change change(*this);
    const auto &free = m_spaces.all();
    const auto now =
        std::find_if(free.cbegin(), free.cend(), [this](const Space &space) { return space.id == m_draft.space->id; });
    if (now == free.cend())
        m_draft.space.reset();
    else
        takeSpace(*now);
}

/** What came while answers left the draft alone. */
void BookingFlow::catchUp()
{
    if (m_daysMissed)
        daysArrived();
    spacesArrived();
}

void BookingFlow::retryOnsite()
{
    m_onsite.retry();
}

} // namespace Foyer
