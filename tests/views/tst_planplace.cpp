// SPDX-License-Identifier: MIT
#include "shownplan.h"
#include "theme.h"

#include <QApplication>
#include <QPushButton>

using namespace Foyer;
using namespace Foyer::Testing;

namespace {

/** Where all of a ground's colour is expected. */
QRgb groundOf(FloorPlanView *view)
{
    const QImage seen = view->viewport()->grab().toImage();
    return seen.pixel(seen.width() / 2, 3);
}

} // namespace

/** Where a plan is on the screen, what is told of its spaces, and what becomes of both. */
class TestPlanPlace final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(DeskSettings::Appearance::Light); }

    // Zoom and place

    void it_fits_and_stays_fitted()
    {
        Shown shown(gridPlan(6, 4));
        const auto fits = [&] {
            const QRectF seen = shown.view->viewportTransform().mapRect(gridPlan(6, 4).viewBox);
            const QRect room = shown.view->viewport()->rect();
            const double left = seen.left() - room.left();
            const double top = seen.top() - room.top();
            return QRectF(room).contains(seen) && qMin(left, top) < 12 &&
                   qAbs(left - (room.width() - seen.right())) <= 2 && qAbs(top - (room.height() - seen.bottom())) <= 2;
        };
        QVERIFY(fits());
        shown.view->resize(500, 580);
        QVERIFY(shown.view->isFitted());
        QVERIFY(fits());
        shown.view->zoomBy(3);
        QVERIFY(!shown.view->isFitted());
        QVERIFY(!fits());
        const QPointF middle = shown.planAt(shown.view->viewport()->rect().center());
        shown.view->resize(640, 480);
        QVERIFY((shown.planAt(shown.view->viewport()->rect().center()) - middle).manhattanLength() < 8);
        shown.view->fit();
        QVERIFY(fits());
        shown.view->zoomBy(0.1);
        QVERIFY(fits()); // it gets no smaller
    }

    void the_wheel_zooms_to_the_pointer()
    {
        Shown shown(gridPlan(6, 4));
        for (const QPoint &where : {QPoint(40, 30), QPoint(700, 500), QPoint(333, 222)}) {
            shown.view->fit();
            const QPointF before = shown.planAt(where);
            for (int i = 0; i < 5; ++i)
                shown.wheel(where, 120);
            const double scale = shown.view->transform().m11();
            QVERIFY(!shown.view->isFitted());
            QVERIFY2((shown.planAt(where) - before).manhattanLength() * scale < 6, "it slipped");
            shown.wheel(where, 0, QPoint(0, 30)); // a touchpad that knows pixels alone
            QVERIFY(shown.view->transform().m11() > scale);
            for (int i = 0; i < 9; ++i)
                shown.wheel(where, -120);
            QVERIFY(shown.view->isFitted());
        }
        for (int i = 0; i < 100; ++i)
            shown.wheel({300, 300}, 120);
        QVERIFY(shown.view->transform().m11() <= 8.001);
    }

    void keys_and_buttons_zoom()
    {
        Shown shown(gridPlan(6, 4));
        const double whole = shown.view->transform().m11();
        const auto scale = [&] { return shown.view->transform().m11() / whole; };
        QTest::keyClick(shown.view, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(shown.view, Qt::Key_Plus);
        QVERIFY(scale() > 1.3);
        const double twice = scale();
        QTest::keyClick(shown.view, Qt::Key_Minus);
        QVERIFY(scale() < twice);
        QTest::keyClick(shown.view, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(shown.view->isFitted());
        QHash<QString, QPushButton *> buttons;
        for (auto *button : shown.view->findChildren<QPushButton *>())
            buttons.insert(button->accessibleName(), button);
        QCOMPARE(buttons.size(), 3);
        QTest::mouseClick(buttons.value(QStringLiteral("Zoom in")), Qt::LeftButton);
        QTest::mouseClick(buttons.value(QStringLiteral("Zoom in")), Qt::LeftButton);
        QVERIFY(scale() > 2);
        QTest::mouseClick(buttons.value(QStringLiteral("Zoom out")), Qt::LeftButton);
        QVERIFY(scale() < 2 && scale() > 1);
        QTest::mouseClick(buttons.value(QStringLiteral("Whole plan")), Qt::LeftButton);
        QVERIFY(shown.view->isFitted());
    }

    void dragging_pans_and_chooses_nothing()
    {
        Shown shown(gridPlan(6, 4));
        shown.view->zoomBy(4);
        QSignalSpy choosing(shown.view, &FloorPlanView::chooseWanted);
        const SpaceId hit = gridId(14);
        shown.view->setCurrent(hit);
        const QPoint from = shown.at(hit);
        const QPointF held = shown.planAt(from);
        QWidget *viewport = shown.view->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(viewport, from + QPoint(-9, 7) * i);
        const QPoint to = from + QPoint(-90, 70);
        QVERIFY((shown.planAt(to) - held).manhattanLength() * shown.view->transform().m11() < 3);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        QCOMPARE(choosing.size(), 0);
        QTest::mouseClick(viewport, Qt::LeftButton, {}, shown.at(hit));
        QCOMPARE(idOf(choosing), hit);
    }

    void what_is_chosen_comes_into_sight()
    {
        Shown shown(gridPlan(6, 4));
        shown.view->zoomBy(6);
        const QRect room = shown.view->viewport()->rect();
        QVERIFY(!room.intersects(shown.view->rectOf(gridId(0))));
        shown.view->setChosen(gridId(0));
        QVERIFY(room.contains(shown.view->rectOf(gridId(0)).center()));
        const QRect before = shown.view->rectOf(gridId(0));
        shown.view->setChosen({});
        shown.view->setChosen(gridId(0));
        QCOMPARE(shown.view->rectOf(gridId(0)), before); // it is in sight
        shown.view->setChosen(SpaceId(QStringLiteral("nowhere")));
        QCOMPARE(shown.view->rectOf(gridId(0)), before);
    }

    // What is known

    void the_card_tells_plain_texts()
    {
        Shown shown(gridPlan(3, 2));
        QList<PlanSpot> spots = shown.view->spots();
        spots[1].name = QStringLiteral("<b>Desk</b> & \u202Eevil\u202C\nsecond");
        spots[1].state = QStringLiteral("Taken");
        spots[1].details = QStringLiteral("North <i>wing</i>\nUntil 17:30");
        shown.view->setSpots(spots);
        QSignalSpy moved(shown.view, &FloorPlanView::currentChanged);
        QVERIFY(!shown.card()->isVisible());
        QTest::mouseMove(shown.view->viewport(), shown.at(gridId(1)));
        QTRY_VERIFY(shown.card()->isVisible());
        QCOMPARE(idOf(moved), gridId(1));
        const QStringList lines = shown.card()->lines();
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).startsWith(u"<b>Desk</b> &"));
        QVERIFY(!lines.at(0).contains(u'\n'));
        QCOMPARE(lines.at(2), QStringLiteral("North <i>wing</i>"));
        spots[1].state = QString(3000, u'W');
        shown.view->setSpots(spots);
        QVERIFY(shown.card()->lines().at(1).size() < 200);
        QVERIFY(shown.card()->lines().at(1).endsWith(QChar(0x2026)));
        // What a sentence ends with is mostly what one looks for.
        spots[1].details = QString(60, u'w') + QStringLiteral(" is taken by ") + QString(180, u'n');
        shown.view->setSpots(spots);
        QCOMPARE(shown.card()->lines().at(2), spots[1].details);
        // It lies beside the space, whole.
        const QRect space = shown.view->rectOf(gridId(1)).translated(shown.view->viewport()->pos());
        QVERIFY(!shown.card()->geometry().intersects(space));
        QVERIFY(shown.view->rect().contains(shown.card()->geometry()));
        QTest::mouseMove(shown.view->viewport(), QPoint(2, 2));
        QTRY_VERIFY(!shown.card()->isVisible());
        QVERIFY(idOf(moved).isEmpty());
        // The keyboard brings it as well; with the focus it goes.
        QTest::keyClick(shown.view, Qt::Key_Home);
        QVERIFY(shown.card()->isVisible());
        QCOMPARE(idOf(moved), gridId(0));
        shown.view->clearFocus();
        QVERIFY(!shown.card()->isVisible());
        QCOMPARE(shown.view->current(), gridId(0));
    }

    void the_card_never_covers_its_space()
    {
        const FloorPlan plan = gridPlan(9, 7);
        Shown shown(plan);
        QList<PlanSpot> spots = freeSpots(plan);
        for (PlanSpot &spot : spots)
            spot.details =
                QStringLiteral("North wing\nUntil 17:30, somebody with a name that does not want to end at all");
        shown.view->setSpots(spots);
        const auto *buttons = shown.view->findChild<QWidget *>(QStringLiteral("planButtons"));
        for (const PlanSpot &spot : spots) {
            shown.view->setCurrent(spot.id);
            const QRect space = shown.view->rectOf(spot.id).translated(shown.view->viewport()->pos());
            QVERIFY2(!shown.card()->geometry().intersects(space), qPrintable(spot.id.text()));
            QVERIFY2(!shown.card()->geometry().intersects(buttons->geometry()), qPrintable(spot.id.text()));
            QVERIFY(shown.view->rect().contains(shown.card()->geometry()));
        }
    }

    void the_card_keeps_up_with_what_is_known()
    {
        Shown shown(gridPlan(3, 1));
        shown.view->setCurrent(gridId(1));
        QVERIFY(shown.card()->lines().contains(QStringLiteral("Free")));
        shown.look(gridId(1), SpotLook::Taken);
        QVERIFY(shown.card()->lines().contains(QStringLiteral("Taken")));
        shown.view->setSpots({});
        QVERIFY(!shown.card()->isVisible());
        QVERIFY(shown.view->current().isEmpty());
    }

    void spaces_that_are_not_on_the_plan_are_passed_over()
    {
        Shown shown(gridPlan(2, 1));
        QList<PlanSpot> spots = shown.view->spots();
        spots.removeFirst();
        spots.append(makeSpot(SpaceId(QStringLiteral("elsewhere")), SpotLook::Free));
        spots.append(spots.first()); // told twice
        shown.view->setSpots(spots);
        QCOMPARE(shown.view->spots().size(), 1);
        QVERIFY(shown.view->rectOf(SpaceId(QStringLiteral("elsewhere"))).isEmpty());
        QTest::keyClick(shown.view, Qt::Key_Home);
        QCOMPARE(shown.view->current(), gridId(1));
    }

    void the_same_plan_again_keeps_the_zoom()
    {
        Shown shown(gridPlan(4, 3));
        shown.view->zoomBy(3);
        QTRY_VERIFY(shown.view->isPainted());
        const QTransform before = shown.view->viewportTransform();
        shown.view->setPlan(gridPlan(4, 3));
        QCOMPARE(shown.view->viewportTransform(), before);
        QVERIFY(shown.view->isPainted());
        FloorPlan fewer = gridPlan(4, 3);
        fewer.places.removeLast();
        shown.view->setPlan(fewer);
        QCOMPARE(shown.view->viewportTransform(), before);
        QCOMPARE(shown.view->spots().size(), 11);
        shown.view->setPlan(gridPlan(4, 2));
        QVERIFY(shown.view->isFitted());
        QVERIFY(!shown.view->isPainted());
    }

    void cleared_there_is_nothing()
    {
        Shown shown(gridPlan(4, 3));
        shown.view->zoomBy(2);
        shown.view->setCurrent(gridId(3));
        shown.view->clear();
        QVERIFY(shown.view->spots().isEmpty());
        QVERIFY(shown.view->current().isEmpty());
        QVERIFY(!shown.card()->isVisible());
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_Return, Qt::Key_Plus, Qt::Key_0})
            QTest::keyClick(shown.view, key);
        shown.wheel({50, 50}, 120);
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, QPoint(50, 50));
        const QRgb ground = groundOf(shown.view);
        QCOMPARE(QColor(ground), shown.view->palette().color(QPalette::Base));
        shown.view->setPlan(gridPlan(4, 3)); // what was known is known still
        QTRY_VERIFY(shown.view->isPainted());
        QCOMPARE(shown.view->spots().size(), 12);
    }
};

QTEST_MAIN(TestPlanPlace)
#include "tst_planplace.moc"
