// SPDX-License-Identifier: MIT
#include "arrivalsmodel.h"
#include "clock.h"
#include "plaintext.h"
#include "timetext.h"

/** @file The part of ArrivalsModel that says what is in its rows. */

namespace Foyer {

namespace {

constexpr qsizetype mostInitials = 3;

} // namespace

QString ArrivalsModel::initialsOf(const QString &name)
{
    QStringList initials;
    const QStringList words = oneLine(name).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        // What looks like one letter may be two code units.
        const qsizetype size = word.front().isHighSurrogate() && word.size() > 1 ? 2 : 1;
        if (initials.size() < mostInitials)
            initials.append(word.first(size).toUpper() + u'.');
    }
    return initials.join(u' ');
}

QString ArrivalsModel::nameOf(const Arrival &arrival, bool whole) const
{
    if (!arrival.name.isEmpty())
        return whole ? oneLine(arrival.name) : initialsOf(arrival.name);
    if (arrival.guest)
        return tr("Visitor without a name");
    return arrival.booking.person.isEmpty() ? tr("Deleted person") : tr("Person not known yet");
}

QString ArrivalsModel::placeOf(const Arrival &arrival, bool whole) const
{
    const Booking &booking = arrival.booking;
    const QString place =
        booking.space && !booking.space->name.isEmpty() ? joined({booking.space->name, arrival.floorName}) : QString();
    if (arrival.guest) {
        const QString host = whole ? oneLine(arrival.hostName) : initialsOf(arrival.hostName);
        return joined({host.isEmpty() ? tr("Visitor") : tr("Visits %1").arg(host), place});
    }
    if (!place.isEmpty())
        return place;
    return booking.kind == SpaceKind::Onsite ? tr("Onsite pass") : tr("Booking");
}

QString ArrivalsModel::timesOf(const Arrival &arrival) const
{
    return arrival.booking.slot ? slotText(*arrival.booking.slot, m_zone, m_clock.deskZone()) : tr("Time not known");
}

QString ArrivalsModel::standingOf(const Arrival &arrival) const
{
    return m_words.standing ? m_words.standing(arrival) : QString();
}

QString ArrivalsModel::noteOf(const Arrival &arrival) const
{
    return arrival.deed && m_words.deed ? m_words.deed(*arrival.deed) : QString();
}

QVariant ArrivalsModel::data(const QModelIndex &index, int role) const
{
    const Arrival *arrival = arrivalAt(index);
    if (!arrival)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return joined({nameOf(*arrival, !m_shortened), placeOf(*arrival, !m_shortened), timesOf(*arrival)});
    case Qt::AccessibleTextRole:
        return joined({nameOf(*arrival, !m_shortened), standingOf(*arrival), placeOf(*arrival, !m_shortened),
                       timesOf(*arrival), noteOf(*arrival),
                       m_marked.contains(arrival->key()) ? tr("changed") : QString()});
    case Qt::ToolTipRole:
        return toolTipText({nameOf(*arrival, !m_shortened), placeOf(*arrival, !m_shortened), arrival->booking.title,
                            noteOf(*arrival)});
    case KeyRole:
        return arrival->key();
    case NameRole:
        return nameOf(*arrival, !m_shortened);
    case PlaceRole:
        return placeOf(*arrival, !m_shortened);
    case TimesRole:
        return timesOf(*arrival);
    case StandingRole:
        return int(arrival->standing);
    case TroublesRole:
        return int(arrival->troubles);
    case ProgressRole:
        return arrival->deed ? QVariant(int(arrival->deed->progress)) : QVariant();
    case NoteRole:
        return noteOf(*arrival);
    case ChangedRole:
        return m_marked.contains(arrival->key());
    case GuestRole:
        return arrival->guest.has_value();
    default:
        return {};
    }
}

} // namespace Foyer
