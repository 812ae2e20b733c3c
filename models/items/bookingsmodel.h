// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "requesthandle.h"
#include "statuslistmodel.h"

namespace Foyer {

class BuildingsModel;
class Clock;
class Workplace;

/** One person's bookings from the start of today on for 30 days, earliest first; cancelled ones are left out. */
class PersonBookingsModel final : public StatusListModel {
    Q_OBJECT
public:
    /** All must outlive the model. @p buildings gives names and zones to bookings that only carry a building's id. */
    PersonBookingsModel(Workplace &workplace, const BuildingsModel &buildings, const Clock &clock,
                        QObject *parent = nullptr);
    ~PersonBookingsModel() override;

    /** Empty id: no rows. */
    void setPerson(const PersonId &id);
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
    QList<Booking> m_rows;
    RequestHandle m_request;
};

} // namespace Foyer
