// SPDX-License-Identifier: MIT
#include "fakeplan.h"
#include "floorplanview.h"
#include "officeday.h"
#include "parts.h"
#include "shownarrivals.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/** The plan beside the day's list: one selection, and who is where. */
class TestArrivalsPlan final : public ShownArrivals {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void shownAndPutAway();
    void listAndPlanShowTheSame();
    void floorFollowsTheRow();
    void checksInOnThePlan();
    void checksInWhoIsSelected();
    void checksInOneAlone();
    void whatAFilterHides();
    void nobodyIsThere();
    void aBuildingWithoutPlans();
    void namesAsInitials();

private:
    void openPlan();
    [[nodiscard]] FloorPlanView *plan() const { return m_desk->object<FloorPlanView>(QStringLiteral("floorPlan")); }
    [[nodiscard]] QComboBox *floors() const { return m_desk->object<QComboBox>(QStringLiteral("planFloor")); }
    [[nodiscard]] static SpaceId deskId(int floor, int number)
    {
        return SpaceId(QStringLiteral("b1-f%1-d%2").arg(floor).arg(number));
    }
    /** Puts somebody's booking on a desk of a floor. */
    void seat(const QString &key, int floor, int desk)
    {
        for (Booking &booking : m_desk->workplace.bookings) {
            if (booking.id.text() != key)
                continue;
            const FloorId id(QStringLiteral("b1-f%1").arg(floor));
            booking.space = m_desk->workplace.spaces.value(id).at(desk - 1);
            booking.space->floor = Floor{id, {}, {}};
        }
    }
    void click(const SpaceId &id) const
    {
        QTest::mouseClick(plan()->viewport(), Qt::LeftButton, {}, plan()->rectOf(id).center());
    }
};

void TestArrivalsPlan::init()
{
    ShownArrivals::init();
    drawPlan(m_desk->workplace, QStringLiteral("b1"), QStringLiteral("b1-f1"));
    drawPlan(m_desk->workplace, QStringLiteral("b1"), QStringLiteral("b1-f2"));
    seat(QStringLiteral("ana1"), 1, 3);
    seat(QStringLiteral("bo1"), 2, 2);
    seat(QStringLiteral("zoe1"), 1, 5);
    seat(QStringLiteral("room1"), 1, 13);
}

void TestArrivalsPlan::openPlan()
{
    open();
    m_desk->press(Qt::Key_F7);
    QTRY_VERIFY(plan() && plan()->isVisible());
    QTRY_VERIFY(plan()->isPainted());
    QTRY_COMPARE(m_desk->workplace.waiting(), 0);
}

void TestArrivalsPlan::shownAndPutAway()
{
    open();
    QVERIFY(!plan());
    QCOMPARE(m_desk->workplace.count(QStringLiteral("floorPlan")), 0);
    m_desk->press(Qt::Key_F7);
    QTRY_VERIFY(plan() && plan()->isVisible());
    QCOMPARE(floors()->count(), 2);
    QVERIFY(m_desk->button(QStringLiteral("Floor plan"))->isChecked());
    m_desk->press(Qt::Key_F7);
    QVERIFY(!plan()->isVisible());
    m_desk->button(QStringLiteral("Floor plan"))->click();
    QVERIFY(plan()->isVisible());
}

void TestArrivalsPlan::listAndPlanShowTheSame()
{
    openPlan();
    QTRY_COMPARE(plan()->spot(deskId(1, 3))->look, SpotLook::Expected);
    QCOMPARE(plan()->spot(deskId(1, 5))->look, SpotLook::Gone);
    QCOMPARE(plan()->spot(deskId(1, 8))->look, SpotLook::OtherKind);
    click(deskId(1, 3));
    QCOMPARE(selectedKeys(), QStringList{QStringLiteral("ana1")});
    QCOMPARE(plan()->chosen(), deskId(1, 3));
    QVERIFY2(plan()->spot(deskId(1, 3))->details.contains(QStringLiteral("Ana Ruiz")),
             qPrintable(plan()->spot(deskId(1, 3))->details));
    list()->clearSelection();
    QVERIFY(plan()->chosen().isEmpty());
    select({QStringLiteral("ana1")});
    QCOMPARE(plan()->chosen(), deskId(1, 3));
}

void TestArrivalsPlan::floorFollowsTheRow()
{
    openPlan();
    QCOMPARE(floors()->currentIndex(), 0);
    select({QStringLiteral("bo1")});
    QTRY_COMPARE(floors()->currentIndex(), 1);
    QTRY_COMPARE(plan()->chosen(), deskId(2, 2));
    QCOMPARE(plan()->spot(deskId(2, 2))->look, SpotLook::Here);
    // And to another one by hand, which leaves the selection alone.
    floors()->setFocus();
    m_desk->press(Qt::Key_Up);
    QTRY_COMPARE(floors()->currentIndex(), 0);
    QTRY_VERIFY(plan()->spot(deskId(1, 3)));
    QCOMPARE(selectedKeys(), QStringList{QStringLiteral("bo1")});
}

void TestArrivalsPlan::checksInOnThePlan()
{
    openPlan();
    QTRY_COMPARE(plan()->spot(deskId(1, 3))->look, SpotLook::Expected);
    plan()->setFocus();
    plan()->setCurrent(deskId(1, 3));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(booking(QStringLiteral("ana1"))->status, BookingStatus::CheckedIn);
    QTRY_COMPARE(plan()->spot(deskId(1, 3))->look, SpotLook::Here);
    QCOMPARE(m_desk->workplace.count(QStringLiteral("checkIn")), 1);
}

/** Of two who share a desk in turn, the one who is selected; never the other one without a word. */
void TestArrivalsPlan::checksInWhoIsSelected()
{
    seat(QStringLiteral("ana1"), 1, 3);
    Booking second = *booking(QStringLiteral("ana1"));
    second.id = BookingId(QStringLiteral("second"));
    second.person = PersonId(QStringLiteral("p3"));
    second.personEmail = QStringLiteral("zoe@example.com");
    second.slot = makeSlot(QStringLiteral("2026-11-18T16:00:00Z"), QStringLiteral("2026-11-18T17:00:00Z"));
    m_desk->workplace.bookings.append(second);
    openPlan();
    QTRY_COMPARE(plan()->spot(deskId(1, 3))->look, SpotLook::Expected);
    const QString details = plan()->spot(deskId(1, 3))->details;
    QVERIFY2(details.contains(QStringLiteral("Ana")) && details.contains(QStringLiteral("16:00–17:00, Zoë")),
             qPrintable(details));
    select({QStringLiteral("second")});
    QTRY_COMPARE(plan()->chosen(), deskId(1, 3));
    QVERIFY2(plan()->spot(deskId(1, 3))->details.startsWith(QStringLiteral("Zoë")),
             qPrintable(plan()->spot(deskId(1, 3))->details)); // whom Enter is about
    plan()->setFocus();
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(booking(QStringLiteral("second"))->status, BookingStatus::CheckedIn);
    QCOMPARE(booking(QStringLiteral("ana1"))->status, BookingStatus::Booked);
    QCOMPARE(selectedKeys(), QStringList{QStringLiteral("second")});
}

/** However many are selected in the list: on the plan one is chosen. */
void TestArrivalsPlan::checksInOneAlone()
{
    seat(QStringLiteral("room1"), 1, 6);
    for (Booking &each : m_desk->workplace.bookings)
        each.kind = SpaceKind::Desk;
    openPlan();
    QTRY_COMPARE(plan()->spot(deskId(1, 3))->look, SpotLook::Expected);
    list()->setFocus();
    m_desk->press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(selectedKeys().size() > 2);
    QTest::mouseDClick(plan()->viewport(), Qt::LeftButton, {}, plan()->rectOf(deskId(1, 3)).center());
    QTRY_COMPARE(booking(QStringLiteral("ana1"))->status, BookingStatus::CheckedIn);
    QTRY_COMPARE(m_desk->workplace.waiting(), 0);
    QCOMPARE(m_desk->workplace.count(QStringLiteral("checkIn")), 1);
    QCOMPARE(booking(QStringLiteral("room1"))->status, BookingStatus::Booked);
    QCOMPARE(selectedKeys(), QStringList{QStringLiteral("ana1")});
}

void TestArrivalsPlan::whatAFilterHides()
{
    openPlan();
    m_desk->field(QStringLiteral("Search arrivals"))->setText(QStringLiteral("bo"));
    QTRY_COMPARE(floors()->currentIndex(), 1); // the first one found is highlighted
    m_desk->field(QStringLiteral("Search arrivals"))->setText(QStringLiteral("nobody"));
    floors()->setCurrentIndex(0);
    Q_EMIT floors()->activated(0);
    QTRY_VERIFY(plan()->spot(deskId(1, 3)));
    QTRY_COMPARE(plan()->spot(deskId(1, 3))->look, SpotLook::Expected);
    QTRY_VERIFY(plan()->spot(deskId(1, 3))->dimmed);
    click(deskId(1, 3));
    QCOMPARE(selectedKeys(), QStringList{QStringLiteral("ana1")});
    QVERIFY(plan()->spot(deskId(1, 3))); // the floor of what was selected before the search did not come between
    QTRY_VERIFY(!plan()->spot(deskId(1, 3))->dimmed);
    QVERIFY(m_desk->field(QStringLiteral("Search arrivals"))->text().isEmpty());
}

void TestArrivalsPlan::nobodyIsThere()
{
    openPlan();
    QTRY_COMPARE(plan()->spot(deskId(1, 3))->look, SpotLook::Expected);
    select({QStringLiteral("ana1")});
    click(deskId(1, 8));
    QVERIFY2(m_desk->said().contains(QStringLiteral("Desk 8: nobody")), qPrintable(m_desk->said()));
    QCOMPARE(selectedKeys(), QStringList{QStringLiteral("ana1")});
    click(deskId(1, 3));
    QVERIFY(!m_desk->said().contains(QStringLiteral("nobody is booked")));
    // Of another day it says nothing.
    click(deskId(1, 8));
    QVERIFY(m_desk->said().contains(QStringLiteral("nobody is booked")));
    m_desk->press(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(!m_desk->said().contains(QStringLiteral("nobody is booked")));
}

void TestArrivalsPlan::aBuildingWithoutPlans()
{
    for (Floor &floor : m_desk->workplace.floors[BuildingId(QStringLiteral("b1"))])
        floor.planUrl.clear();
    open();
    m_desk->press(Qt::Key_F7);
    QTRY_VERIFY(plan());
    QTRY_COMPARE(m_desk->workplace.waiting(), 0);
    QVERIFY(!plan()->isVisible());
    QVERIFY(!floors()->isVisible());
    const auto *said = m_desk->object<ElidedLabel>(QStringLiteral("noPlans"));
    QVERIFY(said->isVisible());
    QCOMPARE(said->text(), QStringLiteral("No floor of this building has a plan."));
}

void TestArrivalsPlan::namesAsInitials()
{
    openPlan();
    QTRY_VERIFY(plan()->spot(deskId(1, 3))->details.contains(QStringLiteral("Ana Ruiz")));
    m_desk->press(Qt::Key_F8);
    QTRY_VERIFY(!plan()->spot(deskId(1, 3))->details.contains(QStringLiteral("Ana Ruiz")));
    QVERIFY(plan()->spot(deskId(1, 3))->details.contains(QStringLiteral("A. R.")));
    // And not a moment later when it was put away meanwhile, or the list shows nobody.
    m_desk->press(Qt::Key_F7);
    m_desk->press(Qt::Key_F8);
    m_desk->press(Qt::Key_F8);
    m_desk->press(Qt::Key_F7);
    QVERIFY(plan()->spot(deskId(1, 3))->details.contains(QStringLiteral("A. R.")));
}

QTEST_MAIN(TestArrivalsPlan)
#include "moc_shownarrivals.cpp"
#include "tst_arrivalsplan.moc"
