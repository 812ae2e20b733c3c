// SPDX-License-Identifier: MIT
#include "rowkeeper.h"

#include "arrivalsmodel.h"
#include "rowlist.h"

#include <QItemSelection>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

constexpr int mostAnchors = 8;

} // namespace

RowKeeper::RowKeeper(ArrivalsModel &model, RowList &view) : QObject(&view), m_model(model), m_view(view)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RowKeeper::beforeReset);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &RowKeeper::holdPlace);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { beforeRemoval(first, last); });
}

void RowKeeper::begin()
{
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RowKeeper::afterReset);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { afterInsertion(first, last); });
}

QString RowKeeper::keyOf(const QModelIndex &index) const
{
    return index.data(ArrivalsModel::KeyRole).toString();
}

QStringList RowKeeper::selectedKeys() const
{
    QModelIndexList rows = m_view.selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList keys;
    for (const QModelIndex &row : std::as_const(rows))
        keys.append(keyOf(row));
    return keys;
}

void RowKeeper::beforeReset()
{
    // With nothing chosen among what is shown, what was chosen before is still what the person means.
    const QStringList selected = selectedKeys();
    if (!selected.isEmpty())
        m_selected = {selected.cbegin(), selected.cend()};
    if (m_view.currentIndex().isValid())
        m_current = keyOf(m_view.currentIndex());
    m_anchors.clear();
    m_taken.clear();
}

void RowKeeper::afterReset()
{
    QItemSelection selection;
    for (const QString &key : std::as_const(m_selected)) {
        if (const QModelIndex row = m_model.indexOf(key); row.isValid())
            selection.select(row, row);
    }
    const QModelIndex current = m_model.indexOf(m_current);
    if (current.isValid())
        m_view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid())
        m_view.scrollTo(current);
}

void RowKeeper::beforeRemoval(int first, int last)
{
    holdPlace();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row);
        if (m_view.selectionModel()->isSelected(index))
            m_taken.insert(keyOf(index));
        if (m_view.currentIndex() == index)
            m_takenCurrent = keyOf(index);
    }
}

/** A row that is sorted anew goes and comes back. */
void RowKeeper::afterInsertion(int first, int last)
{
    if (m_taken.isEmpty() && m_takenCurrent.isEmpty())
        return;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row);
        const QString key = keyOf(index);
        if (key == m_takenCurrent)
            m_view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        if (m_taken.remove(key))
            m_view.selectionModel()->select(index, QItemSelectionModel::Select);
    }
}

void RowKeeper::holdPlace()
{
    if (m_holds)
        return;
    m_holds = true;
    m_anchors.clear();
    const auto hold = [this](const QModelIndex &row) {
        if (row.isValid())
            m_anchors.append({row, m_view.visualRect(row).top()});
    };
    const QRect seen = m_view.viewport()->rect();
    const QModelIndex current = m_view.currentIndex();
    const bool isCurrentSeen = current.isValid() && seen.intersects(m_view.visualRect(current));
    if (isCurrentSeen)
        hold(current);
    if (isCurrentSeen || m_view.verticalScrollBar()->value() > 0) {
        // The first of them that is still there will do: rows may go, or be sorted anew.
        const int first = m_view.indexAt(QPoint(seen.width() / 2, 1)).row();
        for (int row = qMax(0, first); row < first + mostAnchors; ++row)
            hold(m_model.index(row));
    }
    // Once for all that changes in this turn, and before it is painted.
    QMetaObject::invokeMethod(this, &RowKeeper::restorePlace, Qt::QueuedConnection);
}

void RowKeeper::restorePlace()
{
    m_holds = false;
    m_taken.clear();
    m_takenCurrent.clear();
    const QList<Anchor> anchors = std::exchange(m_anchors, {});
    const auto left =
        std::find_if(anchors.cbegin(), anchors.cend(), [](const Anchor &anchor) { return anchor.row.isValid(); });
    if (left == anchors.cend())
        return;
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + m_view.visualRect(left->row).top() - left->top);
}

} // namespace Foyer
