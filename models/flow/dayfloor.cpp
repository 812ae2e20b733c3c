// SPDX-License-Identifier: MIT
#include "dayfloor.h"

#include "activity.h"
#include "arrivalsdesk.h"
#include "workplace.h"

#include <algorithm>
#include <chrono>

namespace Foyer {

namespace {

/** A day's list comes and changes in many parts. */
constexpr auto gather = std::chrono::milliseconds(150);

std::optional<DaySpot::State> stateOf(const Arrival &row)
{
    switch (row.standing) {
    case Standing::Here:
        return DaySpot::State::Here;
    case Standing::Expected:
        return DaySpot::State::Expected;
    case Standing::Left:
    case Standing::NoShow:
        return DaySpot::State::Gone;
    case Standing::Unknown:
        return DaySpot::State::Unclear;
    case Standing::Cancelled:
        break;
    }
    return std::nullopt;
}

} // namespace

DayFloor::DayFloor(ArrivalsDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_floors(desk.activity().workplace())
    , m_plan(desk.activity().workplace())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gather);
    connect(&m_soon, &QTimer::timeout, this, &DayFloor::build);
    const auto soon = [this] {
        if (m_watched && !m_soon.isActive())
            m_soon.start();
    };
    connect(&desk.model(), &QAbstractItemModel::dataChanged, this, soon);
    connect(&desk.model(), &ArrivalsModel::rowsMerged, this, soon);
    connect(&desk.model(), &ArrivalsModel::countsChanged, this, soon);
    connect(&desk, &ArrivalsDesk::changed, this, &DayFloor::follow);
    connect(&m_floors, &StatusListModel::statusChanged, this, &DayFloor::showFirst);
    connect(&m_plan, &PlanLookup::changed, this, &DayFloor::build);
}

DayFloor::~DayFloor()
{
    m_floors.disconnect(this);
    m_plan.disconnect(this);
}

void DayFloor::setWatched(bool watched)
{
    m_watched = watched;
    if (!watched)
        return;
    follow();
    if (m_floors.error() || plan().status == PlanView::Status::Failed)
        retry();
    build(); // what came meanwhile
}

/** Another building may be reception's now. */
void DayFloor::follow()
{
    if (!m_watched || !m_desk.building() || m_floors.building() == m_desk.building()->id)
        return;
    m_shown = {};
    m_plan.clear();
    m_floors.setBuilding(m_desk.building()->id);
    showFirst();
}

QList<Floor> DayFloor::floors() const
{
    QList<Floor> drawn = m_floors.all();
    drawn.removeIf([](const Floor &floor) { return floor.planUrl.isEmpty(); });
    return drawn;
}

void DayFloor::showFirst()
{
    const QList<Floor> drawn = floors();
    if (m_shown.id.isEmpty() && !drawn.isEmpty())
        showFloor(drawn.first().id);
    else
        Q_EMIT changed();
}

void DayFloor::showFloor(const FloorId &id)
{
    const QList<Floor> drawn = floors();
    const auto wanted =
        std::find_if(drawn.cbegin(), drawn.cend(), [&id](const Floor &floor) { return floor.id == id; });
    if (wanted == drawn.cend() || *wanted == m_shown)
        return;
    m_shown = *wanted;
    m_spaces.clear();
    askSpaces();
    m_plan.ask(m_shown);
    build();
}

void DayFloor::retry()
{
    m_floors.retry();
    if (m_shown.id.isEmpty())
        return;
    m_plan.ask(m_shown);
    askSpaces();
}

/** Only the list knows what a space is called that nobody has booked. */
void DayFloor::askSpaces()
{
    m_request = m_desk.activity().workplace().floorSpaces(m_shown.id, this, [this](const Result<QList<Space>> &answer) {
        for (const Space &space : answer.value_or(QList<Space>()))
            m_spaces.insert(space.id, space);
        build();
    });
}

void DayFloor::build()
{
    m_soon.stop();
    m_spots.clear();
    QHash<SpaceId, qsizetype> places;
    for (const PlanPlace &place : plan().plan.places) {
        DaySpot spot;
        spot.space = m_spaces.value(place.id, Space{place.id, {}, place.kind, {}, {}});
        places.insert(place.id, m_spots.size());
        m_spots.append(spot);
    }
    m_desk.model().forEach([&](const Arrival &row) {
        if (!row.booking.space)
            return;
        if (const auto place = places.constFind(row.booking.space->id); place != places.cend())
            take(m_spots[*place], row);
    });
    Q_EMIT changed();
}

/** Rows come by their start. */
void DayFloor::take(DaySpot &spot, const Arrival &row)
{
    using State = DaySpot::State;
    const auto state = stateOf(row);
    if (!state)
        return;
    spot.keys.append(row.key());
    if (spot.space.name.isEmpty())
        spot.space.name = row.booking.space->name;
    const bool isLater = *state == spot.state && *state < State::Expected; // of what is over the last one counts
    if (*state <= spot.state && !isLater)
        return;
    spot.state = *state;
    spot.key = row.key();
}

const DaySpot *DayFloor::find(const SpaceId &id) const
{
    const auto found =
        std::find_if(m_spots.cbegin(), m_spots.cend(), [&id](const DaySpot &spot) { return spot.space.id == id; });
    return found == m_spots.cend() ? nullptr : &*found;
}

QString DayFloor::meantAt(const SpaceId &id, const QString &selected) const
{
    const DaySpot *spot = find(id);
    if (!spot || spot->keys.contains(selected))
        return spot ? selected : QString();
    const auto isShown = [this](const QString &key) { return m_desk.model().indexOf(key).isValid(); };
    const auto shown = std::find_if(spot->keys.cbegin(), spot->keys.cend(), isShown);
    return isShown(spot->key) || shown == spot->keys.cend() ? spot->key : *shown;
}

bool DayFloor::isHidden(const DaySpot &spot) const
{
    return !spot.keys.isEmpty() && std::none_of(spot.keys.cbegin(), spot.keys.cend(), [this](const QString &key) {
        return m_desk.model().indexOf(key).isValid();
    });
}

FloorId DayFloor::floorOf(const Arrival &row)
{
    const auto &space = row.booking.space;
    return space && space->floor ? space->floor->id : FloorId();
}

} // namespace Foyer
