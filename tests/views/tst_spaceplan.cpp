// SPDX-License-Identifier: MIT
#include "fakeplan.h"
#include "floorplanview.h"
#include "frontdesk.h"
#include "parts.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/** The step Space with a plan: the list and the plan are two views of one choice. */
class TestSpacePlan final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void listAndPlanShowTheSame();
    void bookedOnThePlanByKeys();
    void clickChooses();
    void filterDims();
    void aDimmedOneCanStillBeChosen();
    void saysWhyNot();
    void whatWasExplainedIsNotChosenLater();
    void theKeysGoOnFromWhatIsChosen();
    void anotherKindIsAskedFor();
    void differencesAreSaid();
    void withoutAPlanThereIsNoFrame();
    void aPlanThatCantBeShown();
    void onsitePassLeavesNothingChosen();
    void namesAsInitials();
    void serverTextIsPlain();
    void saysWhatIsOver();
    void saysTheDayOfALongBooking();
    void whatIsGoneIsNotReplaced_data();
    void whatIsGoneIsNotReplaced();
    void tabGoesThroughThePage();
    void theKeysBeginAtWhatIsChosen();
    void nextByMouse();
    void enterMeansWhatHasTheFocus();
    void searchGoesOnAfterOneIsGone();
    void givenBack();
    void nobodyLooksAtAWindowThatIsGone();
    void nothingOfThatName();
    void typingForgetsWhatWasPointedAt();

private:
    void open();
    [[nodiscard]] FloorPlanView *plan() const { return m_desk->object<FloorPlanView>(QStringLiteral("floorPlan")); }
    [[nodiscard]] QListView *list() const { return qobject_cast<QListView *>(m_desk->list(QStringLiteral("Spaces"))); }
    [[nodiscard]] QString listed() const { return list()->currentIndex().data().toString(); }
    [[nodiscard]] QString drawn() const
    {
        const PlanSpot *spot = plan()->spot(plan()->chosen());
        return spot ? spot->name : QString();
    }
    [[nodiscard]] static SpaceId deskId(int number) { return SpaceId(QStringLiteral("b1-f1-d%1").arg(number)); }
    void click(const SpaceId &id) const
    {
        QTest::mouseClick(plan()->viewport(), Qt::LeftButton, {}, plan()->rectOf(id).center());
    }
    [[nodiscard]] QString whyNot() const
    {
        const auto *notice = m_desk->object<Notice>(QStringLiteral("whyNot"));
        return notice->isVisible() ? notice->sentence() : QString();
    }

    std::unique_ptr<FrontDesk> m_desk;
};

void TestSpacePlan::init()
{
    failOnWarnings();
    m_desk = std::make_unique<FrontDesk>();
    FakeWorkplace &workplace = m_desk->workplace;
    drawPlan(workplace, QStringLiteral("b1"), QStringLiteral("b1-f1"));
    workplace.people[0].preferredFloor = FloorId(QStringLiteral("b1-f1"));
    Booking taken;
    taken.id = BookingId(QStringLiteral("taken"));
    taken.person = PersonId(QStringLiteral("p2"));
    taken.kind = SpaceKind::Desk;
    taken.space = workplace.spaces.value(FloorId(QStringLiteral("b1-f1"))).at(1); // Desk 2
    taken.building = BuildingId(QStringLiteral("b1"));
    taken.slot = makeSlot(QStringLiteral("2026-11-23T10:00:00Z"), QStringLiteral("2026-11-23T13:30:00Z"));
    taken.status = BookingStatus::Booked;
    workplace.bookings.append(taken);
}

void TestSpacePlan::open()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Space));
    QTRY_VERIFY(m_desk->flow->scene().plan().status != PlanView::Status::Loading);
    QTRY_COMPARE(m_desk->workplace.waiting(), 0);
    QTRY_VERIFY(!plan()->isVisible() || plan()->isPainted());
}

void TestSpacePlan::listAndPlanShowTheSame()
{
    open();
    QVERIFY(plan()->isVisible());
    QVERIFY(!listed().isEmpty());
    QCOMPARE(drawn(), listed());
    list()->setFocus();
    for (int i = 0; i < 4; ++i) {
        const QString before = listed();
        m_desk->press(Qt::Key_Down);
        QVERIFY(listed() != before);
        QCOMPARE(drawn(), listed());
    }
    // And the other way round: from space to space, over the taken one as well.
    plan()->setFocus();
    m_desk->press(Qt::Key_Home);
    QCOMPARE(listed(), QStringLiteral("Desk 1"));
    QCOMPARE(drawn(), QStringLiteral("Desk 1"));
    m_desk->press(Qt::Key_Right);
    QCOMPARE(plan()->current(), deskId(2)); // taken: the choice stays
    QCOMPARE(listed(), QStringLiteral("Desk 1"));
    QCOMPARE(drawn(), QStringLiteral("Desk 1"));
    m_desk->press(Qt::Key_Right);
    QCOMPARE(listed(), QStringLiteral("Desk 3"));
    QCOMPARE(drawn(), QStringLiteral("Desk 3"));
    QCOMPARE(m_desk->flow->draft().space->id, deskId(3));
}

void TestSpacePlan::bookedOnThePlanByKeys()
{
    open();
    list()->setFocus();
    m_desk->press(Qt::Key_Tab);
    QTRY_VERIFY(plan()->hasFocus());
    m_desk->press(Qt::Key_Home);
    m_desk->press(Qt::Key_Down);
    QCOMPARE(drawn(), QStringLiteral("Desk 5"));
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->waitForStep(BookingStep::Confirm));
    QTRY_VERIFY(m_desk->button(QStringLiteral("Book"))->isEnabled());
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->waitForStep(BookingStep::Done));
    QCOMPARE(m_desk->workplace.askedBookings.last().space, deskId(5));
}

void TestSpacePlan::clickChooses()
{
    open();
    click(deskId(7));
    QCOMPARE(listed(), QStringLiteral("Desk 7"));
    QCOMPARE(drawn(), QStringLiteral("Desk 7"));
    QCOMPARE(m_desk->flow->draft().space->id, deskId(7));
    QCOMPARE(m_desk->flow->step(), BookingStep::Space);
    QTest::mouseDClick(plan()->viewport(), Qt::LeftButton, {}, plan()->rectOf(deskId(9)).center());
    QVERIFY(m_desk->waitForStep(BookingStep::Confirm));
    QCOMPARE(m_desk->flow->draft().space->id, deskId(9));
}

void TestSpacePlan::filterDims()
{
    open();
    m_desk->field(QStringLiteral("Search spaces"))->setFocus();
    m_desk->type(QStringLiteral("quiet"));
    QVERIFY(plan()->spot(deskId(1))->dimmed);
    QVERIFY(!plan()->spot(deskId(4))->dimmed);
    QVERIFY(!plan()->spot(deskId(2))->dimmed); // taken ones are found as well
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!plan()->spot(deskId(1))->dimmed);
}

void TestSpacePlan::aDimmedOneCanStillBeChosen()
{
    open();
    m_desk->field(QStringLiteral("Search spaces"))->setFocus();
    m_desk->type(QStringLiteral("quiet"));
    click(deskId(3));
    QCOMPARE(listed(), QStringLiteral("Desk 3"));
    QCOMPARE(drawn(), QStringLiteral("Desk 3"));
    QVERIFY(m_desk->field(QStringLiteral("Search spaces"))->text().isEmpty());
}

void TestSpacePlan::saysWhyNot()
{
    open();
    const QString before = drawn();
    click(deskId(2));
    QTRY_VERIFY2(whyNot().contains(QStringLiteral("10:00–13:30")), qPrintable(whyNot()));
    QTRY_VERIFY2(whyNot().contains(QStringLiteral("Bo Li")), qPrintable(whyNot()));
    QCOMPARE(drawn(), before);
    click(SpaceId(QStringLiteral("drawn")));
    QTRY_VERIFY2(whyNot().contains(QStringLiteral("does not list it")), qPrintable(whyNot()));
    click(deskId(3));
    QVERIFY(whyNot().isEmpty());
}

/** Somebody else's desk that is given back is not what the person chose meanwhile. */
void TestSpacePlan::whatWasExplainedIsNotChosenLater()
{
    open();
    click(deskId(2));
    QTRY_VERIFY(!whyNot().isEmpty());
    list()->setFocus();
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Down);
    const QString chosen = listed();
    QVERIFY(whyNot().isEmpty()); // it is about something else now
    m_desk->workplace.bookings.last().status = BookingStatus::Cancelled;
    m_desk->press(Qt::Key_F5);
    QTRY_COMPARE(plan()->spot(deskId(2))->look, SpotLook::Free);
    QCOMPARE(listed(), chosen);
    QCOMPARE(drawn(), chosen);

    // Nor without another choice: it was taken when it was pointed at.
    m_desk->workplace.bookings.last().status = BookingStatus::Booked;
    m_desk->press(Qt::Key_F5);
    QTRY_COMPARE(plan()->spot(deskId(2))->look, SpotLook::Taken);
    const QString before = listed();
    click(deskId(2));
    QTRY_VERIFY(!whyNot().isEmpty());
    m_desk->workplace.bookings.last().status = BookingStatus::Cancelled;
    m_desk->press(Qt::Key_F5);
    QTRY_COMPARE(plan()->spot(deskId(2))->look, SpotLook::Free);
    QVERIFY(whyNot().isEmpty());
    QCOMPARE(listed(), before);
}

void TestSpacePlan::theKeysGoOnFromWhatIsChosen()
{
    open();
    click(deskId(1));
    list()->setFocus();
    list()->setCurrentIndex(m_desk->flow->spaces().indexOf(deskId(7)));
    plan()->setFocus();
    m_desk->press(Qt::Key_Right);
    QCOMPARE(drawn(), QStringLiteral("Desk 8"));
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->waitForStep(BookingStep::Confirm));
    QCOMPARE(m_desk->flow->draft().space->id, deskId(8));
}

void TestSpacePlan::anotherKindIsAskedFor()
{
    open();
    const SpaceId room(QStringLiteral("b1-f1-r1"));
    QCOMPARE(plan()->spot(room)->look, SpotLook::OtherKind);
    click(room);
    QCOMPARE(m_desk->flow->draft().kind, SpaceKind::Room);
    // It is free, and what was pointed at: then it is what is chosen.
    QTRY_COMPARE(drawn(), QStringLiteral("Room 1"));
    QCOMPARE(listed(), QStringLiteral("Room 1"));
    QCOMPARE(plan()->spot(deskId(1))->look, SpotLook::OtherKind);
    QVERIFY(whyNot().isEmpty());
}

void TestSpacePlan::differencesAreSaid()
{
    drawPlan(m_desk->workplace, QStringLiteral("b1"), QStringLiteral("b1-f1"), 3);
    open();
    const auto *remark = m_desk->object<QLabel>(QStringLiteral("planRemark"));
    QVERIFY(remark->isVisible());
    QCOMPARE(m_desk->flow->scene().onlyOnPlan(), 1);
    QCOMPARE(m_desk->flow->scene().onlyInList(), 2); // and the room, of another kind
    QVERIFY2(remark->text().contains(u'1') && remark->text().contains(u'2'), qPrintable(remark->text()));
    // What the plan does not show is chosen in the list.
    list()->setCurrentIndex(m_desk->flow->spaces().indexOf(deskId(12)));
    QVERIFY(plan()->chosen().isEmpty() || drawn().isEmpty());
}

void TestSpacePlan::withoutAPlanThereIsNoFrame()
{
    m_desk->workplace.people[0].preferredFloor = FloorId(QStringLiteral("b1-f2"));
    open();
    QVERIFY(!plan()->isVisible());
    QVERIFY(!m_desk->named(QStringLiteral("Plan")));
    QVERIFY(m_desk->button(QStringLiteral("Onsite pass"))->isVisible());
    // The list has the width.
    QVERIFY(list()->width() > m_desk->window->width() / 3);
    const int wide = list()->width();
    m_desk->flow->chooseFloor(m_desk->workplace.floors.value(BuildingId(QStringLiteral("b1"))).at(0));
    QTRY_VERIFY(plan()->isVisible());
    QTRY_VERIFY(list()->width() < wide);
}

void TestSpacePlan::aPlanThatCantBeShown()
{
    ApiError no = makeError(ErrorKind::Protocol);
    no.detail = QStringLiteral("It contains scripts.");
    m_desk->workplace.fail(QStringLiteral("floorPlan"), no);
    open();
    const auto *failure = m_desk->object<Notice>(QStringLiteral("planFailure"));
    QVERIFY(failure->isVisible());
    QVERIFY2(failure->sentence().contains(QStringLiteral("scripts")), qPrintable(failure->sentence()));
    QVERIFY(!plan()->isVisible());
    QVERIFY(!listed().isEmpty()); // the list is as usable as ever
    failure->button()->click();
    QTRY_VERIFY(plan()->isVisible());
    QTRY_VERIFY(!failure->isVisible());
}

void TestSpacePlan::onsitePassLeavesNothingChosen()
{
    open();
    QVERIFY(!drawn().isEmpty());
    m_desk->button(QStringLiteral("Onsite pass"))->click();
    QVERIFY(m_desk->waitForStep(BookingStep::Confirm));
    m_desk->press(Qt::Key_Escape);
    QVERIFY(m_desk->waitForStep(BookingStep::Space));
    QCOMPARE(drawn(), QString());
    QCOMPARE(list()->selectionModel()->selectedIndexes().size(), 0);
}

void TestSpacePlan::namesAsInitials()
{
    open();
    click(deskId(2));
    QTRY_VERIFY(whyNot().contains(QStringLiteral("Bo Li")));
    m_desk->press(Qt::Key_2, Qt::ControlModifier); // Arrivals
    m_desk->press(Qt::Key_F8);
    m_desk->press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(plan()->isVisible());
    QVERIFY2(!plan()->spot(deskId(2))->details.contains(QStringLiteral("Bo Li")),
             qPrintable(plan()->spot(deskId(2))->details));
    QVERIFY(plan()->spot(deskId(2))->details.contains(QStringLiteral("B. L.")));
    QVERIFY(!m_desk->said().contains(QStringLiteral("Bo Li")));
}

void TestSpacePlan::serverTextIsPlain()
{
    m_desk->workplace.spaces[FloorId(QStringLiteral("b1-f1"))][1].name =
        QStringLiteral("<img src='file:///etc/passwd'> Tom & Jerry\u202egnp");
    m_desk->workplace.bookings.last().space = m_desk->workplace.spaces[FloorId(QStringLiteral("b1-f1"))][1];
    open();
    click(deskId(2));
    QTRY_VERIFY2(whyNot().contains(QStringLiteral("<img src='file:///etc/passwd'> Tom & Jerry")), qPrintable(whyNot()));
    QVERIFY(!whyNot().contains(QChar(0x202e)));
    QVERIFY(!plan()->spot(deskId(2))->name.contains(QChar(0x202e)));
    const auto labels = m_desk->window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(QStringLiteral("<img")))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

/** A booking that is over need not be why a desk is not offered, and is not kept back either. */
void TestSpacePlan::saysWhatIsOver()
{
    m_desk->workplace.bookings.last().status = BookingStatus::CheckedOut;
    m_desk->workplace.withheld = {deskId(2)};
    open();
    click(deskId(2));
    QTRY_VERIFY2(whyNot().contains(QStringLiteral("There is a booking of it, 10:00–13:30 (status: Checked out)")),
                 qPrintable(whyNot()));
}

void TestSpacePlan::saysTheDayOfALongBooking()
{
    m_desk->workplace.bookings.last().slot =
        makeSlot(QStringLiteral("2026-11-21T08:00:00Z"), QStringLiteral("2026-11-24T18:00:00Z"));
    open();
    click(deskId(2));
    QTRY_VERIFY2(whyNot().contains(QStringLiteral("taken Sat 21 Nov 08:00–Tue 24 Nov 18:00")), qPrintable(whyNot()));
}

void TestSpacePlan::whatIsGoneIsNotReplaced_data()
{
    QTest::addColumn<bool>("onPlan");
    QTest::newRow("in the list") << false;
    QTest::newRow("on the plan") << true;
}

/** Somebody else takes the highlighted one: its neighbour is not what Enter means then. */
void TestSpacePlan::whatIsGoneIsNotReplaced()
{
    QFETCH(const bool, onPlan);
    open();
    if (onPlan) {
        click(deskId(3));
    } else {
        list()->setFocus();
        while (listed() != u"Desk 3")
            m_desk->press(Qt::Key_Down);
    }
    QCOMPARE(listed(), QStringLiteral("Desk 3"));
    const Space third = m_desk->workplace.spaces.value(FloorId(QStringLiteral("b1-f1"))).at(2);
    m_desk->workplace.withheld = {third.id};
    m_desk->press(Qt::Key_F5);
    QTRY_VERIFY2(m_desk->said().contains(QStringLiteral("Desk 3 is not free any more")), qPrintable(m_desk->said()));
    QCOMPARE(list()->selectionModel()->selectedIndexes().size(), 0);
    QVERIFY(!m_desk->button(QStringLiteral("Next"))->isEnabled());
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->flow->step(), BookingStep::Space);
    // The next look brings no other one either.
    m_desk->press(Qt::Key_F5);
    QTRY_COMPARE(m_desk->workplace.waiting(), 0);
    QCOMPARE(list()->selectionModel()->selectedIndexes().size(), 0);
    click(deskId(4));
    QVERIFY(!m_desk->said().contains(QStringLiteral("not free any more")));
    QVERIFY(m_desk->button(QStringLiteral("Next"))->isEnabled());
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->waitForStep(BookingStep::Confirm));
    QCOMPARE(m_desk->flow->draft().space->id, deskId(4));
}

void TestSpacePlan::tabGoesThroughThePage()
{
    m_desk->workplace.offers.bookableKinds = {SpaceKind::Desk, SpaceKind::Room};
    m_desk->open();
    m_desk->field(QStringLiteral("Search people"))->setFocus();
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("People"));
    QVERIFY(m_desk->reach(BookingStep::Space));
    QTRY_VERIFY(plan()->isVisible() && plan()->isPainted());
    m_desk->field(QStringLiteral("Search spaces"))->setFocus();
    QStringList passed;
    for (int i = 0; i < 5; ++i) {
        m_desk->press(Qt::Key_Tab);
        passed.append(QApplication::focusWidget()->accessibleName());
    }
    QCOMPARE(passed.join(u','), QStringLiteral("Spaces,Plan,Onsite pass,Back,Next"));
    m_desk->field(QStringLiteral("Search spaces"))->setFocus();
    m_desk->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
    QVERIFY(m_desk->named(QStringLiteral("Kind of space"))->isAncestorOf(QApplication::focusWidget()));
    // The keys of the steps work from everywhere in the window.
    m_desk->button(QStringLiteral("Menu"))->setFocus();
    m_desk->press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(m_desk->waitForStep(BookingStep::Day));
}

/** Where the keys stood before is not what Enter means when the list has gone on to another one. */
void TestSpacePlan::theKeysBeginAtWhatIsChosen()
{
    m_desk->workplace.withheld = {deskId(12)};
    open();
    plan()->setFocus();
    plan()->setCurrent(deskId(2)); // taken
    m_desk->field(QStringLiteral("Search spaces"))->setFocus();
    QCOMPARE(drawn(), QStringLiteral("Desk 1"));
    plan()->setFocus(Qt::TabFocusReason);
    QCOMPARE(plan()->current(), deskId(1));
    // Without anything chosen: not on one that the search has left out.
    m_desk->field(QStringLiteral("Search spaces"))->setFocus();
    m_desk->type(QStringLiteral("desk 2"));
    QCOMPARE(drawn(), QString());
    plan()->setFocus(Qt::TabFocusReason);
    QCOMPARE(plan()->current(), deskId(2));
}

/** The button that was clicked goes; the focus is where Enter is meant. */
void TestSpacePlan::nextByMouse()
{
    open();
    click(deskId(3));
    QTest::mouseClick(m_desk->button(QStringLiteral("Next")), Qt::LeftButton);
    QVERIFY(m_desk->waitForStep(BookingStep::Confirm));
    QTRY_VERIFY(m_desk->button(QStringLiteral("Book"))->hasFocus());
}

/** A ring around one of the steps and a booking by Enter do not go together. */
void TestSpacePlan::enterMeansWhatHasTheFocus()
{
    open();
    click(deskId(3));
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->waitForStep(BookingStep::Confirm));
    QTRY_VERIFY(m_desk->button(QStringLiteral("Book"))->hasFocus());
    m_desk->object<QAbstractButton>(QStringLiteral("step1"))->setFocus();
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->waitForStep(BookingStep::Person));
    QVERIFY(m_desk->workplace.askedBookings.isEmpty());
}

void TestSpacePlan::searchGoesOnAfterOneIsGone()
{
    open();
    click(deskId(3));
    m_desk->workplace.withheld = {deskId(3)};
    m_desk->press(Qt::Key_F5);
    QTRY_VERIFY(m_desk->said().contains(QStringLiteral("Desk 3 is not free any more")));
    m_desk->field(QStringLiteral("Search spaces"))->setFocus();
    m_desk->type(QStringLiteral("12"));
    QCOMPARE(listed(), QStringLiteral("Desk 12"));
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->waitForStep(BookingStep::Confirm));
    QCOMPARE(m_desk->flow->draft().space->id, deskId(12));
}

void TestSpacePlan::givenBack()
{
    open();
    click(deskId(3));
    m_desk->workplace.withheld = {deskId(3)};
    m_desk->press(Qt::Key_F5);
    QTRY_VERIFY(m_desk->said().contains(QStringLiteral("Desk 3 is not free any more")));
    m_desk->workplace.withheld.clear();
    m_desk->press(Qt::Key_F5);
    QTRY_VERIFY(!m_desk->said().contains(QStringLiteral("not free any more")));
    QCOMPARE(listed(), QStringLiteral("Desk 3"));
    QCOMPARE(drawn(), QStringLiteral("Desk 3"));
}

/** Another workplace's window comes to the front, or this one is closed while its plan is shown. */
void TestSpacePlan::nobodyLooksAtAWindowThatIsGone()
{
    open();
    m_desk->flow->setRefreshedEvery(std::chrono::milliseconds(10));
    m_desk->flow->setWatched(true);
    QTRY_VERIFY(m_desk->workplace.count(QStringLiteral("bookableSpaces")) > 3);
    m_desk->window.reset();
    QTRY_COMPARE(m_desk->workplace.waiting(), 0);
    m_desk->workplace.forgetCalls();
    QTest::qWait(100);
    QCOMPARE(m_desk->workplace.count(QStringLiteral("bookableSpaces")), 0);
}

/** The list hides what is free; it is not said that nothing is. */
void TestSpacePlan::nothingOfThatName()
{
    open();
    m_desk->field(QStringLiteral("Search spaces"))->setFocus();
    m_desk->type(QStringLiteral("no such desk"));
    QTRY_VERIFY2(m_desk->said().contains(QStringLiteral("Nothing that is free is called that")),
                 qPrintable(m_desk->said()));
    QVERIFY(!m_desk->said().contains(QStringLiteral("Nothing is free")));
    QCOMPARE(drawn(), QString()); // as the list has it
    for (const Space &space : m_desk->workplace.spaces.value(FloorId(QStringLiteral("b1-f1"))))
        m_desk->workplace.withheld.insert(space.id);
    m_desk->press(Qt::Key_F5);
    QTRY_VERIFY2(m_desk->said().contains(QStringLiteral("Nothing is free here at that time")),
                 qPrintable(m_desk->said()));
}

/** A room that was clicked while another kind was shown is not chosen once something else is looked for. */
void TestSpacePlan::typingForgetsWhatWasPointedAt()
{
    open();
    m_desk->workplace.hold(true);
    click(SpaceId(QStringLiteral("b1-f1-r1")));
    QCOMPARE(m_desk->flow->draft().kind, SpaceKind::Room);
    m_desk->field(QStringLiteral("Search spaces"))->setFocus();
    m_desk->type(QStringLiteral("pod"));
    m_desk->workplace.hold(false);
    m_desk->workplace.answerRound();
    QTRY_COMPARE(m_desk->flow->spaces().status(), StatusListModel::Status::Ready);
    QCOMPARE(m_desk->field(QStringLiteral("Search spaces"))->text(), QStringLiteral("pod"));
}

QTEST_MAIN(TestSpacePlan)
#include "tst_spaceplan.moc"
