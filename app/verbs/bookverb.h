// SPDX-License-Identifier: MIT
#pragma once

#include "bookingflow.h"
#include "verbs/report.h"
#include "verbs/workplaceverb.h"

namespace Foyer {

/**
 * foyer book: drives BookingFlow from the first step to the last, as the window does.
 *
 *     People ─▶ Attendees (one by one) ─▶ Buildings ─▶ Days ─▶ Floors ─▶ Spaces (floor by floor) ─▶ Ticket
 *                                                        └── --onsite ──────────────────────────────▲
 *
 * Each stage waits for one list of the flow; whatever was named and is not there, or is there twice, ends the verb.
 */
class BookVerb final : public FrontDeskVerb {
    Q_OBJECT
public:
    explicit BookVerb(const VerbContext &context);
    ~BookVerb() override;

    [[nodiscard]] Outcome stopped(Stop why) const override;

protected:
    void run(Workplace &workplace, Activity &activity) override;

private:
    enum class Stage { People, Attendees, Buildings, Days, Floors, Spaces, Searching, Ticket };

    void advance();
    /** True when the list is there; when it failed, ends the verb. */
    bool isThere(const StatusListModel &list);
    void peopleCame(const Result<QList<Person>> &answer);
    void suggestPeople(const QString &typed);
    void lookUpNextAttendee();
    void attendeeCame(const QString &typed, const Result<QList<Person>> &answer);
    /** True when it is exactly one; otherwise ends the verb. */
    bool isOnePerson(const QString &typed, const Result<QList<Person>> &answer);
    void chooseBuilding();
    bool timesExist(const Building &building);
    void chooseDay();
    bool chooseTimes(const BookableDay &day);
    void chooseFloors();
    void lookAtSpaces();
    void lookAtNextFloor();
    void chooseAmongFound();
    void explainMissingSpace();
    void confirm();
    void report();

    void refuse(Outcome outcome, const QString &word);
    [[nodiscard]] Outcome withBooking(Outcome outcome, const QString &word, const QJsonValue &booking = {}) const;

    struct Found {
        Floor floor;
        Space space;
    };

    Workplace *m_workplace = nullptr;
    std::unique_ptr<BookingFlow> m_flow;
    Stage m_stage = Stage::People;
    RequestHandle m_request;
    QStringList m_attendeesLeft;
    QList<Floor> m_floorsLeft;
    QList<Found> m_found;
    bool m_toldDoubt = false;
    QList<Space> m_free; ///< all that were seen free, each with its floor
};

} // namespace Foyer
