// SPDX-License-Identifier: MIT
#pragma once

#include "rowdelegate.h"
#include "scandesk.h"

#include <QAbstractListModel>

namespace Foyer {

class ArrivalsDesk;

/** The last scans, the newest first. */
class ScansModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /** Both must outlive the model. */
    ScansModel(ScanDesk &scans, ArrivalsDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /** DisplayRole: who, and what came of it. */
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /** Who, then when and what came of it. */
    [[nodiscard]] RowText rowAt(const QModelIndex &index) const;

private:
    void follow(int number);

    ScanDesk &m_scans;
    ArrivalsDesk &m_desk;
    QList<Scan> m_rows;
};

/** Whose scan it is, or what was read; initials where names are shortened. */
[[nodiscard]] QString nameOf(const Scan &scan, bool shortened);

} // namespace Foyer
