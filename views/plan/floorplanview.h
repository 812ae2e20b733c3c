// SPDX-License-Identifier: MIT
#pragma once

#include "planimages.h"
#include "planspots.h"
#include "planwalk.h"

#include <QGraphicsScene>
#include <QGraphicsView>

namespace Foyer {

class PlanCard;

/**
 * The plan of a floor and what is known of its spaces.
 *
 * The wheel, a pinch and + - 0 zoom (with Ctrl or without), dragging pans, a click chooses. Arrow keys lead to the
 * nearest space that way, Page Up and Page Down through all of them in their order, Home and End to the first and the
 * last; dimmed ones are stepped over, as long as there are others. Enter and Space choose. A plan is never mirrored.
 *
 * The plan is drawn by other threads; the view never waits for them and shows what there is meanwhile, see PlanImages.
 * It draws its own frame, with the focus ring. Its accessible name is the owner's to give.
 */
class FloorPlanView final : public QGraphicsView {
    Q_OBJECT
public:
    explicit FloorPlanView(QWidget *parent = nullptr);
    ~FloorPlanView() override;

    /** The same drawing again changes nothing of what is seen: zoom and place stay. */
    void setPlan(const FloorPlan &plan);
    void clear();
    /** What is known of spaces; those that are not on the plan are passed over. Their order is that of the keys. */
    void setSpots(const QList<PlanSpot> &spots);
    /** Empty: none. Comes into sight if it is outside. */
    void setChosen(const SpaceId &id);
    [[nodiscard]] const SpaceId &chosen() const { return m_spots->chosen(); }
    /** Where the keyboard is; empty before it came. */
    [[nodiscard]] const SpaceId &current() const { return m_current; }
    /** As a person does it with the keyboard, but nothing is chosen by it. */
    void setCurrent(SpaceId id);

    void fit();
    /** About the middle. */
    void zoomBy(double factor);
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    /** The picture for this very zoom is on the screen. */
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

    /** What is known of the spaces on the plan. */
    [[nodiscard]] const QList<PlanSpot> &spots() const { return m_spots->spots(); }
    [[nodiscard]] const PlanSpot *spot(const SpaceId &id) const { return m_spots->find(id); }
    /** Around a space, in the viewport's coordinates; empty when it is not on the plan. */
    [[nodiscard]] QRect rectOf(const SpaceId &id) const;
    [[nodiscard]] SpaceId spaceAt(const QPointF &viewportPoint) const;
    /** As a click on it. */
    void act(SpaceId id);

    [[nodiscard]] const PlanImages &images() const { return *m_images; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Clicked, or the keyboard moved to one that can be chosen. */
    void chooseWanted(const Foyer::SpaceId &id);
    /** Enter or a double click on one that can be chosen, after chooseWanted. */
    void goOnWanted();
    /** A click or Enter on one that can't be chosen. */
    void whyNotWanted(const Foyer::SpaceId &id);
    /** The space that is pointed at, or where the keyboard is, is another; empty: none. */
    void currentChanged(const Foyer::SpaceId &id);
    /** isPainted() became true. */
    void painted();
    /** spots() are others, or what is known of them. */
    void spotsChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    // Zoom and place
    [[nodiscard]] double fitScale() const;
    [[nodiscard]] double scale() const { return transform().m11(); }
    [[nodiscard]] PlanWindow window() const;
    void zoomTo(double scale, const QPointF &fixed);
    void keepAt(const QPointF &scenePoint, const QPointF &viewportPoint);
    void scrollBy(double dx, double dy);
    void bringIntoSight(const SpaceId &id);
    void seenOtherwise();

    // Pointer and keys
    // By value: who is told may replace all that is known, and with it what an id was taken from.
    void pointAt(SpaceId id);
    bool zoomKey(const QKeyEvent &event);
    bool walkKey(const QKeyEvent &event);
    bool actKey(const QKeyEvent &event);
    [[nodiscard]] SpaceId whereKeysBegin() const;
    [[nodiscard]] SpaceId inOrder(int step) const;
    [[nodiscard]] SpaceId onTheWay(PlanWay way) const;
    [[nodiscard]] QList<qsizetype> walkable() const;
    void walkTo(SpaceId id);
    void showCurrent();

    void addButtons();
    void placeChildren();

    QGraphicsScene m_scene;
    PlanSpots *m_spots; ///< the scene's
    PlanImages *m_images;
    PlanCard *m_card;
    QWidget *m_buttons;
    FloorPlan m_plan;
    SpaceId m_current;
    SpaceId m_pointed;
    SpaceId m_told; ///< with currentChanged
    QPointF m_pressedAt;
    QPointF m_draggedTo;
    bool m_isPressed = false;
    bool m_isDragging = false;
    bool m_isFitted = true;
    bool m_isPainted = false;
};

} // namespace Foyer
