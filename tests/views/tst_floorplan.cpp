// SPDX-License-Identifier: MIT
#include "shownplan.h"
#include "theme.h"

#include <QApplication>
#include <QSet>

using namespace Foyer;
using namespace Foyer::Testing;

namespace {

/** Everything that arrow keys lead to, beginning at the first. */
QSet<int> reached(const QList<QPointF> &centres)
{
    QSet<int> seen{0};
    QList<int> open{0};
    while (!open.isEmpty()) {
        const int from = open.takeLast();
        for (const PlanWay way : {PlanWay::Left, PlanWay::Right, PlanWay::Up, PlanWay::Down}) {
            const int to = nextOnPlan(centres, from, way);
            if (to >= 0 && !seen.contains(to)) {
                seen.insert(to);
                open.append(to);
            }
        }
    }
    return seen;
}

QList<QPointF> centresOf(const FloorPlan &plan)
{
    QList<QPointF> all;
    for (const PlanPlace &place : plan.places)
        all.append(place.box.centre);
    return all;
}

} // namespace

/** Keys and pointer: where they lead and what they choose. */
class TestFloorPlan final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(DeskSettings::Appearance::Light); }

    // Where keys lead

    void ahead_is_nearer_than_aside()
    {
        const QList<QPointF> centres{{0, 0}, {100, 40}, {10, 30}, {-50, 0}};
        QCOMPARE(nextOnPlan(centres, 0, PlanWay::Right), 1); // the other is nearer, but it lies aside
        QCOMPARE(nextOnPlan(centres, 0, PlanWay::Down), 2);
        QCOMPARE(nextOnPlan(centres, 0, PlanWay::Left), 3);
        QCOMPARE(nextOnPlan(centres, 0, PlanWay::Up), -1);
        QCOMPARE(nextOnPlan({{0, 0}, {10, 90}}, 0, PlanWay::Right), 1); // better than nothing
        QCOMPARE(nextOnPlan({{0, 0}, {0, 0}}, 0, PlanWay::Right), -1);
    }

    void keys_reach_every_space_data()
    {
        QTest::addColumn<FloorPlan>("plan");
        QTest::newRow("straight") << gridPlan(7, 5);
        for (const int angle : {15, 30, 45, 60, 80})
            QTest::addRow("turned by %d", angle) << gridPlan(7, 5, angle);
        QTest::newRow("a real floor") << realFloor();
    }
    void keys_reach_every_space()
    {
        QFETCH(FloorPlan, plan);
        QVERIFY(plan.places.size() >= 35);
        QCOMPARE(reached(centresOf(plan)).size(), plan.places.size());
    }

    void arrows_walk()
    {
        Shown shown(gridPlan(4, 3));
        QVERIFY(shown.isReady);
        QSignalSpy choosing(shown.view, &FloorPlanView::chooseWanted);
        shown.look(gridId(6), SpotLook::Taken);
        QVERIFY(shown.view->current().isEmpty());
        QTest::keyClick(shown.view, Qt::Key_Right);
        QCOMPARE(shown.view->current(), gridId(0)); // shows where it begins
        QTest::keyClick(shown.view, Qt::Key_Right);
        QTest::keyClick(shown.view, Qt::Key_Down);
        QCOMPARE(idOf(choosing), gridId(5));
        QTest::keyClick(shown.view, Qt::Key_Right);
        QCOMPARE(shown.view->current(), gridId(6));
        QCOMPARE(choosing.size(), 3); // taken: nothing is chosen by being there
        QTest::keyClick(shown.view, Qt::Key_Up);
        QTest::keyClick(shown.view, Qt::Key_Left);
        QCOMPARE(idOf(choosing), gridId(1));
        QTest::keyClick(shown.view, Qt::Key_Up);
        QCOMPARE(shown.view->current(), gridId(1));
        QTest::keyClick(shown.view, Qt::Key_End);
        QCOMPARE(shown.view->current(), gridId(11));
        QTest::keyClick(shown.view, Qt::Key_PageUp);
        QCOMPARE(shown.view->current(), gridId(10));
        QTest::keyClick(shown.view, Qt::Key_Home);
        QCOMPARE(shown.view->current(), gridId(0));
    }

    void arrows_begin_at_what_is_chosen()
    {
        Shown shown(gridPlan(4, 3));
        shown.view->setChosen(gridId(5));
        QTest::keyClick(shown.view, Qt::Key_Right);
        QCOMPARE(shown.view->current(), gridId(6));
    }

    void arrows_pass_over_dimmed_ones()
    {
        Shown shown(gridPlan(4, 1));
        QList<PlanSpot> spots = shown.view->spots();
        spots[1].dimmed = spots[3].dimmed = true;
        shown.view->setSpots(spots);
        QTest::keyClick(shown.view, Qt::Key_Right);
        QTest::keyClick(shown.view, Qt::Key_Right);
        QCOMPARE(shown.view->current(), gridId(2));
        QTest::keyClick(shown.view, Qt::Key_End);
        QCOMPARE(shown.view->current(), gridId(2));
        for (PlanSpot &spot : spots)
            spot.dimmed = true;
        shown.view->setSpots(spots);
        QTest::keyClick(shown.view, Qt::Key_End);
        QCOMPARE(shown.view->current(), gridId(3)); // none is left out when all are
    }

    void a_plan_is_not_mirrored()
    {
        Shown shown(gridPlan(4, 3));
        shown.view->setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(shown.view, Qt::Key_Home);
        QTest::keyClick(shown.view, Qt::Key_Right);
        QCOMPARE(shown.view->current(), gridId(1));
        QVERIFY(shown.at(gridId(0)).x() < shown.at(gridId(1)).x());
        const QPointF before = shown.planAt({200, 150});
        shown.wheel({200, 150}, 480);
        QVERIFY(!shown.view->isFitted());
        const QPointF after = shown.planAt({200, 150});
        QVERIFY((after - before).manhattanLength() * shown.view->transform().m11() < 2.5);
    }

    // Choosing

    void enter_chooses_and_goes_on()
    {
        Shown shown(gridPlan(3, 1));
        shown.look(gridId(1), SpotLook::Taken);
        QSignalSpy choosing(shown.view, &FloorPlanView::chooseWanted);
        QSignalSpy goingOn(shown.view, &FloorPlanView::goOnWanted);
        QSignalSpy asking(shown.view, &FloorPlanView::whyNotWanted);
        QTest::keyClick(shown.view, Qt::Key_Home);
        choosing.clear();
        QTest::keyClick(shown.view, Qt::Key_Space);
        QCOMPARE(idOf(choosing), gridId(0));
        QCOMPARE(goingOn.size(), 0);
        QTest::keyClick(shown.view, Qt::Key_Return);
        QCOMPARE(choosing.size(), 2);
        QCOMPARE(goingOn.size(), 1);
        QTest::keyClick(shown.view, Qt::Key_Right);
        QTest::keyClick(shown.view, Qt::Key_Return);
        QCOMPARE(idOf(asking), gridId(1));
        QCOMPARE(choosing.size(), 2);
        QCOMPARE(goingOn.size(), 1);
        // Held down it says nothing more.
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(shown.view, &held);
        QVERIFY(held.isAccepted());
        QCOMPARE(asking.size(), 1);
    }

    void clicks_choose_or_ask_why_not()
    {
        Shown shown(gridPlan(3, 1));
        shown.look(gridId(1), SpotLook::Taken);
        QSignalSpy choosing(shown.view, &FloorPlanView::chooseWanted);
        QSignalSpy goingOn(shown.view, &FloorPlanView::goOnWanted);
        QSignalSpy asking(shown.view, &FloorPlanView::whyNotWanted);
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(gridId(2)));
        QCOMPARE(idOf(choosing), gridId(2));
        QCOMPARE(shown.view->current(), gridId(2));
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(gridId(1)));
        QCOMPARE(idOf(asking), gridId(1));
        QTest::mouseClick(shown.view->viewport(), Qt::RightButton, {}, shown.at(gridId(2)));
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, QPoint(3, 3)); // beside
        QCOMPARE(choosing.size(), 1);
        QCOMPARE(asking.size(), 1);
        QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(gridId(1)));
        QCOMPARE(goingOn.size(), 0);
        QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(gridId(2)));
        QCOMPARE(goingOn.size(), 1);
    }

    void who_is_told_may_replace_all_that_is_known()
    {
        Shown shown(gridPlan(3, 1));
        QSignalSpy choosing(shown.view, &FloorPlanView::chooseWanted);
        int told = 0;
        connect(shown.view, &FloorPlanView::currentChanged, this, [&] {
            QList<PlanSpot> spots = shown.view->spots();
            for (PlanSpot &spot : spots) {
                spot = makeSpot(SpaceId(QString(spot.id.text().constData(), spot.id.text().size())), SpotLook::Free);
                spot.details = QString::number(++told);
            }
            shown.view->setSpots({});
            shown.view->setSpots(spots);
        });
        QTest::keyClick(shown.view, Qt::Key_Home);
        QCOMPARE(idOf(choosing), gridId(0));
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(gridId(2)));
        QCOMPARE(idOf(choosing), gridId(2));
        QVERIFY(told > 0);
    }

    void small_ones_can_be_hit_beside()
    {
        Shown shown(gridPlan(40, 25), {420, 320});
        QVERIFY(shown.view->rectOf(gridId(41)).width() < 9);
        const QPoint beside = shown.at(gridId(41)) + QPoint(0, 4);
        QCOMPARE(shown.view->spaceAt(beside), gridId(41));
        QVERIFY(!shown.view->rectOf(gridId(41)).adjusted(1, 1, -1, -1).contains(beside));
    }

    void turned_ones_are_hit_where_they_are()
    {
        Shown shown(gridPlan(3, 3, 45));
        const QRect around = shown.view->rectOf(gridId(4));
        QCOMPARE(shown.view->spaceAt(around.center()), gridId(4));
        QVERIFY(shown.view->spaceAt(around.topRight() + QPoint(-4, 4)).isEmpty()); // a corner of the rectangle around
    }

    void other_keys_are_the_pages()
    {
        Shown shown(gridPlan(3, 1));
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return, Qt::Key_A, Qt::Key_Delete}) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(shown.view, &event);
            QVERIFY2(!event.isAccepted(), qPrintable(QString::number(key)));
        }
        QKeyEvent back(QEvent::KeyPress, Qt::Key_Left, Qt::AltModifier);
        QCoreApplication::sendEvent(shown.view, &back);
        QVERIFY(!back.isAccepted());
        QTest::keyClick(shown.view, Qt::Key_Tab);
        QVERIFY(shown.next->hasFocus());
    }
};

QTEST_MAIN(TestFloorPlan)
#include "tst_floorplan.moc"
