// SPDX-License-Identifier: MIT
#include "desk.h"
#ifdef Q_OS_UNIX
#include "fulldisk.h"
#endif
#include "sentences.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Foyer;

/** Whole bookings by real key events on the real window over real HTTP. */
class TestBooking final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDeskByKeyboardAlone();
    void anOnsitePassByKeyboardAlone();
    void undoTakesItBack();
    void twoQuickClicksAreOneBooking();
    void someoneWasFaster();
    void theServerGoesAwayBeforeSending();
    void aFullDiskSendsNothing();
    void anExpiredTokenIsRenewedOnTheWay();

private:
    static bool upToSpace(Desk &desk);
    static bool upToConfirm(Desk &desk);
    static bool isSaid(const Desk &desk, const QString &sentence);
};

bool TestBooking::upToSpace(Desk &desk)
{
    if (!desk.open() || !desk.findPerson(QStringLiteral("ana ru"), QStringLiteral("Ana Ruiz")))
        return false;
    desk.press(Qt::Key_Return);
    return desk.waitForStep(BookingStep::Building) && desk.acceptBuilding() && desk.acceptDay() && desk.acceptFloor();
}

bool TestBooking::upToConfirm(Desk &desk)
{
    return upToSpace(desk) && desk.takeFirstSpace();
}

bool TestBooking::isSaid(const Desk &desk, const QString &sentence)
{
    const auto labels = desk.window().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&sentence](const QLabel *label) {
        return label->isVisible() && label->text().contains(sentence);
    });
}

void TestBooking::aDeskByKeyboardAlone()
{
    Desk desk;
    QVERIFY2(upToConfirm(desk), qPrintable(desk.why()));
    const BookingOrder order = *desk.flow().order();
    QVERIFY2(desk.confirm(), qPrintable(desk.why()));

    const auto stored = desk.fromServer(desk.flow().ticket()->booking()->id);
    QVERIFY(stored);
    QCOMPARE(stored->person, order.person.id);
    QCOMPARE(stored->space->id, order.space->id);
    QCOMPARE(stored->slot, order.slot);
    QCOMPARE(stored->status, BookingStatus::Booked);
    QCOMPARE(desk.server().postsReceived(QStringLiteral("/bookings")), 1);
}

void TestBooking::anOnsitePassByKeyboardAlone()
{
    Desk desk;
    QVERIFY2(upToSpace(desk), qPrintable(desk.why()));
    QVERIFY2(desk.takeOnsitePass(), qPrintable(desk.why()));
    QVERIFY2(desk.confirm(), qPrintable(desk.why()));

    const auto stored = desk.fromServer(desk.flow().ticket()->booking()->id);
    QVERIFY(stored);
    QCOMPARE(stored->kind, SpaceKind::Onsite);
    QVERIFY(!stored->space);
    QCOMPARE(stored->building, desk.flow().ticket()->order().building.id);
}

void TestBooking::undoTakesItBack()
{
    Desk desk;
    QVERIFY2(upToConfirm(desk) && desk.confirm(), qPrintable(desk.why()));
    const BookingId id = desk.flow().ticket()->booking()->id;
    auto *undo = qobject_cast<QPushButton *>(desk.named(QStringLiteral("Undo")));
    QVERIFY(undo);
    undo->setFocus();
    desk.press(Qt::Key_Space);
    QTRY_VERIFY(desk.flow().undoTicket() && desk.flow().undoTicket()->isFinal());
    QCOMPARE(desk.flow().undoTicket()->state(), CancelTicket::State::Cancelled);
    QCOMPARE(desk.fromServer(id)->status, BookingStatus::Cancelled);
}

void TestBooking::twoQuickClicksAreOneBooking()
{
    Desk desk;
    QVERIFY2(upToConfirm(desk), qPrintable(desk.why()));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.waitForStep(BookingStep::Done));
    QCOMPARE(desk.server().postsReceived(QStringLiteral("/bookings")), 1);
}

void TestBooking::someoneWasFaster()
{
    Desk desk;
    QVERIFY2(upToConfirm(desk), qPrintable(desk.why()));
    const BookingOrder order = *desk.flow().order();

    // Somebody else books the same desk for the same time, past our window.
    std::optional<Person> other;
    QObject context;
    const auto search = desk.workplace().searchPeople(
        QStringLiteral("smith"), &context, [&](const Result<QList<Person>> &found) { other = found->value(0); });
    QTRY_VERIFY(other);
    BookingRequest request = order.request();
    request.person = other->id;
    bool booked = false;
    const auto create = desk.workplace().createBooking(
        request, &context, [&](const Result<Booking> &result) { booked = result.has_value(); });
    QTRY_VERIFY(booked);

    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.flow().ticket() && desk.flow().ticket()->isFinal());
    QCOMPARE(desk.flow().ticket()->state(), BookingTicket::State::Taken);
    QVERIFY(!desk.flow().ticket()->alternatives().isEmpty());
    QTRY_COMPARE(desk.flow().ticket()->takenBy(), other->displayName());
    QCOMPARE(desk.server().postsReceived(QStringLiteral("/bookings")), 1); // the other one's
    QCOMPARE(desk.flow().step(), BookingStep::Confirm);

    desk.press(Qt::Key_Return); // takes the nearest of the alternatives
    QTRY_VERIFY(!desk.flow().ticket());
    QVERIFY2(desk.confirm(), qPrintable(desk.why()));
    QCOMPARE(desk.flow().ticket()->state(), BookingTicket::State::Booked);
}

void TestBooking::theServerGoesAwayBeforeSending()
{
    Desk desk;
    QVERIFY2(upToConfirm(desk), qPrintable(desk.why()));
    desk.server().stop();
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.flow().ticket() && desk.flow().ticket()->isFinal(), 30'000);
    QCOMPARE(desk.flow().ticket()->state(), BookingTicket::State::NotSent);
    QCOMPARE(desk.flow().step(), BookingStep::Confirm);
    QVERIFY(desk.flow().order()); // nothing that was chosen is lost
}

void TestBooking::aFullDiskSendsNothing()
{
#ifdef Q_OS_UNIX
    // While the window runs: its record is open, and was written before.
    Desk desk;
    QVERIFY2(upToConfirm(desk) && desk.confirm(), qPrintable(desk.why()));
    const BookingId earlier = desk.flow().ticket()->booking()->id;
    const int sent = desk.server().postsReceived(QStringLiteral("/bookings"));
    desk.flow().startOver();
    QVERIFY2(desk.findPerson(QStringLiteral("ana ru"), QStringLiteral("Ana Ruiz")), qPrintable(desk.why()));
    desk.press(Qt::Key_Return);
    QVERIFY2(desk.waitForStep(BookingStep::Building) && desk.acceptBuilding() && desk.acceptDay() &&
                 desk.acceptFloor() && desk.takeOnsitePass(),
             qPrintable(desk.why()));
    {
        const Testing::FullDisk full(0);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.flow().ticket() && desk.flow().ticket()->isFinal());
        QCOMPARE(desk.flow().ticket()->state(), BookingTicket::State::NotSent);
        QCOMPARE(desk.flow().step(), BookingStep::Confirm);
        QTRY_VERIFY(isSaid(desk, Sentences::forJournal(JournalFault::Unwritable)));
        QCOMPARE(desk.server().postsReceived(QStringLiteral("/bookings")), sent);
        QVERIFY(desk.fromServer(earlier)); // what is booked can be read
    }
    // There is room again: the same press books it.
    QVERIFY2(desk.confirm(), qPrintable(desk.why()));
    QCOMPARE(desk.server().postsReceived(QStringLiteral("/bookings")), sent + 1);
#else
    QSKIP("the limit that stands for a full disk is Unix's");
#endif
}

void TestBooking::anExpiredTokenIsRenewedOnTheWay()
{
    Desk desk;
    QVERIFY2(upToConfirm(desk), qPrintable(desk.why()));
    desk.server().expireTokens();
    QVERIFY2(desk.confirm(), qPrintable(desk.why()));
    QCOMPARE(desk.flow().ticket()->state(), BookingTicket::State::Booked);
}

QTEST_MAIN(TestBooking)
#include "tst_booking.moc"
