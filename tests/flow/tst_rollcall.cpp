// SPDX-License-Identifier: MIT
#include "rollcallfixture.h"

#include "csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

/** Who is in the building: taken from a reading, as bytes, and as a table. */
class TestRollCall final : public RollCallFixture {
    Q_OBJECT
private Q_SLOTS:
    void everybodyOnceWhereTheyAre();
    void visitorsThatCantBeRead();
    void whoStaysOverTheirTime();
    void aVisitThatTheVisitsDoNotTell();
    void nothingWithoutACompleteReading();
    void bytesGiveItBack();
    void refusesOtherBytes_data();
    void refusesOtherBytes();
    void tableIsHarmless();
};

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

QTEST_GUILESS_MAIN(TestRollCall)
#include "moc_rollcallfixture.cpp"
#include "tst_rollcall.moc"
