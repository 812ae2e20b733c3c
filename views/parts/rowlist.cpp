// SPDX-License-Identifier: MIT
#include "rowlist.h"

#include "sectionkeys.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>

namespace Foyer {

RowList::RowList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true); // rows answer the pointer
    setTabKeyNavigation(false);
    // The card below draws the ground with its rounded corners.
    viewport()->setAutoFillBackground(false);
}

void RowList::setSearchField(QLineEdit *field)
{
    m_searchField = field;
}

void RowList::showCurrent(const QModelIndex &index)
{
    const bool shown = !index.isValid() || selectionModel()->isSelected(index);
    if (index == currentIndex() && shown)
        return;
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

QModelIndex RowList::firstChoice() const
{
    return choiceFrom(0, 1);
}

QModelIndex RowList::choiceFrom(int row, int step) const
{
    const int rows = model() ? model()->rowCount() : 0;
    for (; row >= 0 && row < rows; row += step) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags() & Qt::ItemIsSelectable)
            return index;
    }
    return {};
}

QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (action == MoveHome)
        return firstChoice();
    if (action == MoveEnd)
        return choiceFrom(rows - 1, -1);
    const QModelIndex target = QListView::moveCursor(action, modifiers);
    if (!target.isValid() || (target.flags() & Qt::ItemIsSelectable))
        return target;
    // A heading: the next row behind it, or the one before it when nothing follows.
    const bool up = action == MoveUp || action == MovePageUp;
    const QModelIndex beyond = choiceFrom(target.row(), up ? -1 : 1);
    return beyond.isValid() ? beyond : choiceFrom(target.row(), up ? 1 : -1);
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved();
    if (m_byPerson && current.isValid())
        Q_EMIT pointed(current);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const bool atTop = !currentIndex().isValid() || currentIndex() == firstChoice();
    if (passToSearch(m_searchField, event, atTop))
        return;
    const QScopedValueRollback byPerson(m_byPerson, true);
    // Without a current row the first key shows where the list begins.
    if (!currentIndex().isValid() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        setCurrentIndex(firstChoice());
        return;
    }
    QListView::keyPressEvent(event);
    // The list itself has no use for these; the page goes on, or back.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
}

void RowList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex before = currentIndex();
    {
        const QScopedValueRollback byPerson(m_byPerson, true);
        QListView::mousePressEvent(event);
    }
    const QModelIndex hit = indexAt(event->position().toPoint());
    if (hit.isValid() && hit == before && (hit.flags() & Qt::ItemIsSelectable))
        Q_EMIT pointed(hit); // a click on what was already highlighted is a choice as well
}

/** What appears below a list, such as what became of the current row, must not cover that row. */
void RowList::resizeEvent(QResizeEvent *event)
{
    const bool wasSeen =
        currentIndex().isValid() && QRect(QPoint(), event->oldSize()).intersects(visualRect(currentIndex()));
    QListView::resizeEvent(event);
    if (wasSeen)
        scrollTo(currentIndex());
}

void RowList::focusInEvent(QFocusEvent *event)
{
    const bool none = !currentIndex().isValid();
    QListView::focusInEvent(event);
    // The base makes the first row current without showing it; then Enter would take what nobody saw.
    if (none && currentIndex().isValid())
        selectionModel()->clearCurrentIndex();
    Q_EMIT focusMoved(true);
}

void RowList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    Q_EMIT focusMoved(false);
}

} // namespace Foyer
