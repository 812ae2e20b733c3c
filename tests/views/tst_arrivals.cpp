// SPDX-License-Identifier: MIT
#include "shownarrivals.h"

#include "arrivalsentences.h"
#include "arrivalsview.h"
#include "parts.h"
#include "sentences.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>

#include <ctime>

using namespace Foyer;
using namespace Foyer::Testing;

/** The section Arrivals: what it shows, and what it says when it can't. */
class TestArrivals final : public ShownArrivals {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<DeskSettings>(); }
    void showsTheDayInWords();
    void everythingHasItsName();
    void filtersHaveKeysAndCounts();
    void typingFilters();
    void aRefreshKeepsSelectionAndScroll();
    void aFilterKeepsWhatIsChosen();
    void emptyFailedAndStaleAreSaid();
    void otherDays();
    void anEmptyDayLeadsToTheNext();
    void asksForTheBuildingOnce();
    void namesCanBeShortened();
    void withoutArrivalsThereIsNoSection();
    void theRollCallIsAskedFor();
    void manyRowsStaySmooth();
    void everySentenceIsThere();
};

void TestArrivals::showsTheDayInWords()
{
    open();
    QCOMPARE(model().rowCount(), 5);
    QCOMPARE(m_desk->object<ElidedLabel>(QStringLiteral("arrivalsBuilding"))->text(), QStringLiteral("Bell Yard"));
    QVERIFY(m_desk->object<ElidedLabel>(QStringLiteral("arrivalsDay"))->text().contains(u"18 Nov"));
    QVERIFY(m_desk->object<ElidedLabel>(QStringLiteral("arrivalsAge"))->text().contains(u"as of 11:06"));
    QTRY_COMPARE(accessibleRow(QStringLiteral("ana1")),
                 QStringLiteral("Ana Ruiz, Expected, Desk ana1, Floor 1, 12:00–17:00"));
    QVERIFY(accessibleRow(QStringLiteral("bo1")).contains(u"Here"));
    QVERIFY(accessibleRow(QStringLiteral("zoe1")).contains(u"Left"));
    QTRY_VERIFY(
        accessibleRow(QStringLiteral("guest v1 g1")).contains(u"Grace Hopper, Visitor, Expected, Visits Bo Li"));
}

void TestArrivals::everythingHasItsName()
{
    open();
    QAccessible::setActive(true);
    const QStringList names = accessibleNames(QAccessible::queryAccessibleInterface(m_desk->window.get()));
    for (const char *name : {"Search arrivals", "Arrivals", "Check in", "Check out", "Cancel booking", "All",
                             "Expected", "Here", "Left", "No-show", "Trouble", "Previous day", "Next day", "Today",
                             "Refresh", "Initials", "Badges", "Roll call", "Arrivals section"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    const auto buttons = m_desk->window->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }
    QAccessible::setActive(false);
}

void TestArrivals::filtersHaveKeysAndCounts()
{
    open();
    QCOMPARE(m_desk->button(QStringLiteral("All"))->text(), QStringLiteral("All 5"));
    QCOMPARE(m_desk->button(QStringLiteral("Expected"))->text(), QStringLiteral("Expected 3"));
    const QList<std::pair<Qt::Key, int>> shown{
        {Qt::Key_2, 3}, {Qt::Key_3, 1}, {Qt::Key_4, 1}, {Qt::Key_5, 0}, {Qt::Key_1, 5}};
    for (const auto &[key, rows] : shown) {
        m_desk->press(key, Qt::AltModifier);
        QCOMPARE(model().rowCount(), rows);
    }
    // Two at once: Ana's desk and, from the clock on, nothing else.
    m_desk->workplace.bookings.append(deskBooking(QStringLiteral("ana2"), QStringLiteral("p1"),
                                                  QStringLiteral("ana.ruiz@example.com"), BookingStatus::Booked, 13));
    m_desk->press(Qt::Key_F5);
    QTRY_COMPARE(m_desk->button(QStringLiteral("Trouble"))->text(), QStringLiteral("Trouble 2"));
    m_desk->press(Qt::Key_6, Qt::AltModifier);
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(accessibleRow(QStringLiteral("ana2")).contains(u"Two at once"));
}

void TestArrivals::typingFilters()
{
    open();
    QCOMPARE(QApplication::focusWidget(), m_desk->field(QStringLiteral("Search arrivals")));
    m_desk->type(QStringLiteral("grac"));
    QCOMPARE(model().rowCount(), 1);
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(model().rowCount(), 5);
    list()->setFocus();
    m_desk->type(QStringLiteral("/"));
    QCOMPARE(QApplication::focusWidget(), m_desk->field(QStringLiteral("Search arrivals")));
    QVERIFY(m_desk->field(QStringLiteral("Search arrivals"))->text().isEmpty());
    m_desk->type(QStringLiteral("a/b"));
    QCOMPARE(m_desk->field(QStringLiteral("Search arrivals"))->text(), QStringLiteral("a/b"));
    QVERIFY(m_desk->said().contains(u"Nobody found"));
    m_desk->press(Qt::Key_Escape);
    list()->setFocus();
    m_desk->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), m_desk->field(QStringLiteral("Search arrivals")));
}

void TestArrivals::aRefreshKeepsSelectionAndScroll()
{
    addCrowd(m_desk->workplace, 300);
    open();
    select({QStringLiteral("crowd0150"), QStringLiteral("crowd0151")});
    list()->scrollTo(model().indexOf(QStringLiteral("crowd0150")), QAbstractItemView::PositionAtTop);
    const int top = list()->visualRect(model().indexOf(QStringLiteral("crowd0150"))).top();
    const int before = model().rowCount();
    // Twenty more before them all, five of those above gone, and one of the selected is sorted anew.
    for (int i = 0; i < 20; ++i)
        m_desk->workplace.bookings.append(deskBooking(QStringLiteral("early%1").arg(i), QStringLiteral("p3"),
                                                      QStringLiteral("zoe@example.com"), BookingStatus::CheckedOut, 7));
    m_desk->workplace.bookings.removeIf([](const Booking &booking) {
        return booking.id.text().startsWith(u"crowd000") && booking.id.text() < u"crowd0005";
    });
    for (Booking &booking : m_desk->workplace.bookings) {
        if (booking.id.text() == u"crowd0151")
            booking.slot = makeSlot(QStringLiteral("2026-11-18T10:00:00Z"), QStringLiteral("2026-11-18T17:00:00Z"));
    }
    m_desk->arrivals->refresh();
    QTRY_COMPARE(model().rowCount(), before + 15);
    QTRY_COMPARE(list()->visualRect(model().indexOf(QStringLiteral("crowd0150"))).top(), top);
    QCOMPARE(selectedKeys(), (QStringList{QStringLiteral("crowd0150"), QStringLiteral("crowd0151")}));
    QTRY_VERIFY(model().indexOf(QStringLiteral("crowd0151")).data(ArrivalsModel::ChangedRole).toBool());
    QVERIFY(accessibleRow(QStringLiteral("crowd0151")).contains(u"changed"));
}

void TestArrivals::aFilterKeepsWhatIsChosen()
{
    addCrowd(m_desk->workplace, 100);
    open();
    select({QStringLiteral("crowd0070")});
    m_desk->press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(selectedKeys(), QStringList{QStringLiteral("crowd0070")});
    QVERIFY(list()->viewport()->rect().intersects(list()->visualRect(list()->currentIndex())));
    m_desk->press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(selectedKeys(), QStringList());
    QVERIFY(!m_desk->button(QStringLiteral("Check in"))->isEnabled());
    m_desk->press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(selectedKeys(), QStringList{QStringLiteral("crowd0070")});
    QCOMPARE(list()->currentIndex().data(ArrivalsModel::KeyRole).toString(), QStringLiteral("crowd0070"));
}

void TestArrivals::emptyFailedAndStaleAreSaid()
{
    const QList<Booking> bookings = std::exchange(m_desk->workplace.bookings, {});
    const QList<Visit> visits = std::exchange(m_desk->workplace.visits, {});
    const auto asking = [this] {
        const auto labels = m_desk->window->findChildren<ElidedLabel *>();
        return std::count_if(labels.begin(), labels.end(), [](const ElidedLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Select somebody");
        });
    };
    m_desk->workplace.fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline), 100);
    open(false);
    QTRY_COMPARE(model().status(), StatusListModel::Status::Failed);
    QTRY_VERIFY(m_desk->said().contains(u"There is no connection"));
    QVERIFY(m_desk->said().contains(u"could not be read"));
    QCOMPARE(m_desk->button(QStringLiteral("Expected"))->text(), QStringLiteral("Expected")); // not: none
    QCOMPARE(asking(), 0); // there is nobody to select
    m_desk->workplace.succeed(QStringLiteral("dayBookings"));
    m_desk->button(QStringLiteral("Retry"))->click();
    QTRY_VERIFY(m_desk->said().contains(u"Nobody is expected today"));
    QVERIFY(!m_desk->button(QStringLiteral("Retry")));
    QCOMPARE(m_desk->button(QStringLiteral("Expected"))->text(), QStringLiteral("Expected 0"));

    m_desk->workplace.bookings = bookings;
    m_desk->workplace.visits = visits;
    m_desk->button(QStringLiteral("Refresh"))->click();
    QTRY_COMPARE(model().rowCount(), 5);
    QTRY_COMPARE(asking(), 1);                           // once for three buttons
    QTRY_VERIFY(!m_desk->arrivals->shown().isReading()); // it would not be asked again meanwhile
    m_desk->workplace.fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Timeout), 100);
    m_desk->clock.pass(std::chrono::minutes(7));
    m_desk->arrivals->refresh();
    QTRY_VERIFY2(m_desk->said().contains(u"What you see is 7 minute"), qPrintable(m_desk->said()));
    QTRY_VERIFY2(m_desk->said().contains(u"did not answer in time"), qPrintable(m_desk->said()));
    QCOMPARE(model().rowCount(), 5);
    QVERIFY(m_desk->object<ElidedLabel>(QStringLiteral("arrivalsAge"))->text().contains(u"11:06"));

    m_desk->workplace.succeed(QStringLiteral("dayBookings"));
    m_desk->workplace.fail(QStringLiteral("dayVisits"), makeError(ErrorKind::Forbidden), 100);
    m_desk->arrivals->refresh();
    QTRY_VERIFY(m_desk->said().contains(u"Visitors could not be read"));
}

void TestArrivals::otherDays()
{
    Booking tomorrow = deskBooking(QStringLiteral("later"), QStringLiteral("p1"),
                                   QStringLiteral("ana.ruiz@example.com"), BookingStatus::Booked);
    tomorrow.slot = makeSlot(QStringLiteral("2026-11-19T09:00:00Z"), QStringLiteral("2026-11-19T17:00:00Z"));
    m_desk->workplace.bookings.append(tomorrow);
    open();
    QVERIFY(!m_desk->button(QStringLiteral("Today"))->isEnabled());
    m_desk->press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(model().rowCount(), 1);
    QVERIFY(m_desk->object<ElidedLabel>(QStringLiteral("arrivalsDay"))->text().contains(u"19 Nov"));
    select({QStringLiteral("later")});
    QCOMPARE(why(QStringLiteral("Check in")), Sentences::forBar(Operation::CheckIn, Bar::NotToday));
    QVERIFY(m_desk->button(QStringLiteral("Cancel booking"))->isEnabled());
    m_desk->press(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(m_desk->said().contains(u"No bookings on this day"));
    m_desk->press(Qt::Key_Home, Qt::AltModifier);
    QTRY_COMPARE(model().rowCount(), 5);
    m_desk->press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(m_desk->object<ElidedLabel>(QStringLiteral("arrivalsDay"))->text().contains(u"17 Nov"));
}

/** Who looks on a weekend sees more than a blank: the next day that has something is one key away. */
void TestArrivals::anEmptyDayLeadsToTheNext()
{
    m_desk->workplace.visits.clear();
    for (Booking &booking : m_desk->workplace.bookings)
        booking.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z"));
    open(false);
    QTRY_VERIFY(m_desk->said().contains(u"Nobody is expected today"));
    QTRY_VERIFY2(m_desk->said().contains(u"The next bookings are on Mon 23 Nov."), qPrintable(m_desk->said()));
    QVERIFY(m_desk->object<QLineEdit>(QStringLiteral("searchArrivals"))->hasFocus());
    m_desk->press(Qt::Key_Tab);
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(m_desk->window->focusWidget(), m_desk->button(QStringLiteral("Show Mon 23 Nov")));
    m_desk->press(Qt::Key_Space);
    QTRY_COMPARE(model().rowCount(), 4);
    QVERIFY(list()->hasFocus());
    QVERIFY(m_desk->object<ElidedLabel>(QStringLiteral("arrivalsDay"))->text().contains(u"Mon 23 Nov"));
    QVERIFY(!m_desk->button(QStringLiteral("Show Mon 23 Nov")));
    m_desk->object<QLineEdit>(QStringLiteral("searchArrivals"))->setText(QStringLiteral("xyzzy"));
    QTRY_VERIFY(m_desk->said().contains(u"Nobody found")); // that is no empty day
    QVERIFY(!m_desk->said().contains(u"The next bookings"));
}

void TestArrivals::asksForTheBuildingOnce()
{
    m_desk->open(QString());
    QSignalSpy changed(m_desk->window.get(), &MainWindow::deskSettingsChanged);
    QObject::connect(
        m_desk->window.get(), &MainWindow::deskSettingsChanged, m_desk->arrivals.get(),
        [this](const DeskSettings &settings) { m_desk->arrivals->setOwnBuilding(settings.preferences.ownBuilding); });
    m_desk->arrivals->start();
    m_desk->press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_desk->said().contains(u"Which building is this reception's?"));
    QTRY_COMPARE(m_desk->list(QStringLiteral("This desk's buildings"))->model()->rowCount(), 2);
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->said().contains(u"Choose the building first."));
    m_desk->press(Qt::Key_Down);
    QTRY_COMPARE(m_desk->list(QStringLiteral("This desk's buildings"))->currentIndex().row(), 0);
    m_desk->type(QStringLiteral("bell"));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<DeskSettings>().preferences.ownBuilding.text(), QStringLiteral("b1"));
    QTRY_COMPARE(model().rowCount(), 5);
    QVERIFY(!m_desk->said().contains(u"Which building"));
    QCOMPARE(QApplication::focusWidget(), m_desk->field(QStringLiteral("Search arrivals")));
}

void TestArrivals::namesCanBeShortened()
{
    open();
    m_desk->press(Qt::Key_F8);
    QVERIFY(accessibleRow(QStringLiteral("bo1")).startsWith(u"B. L."));
    QVERIFY(m_desk->button(QStringLiteral("Initials"))->isChecked());
    select({QStringLiteral("ana1")});
    m_desk->press(Qt::Key_Delete);
    QVERIFY(!m_desk->said().contains(u"Ruiz"));
    m_desk->press(Qt::Key_Escape);
    m_desk->press(Qt::Key_F8);
    QVERIFY(accessibleRow(QStringLiteral("bo1")).startsWith(u"Bo Li"));
}

void TestArrivals::withoutArrivalsThereIsNoSection()
{
    m_desk->workplace.offers.arrivals = false;
    m_desk->open();
    QVERIFY(!m_desk->named(QStringLiteral("Arrivals section")));
    QVERIFY(!m_desk->object<QAction>(QStringLiteral("badgesAction"))->isVisible());
    m_desk->press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_desk->list(QStringLiteral("Activity")));
}

void TestArrivals::theRollCallIsAskedFor()
{
    open();
    QSignalSpy wanted(m_desk->object<ArrivalsView>(QStringLiteral("arrivalsSection")), &ArrivalsView::rollCallWanted);
    m_desk->button(QStringLiteral("Roll call"))->click();
    QCOMPARE(wanted.size(), 1);
}

/** Ten thousand: no turn of painting or choosing that goes through all of them, which takes far longer than this. */
void TestArrivals::manyRowsStaySmooth()
{
    addCrowd(m_desk->workplace, 10'000);
    m_desk->workplace.pageSize = 500;
    m_desk->open();
    m_desk->arrivals->start();
    m_desk->press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 10'005, 60'000);
    // Of this process: other work of the machine says nothing about the list.
    const auto millisecondsOf = [](const auto &work) {
        const std::clock_t before = std::clock();
        work();
        return static_cast<double>(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
    };
    QScrollBar *bar = list()->verticalScrollBar();
    for (const int share : {1, 2, 3}) {
        bar->setValue(bar->maximum() * share / 4);
        const double painting = millisecondsOf([this] { (void)list()->viewport()->grab(); });
        QVERIFY2(painting < 200, qPrintable(QString::number(painting)));
    }
    const double choosing = millisecondsOf([this] { list()->selectAll(); });
    QVERIFY2(choosing < 1000, qPrintable(QString::number(choosing)));
    QVERIFY(m_desk->button(QStringLiteral("Check in"))->isEnabled());
}

void TestArrivals::everySentenceIsThere()
{
    QSet<QString> standings;
    for (int i = 0; i <= int(Standing::Unknown); ++i)
        standings.insert(Sentences::forStanding(Standing(i)));
    QCOMPARE(standings.size(), int(Standing::Unknown) + 1);
    for (const Operation operation : {Operation::CheckIn, Operation::CheckOut, Operation::Cancel}) {
        QSet<QString> bars;
        for (int i = 0; i <= int(Bar::Unknown); ++i)
            bars.insert(Sentences::forBar(operation, Bar(i)));
        QCOMPARE(bars.size(), int(Bar::Unknown) + 1);
        QVERIFY(!bars.contains(QString()));
        for (int i = 0; i <= int(Deed::Progress::Failed); ++i) {
            Deed deed;
            deed.operation = operation;
            deed.progress = Deed::Progress(i);
            QVERIFY(!Sentences::forDeed(deed).isEmpty());
        }
        Deed unwritten;
        unwritten.operation = operation;
        unwritten.progress = Deed::Progress::Failed;
        unwritten.fault = JournalFault::Unwritable;
        QVERIFY(Sentences::forDeed(unwritten).contains(u"Not c"));
        QVERIFY(Sentences::forDeed(unwritten).contains(Sentences::forJournal(JournalFault::Unwritable)));
    }
    // Who is asked to do again what is done is told that it is done.
    const QList<std::tuple<Operation, Bar, QString>> so{
        {Operation::CheckIn, Bar::AlreadyHere, QStringLiteral("Already checked in")},
        {Operation::CheckOut, Bar::HasLeft, QStringLiteral("Already checked out")},
        {Operation::Cancel, Bar::Cancelled, QStringLiteral("Already cancelled")},
        {Operation::CheckIn, Bar::HasLeft, QStringLiteral("Not checked in: already checked out")}};
    for (const auto &[operation, bar, sentence] : so) {
        Deed deed;
        deed.operation = operation;
        deed.progress = Deed::Progress::Failed;
        deed.bar = bar;
        QCOMPARE(Sentences::forDeed(deed), sentence);
    }
    QSet<QString> scans;
    for (int i = 0; i <= int(Scan::State::UnknownCode); ++i)
        scans.insert(Sentences::forScan(Scan::State(i)));
    QCOMPARE(scans.size(), int(Scan::State::UnknownCode) + 1);
    QVERIFY(!scans.contains(QString()));
    QCOMPARE(Sentences::forTroubles(Trouble::NotSelfCertified | Trouble::TwoAtOnce | Trouble::CloseToRelease).size(),
             3);
    for (int i = 0; i <= int(BadgeFault::Kind::Stopped); ++i)
        QVERIFY(!Sentences::forBadgeFault({BadgeFault::Kind(i), 3, {}}, {}).isEmpty());
}

QTEST_MAIN(TestArrivals)
#include "moc_shownarrivals.cpp"
#include "tst_arrivals.moc"
