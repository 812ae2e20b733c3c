// SPDX-License-Identifier: MIT
#include "placemodels.h"

#include "naturalorder.h"
#include "plaintext.h"
#include "rowsmerge.h"
#include "textfold.h"
#include "workplace.h"

namespace Foyer {

namespace {

QString placeOf(const Building &building)
{
    return joined({building.city, building.countryName.isEmpty() ? building.countryCode : building.countryName});
}

} // namespace

BuildingsModel::BuildingsModel(Workplace &workplace, QObject *parent) : StatusListModel(parent), m_workplace(workplace)
{}

BuildingsModel::~BuildingsModel() = default;

void BuildingsModel::load(bool again)
{
    if (status() == Status::Loading || (status() == Status::Ready && !again))
        return;
    m_request = m_workplace.listBuildings(this, [this](Result<QList<Building>> answer) {
        if (!answer) {
            setFailed(answer.error());
            return;
        }
        m_all = *answer;
        showRows();
        setStatus(Status::Ready);
    });
    setStatus(Status::Loading);
}

void BuildingsModel::retry()
{
    if (status() == Status::Failed)
        load(true);
}

void BuildingsModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    showRows();
    if (status() == Status::Ready)
        setStatus(Status::Ready);
}

void BuildingsModel::setOwnBuilding(const BuildingId &id)
{
    if (id == m_own)
        return;
    m_own = id;
    showRows();
}

void BuildingsModel::showRows()
{
    const QList<QByteArray> words = foldedWords(m_filter);
    QList<Building> wanted;
    for (const Building &building : std::as_const(m_all)) {
        const QString text =
            building.name + u' ' + building.city + u' ' + building.countryName + u' ' + building.countryCode;
        if (containsAllWords(text, words))
            wanted.append(building);
    }
    const NaturalOrder order;
    std::stable_sort(wanted.begin(), wanted.end(), [&](const Building &a, const Building &b) {
        if ((a.id == m_own) != (b.id == m_own))
            return a.id == m_own;
        const int names = order.compare(a.name, b.name);
        return names != 0 ? names < 0 : a.id < b.id;
    });
    mergeRows(m_rows, wanted, [](const Building &building) { return building.id; });
}

const Building *BuildingsModel::buildingAt(const QModelIndex &index) const
{
    return isRow(index) ? &m_rows.at(index.row()) : nullptr;
}

const Building *BuildingsModel::find(const BuildingId &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Building &b) { return b.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

QModelIndex BuildingsModel::indexOf(const BuildingId &id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).id == id)
            return index(row);
    }
    return {};
}

int BuildingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BuildingsModel::data(const QModelIndex &index, int role) const
{
    const Building *building = buildingAt(index);
    if (!building)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(building->name);
    case PlaceRole:
        return placeOf(*building);
    case Qt::AccessibleTextRole:
        return joined({building->name, placeOf(*building)});
    case Qt::ToolTipRole:
        return toolTipText({building->name, building->addressLine, placeOf(*building)});
    default:
        return {};
    }
}

} // namespace Foyer
