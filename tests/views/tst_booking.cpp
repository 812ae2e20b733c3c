// SPDX-License-Identifier: MIT
#include "frontdesk.h"
#include "sentences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/** The main job through the real window, with keys. */
class TestBooking final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aDeskWithKeysAlone();
    void anOnsitePassWithKeysAlone();
    void enterHeldDownBooksNothing();
    void typingChoosesNobody();
    void downMovesIntoTheListAndTypingComesBack();
    void escapeClearsThenGoesBack();
    void stepsAreReachedByNumberAndClick();
    void theTimesAreChecked();
    void presetsSetTheTimes();
    void aDayWithABookingSaysSo();
    void otherZonesAreNamed();
    void anotherPersonSameDay();

private:
    [[nodiscard]] QString text(const QString &objectName) const { return m_desk->object<QLabel>(objectName)->text(); }
    std::unique_ptr<FrontDesk> m_desk;
};

void TestBooking::init()
{
    failOnWarnings();
    m_desk = std::make_unique<FrontDesk>();
}

void TestBooking::cleanup()
{
    m_desk.reset();
}

void TestBooking::aDeskWithKeysAlone()
{
    m_desk->open();
    QCOMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("Search people")));
    m_desk->type(QStringLiteral("ana"));
    QTRY_VERIFY(m_desk->flow->people().rowCount() > 0);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->flow->step(), BookingStep::Building);
    QCOMPARE(m_desk->flow->draft().person->id.text(), QStringLiteral("p1"));
    QCOMPARE(m_desk->list(QStringLiteral("Buildings"))->selectionModel()->selectedIndexes().size(), 1);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->flow->step(), BookingStep::Day);
    QTRY_VERIFY(m_desk->button(QStringLiteral("Next"))->isEnabled());
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->flow->step(), BookingStep::Floor);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->flow->step(), BookingStep::Space);
    QTRY_VERIFY(!m_desk->flow->spaces().all().isEmpty());
    m_desk->type(QStringLiteral("desk 3"));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->flow->step(), BookingStep::Confirm);
    QCOMPARE(text(QStringLiteral("order")),
             QStringLiteral("Ana Ruiz · Desk 3, Floor 2, Bell Yard · Tue 24 Nov, 09:00–17:00"));
    QCOMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("Book")));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->flow->step(), BookingStep::Done);
    QCOMPARE(m_desk->workplace.askedBookings.size(), 1);
    QCOMPARE(m_desk->workplace.askedBookings.first().space.text(), QStringLiteral("b1-f2-d3"));
    QVERIFY(text(QStringLiteral("receipt")).contains(u"Desk 3"));
    QVERIFY(text(QStringLiteral("bookingId")).contains(m_desk->flow->ticket()->booking()->id.text()));
}

void TestBooking::anOnsitePassWithKeysAlone()
{
    m_desk->workplace.passes.left = 7;
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Space));
    auto *button = m_desk->button(QStringLiteral("Onsite pass"));
    QVERIFY(button);
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(button->accessibleDescription().contains(u'7'));
    for (int i = 0; i < 30 && QApplication::focusWidget() != button; ++i)
        m_desk->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button);
    m_desk->press(Qt::Key_Space);
    QCOMPARE(m_desk->flow->step(), BookingStep::Confirm);
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->flow->step(), BookingStep::Done);
    QVERIFY(m_desk->workplace.askedBookings.first().isOnsite());
}

void TestBooking::enterHeldDownBooksNothing()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Building));
    for (int i = 0; i < 20; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_desk->flow->step(), BookingStep::Building);
    QVERIFY(m_desk->reach(BookingStep::Confirm));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(QApplication::focusWidget(), &held);
    QCoreApplication::processEvents();
    QVERIFY(!m_desk->flow->ticket());
}

void TestBooking::typingChoosesNobody()
{
    m_desk->open();
    QTRY_VERIFY(m_desk->flow->directory().isComplete());
    m_desk->type(QStringLiteral("ana"));
    QTRY_VERIFY(m_desk->flow->people().rowCount() > 0);
    QVERIFY(m_desk->list(QStringLiteral("People"))->currentIndex().isValid());
    QVERIFY(!m_desk->flow->draft().person);
    QVERIFY(m_desk->button(QStringLiteral("Next"))->isEnabled());
    // Pointing at a row does, and shows what is booked.
    QTest::mouseClick(m_desk->list(QStringLiteral("People"))->viewport(), Qt::LeftButton, {}, QPoint(60, 12));
    QTRY_VERIFY(m_desk->flow->draft().person);
    QCOMPARE(m_desk->flow->step(), BookingStep::Person);
}

void TestBooking::downMovesIntoTheListAndTypingComesBack()
{
    m_desk->open();
    QTRY_VERIFY(m_desk->flow->directory().isComplete());
    m_desk->type(QStringLiteral("e"));
    QTRY_VERIFY(m_desk->flow->people().rowCount() > 1);
    m_desk->press(Qt::Key_Down);
    auto *people = m_desk->list(QStringLiteral("People"));
    QCOMPARE(QApplication::focusWidget(), people);
    QCOMPARE(people->currentIndex().row(), 1);
    m_desk->press(Qt::Key_Up);
    QCOMPARE(people->currentIndex().row(), 0);
    m_desk->type(QStringLiteral("x"));
    QCOMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("Search people")));
    QCOMPARE(m_desk->field(QStringLiteral("Search people"))->text(), QStringLiteral("ex"));
}

void TestBooking::escapeClearsThenGoesBack()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Building));
    m_desk->type(QStringLiteral("bell"));
    QCOMPARE(m_desk->field(QStringLiteral("Search buildings"))->text(), QStringLiteral("bell"));
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(m_desk->field(QStringLiteral("Search buildings"))->text(), QString());
    QCOMPARE(m_desk->flow->step(), BookingStep::Building);
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(m_desk->flow->step(), BookingStep::Person);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->flow->step(), BookingStep::Building);
    m_desk->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_desk->flow->step(), BookingStep::Person);
}

void TestBooking::stepsAreReachedByNumberAndClick()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Floor));
    m_desk->press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_desk->flow->step(), BookingStep::Building);
    QTest::mouseClick(m_desk->object<QWidget>(QStringLiteral("step3")), Qt::LeftButton);
    QCOMPARE(m_desk->flow->step(), BookingStep::Day);
    QVERIFY(!m_desk->object<QWidget>(QStringLiteral("step6"))->isEnabled());
    m_desk->press(Qt::Key_6, Qt::AltModifier);
    QCOMPARE(m_desk->flow->step(), BookingStep::Day);
    QVERIFY(m_desk->object<QWidget>(QStringLiteral("step1"))->accessibleName().contains(u"Ana Ruiz"));
    QVERIFY(m_desk->object<QWidget>(QStringLiteral("step3"))->accessibleDescription().contains(u"current"));
}

void TestBooking::theTimesAreChecked()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Day));
    QTRY_VERIFY(m_desk->named(QStringLiteral("From")));
    const auto typeInto = [this](const QString &name, const QString &text) {
        m_desk->named(name)->setFocus();
        m_desk->press(Qt::Key_A, Qt::ControlModifier);
        m_desk->type(text);
    };
    typeInto(QStringLiteral("From"), QStringLiteral("17.30"));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->flow->step(), BookingStep::Day);
    QVERIFY(m_desk->said().contains(Sentences::forSlotFault(SlotFault::EndNotAfterStart)));
    QVERIFY(!m_desk->button(QStringLiteral("Next"))->isEnabled());
    typeInto(QStringLiteral("To"), QStringLiteral("nonsense"));
    QTRY_VERIFY(m_desk->said().contains(QStringLiteral("“nonsense” is not a time")));
    typeInto(QStringLiteral("To"), QStringLiteral("23"));
    QTRY_VERIFY(m_desk->said().contains(Sentences::forSlotFault(SlotFault::OutsideBookableTime)));
    typeInto(QStringLiteral("To"), QStringLiteral("6pm"));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->flow->step(), BookingStep::Floor);
    QCOMPARE(m_desk->flow->draft().slot,
             makeSlot(QStringLiteral("2026-11-23T17:30:00Z"), QStringLiteral("2026-11-23T18:00:00Z")));
}

void TestBooking::presetsSetTheTimes()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Day));
    QTRY_VERIFY(m_desk->flow->draft().slot);
    const auto click = [this](const QString &text) {
        const auto buttons = m_desk->window->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                button->click();
        }
    };
    click(QStringLiteral("Morning"));
    QCOMPARE(m_desk->flow->draft().slot,
             makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T13:00:00Z")));
    click(QStringLiteral("Afternoon"));
    QCOMPARE(m_desk->flow->draft().slot,
             makeSlot(QStringLiteral("2026-11-23T13:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z")));
    click(QStringLiteral("All day"));
    QCOMPARE(m_desk->flow->draft().slot,
             makeSlot(QStringLiteral("2026-11-23T08:00:00Z"), QStringLiteral("2026-11-23T18:00:00Z")));
    // A quarter of an hour with one key.
    m_desk->named(QStringLiteral("From"))->setFocus();
    m_desk->press(Qt::Key_Down);
    QTRY_COMPARE(m_desk->flow->draft().slot->start().toIso(), QStringLiteral("2026-11-23T08:15:00Z"));
}

void TestBooking::aDayWithABookingSaysSo()
{
    Booking booking;
    booking.id = BookingId(QStringLiteral("old"));
    booking.person = PersonId(QStringLiteral("p1"));
    booking.kind = SpaceKind::Desk;
    booking.space = Space{SpaceId(QStringLiteral("b1-f1-d1")), QStringLiteral("Desk 1"), SpaceKind::Desk, {}, {}};
    booking.building = BuildingId(QStringLiteral("b1"));
    booking.slot = makeSlot(QStringLiteral("2026-11-23T10:00:00Z"), QStringLiteral("2026-11-23T11:00:00Z"));
    booking.status = BookingStatus::Booked;
    m_desk->workplace.bookings.append(booking);
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Confirm));
    QTRY_VERIFY(m_desk->said().contains(QStringLiteral("Already booked at that time: Desk 1")));
}

void TestBooking::otherZonesAreNamed()
{
    m_desk->open(QStringLiteral("b2"));
    QVERIFY(m_desk->reach(BookingStep::Day));
    QTRY_VERIFY(m_desk->flow->draft().slot);
    QVERIFY2(m_desk->said().contains(u"On this desk's clock that is"), qPrintable(m_desk->said()));
    QVERIFY(m_desk->said().contains(u"+11"));
}

void TestBooking::anotherPersonSameDay()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Done));
    auto *next = m_desk->button(QStringLiteral("Same day another person"));
    next->setFocus();
    m_desk->press(Qt::Key_Space);
    QCOMPARE(m_desk->flow->step(), BookingStep::Person);
    QCOMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("Search people")));
    QCOMPARE(m_desk->field(QStringLiteral("Search people"))->text(), QString());
    QVERIFY(m_desk->flow->draft().day);
}

QTEST_MAIN(TestBooking)
#include "tst_booking.moc"
