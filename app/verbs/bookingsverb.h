// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "verbs/workplaceverb.h"
#include "workplace.h"

#include <optional>

namespace Foyer {

class BuildingDayReading;

/** foyer bookings: a person's coming bookings, or all of a building that touch one day, and its visitors. */
class BookingsVerb final : public WorkplaceVerb {
    Q_OBJECT
public:
    explicit BookingsVerb(const VerbContext &context);
    ~BookingsVerb() override;

protected:
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
};

} // namespace Foyer
