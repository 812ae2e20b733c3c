// SPDX-License-Identifier: MIT
#include "verbs/bookingsverb.h"

#include "clock.h"
#include "connectedsystem.h"
#include "lookup.h"
#include "sentences.h"
#include "verbs/boardlisting.h"
#include "verbs/buildingday.h"
#include "verbs/report.h"

namespace Foyer {

namespace {

constexpr int daysAhead = 30;

} // namespace

BookingsVerb::BookingsVerb(const VerbContext &context) : FrontDeskVerb(context) {}

BookingsVerb::~BookingsVerb() = default;

void BookingsVerb::runOn(ConnectedSystem &system, Activity &activity)
{
    BookingBoard *board = system.bookingBoard();
    const bool asksForPeople = !invocation().person.isEmpty() || !invocation().building.isEmpty();
    if (board && asksForPeople) {
        finish({ExitCode::Usage,
                tr("This workplace has locations: --location and --resource say which bookings, not --person and "
                   "--building."),
                {},
                {}});
    } else if (board) {
        m_board = std::make_unique<BoardListing>(*board, invocation(), context().clock);
        connect(m_board.get(), &BoardListing::ended, this, &BookingsVerb::finish);
        connect(m_board.get(), &BoardListing::progressed, this, &BookingsVerb::progressed);
        m_board->start();
    } else {
        FrontDeskVerb::runOn(system, activity);
    }
}

void BookingsVerb::run(Workplace &workplace, Activity &)
{
    if (invocation().board) {
        finish({ExitCode::Usage,
                tr("This workplace has buildings: --person and --building say whose bookings, and --date when."),
                {},
                {}});
        return;
    }
    if (invocation().person.isEmpty() && invocation().building.isEmpty()) {
        finish({ExitCode::Usage, tr("Whose bookings? --person EMAIL or --building NAME."), {}, {}});
        return;
    }
    m_workplace = &workplace;
    if (invocation().person.isEmpty()) {
        m_day = std::make_unique<BuildingDayReading>(workplace, context().clock);
        connect(m_day.get(), &BuildingDayReading::ended, this, &BookingsVerb::reportDay);
        m_day->read(invocation().building, invocation().date);
        return;
    }
    // Buildings first: they give the bookings their names and their time.
    m_request = workplace.listBuildings(this, [this](const Result<QList<Building>> &answer) { buildingsCame(answer); });
}

void BookingsVerb::buildingsCame(const Result<QList<Building>> &answer)
{
    if (!answer) {
        failRead(answer.error());
        return;
    }
    m_buildings = *answer;
    m_request = lookUpPerson(*m_workplace, invocation().person, this,
                             [this](const Result<QList<Person>> &people) { peopleCame(people); });
}

void BookingsVerb::peopleCame(const Result<QList<Person>> &answer)
{
    if (!answer) {
        failRead(answer.error());
    } else if (answer->size() != 1) {
        finish(Report::notFound(
            answer->isEmpty() ? tr("Nobody is called “%1”.").arg(invocation().person)
                              : tr("“%1” are several people: use an e-mail address or an ID.").arg(invocation().person),
            Report::candidates(*answer)));
    } else {
        m_person = answer->first();
        askForPerson();
    }
}

void BookingsVerb::askForPerson()
{
    const BuildingZone desk = context().clock.deskZone();
    const QDate date = invocation().date.value_or(desk.dateAt(context().clock.now()));
    const QDate last = invocation().date ? date : date.addDays(daysAhead);
    // The bookings may be in any zone, so more is asked for than is shown.
    const UtcInstant from = BuildingDay(date, BuildingZone::utc()).start().plus(-zonesReach);
    const UtcInstant to = BuildingDay(last, BuildingZone::utc()).end().plus(zonesReach);
    m_request = m_workplace->personBookings(m_person->id, from, to, this,
                                            [this](const Result<QList<Booking>> &answer) { bookingsCame(answer); });
}

const Building *BookingsVerb::buildingOf(const Booking &booking) const
{
    const auto it = std::find_if(m_buildings.cbegin(), m_buildings.cend(),
                                 [&](const Building &building) { return building.id == booking.building; });
    return it == m_buildings.cend() ? nullptr : &*it;
}

bool BookingsVerb::isWanted(const Booking &booking) const
{
    if (!booking.slot)
        return true;
    const Building *building = buildingOf(booking);
    const BuildingZone zone = building && building->zone ? *building->zone : context().clock.deskZone();
    const QDate day = zone.dateAt(booking.slot->start());
    const QDate today = zone.dateAt(context().clock.now());
    return invocation().date ? day == *invocation().date : day >= today && day <= today.addDays(daysAhead);
}

void BookingsVerb::bookingsCame(const Result<QList<Booking>> &answer)
{
    if (!answer) {
        failRead(answer.error());
        return;
    }
    QJsonArray json;
    QStringList lines;
    for (const Booking &booking : *answer) {
        if (!isWanted(booking))
            continue;
        const Report::Surroundings around{m_person ? &*m_person : nullptr, buildingOf(booking), nullptr};
        json.append(Report::json(booking, around));
        lines.append(Report::line(booking, around, context().clock.deskZone()));
    }
    const QString count = tr("%n booking(s)", nullptr, static_cast<int>(lines.size()));
    finish({ExitCode::Done,
            lines.isEmpty() ? tr("No bookings.") : count,
            lines.join(u'\n'),
            {{QStringLiteral("bookings"), json}}});
}

void BookingsVerb::reportDay()
{
    if (m_day->failure()) {
        finish(*m_day->failure());
        return;
    }
    const DayRoster &roster = m_day->roster();
    const Building &building = m_day->building();
    const BuildingZone desk = context().clock.deskZone();
    QJsonArray bookings;
    QJsonArray visits;
    QStringList lines;
    for (Booking booking : roster.bookings()) {
        const auto person = m_day->person(booking.person);
        if (booking.space && booking.space->floor && booking.space->floor->name.isEmpty())
            booking.space->floor->name = roster.floorName(booking.space->floor->id);
        const Report::Surroundings around{person ? &*person : nullptr, &building, nullptr};
        bookings.append(Report::json(booking, around));
        lines.append(Report::line(booking, around, desk));
    }
    const auto count = int(lines.size());
    for (const Visit &visit : roster.visits()) {
        const QString host = m_day->nameOf(visit.host);
        visits.append(Report::json(visit, host, building));
        lines.append(Report::lines(visit, host, building, desk));
    }
    QString message = count == 0 ? tr("No bookings.") : tr("%n booking(s)", nullptr, count);
    if (lines.size() > count)
        message += QStringLiteral(" · ") + tr("%n visitor(s)", nullptr, int(lines.size()) - count);
    if (roster.visitsError())
        message += u'\n' + tr("Visits could not be read: %1").arg(Sentences::forError(*roster.visitsError()));
    finish({ExitCode::Done,
            message,
            lines.join(u'\n'),
            {{QStringLiteral("bookings"), bookings}, {QStringLiteral("visits"), visits}}});
}

} // namespace Foyer
