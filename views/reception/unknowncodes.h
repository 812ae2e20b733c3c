// SPDX-License-Identifier: MIT
#pragma once

#include "badgelist.h"
#include "rowdelegate.h"
#include "statuslistmodel.h"

namespace Foyer {

class Clock;

/** The codes that were scanned and that nobody is known by, the last one first. Loading until the list was read. */
class UnknownCodes final : public StatusListModel {
    Q_OBJECT
public:
    /** Both must outlive the model. */
    UnknownCodes(BadgeList &badges, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString codeAt(const QModelIndex &index) const;
    /** The code, then when and how often it was scanned. */
    [[nodiscard]] RowText rowAt(const QModelIndex &index) const;
    void retry() override {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void follow();

    BadgeList &m_badges;
    const Clock &m_clock;
    QList<UnknownCode> m_rows;
};

} // namespace Foyer
