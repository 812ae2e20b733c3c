// SPDX-License-Identifier: MIT
#include "activity.h"
#include "arrivalsdesk.h"
#include "csv.h"
#include "fakeclock.h"
#include "fakeworkplace.h"
#include "memoryjournal.h"
#include "peopledirectory.h"
#include "placemodels.h"
#include "rollcallkeeper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

namespace {

/** Blobs in memory; answers a turn later. */
class MemoryStore final : public QObject, public SealedStore {
public:
    QHash<QString, QByteArray> blobs;
    SealedAnswer saving{SealedState::Ok, {}, SecretState::Ok, {}};
    std::optional<SealedAnswer> loading; ///< instead of what is there
    int saves = 0;

    RequestHandle save(const QString &name, const QByteArray &bytes, QObject *context, Answer answer) override
    {
        ++saves;
        if (saving.state == SealedState::Ok)
            blobs.insert(name, bytes);
        return later(context, std::move(answer), saving);
    }
    RequestHandle load(const QString &name, QObject *context, Answer answer) override
    {
        SealedAnswer told = loading.value_or(SealedAnswer{});
        if (!loading && blobs.contains(name))
            told = {SealedState::Ok, blobs.value(name), SecretState::Ok, {}};
        return later(context, std::move(answer), told);
    }
    RequestHandle forget(QObject *context, Answer answer) override
    {
        blobs.clear();
        return later(context, std::move(answer), {SealedState::Ok, {}, SecretState::Ok, {}});
    }

private:
    static RequestHandle later(QObject *context, Answer answer, const SealedAnswer &told)
    {
        auto wanted = std::make_shared<bool>(true);
        QMetaObject::invokeMethod(
            context,
            [wanted, answer = std::move(answer), told] {
                if (*wanted)
                    answer(told);
            },
            Qt::QueuedConnection);
        return RequestHandle([wanted] { *wanted = false; });
    }
};

UtcInstant at(const char *iso)
{
    return UtcInstant::fromIso(QString::fromLatin1(iso)).value();
}

} // namespace

/** Who is in the building: taken from a reading, kept, and shown when there is nothing better. */
class TestRollCall final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everybodyOnceWhereTheyAre();
    void visitorsThatCantBeRead();
    void nothingWithoutACompleteReading();
    void bytesGiveItBack();
    void refusesOtherBytes_data();
    void refusesOtherBytes();
    void tableIsHarmless();

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
    void whoStaysOverTheirTime();
    void aVisitThatTheVisitsDoNotTell();

private:
    void makeDesk();
    void book(const char *id, const char *person, BookingStatus status, SpaceKind kind = SpaceKind::Desk,
              const char *space = "", const char *floor = "", const char *checkedIn = "2026-11-23T08:50:00Z");
    void visit(const char *id, const char *name, bool isHere);
    [[nodiscard]] Building london() const { return workplace->buildings.at(0); }
    [[nodiscard]] const RollCallEntry *find(const RollCall &rollCall, const char *name) const;
    /** Opens the desk of London, with everybody's name known, and waits for the first reading. */
    void open(SealedStore *store);
    void readAgain();

    std::unique_ptr<FakeWorkplace> workplace;
    FakeClock clock;
    std::unique_ptr<MemoryJournal> journal;
    std::unique_ptr<Activity> activity;
    std::unique_ptr<BuildingsModel> buildings;
    std::unique_ptr<PeopleDirectory> directory;
    std::unique_ptr<ArrivalsDesk> desk;
    std::unique_ptr<MemoryStore> store;
    std::unique_ptr<RollCallKeeper> keeper;
};

void TestRollCall::init()
{
    workplace = std::make_unique<FakeWorkplace>();
    furnish(*workplace);
    workplace->offers.arrivals = workplace->offers.visits = workplace->offers.checkIn = true;
    clock.setWall(at("2026-11-23T09:41:00Z"));
    journal = std::make_unique<MemoryJournal>();
    store = std::make_unique<MemoryStore>();
    makeDesk();
}

void TestRollCall::makeDesk()
{
    keeper.reset();
    desk.reset();
    SettlingTimes times;
    times.looks = {1h};
    activity = std::make_unique<Activity>(WriteServices{*workplace, *journal, clock, times}, QStringLiteral("account"));
    buildings = std::make_unique<BuildingsModel>(*workplace);
    directory = std::make_unique<PeopleDirectory>(*workplace);
    desk = std::make_unique<ArrivalsDesk>(*activity, *buildings, *directory, clock);
}

void TestRollCall::cleanup()
{
    keeper.reset();
    desk.reset();
    activity.reset();
    workplace.reset();
}

void TestRollCall::book(const char *id, const char *person, BookingStatus status, SpaceKind kind, const char *space,
                        const char *floor, const char *checkedIn)
{
    Booking booking;
    booking.id = BookingId(QString::fromLatin1(id));
    booking.person = PersonId(QString::fromLatin1(person));
    booking.personEmail = QString::fromLatin1(person) + QStringLiteral("@example.com");
    booking.kind = kind;
    booking.building = london().id;
    if (*space) {
        booking.space = Space{SpaceId(QString::fromLatin1(space)), QString::fromUtf8(space), kind, {}, {}};
        if (*floor)
            booking.space->floor = Floor{FloorId(QString::fromLatin1(floor)), QString(), {}};
    }
    booking.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z"));
    booking.status = status;
    if (status == BookingStatus::CheckedIn || status == BookingStatus::CheckedOut)
        booking.checkedInAt = at(checkedIn);
    workplace->bookings.append(booking);
}

void TestRollCall::visit(const char *id, const char *name, bool isHere)
{
    Visit visit;
    visit.id = VisitId(QString::fromLatin1(id));
    visit.host = PersonId(QStringLiteral("p1"));
    visit.building = london().id;
    visit.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T12:00:00Z"));
    visit.status = BookingStatus::Booked;
    Visitor host;
    host.id = VisitorId(QStringLiteral("host"));
    host.person = visit.host;
    host.isHost = true;
    host.name = QStringLiteral("Ana Ruiz");
    host.checkedInAt = at("2026-11-23T09:00:00Z");
    Visitor visitor;
    visitor.id = VisitorId(QStringLiteral("v"));
    visitor.name = QString::fromUtf8(name);
    if (isHere)
        visitor.checkedInAt = at("2026-11-23T09:05:00Z");
    visit.visitors = {host, visitor};
    workplace->visits.append(visit);
}

const RollCallEntry *TestRollCall::find(const RollCall &rollCall, const char *name) const
{
    const auto found = std::find_if(rollCall.entries.begin(), rollCall.entries.end(),
                                    [name](const auto &entry) { return entry.name == QString::fromUtf8(name); });
    return found == rollCall.entries.end() ? nullptr : &*found;
}

void TestRollCall::open(SealedStore *in)
{
    directory->fetchAll();
    QTRY_VERIFY(directory->isComplete());
    keeper = std::make_unique<RollCallKeeper>(*desk, QStringLiteral("account"), in);
    desk->setBuilding(london());
    keeper->start();
    QTRY_VERIFY(!desk->todaysRoster().isReading());
    QTRY_VERIFY(!desk->todaysRoster().isComplete() ||
                !desk->todaysRoster().floorName(FloorId(QStringLiteral("b1-f1"))).isEmpty());
    QTRY_VERIFY(!keeper->isTaking());
}

void TestRollCall::readAgain()
{
    desk->refresh();
    QTRY_VERIFY(!desk->todaysRoster().isReading());
    QTRY_VERIFY(!keeper->isTaking());
}

void TestRollCall::everybodyOnceWhereTheyAre()
{
    book("1", "p1", BookingStatus::CheckedIn, SpaceKind::Parking, "P3", "b1-f2", "2026-11-23T08:40:00Z");
    book("2", "p1", BookingStatus::CheckedIn, SpaceKind::Desk, "Desk 7", "b1-f1");
    book("3", "p2", BookingStatus::CheckedIn, SpaceKind::Onsite);
    book("4", "p3", BookingStatus::CheckedOut, SpaceKind::Desk, "Desk 8", "b1-f1");
    book("5", "p3", BookingStatus::Booked, SpaceKind::Desk, "Desk 9", "b1-f1");
    book("6", "", BookingStatus::CheckedIn, SpaceKind::Desk, "Desk 10", "b1-f1"); // deleted, and still here
    visit("v1", "Iris Guest", true);
    visit("v2", "Not Yet", false);
    open(nullptr);

    QVERIFY(keeper->rollCall());
    const RollCall rollCall = *keeper->rollCall();
    QCOMPARE(rollCall.entries.size(), 4);
    QCOMPARE(rollCall.people(), 3);
    QCOMPARE(rollCall.visitors(), 1);
    QVERIFY(rollCall.visitorsKnown);
    QCOMPARE(rollCall.taken, at("2026-11-23T09:41:00Z"));
    QCOMPARE(rollCall.buildingName, london().name);

    const RollCallEntry *ana = find(rollCall, "Ana Ruiz");
    QVERIFY(ana);
    QCOMPARE(ana->floor, QStringLiteral("Floor 1"));
    QCOMPARE(ana->place, QStringLiteral("Desk 7, P3 (Floor 2)"));
    QCOMPARE(ana->since, at("2026-11-23T08:40:00Z"));
    const RollCallEntry *bo = find(rollCall, "Bo Li");
    QVERIFY(bo);
    QVERIFY(bo->floor.isEmpty() && bo->place.isEmpty());
    const RollCallEntry *iris = find(rollCall, "Iris Guest");
    QVERIFY(iris);
    QVERIFY(iris->isVisitor);
    QCOMPARE(iris->host, QStringLiteral("Ana Ruiz"));
    QCOMPARE(iris->since, at("2026-11-23T09:05:00Z"));

    const QList<RollCallFloor> floors = floorsOf(rollCall);
    QCOMPARE(floors.size(), 2);
    QCOMPARE(floors.at(0).name, QStringLiteral("Floor 1"));
    QCOMPARE(floors.at(0).entries.size(), 2);
    QVERIFY(floors.at(1).name.isEmpty());
    QCOMPARE(floors.at(1).entries.at(0).name, QStringLiteral("Bo Li"));
}

void TestRollCall::visitorsThatCantBeRead()
{
    book("1", "p1", BookingStatus::CheckedIn, SpaceKind::Room, "Room", "b1-f1");
    workplace->bookings.last().ofVisit = true;
    workplace->fail(QStringLiteral("dayVisits"), makeError(ErrorKind::Forbidden));
    open(nullptr);
    const RollCall rollCall = *keeper->rollCall();
    QVERIFY(!rollCall.visitorsKnown);
    QCOMPARE(rollCall.entries.size(), 1);
    QVERIFY(rollCall.entries.at(0).isVisitor); // somebody came to see Ana, who need not be here herself
    QCOMPARE(rollCall.entries.at(0).host, QStringLiteral("Ana Ruiz"));
    QVERIFY(rollCall.entries.at(0).name.isEmpty());

    readAgain(); // now visits can be read, and this is not among them: it still stands for whom nobody tells
    QVERIFY(keeper->rollCall()->visitorsKnown);
    QCOMPARE(keeper->rollCall()->entries.size(), 1);

    Visit visit;
    visit.id = VisitId(workplace->bookings.last().id.text());
    visit.building = workplace->bookings.last().building;
    visit.slot = workplace->bookings.last().slot;
    visit.status = BookingStatus::CheckedIn;
    workplace->visits = {visit};
    readAgain(); // now it is, and has no guests
    QVERIFY(keeper->rollCall()->entries.isEmpty());
}

void TestRollCall::nothingWithoutACompleteReading()
{
    book("1", "p1", BookingStatus::CheckedIn);
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline));
    open(nullptr);
    QVERIFY(!keeper->rollCall());
    QVERIFY(keeper->state() == RollCallKeeper::State::None);
    QVERIFY(!keeper->age());
}

void TestRollCall::bytesGiveItBack()
{
    book("1", "p1", BookingStatus::CheckedIn, SpaceKind::Desk, "Desk 7", "b1-f1");
    book("2", "p2", BookingStatus::CheckedIn, SpaceKind::Onsite);
    workplace->bookings.last().checkedInAt.reset();
    visit("v1", "Zoë \"Quote\" \u202e<b>", true);
    open(nullptr);
    QCOMPARE(rollCallFromBytes(rollCallToBytes(*keeper->rollCall())), *keeper->rollCall());
    QCOMPARE(keeper->rollCall()->entries.size(), 3);
}

void TestRollCall::refusesOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("FoyS");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("deep") << QByteArray(2000, '[');

    RollCall rollCall;
    rollCall.account = QStringLiteral("a");
    rollCall.building = BuildingId(QStringLiteral("b"));
    rollCall.entries = {{QStringLiteral("k"), QStringLiteral("Ana"), {}, {}, false, {}, at("2026-11-23T08:00:00Z")}};
    const QByteArray good = rollCallToBytes(rollCall);
    QVERIFY(rollCallFromBytes(good));
    const QJsonObject whole = QJsonDocument::fromJson(good).object();
    const auto with = [&](const char *name, const char *key, const QJsonValue &value) {
        QJsonObject changed = whole;
        if (value.isUndefined())
            changed.remove(QLatin1String(key));
        else
            changed.insert(QLatin1String(key), value);
        QTest::newRow(name) << QJsonDocument(changed).toJson();
    };
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("something behind it") << good + "x";
    with("newer version", "version", 2);
    with("version as text", "version", QStringLiteral("1"));
    with("unknown member", "extra", 1);
    with("without account", "account", QJsonValue(QJsonValue::Undefined));
    with("account as number", "account", 7);
    with("without building", "building", QString());
    with("no such zone", "zone", QStringLiteral("Mars/Olympus"));
    with("zone as a path", "zone", QStringLiteral("../../etc/passwd"));
    with("taken as text", "taken", QStringLiteral("yesterday"));
    with("taken in a fraction", "taken", 1.5);
    with("taken in the year 300000", "taken", 9.0e15);
    with("taken too large", "taken", 1e300);
    with("flag as number", "visitorsKnown", 1);
    with("entries as object", "entries", QJsonObject());
    with("long name of the building", "buildingName", QString(100'000, u'x'));
    with("NUL", "buildingName", QString(QChar(u'\0')));
    const auto withEntry = [&](const char *name, const char *key, const QJsonValue &value) {
        QJsonObject entry = whole.value(u"entries").toArray().at(0).toObject();
        entry.insert(QLatin1String(key), value);
        with(name, "entries", QJsonArray{entry});
    };
    withEntry("entry: name as list", "name", QJsonArray());
    withEntry("entry: long name", "name", QString(401, u'x'));
    withEntry("entry: since as text", "since", QStringLiteral("08:00"));
    withEntry("entry: visitor as text", "visitor", QStringLiteral("no"));
    withEntry("entry: unknown member", "html", QStringLiteral("<b>"));
    with("entry as text", "entries", QJsonArray{QStringLiteral("Ana")});
}

void TestRollCall::refusesOtherBytes()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!rollCallFromBytes(bytes));
}

void TestRollCall::tableIsHarmless()
{
    RollCall rollCall;
    rollCall.buildingName = QStringLiteral("Bell Yard");
    rollCall.zone = *BuildingZone::fromIana("Australia/Lord_Howe");
    rollCall.taken = at("2026-11-22T22:41:00Z"); // 09:41 there
    rollCall.entries = {{QStringLiteral("1"),
                         QStringLiteral("=HYPERLINK(\"x\")"),
                         QStringLiteral("Floor 1"),
                         QStringLiteral("Desk 7"),
                         false,
                         {},
                         at("2026-11-22T21:50:00Z")},
                        {QStringLiteral("2"), QStringLiteral("Iris, Guest"), {}, {}, true, QStringLiteral("@ana"), {}}};
    QList<QStringList> rows;
    QVERIFY(!readCsv(rollCallToCsv(rollCall), [&rows](const CsvRow &row) {
        rows.append(row.cells);
        return true;
    }));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1),
             (QStringList{QStringLiteral("Floor 1"), QStringLiteral("'=HYPERLINK(\"x\")"), QStringLiteral("Desk 7"),
                          QString(), QString(), QStringLiteral("2026-11-23 08:50"), QStringLiteral("Bell Yard"),
                          rows.at(1).at(7)}));
    QVERIFY(rows.at(1).at(7).startsWith(u"2026-11-23 09:41"));
    QCOMPARE(rows.at(2).at(1), QStringLiteral("Iris, Guest"));
    QCOMPARE(rows.at(2).at(4), QStringLiteral("'@ana"));
    QVERIFY(!rows.at(2).at(3).isEmpty());
}

void TestRollCall::liveUntilTheNetworkGoes()
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

void TestRollCall::namesThatComeLater()
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

void TestRollCall::keptAtMostEveryHalfMinute()
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

void TestRollCall::lastOneIsThereWithoutNetwork()
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

void TestRollCall::lastOneIsThereBeforeTheBuildings()
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

void TestRollCall::neverOfAnotherPlace_data()
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

void TestRollCall::neverOfAnotherPlace()
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

void TestRollCall::anotherBuildingBegins()
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

void TestRollCall::saysWhyItIsNotKept()
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

void TestRollCall::damagedCopyIsSaid()
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

void TestRollCall::clockThatWasSetBack()
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

void TestRollCall::stoppedKeepsNothing()
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
void TestRollCall::stoppedIsNotLive()
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

/** Their time ran out, and nobody has seen them leave. */
void TestRollCall::whoStaysOverTheirTime()
{
    book("1", "p1", BookingStatus::Completed);
    workplace->bookings[0].checkedInAt = at("2026-11-23T08:50:00Z");
    workplace->bookings[0].slot =
        makeSlot(QStringLiteral("2026-11-23T08:00:00Z"), QStringLiteral("2026-11-23T09:40:00Z"));
    open(nullptr);
    QCOMPARE(keeper->rollCall()->entries.size(), 1);
}

/** Bookings and visits are two lists: who is in the first alone is in the building all the same. */
void TestRollCall::aVisitThatTheVisitsDoNotTell()
{
    book("1", "p1", BookingStatus::CheckedIn);
    workplace->bookings[0].ofVisit = true;
    open(nullptr);
    QVERIFY(keeper->rollCall()->visitorsKnown);
    QCOMPARE(keeper->rollCall()->entries.size(), 1);
    QVERIFY(keeper->rollCall()->entries.first().isVisitor);
}

QTEST_GUILESS_MAIN(TestRollCall)
#include "tst_rollcall.moc"
