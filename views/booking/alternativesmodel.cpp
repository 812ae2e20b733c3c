// SPDX-License-Identifier: MIT
#include "alternativesmodel.h"

#include "plaintext.h"

namespace Foyer {

void AlternativesModel::setSpaces(const QList<Space> &spaces)
{
    if (spaces == m_spaces)
        return;
    beginResetModel();
    m_spaces = spaces;
    endResetModel();
}

const Space *AlternativesModel::spaceAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_spaces.at(index.row()) : nullptr;
}

int AlternativesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spaces.size());
}

QVariant AlternativesModel::data(const QModelIndex &index, int role) const
{
    const Space *space = index.isValid() ? spaceAt(index) : nullptr;
    if (!space || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return joined({space->name, space->neighborhood ? space->neighborhood->name : QString()});
}

} // namespace Foyer
