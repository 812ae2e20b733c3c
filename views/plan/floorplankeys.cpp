// SPDX-License-Identifier: MIT
#include "floorplanview.h"
#include "planaccess.h"
#include "plancard.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

/** @file What pointer and keys do on a plan. */
namespace Foyer {

namespace {

constexpr double zoomStep = 1.25; ///< of a wheel's notch, or a key

} // namespace

SpaceId FloorPlanView::spaceAt(const QPointF &viewportPoint) const
{
    return m_spots->at(viewportTransform().inverted().map(viewportPoint), scale());
}

void FloorPlanView::act(SpaceId id)
{
    const PlanSpot *found = spot(id);
    if (!found)
        return;
    const bool canBeChosen = found->canBeChosen;
    setCurrent(id);
    if (canBeChosen)
        Q_EMIT chooseWanted(id);
    else
        Q_EMIT whyNotWanted(id);
}

// Pointer

bool FloorPlanView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        pointAt({});
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomTo(scale() * (1 + gesture->value()), gesture->position());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void FloorPlanView::pointAt(SpaceId id)
{
    m_pointed = std::move(id);
    m_spots->setPointed(m_pointed);
    viewport()->setCursor(m_isDragging          ? Qt::ClosedHandCursor
                          : m_pointed.isEmpty() ? Qt::ArrowCursor
                                                : Qt::PointingHandCursor);
    showCurrent();
}

void FloorPlanView::wheelEvent(QWheelEvent *event)
{
    // Touchpads come in small steps of the angle as well; on some systems in pixels alone.
    const double notches = event->angleDelta().y() != 0
                               ? event->angleDelta().y() / double(QWheelEvent::DefaultDeltasPerStep)
                               : event->pixelDelta().y() / 60.0;
    if (notches != 0) {
        zoomTo(scale() * std::pow(zoomStep, std::clamp(notches, -8.0, 8.0)), event->position());
        if (!m_isDragging)
            pointAt(spaceAt(event->position()));
    }
    event->accept();
}

void FloorPlanView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        event->ignore();
        return;
    }
    m_isPressed = true;
    m_pressedAt = m_draggedTo = event->position();
}

void FloorPlanView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed)
        return pointAt(spaceAt(event->position()));
    const QPointF moved = event->position() - m_pressedAt;
    if (!m_isDragging && moved.manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
        return;
    if (!m_isDragging) {
        m_isDragging = true;
        pointAt({});
    }
    const QPoint step = (event->position() - m_draggedTo).toPoint();
    m_draggedTo += step;
    scrollBy(-step.x(), -step.y());
}

void FloorPlanView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isPressed)
        return;
    const bool wasDragging = std::exchange(m_isDragging, false);
    m_isPressed = false;
    pointAt(viewport()->rect().contains(event->position().toPoint()) ? spaceAt(event->position()) : SpaceId());
    if (!wasDragging && event->button() == Qt::LeftButton)
        act(spaceAt(event->position()));
}

void FloorPlanView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const SpaceId id = spaceAt(event->position());
    const PlanSpot *hit = spot(id);
    if (event->button() != Qt::LeftButton || !hit || !hit->canBeChosen)
        return;
    if (chosen() != id) // as a rule the first click has chosen it
        act(id);
    Q_EMIT goOnWanted();
}

// Keys

void FloorPlanView::keyPressEvent(QKeyEvent *event)
{
    if (!zoomKey(*event) && !walkKey(*event) && !actKey(*event))
        event->ignore(); // the page's, not that of a view that scrolls
}

bool FloorPlanView::zoomKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key, without Shift
        zoomBy(zoomStep);
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        zoomBy(1 / zoomStep);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    default:
        return false;
    }
}

bool FloorPlanView::walkKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier || walkable().isEmpty())
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
        walkTo(onTheWay(PlanWay::Left));
        return true;
    case Qt::Key_Right:
        walkTo(onTheWay(PlanWay::Right));
        return true;
    case Qt::Key_Up:
        walkTo(onTheWay(PlanWay::Up));
        return true;
    case Qt::Key_Down:
        walkTo(onTheWay(PlanWay::Down));
        return true;
    case Qt::Key_PageUp:
        walkTo(inOrder(-1));
        return true;
    case Qt::Key_PageDown:
        walkTo(inOrder(1));
        return true;
    case Qt::Key_Home:
        walkTo(spots().at(walkable().first()).id);
        return true;
    case Qt::Key_End:
        walkTo(spots().at(walkable().last()).id);
        return true;
    default:
        return false;
    }
}

bool FloorPlanView::actKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if ((event.modifiers() & ~Qt::KeypadModifier) || (!isEnter && event.key() != Qt::Key_Space) || !spot(m_current))
        return false;
    if (event.isAutoRepeat())
        return true; // nobody chooses by leaning on the keyboard
    const bool goesOn = isEnter && spot(m_current)->canBeChosen;
    act(m_current);
    if (goesOn)
        Q_EMIT goOnWanted();
    return true;
}

/** The rows of spots() that keys lead to. */
QList<qsizetype> FloorPlanView::walkable() const
{
    const bool skipsDimmed = std::any_of(spots().cbegin(), spots().cend(), [](const PlanSpot &s) { return !s.dimmed; });
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < spots().size(); ++row) {
        if (!skipsDimmed || !spots().at(row).dimmed)
            rows.append(row);
    }
    return rows;
}

/** What is chosen, so that Enter takes nothing else; without that, where the keys were, if a search has left it. */
SpaceId FloorPlanView::whereKeysBegin() const
{
    if (spot(chosen()))
        return chosen();
    const QList<qsizetype> rows = walkable();
    const bool isLeft =
        std::any_of(rows.cbegin(), rows.cend(), [this](auto row) { return spots().at(row).id == m_current; });
    return isLeft || rows.isEmpty() || m_current.isEmpty() ? m_current : spots().at(rows.first()).id;
}

SpaceId FloorPlanView::inOrder(int step) const
{
    const QList<qsizetype> rows = walkable();
    const auto at = std::find_if(rows.cbegin(), rows.cend(), [&](auto row) { return spots().at(row).id == m_current; });
    if (at == rows.cend())
        return spots().at(step > 0 ? rows.first() : rows.last()).id;
    const auto next = at - rows.cbegin() + step;
    return next < 0 || next >= rows.size() ? SpaceId() : spots().at(rows.at(next)).id;
}

/** From where the keyboard is, or from what is chosen; the first key shows where it begins. */
SpaceId FloorPlanView::onTheWay(PlanWay way) const
{
    const QList<qsizetype> rows = walkable();
    const SpaceId &start = m_current.isEmpty() ? chosen() : m_current;
    const PlanBox *box = m_spots->boxOf(start);
    if (!box)
        return spots().at(rows.first()).id;
    const QList<QPointF> all = m_spots->centres();
    QList<QPointF> centres{box->centre};
    QList<SpaceId> ids{start};
    for (const qsizetype row : rows) {
        if (spots().at(row).id == start)
            continue;
        centres.append(all.at(row));
        ids.append(spots().at(row).id);
    }
    const int next = nextOnPlan(centres, 0, way);
    return next < 0 ? SpaceId() : ids.at(next);
}

void FloorPlanView::walkTo(SpaceId id)
{
    const PlanSpot *found = spot(id);
    if (!found)
        return;
    const bool canBeChosen = found->canBeChosen;
    setCurrent(id);
    if (canBeChosen)
        Q_EMIT chooseWanted(id);
}

void FloorPlanView::setCurrent(SpaceId id)
{
    m_current = spot(id) ? std::move(id) : SpaceId();
    bringIntoSight(m_current);
    pointAt({}); // what is told is told of this one
    PlanAccess::tellFocus(this);
}

void FloorPlanView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        m_current = whereKeysBegin();
    showCurrent();
    PlanAccess::tellFocus(this);
    update();
}

void FloorPlanView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    showCurrent();
    update();
}

/** Ring and card are where the pointer is, or else where the keyboard is. */
void FloorPlanView::showCurrent()
{
    m_spots->setRinged(hasFocus() ? m_current : SpaceId());
    const SpaceId shown = !m_pointed.isEmpty() ? m_pointed : hasFocus() && !m_isDragging ? m_current : SpaceId();
    if (const PlanSpot *found = spot(shown))
        m_card->tell(*found);
    const bool isOther = shown != m_told;
    m_told = shown;
    placeChildren();
    if (isOther)
        Q_EMIT currentChanged(shown);
}

} // namespace Foyer
