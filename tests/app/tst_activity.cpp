// SPDX-License-Identifier: MIT
#include "foyerprocess.h"

#include "clock.h"
#include "connection.h"
#include "deskintent.h"
#include "paths.h"
#include "settings.h"
#include "sqlitejournal.h"
#include "workplaces.h"
#include "writerecord.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Foyer;

namespace {

const auto activity = QStringLiteral("activity");
const auto asJson = QStringLiteral("--json");
const auto settle = QStringLiteral("--settle");

/** A workplace that nobody could reach, with a key that is nowhere. */
Connection office()
{
    Connection connection;
    connection.name = QStringLiteral("Office");
    connection.system = QStringLiteral("kadence");
    connection.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    connection.clientId = QStringLiteral("desk-1");
    return connection;
}

Intent intentIn(IntentState state, int number)
{
    Intent intent = Testing::deskIntent(state, number);
    intent.workplace = accountOf(office());
    intent.sends = 1;
    intent.preparedAt = intent.sentAt = intent.changedAt = UtcInstant::fromIso(u"2026-11-20T08:15:00Z").value();
    return intent;
}

/** Without a session bus there is no keychain. */
QProcessEnvironment withoutKeychain()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere/at/all"));
    return environment;
}

QJsonObject entry(const Ran &ran, int number)
{
    for (const QJsonValue &value : ran.json().value(u"activity").toArray()) {
        if (value.toObject().value(u"number").toInt() == number)
            return value.toObject();
    }
    return {};
}

} // namespace

/** foyer activity as a process, on a real record: without a network, without a keychain. */
class TestActivityVerb final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void listsWhatIsRecorded();
    void tellsAPerson();
    void anAddressStandsForAWorkplace();
    void aRegionIsItsAddress();
    void anEmptyRecordIsNoError();
    void settlesByAPersonsWord_data();
    void settlesByAPersonsWord();
    void doesNotSettleWhatIsNotUpToAPerson_data();
    void doesNotSettleWhatIsNotUpToAPerson();
    void unknownNumberNamesTheOpenOnes();
    void whatIsBeingSentIsLeftAlone();
    void damagedIsPutAsideOnlyWhenTold();
    void aGoodRecordIsKept();
    void withoutAWorkplace();
    void wrongUsage_data();
    void wrongUsage();
    void aBookingInDoubtIsThereToBeSettled();

private:
    /** Records them in their order, numbers from 1. */
    void record(const QList<Intent> &intents);
    [[nodiscard]] Ran ask(const QStringList &more = {}) const
    {
        return runFoyer(QStringList{activity, QStringLiteral("--config"), m_folder->path()} + more, {},
                        withoutKeychain());
    }
    [[nodiscard]] QString journal() const { return journalFile(Paths::at(m_folder->path())); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestActivityVerb::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const SystemClock clock;
    Settings settings(Paths::at(m_folder->path()).config, clock);
    QVERIFY(settings.change([](StoredSettings &values) { values.put(office()); }));
}

void TestActivityVerb::record(const QList<Intent> &intents)
{
    const SystemClock clock;
    SqliteJournal file(journal(), clock);
    for (const Intent &intent : intents) {
        bool answered = false;
        file.prepare(intent, this, [&](const JournalResult<Intent> &answer) { answered = answer.has_value(); });
        QTRY_VERIFY(answered);
    }
}

void TestActivityVerb::listsWhatIsRecorded()
{
    Intent booked = intentIn(IntentState::Confirmed, 1);
    booked.booking = BookingId(QStringLiteral("01BOOKED"));
    Intent elsewhere = intentIn(IntentState::Unknown, 4);
    elsewhere.workplace = QStringLiteral("another account");
    Intent cancel = intentIn(IntentState::Rejected, 3);
    cancel.operation = Operation::Cancel;
    cancel.target = BookingId(QStringLiteral("01TARGET"));
    record({booked, intentIn(IntentState::SafeToResend, 2), cancel, elsewhere});
    const Ran ran = ask({asJson});
    VERIFY_RAN(ran.code == 0, ran);
    QCOMPARE(ran.json().value(u"open").toInt(), 1);
    const QJsonArray all = ran.json().value(u"activity").toArray();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).toObject().value(u"number").toInt(), 2); // open ones first, then the newest
    QCOMPARE(all.at(1).toObject().value(u"number").toInt(), 3);

    const QJsonObject first = entry(ran, 1);
    const QJsonObject expected{{QStringLiteral("number"), 1},
                               {QStringLiteral("operation"), QStringLiteral("book")},
                               {QStringLiteral("state"), QStringLiteral("confirmed")},
                               {QStringLiteral("person"), QStringLiteral("Ana Ruiz")},
                               {QStringLiteral("place"), QStringLiteral("Desk 1")},
                               {QStringLiteral("building"), QStringLiteral("Bell Yard")},
                               {QStringLiteral("start"), QStringLiteral("2026-11-23T09:00:00Z")},
                               {QStringLiteral("end"), QStringLiteral("2026-11-23T17:00:00Z")},
                               {QStringLiteral("booking"), QStringLiteral("01BOOKED")},
                               {QStringLiteral("sends"), 1},
                               {QStringLiteral("changedAt"), QStringLiteral("2026-11-20T08:15:00Z")},
                               {QStringLiteral("message"), QStringLiteral("Booked")}};
    QCOMPARE(first, expected);
    QCOMPARE(entry(ran, 2).value(u"state").toString(), QStringLiteral("safeToResend"));
    QVERIFY(entry(ran, 2).value(u"booking").isNull());
    QCOMPARE(entry(ran, 3).value(u"operation").toString(), QStringLiteral("cancel"));
    QCOMPARE(entry(ran, 3).value(u"booking").toString(), QStringLiteral("01TARGET"));
}

void TestActivityVerb::tellsAPerson()
{
    record({intentIn(IntentState::Confirmed, 1), intentIn(IntentState::Unknown, 2)});
    const Ran ran = ask();
    VERIFY_RAN(ran.code == 0, ran);
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    VERIFY_RAN(lines.size() == 3, ran);
    VERIFY_RAN(lines.at(0).endsWith('1'), ran);
    VERIFY_RAN(lines.at(1).startsWith("2 · Checking with the workplace, don't book again · Ana Ruiz, Desk 2"), ran);
    VERIFY_RAN(lines.at(2).startsWith("1 · Booked · Ana Ruiz, Desk 1, Bell Yard, "), ran);
}

void TestActivityVerb::anAddressStandsForAWorkplace()
{
    record({intentIn(IntentState::NeedsHuman, 1)});
    const QStringList same{QStringLiteral("--client-id"), office().clientId, QStringLiteral("--api-url"),
                           office().apiUrl.toString()};
    const Ran ran = ask(same + QStringList{asJson});
    VERIFY_RAN(ran.code == 0 && ran.json().value(u"open").toInt() == 1, ran);
    QStringList other = same;
    other[1] = QStringLiteral("desk-2");
    const Ran none = ask(other + QStringList{asJson});
    VERIFY_RAN(none.code == 0 && none.json().value(u"activity").toArray().isEmpty(), none);
}

void TestActivityVerb::aRegionIsItsAddress()
{
    // Whichever way the desk was told where to send, the same booking must be found and not sent once more.
    Connection europe = office();
    europe.apiUrl.clear();
    europe.region = QStringLiteral("eu");
    Connection america = europe;
    america.region = QStringLiteral("us");
    Intent intent = intentIn(IntentState::NeedsHuman, 1);
    intent.workplace = accountOf(europe);
    record({intent});
    const auto open = [this](const QStringList &where) {
        return ask(QStringList{QStringLiteral("--client-id"), office().clientId, asJson} + where)
            .json()
            .value(u"open")
            .toInt(-1);
    };
    const auto apiUrl = QStringLiteral("--api-url");
    const auto region = QStringLiteral("--region");
    QCOMPARE(open({region, QStringLiteral("eu")}), 1);
    QCOMPARE(open({}), 1); // Europe is where nothing else is said
    QCOMPARE(open({apiUrl, QStringLiteral("https://api.onkadence.co")}), 1);
    QCOMPARE(open({apiUrl, QStringLiteral("https://API.onkadence.co:443/")}), 1);
    QCOMPARE(open({region, QStringLiteral("us")}), 0);
    QCOMPARE(open({apiUrl, QStringLiteral("https://api.us.onkadence.co")}), 0);
    QVERIFY(accountOf(america) != accountOf(europe));
    america.apiUrl = QUrl(QStringLiteral("https://api.us.onkadence.co"));
    Connection byHand = america;
    byHand.region.clear();
    QCOMPARE(accountOf(byHand), accountOf(america));
}

void TestActivityVerb::anEmptyRecordIsNoError()
{
    const Ran ran = ask();
    VERIFY_RAN(ran.code == 0 && ran.out.contains("Nothing was sent yet"), ran);
}

void TestActivityVerb::settlesByAPersonsWord_data()
{
    QTest::addColumn<IntentState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    const auto there = QStringLiteral("--there");
    const auto notThere = QStringLiteral("--not-there");
    QTest::newRow("waits, there") << IntentState::SafeToResend << there << "confirmed";
    QTest::newRow("waits, not there") << IntentState::SafeToResend << notThere << "dropped";
    QTest::newRow("in doubt, there") << IntentState::NeedsHuman << there << "confirmed";
    QTest::newRow("in doubt, not there") << IntentState::NeedsHuman << notThere << "dropped";
    QTest::newRow("being checked, there") << IntentState::Reconciling << there << "confirmed";
    QTest::newRow("sent long ago, there") << IntentState::Sent << there << "confirmed";
}

void TestActivityVerb::settlesByAPersonsWord()
{
    QFETCH(const IntentState, state);
    QFETCH(const QString, word);
    QFETCH(const QString, expected);
    record({intentIn(state, 1), intentIn(IntentState::Unknown, 2)});
    const Ran ran = ask({settle, QStringLiteral("1"), word, asJson});
    VERIFY_RAN(ran.code == 0, ran);
    QCOMPARE(entry(ran, 1).value(u"state").toString(), expected);
    QCOMPARE(ran.json().value(u"open").toInt(), 1);
    const Ran after = ask({asJson});
    QCOMPARE(entry(after, 1).value(u"state").toString(), expected);
    QVERIFY(entry(after, 1).value(u"message").toString().contains(u"person said"));
    QVERIFY(entry(after, 1).value(u"changedAt").toString() > u"2026-11-20T08:15:00Z"_qs);
    QCOMPARE(entry(after, 2).value(u"state").toString(), QStringLiteral("unknown"));
    QCOMPARE(after.json().value(u"open").toInt(), 1);
}

void TestActivityVerb::doesNotSettleWhatIsNotUpToAPerson_data()
{
    QTest::addColumn<IntentState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("code");
    QTest::newRow("may still arrive") << IntentState::Unknown << "--not-there" << 4;
    QTest::newRow("being checked") << IntentState::Reconciling << "--not-there" << 4;
    QTest::newRow("nothing was sent yet") << IntentState::Prepared << "--there" << 4;
    QTest::newRow("booked") << IntentState::Confirmed << "--not-there" << 1;
    QTest::newRow("refused") << IntentState::Rejected << "--there" << 1;
}

void TestActivityVerb::doesNotSettleWhatIsNotUpToAPerson()
{
    QFETCH(const IntentState, state);
    QFETCH(const QString, word);
    QFETCH(const int, code);
    record({intentIn(state, 1)});
    const QString before = entry(ask({asJson}), 1).value(u"state").toString();
    const Ran ran = ask({settle, QStringLiteral("1"), word, asJson});
    VERIFY_RAN(ran.code == code, ran);
    VERIFY_RAN(ran.err.contains("Number 1"), ran);
    QCOMPARE(entry(ask({asJson}), 1).value(u"state").toString(), before);
}

void TestActivityVerb::unknownNumberNamesTheOpenOnes()
{
    record({intentIn(IntentState::Confirmed, 1), intentIn(IntentState::NeedsHuman, 2)});
    const Ran ran = ask({settle, QStringLiteral("77"), QStringLiteral("--there"), asJson});
    VERIFY_RAN(ran.code == 6, ran);
    const QJsonArray candidates = ran.json().value(u"candidates").toArray();
    QCOMPARE(candidates.size(), 1);
    QCOMPARE(candidates.first().toObject().value(u"number").toInt(), 2);
    VERIFY_RAN(ran.err.contains("Desk 2"), ran);
}

void TestActivityVerb::whatIsBeingSentIsLeftAlone()
{
    Intent sending = intentIn(IntentState::Sent, 1);
    sending.sentAt = SystemClock().now();
    record({sending});
    const Ran ran = ask({settle, QStringLiteral("1"), QStringLiteral("--there"), asJson});
    VERIFY_RAN(ran.code == 4, ran);
    QCOMPARE(entry(ask({asJson}), 1).value(u"state").toString(), QStringLiteral("sent"));
}

void TestActivityVerb::damagedIsPutAsideOnlyWhenTold()
{
    record({intentIn(IntentState::NeedsHuman, 1)});
    for (const char *beside : {"-wal", "-shm"})
        QFile::remove(journal() + QLatin1String(beside));
    QFile file(journal());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("this is no record");
    file.close();
    const Ran ran = ask({asJson});
    VERIFY_RAN(ran.code == 3, ran);
    VERIFY_RAN(ran.err.contains("damaged") && ran.err.contains("--start-anew"), ran);
    const Ran refused = ask({settle, QStringLiteral("1"), QStringLiteral("--there")});
    VERIFY_RAN(refused.code == 3, refused);

    const Ran anew = ask({QStringLiteral("--start-anew"), asJson});
    VERIFY_RAN(anew.code == 0, anew);
    QVERIFY(anew.json().value(u"activity").toArray().isEmpty());
    const QDir folder = QFileInfo(journal()).dir();
    const QStringList kept = folder.entryList({QStringLiteral("*damaged*")});
    QCOMPARE(kept.size(), 1);
    QFile old(folder.filePath(kept.first()));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("this is no record"));
    VERIFY_RAN(ask().code == 0, ask());
}

void TestActivityVerb::aGoodRecordIsKept()
{
    record({intentIn(IntentState::NeedsHuman, 1)});
    const Ran ran = ask({QStringLiteral("--start-anew"), asJson});
    VERIFY_RAN(ran.code == 0 && ran.json().value(u"open").toInt() == 1, ran);
    QVERIFY(ran.json().value(u"message").toString().contains(u"not damaged"));
}

void TestActivityVerb::withoutAWorkplace()
{
    const Ran unknown = ask({QStringLiteral("--workplace"), QStringLiteral("Nowhere"), asJson});
    VERIFY_RAN(unknown.code == 6 && unknown.err.contains("Office"), unknown);
    const QTemporaryDir empty;
    const Ran ran = runFoyer({activity, QStringLiteral("--config"), empty.path(), asJson}, {}, withoutKeychain());
    VERIFY_RAN(ran.code == 5, ran);
    VERIFY_RAN(!ran.err.contains("--demo"), ran); // which this does not take
}

void TestActivityVerb::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"--settle 1", "--there", "--settle 1 --there --not-there", "--settle 0 --there",
                             "--settle x --there", "--settle 1 --there --start-anew",
                             "--workplace Office --client-id x", "--region eu", "--demo", "--person ana"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestActivityVerb::wrongUsage()
{
    QFETCH(const QString, line);
    const Ran ran = ask(words(qPrintable(line)));
    VERIFY_RAN(ran.code == 2 && !ran.err.isEmpty() && ran.out.isEmpty(), ran);
}

void TestActivityVerb::aBookingInDoubtIsThereToBeSettled()
{
    ServedDemo demo;
    QVERIFY(demo.start());
    // Passes everything on but the booking itself, whose connection ends without an answer.
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    const auto port = static_cast<quint16>(QUrl(demo.url).port());
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy, port] {
        QTcpSocket *client = proxy.nextPendingConnection();
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, port);
        connect(client, &QTcpSocket::readyRead, server, [client, server] {
            const QByteArray bytes = client->readAll();
            if (bytes.startsWith("POST /v1/public/bookings"))
                client->disconnectFromHost();
            else
                server->write(bytes);
        });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    });
    QStringList address = demo.address();
    address.replace(address.indexOf(demo.url), QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort()));
    const auto run = [&](const QStringList &arguments) {
        QProcess process;
        process.start(QStringLiteral(FOYER_PROGRAM), arguments);
        process.write(demo.secret + "\n");
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return Ran{};
        return Ran{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    };
    const QStringList book{
        QStringLiteral("book"),       QStringLiteral("--person"),      QStringLiteral("ana.ruiz@demo.example"),
        QStringLiteral("--building"), QStringLiteral("Harbour House"), QStringLiteral("--date")};
    const Ran days =
        run(book + QStringList{QStringLiteral("2999-01-01"), QStringLiteral("--onsite"), asJson} + address);
    const QString day = days.json().value(u"bookableDays").toArray().at(2).toString();
    VERIFY_RAN(!day.isEmpty(), days);
    const Ran booked = run(
        book + QStringList{day, QStringLiteral("--onsite"), asJson, QStringLiteral("--timeout"), QStringLiteral("4")} +
        address);
    VERIFY_RAN(booked.code == 4, booked);

    address.removeOne(QStringLiteral("--secret-stdin"));
    const Ran listed = run(QStringList{activity, asJson} + address);
    VERIFY_RAN(listed.code == 0 && listed.json().value(u"open").toInt() == 1, listed);
    const QJsonObject found = entry(listed, 1);
    QCOMPARE(found.value(u"sends").toInt(), 1);
    QCOMPARE(found.value(u"state").toString(), QStringLiteral("reconciling"));
    QCOMPARE(found.value(u"person").toString(), QStringLiteral("Ana Ruiz"));
    QVERIFY(found.value(u"place").isNull());
    QCOMPARE(found.value(u"building").toString(), QStringLiteral("Harbour House"));
    const Ran settled =
        run(QStringList{activity, settle, QStringLiteral("1"), QStringLiteral("--there"), asJson} + address);
    VERIFY_RAN(settled.code == 0 && settled.json().value(u"open").toInt() == 0, settled);
    QVERIFY(!QString::fromUtf8(listed.all()).contains(QString::fromUtf8(demo.secret)));
    QCOMPARE(demo.stop(), 0);
}

QTEST_GUILESS_MAIN(TestActivityVerb)
#include "tst_activity.moc"
