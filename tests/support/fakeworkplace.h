// SPDX-License-Identifier: MIT
#pragma once

#include "connectedsystem.h"
#include "workplace.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace Foyer::Testing {

/**
 * A workplace in memory. It has state (what is booked is taken) and counts what it is asked. Answers come a turn of
 * the event loop later; with hold(true) they wait until answerRound(), which answers everything that is waiting and
 * so plays one round trip, or answerNext().
 *
 * Calls are named as the functions: "searchPeople", "bookableDays"…
 */
class FakeWorkplace : public QObject, public ConnectedSystem, public Workplace {
public:
    FakeWorkplace();
    ~FakeWorkplace() override;

    // What there is.
    Capabilities offers;
    QList<Person> people;
    QList<Building> buildings;
    QHash<BuildingId, QList<Floor>> floors;
    QHash<BuildingId, QList<BookableDay>> days;
    QHash<PersonId, QList<BookableDay>> daysOf; ///< instead of the building's, for this person
    QHash<FloorId, QList<Space>> spaces;
    QSet<SpaceId> withheld; ///< never bookable, and nobody says why
    QHash<FloorId, FloorPlan> plans;
    OnsitePasses passes;
    QList<Booking> bookings;
    QList<Visit> visits;
    QHash<BookingId, ApiError> refusesCheckIn;
    int pageSize = 0; ///< 0: as asked; otherwise pages are cut to this
    bool tellsTotal = true;
    std::optional<std::chrono::milliseconds> offset; ///< clockOffset()

    // How it behaves.
    void hold(bool hold) { m_holds = hold; }
    /** Answers all that wait now, in the order of asking; returns how many there were. */
    int answerRound();
    /** Answers the longest waiting call of that name; false when there is none. */
    bool answerNext(const QString &call);
    [[nodiscard]] int waiting(const QString &call = {}) const;
    /** The next @p times calls of that name fail; @p applied: what they were to write is written all the same. */
    void fail(const QString &call, const ApiError &error, int times = 1, bool applied = false);
    void succeed(const QString &call) { m_failures.remove(call); }
    /** Runs when the call is made, before its answer is made up. */
    std::function<void(const QString &call)> onCall;

    [[nodiscard]] int count(const QString &call) const { return int(m_calls.count(call)); }
    [[nodiscard]] const QStringList &calls() const { return m_calls; }
    void forgetCalls() { m_calls.clear(); }
    QList<PageRequest> askedPages;
    QStringList askedTexts; ///< of searchPeople
    QList<BookingRequest> askedBookings;
    int mostPagesAtOnce = 0;

    // ConnectedSystem
    RequestHandle testConnection(QObject *context, Callback<Done> callback) override;
    std::optional<std::chrono::milliseconds> clockOffset() const override { return offset; }
    Workplace *workplace() override { return this; }

    // Workplace
    Capabilities capabilities() const override { return offers; }
    RequestHandle searchPeople(const QString &text, QObject *context, Callback<QList<Person>> callback) override;
    RequestHandle listPeople(PageRequest page, Urgency urgency, QObject *context,
                             Callback<Page<Person>> callback) override;
    RequestHandle person(const PersonId &id, QObject *context, Callback<Person> callback) override;
    RequestHandle listBuildings(QObject *context, Callback<QList<Building>> callback) override;
    RequestHandle listFloors(const BuildingId &building, QObject *context, Callback<QList<Floor>> callback) override;
    RequestHandle floorPlan(const Floor &floor, QObject *context, Callback<FloorPlan> callback) override;
    RequestHandle floorSpaces(const FloorId &floor, QObject *context, Callback<QList<Space>> callback) override;
    RequestHandle bookableDays(const PersonId &person, const BuildingId &building, QObject *context,
                               Callback<QList<BookableDay>> callback) override;
    RequestHandle bookableSpaces(const PersonId &person, const FloorId &floor, const TimeSlot &slot, SpaceKind kind,
                                 QObject *context, Callback<QList<Space>> callback) override;
    RequestHandle onsitePasses(const BuildingId &building, const TimeSlot &slot, QObject *context,
                               Callback<OnsitePasses> callback) override;
    /** Counted, held and failed as "personBookings". */
    RequestHandle personBookingsDuring(const PersonId &person, const TimeSlot &slot, QObject *context,
                                       Callback<QList<Booking>> callback) override;
    RequestHandle personBookings(const PersonId &person, UtcInstant from, UtcInstant to, QObject *context,
                                 Callback<QList<Booking>> callback) override;
    RequestHandle buildingBookings(const BuildingId &building, UtcInstant from, UtcInstant to, QObject *context,
                                   Callback<QList<Booking>> callback) override;
    /** In parts of pageSize when that is set. Every booking of the building and day, by UTC. */
    RequestHandle dayBookings(const BuildingId &building, QDate day, PartCallback<Booking> arrived, QObject *context,
                              Callback<QList<Booking>> callback) override;
    RequestHandle dayVisits(const BuildingId &building, QDate day, QObject *context,
                            Callback<QList<Visit>> callback) override;
    RequestHandle floorBookings(const FloorId &floor, const TimeSlot &slot, QObject *context,
                                Callback<QList<Booking>> callback) override;
    RequestHandle spaceBookings(const SpaceId &space, const TimeSlot &slot, QObject *context,
                                Callback<QList<Booking>> callback) override;
    RequestHandle booking(const BookingId &id, QObject *context, Callback<Booking> callback) override;
    RequestHandle createBooking(const BookingRequest &request, QObject *context, Callback<Booking> callback) override;
    RequestHandle cancelBooking(const BookingId &booking, const PersonId &onBehalfOf, QObject *context,
                                Callback<Booking> callback) override;
    RequestHandle checkIn(const BookingId &booking, const PersonId &person, QObject *context,
                          Callback<Booking> callback) override;
    RequestHandle checkOut(const BookingId &booking, const PersonId &person, QObject *context,
                           Callback<Booking> callback) override;

private:
    struct Waiting {
        QString call;
        std::function<void()> answer;
    };
    struct Failure {
        ApiError error;
        int times;
        bool applied;
    };

    template <typename T>
    RequestHandle answer(const QString &call, QObject *context, Callback<T> callback, std::function<Result<T>()> make);
    void scheduleAnswer();
    [[nodiscard]] bool isFree(const SpaceId &space, const TimeSlot &slot) const;
    Result<Booking> book(const BookingRequest &request);
    Result<Booking> cancel(const BookingId &id);
    Result<Booking> moveOn(const BookingId &id, BookingStatus from, BookingStatus to);
    [[nodiscard]] QList<Booking> bookingsWhere(const std::function<bool(const Booking &)> &wanted) const;

    bool m_holds = false;
    QStringList m_calls;
    QHash<QString, Failure> m_failures;
    std::vector<std::shared_ptr<Waiting>> m_waiting;
    int m_nextBooking = 1;
};

/**
 * Two buildings: London ("b1", floors "b1-f1" and "b1-f2", desks "b1-f1-d1"… in two neighborhoods, a room) and Lord
 * Howe ("b2", one floor), five bookable days from 2026-11-23, 08:00–18:00 there; people "p1" Ana Ruiz (prefers
 * b1-f2), "p2" Bo Li (prefers the floor in b2), "p3" Zoë Ångström (prefers none).
 */
void furnish(FakeWorkplace &workplace);
[[nodiscard]] Person makePerson(const QString &id, const QString &first, const QString &last, const QString &email = {},
                                const QString &job = {});
[[nodiscard]] TimeSlot makeSlot(const QString &startIso, const QString &endIso);
[[nodiscard]] inline ApiError makeError(ErrorKind kind)
{
    return {kind, 0, {}, {}, {}};
}

} // namespace Foyer::Testing
