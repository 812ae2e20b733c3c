// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "requesthandle.h"
#include "statuslistmodel.h"

namespace Foyer {

class BuildingsModel;
class Clock;
class Workplace;

/**
 * One person's bookings that touch the time from the start of today to 30 days on, or further where a booking is made
 * further on; earliest first. Cancelled ones are left out.
 */
class PersonBookingsModel final : public StatusListModel {
    Q_OBJECT
public:
    /** All must outlive the model. @p buildings gives names and zones to bookings that only carry a building's id. */
    PersonBookingsModel(Workplace &workplace, const BuildingsModel &buildings, const Clock &clock,
                        QObject *parent = nullptr);
    ~PersonBookingsModel() override;

    /** Empty id: no rows. */
    void setPerson(const PersonId &id);
    /** That instant is to be among what is asked about: asks again when it was not. */
    void reachTo(UtcInstant instant);
    void refresh();
    [[nodiscard]] const Booking *bookingAt(const QModelIndex &index) const;
    [[nodiscard]] const QList<Booking> &all() const { return m_rows; }
    void retry() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /** DisplayRole: space, floor, building, day and times there, in one line. */
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void showRows(QList<Booking> bookings);
    [[nodiscard]] QString textOf(const Booking &booking) const;

    Workplace &m_workplace;
    const BuildingsModel &m_buildings;
    const Clock &m_clock;
    PersonId m_person;
    UtcInstant m_wanted;  ///< to be reached
    UtcInstant m_reached; ///< by what was asked last
    QList<Booking> m_rows;
    RequestHandle m_request;
};

} // namespace Foyer
