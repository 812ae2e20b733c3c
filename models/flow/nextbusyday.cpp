// SPDX-License-Identifier: MIT
#include "nextbusyday.h"

#include "arrivals.h"
#include "workplace.h"

#include <algorithm>

namespace Foyer {

NextBusyDay::NextBusyDay(Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace) {}

NextBusyDay::~NextBusyDay() = default;

void NextBusyDay::look(const Building &building, QDate empty)
{
    if (!building.zone || (m_building && m_building->id == building.id && m_empty == empty))
        return;
    clear();
    m_building = building;
    m_empty = empty;
    ask(1);
}

void NextBusyDay::clear()
{
    m_request.abort();
    m_building.reset();
    m_empty = {};
    conclude(std::nullopt);
}

void NextBusyDay::ask(int ahead)
{
    if (ahead > reach) {
        m_isNone = true;
        Q_EMIT changed();
        return;
    }
    const QDate date = m_empty.addDays(ahead);
    const ReceptionDay day(m_building->id, BuildingDay(date, *m_building->zone));
    const auto isBusy = [day](const QList<Booking> &bookings) {
        return std::any_of(bookings.cbegin(), bookings.cend(), [&day](const Booking &each) { return day.lists(each); });
    };
    m_request = m_workplace.dayBookings(
        m_building->id, date,
        [this, date, isBusy](const QList<Booking> &part, std::optional<qint64>) {
            if (isBusy(part))
                conclude(date);
        },
        this,
        [this, date, ahead, isBusy](const Result<QList<Booking>> &answer) {
            if (!answer)
                m_building.reset(); // the next reading of the empty day looks again
            else if (isBusy(*answer))
                conclude(date);
            else
                ask(ahead + 1);
        });
}

void NextBusyDay::conclude(std::optional<QDate> day)
{
    m_request.abort(); // the rest of that day is not wanted
    const bool isNews = m_day != day || m_isNone;
    m_day = day;
    m_isNone = false;
    if (isNews)
        Q_EMIT changed();
}

} // namespace Foyer
