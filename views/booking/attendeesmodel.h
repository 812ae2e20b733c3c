// SPDX-License-Identifier: MIT
#pragma once

#include "meetings.h"
#include "rowdelegate.h"

#include <QAbstractListModel>

namespace Foyer {

/** A handful of attendees, found or chosen; replaced as a whole. */
class AttendeesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /** @p offers: they are found, and a guest's row says that taking it invites somebody from outside. */
    AttendeesModel(bool offers, QObject *parent);

    void setAttendees(const QList<Attendee> &attendees);
    [[nodiscard]] const Attendee *attendeeAt(const QModelIndex &index) const;
    [[nodiscard]] RowText rowAt(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    bool m_offers;
    QList<Attendee> m_attendees;
};

} // namespace Foyer
