// SPDX-License-Identifier: MIT
#include "floorplanview.h"

#include "parts.h"
#include "planaccess.h"
#include "plancard.h"

#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

/** @file The view itself: pictures, zoom and place. What pointer and keys do: floorplankeys.cpp. */
namespace Foyer {

namespace {

constexpr double closest = 8; ///< pixels for a unit of the plan, or times the whole for a plan of few units
constexpr int frameRoom = 4;  ///< between the frame's edge and the plan: its corners are round

} // namespace

FloorPlanView::FloorPlanView(QWidget *parent)
    : QGraphicsView(parent)
    , m_spots(new PlanSpots)
    , m_images(new PlanImages(this))
    , m_card(new PlanCard(this))
    , m_buttons(new QWidget(this))
{
    PlanAccess::install();
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_spots);
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setObjectName(QStringLiteral("floorPlan"));
    addButtons();
    connect(m_images, &PlanImages::arrived, viewport(), qOverload<>(&QWidget::update));
}

FloorPlanView::~FloorPlanView() = default;

void FloorPlanView::addButtons()
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](const QString &icon, const QString &name, auto does) {
        auto *button = Button::makeIconButton(icon, name, m_buttons);
        button->setFocusPolicy(Qt::NoFocus); // with the keyboard: + - 0
        button->setAutoRepeat(true);
        connect(button, &QPushButton::clicked, this, does);
        row->addWidget(button);
    };
    add(QStringLiteral("plus"), tr("Zoom in"), [this] { zoomBy(1.5); });
    add(QStringLiteral("minus"), tr("Zoom out"), [this] { zoomBy(1 / 1.5); });
    add(QStringLiteral("maximize"), tr("Whole plan"), [this] { fit(); });
    m_buttons->setObjectName(QStringLiteral("planButtons"));
    m_buttons->hide();
    m_buttons->adjustSize();
    // Below the plan: what would stand over it could hide a space.
    setViewportMargins(frameRoom, frameRoom, frameRoom, frameRoom + m_buttons->height());
}

void FloorPlanView::setPlan(const FloorPlan &plan)
{
    const bool isSame = plan.svg == m_plan.svg && plan.viewBox == m_plan.viewBox;
    if (isSame && plan.places == m_plan.places)
        return;
    m_plan = plan;
    m_spots->setPlaces(plan);
    if (!isSame) {
        m_images->setPlan(plan.svg, plan.viewBox);
        m_buttons->setVisible(!plan.svg.isEmpty());
        fit();
    }
    pointAt({});
    if (!spot(m_current))
        m_current = {};
    showCurrent();
    Q_EMIT spotsChanged();
    viewport()->update();
}

void FloorPlanView::clear()
{
    setPlan({});
}

void FloorPlanView::setSpots(const QList<PlanSpot> &spots)
{
    const QList<PlanSpot> before = m_spots->spots();
    m_spots->setSpots(spots);
    if (m_spots->spots() == before)
        return;
    if (!spot(m_pointed))
        m_pointed = {};
    if (!spot(m_current))
        m_current = {};
    Q_EMIT spotsChanged();
    showCurrent();
}

void FloorPlanView::setChosen(const SpaceId &id)
{
    if (id == chosen())
        return;
    m_spots->setChosen(id);
    if (!hasFocus() && spot(id))
        m_current = id; // the keys go on from there
    bringIntoSight(id);
    PlanAccess::tellChosen(this, id);
}

QSize FloorPlanView::sizeHint() const
{
    return {Theme::space(160), Theme::space(110)};
}

QSize FloorPlanView::minimumSizeHint() const
{
    return {Theme::space(60), Theme::space(50)};
}

// Zoom and place

double FloorPlanView::fitScale() const
{
    if (m_plan.viewBox.isEmpty())
        return 1;
    const double edge = 2 * Theme::space(1);
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(edge, edge);
    const double scale = std::min(room.width() / m_plan.viewBox.width(), room.height() / m_plan.viewBox.height());
    return std::max(scale, 1 / std::max(m_plan.viewBox.width(), m_plan.viewBox.height()));
}

void FloorPlanView::fit()
{
    const double whole = fitScale();
    m_isFitted = true;
    setTransform(QTransform::fromScale(whole, whole));
    setSceneRect(m_plan.viewBox.isEmpty() ? QRectF(0, 0, 1, 1) : m_plan.viewBox);
    seenOtherwise();
    viewport()->update();
}

void FloorPlanView::zoomBy(double factor)
{
    zoomTo(scale() * factor, QRectF(viewport()->rect()).center());
}

void FloorPlanView::zoomTo(double scale, const QPointF &fixed)
{
    const double whole = fitScale();
    scale = std::min(scale, closest * std::max(1.0, whole));
    if (m_plan.viewBox.isEmpty() || scale <= whole * 1.001)
        return fit();
    const QPointF under = viewportTransform().inverted().map(fixed);
    m_isFitted = false;
    setTransform(QTransform::fromScale(scale, scale));
    // Each corner of the plan can come to the middle, so that nothing slips from under the pointer.
    const QSizeF half = QSizeF(viewport()->size()) / 2 / scale;
    setSceneRect(m_plan.viewBox.adjusted(-half.width(), -half.height(), half.width(), half.height()));
    keepAt(under, fixed);
    seenOtherwise();
    viewport()->update();
}

void FloorPlanView::keepAt(const QPointF &scenePoint, const QPointF &viewportPoint)
{
    const QPointF off = viewportTransform().map(scenePoint) - viewportPoint;
    scrollBy(off.x(), off.y());
}

/** Shows what is @p dx pixels further right and @p dy further down. */
void FloorPlanView::scrollBy(double dx, double dy)
{
    QScrollBar *across = horizontalScrollBar();
    // From right to left the bar counts from the other end; the plan does not.
    across->setValue(across->value() + (isRightToLeft() ? -1 : 1) * qRound(dx));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(dy));
}

void FloorPlanView::bringIntoSight(const SpaceId &id)
{
    const QRect space = rectOf(id);
    if (space.isEmpty() || m_isFitted)
        return;
    const int away = qMin(Theme::space(10), qMin(viewport()->width(), viewport()->height()) / 4);
    const QRect room = viewport()->rect().adjusted(away, away, -away, -away);
    const auto missing = [](int from, int to, int first, int last) {
        if (from >= first && to <= last)
            return 0;
        if (to - from > last - first)
            return (from + to) / 2 - (first + last) / 2;
        return from < first ? from - first : to - last;
    };
    const QRect seen = viewport()->rect();
    if (!seen.contains(space))
        scrollBy(missing(space.left(), space.right(), room.left(), room.right()),
                 missing(space.top(), space.bottom(), room.top(), room.bottom()));
}

PlanWindow FloorPlanView::window() const
{
    const double ratio = viewport()->devicePixelRatioF();
    const QPointF origin = onWholePixels(viewportTransform(), ratio).map(m_plan.viewBox.topLeft()) * ratio;
    const QSizeF size = QSizeF(viewport()->size()) * ratio;
    return {scale() * ratio, fitScale() * ratio,
            QRect(-origin.toPoint(), QSize(int(std::ceil(size.width())), int(std::ceil(size.height())))),
            planTone(palette())};
}

/** After everything that moves or changes the pictures: what was sharp may be so no longer. */
void FloorPlanView::seenOtherwise()
{
    m_isPainted = m_isPainted && m_images->isSharp(window());
    placeChildren();
}

QRect FloorPlanView::rectOf(const SpaceId &id) const
{
    const PlanBox *box = m_spots->boxOf(id);
    return box ? viewportTransform().mapRect(box->bounds()).toAlignedRect() : QRect();
}

void FloorPlanView::placeChildren()
{
    const QRect plan = viewport()->geometry();
    const QRect room = plan.adjusted(Theme::space(1), Theme::space(1), -Theme::space(1), -Theme::space(1));
    m_buttons->move(isRightToLeft() ? plan.left() : plan.right() - m_buttons->width() + 1, plan.bottom() + 1);
    const QRect told = rectOf(m_told);
    m_card->setVisible(told.intersects(viewport()->rect())); // nothing is told of what is out of sight
    if (m_card->isVisible())
        m_card->stand(told.translated(viewport()->pos()), room);
}

// Painting

bool FloorPlanView::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        // As Card has it; what is here is the frame alone, the plan is on the viewport.
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double pen = hasFocus() ? 2 : 1;
        painter.setPen(QPen(palette().color(hasFocus() ? Theme::accentRole : Theme::lineRole), pen));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), Theme::radius() + 2,
                                Theme::radius() + 2);
        return true;
    }
    return QGraphicsView::event(event);
}

void FloorPlanView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange)
        return;
    seenOtherwise();
    viewport()->update();
}

void FloorPlanView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, palette().color(QPalette::Base));
    if (m_plan.svg.isEmpty())
        return;
    const double ratio = painter->device()->devicePixelRatioF();
    painter->save();
    painter->setWorldTransform(QTransform::fromScale(1 / ratio, 1 / ratio));
    m_images->paint(painter, window());
    painter->restore();
}

void FloorPlanView::paintEvent(QPaintEvent *event)
{
    QGraphicsView::paintEvent(event);
    if (m_plan.svg.isEmpty())
        return;
    m_images->want(window());
    if (m_isPainted || !m_images->isSharp(window()))
        return;
    m_isPainted = true;
    // Whoever is told may do anything, which is not for the middle of painting.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isPainted)
                Q_EMIT painted();
        },
        Qt::QueuedConnection);
}

void FloorPlanView::resizeEvent(QResizeEvent *event)
{
    const QPointF middle = viewportTransform().inverted().map(QRectF(QPointF(), event->oldSize()).center());
    QGraphicsView::resizeEvent(event);
    if (m_isFitted || scale() <= fitScale()) {
        fit();
    } else {
        zoomTo(scale(), QRectF(viewport()->rect()).center());
        keepAt(middle, QRectF(viewport()->rect()).center());
    }
    placeChildren();
}

void FloorPlanView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    seenOtherwise();
}

} // namespace Foyer
