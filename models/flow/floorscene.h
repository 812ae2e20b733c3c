// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "people.h"
#include "planlookup.h"
#include "requesthandle.h"
#include "result.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace Foyer {

class DaysModel;
class PeopleDirectory;
class PersonBookingsModel;
class SpacesModel;
class Workplace;

/** What is known of one space of a floor at one time. */
struct FloorSpot {
    enum class State {
        Asking,      ///< not known yet
        Free,        ///< the workplace offers it to this person
        Taken,       ///< somebody has booked it
        NotOffered,  ///< known, of the wanted kind, not offered, and no booking of it is known
        NotBookable, ///< drawn on the plan and not known to the workplace, or of a kind that nobody can book here
        OtherKind,   ///< of another kind than the one that is looked for: whether it is free was not asked
        Unread,      ///< an answer that it takes could not be had
    };
    Space space; ///< of what only the plan knows: id and kind
    State state = State::Asking;
    bool isListed = false; ///< the workplace knows it
    bool isOnPlan = false;
    QList<Booking> bookings; ///< when Taken: active ones within the time, earliest first

    friend bool operator==(const FloorSpot &, const FloorSpot &) = default;
};

/** What bookable spaces, bookings and bookable days say together about a space that can't be chosen. Facts alone. */
struct WhyNot {
    enum class Reason {
        Asking,         ///< answers are still to come
        OtherKind,      ///< another kind is looked for
        NotListed,      ///< on the plan alone
        UnknownKind,    ///< of a kind that can't be booked here
        Taken,          ///< bookings: whose and when
        OutsideDay,     ///< the time is not within what this person can book that day: see day
        Unclear,        ///< not offered; there is a booking of it that is over, or of an unknown status: see bookings
        HasOther,       ///< not offered, no booking of it is known; the person has another one at that time: see own
        NotOffered,     ///< not offered, no booking of it is known, and nobody says why
        BookingsUnread, ///< not offered; whether somebody has booked it could not be read
        FreeUnread,     ///< what is free could not be read
        ListUnread,     ///< which spaces there are could not be read
    };
    Reason reason = Reason::Asking;
    Space space;
    QList<Booking> bookings; ///< of the space, within the time
    QString takenBy;         ///< of the first booking, where it is known
    std::optional<BookableDay> day;
    std::optional<Booking> own;
};

/**
 * One floor at the time and for the person that a booking is made for: its plan, its spaces, and who has them. It asks
 * for the plan, all spaces and the bookings of the time; what is free it takes from the list, so that list and plan
 * never differ. Asks for nothing until somebody looks (watch()), and of a floor without a plan for nothing at all.
 * What could not be read is asked for again as soon as anything else is.
 *
 * The plan and the list of spaces are two sources that never agree wholly: a spot for each space that either knows.
 * changed() follows every change.
 */
class FloorScene final : public QObject {
    Q_OBJECT
public:
    struct Subject {
        PersonId person;
        Floor floor;
        TimeSlot slot;
        SpaceKind kind = SpaceKind::Desk;
        friend bool operator==(const Subject &, const Subject &) = default;
    };
    /** What else is known of the person, the day and what is free. All must outlive the scene. */
    struct Sources {
        const SpacesModel &free;
        const DaysModel &days;
        const PersonBookingsModel &own;
        const PeopleDirectory &people;
    };

    FloorScene(Workplace &workplace, const Sources &sources, QObject *parent = nullptr);
    ~FloorScene() override;

    /** Somebody looks: from now on it follows the subject. */
    void watch();
    /** Nothing: there is no floor to look at. Bookings of the same floor and time are asked for again after 20 s. */
    void setSubject(const std::optional<Subject> &subject);
    [[nodiscard]] const std::optional<Subject> &subject() const { return m_subject; }
    /** Asks for everything again but the plan, which is asked for when it failed. Rows stay meanwhile. */
    void refresh();
    /** Asks for the bookings again, and for the list of spaces when it failed. */
    void renew();

    [[nodiscard]] const PlanView &plan() const { return m_plan.view(); }

    /** First those on the plan, in its order; then those that only the list knows. */
    [[nodiscard]] const QList<FloorSpot> &spots() const { return m_spots; }
    [[nodiscard]] const FloorSpot *find(const SpaceId &id) const;
    /** How many the plan shows that the workplace does not list; 0 while the list is not known. */
    [[nodiscard]] int onlyOnPlan() const { return m_onlyOnPlan; }
    /** How many of the wanted kind the workplace lists that the plan does not show; 0 without a plan. */
    [[nodiscard]] int onlyInList() const { return m_onlyInList; }

    /** Somebody looks at this one: finds out who has it. */
    void lookCloser(const SpaceId &id);
    /** Nothing for one that is free, or not of this floor. */
    [[nodiscard]] std::optional<WhyNot> whyNot(const SpaceId &id) const;

Q_SIGNALS:
    void changed();

private:
    /** How far the answer to one question has come. */
    enum class Part { Asking, Read, Failed };

    void askAll();
    void askSpaces();
    void askBookings();
    void clear();
    void freeMoved();
    void otherFactsMoved();
    void build();
    /** Whose booking it is, as far as that is known. */
    [[nodiscard]] QString nameOf(const Booking &booking) const;
    [[nodiscard]] bool isFreeAsked() const;
    [[nodiscard]] QHash<SpaceId, QList<Booking>> takenBySpace() const;
    [[nodiscard]] FloorSpot::State stateOf(const FloorSpot &spot, bool isTaken) const;
    [[nodiscard]] WhyNot::Reason whyNotOffered(WhyNot &why) const;

    Workplace &m_workplace;
    const Sources m_sources;
    bool m_watched = false;
    std::optional<Subject> m_subject;

    PlanLookup m_plan;
    QList<Space> m_spaces;
    Part m_spacesPart = Part::Asking;   ///< asked for again, it stays Read
    QList<Booking> m_bookings;          ///< while they are asked for again, those of before
    Part m_bookingsPart = Part::Asking; ///< asked for again, it stays Read
    QElapsedTimer m_bookingsAge;
    QList<FloorSpot> m_spots;
    QHash<SpaceId, qsizetype> m_places; ///< of the spots
    int m_onlyOnPlan = 0;
    int m_onlyInList = 0;
    QHash<PersonId, QString> m_names; ///< of people who are not in the directory; empty: could not be found out
    PersonId m_askedFor;
    RequestHandle m_spacesRequest;
    RequestHandle m_bookingsRequest;
    RequestHandle m_personRequest;
};

} // namespace Foyer
