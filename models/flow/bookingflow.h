// SPDX-License-Identifier: MIT
#pragma once

#include "attendeefinder.h"
#include "bookingsmodel.h"
#include "bookingticket.h"
#include "floorscene.h"
#include "onsitelookup.h"
#include "peopledirectory.h"
#include "peoplemodel.h"
#include "placemodels.h"
#include "slotrules.h"
#include "workplace.h"

#include <QObject>
#include <QTime>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Foyer {

class Activity;
class Clock;

enum class BookingStep { Person, Building, Day, Floor, Space, Confirm, Done };

/** What the desk prefers; times on the building's wall clock. */
struct DeskPreferences {
    BuildingId ownBuilding; ///< empty: none chosen yet
    QTime usualFrom{9, 0};
    QTime usualTo{17, 0};

    friend bool operator==(const DeskPreferences &, const DeskPreferences &) = default;
};

/** What was chosen so far. */
struct BookingDraft {
    std::optional<Person> person;
    std::optional<Building> building;
    std::optional<BookableDay> day;
    std::optional<TimeSlot> slot;
    std::optional<Floor> floor;
    std::optional<Space> space;
    bool onsite = false;              ///< an onsite pass instead of a space
    SpaceKind kind = SpaceKind::Desk; ///< which kind of space is looked for
    Meeting meeting;                  ///< what a room is for; kept while something else is chosen

    friend bool operator==(const BookingDraft &, const BookingDraft &) = default;
};

/** Whether that is who has the room, or one of the attendees. */
[[nodiscard]] bool isInMeeting(const Attendee &attendee, const BookingDraft &draft);

/**
 * The main job over its steps: person → building → bookable day and times → floor → space or onsite pass → confirm →
 * done. Owns the draft and the lists it is chosen from; drives the window and the command line alike.
 *
 *     Person ─▶ Building ─▶ Day ─▶ Floor ─▶ Space ─▶ Confirm ─▶ Done
 *        ▲ goTo() any step that is reachable, keeping everything that still holds
 *
 * What a change clears: a person clears nothing but is checked against: day and slot stay while the new person can
 * book them, a space stays while it is free for them. A building clears day, slot, floor, space or pass. A day or
 * slot clears no floor; the space stays while it is still free. A floor clears the space. Choosing a space drops the
 * onsite pass, and the other way round. What was only preselected (day, hours, floor) is preselected anew instead.
 * Where the current step no longer holds, the flow steps back to the last one that does.
 *
 * What is fetched ahead: buildings and the desk's own floors at start(); with a person, the bookable days of the
 * chosen (or the desk's own) building and the person's bookings; when days are there, the first day and the desk's
 * usual hours are preselected, cut to what can be booked, and the passes and the spaces of the preferred (or first)
 * floor are asked for. An only floor is preselected as well. So after a person is chosen at the desk's own building, no
 * step waits for more than one round trip.
 *
 * While a ticket is not final nothing can be changed: every choose…(), goTo() and the like does nothing (isBusy()).
 * A final ticket is let go by the next change of the draft, and one that is not Booked by going to another step.
 * Whatever lets go of a Booked ticket lets go of its space or pass as well: that is spent. While the outcome of an
 * order is not known, or waits for a person's word, the same one is not sent again (isOpen()); the activity goes on
 * looking for it, also when its ticket was let go.
 *
 * On Confirm, and while there is a ticket, answers leave the draft alone: what is confirmed is what is read there. They
 * count as soon as the step is left, and the ticket asks once more anyway.
 *
 * All signals come after the state has changed; slots may call back into the flow.
 */
class BookingFlow final : public QObject {
    Q_OBJECT
public:
    /** All must outlive the flow. @p activity: of the same workplace; what is written goes through it. */
    BookingFlow(Workplace &workplace, Activity &activity, const Clock &clock, QObject *parent = nullptr);
    ~BookingFlow() override;

    /** Begins to fetch what every booking needs. @p fetchDirectory: also everybody, in the background. */
    void start(bool fetchDirectory);
    void setPreferences(const DeskPreferences &preferences);
    [[nodiscard]] const DeskPreferences &preferences() const { return m_preferences; }

    [[nodiscard]] Workplace &workplace() { return m_workplace; }
    [[nodiscard]] Activity &activity() { return m_activity; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] PeopleDirectory &directory() { return m_directory; }
    [[nodiscard]] PeopleModel &people() { return m_people; }
    /** For finding who comes to a meeting: made when it is first needed. */
    [[nodiscard]] AttendeeFinder &attendeeFinder();
    [[nodiscard]] PersonBookingsModel &personBookings() { return m_personBookings; }
    /**
     * The chosen person's active bookings of what is chosen, desk beside desk or room beside room, at the time of the
     * draft. A hint: whether a second one is allowed is the system's to say. One of another kind is in nobody's way.
     */
    [[nodiscard]] QList<Booking> sameKindThen() const;
    [[nodiscard]] BuildingsModel &buildings() { return m_buildings; }
    [[nodiscard]] DaysModel &days() { return m_days; }
    [[nodiscard]] FloorsModel &floors() { return m_floors; }
    [[nodiscard]] SpacesModel &spaces() { return m_spaces; }
    /** The floor that is looked at, with its plan: asks for nothing until it is watched. */
    [[nodiscard]] FloorScene &scene() { return m_scene; }
    [[nodiscard]] const OnsiteView &onsite() const { return m_onsite.view(); }
    void retryOnsite();
    /**
     * Asks again for what is free, the plan and its bookings, and passes; for the bookable days before when the time
     * has begun, as the earliest start of today moves on. What is there stays until the answers come, or the time with
     * them is another.
     */
    void refresh();
    /** When it is older than 20 s and watched: the desk has slept, or its window has come to the front. */
    void refreshIfOld();
    /** Somebody looks at what is free, or no longer: meanwhile it is asked for again each minute, without a word. */
    void setWatched(bool watched);
    /** Instead of each minute. */
    void setRefreshedEvery(std::chrono::milliseconds time) { m_freshness.setInterval(time); }

    [[nodiscard]] const BookingDraft &draft() const { return m_draft; }
    [[nodiscard]] BookingStep step() const { return m_step; }
    /** Whether a booking or its cancelling is being sent: nothing can be changed until it has ended. */
    [[nodiscard]] bool isBusy() const;
    /**
     * Whether everything that the step stands on is chosen. Person always is; Done only after a booking, and then
     * Confirm is not; none but the current one while isBusy().
     */
    [[nodiscard]] bool canGoTo(BookingStep step) const;
    /** Whether the current step has what the next one needs. */
    [[nodiscard]] bool canGoNext() const;
    void goTo(BookingStep step);
    void next();
    void back();

    // Each sets the draft and fetches what follows from it; none changes the step.
    void choosePerson(const Person &person);
    void chooseBuilding(const Building &building);
    /** Keeps the wall-clock times of the slot where the day allows them, else the usual hours, cut to the day. */
    void chooseDay(const BookableDay &day);
    /**
     * Wall-clock times on the chosen day in the building's zone. None: done; otherwise the draft has no slot. An end
     * of 00:00 is the end of the day; of a time that happens twice the earlier is meant. Less than a minute outside
     * the bookable time is drawn to its edge (services give it with seconds, people without).
     */
    SlotFault chooseTimes(QTime from, QTime to);
    /** The whole bookable time of the chosen day. */
    void chooseWholeDay();
    void chooseFloor(const Floor &floor);
    void chooseKind(SpaceKind kind);
    void chooseSpace(const Space &space);
    void chooseOnsite();
    void setMeeting(const Meeting &meeting);
    /** Does nothing for whom the room is for and for who is asked already. */
    void addAttendee(const Attendee &attendee);
    void removeAttendee(const Attendee &attendee);
    /** What is still to be mended before the chosen room can be booked; nothing when it is no room. */
    [[nodiscard]] std::optional<MeetingFault> meetingFault() const;

    /** What confirm() would send; nothing while something is missing. */
    [[nodiscard]] std::optional<BookingOrder> order() const;
    /**
     * Sends the booking. Does nothing without an order(), with a meetingFault(), while a ticket is not final (a second
     * click), after Booked until something else is chosen, and for an order that isOpen().
     */
    void confirm();
    /** Whether this was sent and nobody knows yet what became of it: it may not be sent again. */
    [[nodiscard]] bool isOpen(const BookingOrder &order) const;
    /**
     * Looks at once for the booking of an Unknown ticket, or, without one, of the order() that isOpen(): then a ticket
     * that follows it is the current one. See BookingTicket::lookAgain(). Does nothing otherwise.
     */
    void lookAgain();
    /** The last confirmed booking; null before. Owned by the flow; replaced by the next confirm(). */
    [[nodiscard]] BookingTicket *ticket() const { return m_ticket.get(); }
    /** Cancels the booking of the ticket. Does nothing unless it is Booked and not being cancelled already. */
    void undo();
    [[nodiscard]] CancelTicket *undoTicket() const { return m_undo.get(); }

    /** After Taken: puts the alternative into the draft and goes to Confirm. */
    void takeAlternative(const Space &space);
    // After Done. The person's next day, or the next person's same day; the ticket is let go.
    void samePersonAnotherDay();
    void sameDayAnotherPerson();
    /** Lets go of everything but the preferences and goes to Person. */
    void startOver();

Q_SIGNALS:
    void draftChanged();
    void stepChanged();
    void onsiteChanged();
    /** The ticket or the undo ticket appeared, moved on or went. */
    void ticketChanged();

private:
    class Change;
    /** What the slot follows when the day changes. */
    enum class SlotWish { UsualHours, Times, WholeDay };

    // Fetching ahead, and what answers do to the draft (bookingprefetch.cpp).
    void connectModels();
    void fetchForPerson();
    void fetchForBuilding();
    void fetchForSlot();
    void askSpaces();
    void askAgainWhatIsFree();
    void renew();
    [[nodiscard]] bool askForDaysFirst(bool aloud);
    void catchUp();
    void noteAsked();
    void keepFresh();
    [[nodiscard]] bool isOld() const;
    void askOnsite();
    void buildingsArrived();
    void daysArrived();
    void floorsArrived();
    void spacesArrived();
    void preselectBuilding();
    void preselectDay();
    void preselectFloor();
    void setDay(const BookableDay &day);
    void useUsualHours();
    void takeSpace(const Space &space);
    [[nodiscard]] std::optional<Floor> floorToLookAt() const;

    // Steps (bookingsteps.cpp).
    [[nodiscard]] bool holds(BookingStep step) const;
    [[nodiscard]] bool passesDeny() const;
    void stepBackToWhatHolds();

    // Tickets (bookingtickets.cpp).
    void ticketMoved();
    void undoMoved();
    void afterBooked();
    void letGoOfTickets();
    void dropSpent();
    [[nodiscard]] bool isBooked() const;

    Workplace &m_workplace;
    Activity &m_activity;
    const Clock &m_clock;
    DeskPreferences m_preferences;
    PeopleDirectory m_directory;
    PeopleModel m_people;
    std::unique_ptr<AttendeeFinder> m_attendeeFinder;
    BuildingsModel m_buildings;
    PersonBookingsModel m_personBookings;
    DaysModel m_days;
    FloorsModel m_floors;
    SpacesModel m_spaces;
    FloorScene m_scene;
    OnsiteLookup m_onsite;
    BookingDraft m_draft;
    BookingStep m_step = BookingStep::Person;
    bool m_started = false;

    // When what is free was last asked for, by both clocks: one of them stands still while the computer sleeps.
    UtcInstant m_askedAt;
    std::chrono::milliseconds m_askedMonotonic{0};
    QTimer m_freshness;
    bool m_isWatched = false;
    /** Whether what is free is asked for once the days have come, and how. */
    enum class AfterDays { Nothing, Quietly, Aloud };
    AfterDays m_afterDays = AfterDays::Nothing;
    bool m_isQuiet = false;
    bool m_daysMissed = false; ///< they came while a ticket was there, or on Confirm

    // What was chosen by the person at the desk, not preselected.
    bool m_dayChosen = false;
    bool m_floorChosen = false;
    bool m_preselectsDay = true; ///< not after "another day": the first one would be the wrong one
    SlotWish m_slotWish = SlotWish::UsualHours;
    QTime m_wishedFrom;
    QTime m_wishedTo;

    std::unique_ptr<BookingTicket> m_ticket;
    std::unique_ptr<CancelTicket> m_undo;

    // What the signals have told so far; see Change.
    int m_changes = 0;
    BookingDraft m_toldDraft;
    BookingStep m_toldStep = BookingStep::Person;
    bool m_onsiteMoved = false;
    bool m_ticketMoved = false;
};

} // namespace Foyer
