// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "verbs/workplaceverb.h"
#include "workplace.h"

#include <optional>

namespace Foyer {

class BoardListing;
class BuildingDayReading;

/**
 * foyer bookings: a person's coming bookings, or all of a building that touch one day, and its visitors; of a system
 * with a board, the bookings of a location.
 */
class BookingsVerb final : public FrontDeskVerb {
    Q_OBJECT
public:
    explicit BookingsVerb(const VerbContext &context);
    ~BookingsVerb() override;

protected:
    void runOn(ConnectedSystem &system, Activity &activity) override;
    void run(Workplace &workplace, Activity &activity) override;

private:
    void buildingsCame(const Result<QList<Building>> &answer);
    void peopleCame(const Result<QList<Person>> &answer);
    void askForPerson();
    void reportDay();
    void bookingsCame(const Result<QList<Booking>> &answer);
    [[nodiscard]] const Building *buildingOf(const Booking &booking) const;
    [[nodiscard]] bool isWanted(const Booking &booking) const;

    Workplace *m_workplace = nullptr;
    RequestHandle m_request;
    QList<Building> m_buildings;
    std::optional<Person> m_person;
    std::unique_ptr<BuildingDayReading> m_day;
    std::unique_ptr<BoardListing> m_board;
};

} // namespace Foyer
