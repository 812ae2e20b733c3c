// SPDX-License-Identifier: MIT
#pragma once

#include "dayroster.h"
#include "peopledirectory.h"
#include "rollcall.h"
#include "verbs/verb.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Foyer {

/**
 * One day of a building that is named as people name it, read once for a verb: its bookings and visits, and the names
 * of people and floors, as far as they can be had within a while.
 *
 *     read() ─▶ buildings ─▶ bookings and visits ─▶ names ─▶ ended()
 */
class BuildingDayReading final : public QObject {
    Q_OBJECT
public:
    /** Both must outlive it. */
    BuildingDayReading(Workplace &workplace, const Clock &clock);
    ~BuildingDayReading() override;

    /** @p date: nothing for today, by the building's own calendar. */
    void read(const QString &building, std::optional<QDate> date);

    /** Why there is nothing; when there is not. */
    [[nodiscard]] const std::optional<Outcome> &failure() const { return m_failure; }
    [[nodiscard]] const Building &building() const { return *m_roster.building(); }
    [[nodiscard]] const DayRoster &roster() const { return m_roster; }
    [[nodiscard]] std::optional<Person> person(const PersonId &id) const { return m_directory.find(id); }
    /** Empty when it is not known. */
    [[nodiscard]] QString nameOf(const PersonId &id) const;

Q_SIGNALS:
    /** Once; within read() when the workplace can't tell a day at all. */
    void ended();

private:
    void buildingsCame(const Result<QList<Building>> &answer, const QString &wanted, std::optional<QDate> date);
    void fail(Outcome outcome);
    void findNames();
    void endIfNamed();
    void end();
    [[nodiscard]] bool isNamed(const Booking &booking) const;

    Workplace &m_workplace;
    const Clock &m_clock;
    DayRoster m_roster;
    PeopleDirectory m_directory;
    RequestHandle m_request;
    QTimer m_patience;
    std::optional<Outcome> m_failure;
    bool m_hasEnded = false;
};

} // namespace Foyer
