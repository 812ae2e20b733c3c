// SPDX-License-Identifier: MIT
#include "deskintent.h"
#include "frontdesk.h"
#include "sentences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

namespace {

const auto lookAgain = QStringLiteral("Look again");
const auto itIsThere = QStringLiteral("It is there");
const auto sendAgain = QStringLiteral("It is not there, send again");
const auto leaveIt = QStringLiteral("It is not there, leave it");
const auto putAside = QStringLiteral("Put it aside and begin a new record");

/** A desk for Ana Ruiz; every number is another desk. */
Intent intentIn(IntentState state, int number = 1)
{
    Intent intent = deskIntent(state, number);
    intent.number = number;
    intent.revision = 1;
    intent.workplace = QStringLiteral("account");
    intent.sends = 1;
    intent.preparedAt = intent.sentAt = intent.changedAt = FakeClock().now().plus(-std::chrono::hours(1));
    return intent;
}

Intent cancelIn(IntentState state, int number = 1)
{
    Intent intent = intentIn(state, number);
    intent.operation = Operation::Cancel;
    intent.target = BookingId(QStringLiteral("x%1").arg(number));
    return intent;
}

Booking bookedFor(const Intent &intent)
{
    Booking booking;
    booking.id = BookingId(QStringLiteral("found%1").arg(intent.number));
    booking.person = intent.person;
    booking.kind = SpaceKind::Desk;
    booking.space = Space{intent.space, intent.placeName, SpaceKind::Desk, {}, {}};
    booking.building = intent.building;
    booking.slot = intent.slot;
    booking.status = BookingStatus::Booked;
    return booking;
}

} // namespace

/** The section Activity: what it shows of the record, and what a person can say in it. */
class TestActivity final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void openOnesComeFirst();
    void theSectionsNameTellsWhatIsOpen();
    void detailsOfTheChosenOne();
    void itIsThereByMouse();
    void sendAgainByKeys();
    void leaveItByMnemonic();
    void lookAgainFindsIt();
    void buttonsFollowTheState_data();
    void buttonsFollowTheState();
    void cancelsHaveTheirOwnWords();
    void sendingAgainIsSaid();
    void resendThatCantBeRecordedIsNotTriedAgain();
    void outcomeThatCantBeRecordedIsTriedAgain();
    void everyStopHasAName();
    void nothingSaysWhatToExpect();
    void anotherProgramsWordIsSeen();
    void lockedCanBeRetried();
    void damagedAsksBeforeItBeginsAnew();
    void changesOfOpenOnesAreTold();
    void hostileNamesStayText();
    void everyStateHasWords();
    void wordsSayOnlyWhatIsSo();

private:
    void show(const QList<Intent> &stored);
    void choose(int row) const;
    [[nodiscard]] QAbstractItemView *list() const { return m_desk->list(QStringLiteral("Activity")); }
    [[nodiscard]] QString rowText(int row) const
    {
        return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString text(const QString &objectName) const { return m_desk->object<QLabel>(objectName)->text(); }
    /** What the header calls the section. */
    [[nodiscard]] QString sectionName() const;
    [[nodiscard]] Intent stored(int number = 1) const { return m_desk->journal.rows.at(number - 1); }

    std::unique_ptr<FrontDesk> m_desk;
};

void TestActivity::init()
{
    failOnWarnings();
    m_desk = std::make_unique<FrontDesk>();
}

void TestActivity::cleanup()
{
    m_desk.reset();
}

void TestActivity::show(const QList<Intent> &stored)
{
    m_desk->journal.rows = stored;
    m_desk->open();
    m_desk->activity->start();
    m_desk->press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), list()); // at once: what is typed next is for it
    QTRY_COMPARE(list()->model()->rowCount(), stored.size());
}

void TestActivity::choose(int row) const
{
    const QRect place = list()->visualRect(list()->model()->index(row, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place.center());
}

QString TestActivity::sectionName() const
{
    const auto buttons = m_desk->object<QWidget>(QStringLiteral("header"))->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isCheckable() && button->text().startsWith(u"Activity"))
            return button->text();
    }
    return {};
}

void TestActivity::openOnesComeFirst()
{
    show({intentIn(IntentState::Confirmed, 1), intentIn(IntentState::Unknown, 2), intentIn(IntentState::Dropped, 3),
          intentIn(IntentState::SafeToResend, 4)});
    QCOMPARE(QApplication::focusWidget(), list());
    const QStringList expected{QStringLiteral("Desk 2"), QStringLiteral("Desk 4"), QStringLiteral("Desk 3"),
                               QStringLiteral("Desk 1")};
    for (int row = 0; row < expected.size(); ++row)
        QVERIFY2(rowText(row).contains(expected.at(row)), qPrintable(rowText(row)));
    // What is open is told by words as well.
    QVERIFY2(rowText(0).contains(u"don't book again"), qPrintable(rowText(0)));
    QVERIFY2(rowText(1).contains(u"safe to try again"), qPrintable(rowText(1)));
    QVERIFY2(rowText(3).endsWith(u"Booked"), qPrintable(rowText(3)));
}

void TestActivity::theSectionsNameTellsWhatIsOpen()
{
    m_desk->open();
    QCOMPARE(sectionName(), QStringLiteral("Activity"));
    m_desk->journal.rows = {intentIn(IntentState::Unknown, 1), intentIn(IntentState::Confirmed, 2)};
    m_desk->activity->start();
    QTRY_COMPARE(sectionName(), QStringLiteral("Activity (1)"));
    m_desk->journal.rows += intentIn(IntentState::NeedsHuman, 3);
    m_desk->activity->refresh();
    QTRY_COMPARE(sectionName(), QStringLiteral("Activity (2, 1 to decide)"));
    QVERIFY(m_desk->activity->runner(3)->say(PersonsWord::LeaveIt));
    QTRY_COMPARE(sectionName(), QStringLiteral("Activity (1)"));
}

void TestActivity::detailsOfTheChosenOne()
{
    Intent refused = intentIn(IntentState::Rejected, 1);
    refused.error = ApiError{ErrorKind::Validation, 422, QStringLiteral("One desk each"), {}, {}};
    Intent booked = intentIn(IntentState::Confirmed, 2);
    booked.booking = BookingId(QStringLiteral("01XYZ"));
    refused.meeting = Meeting{
        QStringLiteral("Planning"),
        QStringLiteral("Bring numbers"),
        true,
        {{PersonId(QStringLiteral("p2")), {}, QStringLiteral("Bo Li")}, {{}, QStringLiteral("guest@example.org"), {}}}};
    show({refused, booked});
    choose(1);
    QCOMPARE(text(QStringLiteral("activityWhat")), QStringLiteral("Desk 1"));
    QVERIFY(text(QStringLiteral("activityWhere")).contains(u"Ana Ruiz"));
    QVERIFY(text(QStringLiteral("activityWhere")).contains(u"09:00–17:00"));
    QVERIFY(text(QStringLiteral("activityWhere"))
                .endsWith(QStringLiteral("\nPlanning\nBring numbers\nOnline meeting\n"
                                         "Attendees: Bo Li, guest@example.org")));
    QCOMPARE(text(QStringLiteral("activityState")), Sentences::forIntent(refused));
    QVERIFY(text(QStringLiteral("activityState")).contains(u"“One desk each”"));
    QVERIFY(!m_desk->button(lookAgain)); // it has ended
    list()->setFocus();
    m_desk->press(Qt::Key_Up);
    QCOMPARE(text(QStringLiteral("activityWhat")), QStringLiteral("Desk 2"));
    QVERIFY(text(QStringLiteral("activityFacts")).contains(u"01XYZ"));
}

void TestActivity::itIsThereByMouse()
{
    show({intentIn(IntentState::Confirmed, 1), intentIn(IntentState::SafeToResend, 2)});
    choose(0);
    QTest::mouseClick(m_desk->button(itIsThere), Qt::LeftButton);
    QTRY_COMPARE(stored(2).state, IntentState::Confirmed);
    QVERIFY(stored(2).settledByPerson);
    QTRY_VERIFY(!m_desk->button(itIsThere));
    QCOMPARE(text(QStringLiteral("activityState")), QStringLiteral("Booked, as a person said"));
    // The row that was chosen still is, and the keyboard goes on in the list.
    QVERIFY(rowText(list()->currentIndex().row()).contains(u"Desk 2"));
    QCOMPARE(QApplication::focusWidget(), list());
    QCOMPARE(m_desk->workplace.count(QStringLiteral("createBooking")), 0);
}

void TestActivity::sendAgainByKeys()
{
    show({intentIn(IntentState::SafeToResend)});
    m_desk->press(Qt::Key_Return); // from the list to what can be done
    QCOMPARE(QApplication::focusWidget(), m_desk->button(lookAgain));
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_desk->button(itIsThere));
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_desk->button(sendAgain));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(stored().state, IntentState::Confirmed);
    QCOMPARE(stored().sends, 2);
    QVERIFY(!stored().settledByPerson);
    QCOMPARE(m_desk->workplace.count(QStringLiteral("createBooking")), 1);
    QCOMPARE(m_desk->workplace.bookings.size(), 1);
}

void TestActivity::leaveItByMnemonic()
{
    show({intentIn(IntentState::NeedsHuman)});
    m_desk->press(Qt::Key_L, Qt::AltModifier);
    QTRY_COMPARE(stored().state, IntentState::Dropped);
    QTRY_COMPARE(sectionName(), QStringLiteral("Activity"));
    QCOMPARE(m_desk->workplace.count(QStringLiteral("createBooking")), 0);
}

void TestActivity::lookAgainFindsIt()
{
    show({intentIn(IntentState::Unknown)});
    QTRY_VERIFY(m_desk->button(lookAgain)->isEnabled());
    m_desk->workplace.bookings.append(bookedFor(stored()));
    m_desk->workplace.hold(true);
    QTest::mouseClick(m_desk->button(lookAgain), Qt::LeftButton);
    QTRY_COMPARE(m_desk->workplace.waiting(QStringLiteral("personBookings")), 1);
    QVERIFY(!m_desk->button(lookAgain)->isEnabled()); // one look at a time
    m_desk->workplace.hold(false);
    m_desk->workplace.answerRound();
    QTRY_COMPARE(stored().state, IntentState::Confirmed);
    QCOMPARE(stored().booking, BookingId(QStringLiteral("found1")));
    QCOMPARE(m_desk->workplace.count(QStringLiteral("createBooking")), 0);
}

void TestActivity::buttonsFollowTheState_data()
{
    QTest::addColumn<IntentState>("state");
    QTest::addColumn<bool>("there");
    QTest::addColumn<bool>("decide");
    QTest::newRow("unknown") << IntentState::Unknown << true << false;
    QTest::newRow("reconciling") << IntentState::Reconciling << true << false;
    QTest::newRow("safe to resend") << IntentState::SafeToResend << true << true;
    QTest::newRow("needs a person") << IntentState::NeedsHuman << true << true;
    QTest::newRow("sent, then the program ended") << IntentState::Sent << true << false;
}

void TestActivity::buttonsFollowTheState()
{
    QFETCH(const IntentState, state);
    QFETCH(const bool, there);
    QFETCH(const bool, decide);
    show({intentIn(state)});
    QTRY_VERIFY(m_desk->button(lookAgain) && m_desk->button(lookAgain)->isEnabled());
    QCOMPARE(m_desk->button(itIsThere)->isEnabled(), there);
    QCOMPARE(m_desk->button(sendAgain)->isEnabled(), decide);
    QCOMPARE(m_desk->button(leaveIt)->isEnabled(), decide);
}

void TestActivity::cancelsHaveTheirOwnWords()
{
    show({cancelIn(IntentState::SafeToResend)});
    QVERIFY(rowText(0).contains(u"Cancel a booking"));
    QVERIFY(rowText(0).contains(u"Not cancelled, safe to try again"));
    QVERIFY(!m_desk->button(itIsThere));
    QVERIFY(m_desk->button(QStringLiteral("It is not cancelled, send again")));
    QTest::mouseClick(m_desk->button(QStringLiteral("It is cancelled")), Qt::LeftButton);
    QTRY_COMPARE(text(QStringLiteral("activityState")), QStringLiteral("Cancelled, as a person said"));
    QTRY_COMPARE(stored().state, IntentState::Confirmed);
}

void TestActivity::sendingAgainIsSaid()
{
    show({intentIn(IntentState::SafeToResend)});
    m_desk->workplace.hold(true);
    QTest::mouseClick(m_desk->button(sendAgain), Qt::LeftButton);
    QTRY_COMPARE(text(QStringLiteral("activityState")), QStringLiteral("Looking once more, then sending it again…"));
    QCOMPARE(sectionName(), QStringLiteral("Activity (1)")); // it waits for nobody
    for (const QString &name : {itIsThere, sendAgain, leaveIt})
        QVERIFY2(!m_desk->button(name)->isEnabled(), qPrintable(name));
    m_desk->workplace.hold(false);
    m_desk->workplace.answerRound();
    QTRY_COMPARE(stored().state, IntentState::Confirmed);
}

void TestActivity::resendThatCantBeRecordedIsNotTriedAgain()
{
    show({intentIn(IntentState::SafeToResend)});
    QCOMPARE(text(QStringLiteral("activityUnrecorded")), QString());
    m_desk->journal.fail(QStringLiteral("commit"), JournalFault::Unwritable, 1000);
    QTest::mouseClick(m_desk->button(sendAgain), Qt::LeftButton);
    QTRY_VERIFY2(text(QStringLiteral("activityUnrecorded")).contains(u"was not sent"),
                 qPrintable(text(QStringLiteral("activityUnrecorded"))));
    QVERIFY(text(QStringLiteral("activityUnrecorded")).contains(u"not sent by itself"));
    QVERIFY(!text(QStringLiteral("activityUnrecorded")).contains(u"tried again"));
    QCOMPARE(m_desk->workplace.count(QStringLiteral("createBooking")), 0);
    QCOMPARE(stored().state, IntentState::SafeToResend);
    // As it says: pressed again once there is room, it goes.
    m_desk->journal.succeed(QStringLiteral("commit"));
    QTRY_VERIFY(m_desk->button(sendAgain)->isEnabled());
    QTest::mouseClick(m_desk->button(sendAgain), Qt::LeftButton);
    QTRY_COMPARE(stored().state, IntentState::Confirmed);
    QCOMPARE(m_desk->workplace.count(QStringLiteral("createBooking")), 1);
    QCOMPARE(text(QStringLiteral("activityUnrecorded")), QString());
}

void TestActivity::outcomeThatCantBeRecordedIsTriedAgain()
{
    m_desk->times.recordAgain = std::chrono::milliseconds(300);
    show({intentIn(IntentState::Unknown)});
    QTRY_VERIFY(m_desk->button(lookAgain)->isEnabled());
    m_desk->journal.fail(QStringLiteral("commit"), JournalFault::Unwritable, 1000);
    m_desk->activity->runner(1)->lookNow(); // from now on it reads Reconciling
    QTRY_VERIFY2(text(QStringLiteral("activityUnrecorded")).contains(u"tried again every few seconds"),
                 qPrintable(text(QStringLiteral("activityUnrecorded"))));
    QVERIFY(!text(QStringLiteral("activityUnrecorded")).contains(u"not sent"));
    QCOMPARE(stored().state, IntentState::Unknown);
    // And so it is: nobody presses anything.
    m_desk->journal.succeed(QStringLiteral("commit"));
    QTRY_COMPARE(stored().state, IntentState::Reconciling);
    QTRY_COMPARE(text(QStringLiteral("activityUnrecorded")), QString());
}

void TestActivity::everyStopHasAName()
{
    show({intentIn(IntentState::NeedsHuman)});
    QSet<QWidget *> seen;
    QStringList names;
    QWidget *first = QApplication::focusWidget();
    do {
        QWidget *focus = QApplication::focusWidget();
        seen.insert(focus);
        const QString name = QAccessible::queryAccessibleInterface(focus)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), focus->metaObject()->className());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.append(name);
        m_desk->press(Qt::Key_Tab);
    } while (!seen.contains(QApplication::focusWidget()));
    QCOMPARE(QApplication::focusWidget(), first);
    // In this order, without anything between.
    const QStringList section{
        QStringLiteral("Activity"), QStringLiteral("Details"), lookAgain, itIsThere, sendAgain, leaveIt};
    QCOMPARE(names.mid(0, section.size()), section);
    QVERIFY2(names.contains(QStringLiteral("Book section")), qPrintable(names.join(u'\n')));
}

void TestActivity::nothingSaysWhatToExpect()
{
    m_desk->open();
    m_desk->press(Qt::Key_3, Qt::ControlModifier);
    m_desk->activity->start();
    QVERIFY2(m_desk->said().contains(u"Reading the record"), qPrintable(m_desk->said()));
    QTRY_VERIFY(m_desk->said().contains(u"Nothing was sent yet"));
    QVERIFY(!m_desk->button(lookAgain));
    m_desk->press(Qt::Key_Return); // nothing to go to, and nothing happens
    QCOMPARE(QApplication::focusWidget(), list());
    m_desk->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_desk->field(QStringLiteral("Search people"))->hasFocus());
}

void TestActivity::anotherProgramsWordIsSeen()
{
    show({intentIn(IntentState::SafeToResend)});
    QVERIFY(m_desk->button(sendAgain)->isEnabled());
    Intent &elsewhere = m_desk->journal.rows.first();
    elsewhere.state = IntentState::Dropped;
    elsewhere.settledByPerson = true;
    ++elsewhere.revision;
    m_desk->press(Qt::Key_1, Qt::ControlModifier);
    m_desk->press(Qt::Key_3, Qt::ControlModifier); // showing the section reads the record
    QTRY_VERIFY(rowText(0).contains(u"Left alone"));
    QVERIFY(!m_desk->button(sendAgain));
    QCOMPARE(sectionName(), QStringLiteral("Activity"));
}

void TestActivity::lockedCanBeRetried()
{
    show({intentIn(IntentState::NeedsHuman)});
    m_desk->journal.fail(QStringLiteral("list"), JournalFault::Locked);
    m_desk->press(Qt::Key_F5);
    QTRY_VERIFY(m_desk->said().contains(Sentences::forJournal(JournalFault::Locked)));
    QCOMPARE(list()->model()->rowCount(), 1); // what was read before stays
    QVERIFY(!m_desk->said().contains(Sentences::forError({})));
    QVERIFY(sectionName() != u"Activity (1, 1 to decide)");
    m_desk->button(QStringLiteral("Retry"))->setFocus();
    m_desk->press(Qt::Key_Space);
    QTRY_VERIFY(!m_desk->button(QStringLiteral("Retry")));
    QCOMPARE(QApplication::focusWidget(), list());
    QCOMPARE(sectionName(), QStringLiteral("Activity (1, 1 to decide)"));
}

void TestActivity::damagedAsksBeforeItBeginsAnew()
{
    m_desk->journal.rows = {intentIn(IntentState::NeedsHuman)};
    m_desk->journal.fail(QStringLiteral("list"), JournalFault::Damaged);
    m_desk->open();
    m_desk->activity->start();
    m_desk->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->said().contains(Sentences::forJournal(JournalFault::Damaged)));
    QVERIFY(m_desk->said().contains(u"can't be read"));
    QVERIFY(!m_desk->button(QStringLiteral("Retry")));

    m_desk->button(putAside)->setFocus();
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->said().contains(u"Begin a new record?"));
    QVERIFY(!m_desk->button(putAside));
    m_desk->press(Qt::Key_Return); // one press too many leaves everything as it is
    QVERIFY(m_desk->said().contains(Sentences::forJournal(JournalFault::Damaged)));
    QCOMPARE(m_desk->journal.count(QStringLiteral("startAnew")), 0);

    QTest::mouseClick(m_desk->button(putAside), Qt::LeftButton);
    m_desk->activity->refresh(); // something else tells that it changed meanwhile
    QTest::qWait(0);
    QVERIFY(m_desk->said().contains(u"Begin a new record?"));
    QTest::mouseClick(m_desk->button(QStringLiteral("Begin a new record")), Qt::LeftButton);
    QTRY_VERIFY(m_desk->said().contains(u"Nothing was sent yet"));
    QCOMPARE(m_desk->journal.count(QStringLiteral("startAnew")), 1);
    QVERIFY(!m_desk->activity->fault());
    QVERIFY(!m_desk->said().contains(u"damaged"));
    QCOMPARE(sectionName(), QStringLiteral("Activity"));
}

void TestActivity::changesOfOpenOnesAreTold()
{
    show({intentIn(IntentState::Unknown, 1), intentIn(IntentState::Confirmed, 2)});
    QTRY_VERIFY(m_desk->button(lookAgain) && m_desk->button(lookAgain)->isEnabled());
    auto *news = m_desk->object<QWidget>(QStringLiteral("activityNews"));
    QVERIFY2(news->accessibleName().isEmpty(), qPrintable(news->accessibleName())); // nothing has changed yet
    m_desk->workplace.bookings.append(bookedFor(stored()));
    m_desk->activity->runner(1)->lookNow();
    QTRY_COMPARE(stored().state, IntentState::Confirmed);
    const QString told = news->accessibleName(); // what a screen reader is given, and what stands there
    QVERIFY2(told.contains(u"Ana Ruiz") && told.contains(u"Desk 1") && told.endsWith(u"Booked"), qPrintable(told));
}

void TestActivity::hostileNamesStayText()
{
    Intent intent = intentIn(IntentState::Rejected);
    intent.personName = QStringLiteral("<img src=x> & ") + QString(3000, u'W');
    intent.placeName = QStringLiteral("<h1>Desk</h1>\nNext");
    intent.error = ApiError{ErrorKind::Conflict, 409, QStringLiteral("<b>No</b> ") + QString(3000, u'M'), {}, {}};
    show({intent});
    QCOMPARE(text(QStringLiteral("activityWhat")), QStringLiteral("<h1>Desk</h1> Next"));
    for (const auto &name : {"activityWhat", "activityWhere", "activityState", "activityFacts"})
        QCOMPARE(m_desk->object<QLabel>(QLatin1String(name))->textFormat(), Qt::PlainText);
    QVERIFY2(m_desk->window->minimumSizeHint().width() <= 1180,
             qPrintable(QString::number(m_desk->window->minimumSizeHint().width())));
}

void TestActivity::everyStateHasWords()
{
    QStringList said;
    for (const IntentState state :
         {IntentState::Prepared, IntentState::Sent, IntentState::Unknown, IntentState::SafeToResend,
          IntentState::NeedsHuman, IntentState::Confirmed, IntentState::Withdrawn, IntentState::Rejected,
          IntentState::NotSent, IntentState::Dropped}) {
        const QString booking = Sentences::forIntent(intentIn(state));
        const QString cancel = Sentences::forIntent(cancelIn(state));
        QVERIFY2(!booking.isEmpty() && !cancel.isEmpty(), qPrintable(QString::number(int(state))));
        QVERIFY2(!said.contains(booking), qPrintable(booking));
        said.append(booking);
        // Nobody is told that something is booked when it was cancelled, or the other way round.
        QVERIFY2(booking == cancel ? state == IntentState::Prepared : true, qPrintable(cancel));
        QVERIFY2(!cancel.startsWith(u"Booked"), qPrintable(cancel));
    }
    QCOMPARE(Sentences::forIntent(intentIn(IntentState::Reconciling)),
             Sentences::forIntent(intentIn(IntentState::Unknown)));
}

void TestActivity::wordsSayOnlyWhatIsSo()
{
    Intent intent = intentIn(IntentState::Confirmed);
    QCOMPARE(Sentences::forIntent(intent), QStringLiteral("Booked"));
    intent.settledByPerson = true;
    QCOMPARE(Sentences::forIntent(intent), QStringLiteral("Booked, as a person said"));
    intent = intentIn(IntentState::NotSent);
    intent.error = makeError(ErrorKind::Offline);
    QVERIFY(Sentences::forIntent(intent).startsWith(u"Not booked, nothing was sent. "));
    intent.error = ApiError{ErrorKind::RateLimited, 429, QStringLiteral("slow\ndown"), {}, {}}; // it was sent
    QVERIFY(!Sentences::forIntent(intent).contains(u"nothing was sent"));
    QVERIFY(Sentences::forIntent(intent).contains(u"“slow down”"));
    const QString unanswered = Sentences::forIntent(intentIn(IntentState::Unknown), makeError(ErrorKind::Timeout));
    QVERIFY2(unanswered.contains(u"don't book again. The workplace did not answer"), qPrintable(unanswered));
}

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
