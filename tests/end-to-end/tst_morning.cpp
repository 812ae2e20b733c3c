// SPDX-License-Identifier: MIT
#include "activity.h"
#include "arrivalsdesk.h"
#include "badgelist.h"
#include "bookingflow.h"
#include "faultydesk.h"
#include "keyboard.h"
#include "mainwindow.h"
#include "scandesk.h"
#include "turnuntil.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/**
 * A morning at reception: 300 people come one after the other and show their badges, the network is not at its best,
 * and in the end the workplace has what the window shows, and nothing was sent twice.
 */
class TestMorning final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void threeHundredArrivals();

private:
    struct Guest {
        Booking booking;
        QString code;
    };
    [[nodiscard]] QList<Guest> bookEverybody(int count);
    void addFaults();
    [[nodiscard]] QString agreesWithServer();

    std::unique_ptr<FaultyDesk> m_faulty;
    std::unique_ptr<BookingFlow> m_flow;
    std::unique_ptr<ArrivalsDesk> m_arrivals;
    std::unique_ptr<BadgeList> m_badges;
    std::unique_ptr<ScanDesk> m_scans;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int people = 300;
const Path checkIns = Path::ending("/check-in");

} // namespace

void TestMorning::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("foyer.*=false"));
    m_faulty = std::make_unique<FaultyDesk>(nullptr, std::make_unique<MondayClock>());
    QVERIFY(m_faulty->open());
    Activity &activity = m_faulty->activity();
    m_flow = std::make_unique<BookingFlow>(activity.workplace(), activity, m_faulty->clock());
    m_arrivals = std::make_unique<ArrivalsDesk>(activity, m_flow->buildings(), m_flow->directory(), m_faulty->clock());
    m_badges = std::make_unique<BadgeList>(m_faulty->folder() + QStringLiteral("/badges.csv"), m_faulty->clock());
    m_scans = std::make_unique<ScanDesk>(*m_arrivals, *m_badges);
    m_window = std::make_unique<MainWindow>();
    m_window->showWorkplace(QStringLiteral("Demo workplace"), true,
                            {activity, m_faulty->clock(), m_flow.get(), m_arrivals.get(), m_scans.get()});
    m_window->resize(1180, 760);
    m_window->show();
    QTRY_VERIFY((m_window->activateWindow(), QApplication::focusWidget()));
}

/** Onsite passes of today; every other person has a badge with a number, the others one with their e-mail. */
QList<TestMorning::Guest> TestMorning::bookEverybody(int count)
{
    QList<Guest> guests;
    while (guests.size() < count) {
        const auto order = m_faulty->newOrder(true, FaultyDesk::Day::Today);
        const Booking booking = order ? m_faulty->bookDirectly(*order) : Booking();
        if (booking.id.isEmpty())
            return {};
        Guest guest{booking, order->person.email};
        if (guests.size() % 2 == 0) {
            guest.code = QStringLiteral("000%1").arg(4'711'000 + guests.size());
            if (!m_badges->bind(guest.code, order->person.email))
                return {};
        }
        guests.append(guest);
    }
    return guests;
}

/** Every tenth check-in meets one: answers that are lost, requests that are, late ones, and other answers. */
void TestMorning::addFaults()
{
    const QList<Fault> faults{Fault::reset().afterApplying(),
                              Fault::close(),
                              Fault::answer(500),
                              Fault::close().appliedLate(std::chrono::milliseconds(450)),
                              Fault::cut(40),
                              Fault::answer(200, "<html>We'll be back</html>", {"Content-Type: text/html"})};
    for (int n = 10, i = 0; n <= people; n += 10, ++i)
        m_faulty->proxy().add(When::post(checkIns).nth(n), faults.at(i % faults.size()));
    // And reads: a list that breaks off, and a look that does.
    m_faulty->proxy().add(When::get(Path::ending("/bookings")).nth(3), Fault::cut(2'000));
    m_faulty->proxy().add(
        When::get(Path::where([](const QByteArray &path) { return path.contains("/bookings/"); })).nth(2),
        Fault::answer(503));
}

/** Empty when every row of the window says what the workplace says; otherwise the first that does not. */
QString TestMorning::agreesWithServer()
{
    std::optional<QList<Booking>> told;
    const auto request = m_faulty->direct().dayBookings(
        m_faulty->building().id, m_arrivals->today(), {}, this,
        [&](const Result<QList<Booking>> &answer) { told = answer.value_or(QList<Booking>()); });
    if (!turnUntil([&] { return told.has_value(); }, 20'000) || told->isEmpty())
        return QStringLiteral("the workplace did not answer");
    int compared = 0;
    for (const Booking &booking : std::as_const(*told)) {
        const Arrival *row = m_arrivals->model().find(booking.id.text());
        if (booking.ofVisit)
            continue;
        if (!row)
            return booking.id.text() + QStringLiteral(" has no row");
        if (row->standing != standingOf(booking))
            return QStringLiteral("%1 is %2 there and %3 here")
                .arg(booking.id.text())
                .arg(int(standingOf(booking)))
                .arg(int(row->standing));
        ++compared;
    }
    return compared >= people ? QString() : QStringLiteral("only %1 bookings").arg(compared);
}

void TestMorning::threeHundredArrivals()
{
    QTRY_VERIFY(m_badges->isReady());
    const QList<Guest> guests = bookEverybody(people);
    QCOMPARE(guests.size(), people);
    m_arrivals->setBuilding(m_faulty->building());
    m_arrivals->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_arrivals->shown().isComplete(), 20'000);
    addFaults();

    Keyboard keyboard(m_window->windowHandle());
    for (const Guest &guest : guests) {
        keyboard.now += 500;
        keyboard.scan(guest.code.toUtf8(), 3);
        const int number = m_scans->recent().first().number;
        QCOMPARE(m_scans->recent().first().code, guest.code);
        QVERIFY(turnUntil([&] { return m_scans->find(number)->hasEnded(); }, 30'000));
        const Scan scan = *m_scans->find(number);
        QVERIFY2(scan.state == Scan::State::Done || scan.state == Scan::State::Unclear,
                 qPrintable(QStringLiteral("%1: %2").arg(scan.code).arg(int(scan.state))));
    }
    QCOMPARE(m_scans->recent().size(), 50);

    // What was unclear settles by itself; what did not arrive is scanned once more, as the desk would be told to.
    const auto settled = [this] {
        return std::all_of(m_faulty->activity().model().all().cbegin(), m_faulty->activity().model().all().cend(),
                           [](const Intent &intent) { return !isOpen(intent.state) || waitsForPerson(intent.state); });
    };
    QVERIFY(turnUntil(settled, 30'000));
    m_faulty->proxy().waitForLate();
    int again = 0;
    for (const Guest &guest : guests) {
        if (m_faulty->statusOf(guest.booking.id) == BookingStatus::CheckedIn)
            continue;
        ++again;
        keyboard.now += 500;
        keyboard.scan(guest.code.toUtf8(), 3);
        const int number = m_scans->recent().first().number;
        QVERIFY(turnUntil([&] { return m_scans->find(number)->state == Scan::State::Done; }, 30'000));
    }
    QVERIFY(again > 0 && again < 30); // some faults lose the request, some only its answer

    m_arrivals->refresh();
    QVERIFY(turnUntil([this] { return m_arrivals->isShowingAll(); }, 20'000));
    QCOMPARE(agreesWithServer(), QString());
    QCOMPARE(m_faulty->activity().openCount(), 0);

    // Nothing was sent twice: what arrived is what was clicked, and each booking was taken once.
    QCOMPARE(m_faulty->proxy().posts(checkIns), people + again);
    for (const Guest &guest : guests) {
        const Path of = Path::ending("/bookings/" + guest.booking.id.text().toUtf8() + "/check-in");
        QVERIFY2(m_faulty->proxy().accepted(of) <= 1, qPrintable(guest.booking.id.text()));
        QCOMPARE(m_faulty->statusOf(guest.booking.id), BookingStatus::CheckedIn);
    }
}

QTEST_MAIN(TestMorning)
#include "tst_morning.moc"
