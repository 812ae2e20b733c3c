// SPDX-License-Identifier: MIT
#include "democlient.h"
#include "desk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Foyer;

/** A room by real key events on the real window over real HTTP, and what the server has of it then. */
class TestRoom final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRoomWithAGuestByKeyboardAlone();

private:
    static bool chooseRoom(Desk &desk);
    /** Tab until that is where the keys go. */
    static bool tabTo(Desk &desk, const QString &name);
};

bool TestRoom::tabTo(Desk &desk, const QString &name)
{
    for (int i = 0; i < 40; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && focus->accessibleName() == name)
            return true;
        desk.press(Qt::Key_Tab);
    }
    return false;
}

bool TestRoom::chooseRoom(Desk &desk)
{
    // Among the kinds, by their buttons.
    const auto buttons = desk.window().findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->isCheckable() && button->text() == u"Room";
    });
    if (found == buttons.end())
        return false;
    (*found)->setFocus();
    desk.press(Qt::Key_Space);
    return desk.waitUntil(QStringLiteral("a free room"), [&desk] {
        const auto &free = desk.flow().spaces().all();
        return !free.isEmpty() && free.first().kind == SpaceKind::Room;
    }) && desk.takeFirstSpace();
}

void TestRoom::aRoomWithAGuestByKeyboardAlone()
{
    Desk desk;
    QVERIFY2(desk.open() && desk.findPerson(QStringLiteral("ana ru"), QStringLiteral("Ana Ruiz")),
             qPrintable(desk.why()));
    desk.press(Qt::Key_Return);
    QVERIFY2(desk.waitForStep(BookingStep::Building) && desk.acceptBuilding() && desk.acceptDay() &&
                 desk.acceptFloor() && chooseRoom(desk),
             qPrintable(desk.why()));

    QCOMPARE(QApplication::focusWidget(), desk.named(QStringLiteral("Title")));
    desk.press(Qt::Key_Return); // without a title nothing is sent
    desk.type(QStringLiteral("Planning & \"numbers\" 2027"));
    QVERIFY(tabTo(desk, QStringLiteral("Description")));
    desk.type(QStringLiteral("Bring numbers"));
    QVERIFY(tabTo(desk, QStringLiteral("Online meeting")));
    desk.press(Qt::Key_Space);
    QVERIFY(tabTo(desk, QStringLiteral("Attendees")));
    const auto attendees = [&desk] { return desk.flow().draft().meeting.attendees.size(); };
    desk.type(QStringLiteral("john.smith2@demo.example"));
    desk.press(Qt::Key_Return); // before the server has answered
    QTRY_COMPARE(attendees(), 1);
    QVERIFY(!desk.flow().draft().meeting.attendees.first().isGuest());
    desk.type(QStringLiteral("Guest <guest@example.org>"));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(attendees(), 2);
    QVERIFY(desk.flow().draft().meeting.attendees.last().isGuest());
    QCOMPARE(desk.server().postsReceived(QStringLiteral("/bookings")), 0);

    QVERIFY(tabTo(desk, QStringLiteral("Book")));
    QVERIFY2(desk.confirm(), qPrintable(desk.why()));
    QCOMPARE(desk.flow().ticket()->state(), BookingTicket::State::Booked);
    QCOMPARE(desk.server().postsReceived(QStringLiteral("/bookings")), 1);

    DemoClient client(desk.server());
    QVERIFY(client.signIn());
    const QString id = desk.flow().ticket()->booking()->id.text();
    const QJsonObject stored = client.get(QStringLiteral("bookings/") + id).object();
    QCOMPARE(stored.value(u"type").toString(), QStringLiteral("room"));
    QCOMPARE(stored.value(u"title").toString(), QStringLiteral("Planning & \"numbers\" 2027"));
    QVERIFY(stored.value(u"onlineMeeting").toBool());
    QVERIFY(stored.value(u"hasGuests").toBool());
    QCOMPARE(desk.fromServer(desk.flow().ticket()->booking()->id)->title,
             QStringLiteral("Planning & \"numbers\" 2027"));
}

QTEST_MAIN(TestRoom)
#include "tst_room.moc"
