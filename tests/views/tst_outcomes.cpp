// SPDX-License-Identifier: MIT
#include "frontdesk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/** How a booking can end, and what the window offers then. */
class TestOutcomes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void takenOffersTheNearest();
    void notSentMayBeBookedAgain();
    void refusedHasNoBook();
    void unknownHasNoBookAndLooksAgain();
    void doubtOutlivesThePage();
    void waitingDoesNotBlock();
    void undoTakesItBack();
    void theReceiptIsCopied();
    void cancellingAsksFirst();
    void whatCanBeCancelled_data();
    void whatCanBeCancelled();

private:
    std::unique_ptr<FrontDesk> m_desk;
};

void TestOutcomes::init()
{
    failOnWarnings();
    m_desk = std::make_unique<FrontDesk>();
}

void TestOutcomes::cleanup()
{
    m_desk.reset();
}

void TestOutcomes::takenOffersTheNearest()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Confirm));
    Booking faster;
    faster.id = BookingId(QStringLiteral("faster"));
    faster.person = PersonId(QStringLiteral("p2"));
    faster.personEmail = QStringLiteral("bo.li@example.com");
    faster.space = *m_desk->flow->draft().space;
    faster.building = BuildingId(QStringLiteral("b1"));
    faster.slot = m_desk->flow->draft().slot;
    faster.status = BookingStatus::Booked;
    m_desk->workplace.bookings.append(faster);
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->list(QStringLiteral("Nearest free spaces")));
    QCOMPARE(m_desk->flow->ticket()->state(), BookingTicket::State::Taken);
    QTRY_VERIFY(!m_desk->flow->ticket()->takenBy().isEmpty());
    QVERIFY(m_desk->said().contains(m_desk->flow->ticket()->takenBy()));
    QVERIFY(m_desk->said().contains(u"Nothing was booked"));
    QVERIFY(!m_desk->button(QStringLiteral("Book")));
    const SpaceId nearest = m_desk->flow->ticket()->alternatives().first().id;
    m_desk->press(Qt::Key_Return); // takes it, does not send it yet
    QCOMPARE(m_desk->flow->draft().space->id, nearest);
    QVERIFY(!m_desk->flow->ticket());
    QCOMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("Book")));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->flow->step(), BookingStep::Done);
    QCOMPARE(m_desk->workplace.askedBookings.last().space, nearest);
}

void TestOutcomes::notSentMayBeBookedAgain()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Confirm));
    m_desk->workplace.fail(QStringLiteral("createBooking"), makeError(ErrorKind::Offline));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->said().contains(u"Not booked, safe to try again"));
    QTRY_COMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("Book")));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->flow->step(), BookingStep::Done);
}

void TestOutcomes::refusedHasNoBook()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Confirm));
    ApiError no = makeError(ErrorKind::Validation);
    no.httpStatus = 422;
    no.detail = QStringLiteral("<b>One desk</b> & no more");
    m_desk->workplace.fail(QStringLiteral("createBooking"), no);
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->said().contains(u"<b>One desk</b> & no more"));
    QVERIFY(!m_desk->button(QStringLiteral("Book")));
    m_desk->press(Qt::Key_Return); // the one next step has the focus
    QCOMPARE(m_desk->flow->step(), BookingStep::Space);
}

void TestOutcomes::unknownHasNoBookAndLooksAgain()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Confirm));
    m_desk->workplace.fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown), 1, true);
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->said().contains(u"Not confirmed yet"));
    QVERIFY(!m_desk->button(QStringLiteral("Book")));
    m_desk->press(Qt::Key_Return); // Look again
    QTRY_COMPARE(m_desk->flow->step(), BookingStep::Done);
    QCOMPARE(m_desk->workplace.count(QStringLiteral("createBooking")), 1);
}

void TestOutcomes::doubtOutlivesThePage()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Confirm));
    m_desk->workplace.fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->said().contains(u"Not confirmed yet"));
    m_desk->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_desk->flow->step(), BookingStep::Space);
    m_desk->press(Qt::Key_Return); // the same space again
    QCOMPARE(m_desk->flow->step(), BookingStep::Confirm);
    QVERIFY(m_desk->said().contains(u"not confirmed yet"));
    QVERIFY(!m_desk->button(QStringLiteral("Book")));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(!m_desk->flow->isBusy());
    QCOMPARE(m_desk->flow->step(), BookingStep::Confirm);
    QCOMPARE(m_desk->workplace.count(QStringLiteral("createBooking")), 1);
}

void TestOutcomes::waitingDoesNotBlock()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Confirm));
    m_desk->workplace.hold(true);
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->said().contains(u"Checking that it is still free"));
    QVERIFY(!m_desk->button(QStringLiteral("Book"))->isEnabled());
    m_desk->press(Qt::Key_Return);
    m_desk->press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_desk->flow->step(), BookingStep::Confirm);
    QTRY_COMPARE(m_desk->workplace.waiting(QStringLiteral("bookableSpaces")), 1);
    QVERIFY(m_desk->workplace.answerNext(QStringLiteral("bookableSpaces")));
    QVERIFY(m_desk->workplace.answerNext(QStringLiteral("personBookings")));
    QTRY_VERIFY(m_desk->said().contains(u"Sending"));
    m_desk->workplace.hold(false);
    m_desk->workplace.answerRound();
    QTRY_COMPARE(m_desk->flow->step(), BookingStep::Done);
    QCOMPARE(m_desk->workplace.count(QStringLiteral("createBooking")), 1);
}

void TestOutcomes::undoTakesItBack()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Done));
    m_desk->press(Qt::Key_Return); // a second Enter too many does nothing
    QCOMPARE(m_desk->flow->step(), BookingStep::Done);
    auto *undo = m_desk->button(QStringLiteral("Undo"));
    undo->setFocus();
    m_desk->press(Qt::Key_Space);
    QTRY_VERIFY(m_desk->said().contains(u"The place is free again"));
    QVERIFY(!undo->isEnabled());
    QCOMPARE(m_desk->workplace.bookings.last().status, BookingStatus::Cancelled);
}

void TestOutcomes::theReceiptIsCopied()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Done));
    QApplication::clipboard()->clear();
    m_desk->press(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"Ana Ruiz"), qPrintable(copied));
    QVERIFY(copied.contains(m_desk->flow->ticket()->booking()->id.text()));
}

void TestOutcomes::cancellingAsksFirst()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Done));
    m_desk->press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_desk->flow->step(), BookingStep::Person);
    auto *list = m_desk->list(QStringLiteral("Upcoming bookings"));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    m_desk->press(Qt::Key_Down);
    auto *cancel = m_desk->button(QStringLiteral("Cancel booking"));
    QVERIFY(cancel && cancel->isEnabled());
    cancel->setFocus();
    m_desk->press(Qt::Key_Space);
    QVERIFY(m_desk->said().contains(u"again to do it"));
    QCOMPARE(m_desk->workplace.count(QStringLiteral("cancelBooking")), 0);
    m_desk->workplace.forgetCalls();
    m_desk->press(Qt::Key_Space);
    QTRY_COMPARE(m_desk->workplace.count(QStringLiteral("cancelBooking")), 1);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QTRY_VERIFY(m_desk->workplace.count(QStringLiteral("bookableSpaces")) > 0); // a place is free again
    QVERIFY(list->hasFocus());                                                  // the button can't be pressed any more
}

void TestOutcomes::whatCanBeCancelled_data()
{
    QTest::addColumn<BookingStatus>("status");
    QTest::addColumn<bool>("expected");
    QTest::newRow("booked") << BookingStatus::Booked << true;
    QTest::newRow("checked in") << BookingStatus::CheckedIn << true;
    QTest::newRow("completed") << BookingStatus::Completed << false;
    QTest::newRow("unknown") << BookingStatus::Unknown << false;
}

void TestOutcomes::whatCanBeCancelled()
{
    QFETCH(const BookingStatus, status);
    QFETCH(const bool, expected);
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Done));
    m_desk->workplace.bookings.last().status = status;
    m_desk->flow->personBookings().refresh();
    m_desk->press(Qt::Key_1, Qt::AltModifier);
    auto *list = m_desk->list(QStringLiteral("Upcoming bookings"));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_COMPARE(m_desk->workplace.waiting(), 0);
    list->setFocus();
    m_desk->press(Qt::Key_Down);
    QCOMPARE(m_desk->button(QStringLiteral("Cancel booking"))->isEnabled(), expected);
}

QTEST_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
