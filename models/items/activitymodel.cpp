// SPDX-License-Identifier: MIT
#include "activitymodel.h"

#include "clock.h"
#include "plaintext.h"
#include "rowsmerge.h"
#include "timetext.h"

#include <algorithm>

namespace Foyer {

ActivityModel::ActivityModel(const Clock &clock, QObject *parent) : StatusListModel(parent), m_clock(clock) {}

void ActivityModel::show(const QList<Intent> &intents)
{
    QList<Intent> sorted = intents;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Intent &a, const Intent &b) {
        const bool openA = isOpen(a.state);
        const bool openB = isOpen(b.state);
        if (openA != openB)
            return openA;
        return openA ? a.number < b.number : a.number > b.number;
    });
    mergeRows(m_rows, sorted, [](const Intent &intent) { return intent.number; });
    setStatus(Status::Ready);
}

const Intent *ActivityModel::intentAt(const QModelIndex &index) const
{
    return isRow(index) ? &m_rows.at(index.row()) : nullptr;
}

qsizetype ActivityModel::openCount() const
{
    return std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Intent &intent) { return isOpen(intent.state); });
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ActivityModel::textOf(const Intent &intent) const
{
    const QString what = intent.operation == Operation::Cancel           ? tr("Cancel a booking")
                         : intent.operation == Operation::CreateResource ? tr("New resource: %1").arg(intent.resourceName)
                         : intent.isOnsite()                             ? tr("Onsite pass")
                                                                         : intent.placeName;
    const BuildingZone desk = m_clock.deskZone();
    const BuildingZone zone = BuildingZone::fromIana(intent.zone).value_or(desk);
    const QString day = intent.slot ? dayText(intent.slot->start(), zone) : QString();
    const QString times = intent.slot ? slotText(*intent.slot, zone, desk) : QString();
    QString place;
    if (intent.operation == Operation::Cancel)
        place = intent.placeName.isEmpty() && !intent.slot ? intent.target.text() : intent.placeName;
    return joined({intent.personName, what, place, intent.buildingName, day, times});
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const Intent *intent = intentAt(index);
    if (!intent)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*intent);
    case Qt::AccessibleTextRole:
        return joined({textOf(*intent), m_stateWords ? m_stateWords(*intent) : QString()}, QStringLiteral(". "));
    case Qt::ToolTipRole:
        return toolTipText({textOf(*intent)});
    case StateRole:
        return int(intent->state);
    case IsOpenRole:
        return isOpen(intent->state);
    default:
        return {};
    }
}

} // namespace Foyer
