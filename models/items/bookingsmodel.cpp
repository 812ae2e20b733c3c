// SPDX-License-Identifier: MIT
#include "bookingsmodel.h"

#include "clock.h"
#include "placemodels.h"
#include "plaintext.h"
#include "rowsmerge.h"
#include "timetext.h"
#include "workplace.h"

#include <algorithm>
#include <chrono>

namespace Foyer {

namespace {

constexpr auto reach = std::chrono::hours(24 * 30);

} // namespace

PersonBookingsModel::PersonBookingsModel(Workplace &workplace, const BuildingsModel &buildings, const Clock &clock,
                                         QObject *parent)
    : StatusListModel(parent)
    , m_workplace(workplace)
    , m_buildings(buildings)
    , m_clock(clock)
{
    // Rows say names and times of buildings that may come later than the bookings.
    connect(&m_buildings, &BuildingsModel::statusChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

PersonBookingsModel::~PersonBookingsModel() = default;

void PersonBookingsModel::setPerson(const PersonId &id)
{
    if (id == m_person && status() == Status::Loading)
        return;
    if (id != m_person)
        showRows({});
    m_person = id;
    refresh();
}

void PersonBookingsModel::reachTo(UtcInstant instant)
{
    m_wanted = instant;
    if (!m_person.isEmpty() && m_reached < instant)
        refresh();
}

void PersonBookingsModel::refresh()
{
    m_request.abort();
    if (m_person.isEmpty()) {
        setStatus(Status::Idle);
        return;
    }
    const UtcInstant from = BuildingDay::at(m_clock.now(), m_clock.deskZone()).start();
    m_reached = std::max(from.plus(reach), m_wanted);
    m_request = m_workplace.personBookingsDuring(m_person, *TimeSlot::make(from, m_reached), this,
                                                 [this](Result<QList<Booking>> answer) {
                                                     if (!answer) {
                                                         setFailed(answer.error());
                                                         return;
                                                     }
                                                     showRows(*answer);
                                                     setStatus(Status::Ready);
                                                 });
    setStatus(Status::Loading);
}

void PersonBookingsModel::retry()
{
    if (status() == Status::Failed)
        refresh();
}

void PersonBookingsModel::showRows(QList<Booking> bookings)
{
    bookings.removeIf([](const Booking &booking) { return booking.status == BookingStatus::Cancelled; });
    std::stable_sort(bookings.begin(), bookings.end(), [](const Booking &a, const Booking &b) {
        if (a.slot && b.slot)
            return a.slot->start() < b.slot->start();
        return a.slot.has_value() && !b.slot.has_value();
    });
    mergeRows(m_rows, bookings, [](const Booking &booking) { return booking.id; });
}

const Booking *PersonBookingsModel::bookingAt(const QModelIndex &index) const
{
    return isRow(index) ? &m_rows.at(index.row()) : nullptr;
}

int PersonBookingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString PersonBookingsModel::textOf(const Booking &booking) const
{
    const Building *building = m_buildings.find(booking.building);
    QString what;
    if (booking.space)
        what = booking.space->name;
    else if (booking.kind == SpaceKind::Onsite)
        what = tr("Onsite pass");
    else
        what = tr("Booking");
    const QString floor = booking.space && booking.space->floor ? booking.space->floor->name : QString();
    const QString where = joined({what, floor, building ? building->name : QString()});
    if (!booking.slot)
        return where;

    const BuildingZone desk = m_clock.deskZone();
    const BuildingZone zone = building && building->zone ? *building->zone : desk;
    //: A booking in one line: %1 is the day, %2 the times, %3 the space, floor and building.
    return tr("%1, %2 · %3").arg(dayText(booking.slot->start(), zone), slotText(*booking.slot, zone, desk), where);
}

QVariant PersonBookingsModel::data(const QModelIndex &index, int role) const
{
    const Booking *booking = bookingAt(index);
    if (!booking)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(*booking);
    case Qt::ToolTipRole:
        return toolTipText({textOf(*booking), booking->title});
    default:
        return {};
    }
}

} // namespace Foyer
