// SPDX-License-Identifier: MIT
#include "shownarrivals.h"

#include "arrivalsentences.h"
#include "parts.h"

#include <QApplication>
#include <QLineEdit>

using namespace Foyer;
using namespace Foyer::Testing;

/** What can be done in the section Arrivals, and what is said about it. */
class TestArrivalsActions final : public ShownArrivals {
    Q_OBJECT
private Q_SLOTS:
    void enterChecksIn();
    void aSecondEnterChecksInNobodyElse();
    void checksOut();
    void saysWhyNot();
    void aRefusalIsInTheRow();
    void cancelAsksOnce();
    void keepingCancelsNothing();
    void severalShowHowFarTheyAre();
    void whatBecameOfOneIsSaidWhereItsRowIsGone();
    void stoppingLeavesTheRest();
    void whatIsSaidBelowCoversNoRow();
    void whatTheWorkplaceCannotIsSaid();
};

void TestArrivalsActions::enterChecksIn()
{
    open();
    m_desk->type(QStringLiteral("ana ru"));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(booking(QStringLiteral("ana1"))->status, BookingStatus::CheckedIn);
    QTRY_VERIFY(accessibleRow(QStringLiteral("ana1")).contains(u"Here"));
    QVERIFY(accessibleRow(QStringLiteral("ana1")).contains(u"Checked in"));
    QCOMPARE(booking(QStringLiteral("room1"))->status, BookingStatus::Booked);
    QCOMPARE(m_desk->workplace.count(QStringLiteral("checkIn")), 1);
    // The next name replaces this one.
    m_desk->type(QStringLiteral("bo"));
    QCOMPARE(m_desk->field(QStringLiteral("Search arrivals"))->text(), QStringLiteral("bo"));
}

/** When the row that was checked in leaves the list, its neighbour is not the next one by accident. */
void TestArrivalsActions::aSecondEnterChecksInNobodyElse()
{
    addCrowd(m_desk->workplace, 5);
    open();
    m_desk->press(Qt::Key_2, Qt::AltModifier);
    select({QStringLiteral("crowd0001")});
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(!model().indexOf(QStringLiteral("crowd0001")).isValid());
    m_desk->press(Qt::Key_Return);
    QCoreApplication::processEvents();
    QTRY_COMPARE(m_desk->arrivals->pending(), 0);
    QCOMPARE(m_desk->workplace.count(QStringLiteral("checkIn")), 1);
}

void TestArrivalsActions::checksOut()
{
    open();
    select({QStringLiteral("bo1")});
    QVERIFY(!m_desk->button(QStringLiteral("Check in"))->isEnabled());
    m_desk->button(QStringLiteral("Check out"))->click();
    QTRY_COMPARE(booking(QStringLiteral("bo1"))->status, BookingStatus::CheckedOut);
    QTRY_VERIFY(accessibleRow(QStringLiteral("bo1")).contains(u"Checked out"));
}

void TestArrivalsActions::saysWhyNot()
{
    open();
    QVERIFY(why(QStringLiteral("Check in")).contains(u"Select"));
    const QList<std::pair<QString, QString>> reasons{
        {QStringLiteral("bo1"), Sentences::forBar(Operation::CheckIn, Bar::AlreadyHere)},
        {QStringLiteral("zoe1"), Sentences::forBar(Operation::CheckIn, Bar::HasLeft)},
        {QStringLiteral("room1"), Sentences::forBar(Operation::CheckIn, Bar::Room)},
        {QStringLiteral("guest v1 g1"), Sentences::forBar(Operation::CheckIn, Bar::Guest)}};
    for (const auto &[key, reason] : reasons) {
        select({key});
        QVERIFY(!m_desk->button(QStringLiteral("Check in"))->isEnabled());
        QCOMPARE(why(QStringLiteral("Check in")), reason);
        // In words below the button as well, not for screen readers alone.
        const auto labels = m_desk->window->findChildren<ElidedLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const ElidedLabel *label) { return label->isVisible() && label->text() == reason; }));
    }
    select({QStringLiteral("ana1"), QStringLiteral("bo1"), QStringLiteral("zoe1")});
    QCOMPARE(m_desk->button(QStringLiteral("Check in"))->text(), QStringLiteral("Check &in (1)"));
    QVERIFY(why(QStringLiteral("Check in")).contains(u"2"));
    // Enter on one that can't be checked in says so in its row.
    select({QStringLiteral("room1")});
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(accessibleRow(QStringLiteral("room1")).contains(u"rooms are not checked in"));
    QCOMPARE(m_desk->workplace.count(QStringLiteral("checkIn")), 0);
}

void TestArrivalsActions::aRefusalIsInTheRow()
{
    m_desk->workplace.refusesCheckIn.insert(
        BookingId(QStringLiteral("ana1")),
        {ErrorKind::Validation, 422, QStringLiteral("You have to self-certify first"), {}, {}});
    open();
    select({QStringLiteral("ana1")});
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(accessibleRow(QStringLiteral("ana1")).contains(u"You have to self-certify first"));
    QVERIFY(accessibleRow(QStringLiteral("ana1")).contains(u"Expected"));
}

void TestArrivalsActions::cancelAsksOnce()
{
    open();
    select({QStringLiteral("ana1")});
    m_desk->press(Qt::Key_Delete);
    QVERIFY2(m_desk->said().contains(u"Cancel the booking of Ana Ruiz"), qPrintable(m_desk->said()));
    QVERIFY(m_desk->said().contains(u"can't be undone"));
    QCOMPARE(QApplication::focusWidget(), m_desk->button(QStringLiteral("Keep")));
    QCOMPARE(m_desk->workplace.count(QStringLiteral("cancelBooking")), 0);
    m_desk->object<QPushButton>(QStringLiteral("cancelYes"))->click();
    QTRY_COMPARE(booking(QStringLiteral("ana1"))->status, BookingStatus::Cancelled);
    QTRY_VERIFY(accessibleRow(QStringLiteral("ana1")).contains(u"Cancelled"));
    QVERIFY(!m_desk->button(QStringLiteral("Keep")));
    QCOMPARE(QApplication::focusWidget(), list());
}

void TestArrivalsActions::keepingCancelsNothing()
{
    open();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        select({QStringLiteral("ana1")});
        m_desk->press(Qt::Key_Delete);
        QVERIFY(m_desk->button(QStringLiteral("Keep")));
        m_desk->press(key);
        QTRY_VERIFY(!m_desk->button(QStringLiteral("Keep")));
        QCOMPARE(QApplication::focusWidget(), list());
    }
    QCOMPARE(m_desk->arrivals->pending(), 0);
    QCOMPARE(m_desk->workplace.count(QStringLiteral("cancelBooking")), 0);
}

void TestArrivalsActions::severalShowHowFarTheyAre()
{
    addCrowd(m_desk->workplace, 40);
    m_desk->workplace.refusesCheckIn.insert(BookingId(QStringLiteral("crowd0007")), makeError(ErrorKind::Validation));
    open();
    m_desk->press(Qt::Key_2, Qt::AltModifier);
    list()->setFocus();
    list()->selectAll();
    QVERIFY(m_desk->button(QStringLiteral("Check in"))->text().contains(u"(41)"));
    m_desk->workplace.hold(true);
    m_desk->button(QStringLiteral("Check in"))->click();
    auto *progress = m_desk->object<ElidedLabel>(QStringLiteral("arrivalsProgress"));
    QVERIFY(progress->isVisible());
    QVERIFY2(progress->text().startsWith(u"0 of 41 checked in"), qPrintable(progress->text()));
    QTRY_COMPARE(m_desk->workplace.waiting(QStringLiteral("checkIn")), 4);
    QVERIFY(m_desk->object<QPushButton>(QStringLiteral("arrivalsStop"))->isVisible());
    QVERIFY(m_desk->workplace.answerNext(QStringLiteral("checkIn")));
    QTRY_VERIFY2(progress->text().startsWith(u"1 of 41"), qPrintable(progress->text()));
    m_desk->workplace.hold(false);
    m_desk->workplace.answerRound();
    QTRY_COMPARE_WITH_TIMEOUT(progress->text(), QStringLiteral("40 of 41 checked in · 1 not: their rows say why"),
                              20000);
    QVERIFY(!m_desk->object<QPushButton>(QStringLiteral("arrivalsStop"))->isVisible());
    QCOMPARE(m_desk->workplace.count(QStringLiteral("checkIn")), 41);
}

void TestArrivalsActions::whatBecameOfOneIsSaidWhereItsRowIsGone()
{
    open();
    m_desk->press(Qt::Key_2, Qt::AltModifier);
    select({QStringLiteral("ana1")});
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(!model().indexOf(QStringLiteral("ana1")).isValid()); // here, so not among the expected
    auto *progress = m_desk->object<ElidedLabel>(QStringLiteral("arrivalsProgress"));
    QTRY_COMPARE(progress->text(), QStringLiteral("Ana Ruiz: Checked in"));
    QVERIFY(progress->isVisible());
    QVERIFY(!m_desk->object<QPushButton>(QStringLiteral("arrivalsStop"))->isVisible());
    m_desk->press(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(!progress->isVisible()); // of another day it would say nothing
}

void TestArrivalsActions::stoppingLeavesTheRest()
{
    addCrowd(m_desk->workplace, 20);
    open();
    m_desk->press(Qt::Key_2, Qt::AltModifier);
    list()->setFocus();
    list()->selectAll();
    m_desk->workplace.hold(true);
    m_desk->button(QStringLiteral("Check in"))->click();
    QTRY_COMPARE(m_desk->workplace.waiting(QStringLiteral("checkIn")), 4);
    m_desk->object<QPushButton>(QStringLiteral("arrivalsStop"))->click();
    m_desk->workplace.hold(false);
    m_desk->workplace.answerRound();
    auto *progress = m_desk->object<ElidedLabel>(QStringLiteral("arrivalsProgress"));
    QTRY_COMPARE(progress->text(), QStringLiteral("4 of 4 checked in"));
    QCOMPARE(m_desk->workplace.count(QStringLiteral("checkIn")), 4);
}

/** The line below that says what became of it takes room from the list: not from the row it is about. */
void TestArrivalsActions::whatIsSaidBelowCoversNoRow()
{
    addCrowd(m_desk->workplace, 100);
    open();
    const QString key = QStringLiteral("crowd0050");
    select({key});
    list()->scrollTo(model().indexOf(key), QAbstractItemView::PositionAtBottom);
    const int height = list()->viewport()->height();
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(accessibleRow(key).contains(u"Checked in"));
    QTRY_VERIFY(list()->viewport()->height() < height);
    const auto isSeen = [&] { return list()->viewport()->rect().contains(list()->visualRect(model().indexOf(key))); };
    QVERIFY(isSeen());
    m_desk->window->resize(m_desk->window->minimumSize());
    QTRY_VERIFY(list()->viewport()->height() < height / 2);
    QVERIFY(isSeen());
}

/** A system that lists a day and lets nothing be done to it. */
void TestArrivalsActions::whatTheWorkplaceCannotIsSaid()
{
    m_desk->workplace.offers.checkIn = false;
    m_desk->workplace.offers.cancelBookings = false;
    open();
    const QList<std::pair<QString, Operation>> buttons{{QStringLiteral("Check in"), Operation::CheckIn},
                                                       {QStringLiteral("Check out"), Operation::CheckOut},
                                                       {QStringLiteral("Cancel booking"), Operation::Cancel}};
    for (const QString &key : {QStringLiteral("ana1"), QStringLiteral("bo1")}) {
        select({key});
        for (const auto &[name, operation] : buttons) {
            QVERIFY2(!m_desk->button(name)->isEnabled(), qPrintable(name));
            QCOMPARE(why(name), Sentences::forBar(operation, Bar::NotOffered));
        }
    }
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(accessibleRow(QStringLiteral("bo1")).contains(Sentences::forBar(Operation::CheckIn, Bar::NotOffered)));
    m_desk->press(Qt::Key_Delete);
    QTRY_VERIFY(accessibleRow(QStringLiteral("bo1")).contains(Sentences::forBar(Operation::Cancel, Bar::NotOffered)));
    QVERIFY(!m_desk->button(QStringLiteral("Keep"))); // nothing is asked that can't be done
    QVERIFY(m_desk->journal.rows.isEmpty());
}

QTEST_MAIN(TestArrivalsActions)
#include "moc_shownarrivals.cpp"
#include "tst_arrivalsactions.moc"
