// SPDX-License-Identifier: MIT
#include "attendeesmodel.h"

#include "plaintext.h"
#include "sentenceparts.h"

namespace Foyer {

AttendeesModel::AttendeesModel(bool offers, QObject *parent) : QAbstractListModel(parent), m_offers(offers) {}

void AttendeesModel::setAttendees(const QList<Attendee> &attendees)
{
    if (attendees == m_attendees)
        return;
    beginResetModel();
    m_attendees = attendees;
    endResetModel();
}

const Attendee *AttendeesModel::attendeeAt(const QModelIndex &index) const
{
    const bool isRow = index.isValid() && checkIndex(index, CheckIndexOption::IndexIsValid);
    return isRow ? &m_attendees.at(index.row()) : nullptr;
}

RowText AttendeesModel::rowAt(const QModelIndex &index) const
{
    const Attendee *attendee = attendeeAt(index);
    if (!attendee)
        return {};
    RowText row;
    const QString name = oneLine(attendee->displayName());
    const bool isInvitation = m_offers && attendee->isGuest();
    row.title = isInvitation ? tr("Invite %1").arg(Sentences::named(name)) : name;
    row.detail = oneLine(attendee->email) == name ? QString() : oneLine(attendee->email);
    row.initials = initialsOf(name);
    if (attendee->isGuest())
        row.badge = tr("outside", "a guest who is not of the workplace");
    return row;
}

int AttendeesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attendees.size());
}

QVariant AttendeesModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const RowText row = rowAt(index);
    return joined({row.title, row.detail, row.badge});
}

} // namespace Foyer
