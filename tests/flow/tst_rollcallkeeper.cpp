// SPDX-License-Identifier: MIT
#include "rollcallfixture.h"

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

/** The roll call as it is kept: live for as long as readings come, and there when nothing else is. */
class TestRollCallKeeper final : public RollCallFixture {
    Q_OBJECT
private Q_SLOTS:
    void liveUntilTheNetworkGoes();
    void namesThatComeLater();
    void keptAtMostEveryHalfMinute();
    void lastOneIsThereWithoutNetwork();
    void lastOneIsThereBeforeTheBuildings();
    void neverOfAnotherPlace_data();
    void neverOfAnotherPlace();
    void anotherBuildingBegins();
    void saysWhyItIsNotKept();
    void damagedCopyIsSaid();
    void clockThatWasSetBack();
    void stoppedKeepsNothing();
    void stoppedIsNotLive();
};

void TestRollCallKeeper::liveUntilTheNetworkGoes()
{
    using State = RollCallKeeper::State;
    book("1", "p1", BookingStatus::CheckedIn);
    open(store.get());
    QVERIFY(keeper->state() == State::Live);
    QCOMPARE(keeper->age(), 0ms);
    clock.pass(2min);
    QVERIFY(keeper->state() == State::Live);
    QCOMPARE(keeper->age(), 2min);

    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline));
    readAgain();
    QVERIFY(keeper->state() == State::Snapshot);
    QCOMPARE(keeper->rollCall()->entries.size(), 1);
    clock.pass(2h);
    QCOMPARE(keeper->age(), 2h + 2min);

    readAgain();
    QVERIFY(keeper->state() == State::Live);
    clock.pass(3min); // nobody has told for that long: no error, and not live all the same
    QVERIFY(keeper->state() == State::Snapshot);
}

void TestRollCallKeeper::namesThatComeLater()
{
    book("1", "p1", BookingStatus::CheckedIn);
    keeper = std::make_unique<RollCallKeeper>(*desk, QStringLiteral("account"), nullptr);
    desk->setBuilding(london());
    keeper->start();
    QTRY_VERIFY(keeper->rollCall());
    QCOMPARE(keeper->rollCall()->entries.at(0).name, QStringLiteral("p1@example.com"));
    directory->fetchAll();
    QTRY_COMPARE(keeper->rollCall()->entries.at(0).name, QStringLiteral("Ana Ruiz"));
}

void TestRollCallKeeper::keptAtMostEveryHalfMinute()
{
    open(store.get());
    QTRY_COMPARE(store->saves, 1);
    for (int i = 0; i < 3; ++i) {
        clock.pass(9s);
        readAgain();
    }
    QCOMPARE(store->saves, 1);
    book("1", "p1", BookingStatus::CheckedIn);
    clock.pass(3s);
    readAgain();
    QTRY_COMPARE(store->saves, 2);
    const auto kept = rollCallFromBytes(store->blobs.value(QStringLiteral("roll-call")));
    QVERIFY(kept);
    QCOMPARE(kept->entries.size(), 1);
    QCOMPARE(*kept, *keeper->rollCall());
}

void TestRollCallKeeper::lastOneIsThereWithoutNetwork()
{
    book("1", "p1", BookingStatus::CheckedIn, SpaceKind::Desk, "Desk 7", "b1-f1");
    open(store.get());
    QTRY_COMPARE(store->saves, 1);
    const RollCall last = *keeper->rollCall();

    clock.moveWall(26h); // the computer was off: nothing monotonic is known of that
    makeDesk();
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline), 100);
    open(store.get());
    QTRY_VERIFY(keeper->rollCall());
    QCOMPARE(*keeper->rollCall(), last);
    QVERIFY(keeper->state() == RollCallKeeper::State::Snapshot);
    QCOMPARE(keeper->age(), 26h);
    QVERIFY(!keeper->fault());
    QCOMPARE(store->saves, 1); // what was loaded is no news

    workplace->succeed(QStringLiteral("dayBookings"));
    readAgain();
    QVERIFY(keeper->state() == RollCallKeeper::State::Live);
    QVERIFY(keeper->rollCall()->taken > last.taken);
}

void TestRollCallKeeper::lastOneIsThereBeforeTheBuildings()
{
    book("1", "p1", BookingStatus::CheckedIn);
    open(store.get());
    QTRY_COMPARE(store->saves, 1);
    makeDesk();
    for (const char *call : {"listBuildings", "dayBookings", "listPeople"})
        workplace->fail(QLatin1String(call), makeError(ErrorKind::Offline), 1000);
    keeper = std::make_unique<RollCallKeeper>(*desk, QStringLiteral("account"), store.get());
    desk->setOwnBuilding(london().id); // all that the settings know of it
    buildings->load();
    keeper->start();
    QTRY_VERIFY(keeper->rollCall());
    QVERIFY(!desk->building());
    QCOMPARE(keeper->rollCall()->entries.size(), 1);
    QVERIFY(keeper->state() == RollCallKeeper::State::Snapshot);
    for (const char *call : {"listBuildings", "dayBookings"})
        workplace->succeed(QLatin1String(call));
    buildings->load(true);
    QTRY_VERIFY(keeper->state() == RollCallKeeper::State::Live);
}

void TestRollCallKeeper::neverOfAnotherPlace_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("building");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("this one") << "account"
                              << "b1" << true;
    QTest::newRow("another workplace") << "other"
                                       << "b1" << false;
    QTest::newRow("another building") << "account"
                                      << "b2" << false;
}

void TestRollCallKeeper::neverOfAnotherPlace()
{
    QFETCH(const QString, account);
    QFETCH(const QString, building);
    QFETCH(const bool, isShown);
    RollCall kept;
    kept.account = account;
    kept.building = BuildingId(building);
    kept.taken = clock.now();
    store->blobs.insert(QStringLiteral("roll-call"), rollCallToBytes(kept));
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline), 100);
    open(store.get());
    if (isShown)
        QTRY_VERIFY(keeper->rollCall());
    for (int turns = 0; turns < 20; ++turns)
        QCoreApplication::processEvents();
    QCOMPARE(keeper->rollCall().has_value(), isShown);
    QVERIFY(!keeper->fault());
}

void TestRollCallKeeper::anotherBuildingBegins()
{
    book("1", "p1", BookingStatus::CheckedIn);
    open(store.get());
    QTRY_COMPARE(store->saves, 1);
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline), 100);
    desk->setBuilding(workplace->buildings.at(1));
    QVERIFY(!keeper->rollCall());
    QTRY_VERIFY(!desk->todaysRoster().isReading());
    QVERIFY(!keeper->rollCall());
    QVERIFY(keeper->state() == RollCallKeeper::State::None);
}

void TestRollCallKeeper::saysWhyItIsNotKept()
{
    store->saving = {SealedState::NoKey, {}, SecretState::Locked, {}};
    open(store.get());
    QTRY_VERIFY(keeper->fault());
    QVERIFY(keeper->fault()->secret == SecretState::Locked);
    QVERIFY(keeper->state() == RollCallKeeper::State::Live); // shown all the same
    store->saving.state = SealedState::Ok;
    clock.pass(31s);
    readAgain();
    QTRY_VERIFY(!keeper->fault());
}

void TestRollCallKeeper::damagedCopyIsSaid()
{
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline), 100);
    store->loading = SealedAnswer{SealedState::Damaged, {}, SecretState::Ok, {}};
    open(store.get());
    QTRY_VERIFY(keeper->fault());
    QVERIFY(keeper->fault()->state == SealedState::Damaged);
    QVERIFY(!keeper->rollCall());
    workplace->succeed(QStringLiteral("dayBookings"));
    readAgain();
    QTRY_VERIFY(!keeper->fault()); // replaced

    makeDesk();
    store->loading.reset();
    store->blobs.insert(QStringLiteral("roll-call"), "{\"version\":1}");
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline), 100);
    open(store.get());
    QTRY_VERIFY(keeper->fault());
    QVERIFY(!keeper->rollCall());
}

void TestRollCallKeeper::clockThatWasSetBack()
{
    open(store.get());
    QTRY_COMPARE(store->saves, 1);
    clock.moveWall(-24h);
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline), 100);
    makeDesk();
    open(store.get());
    QTRY_VERIFY(keeper->rollCall());
    QVERIFY(!keeper->age());
    QVERIFY(keeper->state() == RollCallKeeper::State::Snapshot);
}

void TestRollCallKeeper::stoppedKeepsNothing()
{
    open(store.get());
    QTRY_COMPARE(store->saves, 1);
    keeper->stop();
    clock.pass(1min);
    readAgain();
    clock.pass(1min);
    readAgain();
    for (int turns = 0; turns < 20; ++turns)
        QCoreApplication::processEvents();
    QCOMPARE(store->saves, 1);
}

/** One that is not taken any more grows old, however often the desk reads. */
void TestRollCallKeeper::stoppedIsNotLive()
{
    book("1", "p1", BookingStatus::CheckedIn);
    book("2", "p2", BookingStatus::Booked);
    open(store.get());
    QTRY_COMPARE(keeper->state(), RollCallKeeper::State::Live);
    keeper->stop();
    workplace->bookings[1].status = BookingStatus::CheckedIn;
    clock.pass(60s);
    desk->refresh();
    QTRY_VERIFY(!desk->todaysRoster().isReading());
    QTRY_COMPARE(desk->todaysRoster().bookings().at(1).status, BookingStatus::CheckedIn);
    QVERIFY(keeper->rollCall()->entries.size() == 2 || keeper->state() != RollCallKeeper::State::Live);
    QVERIFY(*keeper->age() >= 60s);
}

QTEST_GUILESS_MAIN(TestRollCallKeeper)
#include "moc_rollcallfixture.cpp"
#include "tst_rollcallkeeper.moc"
