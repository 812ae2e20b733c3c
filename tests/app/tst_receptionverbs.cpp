// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "connectflow.h"
#include "csv.h"
#include "demoserver.h"
#include "fakeclock.h"
#include "fakesecretstore.h"
#include "fakeworkplace.h"
#include "foyerprocess.h"
#include "settings.h"
#include "verbs/attendanceverb.h"
#include "verbs/bookingsverb.h"
#include "verbs/bookverb.h"
#include "verbs/buildingday.h"
#include "verbs/rollcallverb.h"
#include "workplaces.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Foyer;
using Testing::FakeSecretStore;

/**
 * check-in, check-out, bookings --building and roll-call against a demo workplace over real HTTP, on a Monday morning
 * that both agree on; and the real program where the day does not matter.
 */
class TestReceptionVerbs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void whatTheWorkplaceDoesNotTell();
    void aWorkplaceThatChecksNobodyIn();
    void checksInAndOut();
    void onlyWhatIsInTheBuilding();
    void saysWhatCantBeDone();
    void refusedBySelfCertification();
    void nothingToCheckIn();
    void anotherDay();
    void whoAndWhereAreFound_data();
    void whoAndWhereAreFound();
    void unreachableIsNotSent();
    void listsABuildingsDay();
    void rollCallAgreesWithTheBookings();
    void rollCallAsATable();
    void theProgramHasThem_data();
    void theProgramHasThem();

private:
    /** A demo workplace at that time, and a configuration that is connected to it. */
    void begin(const char *now);
    Outcome run(const QStringList &arguments);
    /** The first booking of that status and kind in a building's day; empty when there is none. */
    QJsonObject someBooking(const QString &building, const char *status, const char *kind);
    [[nodiscard]] static QJsonArray bookingsOf(const Outcome &outcome)
    {
        return outcome.json.value(u"bookings").toArray();
    }

    FakeClock m_clock;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeSecretStore m_secrets;
    decltype(Systems::open) m_open; ///< in place of the systems that there are
};

namespace {

const auto house = QStringLiteral("Harbour House");
const auto ana = QStringLiteral("ana.ruiz@demo.example");

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

void TestReceptionVerbs::init()
{
    begin("2026-11-23T10:30:00Z"); // half past ten in London
}

void TestReceptionVerbs::begin(const char *now)
{
    m_clock.setWall(UtcInstant::fromIso(QString::fromLatin1(now)).value());
    m_demo = std::make_unique<DemoServer>(DemoOptions{}, m_clock);
    QString why;
    QVERIFY2(m_demo->start(&why), qPrintable(why));
    m_folder = std::make_unique<QTemporaryDir>();
    Connection connection;
    connection.name = QStringLiteral("Demo");
    connection.system = QStringLiteral("kadence");
    connection.apiUrl = m_demo->url();
    connection.authUrl = m_demo->url();
    connection.clientId = m_demo->clientId();
    m_secrets.stored.insert(secretAccount(connection), m_demo->clientSecret());
    Settings settings(m_folder->path(), m_clock);
    settings.load();
    QVERIFY(settings.change([&](StoredSettings &values) { values.put(connection); }));
}

void TestReceptionVerbs::cleanup()
{
    m_demo.reset();
    m_folder.reset();
    m_open = nullptr;
}

Outcome TestReceptionVerbs::run(const QStringList &arguments)
{
    const auto parsed = parseArguments(arguments + QStringList{QStringLiteral("--config"), m_folder->path()});
    if (!parsed)
        return {ExitCode::Usage, parsed.error().sentence, {}, {}};
    Settings settings(m_folder->path(), m_clock);
    settings.load();
    VerbContext context{*parsed, settings, m_secrets, m_clock, Paths::at(m_folder->path()), knownSystems(m_clock)};
    if (m_open)
        context.systems.open = m_open;
    std::unique_ptr<VerbRun> verb;
    if (parsed->verb == Verb::CheckIn || parsed->verb == Verb::CheckOut)
        verb = std::make_unique<AttendanceVerb>(context);
    else if (parsed->verb == Verb::Bookings)
        verb = std::make_unique<BookingsVerb>(context);
    else if (parsed->verb == Verb::Book)
        verb = std::make_unique<BookVerb>(context);
    else
        verb = std::make_unique<RollCallVerb>(context);
    std::optional<Outcome> ended;
    connect(verb.get(), &VerbRun::finished, this, [&ended](const Outcome &outcome) { ended = outcome; });
    verb->start();
    (void)QTest::qWaitFor([&ended] { return ended.has_value(); }, 30'000);
    return ended.value_or(Outcome{ExitCode::Usage, QStringLiteral("has not ended"), {}, {}});
}

QJsonObject TestReceptionVerbs::someBooking(const QString &building, const char *status, const char *kind)
{
    const Outcome outcome = run({QStringLiteral("bookings"), QStringLiteral("--building"), building});
    for (const QJsonValue &value : bookingsOf(outcome)) {
        const QJsonObject booking = value.toObject();
        if (textAt(booking, "status") == QLatin1String(status) && textAt(booking, "kind") == QLatin1String(kind) &&
            textAt(booking, "person").contains(u'@'))
            return booking;
    }
    return {};
}

/** bookings --building and roll-call ask for the day of a building: not every system has such a thing. */
void TestReceptionVerbs::whatTheWorkplaceDoesNotTell()
{
    Testing::FakeWorkplace workplace;
    Testing::furnish(workplace);
    workplace.offers.arrivals = false;
    BuildingDayReading without(workplace, m_clock);
    without.read(workplace.buildings.at(0).name, {});
    QVERIFY(without.failure());
    QCOMPARE(without.failure()->code, ExitCode::Refused);
    QVERIFY(without.failure()->message.contains(u"does not tell"));
    QCOMPARE(workplace.calls(), QStringList()); // nothing is asked in vain

    workplace.offers.arrivals = true;
    BuildingDayReading with(workplace, m_clock);
    QSignalSpy ended(&with, &BuildingDayReading::ended);
    with.read(workplace.buildings.at(0).name, {});
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!with.failure());
}

void TestReceptionVerbs::aWorkplaceThatChecksNobodyIn()
{
    m_open = [](const Connection &, const Credentials &) {
        auto workplace = std::make_unique<Testing::FakeWorkplace>();
        workplace->offers.checkIn = false;
        return workplace;
    };
    for (const char *verb : {"check-in", "check-out"}) {
        const Outcome outcome = run(words(verb) + QStringList{QStringLiteral("--person"), ana});
        QCOMPARE(outcome.code, ExitCode::Refused);
        QVERIFY2(outcome.message.contains(u"at this workplace"), qPrintable(outcome.message));
        QCOMPARE(textAt(outcome.json, "outcome"), QStringLiteral("refused"));
        QVERIFY(bookingsOf(outcome).isEmpty());
    }
}

void TestReceptionVerbs::checksInAndOut()
{
    const Outcome booked =
        run({QStringLiteral("book"), QStringLiteral("--person"), ana, QStringLiteral("--building"), house,
             QStringLiteral("--date"), QStringLiteral("2026-11-23"), QStringLiteral("--onsite")});
    QVERIFY2(booked.code == ExitCode::Done, qPrintable(booked.message));

    const QStringList in{QStringLiteral("check-in"), QStringLiteral("--person"), ana};
    const Outcome first = run(in);
    QVERIFY2(first.code == ExitCode::Done, qPrintable(first.message + first.text));
    QCOMPARE(textAt(first.json, "outcome"), QStringLiteral("checkedIn"));
    QCOMPARE(bookingsOf(first).size(), 1);
    const QJsonObject booking = bookingsOf(first).at(0).toObject();
    QCOMPARE(textAt(booking, "outcome"), QStringLiteral("checkedIn"));
    QCOMPARE(textAt(booking, "status"), QStringLiteral("checkedIn"));
    QCOMPARE(textAt(booking, "personName"), QStringLiteral("Ana Ruiz"));
    QVERIFY(first.message.contains(u"Ana Ruiz"));
    QVERIFY(first.text.contains(house));

    const Outcome second = run(in); // what was asked for is so
    QCOMPARE(second.code, ExitCode::Done);
    QVERIFY2(second.text.contains(u"already"), qPrintable(second.text));

    const QStringList out{QStringLiteral("check-out"), QStringLiteral("--person"), ana, QStringLiteral("--building"),
                          house};
    const Outcome left = run(out);
    QVERIFY2(left.code == ExitCode::Done, qPrintable(left.message + left.text));
    QCOMPARE(textAt(left.json, "outcome"), QStringLiteral("checkedOut"));
    QCOMPARE(textAt(bookingsOf(left).at(0).toObject(), "status"), QStringLiteral("checkedOut"));
    QCOMPARE(run(out).code, ExitCode::Done);
    const Outcome again = run(in); // who has left can't come in with the same booking
    QCOMPARE(again.code, ExitCode::Refused);
    QCOMPARE(textAt(bookingsOf(again).at(0).toObject(), "outcome"), QStringLiteral("skipped"));
    QVERIFY(!textAt(bookingsOf(again).at(0).toObject(), "reason").isEmpty());
}

void TestReceptionVerbs::onlyWhatIsInTheBuilding()
{
    const QJsonObject expected = someBooking(house, "booked", "onsite");
    QVERIFY(!expected.isEmpty());
    const Outcome elsewhere = run({QStringLiteral("check-in"), QStringLiteral("--person"), textAt(expected, "person"),
                                   QStringLiteral("--building"), QStringLiteral("Hudson Works")});
    QCOMPARE(elsewhere.code, ExitCode::Refused);
    QVERIFY2(elsewhere.message.contains(u"Hudson Works"), qPrintable(elsewhere.message));
    const Outcome here = run({QStringLiteral("check-in"), QStringLiteral("--person"), textAt(expected, "personId"),
                              QStringLiteral("--building"), textAt(expected, "buildingId")});
    QVERIFY2(here.code == ExitCode::Done, qPrintable(here.message + here.text));
}

void TestReceptionVerbs::saysWhatCantBeDone()
{
    const QJsonObject room = someBooking(house, "booked", "room");
    QVERIFY(!room.isEmpty());
    const Outcome outcome = run({QStringLiteral("check-in"), QStringLiteral("--person"), textAt(room, "person")});
    bool isSaid = false;
    for (const QJsonValue &value : bookingsOf(outcome)) {
        const QJsonObject booking = value.toObject();
        if (textAt(booking, "kind") != u"room")
            continue;
        isSaid = textAt(booking, "outcome") == u"skipped" && textAt(booking, "reason").contains(u"room");
    }
    QVERIFY2(isSaid, qPrintable(outcome.text));
    // It is still booked.
    const Outcome day = run({QStringLiteral("bookings"), QStringLiteral("--building"), house});
    for (const QJsonValue &value : bookingsOf(day)) {
        if (textAt(value.toObject(), "id") == textAt(room, "id"))
            QCOMPARE(textAt(value.toObject(), "status"), QStringLiteral("booked"));
    }
}

void TestReceptionVerbs::refusedBySelfCertification()
{
    // Who is expected where self-certification is asked for has mostly not done it.
    begin("2026-11-23T04:30:00Z"); // ten in Bengaluru
    const Outcome day = run(words("bookings --building") + QStringList{QStringLiteral("Lantern Park")});
    QVERIFY2(day.code == ExitCode::Done, qPrintable(day.message));
    bool isRefused = false;
    int tried = 0;
    for (const QJsonValue &value : bookingsOf(day)) {
        const QJsonObject booking = value.toObject();
        if (textAt(booking, "status") != u"booked" || textAt(booking, "kind") == u"room" || ++tried > 30)
            continue;
        const Outcome outcome =
            run({QStringLiteral("check-in"), QStringLiteral("--person"), textAt(booking, "personId")});
        isRefused =
            outcome.code == ExitCode::Refused && textAt(bookingsOf(outcome).at(0).toObject(), "outcome") == u"refused";
        if (isRefused) {
            QVERIFY2(!textAt(bookingsOf(outcome).at(0).toObject(), "reason").isEmpty(), qPrintable(outcome.text));
            break;
        }
    }
    QVERIFY(isRefused);
}

void TestReceptionVerbs::nothingToCheckIn()
{
    const Outcome outcome = run({QStringLiteral("check-in"), QStringLiteral("--person"), ana});
    QCOMPARE(outcome.code, ExitCode::Refused);
    QVERIFY2(outcome.message.contains(u"no booking"), qPrintable(outcome.message));
    QVERIFY(bookingsOf(outcome).isEmpty());
    QCOMPARE(textAt(outcome.json, "outcome"), QStringLiteral("refused"));
}

void TestReceptionVerbs::anotherDay()
{
    QVERIFY(run({QStringLiteral("book"), QStringLiteral("--person"), ana, QStringLiteral("--building"), house,
                 QStringLiteral("--date"), QStringLiteral("2026-11-24"), QStringLiteral("--onsite")})
                .code == ExitCode::Done);
    const Outcome outcome = run({QStringLiteral("check-in"), QStringLiteral("--person"), ana, QStringLiteral("--date"),
                                 QStringLiteral("2026-11-24")});
    QCOMPARE(outcome.code, ExitCode::Refused);
    QCOMPARE(bookingsOf(outcome).size(), 1);
    QVERIFY2(textAt(bookingsOf(outcome).at(0).toObject(), "reason").contains(u"today"), qPrintable(outcome.text));
}

void TestReceptionVerbs::whoAndWhereAreFound_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("hasCandidates");
    QTest::newRow("nobody") << words("check-in --person nobody@demo.example") << false;
    QTest::newRow("two of a name") << QStringList{QStringLiteral("check-out"), QStringLiteral("--person"),
                                                  QStringLiteral("John Smith")}
                                   << true;
    QTest::newRow("no such building") << words("check-in --person ana.ruiz@demo.example --building Nowhere") << true;
    QTest::newRow("roll call, no such building") << words("roll-call --building Nowhere") << true;
    QTest::newRow("bookings, no such building") << words("bookings --building Nowhere") << true;
}

void TestReceptionVerbs::whoAndWhereAreFound()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, hasCandidates);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.code == ExitCode::NotFound, qPrintable(outcome.message));
    QCOMPARE(!outcome.json.value(u"candidates").toArray().isEmpty(), hasCandidates);
}

void TestReceptionVerbs::unreachableIsNotSent()
{
    m_demo->stop();
    for (const QStringList &arguments : {words("check-in --person ana.ruiz@demo.example"),
                                         words("roll-call --building X"), words("bookings --building X")}) {
        const Outcome outcome = run(arguments);
        QVERIFY2(outcome.code == ExitCode::NotSent, qPrintable(outcome.message));
    }
}

void TestReceptionVerbs::listsABuildingsDay()
{
    const Outcome day = run({QStringLiteral("bookings"), QStringLiteral("--building"), house});
    QVERIFY2(day.code == ExitCode::Done, qPrintable(day.message));
    const QJsonArray bookings = bookingsOf(day);
    QVERIFY(bookings.size() > 50);
    int here = 0;
    for (const QJsonValue &value : bookings) {
        const QJsonObject booking = value.toObject();
        QVERIFY(textAt(booking, "start") < u"2026-11-24T00:00:00Z" && textAt(booking, "end") > u"2026-11-23T00:00:00Z");
        if (!textAt(booking, "personId").isEmpty())
            QVERIFY(!textAt(booking, "personName").isEmpty());
        if (booking.value(u"space").isString() && textAt(booking, "kind") == u"desk")
            QVERIFY(booking.value(u"floor").isString());
        here += textAt(booking, "status") == u"checkedIn";
    }
    QVERIFY(here > 0);
    const QJsonArray visits = day.json.value(u"visits").toArray();
    QVERIFY(!visits.isEmpty());
    const QJsonObject visit = visits.at(0).toObject();
    QVERIFY(!textAt(visit, "host").isEmpty());
    const QJsonObject visitor = visit.value(u"visitors").toArray().at(0).toObject();
    QVERIFY(!textAt(visitor, "name").isEmpty() && !textAt(visitor, "standing").isEmpty());
    QVERIFY(day.text.contains(textAt(visitor, "name")));

    const Outcome other = run(words("bookings --date 2026-11-24 --building") + QStringList{house});
    for (const QJsonValue &value : bookingsOf(other))
        QVERIFY(textAt(value.toObject(), "end") > u"2026-11-24T00:00:00Z");
}

void TestReceptionVerbs::rollCallAgreesWithTheBookings()
{
    const Outcome day = run({QStringLiteral("bookings"), QStringLiteral("--building"), house});
    QSet<QString> expected;
    QSet<QString> mayHaveStayed; // their time is over; some were seen leaving, some not
    for (const QJsonValue &value : bookingsOf(day)) {
        const QJsonObject booking = value.toObject();
        if (booking.value(u"ofVisit").toBool())
            continue;
        if (textAt(booking, "status") == u"checkedIn")
            expected.insert(textAt(booking, "personName"));
        else if (textAt(booking, "status") == u"completed")
            mayHaveStayed.insert(textAt(booking, "personName"));
    }
    int guests = 0;
    for (const QJsonValue &visit : day.json.value(u"visits").toArray()) {
        for (const QJsonValue &visitor : visit.toObject().value(u"visitors").toArray())
            guests += textAt(visitor.toObject(), "standing") == u"here";
    }
    const Outcome outcome = run({QStringLiteral("roll-call"), QStringLiteral("--building"), house});
    QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.message));
    QCOMPARE(textAt(outcome.json, "building"), house);
    QCOMPARE(textAt(outcome.json, "taken"), QStringLiteral("2026-11-23T10:30:00Z"));
    QCOMPARE(outcome.json.value(u"visitors").toInt(), guests);
    QVERIFY(outcome.json.value(u"visitorsKnown").toBool());
    QSet<QString> names;
    int people = 0;
    for (const QJsonValue &floor : outcome.json.value(u"floors").toArray()) {
        for (const QJsonValue &value : floor.toObject().value(u"here").toArray()) {
            const QJsonObject entry = value.toObject();
            QVERIFY(outcome.text.contains(textAt(entry, "name")));
            if (entry.value(u"visitor").toBool())
                continue;
            names.insert(textAt(entry, "name"));
            ++people;
        }
    }
    QVERIFY(people > 20);
    QCOMPARE(outcome.json.value(u"people").toInt(), people);
    QVERIFY(names.contains(expected));
    QVERIFY((expected + mayHaveStayed).contains(names));
}

void TestReceptionVerbs::rollCallAsATable()
{
    const QString file = m_folder->filePath(QStringLiteral("out.csv"));
    const Outcome outcome =
        run({QStringLiteral("roll-call"), QStringLiteral("--building"), house, QStringLiteral("--csv"), file});
    QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.message));
    QFile table(file);
    QVERIFY(table.open(QIODevice::ReadOnly));
    int rows = 0;
    QVERIFY(!readCsv(table.readAll(), [&rows](const CsvRow &) { return ++rows > 0; }));
    QCOMPARE(rows, 1 + outcome.json.value(u"people").toInt() + outcome.json.value(u"visitors").toInt());
    QVERIFY(!(table.permissions() & (QFile::ReadGroup | QFile::ReadOther)));

    const Outcome failed = run({QStringLiteral("roll-call"), QStringLiteral("--building"), house,
                                QStringLiteral("--csv"), QStringLiteral("/nonexistent/folder/out.csv")});
    QCOMPARE(failed.code, ExitCode::NotSent);
    QVERIFY(!failed.text.isEmpty()); // the list is told all the same
}

void TestReceptionVerbs::theProgramHasThem_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("check-in, nothing today")
        << words("check-in --demo --json --person ana.ruiz@demo.example --building") + QStringList{house} << 1;
    QTest::newRow("check-out, nobody") << words("check-out --demo --json --person nobody@demo.example") << 6;
    QTest::newRow("roll-call") << words("roll-call --demo --json --building") + QStringList{house} << 0;
    QTest::newRow("bookings") << words("bookings --demo --json --building") + QStringList{house} << 0;
    QTest::newRow("roll-call without a building") << words("roll-call --json") << 2;
    QTest::newRow("check-in without a person") << words("check-in --json") << 2;
}

void TestReceptionVerbs::theProgramHasThem()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    const Ran ran = runFoyer(arguments + QStringList{QStringLiteral("--config"), m_folder->path()});
    VERIFY_RAN(ran.code == code, ran);
    VERIFY_RAN(ran.json().contains(u"message"), ran);
    QCOMPARE(ran.json().contains(u"error"), code != 0);
}

QTEST_GUILESS_MAIN(TestReceptionVerbs)
#include "tst_receptionverbs.moc"
