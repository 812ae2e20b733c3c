// SPDX-License-Identifier: MIT
#pragma once

#include "plancard.h"
#include "planfixture.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace Foyer::Testing {

/** A shown view beside something else that can have the focus. */
struct Shown {
    explicit Shown(const FloorPlan &plan, const QSize &size = {800, 600})
    {
        page.resize(size);
        next->lower();
        view->setGeometry(page.rect());
        view->setPlan(plan);
        view->setSpots(freeSpots(plan));
        page.show();
        view->setFocus();
        view->activateWindow();
        isReady = QTest::qWaitForWindowActive(&page) && QTest::qWaitFor([this] { return view->isPainted(); });
    }
    void look(const SpaceId &id, SpotLook look)
    {
        QList<PlanSpot> spots = view->spots();
        for (PlanSpot &spot : spots) {
            if (spot.id == id)
                spot = makeSpot(id, look);
        }
        view->setSpots(spots);
    }
    [[nodiscard]] QPoint at(const SpaceId &id) const { return view->rectOf(id).center(); }
    void wheel(const QPoint &where, int angle, QPoint pixels = {}) const
    {
        QWheelEvent event(where, view->viewport()->mapToGlobal(where), pixels, QPoint(0, angle), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view->viewport(), &event);
    }
    [[nodiscard]] QPointF planAt(const QPoint &where) const
    {
        return view->viewportTransform().inverted().map(QPointF(where));
    }
    [[nodiscard]] PlanCard *card() const { return view->findChild<PlanCard *>(); }

    QWidget page;
    FloorPlanView *view = new FloorPlanView(&page);
    QLineEdit *next = new QLineEdit(&page);
    bool isReady = false;
};

inline SpaceId idOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? SpaceId() : spy.last().first().value<SpaceId>();
}

} // namespace Foyer::Testing
