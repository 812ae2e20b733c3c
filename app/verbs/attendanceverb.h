// SPDX-License-Identifier: MIT
#pragma once

#include "arrivals.h"
#include "intents.h"
#include "people.h"
#include "result.h"
#include "verbs/report.h"
#include "verbs/workplaceverb.h"

#include <optional>

namespace Foyer {

class IntentRunner;

/**
 * foyer check-in and foyer check-out: does it to each of a person's bookings of one day that it can be done to, and
 * says of each what became of it.
 *
 *     buildings ─▶ person ─▶ bookings of the day ─┬─ barred: says why
 *                                                 └─ recorded, sent, looked for ─▶ report, when all have settled
 */
class AttendanceVerb final : public FrontDeskVerb {
    Q_OBJECT
public:
    explicit AttendanceVerb(const VerbContext &context);
    ~AttendanceVerb() override;

    [[nodiscard]] Outcome stopped(Stop why) const override;

protected:
    void run(Workplace &workplace, Activity &activity) override;

private:
    struct Line {
        Booking booking;
        std::optional<Bar> bar;
        const IntentRunner *runner = nullptr; ///< null when it is barred
    };
    void buildingsCame(const Result<QList<Building>> &answer);
    void peopleCame(const Result<QList<Person>> &answer);
    void askForBookings();
    void bookingsCame(const Result<QList<Booking>> &answer);
    void begin(const Booking &booking);
    void moved();
    void refuse(Outcome outcome);

    [[nodiscard]] const Building *buildingOf(const Booking &booking) const;
    [[nodiscard]] BuildingZone zoneOf(const Booking &booking) const;
    [[nodiscard]] bool isWanted(const Booking &booking) const;
    [[nodiscard]] static bool isSettled(const Line &line);
    [[nodiscard]] ExitCode codeOf(const Line &line) const;
    /** Of what was done; when there was nothing to do, whether that is how it should be. */
    [[nodiscard]] ExitCode worst() const;
    [[nodiscard]] QString sentenceOf(const Line &line) const;
    [[nodiscard]] Outcome report() const;
    [[nodiscard]] QString wordOf(ExitCode code) const;

    Operation m_operation;
    Workplace *m_workplace = nullptr;
    Activity *m_activity = nullptr;
    RequestHandle m_request;
    QList<Building> m_buildings;
    std::optional<Building> m_building; ///< the one that was named
    Person m_person;
    QList<Line> m_lines;
    bool m_toldDoubt = false;
};

} // namespace Foyer
