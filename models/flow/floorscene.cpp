// SPDX-License-Identifier: MIT
#include "floorscene.h"

#include "bookingsmodel.h"
#include "peopledirectory.h"
#include "placemodels.h"
#include "workplace.h"

#include <QSet>

#include <algorithm>
#include <chrono>

namespace Foyer {

namespace {

using namespace std::chrono_literals;

constexpr auto bookingsAreFreshFor = 20s;

/** Whether it keeps others from its space during the slot. */
bool takes(const Booking &booking, const TimeSlot &slot)
{
    return booking.isActive() && booking.slot && booking.slot->overlaps(slot);
}

} // namespace

using Status = StatusListModel::Status;
using State = FloorSpot::State;

FloorScene::FloorScene(Workplace &workplace, const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_sources(sources)
    , m_plan(workplace)
{
    connect(&m_plan, &PlanLookup::changed, this, &FloorScene::build);
    connect(&sources.free, &StatusListModel::statusChanged, this, &FloorScene::freeMoved);
    for (const StatusListModel *facts :
         {static_cast<const StatusListModel *>(&sources.days), static_cast<const StatusListModel *>(&sources.own)})
        connect(facts, &StatusListModel::statusChanged, this, &FloorScene::otherFactsMoved);
}

FloorScene::~FloorScene() = default;

void FloorScene::watch()
{
    if (std::exchange(m_watched, true) || !m_subject)
        return;
    askAll();
}

void FloorScene::setSubject(const std::optional<Subject> &subject)
{
    const auto before = std::exchange(m_subject, subject);
    if (!m_watched)
        return;
    if (!subject) {
        clear();
        return;
    }
    if (!before || before->floor != subject->floor) {
        clear();
        askAll();
        return;
    }
    if (subject->floor.planUrl.isEmpty()) {
        build();
        return;
    }
    if (!before->slot.contains(subject->slot)) {
        m_bookings.clear(); // who had it at another time says nothing
        m_bookingsPart = Part::Asking;
    }
    const auto age = std::chrono::milliseconds(m_bookingsAge.elapsed());
    if (before->slot != subject->slot || m_bookingsPart == Part::Failed || age >= bookingsAreFreshFor)
        askBookings();
    if (m_spacesPart == Part::Failed)
        askSpaces();
    build();
}

void FloorScene::refresh()
{
    if (m_watched && m_subject)
        askAll();
}

void FloorScene::renew()
{
    if (!m_watched || !m_subject || m_subject->floor.planUrl.isEmpty())
        return;
    askBookings();
    if (m_spacesPart == Part::Failed)
        askSpaces();
}

void FloorScene::askAll()
{
    if (!m_subject->floor.planUrl.isEmpty()) {
        m_plan.ask(m_subject->floor);
        askSpaces();
        askBookings();
    }
    build();
}

void FloorScene::clear()
{
    for (RequestHandle *request : {&m_spacesRequest, &m_bookingsRequest, &m_personRequest})
        request->abort();
    m_spaces.clear();
    m_spacesPart = Part::Asking;
    m_bookings.clear();
    m_bookingsPart = Part::Asking;
    m_askedFor = {};
    m_plan.clear();
    build();
}

void FloorScene::askSpaces()
{
    if (m_spacesPart == Part::Failed)
        m_spacesPart = Part::Asking;
    m_spacesRequest = m_workplace.floorSpaces(m_subject->floor.id, this, [this](Result<QList<Space>> answer) {
        m_spacesPart = answer ? Part::Read : Part::Failed;
        if (answer)
            m_spaces = std::move(*answer);
        build();
    });
}

void FloorScene::askBookings()
{
    if (m_bookingsPart == Part::Failed)
        m_bookingsPart = Part::Asking;
    m_bookingsAge.start();
    m_bookingsRequest =
        m_workplace.floorBookings(m_subject->floor.id, m_subject->slot, this, [this](Result<QList<Booking>> answer) {
            m_bookingsPart = answer ? Part::Read : Part::Failed;
            m_bookings = std::move(answer).value_or(QList<Booking>()); // old ones are told as if they were true now
            build();
        });
}

/** Whether what the list of free spaces shows is about this floor, time, kind and person. */
bool FloorScene::isFreeAsked() const
{
    const auto &asked = m_sources.free.subject();
    return asked && asked->person == m_subject->person && asked->floor == m_subject->floor.id &&
           asked->slot == m_subject->slot && asked->kind == m_subject->kind;
}

/** What whyNot() sets beside the rest. */
void FloorScene::otherFactsMoved()
{
    if (m_watched && m_subject)
        Q_EMIT changed();
}

/** Whoever asks again for what is free wants the rest as well. */
void FloorScene::freeMoved()
{
    const bool isAskedAgain = m_watched && m_subject && isFreeAsked() && m_sources.free.status() == Status::Loading;
    if (isAskedAgain && !m_subject->floor.planUrl.isEmpty()) {
        m_plan.ask(m_subject->floor); // when it failed
        if (m_spacesPart == Part::Failed)
            askSpaces();
        if (m_bookingsPart == Part::Failed)
            askBookings();
    }
    build();
}

QHash<SpaceId, QList<Booking>> FloorScene::takenBySpace() const
{
    QHash<SpaceId, QList<Booking>> taken;
    for (const Booking &booking : m_bookings) {
        if (booking.space && takes(booking, m_subject->slot))
            taken[booking.space->id].append(booking);
    }
    return taken;
}

State FloorScene::stateOf(const FloorSpot &spot, bool isTaken) const
{
    if (!spot.isListed) {
        switch (m_spacesPart) {
        case Part::Asking:
            return State::Asking;
        case Part::Read:
            return State::NotBookable;
        case Part::Failed:
            return State::Unread;
        }
    }
    if (!m_workplace.capabilities().bookableKinds.contains(spot.space.kind))
        return State::NotBookable;
    if (spot.space.kind != m_subject->kind)
        return State::OtherKind;
    if (isTaken)
        return State::Taken;
    if (isFreeAsked() && m_sources.free.status() == Status::Failed)
        return State::Unread;
    const bool isAnswered = isFreeAsked() && m_sources.free.status() == Status::Ready;
    return isAnswered && m_bookingsPart != Part::Asking ? State::NotOffered : State::Asking;
}

void FloorScene::build()
{
    m_spots.clear();
    m_places.clear();
    m_onlyOnPlan = m_onlyInList = 0;
    if (!m_subject || !m_watched) {
        Q_EMIT changed();
        return;
    }
    const auto taken = takenBySpace();
    const QList<Space> offered = isFreeAsked() ? m_sources.free.all() : QList<Space>();
    QSet<SpaceId> offeredIds;
    QHash<SpaceId, Space> listed;
    QHash<SpaceId, SpaceKind> kinds; // as far as known: one answer says less than another
    for (const PlanPlace &place : plan().plan.places)
        kinds.insert(place.id, place.kind);
    const auto list = [&](Space space) {
        if (space.kind == SpaceKind::Unknown)
            space.kind = kinds.value(space.id, SpaceKind::Unknown);
        kinds.insert(space.id, space.kind);
        listed.insert(space.id, space);
    };
    for (const auto &bookings : taken) { // one that was booked is known to the workplace
        Space space = *bookings.first().space;
        if (space.kind == SpaceKind::Unknown)
            space.kind = bookings.first().kind;
        list(space);
    }
    for (const Space &space : m_spaces)
        list(space);
    for (const Space &space : offered) {
        offeredIds.insert(space.id);
        list(space);
    }
    const auto add = [&](const Space &space, bool isListed, bool isOnPlan) {
        FloorSpot spot{space, State::Free, isListed, isOnPlan, {}};
        // The workplace's own word counts more than what its bookings let one think.
        if (!offeredIds.contains(space.id))
            spot.state = stateOf(spot, taken.contains(space.id));
        if (spot.state == State::Taken)
            spot.bookings = taken.value(space.id);
        m_places.insert(space.id, m_spots.size());
        m_spots.append(spot);
    };
    for (const PlanPlace &place : plan().plan.places) {
        const auto known = listed.constFind(place.id);
        const bool isListed = known != listed.cend();
        add(isListed ? *known : Space{place.id, {}, place.kind, {}, {}}, isListed, true);
        m_onlyOnPlan += !isListed && m_spacesPart == Part::Read ? 1 : 0;
    }
    for (const Space &space : offered + m_spaces) {
        if (m_places.contains(space.id))
            continue;
        const Space &known = *listed.constFind(space.id);
        add(known, true, false);
        m_onlyInList += plan().status == PlanView::Status::Ready && known.kind == m_subject->kind ? 1 : 0;
    }
    Q_EMIT changed();
}

const FloorSpot *FloorScene::find(const SpaceId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_spots.at(*place);
}

QString FloorScene::nameOf(const Booking &booking) const
{
    if (booking.person.isEmpty())
        return booking.personEmail;
    if (const auto person = m_sources.people.find(booking.person))
        return person->displayName();
    const QString found = m_names.value(booking.person);
    return found.isEmpty() ? booking.personEmail : found;
}

void FloorScene::lookCloser(const SpaceId &id)
{
    const FloorSpot *spot = find(id);
    if (!spot || spot->bookings.isEmpty())
        return;
    const PersonId person = spot->bookings.first().person;
    if (person.isEmpty() || person == m_askedFor || m_names.contains(person) || m_sources.people.find(person))
        return;
    m_askedFor = person;
    m_personRequest = m_workplace.person(person, this, [this, person](const Result<Person> &answer) {
        m_askedFor = {};
        m_names.insert(person, answer ? answer->displayName() : QString()); // then the e-mail has to do
        Q_EMIT changed();
    });
}

std::optional<WhyNot> FloorScene::whyNot(const SpaceId &id) const
{
    using Reason = WhyNot::Reason;
    const FloorSpot *spot = find(id);
    if (!spot || spot->state == State::Free)
        return std::nullopt;
    WhyNot why;
    why.space = spot->space;
    switch (spot->state) {
    case State::Free:
    case State::Asking:
        why.reason = Reason::Asking;
        break;
    case State::Unread:
        why.reason = spot->isListed ? Reason::FreeUnread : Reason::ListUnread;
        break;
    case State::OtherKind:
        why.reason = Reason::OtherKind;
        break;
    case State::NotBookable:
        why.reason = spot->isListed ? Reason::UnknownKind : Reason::NotListed;
        break;
    case State::Taken:
        why.reason = Reason::Taken;
        why.bookings = spot->bookings;
        why.takenBy = nameOf(why.bookings.first());
        break;
    case State::NotOffered:
        why.reason = whyNotOffered(why);
        break;
    }
    return why;
}

/** What else is known at that time, set beside it: none of it is said to be the reason. */
WhyNot::Reason FloorScene::whyNotOffered(WhyNot &why) const
{
    using Reason = WhyNot::Reason;
    if (m_bookingsPart == Part::Failed)
        return Reason::BookingsUnread;
    const QList<BookableDay> &days = m_sources.days.all();
    const auto day = std::find_if(days.cbegin(), days.cend(),
                                  [this](const BookableDay &one) { return one.bookable.overlaps(m_subject->slot); });
    if (day != days.cend() && !day->bookable.contains(m_subject->slot)) {
        why.day = *day;
        return Reason::OutsideDay;
    }
    for (const Booking &booking : m_bookings) {
        if (booking.space && booking.space->id == why.space.id && booking.slot &&
            booking.slot->overlaps(m_subject->slot) && booking.status != BookingStatus::Cancelled)
            why.bookings.append(booking);
    }
    if (!why.bookings.isEmpty())
        return Reason::Unclear;
    const QList<Booking> &own = m_sources.own.all();
    const auto other = std::find_if(own.cbegin(), own.cend(), [this](const Booking &booking) {
        return booking.kind == m_subject->kind && takes(booking, m_subject->slot);
    });
    if (other == own.cend())
        return Reason::NotOffered;
    why.own = *other;
    return Reason::HasOther;
}

} // namespace Foyer
