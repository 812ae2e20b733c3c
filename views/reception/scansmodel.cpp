// SPDX-License-Identifier: MIT
#include "scansmodel.h"

#include "arrivalsdesk.h"
#include "arrivalsentences.h"
#include "bookingwords.h"
#include "clock.h"
#include "plaintext.h"

#include <algorithm>

namespace Foyer {

QString nameOf(const Scan &scan, bool shortened)
{
    if (!scan.personName.isEmpty())
        return shortened ? ArrivalsModel::initialsOf(scan.personName) : oneLine(scan.personName);
    // An address names its owner as much as the name does.
    return scan.email.isEmpty() || shortened ? oneLine(scan.code) : oneLine(scan.email);
}

ScansModel::ScansModel(ScanDesk &scans, ArrivalsDesk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_scans(scans)
    , m_desk(desk)
    , m_rows(scans.recent())
{
    connect(&scans, &ScanDesk::changed, this, &ScansModel::follow);
    connect(&desk.model(), &QAbstractItemModel::dataChanged, this, [this] {
        // Names may be shortened now, or not any more.
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void ScansModel::follow(int number)
{
    const Scan *scan = m_scans.find(number);
    if (!scan)
        return;
    const auto known =
        std::find_if(m_rows.begin(), m_rows.end(), [number](const Scan &row) { return row.number == number; });
    if (known != m_rows.end()) {
        *known = *scan;
        const QModelIndex changed = index(int(known - m_rows.begin()));
        Q_EMIT dataChanged(changed, changed);
        return;
    }
    beginInsertRows({}, 0, 0);
    m_rows.prepend(*scan);
    endInsertRows();
    while (m_rows.size() > m_scans.recent().size()) {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        m_rows.removeLast();
        endRemoveRows();
    }
}

int ScansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

RowText ScansModel::rowAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Scan &scan = m_rows.at(index.row());
    RowText row;
    row.title = nameOf(scan, m_desk.model().isShortened());
    row.detail = joined({momentText(scan.at, m_desk.clock()), Sentences::forScan(scan.state)}, QStringLiteral(" · "));
    return row;
}

QVariant ScansModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const RowText row = rowAt(index);
    return joined({row.title, row.detail});
}

} // namespace Foyer
