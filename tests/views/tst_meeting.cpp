// SPDX-License-Identifier: MIT
#include "frontdesk.h"
#include "sentences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

using namespace Foyer;
using namespace Foyer::Testing;

/** What a room is booked for, asked for on the way to Book. */
class TestMeeting final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void everyKindIsOffered();
    void aRoomWithKeysAlone();
    void theTitleIsAskedForFirst();
    void aTitleThatIsTooLong();
    void aDeskAsksForNothing();
    void enterAmongTheAttendeesBooksNothing();
    void aWholeAddressWaitsForTheAnswer();
    void aWholeAddressIsNobodyElses();
    void downAndEnterTakeTheNext();
    void whatIsTypedAndNotTakenIsNotForgotten();
    void deleteRemoves();
    void escapeClearsTheFieldFirst();
    void nothingTypedIsLost();
    void aSmallWindowScrolls();
    void theReceiptHasTheTitle();
    void hostileTextsArePlain();

private:
    [[nodiscard]] bool reachRoom();
    [[nodiscard]] const Meeting &meeting() const { return m_desk->flow->draft().meeting; }
    [[nodiscard]] QPushButton *book() const { return m_desk->button(QStringLiteral("Book")); }
    [[nodiscard]] QLineEdit *title() const { return m_desk->field(QStringLiteral("Title")); }
    [[nodiscard]] QLineEdit *attendees() const { return m_desk->field(QStringLiteral("Attendees")); }
    /** Tab until that is where the keys go. */
    [[nodiscard]] bool tabTo(const QString &name) const;
    [[nodiscard]] bool suggests(int rows) const;

    std::unique_ptr<FrontDesk> m_desk;
};

void TestMeeting::init()
{
    failOnWarnings();
    m_desk = std::make_unique<FrontDesk>();
}

bool TestMeeting::reachRoom()
{
    m_desk->open();
    if (!m_desk->reach(BookingStep::Space))
        return false;
    m_desk->flow->chooseKind(SpaceKind::Room);
    if (!QTest::qWaitFor([&] {
            const auto &free = m_desk->flow->spaces().all();
            return free.size() == 1 && free.first().kind == SpaceKind::Room && m_desk->button(QStringLiteral("Next")) &&
                   m_desk->button(QStringLiteral("Next"))->isEnabled();
        }))
        return false;
    m_desk->press(Qt::Key_Return);
    return m_desk->waitForStep(BookingStep::Confirm);
}

bool TestMeeting::tabTo(const QString &name) const
{
    for (int i = 0; i < 30; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && focus->accessibleName() == name)
            return true;
        m_desk->press(Qt::Key_Tab);
    }
    return false;
}

bool TestMeeting::suggests(int rows) const
{
    return QTest::qWaitFor([&] {
        const QAbstractItemView *list = m_desk->list(QStringLiteral("Suggestions"));
        return list && list->model()->rowCount() == rows;
    });
}

void TestMeeting::everyKindIsOffered()
{
    m_desk->workplace.offers.bookableKinds = {SpaceKind::Desk, SpaceKind::Room, SpaceKind::Pod, SpaceKind::Locker};
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Space));
    for (const SpaceKind kind : m_desk->workplace.offers.bookableKinds) {
        const auto buttons = m_desk->object<QWidget>(QStringLiteral("bookSection"))->findChildren<QPushButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
            return button->isCheckable() && button->isVisible() && button->text() == Sentences::kindName(kind);
        }));
    }
}

void TestMeeting::aRoomWithKeysAlone()
{
    QVERIFY(reachRoom());
    QCOMPARE(QApplication::focusWidget(), title());
    m_desk->type(QStringLiteral("Planning & <b>more</b>"));
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("Description")));
    m_desk->type(QStringLiteral("Bring numbers"));
    m_desk->press(Qt::Key_Return); // a line of its own
    m_desk->type(QStringLiteral("and cake"));
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("Online meeting")));
    m_desk->press(Qt::Key_Space);
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), attendees());
    m_desk->type(QStringLiteral("bo"));
    QVERIFY(suggests(1));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(attendees()->text(), QString());
    m_desk->type(QStringLiteral("Guest <guest@example.org>"));
    QVERIFY(suggests(1));
    m_desk->press(Qt::Key_Return);
    QVERIFY(!m_desk->list(QStringLiteral("Suggestions")));
    QCOMPARE(m_desk->list(QStringLiteral("Chosen attendees"))->model()->rowCount(), 2);
    QCOMPARE(m_desk->workplace.askedBookings.size(), 0);

    title()->setFocus();
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->flow->step(), BookingStep::Done);
    QCOMPARE(m_desk->workplace.askedBookings.size(), 1);
    const auto &sent = m_desk->workplace.askedBookings.first().meeting;
    QVERIFY(sent);
    QCOMPARE(sent->title, QStringLiteral("Planning & <b>more</b>"));
    QCOMPARE(sent->description, QStringLiteral("Bring numbers\nand cake"));
    QVERIFY(sent->onlineMeeting);
    QCOMPARE(sent->attendees.size(), 2);
    QCOMPARE(sent->attendees.first().person.text(), QStringLiteral("p2"));
    QCOMPARE(sent->attendees.last().email, QStringLiteral("guest@example.org"));
    QCOMPARE(sent->attendees.last().name, QStringLiteral("Guest"));
}

void TestMeeting::theTitleIsAskedForFirst()
{
    QVERIFY(reachRoom());
    const QString sentence = Sentences::forMeetingFault(MeetingFault::TitleMissing);
    QVERIFY(!book()->isEnabled());
    QVERIFY(m_desk->object<QLabel>(QStringLiteral("titleHint"))->text() == sentence);
    QVERIFY(m_desk->object<QLabel>(QStringLiteral("titleFault"))->isHidden()); // nobody has done anything wrong yet
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->flow->step(), BookingStep::Confirm);
    QCOMPARE(m_desk->object<QLabel>(QStringLiteral("titleFault"))->text(), sentence);
    QVERIFY(m_desk->object<QLabel>(QStringLiteral("titleHint"))->isHidden());
    QCOMPARE(QApplication::focusWidget(), title());
    m_desk->type(QStringLiteral("x"));
    QVERIFY(m_desk->object<QLabel>(QStringLiteral("titleFault"))->isHidden());
    QVERIFY(book()->isEnabled());
    m_desk->press(Qt::Key_Backspace);
    QVERIFY(!book()->isEnabled());
    QCOMPARE(m_desk->workplace.askedBookings.size(), 0);
}

void TestMeeting::aTitleThatIsTooLong()
{
    QVERIFY(reachRoom());
    title()->setText(QStringLiteral("😀").repeated(255));
    QVERIFY(book()->isEnabled());
    QVERIFY(m_desk->said().contains(u"255 of 255"));
    title()->setText(QStringLiteral("😀").repeated(256));
    QVERIFY(!book()->isEnabled());
    QVERIFY(m_desk->said().contains(Sentences::forMeetingFault(MeetingFault::TitleTooLong)));
    QCOMPARE(lengthOf(title()->text()), 256); // nothing was cut
    auto *description = qobject_cast<QPlainTextEdit *>(m_desk->named(QStringLiteral("Description")));
    title()->setText(QStringLiteral("Planning"));
    description->setPlainText(QString(4001, u'x'));
    QVERIFY(!book()->isEnabled());
    QVERIFY(m_desk->said().contains(Sentences::forMeetingFault(MeetingFault::DescriptionTooLong)));
    description->setPlainText(QString(4000, u'x'));
    QVERIFY(book()->isEnabled());
}

void TestMeeting::aDeskAsksForNothing()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Confirm));
    QVERIFY(!title() && !attendees() && !m_desk->named(QStringLiteral("Description")));
    QCOMPARE(QApplication::focusWidget(), book());
}

void TestMeeting::enterAmongTheAttendeesBooksNothing()
{
    QVERIFY(reachRoom());
    m_desk->type(QStringLiteral("Planning"));
    QVERIFY(book()->isEnabled());
    attendees()->setFocus();
    m_desk->press(Qt::Key_Return);
    m_desk->type(QStringLiteral("nobody such"));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->said().contains(u"Nobody found"));
    m_desk->press(Qt::Key_Enter);
    QCOMPARE(attendees()->text(), QStringLiteral("nobody such"));
    attendees()->clear();
    m_desk->type(QStringLiteral("bo"));
    QVERIFY(suggests(1));
    m_desk->press(Qt::Key_Return);
    QVERIFY(tabTo(QStringLiteral("Chosen attendees")));
    m_desk->press(Qt::Key_Return);
    QVERIFY(!m_desk->flow->ticket());
    QCOMPARE(meeting().attendees.size(), 1);
    QCOMPARE(m_desk->flow->step(), BookingStep::Confirm);
}

void TestMeeting::aWholeAddressWaitsForTheAnswer()
{
    QVERIFY(reachRoom());
    attendees()->setFocus();
    m_desk->workplace.hold(true);
    m_desk->type(QStringLiteral("new.colleague@example.com"));
    m_desk->press(Qt::Key_Return); // faster than the server
    QVERIFY(meeting().attendees.isEmpty());
    QTRY_VERIFY(m_desk->workplace.waiting(QStringLiteral("searchPeople")) > 0); // more of them where typing is slow
    m_desk->workplace.people.append(makePerson(QStringLiteral("p9"), QStringLiteral("New"), QStringLiteral("Colleague"),
                                               QStringLiteral("new.colleague@example.com"), {}));
    m_desk->workplace.hold(false);
    m_desk->workplace.answerRound();
    QTRY_COMPARE(meeting().attendees.size(), 1);
    QCOMPARE(meeting().attendees.first().person.text(), QStringLiteral("p9"));
    // Of letters alone nobody is taken who was not seen.
    m_desk->workplace.people.append(makePerson(QStringLiteral("p10"), QStringLiteral("Xenia"), QStringLiteral("Late"),
                                               QStringLiteral("xenia@example.com"), {}));
    m_desk->type(QStringLiteral("xenia"));
    m_desk->press(Qt::Key_Return);
    QVERIFY(suggests(1));
    QCOMPARE(meeting().attendees.size(), 1);
}

void TestMeeting::aWholeAddressIsNobodyElses()
{
    FakeWorkplace &workplace = m_desk->workplace;
    workplace.people.append(makePerson(QStringLiteral("p9"), QStringLiteral("Diana"), QStringLiteral("Roe"),
                                       QStringLiteral("diana@example.com"), {}));
    // Not everybody is known here, so that the server is asked about each.
    workplace.fail(QStringLiteral("listPeople"), makeError(ErrorKind::Offline), -1);
    QVERIFY(reachRoom());
    attendees()->setFocus();
    m_desk->type(QStringLiteral("ana@example.com"));
    QVERIFY(suggests(2));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(meeting().attendees.size(), 1);
    QVERIFY(meeting().attendees.first().isGuest());
    m_desk->type(QStringLiteral("ana@example.com")); // once more
    QTRY_VERIFY(m_desk->said().contains(u"Is part of it already."));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(meeting().attendees.size(), 1);
    m_desk->flow->removeAttendee(meeting().attendees.first());

    // Enter before the answer means what was typed, wherever the highlight goes meanwhile.
    attendees()->clear();
    workplace.hold(true);
    m_desk->type(QStringLiteral("ana@example.com"));
    QVERIFY(suggests(1)); // Diana is known by now
    m_desk->press(Qt::Key_Return);
    m_desk->press(Qt::Key_Down);
    QVERIFY(meeting().attendees.isEmpty());
    QTRY_VERIFY((workplace.answerRound(), meeting().attendees.size() == 1)); // more rounds where typing is slow
    QVERIFY(meeting().attendees.first().isGuest());
    m_desk->flow->removeAttendee(meeting().attendees.first());
    // Whoever goes to a row and presses Enter there means that one, at once.
    m_desk->type(QStringLiteral("ana@example.com"));
    QVERIFY(suggests(1));
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(meeting().attendees.size(), 1);
    QCOMPARE(meeting().attendees.first().person.text(), QStringLiteral("p9"));
}

void TestMeeting::downAndEnterTakeTheNext()
{
    m_desk->workplace.people[2].lastName = QStringLiteral("Boe");
    QVERIFY(reachRoom());
    attendees()->setFocus();
    m_desk->type(QStringLiteral("bo"));
    QVERIFY(suggests(2));
    m_desk->press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), m_desk->list(QStringLiteral("Suggestions")));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), attendees());
    QCOMPARE(meeting().attendees.size(), 1);
    QCOMPARE(meeting().attendees.first().person.text(), QStringLiteral("p3"));
    // The one that is left, by mouse.
    m_desk->type(QStringLiteral("bo"));
    QVERIFY(suggests(1));
    QTest::mouseClick(m_desk->list(QStringLiteral("Suggestions"))->viewport(), Qt::LeftButton, {}, QPoint(30, 8));
    QCOMPARE(meeting().attendees.size(), 2);
    QCOMPARE(QApplication::focusWidget(), attendees());
}

void TestMeeting::whatIsTypedAndNotTakenIsNotForgotten()
{
    QVERIFY(reachRoom());
    m_desk->type(QStringLiteral("Planning"));
    QVERIFY(book()->isEnabled());
    attendees()->setFocus();
    m_desk->type(QStringLiteral("guest@example.org"));
    QVERIFY(!book()->isEnabled());
    QVERIFY(!m_desk->said().contains(u"not on the list yet")); // while it is typed
    title()->setFocus();
    QVERIFY(m_desk->said().contains(u"“guest@example.org” is not on the list yet"));
    m_desk->press(Qt::Key_Return);
    QVERIFY(!m_desk->flow->ticket());
    attendees()->setFocus();
    QVERIFY(suggests(1));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(meeting().attendees.size(), 1);
    QVERIFY(book()->isEnabled());
    QVERIFY(!m_desk->said().contains(u"not on the list yet"));
}

void TestMeeting::deleteRemoves()
{
    QVERIFY(reachRoom());
    for (const char *address : {"a@example.org", "b@example.org", "c@example.org"})
        m_desk->flow->addAttendee({{}, QLatin1String(address), {}});
    attendees()->setFocus();
    QVERIFY(tabTo(QStringLiteral("Chosen attendees")));
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Delete);
    QCOMPARE(meeting().attendees.size(), 2);
    QCOMPARE(meeting().attendees.last().email, QStringLiteral("c@example.org"));
    QVERIFY(tabTo(QStringLiteral("Remove")));
    m_desk->press(Qt::Key_Space);
    QCOMPARE(meeting().attendees.size(), 1);
    QCOMPARE(meeting().attendees.first().email, QStringLiteral("a@example.org"));
    m_desk->press(Qt::Key_Space);
    QVERIFY(meeting().attendees.isEmpty());
    QVERIFY(!m_desk->named(QStringLiteral("Chosen attendees")));
    QCOMPARE(QApplication::focusWidget(), attendees());
    QCOMPARE(m_desk->flow->step(), BookingStep::Confirm);
}

void TestMeeting::escapeClearsTheFieldFirst()
{
    QVERIFY(reachRoom());
    attendees()->setFocus();
    m_desk->type(QStringLiteral("bo"));
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(attendees()->text(), QString());
    QCOMPARE(m_desk->flow->step(), BookingStep::Confirm);
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(m_desk->flow->step(), BookingStep::Space);
}

void TestMeeting::nothingTypedIsLost()
{
    QVERIFY(reachRoom());
    m_desk->type(QStringLiteral("Planning"));
    QVERIFY(tabTo(QStringLiteral("Description")));
    m_desk->type(QStringLiteral("Bring numbers"));
    m_desk->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_desk->flow->step(), BookingStep::Space);
    QTRY_VERIFY(m_desk->button(QStringLiteral("Next"))->isEnabled());
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->waitForStep(BookingStep::Confirm));
    QCOMPARE(title()->text(), QStringLiteral("Planning"));
    QCOMPARE(QApplication::focusWidget(), book()); // nothing is missing
    m_desk->workplace.fail(QStringLiteral("createBooking"), makeError(ErrorKind::Offline));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->flow->ticket() && m_desk->flow->ticket()->state() == BookingTicket::State::NotSent);
    const auto *state = m_desk->object<QWidget>(QStringLiteral("bookingState"));
    QTRY_COMPARE(state->visibleRegion().boundingRect().height(), state->height()); // in sight, above the fields
    QCOMPARE(title()->text(), QStringLiteral("Planning"));
    QVERIFY(title()->isEnabled());
    QCOMPARE(qobject_cast<QPlainTextEdit *>(m_desk->named(QStringLiteral("Description")))->toPlainText(),
             QStringLiteral("Bring numbers"));
    QCOMPARE(meeting().title, QStringLiteral("Planning"));
}

void TestMeeting::aSmallWindowScrolls()
{
    QVERIFY(reachRoom());
    m_desk->window->resize(m_desk->window->minimumSizeHint());
    m_desk->type(QStringLiteral("Planning"));
    attendees()->setFocus();
    for (int i = 0; i < 8; ++i)
        m_desk->flow->addAttendee({{}, QStringLiteral("guest%1@example.org").arg(i), {}});
    QTRY_VERIFY(m_desk->list(QStringLiteral("Chosen attendees"))->height() > 0);
    const auto isInSight = [&](const QWidget *widget) {
        const QWidget *page = m_desk->object<QWidget>(QStringLiteral("bookSection"));
        const QRect seen(widget->mapTo(page, QPoint()), widget->size());
        return widget->visibleRegion().boundingRect().height() >= std::min(widget->height(), 10) &&
               page->rect().intersects(seen);
    };
    QVERIFY(tabTo(QStringLiteral("Remove")) || tabTo(QStringLiteral("Chosen attendees")));
    QTRY_VERIFY(isInSight(QApplication::focusWidget()));
    QVERIFY(isInSight(book()));
}

void TestMeeting::theReceiptHasTheTitle()
{
    QVERIFY(reachRoom());
    m_desk->type(QStringLiteral("Planning"));
    const auto *order = m_desk->object<QLabel>(QStringLiteral("order"));
    QVERIFY(order->accessibleName().endsWith(QStringLiteral(" · Planning")));
    QVERIFY(!order->text().contains(u"Planning")); // it is seen in its field
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->flow->step(), BookingStep::Done);
    const auto *receipt = m_desk->object<QLabel>(QStringLiteral("receipt"));
    QVERIFY(receipt->text().endsWith(QStringLiteral(" · Planning")));
    QVERIFY(receipt->accessibleName().contains(QStringLiteral("Planning")));
}

void TestMeeting::hostileTextsArePlain()
{
    m_desk->workplace.people[1].firstName = QStringLiteral("<img src=x>&Bo\n\u202e");
    QVERIFY(reachRoom());
    title()->setText(QStringLiteral("<h1>Big</h1>") + QString(200, u'W'));
    attendees()->setFocus();
    m_desk->type(QStringLiteral("bo.li"));
    QVERIFY(suggests(1));
    const auto *list = m_desk->list(QStringLiteral("Suggestions"));
    QVERIFY(list->model()->index(0, 0).data().toString().contains(QStringLiteral("<img src=x>&Bo")));
    QVERIFY(!list->model()->index(0, 0).data().toString().contains(u'\n'));
    const auto labels = m_desk->window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    // A word that fits nowhere makes nothing wider than the window.
    const auto *page = m_desk->object<QScrollArea>(QStringLiteral("confirmScroll"));
    QTRY_VERIFY(page->widget()->width() <= page->viewport()->width());
}

QTEST_MAIN(TestMeeting)
#include "tst_meeting.moc"
