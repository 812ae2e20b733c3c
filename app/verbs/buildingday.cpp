// SPDX-License-Identifier: MIT
#include "verbs/buildingday.h"

#include "clock.h"
#include "lookup.h"
#include "sentences.h"
#include "verbs/report.h"
#include "workplace.h"

#include <algorithm>

namespace Foyer {

namespace {

/** A list without some names is better than none. */
constexpr auto namesPatience = std::chrono::seconds(15);

} // namespace

BuildingDayReading::BuildingDayReading(Workplace &workplace, const Clock &clock)
    : m_workplace(workplace)
    , m_clock(clock)
    , m_roster(workplace, clock)
    , m_directory(workplace)
{
    connect(&m_roster, &DayRoster::completed, this, &BuildingDayReading::findNames);
    connect(&m_roster, &DayRoster::failed, this, [this] {
        const ApiError error = *m_roster.error();
        fail({exitForRead(error), Sentences::forError(error), {}, {}});
    });
    connect(&m_roster, &DayRoster::floorsArrived, this, &BuildingDayReading::endIfNamed);
    connect(&m_directory, &PeopleDirectory::changed, this, &BuildingDayReading::endIfNamed);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &BuildingDayReading::end);
}

BuildingDayReading::~BuildingDayReading() = default;

void BuildingDayReading::read(const QString &building, std::optional<QDate> date)
{
    if (!m_workplace.capabilities().arrivals) {
        fail({ExitCode::Refused, tr("This workplace does not tell who has booked a building on a day."), {}, {}});
        return;
    }
    m_request = m_workplace.listBuildings(
        this, [this, building, date](const Result<QList<Building>> &answer) { buildingsCame(answer, building, date); });
}

void BuildingDayReading::buildingsCame(const Result<QList<Building>> &answer, const QString &wanted,
                                       std::optional<QDate> date)
{
    if (!answer) {
        fail({exitForRead(answer.error()), Sentences::forError(answer.error()), {}, {}});
        return;
    }
    const auto found = lookUp(*answer, wanted);
    if (found.size() != 1) {
        fail(Report::notFound(found.isEmpty() ? tr("There is no building “%1”.").arg(wanted)
                                              : tr("“%1” are several buildings: use an ID.").arg(wanted),
                              Report::candidates(found.isEmpty() ? *answer : found)));
        return;
    }
    const Building &building = found.first();
    if (!building.zone) {
        fail({ExitCode::Refused,
              tr("%1 is in the time zone “%2”, which this computer does not know: nobody can say when its days begin.")
                  .arg(building.name, building.zoneName),
              {},
              {}});
        return;
    }
    m_roster.setDay(building, date.value_or(building.zone->dateAt(m_clock.now())));
}

void BuildingDayReading::fail(Outcome outcome)
{
    m_failure = std::move(outcome);
    end();
}

void BuildingDayReading::findNames()
{
    m_patience.start(namesPatience);
    endIfNamed();
    if (!m_hasEnded)
        m_directory.fetchAll();
}

bool BuildingDayReading::isNamed(const Booking &booking) const
{
    const bool hasFloor = !booking.space || !booking.space->floor || !booking.space->floor->name.isEmpty() ||
                          !m_roster.floorName(booking.space->floor->id).isEmpty();
    return hasFloor && (booking.person.isEmpty() || m_directory.isComplete() || m_directory.find(booking.person));
}

void BuildingDayReading::endIfNamed()
{
    if (!m_roster.isComplete())
        return;
    const auto &bookings = m_roster.bookings();
    const auto &visits = m_roster.visits();
    const bool isKnown =
        std::all_of(bookings.cbegin(), bookings.cend(), [this](const Booking &each) { return isNamed(each); }) &&
        std::all_of(visits.cbegin(), visits.cend(), [this](const Visit &visit) {
            return visit.host.isEmpty() || m_directory.isComplete() || m_directory.find(visit.host);
        });
    if (isKnown)
        end();
}

void BuildingDayReading::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_patience.stop();
    m_directory.stop();
    Q_EMIT ended();
}

QString BuildingDayReading::nameOf(const PersonId &id) const
{
    const auto found = person(id);
    return found ? found->displayName() : QString();
}

} // namespace Foyer
