// SPDX-License-Identifier: MIT
#pragma once

#include "places.h"

#include <QAbstractListModel>

namespace Foyer {

/** A handful of spaces that were offered; replaced as a whole. */
class AlternativesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setSpaces(const QList<Space> &spaces);
    [[nodiscard]] const Space *spaceAt(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Space> m_spaces;
};

} // namespace Foyer
