// SPDX-License-Identifier: MIT
#include "placemodels.h"

#include "plaintext.h"
#include "rowsmerge.h"
#include "timetext.h"
#include "workplace.h"

namespace Foyer {

DaysModel::DaysModel(Workplace &workplace, QObject *parent) : StatusListModel(parent), m_workplace(workplace) {}

DaysModel::~DaysModel() = default;

void DaysModel::setSubject(const PersonId &person, const Building &building)
{
    const bool same = person == m_person && building.id == m_building.id && building.zone == m_building.zone;
    if (same && status() == Status::Loading)
        return;
    if (person.isEmpty() || building.id.isEmpty() || !building.zone) {
        clear();
        return;
    }
    if (!same)
        showRows({});
    m_person = person;
    m_building = building;
    ask();
}

void DaysModel::ask()
{
    m_request = m_workplace.bookableDays(m_person, m_building.id, this, [this](Result<QList<BookableDay>> answer) {
        if (!answer) {
            setFailed(answer.error());
            return;
        }
        showRows(*answer);
        setStatus(Status::Ready);
    });
    setStatus(Status::Loading);
}

void DaysModel::clear()
{
    m_request.abort();
    showRows({});
    m_person = {};
    m_building = {};
    setStatus(Status::Idle);
}

void DaysModel::retry()
{
    if (status() == Status::Failed)
        ask();
}

void DaysModel::showRows(const QList<BookableDay> &days)
{
    QList<BookableDay> sorted = days;
    std::stable_sort(sorted.begin(), sorted.end(), [](const BookableDay &a, const BookableDay &b) {
        return a.bookable.start() < b.bookable.start();
    });
    mergeRows(m_rows, sorted, [this](const BookableDay &day) { return dateOf(day); });
}

QDate DaysModel::dateOf(const BookableDay &day) const
{
    return m_building.zone ? m_building.zone->dateAt(day.bookable.start()) : QDate();
}

const BookableDay *DaysModel::dayAt(const QModelIndex &index) const
{
    return isRow(index) ? &m_rows.at(index.row()) : nullptr;
}

const BookableDay *DaysModel::find(QDate date) const
{
    return dayAt(indexOf(date));
}

QModelIndex DaysModel::indexOf(QDate date) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (dateOf(m_rows.at(row)) == date)
            return index(row);
    }
    return {};
}

int DaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DaysModel::data(const QModelIndex &index, int role) const
{
    const BookableDay *day = dayAt(index);
    if (!day || !m_building.zone)
        return {};
    const BuildingZone &zone = *m_building.zone;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: A bookable day in a list: %1 is the date, %2 the bookable hours.
        return tr("%1 · %2").arg(dayText(day->bookable.start(), zone), slotText(day->bookable, zone, zone));
    case DateRole:
        return dateOf(*day);
    default:
        return {};
    }
}

} // namespace Foyer
