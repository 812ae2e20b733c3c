// SPDX-License-Identifier: MIT
#include "planfixture.h"
#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

namespace {

QString nameOf(const QAccessibleInterface *who)
{
    return who ? who->text(QAccessible::Name) : QString();
}

} // namespace

/** As a screen reader goes through it. */
class TestPlanAccess final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(DeskSettings::Appearance::Light); }
    void init()
    {
        view = std::make_unique<FloorPlanView>();
        view->setAccessibleName(QStringLiteral("Plan"));
        view->resize(640, 480);
        view->setPlan(gridPlan(3, 2));
        QList<PlanSpot> spots = freeSpots(gridPlan(3, 2));
        spots[1] = makeSpot(gridId(1), SpotLook::Taken, QStringLiteral("<b>Desk</b> 1"));
        spots[1].details = QStringLiteral("Until 17:30");
        view->setSpots(spots);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
    }
    void cleanup() { view.reset(); }

    void it_is_a_list_of_its_spaces()
    {
        QAccessibleInterface *plan = QAccessible::queryAccessibleInterface(view.get());
        QVERIFY(plan);
        QCOMPARE(plan->role(), QAccessible::List);
        QCOMPARE(nameOf(plan), QStringLiteral("Plan"));
        QCOMPARE(plan->childCount(), 6 + 1);
        QAccessibleInterface *taken = plan->child(1);
        QVERIFY(taken && taken->isValid());
        QCOMPARE(taken->role(), QAccessible::ListItem);
        QCOMPARE(nameOf(taken), QStringLiteral("<b>Desk</b> 1, Taken"));
        QCOMPARE(taken->text(QAccessible::Description), QStringLiteral("Until 17:30"));
        QCOMPARE(taken->parent(), plan);
        QCOMPARE(plan->child(1), taken); // not a new one each time
        for (int i = 0; i < plan->childCount(); ++i)
            QCOMPARE(plan->indexOfChild(plan->child(i)), i);
        QVERIFY(!plan->child(-1) && !plan->child(7));
        // Where it is, both ways.
        const QRect where = view->rectOf(gridId(1));
        QCOMPARE(taken->rect(), QRect(view->viewport()->mapToGlobal(where.topLeft()), where.size()));
        QCOMPARE(plan->childAt(taken->rect().center().x(), taken->rect().center().y()), taken);
        // And the buttons.
        QAccessibleInterface *buttons = plan->child(6);
        QVERIFY(buttons);
        QStringList names;
        for (int i = 0; i < buttons->childCount(); ++i)
            names.append(nameOf(buttons->child(i)));
        QCOMPARE(names,
                 QStringList({QStringLiteral("Zoom in"), QStringLiteral("Zoom out"), QStringLiteral("Whole plan")}));
    }

    void states_are_told()
    {
        QAccessibleInterface *plan = QAccessible::queryAccessibleInterface(view.get());
        view->setFocus();
        view->setChosen(gridId(2));
        view->setCurrent(gridId(1));
        QVERIFY(plan->child(2)->state().selected);
        QVERIFY(!plan->child(1)->state().selected);
        QVERIFY(plan->child(1)->state().focused);
        QVERIFY(plan->child(1)->state().focusable && plan->child(1)->state().selectable);
        QVERIFY(!plan->child(2)->state().focused);
        QCOMPARE(plan->focusChild(), plan->child(1));
        QVERIFY(!plan->child(5)->state().offscreen);
        view->zoomBy(8);
        view->setCurrent(gridId(0));
        QVERIFY(plan->child(5)->state().offscreen);
        view->clearFocus();
        QVERIFY(!plan->child(0)->state().focused);
        QVERIFY(!plan->focusChild());
    }

    void pressing_is_a_click()
    {
        QAccessibleInterface *plan = QAccessible::queryAccessibleInterface(view.get());
        QSignalSpy choosing(view.get(), &FloorPlanView::chooseWanted);
        QSignalSpy asking(view.get(), &FloorPlanView::whyNotWanted);
        QAccessibleActionInterface *free = plan->child(4)->actionInterface();
        QVERIFY(free && free->actionNames().contains(QAccessibleActionInterface::pressAction()));
        free->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(choosing.size(), 1);
        QCOMPARE(choosing.last().first().value<SpaceId>(), gridId(4));
        plan->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(asking.size(), 1);
        plan->child(3)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(view->hasFocus());
        QCOMPARE(view->current(), gridId(3));
        QCOMPARE(choosing.size(), 1);
    }

    void what_goes_takes_its_own_with_it()
    {
        QAccessibleInterface *plan = QAccessible::queryAccessibleInterface(view.get());
        const QAccessible::Id first = QAccessible::uniqueId(plan->child(0));
        const QAccessible::Id last = QAccessible::uniqueId(plan->child(5));
        QVERIFY(QAccessible::accessibleInterface(last));
        QList<PlanSpot> spots = view->spots();
        spots.removeLast();
        spots[0].state = QStringLiteral("Gone");
        view->setSpots(spots);
        QVERIFY(!QAccessible::accessibleInterface(last));
        QCOMPARE(nameOf(QAccessible::accessibleInterface(first)),
                 QStringLiteral("Desk d0, Gone")); // the same one, anew
        QCOMPARE(plan->childCount(), 5 + 1);
        view->clear();
        QVERIFY(!QAccessible::accessibleInterface(first));
        QCOMPARE(plan->childCount(), 1);
        view->setPlan(gridPlan(3, 2));
        const QAccessible::Id again = QAccessible::uniqueId(plan->child(0));
        QVERIFY(QAccessible::accessibleInterface(again));
        view.reset();
        QVERIFY(!QAccessible::accessibleInterface(again));
    }

private:
    std::unique_ptr<FloorPlanView> view;
};

QTEST_MAIN(TestPlanAccess)
#include "tst_planaccess.moc"
