// SPDX-License-Identifier: MIT
#include "bookingflow.h"

#include "activity.h"
#include "clock.h"
#include "flowchange.h"

#include <QPointer>

#include <algorithm>

namespace Foyer {

BookingFlow::Change::~Change()
{
    if (m_flow.m_changes == 1)
        m_flow.stepBackToWhatHolds();
    if (--m_flow.m_changes > 0)
        return;

    const bool draft = !(m_flow.m_draft == m_flow.m_toldDraft);
    const bool step = m_flow.m_step != m_flow.m_toldStep;
    const bool onsite = std::exchange(m_flow.m_onsiteMoved, false);
    const bool ticket = std::exchange(m_flow.m_ticketMoved, false);
    m_flow.m_toldDraft = m_flow.m_draft;
    m_flow.m_toldStep = m_flow.m_step;
    // Whoever hears the first may end the flow.
    const QPointer<BookingFlow> alive(&m_flow);
    if (draft)
        Q_EMIT m_flow.draftChanged();
    if (onsite && alive)
        Q_EMIT m_flow.onsiteChanged();
    if (ticket && alive)
        Q_EMIT m_flow.ticketChanged();
    if (step && alive)
        Q_EMIT m_flow.stepChanged();
}

BookingFlow::BookingFlow(Workplace &workplace, Activity &activity, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_activity(activity)
    , m_clock(clock)
    , m_directory(workplace)
    , m_people(workplace, m_directory)
    , m_buildings(workplace)
    , m_personBookings(workplace, m_buildings, clock)
    , m_days(workplace)
    , m_floors(workplace)
    , m_spaces(workplace)
    , m_scene(workplace, {m_spaces, m_days, m_personBookings, m_directory})
    , m_onsite(workplace)
{
    connectModels();
    // What is open decides what may be confirmed, see isOpen().
    connect(&m_activity, &Activity::changed, this, [this] {
        const Change change(*this);
        m_ticketMoved = true;
    });
}

BookingFlow::~BookingFlow()
{
    // The models are members: none of them is to call back into a flow that is half gone.
    for (QObject *part : std::initializer_list<QObject *>{&m_activity, &m_directory, &m_people, &m_buildings,
                                                          &m_personBookings, &m_days, &m_floors, &m_spaces, &m_onsite})
        part->disconnect(this);
}

void BookingFlow::start(bool fetchDirectory)
{
    const Change change(*this);
    m_started = true;
    m_buildings.load();
    if (!m_draft.building && !m_preferences.ownBuilding.isEmpty())
        m_floors.setBuilding(m_preferences.ownBuilding);
    if (fetchDirectory)
        m_directory.fetchAll();
}

void BookingFlow::setPreferences(const DeskPreferences &preferences)
{
    if (preferences == m_preferences)
        return;
    const Change change(*this);
    m_preferences = preferences;
    m_buildings.setOwnBuilding(preferences.ownBuilding);
    if (m_started && !m_draft.building) {
        m_floors.setBuilding(preferences.ownBuilding);
        preselectBuilding();
    }
}

void BookingFlow::choosePerson(const Person &person)
{
    if (isBusy() || person.id.isEmpty())
        return;
    const Change change(*this);
    letGoOfTickets();
    const bool same = m_draft.person && m_draft.person->id == person.id;
    m_draft.person = person;
    m_floors.setPreferred(person.preferredFloor);
    if (!same && !m_floorChosen && m_draft.building) {
        m_draft.floor.reset();
        preselectFloor();
    }
    fetchForPerson();
}

void BookingFlow::chooseBuilding(const Building &building)
{
    if (isBusy() || building.id.isEmpty())
        return;
    const Change change(*this);
    letGoOfTickets();
    const bool same = m_draft.building && m_draft.building->id == building.id;
    m_draft.building = building;
    if (!same) {
        m_draft.day.reset();
        m_draft.slot.reset();
        m_draft.floor.reset();
        m_draft.space.reset();
        m_draft.onsite = false;
        m_dayChosen = false;
        m_floorChosen = false;
        m_preselectsDay = true;
        m_slotWish = SlotWish::UsualHours;
    }
    fetchForBuilding();
}

void BookingFlow::chooseDay(const BookableDay &day)
{
    if (isBusy() || !m_draft.building || !m_draft.building->zone)
        return;
    const Change change(*this);
    letGoOfTickets();
    m_dayChosen = true;
    setDay(day);
    fetchForSlot();
}

SlotFault BookingFlow::chooseTimes(QTime from, QTime to)
{
    if (!m_draft.day || !m_draft.building || !m_draft.building->zone)
        return SlotFault::NoDay;
    const SlotReading reading = readSlot(*m_draft.day, *m_draft.building->zone, from, to);
    if (isBusy())
        return reading.fault;
    const Change change(*this);
    letGoOfTickets();
    m_slotWish = SlotWish::Times;
    m_wishedFrom = from;
    m_wishedTo = to;
    m_draft.slot = reading.slot;
    fetchForSlot();
    return reading.fault;
}

void BookingFlow::chooseWholeDay()
{
    if (isBusy() || !m_draft.day)
        return;
    const Change change(*this);
    letGoOfTickets();
    m_slotWish = SlotWish::WholeDay;
    m_draft.slot = m_draft.day->bookable;
    fetchForSlot();
}

void BookingFlow::chooseFloor(const Floor &floor)
{
    if (isBusy() || floor.id.isEmpty() || !m_draft.building)
        return;
    const Change change(*this);
    letGoOfTickets();
    if (!m_draft.floor || m_draft.floor->id != floor.id)
        m_draft.space.reset();
    m_draft.floor = floor;
    m_floorChosen = true;
    askSpaces();
}

void BookingFlow::chooseKind(SpaceKind kind)
{
    if (isBusy() || kind == SpaceKind::Onsite || kind == SpaceKind::Unknown)
        return;
    const Change change(*this);
    letGoOfTickets();
    m_draft.kind = kind;
    if (m_draft.space && m_draft.space->kind != kind)
        m_draft.space.reset();
    askSpaces();
}

void BookingFlow::chooseSpace(const Space &space)
{
    if (isBusy() || space.id.isEmpty())
        return;
    const Change change(*this);
    const Space chosen = space; // the list that it is from may change with the ticket
    letGoOfTickets();
    takeSpace(chosen);
}

/** Where a system does not say of what kind it is, it is of the kind that was asked for. */
void BookingFlow::takeSpace(const Space &space)
{
    m_draft.space = space;
    if (space.kind == SpaceKind::Unknown)
        m_draft.space->kind = m_draft.kind;
    m_draft.onsite = false;
}

void BookingFlow::chooseOnsite()
{
    if (isBusy())
        return;
    const Change change(*this);
    letGoOfTickets();
    m_draft.space.reset();
    m_draft.onsite = true;
}

void BookingFlow::setMeeting(const Meeting &meeting)
{
    if (isBusy() || meeting == m_draft.meeting)
        return;
    const Change change(*this);
    // Another title makes no other booking of one that is made.
    if (!isBooked())
        letGoOfTickets();
    m_draft.meeting = meeting;
}

std::optional<MeetingFault> BookingFlow::meetingFault() const
{
    const auto wanted = order();
    return wanted && wanted->meeting ? faultOf(*wanted->request().meeting) : std::nullopt;
}

AttendeeFinder &BookingFlow::attendeeFinder()
{
    if (!m_attendeeFinder) {
        m_attendeeFinder = std::make_unique<AttendeeFinder>(m_workplace, m_directory, m_draft);
        connect(this, &BookingFlow::draftChanged, m_attendeeFinder.get(), &AttendeeFinder::renew);
    }
    return *m_attendeeFinder;
}

bool isInMeeting(const Attendee &attendee, const BookingDraft &draft)
{
    const QList<Attendee> &asked = draft.meeting.attendees;
    return (draft.person && isSame(attendee, attendeeFrom(*draft.person))) ||
           std::any_of(asked.cbegin(), asked.cend(), [&](const Attendee &other) { return isSame(attendee, other); });
}

void BookingFlow::addAttendee(const Attendee &attendee)
{
    if (isInMeeting(attendee, m_draft))
        return;
    Meeting meeting = m_draft.meeting;
    meeting.attendees.append(attendee);
    setMeeting(meeting);
}

void BookingFlow::removeAttendee(const Attendee &attendee)
{
    Meeting meeting = m_draft.meeting;
    meeting.attendees.removeOne(attendee);
    setMeeting(meeting);
}

QList<Booking> BookingFlow::sameKindThen() const
{
    if (!m_draft.slot)
        return {};
    const SpaceKind wanted = m_draft.onsite ? SpaceKind::Onsite : m_draft.space ? m_draft.space->kind : m_draft.kind;
    QList<Booking> found = m_personBookings.all();
    found.removeIf([&](const Booking &booking) {
        const bool isThen = booking.isActive() && booking.slot && booking.slot->overlaps(*m_draft.slot);
        return !isThen || booking.kind != wanted || booking.ofVisit;
    });
    return found;
}

std::optional<BookingOrder> BookingFlow::order() const
{
    if (!m_draft.person || !m_draft.building || !m_draft.building->zone || !m_draft.slot)
        return std::nullopt;
    if (m_draft.onsite)
        return BookingOrder{*m_draft.person, *m_draft.building, *m_draft.slot, {}, {}, std::nullopt};
    if (!m_draft.floor || !m_draft.space)
        return std::nullopt;
    BookingOrder wanted{*m_draft.person, *m_draft.building, *m_draft.slot, m_draft.floor, m_draft.space, std::nullopt};
    if (m_draft.space->kind == SpaceKind::Room)
        wanted.meeting = m_draft.meeting;
    return wanted;
}

} // namespace Foyer
