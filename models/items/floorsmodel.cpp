// SPDX-License-Identifier: MIT
#include "placemodels.h"

#include "naturalorder.h"
#include "plaintext.h"
#include "rowsmerge.h"
#include "workplace.h"

namespace Foyer {

FloorsModel::FloorsModel(Workplace &workplace, QObject *parent) : StatusListModel(parent), m_workplace(workplace) {}

FloorsModel::~FloorsModel() = default;

void FloorsModel::setBuilding(const BuildingId &id)
{
    const bool same = id == m_building;
    if (same && status() == Status::Loading)
        return;
    m_building = id;
    m_request.abort();
    if (id.isEmpty()) {
        showRows({});
        setStatus(Status::Idle);
        return;
    }
    const auto known = m_known.constFind(id);
    if (known != m_known.constEnd() && known->age.elapsed() < m_keepFor.count()) {
        showRows(known->floors);
        setStatus(Status::Ready);
        return;
    }
    // The floors of another building must not be there to be chosen.
    if (!same)
        showRows({});
    ask();
}

void FloorsModel::ask()
{
    m_request = m_workplace.listFloors(m_building, this, [this](Result<QList<Floor>> answer) {
        if (!answer) {
            setFailed(answer.error());
            return;
        }
        Known &known = m_known[m_building];
        known.floors = *answer;
        known.age.start();
        showRows(known.floors);
        setStatus(Status::Ready);
    });
    setStatus(Status::Loading);
}

void FloorsModel::retry()
{
    if (status() == Status::Failed)
        ask();
}

void FloorsModel::setPreferred(const FloorId &id)
{
    if (id == m_preferred)
        return;
    const FloorId before = std::exchange(m_preferred, id);
    showRows(m_rows);
    for (const FloorId &floor : {before, id}) {
        if (const QModelIndex changed = indexOf(floor); changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    }
}

void FloorsModel::showRows(QList<Floor> floors)
{
    const NaturalOrder order;
    std::stable_sort(floors.begin(), floors.end(), [&](const Floor &a, const Floor &b) {
        if ((a.id == m_preferred) != (b.id == m_preferred))
            return a.id == m_preferred;
        const int names = order.compare(a.name, b.name);
        return names != 0 ? names < 0 : a.id < b.id;
    });
    mergeRows(m_rows, floors, [](const Floor &floor) { return floor.id; });
}

const Floor *FloorsModel::floorAt(const QModelIndex &index) const
{
    return isRow(index) ? &m_rows.at(index.row()) : nullptr;
}

QModelIndex FloorsModel::indexOf(const FloorId &id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).id == id)
            return index(row);
    }
    return {};
}

int FloorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FloorsModel::data(const QModelIndex &index, int role) const
{
    const Floor *floor = floorAt(index);
    if (!floor)
        return {};
    const bool preferred = !m_preferred.isEmpty() && floor->id == m_preferred;
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(floor->name);
    case PreferredRole:
        return preferred;
    case Qt::AccessibleTextRole:
        //: A floor in a list that is the person's usual one; %1 is its name.
        return preferred ? tr("%1, preferred floor").arg(oneLine(floor->name)) : oneLine(floor->name);
    case Qt::ToolTipRole:
        return toolTipText({floor->name});
    default:
        return {};
    }
}

} // namespace Foyer
