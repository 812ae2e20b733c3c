// SPDX-License-Identifier: MIT
#include "verbs/bookverb.h"

#include "activity.h"
#include "clock.h"
#include "lookup.h"
#include "sentences.h"
#include "timetext.h"

#include <chrono>

namespace Foyer {

using namespace std::chrono_literals;

using Status = StatusListModel::Status;

BookVerb::BookVerb(const VerbContext &context) : FrontDeskVerb(context) {}

BookVerb::~BookVerb() = default;

void BookVerb::run(Workplace &workplace, Activity &activity)
{
    m_workplace = &workplace;
    m_flow = std::make_unique<BookingFlow>(workplace, activity, context().clock);
    activity.refresh(); // whether the same thing is open from before
    // Queued: nothing is chosen, and nothing ends, inside the flow's own signals.
    for (const StatusListModel *list :
         {static_cast<StatusListModel *>(&m_flow->buildings()), static_cast<StatusListModel *>(&m_flow->days()),
          static_cast<StatusListModel *>(&m_flow->floors()), static_cast<StatusListModel *>(&m_flow->spaces())})
        connect(list, &StatusListModel::statusChanged, this, &BookVerb::advance, Qt::QueuedConnection);
    connect(m_flow.get(), &BookingFlow::ticketChanged, this, &BookVerb::advance, Qt::QueuedConnection);

    m_flow->start(false);
    m_request = lookUpPerson(workplace, invocation().person, this,
                             [this](const Result<QList<Person>> &answer) { peopleCame(answer); });
}

void BookVerb::advance()
{
    switch (m_stage) {
    case Stage::People:
    case Stage::Attendees:
    case Stage::Searching:
        break; // these wait for calls of their own
    case Stage::Buildings:
        if (isThere(m_flow->buildings()))
            chooseBuilding();
        break;
    case Stage::Days:
        if (isThere(m_flow->days()))
            chooseDay();
        break;
    case Stage::Floors:
        if (isThere(m_flow->floors()))
            chooseFloors();
        break;
    case Stage::Spaces:
        if (isThere(m_flow->spaces()))
            lookAtSpaces();
        break;
    case Stage::Ticket:
        if (m_flow->ticket() && m_flow->ticket()->isSettled())
            report();
        else if (m_flow->ticket() && m_flow->ticket()->state() == BookingTicket::State::Unknown &&
                 !std::exchange(m_toldDoubt, true))
            Q_EMIT progressed(Sentences::forTicket(*m_flow->ticket())); // it may take two minutes
        break;
    }
}

bool BookVerb::isThere(const StatusListModel &list)
{
    if (list.status() == Status::Failed) {
        const ApiError error = *list.error();
        refuse({exitForRead(error), Sentences::forError(error), {}, {}}, QString());
    }
    return list.status() == Status::Ready;
}

void BookVerb::peopleCame(const Result<QList<Person>> &answer)
{
    if (!isOnePerson(invocation().person, answer))
        return;
    m_flow->choosePerson(answer->first());
    m_flow->setMeeting(invocation().meeting);
    m_attendeesLeft = invocation().attendees;
    m_stage = Stage::Attendees;
    lookUpNextAttendee();
}

bool BookVerb::isOnePerson(const QString &typed, const Result<QList<Person>> &answer)
{
    if (answer && answer->size() == 1)
        return true;
    if (!answer) {
        refuse({exitForRead(answer.error()), Sentences::forError(answer.error()), {}, {}}, QString());
    } else if (answer->isEmpty()) {
        suggestPeople(typed);
    } else {
        refuse(Report::notFound(tr("“%1” are several people: use an e-mail address or an ID.").arg(typed),
                                Report::candidates(*answer)),
               QString());
    }
    return false;
}

void BookVerb::suggestPeople(const QString &typed)
{
    // Whoever is similar enough for the server to find; the verb fails the same without an answer.
    m_request = m_workplace->searchPeople(typed, this, [this, typed](const Result<QList<Person>> &similar) {
        refuse(Report::notFound(tr("Nobody is called “%1”.").arg(typed),
                                Report::candidates(similar.value_or(QList<Person>()))),
               QString());
    });
}

void BookVerb::lookUpNextAttendee()
{
    if (m_attendeesLeft.isEmpty()) {
        m_stage = Stage::Buildings;
        advance();
        return;
    }
    const QString typed = m_attendeesLeft.takeFirst();
    const auto guest = guestFrom(typed);
    m_request = lookUpPerson(*m_workplace, guest ? guest->email : typed, this,
                             [this, typed](const Result<QList<Person>> &answer) { attendeeCame(typed, answer); });
}

void BookVerb::attendeeCame(const QString &typed, const Result<QList<Person>> &answer)
{
    const auto guest = guestFrom(typed);
    const bool isGuest = guest && answer && answer->isEmpty();
    if (!isGuest && !isOnePerson(typed, answer))
        return;
    m_flow->addAttendee(isGuest ? *guest : attendeeFrom(answer->first()));
    lookUpNextAttendee();
}

void BookVerb::chooseBuilding()
{
    const auto found = lookUp(m_flow->buildings().all(), invocation().building);
    if (found.size() != 1) {
        const QString &name = invocation().building;
        refuse(Report::notFound(found.isEmpty() ? tr("There is no building “%1”.").arg(name)
                                                : tr("“%1” are several buildings: use an ID.").arg(name),
                                Report::candidates(found.isEmpty() ? m_flow->buildings().all() : found)),
               QString());
        return;
    }
    const Building &building = found.first();
    if (!building.zone) {
        refuse({ExitCode::Refused,
                tr("%1 is in the time zone “%2”, which this computer does not know: nothing can be booked there.")
                    .arg(building.name, building.zoneName),
                {},
                {}},
               QString());
        return;
    }
    if (!timesExist(building))
        return;
    m_flow->chooseBuilding(building);
    m_stage = Stage::Days;
    advance();
}

bool BookVerb::timesExist(const Building &building)
{
    const BuildingDay day(*invocation().date, *building.zone);
    for (const auto &time : {invocation().from, invocation().to}) {
        if (time && !day.instantAt(*time)) {
            refuse({ExitCode::Usage,
                    tr("%1 does not exist on %2 in %3: the clocks are put forward over it. Choose another time.")
                        .arg(time->toString(u"HH:mm"), dayText(day.date()), building.name),
                    {},
                    {}},
                   QString());
            return false;
        }
    }
    return true;
}

void BookVerb::chooseDay()
{
    const BookingDraft &draft = m_flow->draft();
    if (const BookableDay *day = m_flow->days().find(*invocation().date)) {
        const BookableDay chosen = *day;
        m_flow->chooseDay(chosen);
        if (!chooseTimes(chosen))
            return;
        if (invocation().onsite) {
            m_flow->chooseOnsite();
            confirm();
        } else {
            m_flow->chooseKind(invocation().kind);
            m_stage = Stage::Floors;
            advance();
        }
        return;
    }
    QStringList lines;
    QJsonArray dates;
    for (const BookableDay &day : m_flow->days().all()) {
        const BuildingZone &zone = *draft.building->zone;
        lines.append(QStringLiteral("%1  %2").arg(zone.dateAt(day.bookable.start()).toString(Qt::ISODate),
                                                  slotText(day.bookable, zone, context().clock.deskZone())));
        dates.append(zone.dateAt(day.bookable.start()).toString(Qt::ISODate));
    }
    const QString which =
        lines.isEmpty() ? tr("No day can be booked there.")
                        : tr("These days can be booked:") + QStringLiteral("\n  ") + lines.join(QStringLiteral("\n  "));
    refuse(
        {ExitCode::Refused,
         tr("%1 can't be booked for %2 in %3. %4")
             .arg(invocation().date->toString(Qt::ISODate), draft.person->displayName(), draft.building->name, which),
         {},
         {{QStringLiteral("bookableDays"), dates}}},
        QStringLiteral("refused"));
}

bool BookVerb::chooseTimes(const BookableDay &day)
{
    if (!invocation().from && !invocation().to) {
        m_flow->chooseWholeDay();
        return true;
    }
    const BuildingZone &zone = *m_flow->draft().building->zone;
    const QTime from = invocation().from.value_or(zone.timeAt(day.bookable.start()));
    const QTime to = invocation().to.value_or(zone.timeAt(day.bookable.end()));
    const SlotFault fault = m_flow->chooseTimes(from, to);
    if (fault == SlotFault::None)
        return true;
    const bool closed = fault == SlotFault::OutsideBookableTime;
    QString sentence = Sentences::forSlotFault(fault);
    if (closed)
        sentence += u' ' + tr("Bookable: %1.").arg(slotText(day.bookable, zone, context().clock.deskZone()));
    refuse({closed ? ExitCode::Refused : ExitCode::Usage, sentence, {}, {}}, QString());
    return false;
}

void BookVerb::chooseFloors()
{
    const QList<Floor> &all = m_flow->floors().all();
    m_floorsLeft = all;
    if (const QString &name = invocation().floor; !name.isEmpty()) {
        m_floorsLeft = lookUp(all, name);
        if (m_floorsLeft.size() != 1) {
            refuse(Report::notFound(m_floorsLeft.isEmpty() ? tr("There is no floor “%1” there.").arg(name)
                                                           : tr("“%1” are several floors: use an ID.").arg(name),
                                    Report::candidates(m_floorsLeft.isEmpty() ? all : m_floorsLeft)),
                   QString());
            return;
        }
    }
    lookAtNextFloor();
}

void BookVerb::lookAtNextFloor()
{
    if (m_floorsLeft.isEmpty()) {
        chooseAmongFound();
        return;
    }
    m_flow->chooseFloor(m_floorsLeft.first());
    m_stage = Stage::Spaces;
    advance();
}

void BookVerb::lookAtSpaces()
{
    if (m_floorsLeft.isEmpty() || m_flow->draft().floor->id != m_floorsLeft.first().id)
        return;
    const Floor floor = m_floorsLeft.takeFirst();
    const QList<Space> free = m_flow->spaces().all();
    for (Space space : free) {
        space.floor = floor;
        m_free.append(space);
    }
    for (const Space &space : lookUp(free, invocation().space)) {
        m_found.append({floor, space});
        if (space.id.text() == invocation().space)
            m_floorsLeft.clear(); // an ID is one thing
    }
    lookAtNextFloor();
}

void BookVerb::chooseAmongFound()
{
    if (m_found.isEmpty()) {
        explainMissingSpace();
        return;
    }
    if (m_found.size() > 1) {
        QList<Space> spaces;
        for (Found &found : m_found) {
            found.space.floor = found.floor;
            spaces.append(found.space);
        }
        refuse(Report::notFound(tr("“%1” are several spaces: add --floor, or use an ID.").arg(invocation().space),
                                Report::candidates(spaces)),
               QString());
        return;
    }
    const Found found = m_found.first();
    m_stage = Stage::Ticket;
    m_flow->chooseFloor(found.floor);
    m_flow->chooseSpace(found.space);
    confirm();
}

void BookVerb::explainMissingSpace()
{
    // Not among the free ones: taken by somebody, or nowhere at all? The day's bookings tell.
    m_stage = Stage::Searching;
    const BookingDraft &draft = m_flow->draft();
    const TimeSlot slot = *draft.slot;
    WantedSpace wanted{invocation().space, invocation().kind, std::nullopt, draft.person->id, slot};
    if (!invocation().floor.isEmpty())
        wanted.floor = draft.floor->id;
    m_request = m_workplace->buildingBookings(
        draft.building->id, slot.start().plus(-24h), slot.end(), this,
        [this, wanted](const Result<QList<Booking>> &answer) {
            const std::optional<Booking> taken = answer ? lookUpTaken(*answer, wanted) : std::nullopt;
            if (taken && taken->person == wanted.person && taken->slot == wanted.slot) {
                // It may be what was sent before and is not confirmed yet: the ticket knows.
                m_flow->chooseSpace(*taken->space);
                confirm();
                return;
            }
            if (taken) {
                refuse({ExitCode::Refused,
                        tr("%1 is taken at that time.").arg(invocation().space),
                        {},
                        {{QStringLiteral("free"), Report::candidates(m_free).json}}},
                       QStringLiteral("refused"));
                return;
            }
            refuse(Report::notFound(tr("Nothing that is free then is called “%1” (kind: %2).")
                                        .arg(invocation().space, kindOption(invocation().kind)),
                                    Report::candidates(m_free)),
                   QString());
        });
}

void BookVerb::confirm()
{
    m_stage = Stage::Ticket;
    if (!m_flow->order()) {
        refuse({ExitCode::Refused, tr("This can't be booked at this workplace."), {}, {}}, QString());
        return;
    }
    if (const auto fault = m_flow->meetingFault()) {
        refuse({ExitCode::Usage, Sentences::forMeetingFault(*fault), {}, {}}, QString());
        return;
    }
    m_flow->confirm();
    advance();
}

void BookVerb::report()
{
    const BookingTicket &ticket = *m_flow->ticket();
    Outcome outcome;
    outcome.message = Sentences::forTicket(ticket);
    const BookingOrder &order = ticket.order();
    const Report::Surroundings around{&order.person, &order.building, order.floor ? &*order.floor : nullptr};
    switch (ticket.state()) {
    case BookingTicket::State::Booked: {
        const Booking &booking = *ticket.booking();
        outcome.text = Report::line(booking, around, context().clock.deskZone());
        finish(withBooking(outcome, QStringLiteral("booked"), Report::json(booking, around)));
        return;
    }
    case BookingTicket::State::Taken: {
        const auto free = Report::candidates(ticket.alternatives());
        outcome.code = ExitCode::Refused;
        outcome.json.insert(QStringLiteral("free"), free.json);
        refuse(outcome, QStringLiteral("refused"));
        return;
    }
    case BookingTicket::State::Withdrawn:
    case BookingTicket::State::Refused:
        outcome.code = ExitCode::Refused;
        refuse(outcome, QStringLiteral("refused"));
        return;
    case BookingTicket::State::NotSent:
        outcome.code = ExitCode::NotSent;
        refuse(outcome, QStringLiteral("notSent"));
        return;
    case BookingTicket::State::Unknown:
    case BookingTicket::State::Checking:
    case BookingTicket::State::Sending:
        outcome.code = ExitCode::Unconfirmed;
        refuse(outcome, QStringLiteral("unknown"));
        return;
    }
}

void BookVerb::refuse(Outcome outcome, const QString &word)
{
    // Without a word of its own: whatever failed, failed before anything was sent.
    const bool refused = outcome.code == ExitCode::Refused;
    finish(withBooking(std::move(outcome), !word.isEmpty() ? word
                                           : refused       ? QStringLiteral("refused")
                                                           : QStringLiteral("notSent")));
}

Outcome BookVerb::withBooking(Outcome outcome, const QString &word, const QJsonValue &booking) const
{
    outcome.json.insert(QStringLiteral("outcome"), word);
    outcome.json.insert(QStringLiteral("booking"), booking);
    return outcome;
}

Outcome BookVerb::stopped(Stop why) const
{
    const BookingTicket *ticket = m_flow ? m_flow->ticket() : nullptr;
    if (!ticket || ticket->state() == BookingTicket::State::Checking)
        return withBooking(VerbRun::stopped(why), QStringLiteral("notSent"));
    Outcome outcome{
        ExitCode::Unconfirmed,
        tr("Stopped before the outcome was known: it may be booked. It stays in “foyer activity”; look with "
           "“foyer bookings” before anything is sent again."),
        {},
        {}};
    return withBooking(outcome, QStringLiteral("unknown"));
}

} // namespace Foyer
