// SPDX-License-Identifier: MIT
#include "rollcallmodel.h"

#include "plaintext.h"
#include "rollcallwords.h"
#include "rowsmerge.h"
#include "textfold.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Foyer {

RollCallModel::RollCallModel(QObject *parent) : StatusListModel(parent)
{
    connect(&m_making, &QFutureWatcher<QList<Row>>::finished, this, [this] {
        if (m_making.isCanceled())
            return;
        m_all = m_making.result();
        if (m_rows.isEmpty())
            showAnew();
        else
            mergeRows(m_rows, wantedRows(), [](const Row &row) { return row.key; });
        setStatus(Status::Ready);
        Q_EMIT ticksChanged();
    });
}

RollCallModel::~RollCallModel() = default;

void RollCallModel::setRollCall(const RollCall &rollCall)
{
    m_making.setFuture(QtConcurrent::run(&RollCallModel::rowsOf, rollCall));
    if (status() == Status::Idle)
        setStatus(Status::Loading);
}

QList<RollCallModel::Row> RollCallModel::rowsOf(const RollCall &rollCall)
{
    QList<Row> rows;
    for (const RollCallFloor &floor : floorsOf(rollCall)) {
        Row heading;
        heading.key = QStringLiteral("floor ") + floor.name;
        heading.isHeading = true;
        heading.floor = Sentences::forRollCallFloor(floor);
        heading.count = int(floor.entries.size());
        rows.append(heading);
        for (const RollCallEntry &entry : floor.entries) {
            Row row;
            row.key = QStringLiteral("entry ") + entry.key;
            row.floor = heading.floor;
            row.entry = entry;
            row.since = Sentences::forRollCallSince(rollCall, entry);
            row.folded = foldedForSearch(
                QStringList{entry.name, Sentences::forRollCallPlace(entry), entry.host, row.floor}.join(u'\t'));
            rows.append(row);
        }
    }
    return rows;
}

void RollCallModel::clear()
{
    m_making.setFuture({});
    m_all.clear();
    showAnew();
    setStatus(Status::Idle);
    Q_EMIT ticksChanged();
}

void RollCallModel::setFilter(const QString &text)
{
    m_words = foldedWords(text);
    showAnew();
    setStatus(status());
}

/** What a search finds lies everywhere in between: of thousands, one signal for all is the fastest. */
void RollCallModel::showAnew()
{
    beginResetModel();
    m_rows = wantedRows();
    endResetModel();
    Q_EMIT rowsMerged();
}

QList<RollCallModel::Row> RollCallModel::wantedRows() const
{
    QList<Row> wanted;
    for (const Row &row : std::as_const(m_all)) {
        if (row.isHeading) {
            if (!wanted.isEmpty() && wanted.constLast().isHeading)
                wanted.removeLast();
            wanted.append(row);
        } else if (std::all_of(m_words.cbegin(), m_words.cend(),
                               [&row](const QByteArray &word) { return row.folded.contains(word); })) {
            wanted.append(row);
        }
    }
    if (!wanted.isEmpty() && wanted.constLast().isHeading)
        wanted.removeLast();
    return wanted;
}

int RollCallModel::ticked() const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(),
                             [this](const Row &row) { return !row.isHeading && m_ticks.contains(row.key); }));
}

void RollCallModel::toggle(const QModelIndex &index)
{
    const bool isTicked = data(index, Qt::CheckStateRole) == Qt::Checked;
    setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool RollCallModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const QString key = m_rows.at(index.row()).key;
    if (value == Qt::Checked)
        m_ticks.insert(key);
    else
        m_ticks.remove(key);
    Q_EMIT dataChanged(index, index);
    for (int row = index.row(); row >= 0; --row) {
        if (!m_rows.at(row).isHeading)
            continue;
        Q_EMIT dataChanged(this->index(row), this->index(row)); // it counts them
        break;
    }
    Q_EMIT ticksChanged();
    return true;
}

int RollCallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags RollCallModel::flags(const QModelIndex &index) const
{
    if (!isRow(index))
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).isHeading)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

QString RollCallModel::headingOf(const Row &row) const
{
    const auto ticked = std::count_if(m_all.cbegin(), m_all.cend(), [&](const Row &other) {
        return !other.isHeading && other.floor == row.floor && m_ticks.contains(other.key);
    });
    if (ticked == 0)
        return tr("%1 · %2", "floor, how many").arg(row.floor).arg(row.count);
    return tr("%1 · %2 of %3 ticked", "floor, how many of how many").arg(row.floor).arg(ticked).arg(row.count);
}

QString RollCallModel::textOf(const Row &row) const
{
    return joined({Sentences::forRollCallName(row.entry), Sentences::forRollCallPlace(row.entry), row.since});
}

QVariant RollCallModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.isHeading ? headingOf(row) : Sentences::forRollCallName(row.entry);
    case Qt::AccessibleTextRole:
        return row.isHeading ? headingOf(row) : textOf(row);
    case Qt::ToolTipRole:
        return row.isHeading ? QVariant() : QVariant(toolTipText({textOf(row)}));
    case Qt::CheckStateRole:
        return row.isHeading ? QVariant() : QVariant(m_ticks.contains(row.key) ? Qt::Checked : Qt::Unchecked);
    case HeadingRole:
        return row.isHeading;
    case PlaceRole:
        return Sentences::forRollCallPlace(row.entry);
    case SinceRole:
        return row.since;
    default:
        return {};
    }
}

} // namespace Foyer
